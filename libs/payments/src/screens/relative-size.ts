import { groupRows, groupsOf } from '../ids.ts';
import { dayText, noDay } from '../payments.ts';
import { lacking, notComputed, type Question, type Screening, type View } from './screen.ts';

const fewest = 5;
const least = 10;

interface RelativeSize {
  readonly vendor: number;
  readonly row: number;
  readonly payments: number;
  readonly largest: bigint;
  readonly second: bigint;
  readonly factor: number;
}

/** The largest payment to each supplier against the second largest, largest factor first. */
function relativeSizes({ payments, rows, vendors }: View): RelativeSize[] {
  const paid = rows.filter((row) => (vendors.ids[row] ?? 0) !== 0 && (payments.amount[row] ?? 0n) > 0n);
  const found = [...groupsOf(groupRows(vendors, paid), fewest)].map((group): RelativeSize => {
    let [row, largest, second] = [group[0] ?? 0, 0n, 0n];
    for (const one of group) {
      const amount = payments.amount[one] ?? 0n;
      if (amount > largest) [row, largest, second] = [one, amount, largest];
      else if (amount > second) second = amount;
    }
    return {
      vendor: vendors.ids[row] ?? 0,
      row,
      payments: group.length,
      largest,
      second,
      factor: Number(largest) / Number(second),
    };
  });
  return found.toSorted((a, b) => b.factor - a.factor || (a.largest < b.largest ? 1 : -1));
}

/**
 * A payment at least ten times as large as any other to the same supplier: a slipped decimal point, another currency, or the wrong
 * supplier.
 *
 * Formula: relative size factor = largest / second largest, for suppliers with 5 payments. Base rate: share of those suppliers.
 * Source: Nigrini, Forensic Analytics (2020), RSF test; cut-off from specs, section 3.
 */
export function relativeSize(view: View): Screening {
  const { payments, vendors } = view;
  const sizes = relativeSizes(view);
  if (sizes.length === 0) {
    return notComputed(
      'relative-size',
      { needs: 'rows', missing: null, of: fewest },
      ...lacking(view, 'supplier'),
    );
  }
  const large = sizes.filter(({ factor }) => factor >= least);
  const questions = large.map(({ vendor, row, payments: count, largest, second, factor }): Question => {
    const supplier = vendors.names[vendor] ?? '';
    const day = dayText(payments.day[row] ?? noDay);
    return {
      rule: 'relative-size',
      ask: 'far-larger',
      values: {
        supplier,
        amount: largest,
        second,
        factor: Math.round(factor * 10) / 10,
        payments: count,
        day,
      },
      key: [supplier, String(largest), day ?? ''],
      rows: [row],
      amount: largest - second,
      p: null,
      baseRate: large.length / sizes.length,
    };
  });
  return {
    rule: 'relative-size',
    questions,
    tests: [],
    figures: { suppliers: sizes.length, largestFactor: sizes[0]?.factor ?? null },
    lacks: lacking(view, 'supplier'),
    computed: true,
  };
}
