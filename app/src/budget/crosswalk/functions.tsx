import { standardCodes, standardName } from '@groundwork-gov/fiscal';
import type { Connections } from '../../platform/db/connections.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { HeadRule } from '../groupings.ts';
import { codesIn } from '../public-store.ts';
import type { BudgetDocument } from '../snapshot.ts';
import { isCofog } from './crossed.ts';
import { publicCrosswalks } from './crosswalk-snapshot.ts';
import { movedAmong } from './public-crossed-store.ts';

/** How a published budget is grouped by COFOG's divisions: its file has the codes, or a crosswalk gives them. */
export interface Functions {
  rule: HeadRule;
  /** Null where the file itself has the codes. */
  crosswalk: {
    id: string;
    title: string;
    classification: BudgetDocument['heads'][number]['classification'];
  } | null;
}

/** The first two figures of a code of COFOG (UN, 1999): what governments do, in ten divisions. */
const DIVISION = 2;

const divisionNames = (tongue: Tongue): Record<string, string> =>
  Object.fromEntries(
    standardCodes('cofog')
      .filter(({ parent }) => parent === null)
      .map(({ code }) => [code, standardName('cofog', code, tongue.language) ?? code]),
  );

export const divisions = (tongue: Tongue): [code: string, name: string][] =>
  Object.entries(divisionNames(tongue)).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Null where neither the file nor a crosswalk in force says what the lines are for in COFOG's words. */
export async function functionsOf(
  tongue: Tongue,
  published: Connections['published'],
  placeId: string,
  { hash, document }: { hash: string; document: Pick<BudgetDocument, 'side'> },
): Promise<Functions | null> {
  if (document.side !== 'expenditure') return null;
  const rule = { take: DIVISION, labels: divisionNames(tongue), standard: 'cofog' } as const;
  if (isCofog(await codesIn(published, placeId, hash, 'functional')))
    return { rule: { ...rule, classification: 'functional' }, crosswalk: null };
  const found = (await publicCrosswalks(published, placeId)).find(
    ({ document: { crosswalk } }) => crosswalk.scheme === 'cofog',
  );
  if (!found || !(await movedAmong(published, placeId, [hash], 'cofog')).has(hash)) return null;
  const { id, crosswalk } = found.document;
  return {
    rule: { ...rule, classification: 'cofog' },
    crosswalk: { id, title: crosswalk.title, classification: crosswalk.classification },
  };
}

/** Which of the two it is, where a page groups by function. */
export function FunctionsNote({
  tongue,
  code,
  by,
  functions,
}: {
  tongue: Tongue;
  code: string;
  by: Pick<HeadRule, 'standard'>;
  functions: Functions | null;
}) {
  if (by.standard === undefined || functions === null) return null;
  if (functions.crosswalk === null) return <p class="quiet">{tongue.t('budget.cofog.own')}</p>;
  return (
    <CrosswalkNote
      tongue={tongue}
      code={code}
      message="budget.cofog.crossed"
      crosswalk={functions.crosswalk}
    />
  );
}

/** A sentence that a crosswalk was used, with the way to it. */
export const CrosswalkNote = ({
  tongue,
  code,
  message,
  crosswalk,
}: {
  tongue: Tongue;
  code: string;
  message: string;
  crosswalk: { id: string; title: string };
}) => (
  <p class="quiet">
    {tongue.rich(
      message,
      { title: crosswalk.title },
      {
        a: (children) => (
          <a class="ds-link" href={`/places/${code}/budget/crosswalks/${crosswalk.id}`}>
            {children}
          </a>
        ),
      },
    )}
  </p>
);
