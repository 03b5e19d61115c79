import {
  type AnswerFault,
  type AskedForm,
  type AskedItem,
  type AskedQuestion,
  askedOf,
  type Form,
  type Moment,
} from '@groundwork-gov/forms';
import {
  answersOf,
  MOST_TIMES,
  type Pair,
  SHOWN,
  TIMES,
  timesIn,
  withoutTime,
  withTimes,
} from './answer-fields.ts';
import { choicesMark } from './choices-mark.ts';
import { pagesOf } from './pages.ts';

/** What was pressed: on, back, all of it at once, one more of a repeat, or one less. */
export type Press = { go: 'next' | 'back' | 'send' } | { add: string } | { drop: string; at: number };

export interface Filling {
  pairs: readonly Pair[];
  page: number;
  /** Fields that say which choices were shown, by path. */
  shown: ReadonlyMap<string, string>;
}

/** Where whoever answers is now: a page with what is asked on it, or the end. */
export interface Step {
  isDone: boolean;
  page: number;
  pages: number;
  asked: AskedForm;
  pairs: readonly Pair[];
  /** Faults on this page, of what was already shown. */
  faults: readonly AnswerFault[];
  /** The page came back because an answer opened more questions or other choices. */
  hasMore: boolean;
}

/** Photos and recordings are not taken on a page, so nobody can owe one. */
const canBeMended = (form: Form, fault: AnswerFault): boolean => {
  const item = fault.code === 'answer.required' ? itemAt(form, fault) : undefined;
  return !(item?.kind === 'question' && item.answer === 'file');
};

const itemAt = (form: Form, { path }: Pick<AnswerFault, 'path'>) => {
  const plain = path.replace(/\[\d+\]/g, '');
  return form.order.find((item) => item.path.join('/') === plain);
};

/** What keeps these answers from being kept. */
export const faultsOf = (form: Form, faults: readonly AnswerFault[]): AnswerFault[] =>
  faults.filter((fault) => canBeMended(form, fault));

/** What is asked by these answers; repeats whose number the form counts have that many times. */
export function askedBy(
  form: Form,
  pairs: readonly Pair[],
  moment: Moment,
): { asked: AskedForm; pairs: readonly Pair[] } {
  let now = pairs;
  for (let round = 0; ; round += 1) {
    const asked = askedOf(form, answersOf(form, now, offsetOf(moment)), moment);
    const wrong = repeatsIn(asked.items).find(
      ({ wanted, path }) => wanted !== null && timesIn(now, path) !== Math.min(wanted, MOST_TIMES),
    );
    if (!wrong || round >= 20) return { asked, pairs: now };
    now = withTimes(now, wrong.path, wrong.wanted ?? 0);
  }
}

const offsetOf = ({ now }: Pick<Moment, 'now'>): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(now)?.[0] ?? 'Z';

type AskedRepeat = Extract<AskedItem, { kind: 'repeat' }>;

function repeatsIn(items: readonly AskedItem[]): AskedRepeat[] {
  return items.flatMap((item) => {
    if (item.kind === 'question') return [];
    if (item.kind === 'group') return repeatsIn(item.items);
    return [item, ...item.times.flatMap((time) => repeatsIn(time.items))];
  });
}

/** Every question that stands on a page, in order. Choices that wait for another answer are shown once there are any. */
export function questionsIn(items: readonly AskedItem[]): AskedQuestion[] {
  return items.flatMap((item) => {
    if (item.kind === 'question') return isShown(item) ? [item] : [];
    if (item.kind === 'group') return questionsIn(item.items);
    return item.times.flatMap((time) => questionsIn(time.items));
  });
}

export const isShown = ({ question, choices, isGiven }: AskedQuestion): boolean =>
  isGiven || question.choiceFilter === null || choices === null || choices.length > 0;

const isAnswered = ({ question, isReadonly }: AskedQuestion): boolean =>
  question.answer !== 'note' && question.answer !== 'file' && !isReadonly;

/** The first page with anything on it, from one on; null where there is none. */
function pageFrom(form: Form, asked: AskedForm, from: number, step: 1 | -1): number | null {
  const filled = new Set<number>();
  const { pageOf, count } = pagesOf(form);
  for (const { question } of questionsIn(asked.items)) filled.add(pageOf.get(question) ?? 0);
  for (const { group } of repeatsIn(asked.items)) filled.add(pageOf.get(group) ?? 0);
  for (let page = from; page >= 0 && page < count; page += step) if (filled.has(page)) return page;
  return null;
}

