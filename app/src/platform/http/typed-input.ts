import { currencyOf } from '@groundwork-gov/money';
import type { Tongue } from '../i18n/tongue.ts';
import { readTypedAmount, typedAmount } from '../i18n/typed-amount.ts';
import { readTypedDay } from '../i18n/typed-day.ts';
import { problem } from '../problems/platform-problems.ts';

/** Which field it was, for the sentence and for the place where it stands. */
interface Field {
  name: string;
  label: string;
}

/**
 * The amount of an `AmountField`, in minor units; null where it was left empty.
 * @throws Problem `form.amount-unreadable`, at the field.
 */
export function amountTyped(tongue: Tongue, text: string, currency: string, field: Field): bigint | null {
  if (text.trim() === '') return null;
  const unit = currencyOf(currency);
  const read = readTypedAmount(tongue.language, text, unit);
  if (typeof read === 'bigint') return read;
  throw problem('form.amount-unreadable', {
    field: field.name,
    label: field.label,
    digits: unit.digits,
    example: typedAmount(tongue, 123_450n * 10n ** BigInt(Math.max(0, unit.digits - 2)), unit),
    text: text.slice(0, 60),
  });
}

/**
 * The day of a `DateField`, `YYYY-MM-DD`; null where it was left empty.
 * @throws Problem `form.day-unreadable`, at the field.
 */
export function dayTyped(tongue: Tongue, text: string, field: Field): string | null {
  if (text.trim() === '') return null;
  const read = readTypedDay(text);
  if (read !== null) return read;
  throw problem('form.day-unreadable', {
    field: field.name,
    label: field.label,
    example: tongue.date('2026-10-31'),
    text: text.slice(0, 60),
  });
}
