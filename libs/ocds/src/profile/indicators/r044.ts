import { type Json, listAt, member, objectAt, textAt } from '../../json/json.ts';
import { ownText } from '../../own-text.ts';
import { isGap, missing, outside } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { organisationOf } from '../organisations.ts';
import { type Process } from '../process.ts';

type Kind = 'email' | 'telephone' | 'address';

interface Shared {
  kind: Kind;
  contact: string;
  tenderers: string[];
}

/**
 * Two tenderers of one process have the same mail address, telephone number or street address; one that more than `common` organisations of
 * the file have is an agent's or a placeholder's, and does not count.
 */
export const r044: Indicator<'common'> = {
  code: 'R044',
  title: 'Bidders share a contact',
  groups: ['OCID'],
  fields: [
    'parties/id',
    'parties/contactPoint/email',
    'parties/contactPoint/telephone',
    'parties/address/streetAddress',
    'tender/tenderers/id',
    'bids/details/tenderers/id',
  ],
  source: 'Open Contracting Partnership, Red flags in public procurement (2024), R044',
  parameters: {
    common: {
      standard: 5,
      least: 2,
      most: 1000,
      isWhole: true,
      says: 'the most organisations that share it',
    },
  },
  personal: ['contact'],
  begin(bench) {
    const most = bench.parameter.common ?? 5;
    const owners = new Map<string, Set<string>>();
    const waiting: { process: number; shared: Shared[] }[] = [];
    return {
      see(process) {
        const bidders = biddersOf(process);
        const contacts = new Map<string, Shared>();
        let known = 0;
        for (const party of listAt(process.release, 'parties') ?? []) {
          const id = organisationOf(party);
          if (id === undefined) continue;
          const own = contactsOf(party);
          for (const [kind, contact] of own) {
            const key = `${kind} ${contact}`;
            const all = owners.get(key) ?? new Set();
            if (all.size <= most) owners.set(key, all.add(id));
            if (!bidders.has(id)) continue;
            const shared = contacts.get(key) ?? { kind, contact, tenderers: [] };
            if (!shared.tenderers.includes(id)) shared.tenderers.push(id);
            contacts.set(key, shared);
          }
          if (bidders.has(id) && own.length > 0) known++;
        }
        if (bidders.size === 0) return bench.unable(process.at, missing('tender/tenderers/id'));
        if (bidders.size === 1) return bench.unable(process.at, outside('tender/tenderers/id'));
        if (known < 2) return bench.unable(process.at, missing('parties/contactPoint'));
        const shared = [...contacts.values()].filter(({ tenderers }) => tenderers.length > 1);
        if (shared.length > 0) waiting.push({ process: process.at, shared });
        else bench.clear(process.at);
      },
      finish() {
        for (const { process, shared } of waiting) {
          const own = shared
            .filter(({ kind, contact }) => (owners.get(`${kind} ${contact}`)?.size ?? 0) <= most)
            .sort((a, b) => (`${a.kind} ${a.contact}` < `${b.kind} ${b.contact}` ? -1 : 1));
          const [first] = own;
          if (!first) bench.clear(process);
          else
            bench.flag(
              process,
              { kind: first.kind, contact: first.contact, bidders: first.tenderers.length },
              own.flatMap(({ tenderers }) => tenderers),
            );
        }
      },
    };
  },
  explain: ({ kind, contact, bidders }) =>
    `${bidders} bidders who competed with each other have the same ${kind === 'address' ? 'street address' : kind === 'email' ? 'mail address' : 'telephone number'}${contact === undefined ? '' : ` (${contact})`}.`,
};

function biddersOf(process: Process): Set<string> {
  const bidders = new Set<string>();
  for (const tenderer of listAt(member(process.release, 'tender'), 'tenderers') ?? []) {
    const id = organisationOf(tenderer);
    if (id !== undefined) bidders.add(id);
  }
  for (const { status, tenderers } of isGap(process.bids) ? [] : process.bids)
    if (status !== 'invited' && !isGap(tenderers)) for (const id of tenderers) bidders.add(id);
  return bidders;
}

/** Contacts written in one way: mail in small letters, telephone numbers as their last nine digits, addresses as letters and digits. */
function contactsOf(party: Json): [Kind, string][] {
  const contact = objectAt(party, 'contactPoint');
  const address = objectAt(party, 'address');
  const email = (textAt(contact, 'email') ?? '').trim().toLowerCase();
  const telephone = (textAt(contact, 'telephone') ?? '').replace(/\D/g, '');
  const street = folded(textAt(address, 'streetAddress'));
  const found: [Kind, string][] = [];
  if (/^\S+@\S+$/.test(email)) found.push(['email', ownText(email)]);
  if (telephone.length >= 7) found.push(['telephone', telephone.slice(-9)]);
  // A street without a number is a street that many live in.
  if (/\p{N}/u.test(street) && street.length >= 8)
    found.push(['address', `${street} ${folded(textAt(address, 'locality'))}`.trim()]);
  return found;
}

const folded = (text = ''): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
