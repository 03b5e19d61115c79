import { assertDistinct } from './distinct-heads.ts';
import type { Head } from './outturn.ts';
import { aggregateOutturn } from './outturn.ts';

/** `all`: every head by itself. `pefa`: the small heads of a long list together. */
export type HeadRule = 'all' | 'pefa';

/** More heads than this are pooled under the rule `pefa`. */
const mostHeadsUnpooled = 20;

/** The code of the head that holds the pooled ones. */
export const pooledCode = '';

/**
 * The heads to compute a composition variance from. Rule `pefa`: with more than 20 heads, the largest that make up 75 % of the
 * budget stand alone, at least `minimum` of them, and the rest become one head with code `''`, the last.
 * Largest first; heads of equal budget in order of their code, so that the same budget is always pooled alike.
 * Source: PEFA framework 2016, PI-2.1 (the minimum of 20 is stated for administrative heads).
 *
 * @throws FrameworksError `frameworks.head-twice`
 */
export function poolHeads(heads: readonly Head[], rule: HeadRule, minimum = 20): Head[] {
  assertDistinct(heads);
  if (rule === 'all' || heads.length <= mostHeadsUnpooled) return [...heads];

  const largestFirst = heads.toSorted(byBudgetThenCode);
  const total = aggregateOutturn(heads).denominator;
  let kept = 0;
  let sum = 0n;
  for (const head of largestFirst) {
    if (kept >= minimum && sum * 4n >= total * 3n) break;
    sum += head.budget;
    kept += 1;
  }
  const rest = aggregateOutturn(largestFirst.slice(kept));
  if (kept === largestFirst.length) return largestFirst;
  const pooled = { code: pooledCode, budget: rest.denominator, outturn: rest.numerator };
  return [...largestFirst.slice(0, kept), pooled];
}

function byBudgetThenCode(a: Head, b: Head): number {
  if (a.budget !== b.budget) return a.budget > b.budget ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
