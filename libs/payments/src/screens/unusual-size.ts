import { groupRows, groupsOf } from '../ids.ts';
import { dayText, noDay, textAt } from '../payments.ts';
import type { TextField } from '../read/payment-mapping.ts';
import { lacking, notComputed, type Question, type Screening, type View } from './screen.ts';

const fewest = 30;
const cutOff = 3.5;

/**
 * Payments far above what is usual in their category.
 *
 * Formula: modified z = 0.6745 (ln x − median) / MAD of the logarithms of positive amounts within a category (account or unit where
 * the ledger has no categories) of 30 payments or more; a question above 3.5. A category whose MAD is zero is left out. Base rate: share
 * of the payments looked at. Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). Amounts of towns have longer tails
 * than a lognormal, so that a big contract is the usual answer.
 */
export function unusualSize(view: View): Screening {
  const { payments, vendors } = view;
  const fields = ['category', 'account', 'unit'] as const;
  const field = fields.find((one) => (lacking(view, one)[0]?.missing ?? 0) < view.rows.length / 2);
  if (!field) return notComputed('unusual-size', ...lacking(view, 'category'));
  const { ids, values } = payments.texts[field];
  const paid = view.rows.filter((row) => ids[row] !== 0 && (payments.amount[row] ?? 0n) > 0n);
  const found: { row: number; z: number; median: number }[] = [];
  let looked = 0;
  for (const group of groupsOf(groupRows({ ids, count: values.length }, paid), fewest)) {
    const logs = Float64Array.from(group, (row) => Math.log(Number(payments.amount[row] ?? 1n)));
    const median = medianOf(logs);
    const mad = medianOf(logs.map((one) => Math.abs(one - median)));
    if (mad === 0) continue;
    looked += group.length;
    group.forEach((row, at) => {
      const z = (0.6745 * ((logs[at] ?? 0) - median)) / mad;
      if (z > cutOff) found.push({ row, z, median });
    });
  }
  if (looked === 0) return notComputed('unusual-size', { needs: 'rows', missing: null, of: fewest });
  return {
    rule: 'unusual-size',
    questions: found.map((one) => questionOf(view, field, one, found.length / looked)),
    tests: [],
    figures: { field, payments: looked },
    lacks: [...lacking(view, field), ...(vendors.count > 1 ? [] : lacking(view, 'supplier'))],
    computed: true,
  };
}

function questionOf(
  { payments, vendors }: View,
  field: TextField,
  { row, z, median }: { row: number; z: number; median: number },
  baseRate: number,
): Question {
  const amount = payments.amount[row] ?? 0n;
  const supplier = vendors.names[vendors.ids[row] ?? 0] ?? '';
  const day = dayText(payments.day[row] ?? noDay);
  const category = textAt(payments, field, row);
  return {
    rule: 'unusual-size',
    ask: 'unusual-size',
    values: {
      supplier,
      amount,
      day,
      category,
      z: Math.round(z * 100) / 100,
      median: BigInt(Math.round(Math.exp(median))),
    },
    key: [
      supplier,
      category,
      day ?? '',
      String(amount),
      textAt(payments, 'invoice', row),
      textAt(payments, 'transaction', row),
    ],
    rows: [row],
    amount,
    p: null,
    baseRate,
  };
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
