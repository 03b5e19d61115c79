import { currencyCodes, currencyOf, formatMinor, parseAmount } from '@groundwork-gov/money';
import { OcdsError, type RedflagSettings, readRedflagSettings } from '@groundwork-gov/ocds';
import { z } from 'zod';
import { ensureProfilePublished } from '../../places/api.ts';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Plain } from '../../platform/db/codec.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { publish } from '../../platform/publication/publication.ts';
import { renewFlags } from '../flags/renew.ts';
import { takeTurn } from '../load-store.ts';
import { procureProblems } from '../problems.ts';
import { type Source, sourceById } from '../source-store.ts';
import { FORMAT, KIND, type SettingsDocument, settingsKey } from './document.ts';
import { insertAgreed, insertProposal, proposalsOf } from './settings-store.ts';

const LONGEST = 200_000;

async function sourceOf({ tx }: ActContext, sourceId: string): Promise<Source> {
  await takeTurn(tx);
  const source = await sourceById(tx, sourceId);
  if (!source) throw problem('request.not-found');
  return source;
}

/** What red flags of a source are to go by, from a day on. It holds when somebody else has agreed. */
export const proposeSettings = defineAction({
  name: 'procure.propose-settings',
  records: ['procure.settings-proposed'],
  authority: 'place',
  input: z.strictObject({
    source: z.uuid(),
    validFrom: z.iso.date(),
    reason: z.string().trim().min(1).max(500),
    /** `groundwork.redflags@1`, as JSON. */
    document: z.string().min(2).max(LONGEST),
  }),
  async run(context, { source: sourceId, document, ...said }) {
    const { tx, actor, now } = context;
    const source = await sourceOf(context, sourceId);
    const [last] = await proposalsOf(tx, source.sourceId);
    const no = (last?.no ?? 0) + 1;
    await insertProposal(tx, source.sourceId, {
      ...said,
      no,
      document: JSON.stringify(checked(document)),
      personId: actor.personId,
      proposedAt: now,
    });
    return {
      answer: { no },
      entry: {
        act: 'procure.settings-proposed',
        subject: `procurement-settings/${settingsKey(source.sourceNo, no)}`,
        confidential: true,
        detail: { source: source.name, no: String(no), from: said.validFrom },
      },
    };
  },
});

/** @throws Problem `procure.settings-wrong`, with the field, what was expected and what came */
function checked(document: string) {
  try {
    const settings = readRedflagSettings(document);
    for (const [at, threshold] of settings.thresholds.entries()) checkMoney(threshold, `thresholds/${at}`);
    return settings;
  } catch (error) {
    if (!(error instanceof OcdsError)) throw error;
    const { field, expected, came } = error.details;
    throw wrong(String(field), { expected: String(expected), came: String(came) });
  }
}

/** The library takes any three letters and any number: here a limit is one that purchases of a place can reach. */
function checkMoney({ amount, currency }: RedflagSettings['thresholds'][number], where: string): void {
  if (!currencyCodes().includes(currency))
    throw wrong(`${where}/currency`, { expected: 'a currency that there is, as KES', came: currency });
  const { digits } = currencyOf(currency);
  if (typeof parseAmount(amount, digits, { decimal: '.', thousands: '' }) !== 'bigint')
    throw wrong(`${where}/amount`, {
      expected: `an amount in ${currency} with ${digits} decimals at most, as ${formatMinor(5_000_000n, digits)}`,
      came: amount,
    });
}

function wrong(where: string, { expected, came }: { expected: string; came: string }): Problem {
  const [first = '', second = ''] = where.split('/');
  return procureProblems.problem('procure.settings-wrong', {
    field: first === 'codes' ? second : first,
    where: where || '/',
    // Of a field that has a line for each; people count from one.
    line: /^\d+$/.test(second) ? String(Number(second) + 1) : 'none',
    expected,
    came,
  });
}

/** By four eyes: whoever proposed does not agree. From here on they are public, and flags go by them. */
export const agreeSettings = defineAction({
  name: 'procure.agree-settings',
  stepUp: true,
  records: ['procure.settings-agreed', 'place.published'],
  authority: 'place',
  input: z.strictObject({ source: z.uuid(), no: z.number().int().min(1).max(1_000_000) }),
  async run(context, { source: sourceId, no }) {
    const { tx, actor, now, place } = context;
    const source = await sourceOf(context, sourceId);
    const [proposal] = await proposalsOf(tx, source.sourceId);
    // A later one stands in its place, or somebody was faster.
    if (proposal?.no !== no || proposal.agreedAt !== null) throw problem('version.stale');
    if (proposal.personId === actor.personId) throw procureProblems.problem('procure.own-settings');
    await ensureProfilePublished(context);
    const document: SettingsDocument = {
      format: 'groundwork.procurement-settings@1',
      place: { code: place.code, name: place.name, isExample: place.isExample },
      source: { no: source.sourceNo, name: source.name },
      no,
      validFrom: proposal.validFrom,
      reason: proposal.reason,
      settings: readRedflagSettings(proposal.document),
    };
    const { hash } = await publish(context, {
      kind: KIND,
      key: settingsKey(source.sourceNo, no),
      format: FORMAT,
      act: 'procure.settings-agreed',
      subject: `procurement-settings/${settingsKey(source.sourceNo, no)}`,
      detail: { source: source.name, no: String(no), from: proposal.validFrom },
      document: document as unknown as Plain,
    });
    await insertAgreed(tx, source.sourceId, { no, personId: actor.personId, at: now, hash });
    await renewFlags(tx, source.sourceNo, todayIn(place.timeZone, now));
    return { answer: { hash } };
  },
});
