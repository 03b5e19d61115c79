import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { gradeYears } from './grade-years.ts';
import type { DimensionScore } from './grades.ts';
import type { DimensionId } from './pefa-2016.ts';
import { pefa2016 } from './pefa-2016.ts';

/** Years from 2021 on, by their percentage with up to two decimals; null cannot be computed, a `*` marks an outlier. */
function years(...percents: (number | `${number}*` | null)[]) {
  return percents.map((percent, at) => {
    const outlier = typeof percent === 'string';
    const number = typeof percent === 'string' ? Number(percent.slice(0, -1)) : percent;
    const value =
      number === null ? null : { numerator: BigInt(Math.round(number * 100)), denominator: 10_000n };
    return { year: 2021 + at, value, outlier };
  });
}

function scoreOf(id: DimensionId, ...percents: Parameters<typeof years>): DimensionScore {
  return gradeYears(id, years(...percents)).score;
}

test('the limits of each row, as the framework states them', () => {
  const cases: [DimensionId, number, DimensionScore][] = [
    ['pi-1', 95, 'A'],
    ['pi-1', 105, 'A'],
    ['pi-1', 94.99, 'B'],
    ['pi-1', 105.01, 'B'],
    ['pi-1', 90, 'B'],
    ['pi-1', 110.01, 'C'],
    ['pi-1', 85, 'C'],
    ['pi-1', 115, 'C'],
    ['pi-1', 84.99, 'D'],
    ['pi-1', 115.01, 'D'],
    ['pi-2.1', 0, 'A'],
    ['pi-2.1', 4.99, 'A'],
    ['pi-2.1', 5, 'B'],
    ['pi-2.2', 10, 'C'],
    ['pi-3.2', 14.99, 'C'],
    ['pi-3.2', 15, 'D'],
    ['pi-2.3', 0, 'A'],
    ['pi-2.3', 2.99, 'A'],
    ['pi-2.3', 3, 'B'],
    ['pi-2.3', 6, 'B'],
    ['pi-2.3', 6.01, 'C'],
    ['pi-2.3', 9.99, 'C'],
    ['pi-2.3', 10, 'D'],
    ['pi-3.1', 97, 'A'],
    ['pi-3.1', 106, 'A'],
    ['pi-3.1', 96.99, 'B'],
    ['pi-3.1', 112, 'B'],
    ['pi-3.1', 93.99, 'C'],
    ['pi-3.1', 116, 'C'],
    ['pi-3.1', 91.99, 'D'],
  ];
  for (const [id, percent, score] of cases)
    assert.equal(scoreOf(id, percent, percent, percent), score, `${id} ${percent}`);
});

test('a limit is not reached by a hair that a floating number would lose', () => {
  const hair = { numerator: 5n * 10n ** 28n - 1n, denominator: 10n ** 30n };
  const three = [2021, 2022, 2023].map((year) => ({ year, value: hair, outlier: false }));
  assert.equal(gradeYears('pi-2.1', three).score, 'A');
});

test('one unusual year of three is forgiven', () => {
  assert.equal(scoreOf('pi-1', 100, 60, 100), 'A');
  assert.equal(scoreOf('pi-1', 100, 60, 92), 'B');
  assert.equal(scoreOf('pi-1', 100, 60, 60), 'D');
  assert.equal(gradeYears('pi-1', years(100, 60, 100)).reason, 'pefa.met-in-two-of-three-years');
});

test('a year marked as outlier uses the forgiveness up: both other years must meet the row', () => {
  const marked = gradeYears('pi-2.2', years(8.99, 11.16, '8.94*'));
  assert.equal(marked.score, 'C');
  assert.equal(marked.reason, 'pefa.met-in-both-remaining-years');
  assert.deepEqual(marked.years, [
    { year: 2021, row: 'B', counted: true },
    { year: 2022, row: 'C', counted: true },
    { year: 2023, row: 'B', counted: false },
  ]);
  assert.equal(scoreOf('pi-2.2', 8.99, 11.16, 8.94), 'B');
});

