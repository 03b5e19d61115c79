import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseJson } from '../json/parse.ts';
import { Amount } from './amount.ts';
import { fenceOf } from './fences.ts';
import { Zone } from './moment.ts';

const parse = (text: string): Amount => {
  const amount = Amount.parse(text);
  assert.ok(amount, text);
  return amount;
};
const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const decimal = (value: bigint): Amount => new Amount(value, 2);

test('amounts are added exactly, in whatever order', () => {
  assert.equal(parse('0.1').plus(parse('0.2')).text, '0.3');
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), (values) => {
      const sum = (list: readonly bigint[]) => list.map(decimal).reduce((a, b) => a.plus(b), Amount.zero);
      assert.equal(sum(values).compare(sum(values.toReversed())), 0);
      assert.equal(sum(values).compare(decimal(values.reduce((a, b) => a + b, 0n))), 0);
    }),
  );
});

test('an amount is written in the shortest way, and read again is the same', () => {
  for (const [said, short] of [
    ['1.50', '1.5'],
    ['-0.0', '0'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['12345678901234567890.12', '12345678901234567890.12'],
  ] as const) {
    assert.equal(parse(said).text, short);
    assert.equal(parse(short).compare(parse(said)), 0);
  }
});

test('what is no amount is none: texts, too many digits, powers that would fill the memory', () => {
  for (const json of ['"12"', 'null', 'true', '[]', '{}', '1e999', '1e-999', `1${'0'.repeat(40)}`])
    assert.equal(Amount.of(parseJson(json)), undefined, json);
});

test('a day alone is all of that day where the publisher is, and a time without offset that of its clocks', () => {
  const nairobi = new Zone('Africa/Nairobi');
  const hour = 3_600_000;
  const midnight = Date.UTC(2026, 2, 1) - 3 * hour;
  assert.deepEqual(nairobi.momentOf('2026-03-01'), { from: midnight, until: midnight + 24 * hour });
  assert.deepEqual(nairobi.momentOf('2026-03-01T12:00:00')?.from, midnight + 12 * hour);
  assert.deepEqual(nairobi.momentOf('2026-03-01T12:00:00Z')?.from, midnight + 15 * hour);
  assert.equal(nairobi.dayOf(midnight), '2026-03-01');
  assert.equal(nairobi.dayOf(midnight - 1), '2026-02-28');
});

test('a day has 23 or 25 hours where clocks are changed', () => {
  const berlin = new Zone('Europe/Berlin');
  const hours = (day: string): number => {
    const moment = berlin.momentOf(day);
    return ((moment?.until ?? 0) - (moment?.from ?? 0)) / 3_600_000;
  };
  assert.deepEqual(['2026-03-29', '2026-10-25', '2026-07-01'].map(hours), [23, 25, 24]);
});

test('every instant stands in the day that its zone says', () => {
  const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) });
  const zones = fc.constantFrom('UTC', 'Asia/Yerevan', 'America/Asuncion', 'Asia/Kathmandu', 'Pacific/Apia');
  const known = new Map<string, Zone>();
  fc.assert(
    fc.property(instants, zones, (instant, name) => {
      const zone = known.get(name) ?? new Zone(name);
      known.set(name, zone);
      const day = zone.momentOf(zone.dayOf(instant));
      assert.ok(day && day.from <= instant && instant < day.until, `${instant} ${name}`);
    }),
    { numRuns: 300 },
  );
});

test('years nobody means, and days that do not exist, are no dates', () => {
  const utc = new Zone('UTC');
  for (const text of [
    '1899-12-31',
    '2200-01-01',
    '0017-03-01T00:00:00Z',
    '2026-02-30',
    '31/03/2017',
    'n/a',
    '0',
  ])
    assert.equal(utc.momentOf(text), undefined, text);
});

const cannot = (values: number[], side: 'low' | 'high', highest?: number) =>
  fenceOf(values, { side, least: 4, threshold: null, ...(highest !== undefined && { highest }) }).cannot;

test('a fence that nobody could pass, or everybody would, is none, and says why', () => {
  assert.equal(cannot([1, 2, 3], 'high'), 'too few');
  assert.equal(cannot([2, 2, 2, 2], 'high'), 'no spread');
  assert.equal(cannot([0, 0, 1, 1], 'low'), 'not above zero');
  assert.equal(cannot([0, 0, 1, 1], 'high', 1), 'above the highest possible');
  assert.equal(cannot([0.1, 0.1, 0.2, 0.2], 'high', 1), null);
  assert.equal(fenceOf([], { side: 'low', least: 4, threshold: 0.1 }).fence, 0.1);
});
