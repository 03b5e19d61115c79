import type { Answers, Form } from '@groundwork-gov/forms';
import { valuesAt } from '../answers/told-answers.ts';
import type { MarkedQuestion } from '../marks/readable.ts';
import type { ResultsDocument } from '../results/document.ts';
import { LEAST } from '../results/masking.ts';
import { type HeardCounts, problemCells, sumAt } from './told-of-question.ts';

type Told = ResultsDocument['questions'][number];

/**
 * People who spoke of a dimension by several questions, or by a question in which several choices mean a problem: each counts once. How many
 * they are stands in no results, so that it could tell, taken from what does, of a few people; where it would, it is not told.
 * By group it never is.
 */
export class HeardTogether {
  readonly #items: Form['items'];
  readonly #questions: readonly MarkedQuestion[];
  #speakers = 0;
  #problem = 0;

  constructor(items: Form['items'], questions: readonly MarkedQuestion[]) {
    this.#items = items;
    this.#questions = questions;
  }

  add(answers: Answers): void {
    const said = this.#questions
      .map(({ question, problem }) => ({ values: valuesAt(this.#items, answers, question.path), problem }))
      .filter(({ values }) => values.length > 0);
    if (said.length === 0) return;
    this.#speakers += 1;
    if (said.some(({ values, problem }) => values.some((value) => problem.includes(value))))
      this.#problem += 1;
  }

  told(byPath: ReadonlyMap<string, Told>): HeardCounts | null {
    const [speakers, problem] = [this.#speakers, this.#problem];
    const parts = this.#questions.map((each) => partOf(each, byPath.get(each.path)));
    if (speakers === 0 || !parts.every((part) => part !== null)) return null;
    const sizes = parts.map(({ n }) => n);
    const cells = parts.flatMap((part) => part.cells);
    const sums = parts.map((part) => part.problem);
    const differences = [
      speakers,
      problem,
      speakers - problem,
      ...[...sizes, totalOf(sizes)].map((size) => speakers - size),
      ...[...cells, ...sums, totalOf(cells), totalOf(sums)].map((count) => problem - count),
    ];
    return differences.every(isSafe) ? { speakers, problem, groups: [] } : null;
  }
}

/** What is public of one of the questions; null where not all of it is. */
function partOf(
  { problem }: MarkedQuestion,
  told: Told | undefined,
): { n: number; cells: number[]; problem: number } | null {
  if (!told || told.n === null) return null;
  const counts = told.cells.map(({ count }) => count);
  const of = problemCells(told, problem);
  const sum = sumAt(of, counts);
  // Of a question with several answers the sum of its choices counts somebody twice: it is public all the same.
  return sum === null ? null : { n: told.n, cells: of.map((at) => counts[at] ?? 0), problem: sum };
}

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);
const isSafe = (count: number): boolean => count === 0 || Math.abs(count) >= LEAST;
