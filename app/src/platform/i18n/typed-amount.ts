import { type AmountFault, type Currency, type Marks, parseAmount } from '@groundwork-gov/money';
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
