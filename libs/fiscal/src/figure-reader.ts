import type { PhaseRule } from './budget-mapping.ts';
import type { Columns } from './find-columns.ts';
import type { LineFault } from './line-faults.ts';
import type { createAmountReader } from './read-amount.ts';
import { createCellTest } from './row-rules.ts';

type Figure = bigint | null | Omit<LineFault, 'line'>;

/** Reads the figure of one phase out of a row: one column or the sum of several, turned where the mapping says so. */
export function createFigureReader(
  rule: PhaseRule | undefined,
  columns: Columns,
  amounts: ReturnType<typeof createAmountReader>,
): (row: readonly string[]) => Figure {
  const { blank = 'refuse', column, columns: several = [], when, minus } = rule ?? {};
  const cells = (column === undefined ? several : [column]).map((name) => columns.at(name));
  const [only = -1] = cells;

  const readCell = (row: readonly string[], index: number): Figure => {
    const amount = amounts.read(row[index] ?? '', blank);
    return typeof amount === 'bigint' || amount === null
      ? amount
      : { column: columns.nameAt(index), ...amount };
  };
  const readSum = (row: readonly string[]): Figure => {
    let sum: bigint | null = null;
    for (const index of cells) {
      const figure = readCell(row, index);
      if (typeof figure === 'bigint') sum = (sum ?? 0n) + figure;
      else if (figure !== null) return figure;
    }
    return sum;
  };
  const read = cells.length === 1 ? (row: readonly string[]) => readCell(row, only) : readSum;

  const isTurned = typeof minus === 'object' ? createCellTest(minus, columns) : () => minus === true;
  const signed =
    minus === undefined
      ? read
      : (row: readonly string[]): Figure => {
          const figure = read(row);
          return typeof figure === 'bigint' && isTurned(row) ? -figure : figure;
        };
  if (!when) return signed;
  // A row that speaks of another phase leaves this one open; rows of one key are put together afterwards.
  const isMeant = createCellTest(when, columns);
  return (row) => (isMeant(row) ? signed(row) : null);
}
