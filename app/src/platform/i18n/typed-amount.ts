import { type AmountFault, type Currency, formatMinor, type Marks, parseAmount } from '@groundwork-gov/money';
import { type Language, languageFacts } from './languages.ts';
import { decimalOf } from './numbers.ts';
import type { Tongue } from './tongue.ts';

/** The separators of a language, as people who read it type them. */
function marksOf(language: Language): Marks {
  const parts = new Intl.NumberFormat(languageFacts(language).locale).formatToParts(1_234_567.5);
  const sign = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? '';
  const group = sign('group');
  return {
    decimal: sign('decimal') === ',' ? ',' : '.',
    thousands: group === '.' || group === ',' ? group : ' ',
  };
}

/**
 * An amount as somebody typed it into a field of a page in their language: `1 234,50`, `1,234.50`. Read strictly, with
 * the separators that the page itself writes; digits of any script.
 */
export const readTypedAmount = (
  language: Language,
  text: string,
  { digits }: Pick<Currency, 'digits'>,
): bigint | AmountFault => parseAmount(text.trim(), digits, marksOf(language));

/** An amount as its field shows it: the language's decimal mark, no grouping, so that it can be edited. */
export const typedAmount = (
  { language }: Pick<Tongue, 'language'>,
  minor: bigint,
  { digits }: Pick<Currency, 'digits'>,
): string => decimalOf(minor, digits).replace('.', marksOf(language).decimal);

/** More digits behind the point than any currency has (ISO 4217). */
const MOST_DIGITS = 4;

/**
 * An amount that was typed into a field of a search, as programs write it: `1000.5`. A link to a search is opened in other languages
 * too, so that what a program would write is read in each of them, where the language itself cannot read it. Null: no amount.
 */
export function amountOfSearch(language: Language, text: string): string | null {
  const own = readTypedAmount(language, text, { digits: MOST_DIGITS });
  const read =
    typeof own === 'bigint' ? own : parseAmount(text.trim(), MOST_DIGITS, { decimal: '.', thousands: ',' });
  return typeof read === 'bigint' ? formatMinor(read, MOST_DIGITS).replace(/\.?0+$/, '') : null;
}
