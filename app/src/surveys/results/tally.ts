import type { Answers, Form, Texts } from '@groundwork-gov/forms';
import { valuesAt } from '../answers/told-answers.ts';
import type { MarkedQuestion } from '../marks/readable.ts';
import { choicesOf } from '../offline/everything.ts';

/** What is counted of a question: one of its choices, several of them, or a number. What people write is not counted. */
export type CountedKind = 'one' | 'several' | 'number';

export interface CountedQuestion {
  path: string;
  kind: CountedKind;
  label: Texts;
  /** How many answered it, of all sets of answers. */
  n: number;
  missing: number;
  cells: readonly { name: string; label: Texts; count: number }[];
  /** By the groups, in their order: how many of it answered, and how many chose each. */
  byGroup: readonly { n: number; counts: readonly number[] }[];
  mean: number | null;
  median: number | null;
}

export interface Tally {
  answers: number;
  /** Of the chosen group question; the last is whoever did not say. */
  groups: readonly { name: string; label: Texts; n: number }[];
  questions: readonly CountedQuestion[];
}

const countedKind = ({ question, isRepeated }: MarkedQuestion): CountedKind | null => {
  if (isRepeated) return null;
  if (question.answer === 'one' || question.answer === 'acknowledged') return 'one';
  if (question.answer === 'many') return 'several';
  return question.answer === 'integer' || question.answer === 'decimal' ? 'number' : null;
};

interface Counting {
  marked: MarkedQuestion;
  kind: CountedKind;
  choices: readonly { name: string; label: Texts }[];
  at: ReadonlyMap<string, number>;
  n: number;
  counts: number[];
  byGroup: { n: number; counts: number[] }[];
  numbers: number[];
}

const AGREED = [{ name: 'OK', label: {} }];

/**
 * Counts sets of answers, one after the other. A choice that an older version of the form had and this one has not counts as an answer
 * without a cell.
 */
export class Counter {
  readonly #form: Form;
  readonly #group: MarkedQuestion | null;
  readonly #groups: { name: string; label: Texts; n: number }[];
  readonly #counting: Counting[];
  #answers = 0;

  constructor(form: Form, questions: readonly MarkedQuestion[], group: MarkedQuestion | null) {
    this.#form = form;
    this.#group = group;
    const named = group ? (choicesOf(form, group.question) ?? []) : [];
    const unsaid = group ? [{ name: '', label: {} }] : [];
    this.#groups = [...named, ...unsaid].map(({ name, label }) => ({ name, label, n: 0 }));
    this.#counting = questions.flatMap((marked): Counting[] => {
      const kind = countedKind(marked);
      if (kind === null) return [];
      const listed = kind === 'number' ? [] : (choicesOf(form, marked.question) ?? []);
      const choices = marked.question.answer === 'acknowledged' ? AGREED : listed;
      const at = new Map(choices.map(({ name }, index) => [name, index] as const));
      const byGroup = this.#groups.map(() => ({ n: 0, counts: choices.map(() => 0) }));
      return [{ marked, kind, choices, at, n: 0, counts: choices.map(() => 0), byGroup, numbers: [] }];
    });
  }

  /** How many groups it tells apart; none without a group question. */
  get groups(): number {
    return this.#groups.length;
  }

  /** Which group they are of; -1 without a group question. */
  add(answers: Answers): number {
    this.#answers += 1;
    const group = this.#groupOf(answers);
    const ofGroup = this.#groups[group];
    if (ofGroup) ofGroup.n += 1;
    for (const each of this.#counting) {
      const values = valuesAt(this.#form.items, answers, each.marked.question.path);
      if (values.length === 0) continue;
      const inGroup = each.byGroup[group];
      each.n += 1;
      if (inGroup) inGroup.n += 1;
      if (each.kind === 'number') {
        const value = Number(values[0]);
        if (Number.isFinite(value)) each.numbers.push(value);
      }
      for (const value of new Set(values)) {
        const cell = each.at.get(value);
        if (cell === undefined) continue;
        each.counts[cell] = (each.counts[cell] ?? 0) + 1;
        if (inGroup) inGroup.counts[cell] = (inGroup.counts[cell] ?? 0) + 1;
      }
    }
    return group;
  }

  #groupOf(answers: Answers): number {
    if (!this.#group) return -1;
    const [value = ''] = valuesAt(this.#form.items, answers, this.#group.question.path);
    const found = this.#groups.findIndex(({ name }) => name === value);
    return found >= 0 ? found : this.#groups.length - 1;
  }

  done(): Tally {
    return {
      answers: this.#answers,
      groups: this.#groups,
      questions: this.#counting.map(({ marked, kind, choices, n, counts, byGroup, numbers }) => ({
        path: marked.path,
        kind,
        label: marked.question.label,
        n,
        missing: this.#answers - n,
        cells: choices.map(({ name, label }, at) => ({ name, label, count: counts[at] ?? 0 })),
        byGroup,
        mean: numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length,
        median: medianOf(numbers),
      })),
    };
  }
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
