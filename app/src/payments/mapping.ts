import { FiscalError } from '@groundwork-gov/fiscal';
import { type PaymentMapping, parsePaymentMapping } from '@groundwork-gov/payments';
import { refusalOf } from '../budget/api.ts';
import { paymentProblems } from './problems.ts';

/** What the database's JSON cannot hold: a zero, and half of a surrogate pair. */
const UNHELD = /[\0\p{Cs}]/u;

function isHeld(value: unknown): boolean {
  if (typeof value === 'string') return !UNHELD.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => !UNHELD.test(name) && isHeld(each));
}

/** A mapping that somebody gave, checked, and of the place's currency. */
export function readMapping(given: unknown, currency: string): PaymentMapping {
  if (!isHeld(given)) {
    throw paymentProblems.problem('payments.mapping-unreadable', {
      why: { message: 'payments.no-text', params: {} },
    });
  }
  const mapping = parsed(given);
  if (mapping.currency !== currency) {
    throw paymentProblems.problem('payments.currency-differs', { currency, came: mapping.currency });
  }
  return mapping;
}

function parsed(given: unknown): PaymentMapping {
  try {
    return parsePaymentMapping(given);
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}
