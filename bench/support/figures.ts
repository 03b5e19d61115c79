/** The middle of the figures; of an even number of them the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new RangeError('there is no middle of nothing');
  return (low + high) / 2;
}

export const whole = (n: number): string => Math.round(n).toLocaleString('en');
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
export const seconds = (n: number): string => `${n.toFixed(2)} s`;
export const times = (n: number): string => `${n.toFixed(2)} times`;

/** Rows of words, each column as wide as its widest. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
