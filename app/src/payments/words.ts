import { currencyOf, parseAmount } from '@groundwork-gov/money';
import { type Ask, askings, type Lack } from '@groundwork-gov/payments';
import type { Params, Tongue } from '../platform/i18n/tongue.ts';

type Said = Readonly<Record<string, string | number | null>>;

/** What the sentence of a question is made from, as a screening keeps it. */
export interface Sayable {
  ask: string;
  said: unknown;
}

const AMOUNTS = new Set(['amount', 'otherAmount', 'limit', 'median', 'step']);
const DAYS = new Set(['day', 'otherDay', 'from', 'until']);
/** Shares from 0 to 1; `usual` of a limit is a ratio. */
const SHARES = new Set(['share', 'usual']);

/** The question as a sentence in the reader's language: it asks, and says of nobody that they did wrong. */
export function sayQuestion(tongue: Tongue, { ask, said }: Sayable, currency: string): string {
  const unit = currencyOf(currency);
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(said as Said)) {
    params[name] = value ?? '';
    if (typeof value === 'string' && AMOUNTS.has(name)) {
      const minor = parseAmount(value, unit.digits, { decimal: '.', thousands: '' });
      if (typeof minor === 'bigint') params[name] = tongue.money(minor, unit);
    }
    if (typeof value === 'string' && DAYS.has(name) && /^\d{4}-\d\d-\d\d$/.test(value)) {
      params[name] = tongue.date(value);
    }
    if (ask !== 'below-limit' && typeof value === 'number' && SHARES.has(name)) {
      params[name] = tongue.percent(value * 100);
    }
  }
  return tongue.t(`payments.ask.${ask}`, { ...params, ...whose(said as Said) });
}

/** Whom the question is about: a unit, a supplier, or everybody. */
const whose = ({ unit, supplier }: Said): Params => ({
  whose: unit ? 'unit' : supplier ? 'supplier' : 'all',
  unit: String(unit ?? ''),
  supplier: String(supplier ?? ''),
});

/** The same for whoever reads at the command line. */
export const sayInEnglish = ({ ask, said }: Sayable, _currency: string): string =>
  askings[ask as Ask](said as Said);

/** How likely the pattern is without anything behind it, in words of a hundred or a thousand. */
export function sayChance(
  tongue: Tongue,
  { p, baseRate }: { p: number | null; baseRate: number | null },
): string {
  const [value, kind] = p === null ? [baseRate, 'base'] : [p, 'chance'];
  if (value === null) return tongue.t('payments.chance-none');
  const one = value <= 0 ? Number.POSITIVE_INFINITY : 1 / value;
  if (one < 1.5) return tongue.t(`payments.${kind}-often`);
  if (one > 1_000_000) return tongue.t(`payments.${kind}-below`, { of: 1_000_000 });
  return tongue.t(`payments.${kind}-one-in`, { of: Math.round(one) });
}

/** Why a check could not be made, or not for every payment. */
export function sayLack(
  tongue: Tongue,
  { needs, missing, of }: Omit<Lack, 'needs'> & { needs: string },
): string {
  const key = `payments.needs.${needs.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const what = tongue.has(key) ? tongue.t(key) : needs;
  if (missing === null || of === null) return tongue.t('payments.lacks-setting', { what });
  return missing === of
    ? tongue.t('payments.lacks-all', { what })
    : tongue.t('payments.lacks-some', { what, missing, of });
}

export const fieldKey = (field: string): string =>
  `payments.field.${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
