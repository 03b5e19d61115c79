import { currencyOf, formatMinor, parseAmount } from '@groundwork-gov/money';
import { isMonthDay } from './calendar-fiscal-year.ts';
import { LEGAL_KEYS, type LegalKey } from './legal-keys.ts';

/** A setting's value: days are whole, percent is hundredths of one percent, an amount is minor units. */
export type LegalValue =
  | { type: 'month-day'; monthDay: string }
  | { type: 'days' | 'working-days' | 'count'; count: number }
  | { type: 'percent'; hundredths: number }
  | { type: 'amount'; minor: bigint; currency: string };

const MOST_DAYS = 3650;
const MOST_COUNT = 1000;

/** Reads what somebody typed; null when it is not what the key asks for. The text is what the database keeps. */
export function readLegalValue(key: LegalKey, typed: string, currency: string): string | null {
  const text = typed.trim();
  switch (LEGAL_KEYS[key]) {
    case 'month-day':
      return isMonthDay(text) ? text : null;
    case 'days':
    case 'working-days':
      return wholeUpTo(text, MOST_DAYS);
    case 'count':
      return wholeUpTo(text, MOST_COUNT);
    case 'percent':
      return /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? hundredths(text) : null;
    case 'amount':
      return amount(text, currency);
  }
}

/** The kept text as a value. */
export function legalValue(key: LegalKey, kept: string, currency: string): LegalValue {
  const type = LEGAL_KEYS[key];
  switch (type) {
    case 'month-day':
      return { type, monthDay: kept };
    case 'percent':
      return { type, hundredths: Number(kept) };
    case 'amount':
      return { type, minor: BigInt(kept), currency };
    default:
      return { type, count: Number(kept) };
  }
}

/** As it is typed, for a form that changes it. */
export function typedLegalValue(value: LegalValue): string {
  switch (value.type) {
    case 'month-day':
      return value.monthDay;
    case 'percent':
      return String(value.hundredths / 100);
    case 'amount':
      return formatMinor(value.minor, currencyOf(value.currency).digits);
    default:
      return String(value.count);
  }
}

const wholeUpTo = (text: string, most: number): string | null =>
  /^\d{1,4}$/.test(text) && Number(text) <= most ? String(Number(text)) : null;

function hundredths(text: string): string | null {
  const [whole = '', part = ''] = text.split(/[.,]/);
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return value <= 100_00 ? String(value) : null;
}

/** Plain digits and a point: `50.000` is fifty thousand to some and fifty to others, so it is refused. */
function amount(text: string, currency: string): string | null {
  const minor = parseAmount(text, currencyOf(currency).digits, { decimal: '.', thousands: '' });
  return typeof minor === 'bigint' && minor >= 0n && minor < 10n ** 18n ? minor.toString() : null;
}
