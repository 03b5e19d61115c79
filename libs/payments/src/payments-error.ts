/** Why a payment file is refused as a whole: code to details. */
export interface PaymentsProblems {
  'payments.date-order-ambiguous': { name: string; rows: number; line: number; example: string };
  'payments.date-orders-mixed': {
    name: string;
    dayFirstLine: number;
    dayFirst: string;
    monthFirstLine: number;
    monthFirst: string;
  };
  'payments.marks-ambiguous': { name: string; line: number; example: string };
  'payments.too-many-rows': { name: string; limit: number };
}

export type PaymentsCode = keyof PaymentsProblems;

const q = (text: string): string => JSON.stringify(text);

export const paymentsCatalogue: {
  readonly [C in PaymentsCode]: {
    readonly status: 413 | 422;
    readonly sentence: (details: PaymentsProblems[C]) => string;
  };
} = {
  'payments.date-order-ambiguous': {
    status: 422,
    sentence: (d) =>
      `Expected dates of ${q(d.name)} that tell day and month apart, and every one of its ${d.rows} could be read both ways, such as ${q(d.example)} on line ${d.line}. Say in the mapping which it is: "dates": {"order": "day-month"} or {"order": "month-day"}.`,
  },
  'payments.date-orders-mixed': {
    status: 422,
    sentence: (d) =>
      `Expected one order of day and month in ${q(d.name)}. Line ${d.dayFirstLine} has ${q(d.dayFirst)}, which can only be day first, and line ${d.monthFirstLine} has ${q(d.monthFirst)}, which can only be month first. Probably two exports were put together, or a spreadsheet turned some dates round: export the file again, or split it. To list the lines instead, state the order that is right in the mapping under "dates".`,
  },
  'payments.marks-ambiguous': {
    status: 422,
    sentence: (d) =>
      `Expected amounts of ${q(d.name)} that tell thousands and decimals apart, and found only such as ${q(d.example)} on line ${d.line}. Say in the mapping what they mean: "file": {"decimal": ".", "thousands": ","} or the other way round.`,
  },
  'payments.too-many-rows': {
    status: 413,
    sentence: (d) =>
      `Expected at most ${d.limit} payments at once, and ${q(d.name)} goes beyond. Read a year at a time.`,
  },
};

/** A payment file that cannot be read at all. What fiscal finds (encoding, delimiter, columns) is a `FiscalError`. */
export class PaymentsError<C extends PaymentsCode = PaymentsCode> extends Error {
  readonly code: C;
  readonly status: (typeof paymentsCatalogue)[C]['status'];
  readonly details: PaymentsProblems[C];

  constructor(code: C, details: PaymentsProblems[C]) {
    super(paymentsCatalogue[code].sentence(details));
    this.name = 'PaymentsError';
    this.code = code;
    this.status = paymentsCatalogue[code].status;
    this.details = details;
  }
}
