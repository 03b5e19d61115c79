import type { Ask } from '../ask.ts';
import { noDay, noMinute, type Payments } from '../payments.ts';
import type { TextField } from '../read/payment-mapping.ts';
import type { Vendors } from '../vendors.ts';

/** The screens, in the order in which they run. */
export const rules = [
  'double-loads',
  'exact-duplicates',
  'fuzzy-duplicates',
  'splits',
  'near-threshold',
  'benford',
  'round-sums',
  'odd-days',
  'year-end-rush',
  'concentration',
  'relative-size',
  'shared-accounts',
  'unusual-size',
] as const;
export type Rule = (typeof rules)[number];

/** What all screens look at: the payments, those rows of them that are not loaded twice, and who was paid. */
export interface View {
  readonly payments: Payments;
  readonly rows: Uint32Array;
  readonly vendors: Vendors;
}

/** Something to ask the people who know, never a finding. */
export interface Question {
  readonly rule: Rule;
  /** Names the sentence; see `ask.ts`. */
  readonly ask: Ask;
  /** What the sentence needs: texts of the ledger, days as ISO, counts, and amounts in minor units as bigint. */
  readonly values: Readonly<Record<string, string | number | bigint | null>>;
  /** What makes it this question and no other, whatever the order of files and rows: its id is made from this. */
  readonly key: readonly string[];
  /** The payments it is about, as row numbers. */
  readonly rows: readonly number[];
  /** Minor units at stake. */
  readonly amount: bigint;
  /** The chance of at least this, were it as in the rest of the ledger; null where there is no such chance. */
  readonly p: number | null;
  /** How often the rule asks of a payment or subject of this ledger by itself; null where that says nothing. */
  readonly baseRate: number | null;
}

/** A thing a screen needs and did not have. */
export interface Lack {
  /** A text field, `day`, `time`, or a setting such as `settings.thresholds`; or a condition in words of code, such as `range`. */
  readonly needs:
    | TextField
    | 'day'
    | 'time'
    | 'settings.thresholds'
    | 'settings.calendar'
    | 'rows'
    | 'range'
    | 'years';
  /** In how many rows it is missing, of how many; both null for a setting. */
  readonly missing: number | null;
  readonly of: number | null;
}

export interface Screening {
  readonly rule: Rule;
  readonly questions: readonly Question[];
  /** Chances of all tests made, also of those that ask nothing: the false discovery rate is about all of them. */
  readonly tests: readonly number[];
  /** Figures of the screen as a whole, JSON-able but for bigint. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** Why the screen could not be computed, or not for every row. Empty where it could. */
  readonly lacks: readonly Lack[];
  /** False where nothing could be computed. */
  readonly computed: boolean;
}

/** How many of these rows have nothing here. */
export function lacking({ payments, rows }: View, field: TextField | 'day' | 'time'): Lack[] {
  const { day, minute, texts } = payments;
  let missing = 0;
  for (const row of rows) {
    const isThere =
      field === 'day'
        ? day[row] !== noDay
        : field === 'time'
          ? minute[row] !== noMinute
          : texts[field].ids[row] !== 0;
    if (!isThere) missing += 1;
  }
  return missing === 0 ? [] : [{ needs: field, missing, of: rows.length }];
}

export const notComputed = (rule: Rule, ...lacks: Lack[]): Screening => ({
  rule,
  questions: [],
  tests: [],
  figures: {},
  lacks,
  computed: false,
});

export const sumOf = (payments: Payments, rows: Iterable<number>): bigint => {
  let sum = 0n;
  for (const row of rows) sum += payments.amount[row] ?? 0n;
  return sum;
};
