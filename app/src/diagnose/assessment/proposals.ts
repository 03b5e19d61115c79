import { recordMeasures } from '../../budget/api.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { MeasureAnswer } from '../../platform/measures/measure.ts';
import { contractMeasures } from '../../procure/api.ts';
import { treeOf } from '../frameworks/tree.ts';
import { measures } from '../measures.ts';
import type { Assessment } from './assessment-store.ts';

export interface Computed {
  /** Every leaf that this measure proposes. */
  leaves: string[];
  /** Without a grade where the records say nothing of it: then whoever scores finds out. */
  answer: MeasureAnswer & { reason?: string };
}

/** Every measure that a leaf can name: of budgets, of what is published of them, and of contracts. */
const proposing = [...measures, ...recordMeasures, ...contractMeasures];

/** What the measures say now of the assessment's period, for the leaves that name one. Each is computed once. */
export async function computeProposals(
  tx: Transaction,
  { document, from, to }: Pick<Assessment, 'document' | 'from' | 'to'>,
  asOf: Date,
): Promise<Computed[]> {
  const asked = new Map<string, string[]>();
  for (const { id, measure } of treeOf(document).leaves)
    if (measure !== undefined) asked.set(measure, [...(asked.get(measure) ?? []), id]);
  const computed: Computed[] = [];
  for (const measure of proposing) {
    const leaves = asked.get(measure.id);
    // Measures are a handful, and each is one question to the database.
    if (leaves) computed.push({ leaves, answer: await measure.compute(tx, { from, to, asOf }, {}) });
  }
  return computed;
}

export const runTitleOf = (answer: MeasureAnswer, { from, to }: Pick<Assessment, 'from' | 'to'>): string =>
  `${answer.measure} ${from}–${to}`;
