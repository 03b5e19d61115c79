import { parseAmount } from '@groundwork-gov/money';
import type { BudgetMapping } from '../budget-mapping.ts';
import type { LineFault } from '../line-faults.ts';
import { totalWords } from '../propose/known-words.ts';
import { fold } from '../table/fold.ts';

/** What would make a line right. `would` is the cell as it would be read, or what the mapping would say; no words. */
export interface Suggestion {
  readonly code: SuggestionCode;
  readonly would: string;
}

export const suggestionCodes = [
  'swap-marks',
  'take-out-sign',
  'dash-is-zero',
  'letter-for-digit',
  'round',
  'blank-is-zero',
  'skip-totals',
  'skip-note',
  'other-year',
  'missing-value-word',
] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

/**
 * What a faulty cell would be if something simple were so: other marks, a currency sign too many, a dash for zero. Pure; a suggestion is
 * shown to a person and never taken by itself.
 *
 * @param digits decimals of the currency (ISO 4217)
 */
export function suggestionFor(
  fault: LineFault,
  file: BudgetMapping['file'],
  digits: number,
): Suggestion | null {
  switch (fault.code) {
    case 'fiscal.amount-missing':
      return { code: 'blank-is-zero', would: '0' };
    case 'fiscal.amount-not-a-number':
    case 'fiscal.amount-misplaced-thousands':
      return forAmount(fault.came, file, digits);
    case 'fiscal.amount-too-many-decimals':
      return otherMarks(fault.came, file, digits) ?? { code: 'round', would: 'half-even' };
    case 'fiscal.code-missing':
      return { code: 'skip-totals', would: fault.column ?? '' };
    case 'fiscal.line-year-differs':
      return /^\d{4}$/.test(fault.came) ? { code: 'other-year', would: fault.came } : null;
    case 'fiscal.columns-short':
      return { code: 'skip-note', would: '' };
    default:
      return totalWords.some((word) => fold(fault.came) === fold(word))
        ? { code: 'skip-totals', would: fault.came }
        : null;
  }
}

const scaled = (file: BudgetMapping['file'], digits: number): number =>
  digits + Math.round(Math.log10(file.scale));

function forAmount(cell: string, file: BudgetMapping['file'], digits: number): Suggestion | null {
  const marks = { decimal: file.decimal, thousands: file.thousands };
  const reads = (text: string) => typeof parseAmount(text, scaled(file, digits), marks) === 'bigint';
  const text = cell.trim();
  if (/^[-–—.]+$/.test(text)) return { code: 'dash-is-zero', would: '0' };
  const other = otherMarks(text, file, digits);
  if (other) return other;
  const bare = text.replace(/\p{Sc}|\b\p{Lu}{3}\b|(?<![\p{L}\p{N}])\p{L}{1,3}\./gu, '').trim();
  if (bare !== text) {
    if (reads(bare)) return { code: 'take-out-sign', would: bare };
    const swapped = otherMarks(bare, file, digits);
    if (swapped) return swapped;
  }
  const digit = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  if (/\d/.test(text) && digit !== text && reads(digit)) return { code: 'letter-for-digit', would: digit };
  return /^(n\/?a|nfp|nd|n\.d\.|s\/d|null|none|tbc|x)$/i.test(text)
    ? { code: 'missing-value-word', would: text }
    : null;
}

/** The cell under the other decimal mark, with or without marks of thousands. */
function otherMarks(cell: string, file: BudgetMapping['file'], digits: number): Suggestion | null {
  const text = cell.trim();
  for (const decimal of [file.decimal, file.decimal === ',' ? '.' : ','] as const) {
    for (const thousands of ['', '.', ',', ' ', "'"] as const) {
      if (thousands === decimal || (decimal === file.decimal && thousands === file.thousands)) continue;
      const read = parseAmount(text.replace(/[\u00a0\u202f]/g, ' '), scaled(file, digits), {
        decimal,
        thousands,
      });
      if (typeof read === 'bigint')
        return { code: 'swap-marks', would: withoutMarks(text, decimal, file.decimal) };
    }
  }
  return null;
}

const withoutMarks = (text: string, decimal: string, own: string): string =>
  text
    .split(decimal)
    .map((piece) => piece.replace(/[.,' \u00a0\u202f]/g, ''))
    .join(own);
