import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { callState } from './calls.ts';

const TODAY = '2026-11-29';
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const status = fc.option(
  fc.constantFrom('planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn', 'x'),
);

test('a call whose time for bids is over, and of which nobody decided, is neither in force nor running', () => {
  assert.equal(callState('active', '2025-11-28', TODAY), 'undecided');
  assert.equal(callState(null, '2025-11-28', TODAY), 'undecided');
});

test('on its last day bids can still be sent', () => {
  assert.equal(callState('active', TODAY, TODAY), 'running');
  assert.equal(callState('active', '2026-11-28', TODAY), 'undecided');
});

test('a call that names no last day is asked for, and no day is made up for it', () => {
  assert.equal(callState('active', null, TODAY), 'asked');
  assert.equal(callState(null, null, TODAY), null);
});

test('what was given up, or is complete by its own word, keeps that word however long ago it was', () => {
  for (const over of ['cancelled', 'unsuccessful', 'Withdrawn', 'complete'])
    assert.equal(callState(over, '2020-01-01', TODAY), null);
});

test('once a call has no decision it has none on any later day, and none that is running is over', () => {
  fc.assert(
    fc.property(status, fc.option(day), day, day, (said, until, one, other) => {
      const [earlier = one, later = other] = [one, other].toSorted();
      if (callState(said, until, earlier) === 'undecided')
        assert.equal(callState(said, until, later), 'undecided');
      if (callState(said, until, later) === 'running')
        assert.equal(callState(said, until, earlier), 'running');
    }),
  );
});