test('a year that cannot be computed counts as the unusual one', () => {
  assert.equal(scoreOf('pi-3.1', 100, null, 100), 'A');
  assert.equal(scoreOf('pi-3.1', 100, null, 93), 'C');
  const withoutBudget = years(100, 100, 100).map((year) => ({
    ...year,
    value: { numerator: 5n, denominator: 0n },
  }));
  assert.equal(gradeYears('pi-3.1', withoutBudget).score, 'D*');
});

test('with two years set aside, or fewer than three, or a hole in them, there is not enough to score', () => {
  const cases = [
    [years('100*', null, 100), 'pefa.two-years-set-aside'],
    [years('100*', '100*', 100), 'pefa.two-years-set-aside'],
    [years(null, null, null), 'pefa.two-years-set-aside'],
    [years(100, 100), 'pefa.fewer-than-three-years'],
    [[], 'pefa.fewer-than-three-years'],
    [years(100, 100, 100, 100).toSpliced(2, 1), 'pefa.years-not-consecutive'],
  ] as const;
  for (const [given, reason] of cases) {
    const result = gradeYears('pi-1', given);
    assert.equal(result.score, 'D*');
    assert.equal(result.reason, reason);
  }
});

test('the last three years count, in whatever order they are given', () => {
  const five = years(20, 20, 100, 100, 92);
  assert.equal(gradeYears('pi-1', five).score, 'A');
  assert.deepEqual(gradeYears('pi-1', five.toReversed()), gradeYears('pi-1', five));
  assert.deepEqual(
    gradeYears('pi-1', five).years.map(({ year }) => year),
    [2023, 2024, 2025],
  );
});

test('spending from contingency is scored by the mean of three years, and a mark changes nothing', () => {
  assert.equal(scoreOf('pi-2.3', 0, 0, 8.99), 'A');
  assert.equal(scoreOf('pi-2.3', 0, 0, 9), 'B');
  assert.equal(scoreOf('pi-2.3', 0, 0, '9*'), 'B');
  assert.equal(scoreOf('pi-2.3', '2*', '2*', 2), 'A');
  assert.equal(gradeYears('pi-2.3', years(1, 2, 3)).reason, 'pefa.mean-of-three-years');
  const missing = gradeYears('pi-2.3', years(1, null, 3));
  assert.equal(missing.score, 'D*');
  assert.equal(missing.reason, 'pefa.year-not-computable');
  assert.equal(scoreOf('pi-2.3', 1, 2), 'D*');
});

test('an unknown dimension and a year given twice are refused', () => {
  const unknown: DimensionId = JSON.parse('"pi-9"');
  assert.throws(() => gradeYears(unknown, years(1, 2, 3)), { code: 'frameworks.dimension-unknown' });
  assert.throws(() => gradeYears('pi-1', [...years(1, 2), ...years(1)]), { code: 'frameworks.year-twice' });
});

test('a better value never gives a worse grade', () => {
  const order: DimensionScore[] = ['D', 'C', 'B', 'A'];
  const ids = Object.values(pefa2016.dimensions).map(({ id }) => id);
  const hundredth = fc.integer({ min: 0, max: 30_000 });
  const marks = fc.constantFrom('none', 0, 1, 2);
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.tuple(hundredth, hundredth, hundredth),
      marks,
      fc.nat(2),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (id, values, marked, at, step) => {
        // Better: nearer to 100 % for a total, nearer to 0 % for a variance or a share.
        const aim = id === 'pi-1' || id === 'pi-3.1' ? 10_000 : 0;
        const from = values[at] ?? 0;
        const improved = values.with(at, from + Math.round((aim - from) * step));
        const score = (list: readonly number[]) =>
          gradeYears(
            id,
            years(...list.map((value) => value / 100)).map((year, n) => ({ ...year, outlier: n === marked })),
          ).score;
        assert.ok(order.indexOf(score(improved)) >= order.indexOf(score(values)));
      },
    ),
    { numRuns: 500 },
  );
});
