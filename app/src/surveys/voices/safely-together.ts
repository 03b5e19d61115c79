import { LEAST } from '../results/masking.ts';

/** People who spoke of a dimension: of them those who told of a problem, and of these those who also answered without. */
export interface Heard {
  speakers: number;
  problem: number;
  mixed: number;
}

/** What is public of one question: how many answered it, and how many chose each of what means a problem. */
export interface Part {
  n: number;
  cells: readonly number[];
  problem: number;
}

/** Some people, with what is public of the same people. */
export interface Spoke {
  heard: Heard;
  parts: readonly Part[];
}

/** Whether how many spoke and told of a problem tells of no one to four people, taken from what is public of the same people. */
export function isSafe({ speakers, problem }: Heard, parts: readonly Part[]): boolean {
  const sizes = parts.map(({ n }) => n);
  const cells = parts.flatMap((part) => part.cells);
  const sums = parts.map((part) => part.problem);
  return [
    speakers,
    problem,
    speakers - problem,
    ...[...sizes, totalOf(sizes)].map((size) => speakers - size),
    ...[...cells, ...sums, totalOf(cells), totalOf(sums)].map((count) => problem - count),
  ].every(isNobodyOrMany);
}

/**
 * The same of how many are mixed, beside the others. With two questions it makes known how many answered both and found a problem in
 * both or in neither, and how many answered one alone and found one there or not; with three that everybody answered, how many found a problem
 * in exactly one or two.
 */
export function isMixedSafe({ speakers, problem, mixed }: Heard, parts: readonly Part[]): boolean {
  const sizes = parts.map(({ n }) => n);
  const found = totalOf(parts.map((part) => part.problem));
  const twice = totalOf(sizes) - speakers;
  const both = found - problem;
  const alone = problem - mixed - both;
  const always = problem - mixed;
  const inTwo = found - 3 * always - mixed;
  const ofThree = sizes.length === 3 && sizes.every((size) => size === speakers);
  return [
    mixed,
    always,
    speakers - mixed,
    alone,
    twice - mixed,
    twice - mixed - both,
    speakers - twice - alone,
    ...(ofThree ? [inTwo, mixed - inTwo] : []),
  ].every(isNobodyOrMany);
}

/** One without, or with, another. */
export const minus = (a: Heard, b: Heard, sign = -1): Heard => ({
  speakers: a.speakers + sign * b.speakers,
  problem: a.problem + sign * b.problem,
  mixed: a.mixed + sign * b.mixed,
});

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);
const isNobodyOrMany = (count: number): boolean => count === 0 || Math.abs(count) >= LEAST;
