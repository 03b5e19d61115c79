import { FiscalError } from '@groundwork-gov/fiscal';
import { type PaymentMapping, parsePaymentMapping } from '@groundwork-gov/payments';
import { isHeld } from '../platform/read-files/held.ts';
import { refusalOf } from '../platform/read-files/refusals.ts';
import { paymentProblems } from './problems.ts';

/** A mapping that somebody gave, checked, and of the place's currency. */
export function readMapping(given: unknown, currency: string): PaymentMapping {
  if (!isHeld(given)) {
    throw paymentProblems.problem('payments.mapping-unreadable', {
      why: { message: 'reading.no-text', params: {} },
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
