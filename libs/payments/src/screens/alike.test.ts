import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { vendorName } from '../vendors.ts';
import { amountRelation, amountSignature, invoiceKey, isOneEditApart, jaroWinkler } from './alike.ts';

const three = (a: string, b: string): string => jaroWinkler(a, b).toFixed(3);

test('names are as alike as Winkler has them', () => {
  assert.equal(three('martha', 'marhta'), '0.961');
  assert.equal(three('dwayne', 'duane'), '0.840');
  assert.equal(three('dixon', 'dicksonx'), '0.813');
  assert.equal(three('abc', 'xyz'), '0.000');
  assert.equal(jaroWinkler('', ''), 1);
});

test('a company is the same with and without its form, accents and points', () => {
  assert.equal(vendorName('Construcciones Ñandú, S.A.'), vendorName('CONSTRUCCIONES NANDU SA'));
  assert.equal(vendorName('The Acme Co. Ltd'), 'acme');
  assert.equal(vendorName('The Co Ltd'), 'the co ltd');
  assert.notEqual(vendorName('شركة النور'), '');
});

test('one slip of the pen is one edit, two are not', () => {
  for (const [a, b] of [
    ['1234', '1243'],
    ['1234', '123'],
    ['1234', '12345'],
    ['1234', '1934'],
    ['', '1'],
    ['a', 'a'],
  ] as const) {
    assert.equal(isOneEditApart(a, b), true, `${a} ${b}`);
    assert.equal(isOneEditApart(b, a), true, `${b} ${a}`);
  }
  assert.equal(isOneEditApart('1234', '1432'), false);
  assert.equal(isOneEditApart('1234', '5634'), false);
});

test('INV-00123/4 is inv1234 written otherwise, and 100 is not 1', () => {
  assert.equal(invoiceKey('INV-00123/4'), invoiceKey('inv 1234'));
  assert.equal(invoiceKey('000'), '0');
  assert.notEqual(invoiceKey('100'), invoiceKey('1'));
});

test('amounts that are related have the same signature, so that they meet', () => {
  assert.equal(amountRelation(12_345n, 12_354n), 'transposed');
  assert.equal(amountRelation(12_345n, 1_234_500n), 'shifted');
  assert.equal(amountRelation(12_345n, 12_345n), 'equal');
  assert.equal(amountRelation(12_345n, 12_346n), null);
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, b) => {
      if (amountRelation(a, b) !== null) assert.equal(amountSignature(a), amountSignature(b));
      assert.equal(amountRelation(a, b), amountRelation(b, a));
      assert.equal(amountRelation(a, a * 100n), 'shifted');
    }),
  );
});
