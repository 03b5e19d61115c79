import type { Answers, Form, Texts } from '@groundwork-gov/forms';
import { codeOf } from '../filling/form-language.ts';
import type { MarkedQuestion } from '../marks/readable.ts';
import { publicTally } from '../results/document.ts';
import { LEAST } from '../results/masking.ts';
import { Counter } from '../results/tally.ts';
import { HeardTogether } from './heard-together.ts';
import { type LeafCounts, toldOfQuestion } from './told-of-question.ts';

/** A group as the survey's own question has it; '' for whoever did not say. */
export interface VoicesGroup {
  name: string;
  /** By the code of a language; under `default` where the form names none. */
  names: Readonly<Record<string, string>>;
  /** Null: fewer than five, or it could be worked out that they are. */
  heard: number | null;
}

export interface CountedVoices {
  answers: number;
  groups: VoicesGroup[];
  leaves: LeafCounts[];
  /** Dimensions of which so few spoke, or told of a problem, that nothing is told. */
  quiet: string[];
}

/** Counts who spoke of which dimension, one set of answers after the other, by open questions alone. */
export class VoiceCounter {
  readonly #counter: Counter;
  readonly #joined: ReadonlyMap<string, readonly MarkedQuestion[]>;
  readonly #together = new Map<string, HeardTogether>();

  constructor(form: Form, questions: readonly MarkedQuestion[], groupPath: string | null) {
    const open = questions.filter(({ mark }) => mark === 'open');
    this.#counter = new Counter(form, open, open.find(({ path }) => path === groupPath) ?? null);
    const { groups } = this.#counter;
    this.#joined = joinedIn(open);
    for (const [leaf, all] of this.#joined)
      if (!isPlain(all)) this.#together.set(leaf, new HeardTogether(form.items, all, groups));
  }

  /** Whether any question speaks of a dimension. */
  get isJoined(): boolean {
    return this.#joined.size > 0;
  }

  add(answers: Answers): void {
    const group = this.#counter.add(answers);
    for (const each of this.#together.values()) each.add(answers, group);
  }

  /** What everybody may know; null where so few answered that it is nothing. */
  done(): CountedVoices | null {
    const tally = this.#counter.done();
    if (tally.answers < LEAST) return null;
    const told = publicTally(tally);
    const byPath = new Map(told.questions.map((question) => [question.path, question]));
    const counted = [...this.#joined].map(([leaf, all]) => {
      const [first] = all;
      const together = this.#together.get(leaf);
      if (together) return { leaf, counts: together.told(byPath, told.groups) };
      return { leaf, counts: first ? toldOfQuestion(first, byPath.get(first.path), told.groups) : null };
    });
    return {
      answers: tally.answers,
      groups: told.groups.map(({ name, label, n }) => ({ name, names: byLanguage(label), heard: n })),
      leaves: counted.flatMap(({ leaf, counts }) => (counts ? [{ leaf, ...counts }] : [])),
      quiet: counted.flatMap(({ leaf, counts }) => (counts ? [] : [leaf])),
    };
  }
}

/** By dimension, in its order: the questions of which some choice means a problem. */
function joinedIn(questions: readonly MarkedQuestion[]): Map<string, MarkedQuestion[]> {
  const joined = new Map<string, MarkedQuestion[]>();
  const found = questions.filter(
    ({ leaf, isRepeated, problem }) => leaf && !isRepeated && problem.length > 0,
  );
  for (const each of found.toSorted((a, b) => (a.leaf ?? '').localeCompare(b.leaf ?? '', 'en')))
    joined.set(each.leaf ?? '', [...(joined.get(each.leaf ?? '') ?? []), each]);
  return joined;
}

/** Whether the counts of one question already tell who told of a problem: nobody could have chosen two that mean one. */
const isPlain = ([first, ...more]: readonly MarkedQuestion[]): boolean =>
  first !== undefined &&
  more.length === 0 &&
  (first.question.answer !== 'many' || first.problem.length === 1);

const byLanguage = (label: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(label).flatMap(([language, text]) =>
      text === '' ? [] : [[codeOf(language) ?? 'default', text.replace(/\$\{[^{}]*\}/gu, '…')]],
    ),
  );
