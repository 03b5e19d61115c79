import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyCodes, currencyOf } from './currency.ts';
import { MoneyError } from './problems.ts';

test('currencies have the decimals of ISO 4217, not those of price labels', () => {
  const expected = {
    EUR: 2,
    HUF: 2,
    COP: 2,
    AFN: 2,
    XOF: 0,
    UGX: 0,
    JPY: 0,
    TND: 3,
    IQD: 3,
    CLF: 4,
    HRK: 2,
    BYR: 0,
  };
  for (const [code, digits] of Object.entries(expected)) assert.deepEqual(currencyOf(code), { code, digits });
});

test('every code of the table is three capital letters and stands there once', () => {
  const codes = currencyCodes();
  assert.ok(codes.length > 175, `saw only ${codes.length}`);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of codes) assert.match(code, /^[A-Z]{3}$/);
});

test('an unknown currency is refused with the code that was probably meant, or with where to add it', () => {
  assert.match(JSON.stringify(refusalOf(' eur ')), /"suggestion":"EUR".*Write EUR/);
  assert.match(JSON.stringify(refusalOf('XAU')), /"suggestion":null.*currency-data/);
  assert.throws(() => currencyOf('__proto__'), { code: 'money.currency-unknown' });
});

function refusalOf(code: string): object {
  try {
    return currencyOf(code);
  } catch (error) {
    assert.ok(error instanceof MoneyError);
    return { ...error.details, message: error.message };
  }
}
