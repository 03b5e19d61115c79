import type { Answers, Form } from '@groundwork-gov/forms';
import { valuesAt } from '../answers/told-answers.ts';
import type { MarkedQuestion } from '../marks/readable.ts';
import type { ResultsDocument } from '../results/document.ts';
import { type Heard, isMixedSafe, isSafe, minus, type Part, type Spoke } from './safely-together.ts';
import { type HeardCounts, problemCells, sumAt } from './told-of-question.ts';

type Told = ResultsDocument['questions'][number];

/**
 * People who spoke of a dimension by several questions, or by a question in which several choices mean a problem: each counts once, as
 * one who told of a problem where any of their answers means one, and as mixed where another of their questions was answered without.
 * How many they are stands in no results, so that it could tell, taken from what does, of a few people; where it would, it is not told.
 */
export class HeardTogether {
  readonly #items: Form['items'];
  readonly #questions: readonly MarkedQuestion[];
  /** By the groups of the results, in their order; without a group question all are one. */
  readonly #heard: Heard[];

  constructor(items: Form['items'], questions: readonly MarkedQuestion[], groups: number) {
    this.#items = items;
    this.#questions = questions;
    this.#heard = Array.from({ length: Math.max(groups, 1) }, () => ({ speakers: 0, problem: 0, mixed: 0 }));
  }

  add(answers: Answers, group: number): void {
    const said = this.#questions
      .map(({ question, problem }) => ({ values: valuesAt(this.#items, answers, question.path), problem }))
      .filter(({ values }) => values.length > 0)
      .map(({ values, problem }) => values.some((value) => problem.includes(value)));
    const heard = this.#heard[Math.max(group, 0)];
    if (said.length === 0 || !heard) return;
    heard.speakers += 1;
    if (!said.includes(true)) return;
    heard.problem += 1;
    if (said.includes(false)) heard.mixed += 1;
  }

  told(
    byPath: ReadonlyMap<string, Told>,
    groups: readonly Pick<ResultsDocument['groups'][number], 'name'>[],
  ): HeardCounts | null {
    const all = this.#heard.reduce((sum, each) => minus(sum, each, 1));
    const parts = this.#partsOf(byPath, null);
    if (all.speakers === 0 || !parts || !isSafe(all, parts)) return null;
    const whole = { heard: all, parts };
    const spoke = groups.map(({ name }, at) => ({
      name,
      heard: this.#heard[at] ?? NOBODY,
      parts: this.#partsOf(byPath, at),
    }));
    const told = groupsTold(whole, spoke);
    // Everywhere or nowhere: what one group leaves out could be reckoned of the others.
    const isMixed = [whole, restOf(whole, told), ...told].every((each) =>
      isMixedSafe(each.heard, each.parts),
    );
    const counts = ({ speakers, problem, mixed }: Heard) => ({
      speakers,
      problem,
      ...(isMixed && this.#questions.length > 1 ? { mixed } : {}),
    });
    const cells = told.filter(({ heard }) => heard.speakers > 0);
    return { ...counts(all), groups: cells.map(({ name, heard }) => ({ name, ...counts(heard) })) };
  }

  /** What is public of each question, of all or of one group; null where not all of it is. */
  #partsOf(byPath: ReadonlyMap<string, Told>, group: number | null): Part[] | null {
    const parts = this.#questions.map((each) => partOf(each, byPath.get(each.path), group));
    return parts.every((part) => part !== null) ? parts : null;
  }
}

const NOBODY: Heard = { speakers: 0, problem: 0, mixed: 0 };

interface SpokeAs extends Spoke {
  name: string;
}

/**
 * Groups that are told: each in itself, and all others together as what is left of the whole. Where those could be reckoned to be a
 * few, the smallest of what would be told goes to them.
 */
function groupsTold(
  whole: Spoke,
  groups: readonly { name: string; heard: Heard; parts: Part[] | null }[],
): SpokeAs[] {
  const told = groups
    .flatMap(({ parts, ...each }) => (parts && isSafe(each.heard, parts) ? [{ ...each, parts }] : []))
    .toSorted((a, b) => b.heard.speakers - a.heard.speakers);
  for (;;) {
    const rest = restOf(whole, told);
    if (told.length === 0 || isSafe(rest.heard, rest.parts)) break;
    told.pop();
  }
  const names = new Set(told.map(({ name }) => name));
  return groups.flatMap(({ parts, ...each }) => (parts && names.has(each.name) ? [{ ...each, parts }] : []));
}

/** The whole without those that are told: with what is public of both, everybody can reckon it. */
const restOf = (whole: Spoke, told: readonly Spoke[]): Spoke =>
  told.reduce(
    (rest, each) => ({
      heard: minus(rest.heard, each.heard),
      parts: rest.parts.map((part, at) => partMinus(part, each.parts[at])),
    }),
    whole,
  );

const partMinus = (part: Part, less: Part | undefined): Part => ({
  n: part.n - (less?.n ?? 0),
  cells: part.cells.map((count, at) => count - (less?.cells[at] ?? 0)),
  problem: part.problem - (less?.problem ?? 0),
});

/** What is public of one of the questions; null where not all of it is. */
function partOf({ problem }: MarkedQuestion, told: Told | undefined, group: number | null): Part | null {
  if (!told) return null;
  const shown = group === null ? told : told.byGroup[group];
  if (!shown || shown.n === null) return null;
  const counts = 'counts' in shown ? shown.counts : shown.cells.map(({ count }) => count);
  const of = problemCells(told, problem);
  const sum = sumAt(of, counts);
  // Of a question with several answers the sum of its choices counts somebody twice: it is public all the same.
  return sum === null ? null : { n: shown.n, cells: of.map((at) => counts[at] ?? 0), problem: sum };
}
