import type { Answer, Answers, Form, Group, Item, Question } from '@groundwork-gov/forms';
import { problem } from '../../platform/problems/platform-problems.ts';

/**
 * Answers as a form's fields carry them: `q.household/member[2]/age` is an answer, `n.household/member` how often a repeat was
 * answered. A question that was shown always sends its field, be it empty, so that what has no field was not shown yet.
 */
export type Pair = readonly [name: string, value: string];

export const ANSWER = 'q.';
export const TIMES = 'n.';
/** Which choices were shown where they hang on another answer. */
export const SHOWN = 'c.';
/** The most times of a repeat that a page asks for. */
export const MOST_TIMES = 100;
const MOST_PAIRS = 5000;

const isAnswerField = (name: string): boolean => name.startsWith(ANSWER) || name.startsWith(TIMES);

/** What of a form's fields are answers, in their order. */
export function pairsOf(values: Readonly<Record<string, unknown>>): Pair[] {
  const pairs: Pair[] = [];
  for (const [name, value] of Object.entries(values))
    if (isAnswerField(name)) for (const each of [value].flat()) pairs.push([name, String(each)]);
  return pairs;
}

export const timesIn = (pairs: readonly Pair[], path: string): number | undefined => {
  const found = pairs.find(([name]) => name === TIMES + path);
  if (!found) return undefined;
  const times = Number(found[1]);
  return Number.isInteger(times) && times >= 0 ? Math.min(times, MOST_TIMES) : 0;
};

export const withTimes = (pairs: readonly Pair[], path: string, times: number): Pair[] => [
  ...pairs.filter(([name]) => name !== TIMES + path),
  [TIMES + path, String(Math.max(0, Math.min(times, MOST_TIMES)))],
];

/** One time of a repeat goes, and those after it move up. */
export function withoutTime(pairs: readonly Pair[], path: string, at: number): Pair[] {
  const times = timesIn(pairs, path) ?? 0;
  if (at < 1 || at > times) return [...pairs];
  const moved = pairs.flatMap(([name, value]): Pair[] => {
    const rest = name.slice(2);
    const inside = rest.startsWith(`${path}[`) ? /^\[(\d+)\]/.exec(rest.slice(path.length)) : null;
    if (!inside || Number(inside[1]) < at) return [[name, value]];
    if (Number(inside[1]) === at) return [];
    const after = rest.slice(path.length + inside[0].length);
    return [[`${name.slice(0, 2)}${path}[${Number(inside[1]) - 1}]${after}`, value]];
  });
  return withTimes(moved, path, times - 1);
}

interface Step {
  name: string;
  at: number | null;
}

const STEP = /^([^[\]/]+)(?:\[([1-9]\d{0,3})\])?$/;

function stepsOf(path: string): Step[] {
  return path.split('/').map((part) => {
    const [, name, at] = STEP.exec(part) ?? [];
    if (name === undefined) throw unknown(path);
    return { name, at: at === undefined ? null : Number(at) };
  });
}

const unknown = (path: string) =>
  problem('request.invalid', {
    fields: [`${ANSWER}${path.slice(0, 200)}: expected a question of this form`],
  });

type Nested = { [name: string]: Answer | Nested | Nested[] };
// Whatever a question is called, it is an answer of its own: nothing is inherited.
const empty = (): Nested => Object.create(null) as Nested;

