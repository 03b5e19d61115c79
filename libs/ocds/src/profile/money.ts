import { type Json, member } from '../json/json.ts';
import { Amount } from './amount.ts';
import { type Gap, missing, unusable } from './gap.ts';
import { isEmpty } from './organisations.ts';

export interface Money {
  amount: Amount;
  currency: string;
  isTaxIncluded?: boolean;
}

const CURRENCY = /^[A-Z]{3}$/;

/** An amount above 0 with its currency: what is 0 or less was not paid, and cannot be compared. */
export function moneyOf(value: Json | undefined, field: string): Money | Gap {
  const said = member(value, 'amount');
  if (isEmpty(said)) return missing(`${field}/amount`);
  const amount = Amount.of(said);
  if (!amount?.isPositive) return unusable(`${field}/amount`);
  const currency = member(value, 'currency');
  if (isEmpty(currency)) return missing(`${field}/currency`);
  const code = typeof currency === 'string' ? currency.trim().toUpperCase() : '';
  if (!CURRENCY.test(code)) return unusable(`${field}/currency`);
  const tax = member(value, 'valueAddedTaxIncluded');
  return { amount, currency: code, ...(typeof tax === 'boolean' && { isTaxIncluded: tax }) };
}
