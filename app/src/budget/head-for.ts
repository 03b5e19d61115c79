import type { BudgetMapping } from '@groundwork-gov/fiscal';

/** Which head set of the mapping answers the question: spending by function, by department, by economic type, or revenue. */
export type HeadQuestion = 'function' | 'administrative' | 'economic' | 'revenue';

const DEFAULT_ANSWERS = {
  function: 'programme-area',
  administrative: 'administrative',
  economic: 'economic',
  revenue: 'revenue-type',
} as const;

export function headFor(mapping: BudgetMapping, question: HeadQuestion) {
  return mapping.heads[mapping.answers?.[question] ?? DEFAULT_ANSWERS[question]];
}
