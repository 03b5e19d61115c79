import { currencyCodes, currencyOf, parseAmount } from '@groundwork-gov/money';
import { type Json, writeJson } from '@groundwork-gov/ocds';
import { at, numberText, objectAt, textAt } from './reach.ts';
import type { Tell } from './tell.ts';

export interface Amount {
  minor: bigint;
  currency: string;
}

const KNOWN = new Set(currencyCodes());
const PLAIN = /^-?\d+(\.\d+)?$/;
/** Sums of a million of these stay exact in what they are kept in. */
const LARGEST = 10n ** 18n;

/**
 * A value (`amount`, `currency`) in minor units; more decimals than the currency has are rounded, halves to even, and the
 * release keeps them. Null where there is none, or where it is told why.
 */
export function amountAt(of: Json | undefined, name: string, path: string, tell: Tell): Amount | null {
  const value = objectAt(of, name);
  const here = `${path}/${name}`;
  const said = at(value, 'amount');
  if (said === undefined || said === null || said === '') return null;
  const text = plainText(said);
  if (text === null) {
    tell('procure.amount', `${here}/amount`, writeJson(said));
    return null;
  }
  const currency = textAt(value, 'currency')?.toUpperCase() ?? '';
  if (!KNOWN.has(currency)) {
    tell('procure.currency', `${here}/currency`, textAt(value, 'currency') ?? '');
    return null;
  }
  const minor = parseAmount(text, currencyOf(currency).digits, { decimal: '.', thousands: '' }, 'half-even');
  if (typeof minor !== 'bigint' || minor > LARGEST || minor < -LARGEST) {
    tell('procure.amount', `${here}/amount`, text);
    return null;
  }
  if (minor < 0n) tell('procure.negative', `${here}/amount`, text);
  return { minor, currency };
}

/** What a plan or a call puts the value at: nothing asked for is worth nothing, and zero is how some systems write that nobody said. */
export function estimateAt(of: Json | undefined, name: string, path: string, tell: Tell): Amount | null {
  const amount = amountAt(of, name, path, tell);
  return amount?.minor === 0n ? null : amount;
}

/** A number without exponent; a text that is one, as some publishers write amounts. */
export function plainText(said: Json): string | null {
  const text = typeof said === 'string' ? said.trim() : numberText(said);
  if (text === null) return null;
  if (PLAIN.test(text)) return text;
  const value = Number(text);
  if (text === '' || !Number.isFinite(value) || Math.abs(value) >= 1e21) return null;
  const fixed = value.toFixed(6);
  return PLAIN.test(fixed) ? fixed : null;
}
