import type { Marks } from './amount-fault.ts';

/** Every error this library throws: its code and the details a caller can rely on. */
export interface MoneyProblems {
  'money.currency-unknown': { given: string; suggestion: string | null };
  'money.digits-out-of-range': { given: number };
  'money.marks-clash': { marks: Marks };
  'money.denominator-zero': { numerator: bigint };
  'money.weight-negative': { position: number; weight: bigint };
  'money.weights-add-up-to-nothing': { count: number };
  'money.share-outside': { hits: bigint; of: bigint };
}

export type MoneyCode = keyof MoneyProblems;

const sentences: { [C in MoneyCode]: (details: MoneyProblems[C]) => string } = {
  'money.currency-unknown': ({ given, suggestion }) =>
    `Expected an ISO 4217 currency code such as EUR, XOF or TND, and got ${JSON.stringify(given)}. ` +
    (suggestion
      ? `Write ${suggestion}.`
      : 'Use the three capital letters that the central bank uses. If the currency is newer than our table, add it to libs/money/src/currency-data.ts with its number of decimals.'),
  'money.digits-out-of-range': ({ given }) =>
    `Expected a number of decimals from 0 to 18, and got ${given}. Take it from currencyOf(code).digits.`,
  'money.marks-clash': ({ marks }) =>
    `The decimal mark and the thousands mark are both ${JSON.stringify(marks.decimal)}, so 1${marks.decimal}234 could mean two amounts. Give two different marks, or '' for no thousands mark.`,
  'money.denominator-zero': ({ numerator }) =>
    `Expected a ratio with a denominator other than zero, and got ${numerator}/0. Check for an empty total first and show the ratio as not computable.`,
  'money.weight-negative': ({ position, weight }) =>
    `Expected weights of zero or more, and weight ${position + 1} is ${weight}. Share out gains and losses separately.`,
  'money.weights-add-up-to-nothing': ({ count }) =>
    `Expected at least one weight above zero to share an amount by, and all ${count} are zero. Decide first who receives it.`,
  'money.share-outside': ({ hits, of }) =>
    `Expected from 0 to ${of} of ${of}, and got ${hits}. Count the whole before a part of it.`,
};

/** An error of the catalogue above. Tests and callers look at `code`, never at the sentence. */
export class MoneyError<C extends MoneyCode = MoneyCode> extends Error {
  readonly code: C;
  readonly details: MoneyProblems[C];

  constructor(code: C, details: MoneyProblems[C]) {
    super(sentences[code](details));
    this.name = 'MoneyError';
    this.code = code;
    this.details = details;
  }
}
