import { z } from 'zod';
import type { Tongue } from '../i18n/tongue.ts';

/** One field of the form above a list. An empty value is no filter. */
export type Filter =
  | { kind: 'choice'; label: string; values: readonly string[]; word(tongue: Tongue, value: string): string }
  | { kind: 'day'; label: string }
  | { kind: 'text'; label: string; most: number }
  | { kind: 'amount'; label: string };

/** One of a fixed list; `word` says each value in the reader's language. */
export const choice = <const V extends string>(
  label: string,
  values: readonly V[],
  word: (tongue: Tongue, value: V) => string,
): Filter => ({ kind: 'choice', label, values, word: word as (tongue: Tongue, value: string) => string });

/** A day, `YYYY-MM-DD`. */
export const day = (label: string): Filter => ({ kind: 'day', label });

/** What somebody types; compared as the store says. */
export const text = (label: string, most = 100): Filter => ({ kind: 'text', label, most });

/** An amount, as people write it in their language; the list reads it. */
export const amount = (label: string): Filter => ({ kind: 'amount', label });

export function filterSchema(filter: Filter): z.ZodType<string | undefined> {
  switch (filter.kind) {
    case 'choice':
      return z.enum(['', ...filter.values]).optional();
    case 'day':
      return z.literal('').or(z.iso.date()).optional();
    case 'text':
      return z.string().trim().max(filter.most).optional();
    case 'amount':
      return z.string().trim().max(30).optional();
  }
}

/** A filter's value as people say it. */
export function filterWord(tongue: Tongue, filter: Filter, value: string): string {
  if (filter.kind === 'choice') return filter.word(tongue, value);
  return filter.kind === 'day' ? tongue.date(value) : value;
}
