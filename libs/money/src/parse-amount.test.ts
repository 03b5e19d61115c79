import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { AmountFaultKind, Marks } from './amount-fault.ts';
import { explainAmountFault } from './amount-fault.ts';
import { formatMinor } from './format-minor.ts';
import { parseAmount } from './parse-amount.ts';
import { parseUnusual } from './parse-unusual.ts';

const plain: Marks = { decimal: ',', thousands: '' };
const point: Marks = { decimal: '.', thousands: ',' };
const spanish: Marks = { decimal: ',', thousands: '.' };
const spaced: Marks = { decimal: ',', thousands: ' ' };
const swiss: Marks = { decimal: '.', thousands: "'" };
const int8Maximum = 2n ** 63n - 1n;

function read(text: string, marks: Marks, digits = 2, rounding?: 'half-even'): bigint | AmountFaultKind {
  const result = parseAmount(text, digits, marks, rounding);
  return typeof result === 'bigint' ? result : result.kind;
}

test('the ways in which ledgers write an amount are read exactly', () => {
  const cases: [string, Marks, bigint][] = [
    ['0', plain, 0n],
    ['-0', plain, 0n],
    ['16000', plain, 1_600_000n],
    ['-1234,5', plain, -123_450n],
    ['000123,45', plain, 12_345n],
    ['0,1', plain, 10n],
    [',50', plain, 50n],
    ['+12,30', plain, 1_230n],
    ['1.234.567,89', spanish, 123_456_789n],
    ['1.234', spanish, 123_400n],
    ['12,345.6', point, 1_234_560n],
    ["1'234'567.80", swiss, 123_456_780n],
    ['1’234.80', swiss, 123_480n],
    ['1 234,50', spaced, 123_450n],
    ['1\u00a0234\u202f567,50', spaced, 123_456_750n],
    ['1\u2009234', spaced, 123_400n],
    ['  42,00\t', plain, 4_200n],
    ['\ufeff42', plain, 4_200n],
    ['12,30-', plain, -1_230n],
    ['- 12,30', plain, -1_230n],
    ['\u221212,30', plain, -1_230n],
    ['(1.234,50)', spanish, -123_450n],
    ['( 12 )', plain, -1_200n],
    ['١٢٣٤٫٥٠', plain, 123_450n],
    ['١٬٢٣٤٬٥٦٧٫٨٩', plain, 123_456_789n],
    ['۱۲۳۴', plain, 123_400n],
    ['\u200f-١٢٣', plain, -12_300n],
    ['92233720368547758,07', plain, int8Maximum],
    ['-92233720368547758,08', plain, -int8Maximum - 1n],
  ];
  for (const [text, marks, expected] of cases)
    assert.equal(read(text, marks), expected, JSON.stringify(text));
});

test('what is not surely an amount is refused, and the refusal says why', () => {
  const cases: [string, Marks, AmountFaultKind][] = [
    ['', plain, 'empty'],
    [' \u00a0 ', plain, 'empty'],
    ['-', plain, 'not-a-number'],
    ['()', plain, 'not-a-number'],
    [',', plain, 'not-a-number'],
    ['.', plain, 'not-a-number'],
    ['5,', plain, 'not-a-number'],
    ['1E5', plain, 'not-a-number'],
    ['1,5e3', plain, 'not-a-number'],
    ['NaN', plain, 'not-a-number'],
    ['Infinity', plain, 'not-a-number'],
    ['0x10', plain, 'not-a-number'],
    ['--5', plain, 'not-a-number'],
    ['(-5)', plain, 'not-a-number'],
    ['-5-', plain, 'not-a-number'],
    ['5 €', plain, 'not-a-number'],
    ['1_000', plain, 'not-a-number'],
    ['1.234,56', plain, 'not-a-number'],
    ['1 234', plain, 'not-a-number'],
    ['1,2,3', plain, 'not-a-number'],
    ['PRESIDENCIA', plain, 'not-a-number'],
    ['\u0000\u0001', plain, 'not-a-number'],
    ['1,234', plain, 'too-many-decimals'],
    ['1,500', plain, 'too-many-decimals'],
    ['1.23.456', spanish, 'misplaced-thousands'],
    ['1234.56', spanish, 'misplaced-thousands'],
    ['1234.567', spanish, 'misplaced-thousands'],
    ['1..234', spanish, 'misplaced-thousands'],
    ['.123', spanish, 'misplaced-thousands'],
    ['12,345,6', point, 'misplaced-thousands'],
    ['0.123,456', point, 'misplaced-thousands'],
    ['92233720368547758,08', plain, 'too-large'],
    ['-92233720368547758,09', plain, 'too-large'],
    ['9'.repeat(100_000), plain, 'too-large'],
  ];
  for (const [text, marks, kind] of cases) {
    const fault = parseAmount(text, 2, marks);
    assert.ok(typeof fault !== 'bigint', `${JSON.stringify(text.slice(0, 30))} was read as an amount`);
    assert.equal(fault.kind, kind, JSON.stringify(text.slice(0, 30)));
    assert.equal(fault.code, `money.amount-${kind}`);
    assert.ok(fault.text.length <= 60);
    assert.ok(explainAmountFault(fault).length > 20);
  }
});

