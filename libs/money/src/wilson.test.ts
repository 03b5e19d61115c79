import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { wilsonInterval } from './wilson.ts';

const SCALE = 10n ** 6n;

test('the interval of a share is the one that is printed in textbooks, rounded outwards', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const printed: [bigint, bigint, number, number][] = [
    [81n, 263n, 0.2553, 0.3662],
    [15n, 148n, 0.0624, 0.1605],
    [0n, 20n, 0, 0.1611],
    [1n, 29n, 0.0061, 0.1718],
  ];
  for (const [hits, of, low, high] of printed) {
    const found = wilsonInterval(hits, of, SCALE);
    assert.ok(Math.abs(Number(found.low) / 1e6 - low) < 0.00006, `${hits} of ${of}: ${found.low}`);
    assert.ok(Math.abs(Number(found.high) / 1e6 - high) < 0.00006, `${hits} of ${of}: ${found.high}`);
  }
});

test('an interval holds its share, stays within 0 and 1, and mirrors that of the others', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 5000n), fc.bigInt(0n, 5000n), (of, some) => {
      const hits = some % (of + 1n);
      const { low, high } = wilsonInterval(hits, of, SCALE);
      assert.ok(low >= 0n && high <= SCALE);
      assert.ok(low * of <= hits * SCALE && high * of >= hits * SCALE);
      const others = wilsonInterval(of - hits, of, SCALE);
      assert.deepEqual([others.low, others.high], [SCALE - high, SCALE - low]);
    }),
  );
});

const width = (of: bigint): bigint => {
  const { low, high } = wilsonInterval(of / 2n, of, SCALE);
  return high - low;
};

test('the same share of more people is known more closely', () => {
  assert.ok(width(10n) > width(100n) && width(100n) > width(1000n));
});

test('of nobody there is no share, and no part is more than its whole', () => {
  assert.throws(() => wilsonInterval(0n, 0n, SCALE), { code: 'money.denominator-zero' });
  assert.throws(() => wilsonInterval(3n, 2n, SCALE), { code: 'money.share-outside' });
});
