import type { Columns } from './find-columns.ts';
import type { CellRule, SkipRule } from './mapping/version-2.ts';
import { fold } from './table/fold.ts';

/** Whether a cell says one of the values of a rule: capitals, accents and spaces around do not matter. */
export function createCellTest(rule: CellRule, columns: Columns): (row: readonly string[]) => boolean {
  const index = columns.at(rule.column);
  const isOneOf = remembering(oneOf(rule.is));
  return (row) => isOneOf(row[index] ?? '');
}

/** Which rows are passed over: -1 where none, the place of the rule in `skip`, or `skip.length` where `keep` does not fit. */
export function createRowFilter(
  {
    keep = [],
    skip = [],
  }: { keep?: readonly CellRule[] | undefined; skip?: readonly SkipRule[] | undefined },
  columns: Columns,
): ((row: readonly string[]) => number) | null {
  if (keep.length + skip.length === 0) return null;
  const kept = keep.map((rule) => createCellTest(rule, columns));
  const skipped = skip.map((rule) => {
    const index = columns.at(rule.column);
    const fits = remembering(skipTest(rule));
    return (row: readonly string[]) => fits(row[index] ?? '');
  });
  return (row) => {
    for (let at = 0; at < skipped.length; at++) if (skipped[at]?.(row)) return at;
    return kept.every((fits) => fits(row)) ? -1 : skip.length;
  };
}

const oneOf = (values: readonly string[]) => {
  const folded = new Set(values.map(fold));
  return (cell: string) => folded.has(fold(cell));
};

function skipTest({ is = [], startsWith = [], blank }: SkipRule): (cell: string) => boolean {
  const isOneOf = oneOf(is);
  const starts = startsWith.map(fold);
  return (cell) => {
    if (cell.trim() === '') return blank === true;
    return isOneOf(cell) || starts.some((start) => fold(cell).startsWith(start));
  };
}

/** Files repeat their cells: what came out for the same text is remembered. */
function remembering(test: (cell: string) => boolean): (cell: string) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= 10_000) known.clear();
    const fits = test(cell);
    known.set(cell, fits);
    return fits;
  };
}
