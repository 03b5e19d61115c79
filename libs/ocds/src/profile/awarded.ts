import { Amount } from './amount.ts';
import { type Gap, isGap, unusable } from './gap.ts';
import type { Money } from './money.ts';
import type { Award } from './process.ts';

/** The sum of what awards or contracts are worth; a gap where one of them does not say, or where they are in several currencies. */
export function totalOf(list: readonly { value: Money | Gap }[], field: string): Money | Gap {
  let total: Money | undefined;
  for (const { value } of list) {
    if (isGap(value)) return value;
    if (total && total.currency !== value.currency) return unusable(`${field}/currency`);
    if (total && total.isTaxIncluded !== value.isTaxIncluded)
      return unusable(`${field}/valueAddedTaxIncluded`);
    total = { ...value, amount: (total?.amount ?? Amount.zero).plus(value.amount) };
  }
  return total ?? unusable(field);
}

/** Whether two amounts are of one currency and either both with value added tax or both without, as far as they say. */
export const areComparable = (a: Money, b: Money): boolean =>
  a.currency === b.currency && !taxContradicts(a, b);

export const taxContradicts = (a: Money, b: Money): boolean =>
  a.isTaxIncluded !== undefined && b.isTaxIncluded !== undefined && a.isTaxIncluded !== b.isTaxIncluded;

/** Whom awards went to, as one name: a consortium is one. */
export const supplierOf = ({ suppliers }: Award): string | Gap =>
  isGap(suppliers) ? suppliers : suppliers.join(' + ');
