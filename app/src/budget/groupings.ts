import { z } from 'zod';
import { CLASSIFICATIONS } from './phases.ts';
import type { Grouping } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { groupings } from './words.ts';

export type HeadRule = BudgetDocument['heads'][number];

/** A grouping as an address names it: the classification, and how many characters of its codes. */
export const groupingQuery = {
  by: z.enum(CLASSIFICATIONS).optional(),
  take: z.coerce.number().int().min(1).max(64).optional(),
};

/** How a budget is grouped whose mapping states no heads. */
const WHOLE_CODE: HeadRule = { classification: 'economic', take: null, labels: {} };

/** What the address asks for, with the labels that the mapping gives; the first that a resident would ask for, else. */
export function groupingFor(
  document: Pick<BudgetDocument, 'heads'>,
  asked: { by?: Grouping['classification'] | undefined; take?: number | undefined },
): HeadRule {
  const all = groupings(document);
  const { by, take = null } = asked;
  if (by === undefined) return all[0] ?? WHOLE_CODE;
  const same = (each: HeadRule) => each.classification === by;
  return all.find((each) => same(each) && each.take === take) ?? { classification: by, take, labels: {} };
}

export function groupingSearch({ classification, take }: Grouping): string {
  return `by=${classification}${take === null ? '' : `&take=${take}`}`;
}

export const isSameGrouping = (a: Grouping, b: Grouping): boolean =>
  a.classification === b.classification && a.take === b.take;
