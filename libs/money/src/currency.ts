import { decimalsInUse, decimalsOfWithdrawn } from './currency-data.ts';
import { MoneyError } from './problems.ts';

/** A currency of ISO 4217. `digits` is how many decimals its minor unit has: 2 for EUR, 0 for XOF, 3 for TND. */
export interface Currency {
  readonly code: string;
  readonly digits: number;
}

const currencies: ReadonlyMap<string, Currency> = new Map(
  [...Object.entries(decimalsInUse), ...Object.entries(decimalsOfWithdrawn)].flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Object.freeze({ code, digits: Number(digits) })] as const),
  ),
);

/**
 * The currency with this ISO 4217 code.
 *
 * @throws MoneyError `money.currency-unknown`; its `suggestion` is the code that was probably meant, where there is one.
 */
export function currencyOf(code: string): Currency {
  const found = currencies.get(code);
  if (found) return found;
  const capitals = code.trim().toUpperCase();
  throw new MoneyError('money.currency-unknown', {
    given: code.slice(0, 60),
    suggestion: currencies.has(capitals) ? capitals : null,
  });
}

/** All codes of the table, in alphabetical order, for a list to choose from. */
export function currencyCodes(): string[] {
  return [...currencies.keys()].sort();
}
