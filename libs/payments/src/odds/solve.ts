/** Solves a small system of linear equations by elimination with row pivots; null where it has no single answer. Changes its arguments. */
export function solve(matrix: number[][], right: number[]): number[] | null {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [a, b] = [matrix[column], matrix[pivot]];
    if (!a || !b || !(Math.abs(b[column] ?? 0) > 1e-12)) return null;
    [matrix[column], matrix[pivot]] = [b, a];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = column + 1; row < size; row++) {
      const line = matrix[row];
      if (!line) continue;
      const factor = (line[column] ?? 0) / (b[column] ?? 1);
      for (let at = column; at < size; at++) line[at] = (line[at] ?? 0) - factor * (b[at] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (matrix[row]?.[at] ?? 0) * (found[at] ?? 0);
    found[row] = sum / (matrix[row]?.[row] ?? 1);
  }
  return found;
}
