import type { JsonObject } from '@groundwork-gov/ocds';
import { DataTable } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { Linked } from './linked.tsx';
import type { ProcessFacts } from './record/facts.ts';
import { partiesOf, partyOf, settled } from './record/parties.ts';
import { at, objectsAt } from './record/reach.ts';
import { roleWord } from './words.ts';

/** Who sold has a page, and who bought. */
const pageOf = (roles: readonly string[]): string | null =>
  roles.includes('supplier') ? 'suppliers' : roles.includes('buyer') ? 'buyers' : null;

interface Taking {
  key: string;
  name: string;
  roles: string[];
}

/** Everybody who is named, each once with all parts in it; who buys and who won also where no list of the record has them. */
function takingPart(compiled: JsonObject, { buyer, deals }: ProcessFacts): Taking[] {
  const parties = partiesOf(compiled);
  const said = objectsAt(compiled, 'parties').flatMap((party) => {
    const who = partyOf(party, parties);
    const roles = at(party, 'roles');
    const words = Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
    return who === null ? [] : [{ ...who, roles: words }];
  });
  const suppliers = deals.flatMap((deal) => deal.suppliers.map((who) => ({ ...who, roles: ['supplier'] })));
  const buyers = buyer === null ? [] : [{ ...buyer, roles: ['buyer'] }];
  const named = settled([...said, ...suppliers]);
  const byKey = new Map<string, Taking>();
  for (const each of [...said, ...buyers, ...suppliers]) {
    const { key, name } = named(each);
    const before = byKey.get(key) ?? { key, name, roles: [] };
    byKey.set(key, { ...before, roles: [...new Set([...before.roles, ...each.roles])] });
  }
  return [...byKey.values()];
}

interface Props {
  tongue: Tongue;
  /** Of the place whose public pages tell of them; null where what is told may not be public. */
  code: string | null;
  compiled: JsonObject;
  facts: ProcessFacts;
}

/** So many are shown; the record behind the page has all. */
const SHOWN = 100;

/** Suppliers and buyers lead to their pages, where these are public. */
export function Parties({ tongue, compiled, code, facts }: Props) {
  const once = takingPart(compiled, facts);
  if (once.length === 0) return null;
  return (
    <>
      <h2>{tongue.t('procure.parties')}</h2>
      <DataTable
        tongue={tongue}
        id="parties"
        caption={tongue.t('procure.parties')}
        captionHidden
        rows={once.slice(0, SHOWN)}
        columns={[
          {
            head: tongue.t('procure.party'),
            heading: true,
            cell: ({ key, name, roles }) => {
              const page = code === null ? null : pageOf(roles);
              return (
                <Linked href={page === null ? null : `/places/${code}/contracts/${page}/${key}`}>
                  {name}
                </Linked>
              );
            },
          },
          {
            head: tongue.t('procure.roles'),
            words: true,
            cell: ({ roles }) => tongue.list(roles.map((role) => roleWord(tongue, role))),
          },
        ]}
      />
      {once.length > SHOWN && (
        <p class="quiet">{tongue.t('procure.events-more', { count: once.length - SHOWN })}</p>
      )}
    </>
  );
}
