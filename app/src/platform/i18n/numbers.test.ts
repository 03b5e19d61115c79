import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createDates } from './dates.ts';
import { createNumbers, decimalOf } from './numbers.ts';

const euro = { code: 'EUR', digits: 2 };
const [english, arabic, french] = [createNumbers('en'), createNumbers('ar'), createNumbers('fr')];
const visible = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

test('an exact amount keeps every digit, far beyond what a float holds', () => {
  assert.equal(visible(english.money(123456789012345678901n, euro)), 'EUR 1,234,567,890,123,456,789.01');
  assert.equal(visible(english.money(-5n, euro)), '-EUR 0.05');
  assert.equal(
    english.money(123456789012345678901n, euro, 'exact', { currency: false }),
    '1,234,567,890,123,456,789.01',
  );
});

test('every amount can be read back from its exact form', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 0, max: 4 }),
      (minor, digits) => {
        const said = english.money(minor, { code: 'XXX', digits }, 'exact', { currency: false });
        assert.equal(BigInt(said.replace(/[,.]/g, '')), minor);
        assert.equal(decimalOf(minor, digits).split('.')[1]?.length ?? 0, digits);
      },
    ),
  );
});

test('a currency without minor digits and one with three are written as such', () => {
  assert.equal(visible(english.money(1500n, { code: 'JPY', digits: 0 })), 'JPY 1,500');
  assert.equal(visible(english.money(1500n, { code: 'TND', digits: 3 })), 'TND 1.500');
});

test('a compact amount is said as a newspaper says it', () => {
  assert.equal(english.money(31_240_000_000n, euro, 'compact'), '312 m');
  assert.equal(english.money(164_012n, euro, 'compact'), '1.64 k');
  assert.equal(
    visible(english.money(-529_900_000_000n, euro, 'compact', { currency: true })),
    'EUR -5.30 bn',
  );
  assert.equal(visible(arabic.money(31_240_000_000n, euro, 'compact')), '312 مليون');
  assert.equal(
    visible(arabic.money(4_520_000_000n, euro, 'compact', { currency: true })),
    '45.2 مليون EUR',
    'the code stands last, where an exact Arabic amount has it',
  );
});

test('percentages are given in percent and keep their digits', () => {
  assert.equal(english.percent(88.2), '88.2%');
  assert.equal(english.percent(10, 0), '10%');
  assert.equal(visible(french.percent(13.14)), '13,1 %');
  assert.equal(visible(arabic.percent(-10.4)), '-10.4%');
});

test('years are not grouped and Arabic figures use Latin digits', () => {
  assert.equal(english.year(2026), '2026');
  assert.equal(arabic.number(1234567), '1,234,567');
});

test('a file size uses the unit a person would', () => {
  assert.equal(english.fileSize(523), '523 bytes');
  assert.equal(english.fileSize(18_432), '18.4 kB');
  assert.equal(english.fileSize(4_200_000), '4.2 MB');
});

test('a day stays the same day wherever the server stands', () => {
  assert.equal(createDates('en').date('2026-10-31'), '31 October 2026');
  assert.equal(createDates('ar').date('2026-10-31'), '31 أكتوبر 2026');
  assert.throws(() => createDates('en').date('31/10/2026'), /YYYY-MM-DD/);
});

test('a moment names its time zone', () => {
  assert.equal(createDates('en').dateTime(new Date('2026-11-14T09:20:00Z')), '14 November 2026 at 09:20 UTC');
});
