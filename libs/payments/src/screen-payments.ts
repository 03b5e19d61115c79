import { formatMinor } from '@groundwork-gov/money';
import { type Ask, askings, type Said } from './ask.ts';
import { discoveryRates } from './control/false-discovery.ts';
import { type Precision, precisionOf } from './control/precision.ts';
import { questionIds } from './control/question-id.ts';
import { scoresOf } from './control/score.ts';
import { dayText, noDay } from './payments.ts';
import type { Ledger } from './read/read-ledger.ts';
import { runScreens } from './run-screens.ts';
import type { Lack, Question, Rule, Screening, View } from './screens/screen.ts';
import type { ScreenSettings } from './settings.ts';

/**
 * `queued`: to be put to somebody now. `waiting`: would be, beyond capacity. `answered`: has a disposition. `muted`: its rule was wrong too
 * often. `chance`: too likely to come about by chance, at the false discovery rate that is borne.
 */
export type QuestionState = 'queued' | 'waiting' | 'answered' | 'muted' | 'chance';

/** A question ready for JSON: amounts in plain decimals of the currency. */
export interface AskedQuestion {
  readonly id: string;
  readonly rule: Rule;
  readonly ask: Ask;
  readonly sentence: string;
  readonly values: Said;
  readonly amount: string;
  readonly p: number | null;
  /** The false discovery rate at which p still counts. */
  readonly discoveryRate: number | null;
  readonly baseRate: number | null;
  readonly score: number;
  readonly state: QuestionState;
  readonly rowCount: number;
  /** The first of its payments, at most 20. */
  readonly rows: readonly {
    readonly file: string;
    readonly line: number;
    readonly day: string | null;
    readonly amount: string;
    readonly supplier: string;
  }[];
}

export interface RuleReport {
  readonly rule: Rule;
  readonly computed: boolean;
  readonly lacks: readonly Lack[];
  readonly figures: unknown;
  readonly questions: number;
  readonly tests: number;
  readonly precision: Precision;
}

export interface PaymentScreening {
  readonly format: 'groundwork.payment-screening@1';
  readonly currency: string;
  readonly payments: number;
  readonly screened: number;
  readonly suppliers: number;
  readonly rules: readonly RuleReport[];
  /** In the order in which they deserve to be asked. */
  readonly questions: readonly AskedQuestion[];
  readonly counts: Readonly<Record<QuestionState, number>>;
}

/** Runs every screen over a ledger in the right order. The answer holds plain JSON values and is the same for any order of files and rows. */
export function screenPayments(ledger: Ledger, settings: ScreenSettings = {}): PaymentScreening {
  const { capacity = 50, rate = 0.1, most = 5000, dispositions = [] } = settings;
  const { view, screenings } = runScreens(ledger, settings);
  const money = (amount: bigint): string => formatMinor(amount, ledger.digits);

  const precision = new Map(screenings.map(({ rule }) => [rule, precisionOf(rule, dispositions)]));
  const answered = new Set(dispositions.map(({ id }) => id));
  const rateOf = discoveryRates(screenings.flatMap(({ tests }) => tests));
  const questions = screenings.flatMap((screening) => screening.questions);
  const ids = questionIds(questions);
  const scores = scoresOf(questions);

  const ranked = questions
    .map((question, at) => ({ question, id: ids[at] ?? '', score: scores[at] ?? 0 }))
    .toSorted(
      (a, b) =>
        Number(b.question.rule === 'double-loads') - Number(a.question.rule === 'double-loads') ||
        b.score - a.score ||
        Number(b.question.amount - a.question.amount) ||
        (a.id < b.id ? -1 : 1),
    );
  const counts = { queued: 0, waiting: 0, answered: 0, muted: 0, chance: 0 };
  const listed: AskedQuestion[] = [];
  for (const { question, id, score } of ranked) {
    const discoveryRate = question.p === null ? null : rateOf(question.p);
    let state: QuestionState = counts.queued < capacity ? 'queued' : 'waiting';
    if (discoveryRate !== null && discoveryRate > rate) state = 'chance';
    if (precision.get(question.rule)?.muted) state = 'muted';
    if (answered.has(id)) state = 'answered';
    counts[state] += 1;
    if (listed.length < most)
      listed.push(asked(ledger, view, question, { id, score, state, discoveryRate }, money));
  }
  return {
    format: 'groundwork.payment-screening@1',
    currency: ledger.currency,
    payments: ledger.payments.count,
    screened: view.rows.length,
    suppliers: view.vendors.count - 1,
    rules: screenings.map((one) => report(one, precision.get(one.rule) ?? precisionOf(one.rule, []), money)),
    questions: listed,
    counts,
  };
}

function asked(
  ledger: Ledger,
  { payments, vendors }: View,
  question: Question,
  known: Pick<AskedQuestion, 'id' | 'score' | 'state' | 'discoveryRate'>,
  money: (amount: bigint) => string,
): AskedQuestion {
  const values = plain(question.values, money) as Said;
  return {
    ...known,
    rule: question.rule,
    ask: question.ask,
    sentence: askings[question.ask](values),
    values,
    amount: money(question.amount),
    p: question.p,
    baseRate: question.baseRate,
    rowCount: question.rows.length,
    rows: question.rows.slice(0, 20).map((row) => ({
      file: ledger.files[payments.file[row] ?? 0]?.name ?? '',
      line: payments.line[row] ?? 0,
      day: dayText(payments.day[row] ?? noDay),
      amount: money(payments.amount[row] ?? 0n),
      supplier: vendors.names[vendors.ids[row] ?? 0] ?? '',
    })),
  };
}

const report = (
  { rule, computed, lacks, figures, questions, tests }: Screening,
  precision: Precision,
  money: (amount: bigint) => string,
): RuleReport => ({
  rule,
  computed,
  lacks,
  figures: plain(figures, money),
  questions: questions.length,
  tests: tests.length,
  precision,
});

/** The same with every amount written out. */
function plain(value: unknown, money: (amount: bigint) => string): unknown {
  if (typeof value === 'bigint') return money(value);
  if (Array.isArray(value)) return value.map((one) => plain(one, money));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, money)]));
}
