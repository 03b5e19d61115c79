import type { Direction } from './languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const ISOLATE = { ltr: '\u2066', rtl: '\u2067' } as const;
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const fenced = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const strong = /\p{L}/u;

/**
 * Fences a value that is put into a sentence, so that a Latin code inside Arabic (or an Arabic name inside English)
 * neither turns its neighbours round nor is turned by them. Unicode Standard Annex 9, section 2.4.
 * Values that read the sentence's own way are left alone, so that English text stays free of invisible characters. One that was
 * put together of fenced values alone has no direction of its own, and takes that of the sentence: it would read from left to right.
 */
export function isolate(value: string, dir: Direction): string {
  if (value === '') return value;
  if (dir === 'ltr' && !rightToLeft.test(value)) return value;
  const mark = isOfFencedAlone(value) ? ISOLATE[dir] : FIRST_STRONG_ISOLATE;
  return mark + value + POP_DIRECTIONAL_ISOLATE;
}

function isOfFencedAlone(value: string): boolean {
  if (!value.includes(POP_DIRECTIONAL_ISOLATE)) return false;
  let [before, rest] = [value, value.replace(fenced, '')];
  // From the innermost outwards.
  while (rest !== before) [before, rest] = [rest, rest.replace(fenced, '')];
  return !strong.test(rest);
}
