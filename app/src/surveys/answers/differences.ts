import type { Answers, Form } from '@groundwork-gov/forms';
import { type Pair, pairsFrom } from '../filling/answer-fields.ts';
import type { StateOfAnswer, StoredAnswer } from './answer-store.ts';

/** One field in which states differ. */
export interface Difference {
  /** The field's name, as a form sends it. */
  name: string;
  /** What each state says, by its number: the one that stands first, then the branches. */
  says: readonly { no: number; values: readonly string[] }[];
  /** The state that alone changed it, and so is proposed; null where both sides did, and a person must choose. */
  proposed: number | null;
}

type Fields = ReadonlyMap<string, readonly string[]>;

const fieldsOf = (form: Form, answers: Answers | null): Fields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of answers ? pairsFrom(form.items, answers) : [])
    fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
};

const same = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.filter(Boolean).join('\n') === other.filter(Boolean).join('\n');

/** Everything in which the branches differ from what stands. */
export function differencesOf(
  form: Form,
  answer: StoredAnswer,
  states: readonly StateOfAnswer[],
): Difference[] {
  const standing = fieldsOf(form, answer.answers);
  const branches = states
    .filter(({ fate }) => fate === 'branch')
    .map((state) => ({
      no: state.no,
      fields: fieldsOf(form, state.answers),
      base: fieldsOf(form, states.find(({ no }) => no === state.base)?.answers ?? null),
    }));
  const names = new Set(
    [standing, ...branches.map(({ fields }) => fields)].flatMap((each) => [...each.keys()]),
  );
  return [...names].flatMap((name): Difference[] => {
    const other = branches.filter(({ fields }) => !same(fields.get(name), standing.get(name)));
    if (other.length === 0) return [];
    const changed = other.filter(({ fields, base }) => !same(fields.get(name), base.get(name)));
    const isStandingChanged = other.some(({ base }) => !same(standing.get(name), base.get(name)));
    const [only] = changed;
    const proposed =
      changed.length === 0
        ? answer.version
        : changed.length === 1 && only && !isStandingChanged
          ? only.no
          : null;
    const says = [
      { no: answer.version, values: standing.get(name) ?? [] },
      ...other.map(({ no, fields }) => ({ no, values: fields.get(name) ?? [] })),
    ];
    return [{ name, says, proposed }];
  });
}

/** What is to stand: the standing answers, with each difference as it was chosen. */
export function chosenPairs(
  form: Form,
  answer: StoredAnswer,
  differences: readonly Difference[],
  chosen: ReadonlyMap<string, number>,
): Pair[] {
  const fields = new Map(fieldsOf(form, answer.answers));
  for (const { name, says } of differences) {
    const taken = says.find(({ no }) => no === chosen.get(name)) ?? says[0];
    fields.set(name, taken?.values ?? []);
  }
  return [...fields].flatMap(([name, values]) => values.map((value): Pair => [name, value]));
}
