import { folded } from './folded.ts';

const LONGEST_COMPARED = 60;

/** Which of the names is nearest to what was wanted, or null where none is near. */
export function lookAlike(wanted: string, names: readonly string[]): string | null {
  const target = folded(wanted).slice(0, LONGEST_COMPARED);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(target.length / 3)) + 1;
  for (const name of names) {
    const other = folded(name).slice(0, LONGEST_COMPARED);
    const apart =
      other !== '' && (other.includes(target) || target.includes(other)) ? 1 : distance(target, other);
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}

/** Letters to add, leave out or change (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