/** Answers nested as the form is. What no question of the form asks is refused. */
export function answersOf(form: Form, pairs: readonly Pair[], offset: string): Answers {
  if (pairs.length > MOST_PAIRS)
    throw problem('request.invalid', { fields: [`(all): expected at most ${MOST_PAIRS} answers`] });
  refuseTwice(pairs);
  const root = empty();
  const lists = new Map<string, string[]>();
  // Fewer steps first: a repeat is laid out before what stands in it.
  const repeats = pairs
    .filter(([name]) => name.startsWith(TIMES))
    .toSorted(([one], [other]) => one.split('/').length - other.split('/').length);
  for (const [name] of repeats) {
    const path = name.slice(TIMES.length);
    const { parent, item } = placeOf(form, root, path);
    if (item.kind !== 'repeat') throw unknown(path);
    if (parent) parent[item.name] = Array.from({ length: timesIn(pairs, path) ?? 0 }, empty);
  }
  for (const [name, value] of pairs) {
    if (!name.startsWith(ANSWER)) continue;
    const path = name.slice(ANSWER.length);
    const { parent, item } = placeOf(form, root, path);
    if (item.kind !== 'question') throw unknown(path);
    if (!parent) continue;
    if (item.answer !== 'many' && item.answer !== 'ranking') {
      const before = parent[item.name];
      // Beside what was chosen comes the empty field that says it was shown.
      if (typeof before !== 'string' || before === '') parent[item.name] = plain(item, value, offset);
      else if (value !== '') throw twice(name);
    } else {
      const list = lists.get(path) ?? [];
      lists.set(path, list);
      if (value !== '' && list.length < 1000) list.push(value);
      parent[item.name] = list;
    }
  }
  return root as Answers;
}

const twice = (name: string) =>
  problem('request.invalid', { fields: [`${name.slice(0, 200)}: expected one answer`] });

/** How often a repeat was answered is said once. */
function refuseTwice(pairs: readonly Pair[]): void {
  const said = new Set<string>();
  for (const [name] of pairs) {
    if (!name.startsWith(TIMES)) continue;
    if (said.has(name)) throw twice(name);
    said.add(name);
  }
}

/** Where an answer lies, making the groups on the way. A time of a repeat beyond how many there are has no place. */
function placeOf(form: Form, root: Nested, path: string): { parent: Nested | null; item: Item } {
  let items = form.items;
  let parent: Nested | null = root;
  const steps = stepsOf(path);
  for (const [depth, { name, at }] of steps.entries()) {
    const item: Item | undefined = items.find((each) => each.name === name);
    if (!item) throw unknown(path);
    if (depth === steps.length - 1) {
      if (at !== null) throw unknown(path);
      return { parent, item };
    }
    if (item.kind === 'question' || (item.kind === 'repeat') !== (at !== null)) throw unknown(path);
    parent = parent && below(parent, item, at);
    items = item.items;
  }
  throw unknown(path);
}

function below(parent: Nested, item: Group, at: number | null): Nested | null {
  const held = parent[item.name];
  if (at !== null) return Array.isArray(held) ? ((held[at - 1] as Nested | undefined) ?? null) : null;
  if (held !== undefined) return held as Nested;
  const made = empty();
  parent[item.name] = made;
  return made;
}

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const western = (text: string): string =>
  text.replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replace('\u066b', '.');

/** As people type it: digits of their own script, a comma for the point, a moment of the clock on the wall. */
function plain({ answer }: Question, value: string, offset: string): string {
  const text = answer === 'text' ? value.replace(/\r\n?/g, '\n') : value.trim();
  if (answer === 'integer' || answer === 'decimal' || answer === 'date') {
    const digits = western(text);
    return answer === 'decimal' && /^-?\d+,\d+$/.test(digits) ? digits.replace(',', '.') : digits;
  }
  if (answer === 'date-time' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text))
    return `${text}:00.000${offset}`;
  return text;
}

/** Answers that were kept, as fields again: for whoever changes them. */
export function pairsFrom(items: readonly Item[], answers: Answers, before = ''): Pair[] {
  return items.flatMap((item): Pair[] => {
    const path = `${before}${item.name}`;
    const held = Object.hasOwn(answers, item.name) ? answers[item.name] : undefined;
    if (item.kind === 'question') {
      if (held === undefined) return [];
      const values = Array.isArray(held) ? held : [held];
      return ['', ...values]
        .map((value): Pair => [ANSWER + path, String(value)])
        .slice(values.length > 1 || Array.isArray(held) ? 0 : 1);
    }
    if (item.kind === 'group') return pairsFrom(item.items, (held ?? {}) as Answers, `${path}/`);
    const times = (held ?? []) as readonly Answers[];
    const inside = times.flatMap((time, at) => pairsFrom(item.items, time, `${path}[${at + 1}]/`));
    return [[TIMES + path, String(times.length)], ...inside];
  });
}
