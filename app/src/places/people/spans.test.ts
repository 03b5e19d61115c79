import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays } from '../../platform/calendar/days.ts';
import { coveredUntil, endsSooner, firstCrowdedDay, holdsOn, isWithin, type Span } from './spans.ts';

const FIRST = '2026-01-01';
const day = fc.nat(20).map((days) => addDays(FIRST, days));
const span: fc.Arbitrary<Span> = fc
  .tuple(day, fc.option(fc.nat(8)))
  .map(([from, length]) => ({ from, until: length === null ? null : addDays(from, length) }));
const days = Array.from({ length: 40 }, (_, at) => addDays(FIRST, at));

test('a seat is crowded exactly on the days on which one too many would sit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.array(span, { maxLength: 6 }),
      span,
      (seats, taken, wanted) => {
        const bySearch = days.find(
          (each) => holdsOn(wanted, each) && taken.filter((other) => holdsOn(other, each)).length >= seats,
        );
        assert.equal(firstCrowdedDay(seats, taken, wanted), bySearch ?? null);
      },
    ),
  );
});

test('a place is covered up to the day before the first that nobody covers', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), day, (spans, today) => {
      const bare = days.find((each) => each >= today && !spans.some((other) => holdsOn(other, each)));
      assert.equal(coveredUntil(spans, today), bare === undefined ? null : addDays(bare, -1));
    }),
  );
});

test('a span lies within others when each of its days from today on is in one of them', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, day, (others, wanted, today) => {
      const bare = days.find(
        (each) => each >= today && holdsOn(wanted, each) && !others.some((other) => holdsOn(other, each)),
      );
      assert.equal(isWithin(wanted, others, today), bare === undefined);
    }),
  );
});

test('no end is later than any day', () => {
  assert.equal(endsSooner('2026-01-01', null), true);
  assert.equal(endsSooner(null, '2026-01-01'), false);
  assert.equal(endsSooner(null, null), false);
});
