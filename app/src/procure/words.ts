import { currencyOf } from '@groundwork-gov/money';
import type { Tongue } from '../platform/i18n/tongue.ts';
import type { Amount } from './record/amounts.ts';
import { callState } from './record/calls.ts';

/** A status, method or role of the standard's lists in the reader's language; another as the publisher wrote it. */
const word = (tongue: Tongue, kind: string, said: string): string => {
  const key = `procure.${kind}.${said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return /^[a-z-]+$/i.test(said) && tongue.has(key) ? tongue.t(key) : said;
};

export const statusWord = (tongue: Tongue, said: string): string => word(tongue, 'status', said);
/** How a call stands of which no award is known; null where there is nothing to say but the word of the record. */
export function callWord(
  tongue: Tongue,
  call: { status: string | null; until: string | null },
  today: string,
): string | null {
  const state = callState(call.status, call.until, today);
  if (state === null) return null;
  return tongue.t(`procure.call.${state}`, { day: call.until === null ? '' : tongue.date(call.until) });
}
export const methodWord = (tongue: Tongue, said: string): string => word(tongue, 'method', said);
export const roleWord = (tongue: Tongue, said: string): string => word(tongue, 'role', said);

export const money = (tongue: Tongue, { minor, currency }: Amount): string =>
  tongue.money(minor, currencyOf(currency));
