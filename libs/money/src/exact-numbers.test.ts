import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { formatMinor } from './format-minor.ts';
import { percentOf } from './percent-of.ts';
import { compareRatio, roundRatio } from './ratio.ts';
import { shareOut } from './share-out.ts';

const whole = (bits: bigint) => fc.bigInt({ min: -(2n ** bits), max: 2n ** bits });
const anySize = fc.oneof(whole(8n), whole(63n), whole(200n));
const nonZero = anySize.filter((value) => value !== 0n);
const size = (value: bigint) => (value < 0n ? -value : value);

/** A double as an exact ratio, read from its bits. */
function exactly(value: number): [bigint, bigint] {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0] ?? 0n;
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & (2n ** 52n - 1n)) + (exponent === 0 ? 0n : 2n ** 52n);
  const power = Math.max(exponent, 1) - 1075;
  const signed = value < 0 ? -mantissa : mantissa;
  return power >= 0 ? [signed * 2n ** BigInt(power), 1n] : [signed, 2n ** BigInt(-power)];
}

/** The doubles just below and just above a finite one other than zero. */
function neighbours(value: number): number[] {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0] ?? 0n;
  return [...new Float64Array(BigUint64Array.of(bits - 1n, bits + 1n).buffer)];
}

/** |value − 100·n/d| over a common denominator that depends on value alone. */
function distance(value: number, n: bigint, d: bigint): [bigint, bigint] {
  const [top, bottom] = exactly(value);
  return [size(top * d - 100n * n * bottom), bottom * size(d)];
}

test('a percentage is the double nearest to the exact ratio', () => {
  fc.assert(
    fc.property(nonZero, nonZero, (n, d) => {
      const percent = percentOf(n, d);
      const [off, by] = distance(percent, n, d);
      for (const other of neighbours(percent)) {
        const [otherOff, otherBy] = distance(other, n, d);
        assert.ok(off * otherBy <= otherOff * by, `${other} is nearer to 100·${n}/${d} than ${percent}`);
      }
    }),
  );
});

test('a percentage agrees with long division to 90 decimals in its first 15 digits', () => {
  fc.assert(
    fc.property(nonZero, nonZero, (n, d) => {
      const scale = 10n ** 90n;
      const long = Number(`${(size(100n * n) * scale) / size(d)}e-90`);
      const percent = Math.abs(percentOf(n, d));
      assert.ok(Math.abs(percent - long) <= Math.abs(long) * 1e-15, `${percent} against ${long}`);
    }),
  );
});

test('a percentage keeps its sign, and does not change when the ratio is written in larger numbers', () => {
  assert.equal(percentOf(1n, 4n), 25);
  assert.equal(percentOf(-1n, 4n), -25);
  assert.equal(percentOf(1n, -4n), -25);
  assert.ok(Object.is(percentOf(0n, -4n), 0));
  assert.equal(percentOf(1n, 3n), 100 / 3);
  fc.assert(
    fc.property(anySize, nonZero, nonZero, (n, d, factor) => {
      assert.equal(percentOf(n * factor, d * factor), percentOf(n, d));
    }),
  );
});

test('nothing can be said about a ratio over zero', () => {
  assert.throws(() => percentOf(1n, 0n), { code: 'money.denominator-zero' });
  assert.throws(() => roundRatio(1n, 0n), { code: 'money.denominator-zero' });
  assert.throws(() => compareRatio(1n, 2n, 1n, 0n), { code: 'money.denominator-zero' });
});

test('an exact half is rounded to the even neighbour, everything else to the nearest', () => {
  const halves = [-5n, -3n, -1n, 1n, 3n, 5n].map((n) => roundRatio(n, 2n));
  assert.deepEqual(halves, [-2n, -2n, 0n, 0n, 2n, 2n]);
  fc.assert(
    fc.property(anySize, nonZero, (n, d) => {
      const rounded = roundRatio(n, d);
      assert.ok(2n * size(rounded * d - n) <= size(d));
      assert.equal(roundRatio(-n, -d), rounded);
      assert.equal(roundRatio(-n, d), -rounded);
    }),
  );
});

test('ratios are compared exactly, whichever of their parts is negative', () => {
  assert.equal(compareRatio(1n, 3n, 333_333_333_333_333_333n, 1_000_000_000_000_000_000n), 1);
  assert.equal(compareRatio(-1n, 2n, 1n, -2n), 0);
  fc.assert(
    fc.property(anySize, nonZero, anySize, nonZero, (n1, d1, n2, d2) => {
      const order = compareRatio(n1, d1, n2, d2);
      assert.equal(compareRatio(n2, d2, n1, d1) + order, 0);
      assert.equal(compareRatio(-n1, -d1, n2, d2), order);
      const [left, right] = [percentOf(n1, d1), percentOf(n2, d2)];
      if (left !== right) assert.equal(order, left < right ? -1 : 1);
    }),
  );
});

test('shares add up to the total, each within one unit of its exact part', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 20 })
    .filter((list) => list.some((weight) => weight > 0n));
  fc.assert(
    fc.property(whole(63n), weights, (total, list) => {
      const shares = shareOut(total, list);
      const sum = list.reduce((before, weight) => before + weight, 0n);
      assert.equal(
        shares.reduce((before, share) => before + share, 0n),
        total,
      );
      list.forEach((weight, at) => {
        assert.ok(size((shares[at] ?? 0n) * sum - total * weight) < sum);
      });
    }),
  );
});

test('the unit that is left goes to the largest remainder, and on a tie to the earlier share', () => {
  assert.deepEqual(shareOut(100n, [1n, 1n, 1n]), [34n, 33n, 33n]);
  assert.deepEqual(shareOut(-100n, [1n, 1n, 1n]), [-34n, -33n, -33n]);
  assert.deepEqual(shareOut(10n, [1n, 2n, 0n]), [3n, 7n, 0n]);
  assert.throws(() => shareOut(1n, [1n, -1n]), { code: 'money.weight-negative' });
  assert.throws(() => shareOut(1n, [0n]), { code: 'money.weights-add-up-to-nothing' });
  assert.throws(() => shareOut(1n, []), { code: 'money.weights-add-up-to-nothing' });
});

test('an amount is written with all decimals of its currency', () => {
  assert.equal(formatMinor(123456n, 2), '1234.56');
  assert.equal(formatMinor(-5n, 2), '-0.05');
  assert.equal(formatMinor(0n, 3), '0.000');
  assert.equal(formatMinor(-1500n, 0), '-1500');
});
