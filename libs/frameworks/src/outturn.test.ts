import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentOf } from '@groundwork-gov/money';
import * as fc from 'fast-check';
import { compositionVariance } from './composition-variance.ts';
import type { Head, Ratio } from './outturn.ts';
import { aggregateOutturn, contingencyShare, isComputable } from './outturn.ts';
import { pooledCode, poolHeads } from './pool-heads.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n });
const factor = fc.bigInt({ min: 1n, max: 10n ** 6n });
const heads = (maxLength: number) =>
  fc
    .array(fc.tuple(amount, amount), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([budget, outturn], at): Head => ({ code: String(at), budget, outturn })));

function same(a: Ratio, b: Ratio): void {
  assert.equal(a.numerator * b.denominator, b.numerator * a.denominator);
}

function varianceOf(list: readonly Head[]) {
  const variance = compositionVariance(list);
  fc.pre(variance !== null);
  return variance;
}

test('a worked case by hand: 60 and 40 planned, 30 and 50 spent', () => {
  const variance = compositionVariance([
    { code: 'roads', budget: 60n, outturn: 30n },
    { code: 'water', budget: 40n, outturn: 50n },
  ]);
  assert.ok(variance);
  assert.equal(percentOf(variance.ratio.numerator, variance.ratio.denominator), 45);
  assert.equal(variance.absoluteDeviation, 36n);
  assert.equal(variance.adjustedTotal, 80n);
  assert.deepEqual(variance.heads, [
    { code: 'roads', budget: 60n, outturn: 30n, adjusted: 48n, deviation: -18n },
    { code: 'water', budget: 40n, outturn: 50n, adjusted: 32n, deviation: 18n },
  ]);
  assert.deepEqual(aggregateOutturn(variance.heads), { numerator: 80n, denominator: 100n });
  assert.deepEqual(contingencyShare(3n, 100n), { numerator: 3n, denominator: 100n });
});

test('spending in proportion to the budget has no variance, however large the whole is', () => {
  fc.assert(
    fc.property(heads(30), factor, factor, (list, up, down) => {
      const proportional = list.map(({ code, budget }) => ({
        code,
        budget: budget * down,
        outturn: budget * up,
      }));
      assert.equal(varianceOf(proportional).ratio.numerator, 0n);
    }),
  );
});

test('variance is the same in any unit, and when all spending is larger or smaller alike', () => {
  fc.assert(
    fc.property(heads(30), factor, factor, (list, budgets, outturns) => {
      const scaled = list.map(({ code, budget, outturn }) => ({
        code,
        budget: budget * budgets,
        outturn: outturn * outturns,
      }));
      same(varianceOf(scaled).ratio, varianceOf(list).ratio);
    }),
  );
});

test('variance does not depend on the order of the heads', () => {
  const shuffled = heads(12).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      assert.deepEqual(varianceOf(other).ratio, varianceOf(list).ratio);
      for (const rule of ['all', 'pefa'] as const) {
        same(varianceOf(poolHeads(other, rule, 5)).ratio, varianceOf(poolHeads(list, rule, 5)).ratio);
      }
    }),
  );
});

test('variance lies between 0 and 200 %, and pooling never raises it', () => {
  fc.assert(
    fc.property(heads(40), fc.nat(25), (list, minimum) => {
      const { ratio } = varianceOf(list);
      assert.ok(ratio.numerator >= 0n && ratio.numerator <= 2n * ratio.denominator);
      const pooled = varianceOf(poolHeads(list, 'pefa', minimum)).ratio;
      assert.ok(pooled.numerator * ratio.denominator <= ratio.numerator * pooled.denominator);
    }),
  );
});

test('what is shown of a head adds up, and is within half a unit of the exact amount', () => {
  fc.assert(
    fc.property(heads(30), (list) => {
      const variance = varianceOf(list);
      const { numerator: outturn, denominator: budget } = aggregateOutturn(list);
      let shown = 0n;
      for (const head of variance.heads) {
        assert.equal(head.adjusted + head.deviation, head.outturn);
        const off = head.adjusted * budget - head.budget * outturn;
        assert.ok(2n * (off < 0n ? -off : off) <= budget);
        shown += head.deviation < 0n ? -head.deviation : head.deviation;
      }
      const apart = shown - variance.absoluteDeviation;
      assert.ok((apart < 0n ? -apart : apart) <= BigInt(list.length));
    }),
  );
});

test('without a budget or without any outturn there is no variance to speak of', () => {
  assert.equal(compositionVariance([]), null);
  assert.equal(compositionVariance([{ code: 'a', budget: 0n, outturn: 5n }]), null);
  assert.equal(compositionVariance([{ code: 'a', budget: 5n, outturn: 0n }]), null);
  assert.equal(compositionVariance([{ code: 'a', budget: 5n, outturn: -1n }]), null);
  assert.equal(isComputable(aggregateOutturn([])), false);
  assert.equal(isComputable(null), false);
});

test('a head without budget and one with a refund above its receipts still count', () => {
  const variance = compositionVariance([
    { code: 'old', budget: 100n, outturn: 90n },
    { code: 'new', budget: 0n, outturn: 20n },
    { code: 'refund', budget: 0n, outturn: -10n },
  ]);
  assert.ok(variance);
  assert.equal(percentOf(variance.ratio.numerator, variance.ratio.denominator), 40);
});

test('a head given twice is refused', () => {
  const twice = [
    { code: 'a', budget: 1n, outturn: 2n },
    { code: 'a', budget: 2n, outturn: 1n },
  ];
  assert.throws(() => compositionVariance(twice), { code: 'frameworks.head-twice' });
  assert.throws(() => poolHeads(twice, 'all'), { code: 'frameworks.head-twice' });
});

test('twenty heads stand alone; of twenty-one the smallest is pooled', () => {
  const list = Array.from(
    { length: 21 },
    (_, at): Head => ({ code: `h${at}`, budget: BigInt(100 + at), outturn: 1n }),
  );
  assert.deepEqual(poolHeads(list.slice(1), 'pefa'), list.slice(1));
  assert.deepEqual(poolHeads(list, 'all'), list);
  const pooled = poolHeads(list, 'pefa');
  assert.equal(pooled.length, 21);
  assert.deepEqual(pooled.at(-1), { code: pooledCode, budget: 100n, outturn: 1n });
  assert.equal(pooled[0]?.code, 'h20');
});

test('where no minimum holds, heads are kept until they make up three quarters of the budget', () => {
  const list = Array.from(
    { length: 30 },
    (_, at): Head => ({ code: `h${at}`, budget: at < 3 ? 250n : 10n, outturn: 7n }),
  );
  const pooled = poolHeads(list, 'pefa', 0);
  assert.deepEqual(
    pooled.map(({ code }) => code),
    ['h0', 'h1', 'h2', 'h10', 'h11', pooledCode],
  );
  assert.deepEqual(aggregateOutturn(pooled), aggregateOutturn(list));
});

test('pooling keeps the totals and always chooses the same heads', () => {
  fc.assert(
    fc.property(heads(45), fc.nat(30), (list, minimum) => {
      const pooled = poolHeads(list, 'pefa', minimum);
      assert.deepEqual(aggregateOutturn(pooled), aggregateOutturn(list));
      if (list.length > 20) assert.deepEqual(poolHeads(list.toReversed(), 'pefa', minimum), pooled);
    }),
  );
});
