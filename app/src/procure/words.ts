import { currencyOf } from '@groundwork-gov/money';
import type { Tongue } from '../platform/i18n/tongue.ts';
import type { Amount } from './record/amounts.ts';

/** A status, method or role of the standard's lists in the reader's language; another as the publisher wrote it. */
const word = (tongue: Tongue, kind: string, said: string): string => {
  const key = `procure.${kind}.${said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return /^[a-z-]+$/i.test(said) && tongue.has(key) ? tongue.t(key) : said;
};

export const statusWord = (tongue: Tongue, said: string): string => word(tongue, 'status', said);
export const methodWord = (tongue: Tongue, said: string): string => word(tongue, 'method', said);
export const roleWord = (tongue: Tongue, said: string): string => word(tongue, 'role', said);

export const money = (tongue: Tongue, { minor, currency }: Amount): string =>
  tongue.money(minor, currencyOf(currency));
