import { type BenfordFit, benfordShares, countDigits, type DigitTest, fitBenford } from './benford-law.ts';
import { type Lack, notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';
import { subjectsOf } from './subjects.ts';

/** Below these, genuine Benford data look wrong by Nigrini's cut-offs: 92 of 100 times at n = 100 (specs, section 3). */
const fewest: Readonly<Record<'first' | 'first-two', number>> = { first: 1000, 'first-two': 3000 };
/** The 99th over the 1st percentile: data that span less do not follow the law even when nothing is wrong with them. */
const leastSpan = 1000;

/**
 * Whether first digits of amounts are as Benford's law has them, for the ledger and for each unit and supplier with enough payments.
 *
 * Formula: MAD of shares against log₁₀(1 + 1/d); first digit from 1000 amounts, first two from 3000; a question where Nigrini's cut-off
 * for conformity is passed, about the digit that stands out most. No p: χ² rejects everything at these sizes, and the cut-offs are
 * conventions. Not computed where amounts do not span three orders of magnitude (Fewster, The American Statistician 63, 2009), or where a
 * ledger holds only what is over a round sum (`floorOf`): a floor of 500 alone makes too many fives. Source: Nigrini, Benford's Law (2012).
 */
export function benford(view: View, digits: number): Screening {
  const { payments } = view;
  const paid = view.rows.filter((row) => (payments.amount[row] ?? 0n) > 0n);
  if (paid.length < fewest.first) {
    return notComputed('benford', { needs: 'rows', missing: fewest.first - paid.length, of: fewest.first });
  }
  const { suppliers, units } = subjectsOf(view, paid, fewest.first);
  const subjects = [{ supplier: '', unit: '', rows: paid }, ...units, ...suppliers];
  const questions: Question[] = [];
  const figures: unknown[] = [];
  const lacks: Lack[] = [];
  for (const { supplier, unit, rows } of subjects) {
    const amounts = rows.length === 0 ? [] : Array.from(rows, (row) => payments.amount[row] ?? 0n);
    if (spanOf(amounts) < leastSpan || floorOf(amounts, digits) !== null) {
      lacks.push({ needs: 'range', missing: rows.length, of: rows.length });
      continue;
    }
    for (const test of ['first', 'first-two'] as const) {
      if (rows.length < fewest[test]) continue;
      const counts = countDigits(amounts, test);
      const fit = fitBenford(counts, test);
      figures.push({ supplier, unit, test, counts, ...fit, z: undefined });
      if (fit.conformity !== 'none') continue;
      questions.push(questionOf(view, { supplier, unit, rows }, test, counts, fit));
    }
  }
  return {
    rule: 'benford',
    questions,
    tests: [],
    figures: { subjects: figures },
    lacks,
    computed: figures.length > 0,
  };
}

const floors = [50n, 100n, 200n, 250n, 300n, 500n, 1000n, 2000n, 2500n, 5000n, 10_000n, 25_000n];
const jump = 3;
const fewestAmounts = 100;

/**
 * The round sum below which a ledger leaves payments out, or null: at least three times as many different amounts lie from it to its double
 * as from its half to it, where Benford data have about as many. Different amounts, since one price paid a thousand times is no floor. Lines
 * of larger invoices may lie below it. Harrogate's is 250 (3.5 times), Oxford's 500 (4.9 times).
 */
function floorOf(amounts: readonly bigint[], digits: number): bigint | null {
  const different = BigInt64Array.from(new Set(amounts)).sort();
  const before = (amount: bigint): number => {
    let [from, to] = [0, different.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((different[middle] ?? 0n) < amount) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const found = floors
    .map((floor) => floor * 10n ** BigInt(digits))
    .find((floor) => {
      const below = before(floor) - before(floor / 2n);
      const above = before(floor * 2n) - before(floor + 1n);
      return above >= fewestAmounts && above >= jump * below;
    });
  return found ?? null;
}

function spanOf(amounts: readonly bigint[]): number {
  const sorted = BigInt64Array.from(amounts).sort();
  const at = (share: number): number => Number(sorted[Math.floor((sorted.length - 1) * share)] ?? 1n);
  return at(0.99) / at(0.01);
}

function questionOf(
  { payments }: View,
  { supplier, unit, rows }: { supplier: string; unit: string; rows: Uint32Array },
  test: DigitTest,
  counts: readonly number[],
  { mad, z, n }: BenfordFit,
): Question {
  const shares = benfordShares(test);
  // Digits that come too often can be looked at; those that come too seldom are not there.
  const over = z.map((one, at) => ((counts[at] ?? 0) / n > (shares[at] ?? 0) ? one : 0));
  const at = over.indexOf(Math.max(...over));
  const digit = test === 'first' ? at + 1 : at + 10;
  const start = String(digit);
  const mine = rows.filter((row) => (payments.amount[row] ?? 0n).toString().padEnd(2, '0').startsWith(start));
  return {
    rule: 'benford',
    ask: 'digits',
    values: {
      supplier,
      unit,
      rows: n,
      mad: Number(mad.toFixed(5)),
      digit,
      found: counts[at] ?? 0,
      expected: Math.round(n * (shares[at] ?? 0)),
    },
    key: [supplier, unit, test],
    rows: [...mine],
    amount: sumOf(payments, mine),
    p: null,
    baseRate: null,
  };
}
