import { z } from 'zod';
import type { Functions } from './crosswalk/functions.tsx';
import { CLASSIFICATIONS, type GroupedBy } from './phases.ts';
import type { Grouping } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { groupings } from './words.ts';

export interface HeadRule {
  classification: GroupedBy;
  take: number | null;
  labels: Readonly<Record<string, string>>;
  /** Whose codes and names the heads are, where they are not the town's own. */
  standard?: 'cofog';
}

/** A grouping as an address names it: the classification, and how many characters of its codes. */
export const groupingQuery = {
  by: z.enum([...CLASSIFICATIONS, 'cofog']).optional(),
  take: z.coerce.number().int().min(1).max(64).optional(),
};

/** How a budget is grouped whose mapping states no heads. */
const WHOLE_CODE: HeadRule = { classification: 'economic', take: null, labels: {} };

/** All groupings of a budget, that by the standard's functions first. */
export function groupingsOf(
  document: Pick<BudgetDocument, 'heads'>,
  functions: Functions | null,
): HeadRule[] {
  const own: HeadRule[] = groupings(document);
  if (functions === null) return own;
  return [functions.rule, ...own.filter((each) => !isSameGrouping(each, functions.rule))];
}

/** What the address asks for, with the labels that the mapping gives; the first that a resident would ask for, else. */
export function groupingFor(
  document: Pick<BudgetDocument, 'heads'>,
  asked: { by?: GroupedBy | undefined; take?: number | undefined },
  functions: Functions | null = null,
): HeadRule {
  const all = groupingsOf(document, functions);
  const { by, take = null } = asked;
  // A budget that no crosswalk speaks of has no heads of a standard.
  if (by === undefined || (by === 'cofog' && functions?.rule.classification !== 'cofog'))
    return all[0] ?? WHOLE_CODE;
  if (by === 'cofog' && functions) return functions.rule;
  const same = (each: HeadRule) => each.classification === by;
  return all.find((each) => same(each) && each.take === take) ?? { classification: by, take, labels: {} };
}

export function groupingSearch({ classification, take }: Grouping): string {
  return `by=${classification}${take === null ? '' : `&take=${take}`}`;
}

export const isSameGrouping = (a: Grouping, b: Grouping): boolean =>
  a.classification === b.classification && a.take === b.take;