/** A form that is opened: the first page on which something is asked. */
export function firstStep(form: Form, given: readonly Pair[], moment: Moment): Step {
  const { asked, pairs } = askedBy(form, given, moment);
  const page = pageFrom(form, asked, 0, 1) ?? 0;
  return { isDone: false, page, pages: pagesOf(form).count, asked, pairs, faults: [], hasMore: false };
}

/** What comes next after a press, worked out from the answers alone: nothing is remembered between pages. */
export function goOn(form: Form, filling: Filling, press: Press, moment: Moment): Step {
  const changed = pressed(filling.pairs, press);
  const { asked, pairs } = askedBy(form, changed, moment);
  const pages = pagesOf(form);
  const at = (page: number, more: Partial<Step> = {}): Step => ({
    isDone: false,
    page,
    pages: pages.count,
    asked,
    pairs,
    faults: [],
    hasMore: false,
    ...more,
  });
  const page = Math.min(filling.page, pages.count - 1);
  if ('add' in press || 'drop' in press) return at(page);
  if (press.go === 'back') return at(pageFrom(form, asked, page - 1, -1) ?? page);
  if (press.go === 'send') return end(form, asked, page, at);
  return onward(form, asked, pairs, { page, shown: filling.shown, at });
}

function pressed(pairs: readonly Pair[], press: Press): readonly Pair[] {
  if ('add' in press) return withTimes(pairs, press.add, (timesIn(pairs, press.add) ?? 0) + 1);
  if ('drop' in press) return withoutTime(pairs, press.drop, press.at);
  return pairs;
}

interface Here {
  page: number;
  shown: ReadonlyMap<string, string>;
  at(page: number, more?: Partial<Step>): Step;
}

function onward(form: Form, asked: AskedForm, pairs: readonly Pair[], { page, shown, at }: Here): Step {
  const { pageOf } = pagesOf(form);
  const unseen = [
    ...questionsIn(asked.items)
      .filter((each) => isAnswered(each) && (!each.isGiven || hasOtherChoices(each, shown)))
      .map(({ question }) => pageOf.get(question) ?? 0),
    ...repeatsIn(asked.items)
      .filter(({ path }) => !pairs.some(([name]) => name === TIMES + path))
      .map(({ group }) => pageOf.get(group) ?? 0),
  ];
  const seen = new Set(
    questionsIn(asked.items)
      .filter(({ isGiven }) => isGiven)
      .map(({ path }) => path),
  );
  const faults = faultsOf(form, asked.submission.faults);
  const shownFaults = faults.filter(({ path }) => seen.has(path) || path === '');
  const here = shownFaults.filter(({ path }) => pageAt(form, path) === page);
  if (here.length > 0 || unseen.includes(page))
    return at(page, { faults: here, hasMore: unseen.includes(page) });
  const next = pageFrom(form, asked, page + 1, 1);
  if (next !== null) return at(next);
  // At the end: whatever an answer given later has opened or upset before.
  const missed = unseen.length > 0 ? Math.min(...unseen) : null;
  if (missed !== null) return at(missed, { hasMore: true });
  return end(form, asked, page, at);
}

/** Done, or the first page on which something is to be mended. */
function end(form: Form, asked: AskedForm, page: number, at: Here['at']): Step {
  const faults = faultsOf(form, asked.submission.faults);
  const [first] = faults;
  if (!first) return at(page, { isDone: true });
  const on = pageAt(form, first.path);
  return at(on, { faults: faults.filter(({ path }) => pageAt(form, path) === on) });
}

function pageAt(form: Form, path: string): number {
  const item = itemAt(form, { path });
  return (item && pagesOf(form).pageOf.get(item)) ?? 0;
}

const hasOtherChoices = (asked: AskedQuestion, shown: ReadonlyMap<string, string>): boolean => {
  const before = shown.get(asked.path);
  return before !== undefined && before !== choicesMark(asked);
};

export const shownIn = (values: Readonly<Record<string, unknown>>): Map<string, string> =>
  new Map(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(SHOWN) && typeof value === 'string' ? [[name.slice(SHOWN.length), value] as const] : [],
    ),
  );
