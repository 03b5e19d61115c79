/**
 * Small counts are not published: of fewer than five people somebody may know who they are. Where one hidden cell could be worked out
 * from the others and their sum, more are hidden, until what is hidden in a line is at least two cells and at least five people
 * together (complementary suppression; Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001, ch. 6).
 */
export const LEAST = 5;

export const isSmall = (count: number): boolean => count > 0 && count < LEAST;

/** Which cells of a table to hide: rows by columns. The sums of columns are public, those of rows where `rowsAddUp`. */
export function maskedCells(
  rows: readonly (readonly number[])[],
  rowsAddUp: boolean,
  hidden: readonly (readonly boolean[])[] = rows.map((row) => row.map(isSmall)),
): boolean[][] {
  const mask = hidden.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  const lines: [number, number][][] = [];
  if (rowsAddUp) for (const [y, row] of rows.entries()) lines.push(row.map((_, x) => [y, x]));
  if (rows.length > 1) for (let x = 0; x < width; x += 1) lines.push(rows.map((_, y) => [y, x]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) changed = hideOneMore(rows, mask, line) || changed;
  }
  return mask;
}

/** Hides the smallest cell that is still shown, where what is hidden in the line does not hide each other yet. */
function hideOneMore(
  rows: readonly (readonly number[])[],
  mask: boolean[][],
  line: readonly (readonly [number, number])[],
): boolean {
  const countAt = ([y, x]: readonly [number, number]): number => rows[y]?.[x] ?? 0;
  const away = line.filter(([y, x]) => mask[y]?.[x]);
  const together = away.reduce((sum, cell) => sum + countAt(cell), 0);
  if (away.length === 0 || (away.length > 1 && together >= LEAST)) return false;
  const shown = line.filter(([y, x]) => !mask[y]?.[x]);
  // Somebody stands in it, where there is such a cell: hiding nobody hides little.
  const [next] = shown.toSorted((a, b) => weight(countAt(a)) - weight(countAt(b)));
  if (!next) return false;
  const row = mask[next[0]];
  if (row) row[next[1]] = true;
  return true;
}

const weight = (count: number): number => (count === 0 ? Number.MAX_SAFE_INTEGER : count);

/**
 * The same for choices of which several may be taken: they add up to nothing, but who did not choose is counted too, as all who
 * answered less those who did.
 */
export const smallOrRest = (count: number, n: number): boolean => isSmall(count) || isSmall(n - count);
