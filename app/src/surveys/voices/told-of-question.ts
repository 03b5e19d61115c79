import type { MarkedQuestion } from '../marks/readable.ts';
import type { ResultsDocument } from '../results/document.ts';

export interface HeardCounts {
  /** How many spoke of it, and how many of them told of a problem. */
  speakers: number;
  problem: number;
  /** Of those, how many also answered without one, where several questions speak of it; absent where it is not told. */
  mixed?: number;
  /** By the survey's own groups, as far as they are told. */
  groups: { name: string; speakers: number; problem: number; mixed?: number }[];
}

export interface LeafCounts extends HeardCounts {
  leaf: string;
}

type Told = ResultsDocument['questions'][number];

/**
 * Who told of a problem by one question, worked out of what its published results tell: so that nothing can be had from the two together
 * that is not in the results already. Null where they hide what it takes.
 */
export function toldOfQuestion(
  { problem }: Pick<MarkedQuestion, 'problem'>,
  told: Told | undefined,
  groups: readonly Pick<ResultsDocument['groups'][number], 'name'>[],
): HeardCounts | null {
  if (!told || !told.n) return null;
  const of = problemCells(told, problem);
  if (of.length === 0) return null;
  const all = sumAt(
    of,
    told.cells.map(({ count }) => count),
  );
  if (all === null) return null;
  const cells = told.byGroup.flatMap(({ n, counts }, at) => {
    const inGroup = sumAt(of, counts);
    return !n || inGroup === null ? [] : [{ name: groups[at]?.name ?? '', speakers: n, problem: inGroup }];
  });
  return { speakers: told.n, problem: all, groups: cells };
}

/** Where in a question's cells the choices stand that mean a problem. */
export const problemCells = ({ cells }: Pick<Told, 'cells'>, problem: readonly string[]): number[] =>
  cells.flatMap(({ name }, at) => (problem.includes(name) ? [at] : []));

/** Null where one of them is hidden. */
export function sumAt(of: readonly number[], counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const at of of) {
    const count = counts[at] ?? null;
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
