import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { RunChart } from './run-chart.tsx';
import { findSignals } from './run-signals.ts';
import { broken } from './test-geometry.ts';

const rules = { shift: 6, trend: 5 };
const find = (values: readonly (number | null)[], median = 0) => findSignals(values, median, rules);
const chart = (values: readonly (number | null)[], median = 0, tongue = english) => (
  <RunChart
    tongue={tongue}
    id="c"
    title="Days"
    description="By month."
    points={values.map((value, i) => ({ label: String(i + 1), value }))}
    median={median}
    rules={rules}
    format={String}
  />
);

test('six points on one side are a shift, five are none', () => {
  assert.deepEqual(find([1, 2, 1, 2, 1, -1]), []);
  assert.deepEqual(find([-1, 1, 2, 1, 2, 1, 2, -1]), [{ kind: 'shift', from: 1, to: 6 }]);
});

test('a point on the median neither makes nor breaks a shift', () => {
  assert.deepEqual(find([1, 2, 0, 1, 2, 1]), []);
  assert.deepEqual(find([1, 2, 0, 1, 2, 1, 2]), [{ kind: 'shift', from: 0, to: 6 }]);
});

const trends = (values: readonly (number | null)[]) => findSignals(values, 100, { shift: 99, trend: 5 });

test('five points that rise or fall are a trend, and equal neighbours count once', () => {
  assert.deepEqual(trends([1, 2, 3, 4, 3]), []);
  assert.deepEqual(trends([1, 2, 3, 4, 5, 1]), [{ kind: 'trend', from: 0, to: 4 }]);
  assert.deepEqual(trends([9, 8, 8, 7, 6]), []);
  assert.deepEqual(trends([9, 8, 8, 7, 6, 5]), [{ kind: 'trend', from: 0, to: 5 }]);
  assert.deepEqual(
    trends([1, 2, 3, 2, 1, 0, -1]),
    [{ kind: 'trend', from: 2, to: 6 }],
    'the turn belongs to both',
  );
});

test('what is not known ends a shift and a trend', () => {
  assert.deepEqual(find([1, 2, 3, null, 4, 5, 6]), []);
});

test('a shift is always of one side, and as long as the rule asks', () => {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -3, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      for (const { kind, from, to } of find(values)) {
        const stretch = values.slice(from, to + 1);
        assert.ok(stretch.every((each) => each !== null));
        const useful = stretch.filter((each) => each !== 0);
        if (kind === 'shift') {
          assert.ok(
            useful.length >= rules.shift && new Set(useful.map((each) => Math.sign(each ?? 0))).size === 1,
          );
        } else {
          const steps = stretch
            .slice(1)
            .map((each, i) => Math.sign((each ?? 0) - (stretch[i] ?? 0)))
            .filter((way) => way !== 0);
          assert.ok(steps.length >= rules.trend - 1 && new Set(steps).size === 1);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('turned upside down, the same stretches are found', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (values) => {
      assert.deepEqual(find(values.map((each) => -each)), find(values));
    }),
  );
});

test('the rules are stated, and marks are told by shape and in the table', () => {
  const shown = chart([-1, 1, 2, 1, 2, 1, 2, -1]);
  assert.match(text(shown), /Shift: 6 points or more.*Trend: 5 points or more/);
  assert.match(text(shown), /2 1 Shift 3 2 Shift/);
  assert.match(html(shown), /class="chart-stretch shift"/);
  assert.match(text(chart([1, -1, 1])), /Nothing is marked/);
  assert.match(text(chart([1, -1], 0, arabic)), /تحوّل: 6 نقاط أو أكثر/);
});

test('one value, no value, and nothing known each have their answer', () => {
  assert.doesNotMatch(html(chart([3], 3)), broken);
  assert.match(text(chart([])), /There is nothing to show yet/);
  assert.match(text(chart([null])), /None of these figures is known/);
});
