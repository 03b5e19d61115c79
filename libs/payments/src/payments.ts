import type { TextField } from './read/payment-mapping.ts';

/** The day of a payment that has none. */
export const noDay = -0x8000_0000;
/** The minute of a payment that has no time of day. */
export const noMinute = -1;

/** One text of every payment: `values[ids[row]]`. `values[0]` is the empty text, which stands for "not known". */
export interface TextColumn {
  readonly ids: Uint32Array;
  readonly values: readonly string[];
}

/**
 * Payments by column: about 60 bytes a row and each text once. Rows stand in the order of the files and of their lines. Texts are a
 * stranger's: escape them wherever they are shown.
 */
export interface Payments {
  readonly count: number;
  /** Index into `Ledger.files`. */
  readonly file: Uint16Array;
  /** The physical line on which the row begins, from 1. */
  readonly line: Uint32Array;
  /** Days since 1970-01-01, or `noDay`. */
  readonly day: Int32Array;
  /** Minutes since midnight, or `noMinute`. */
  readonly minute: Int16Array;
  /** Minor units of the currency. Money back is negative. */
  readonly amount: BigInt64Array;
  readonly texts: Readonly<Record<TextField, TextColumn>>;
}

export const textAt = (payments: Payments, field: TextField, row: number): string => {
  const column = payments.texts[field];
  return column.values[column.ids[row] ?? 0] ?? '';
};

const milliseconds = 86_400_000;

/** `2024-12-31`, or null where there is no day. */
export function dayText(day: number): string | null {
  return day === noDay ? null : new Date(day * milliseconds).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / milliseconds);
}

/** 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
