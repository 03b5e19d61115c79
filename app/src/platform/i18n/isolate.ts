import type { Direction } from './languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Fences a value that is put into a sentence, so that a Latin code inside Arabic (or an Arabic name inside English)
 * neither turns its neighbours round nor is turned by them. Unicode Standard Annex 9, section 2.4.
 * Values that read the sentence's own way are left alone, so that English text stays free of invisible characters.
 */
export function isolate(value: string, dir: Direction): string {
  if (value === '') return value;
  if (dir === 'ltr' && !rightToLeft.test(value)) return value;
  return FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;
}