test('rounding happens only on request, and an exact half goes to the even neighbour', () => {
  const cases: [string, bigint][] = [
    ['0,005', 0n],
    ['0,015', 2n],
    ['0,025', 2n],
    ['0,0250000001', 3n],
    ['0,0249999999', 2n],
    ['-0,015', -2n],
    ['-0,005', 0n],
    ['9,995', 1_000n],
    ['1,500', 150n],
  ];
  for (const [text, expected] of cases) assert.equal(read(text, plain, 2, 'half-even'), expected, text);
  assert.equal(read('0,5', plain, 0, 'half-even'), 0n);
  assert.equal(read('1,5', plain, 0, 'half-even'), 2n);
  assert.equal(read('92233720368547758,075', plain, 2, 'half-even'), 'too-large');
});

test('currencies with none, three and four decimals are read in their own unit', () => {
  assert.equal(read('1500', point, 0), 1_500n);
  assert.equal(read('1500.0', point, 0), 'too-many-decimals');
  assert.equal(read('1,500.125', point, 3), 1_500_125n);
  assert.equal(read('1.2345', point, 4), 12_345n);
});

test('a caller who names one mark for both uses, or impossible decimals, is told', () => {
  assert.throws(() => parseAmount('1', 2, { decimal: ',', thousands: ',' }), { code: 'money.marks-clash' });
  for (const digits of [-1, 1.5, 19, Number.NaN]) {
    assert.throws(() => parseAmount('1', digits, plain), { code: 'money.digits-out-of-range' });
  }
});

test('any amount written by formatMinor is read back unchanged, in any marks', () => {
  const everyMarks = [plain, point, spanish, spaced, swiss];
  const amount = fc.oneof(
    fc.bigInt({ min: -int8Maximum - 1n, max: int8Maximum }),
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  );
  fc.assert(
    fc.property(amount, fc.nat(4), fc.constantFrom(...everyMarks), (minor, digits, marks) => {
      assert.equal(read(formatMinor(minor, digits), { decimal: '.', thousands: '' }, digits), minor);
      assert.equal(read(grouped(minor, digits, marks), marks, digits), minor);
    }),
  );
});

test('the quick way and the careful way of reading agree on every text', () => {
  const alphabet = fc.constantFrom(...Array.from('00112359.,-'));
  const grouping = fc.constantFrom(plain, point, spanish);
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 14 }), grouping, fc.nat(3), (text, marks, digits) => {
      assert.deepEqual(parseAmount(text, digits, marks), parseUnusual(text, digits, marks, 'refuse'));
    }),
    { numRuns: 2000 },
  );
});

test('no text whatever makes the reader throw or answer something else than an amount or a fault', () => {
  const alphabet = fc.constantFrom(...Array.from("0123456789.,-+() 'e٣٫٬\u00a0x"));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 12 }), fc.boolean(), (text, round) => {
      const result = parseAmount(text, 2, spanish, round ? 'half-even' : 'refuse');
      assert.ok(typeof result === 'bigint' || result.code.startsWith('money.amount-'));
    }),
  );
});

function grouped(minor: bigint, digits: number, marks: Marks): string {
  const [whole = '', fraction] = formatMinor(minor, digits).split('.');
  const body = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  return fraction === undefined ? body : body + marks.decimal + fraction;
}
