import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import type { Series } from './chart.ts';
import { StackedBarChart } from './stacked-bar-chart.tsx';
import { stacksOf } from './stacks.ts';
import { boxesOf, broken } from './test-geometry.ts';

const series = (rows: readonly (readonly (number | null)[])[]): Series[] =>
  rows.map((values, s) => ({
    name: `Part ${s + 1}`,
    values: values.map((value, i) => ({ label: String(2020 + i), value })),
  }));
const chart = (rows: readonly (readonly (number | null)[])[], asShares = false, tongue = english) => (
  <StackedBarChart
    tongue={tongue}
    id="c"
    title="Sources"
    description="By year."
    series={series(rows)}
    format={String}
    asShares={asShares}
  />
);

test('the pieces of a bar are as long as their figures, and stand on each other', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (values) => {
      const boxes = boxesOf(html(chart(values.map((value) => [value]))), 'chart-bar').filter(
        (box) => box.x > 0,
      );
      const unit = boxes.reduce((sum, { height }) => sum + height, 0) / values.reduce((a, b) => a + b, 0);
      boxes.forEach((box, i) => {
        assert.ok(Math.abs(box.height - (values[i] ?? 0) * unit) < 0.06, `${box.height}`);
        const below = boxes[i - 1];
        if (below) assert.ok(Math.abs(box.y + box.height - below.y) < 0.03);
      });
    }),
  );
});

test('shares of a bar make exactly one hundred', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (values) => {
      const [stack] = stacksOf(series(values.map((value) => [value])), true);
      if (values.reduce((a, b) => a + b, 0) === 0) assert.equal(stack?.state, 'no-shares');
      else assert.ok(Math.abs((stack?.high ?? 0) - 100) < 1e-6);
    }),
  );
});

test('what is below zero hangs from the line, apart from what is above it', () => {
  const [stack] = stacksOf(series([[4], [-6], [3]]), false);
  assert.deepEqual([stack?.high, stack?.low, stack?.total], [7, -6, 1]);
  assert.doesNotMatch(html(chart([[4], [-6]])), /class="chart-value"/, 'no figure pretends to be a height');
});

test('a bar with a part that is not known has no total, and no shares', () => {
  const shown = text(
    chart([
      [4, 5],
      [null, 2],
    ]),
  );
  assert.match(shown, /Not known: 2020\./);
  assert.match(shown, /2020 4 Not known Not known 2021 5 2 7/);
  const shares = html(chart([[4], [null]], true));
  assert.equal(boxesOf(shares, 'chart-unknown').length, 1);
  assert.match(text(chart([[4], [-1]], true)), /below zero or all are zero: 2020\./);
});

test('the table under shares says figure and share', () => {
  assert.match(text(chart([[1], [3]], true)), /2020 1 \(25\.0%\) 3 \(75\.0%\) 4/);
});

const places = (tongue: typeof english) => boxesOf(html(chart([[1, 2, 3]], false, tongue)), 'chart-bar');

test('in Arabic bars run from right to left', () => {
  const [ltr, rtl] = [places(english), places(arabic)];
  assert.ok((ltr[0]?.x ?? 0) < (ltr[2]?.x ?? 0) && (rtl[0]?.x ?? 0) > (rtl[2]?.x ?? 0));
});

test('whatever the figures, no broken number reaches the drawing', () => {
  const value = fc.oneof(fc.constant(null), fc.constantFrom(0, -1e15, 1e15, 1e-9, Number.NaN), fc.integer());
  const rows = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.boolean(), (values, asShares) => {
      const shown = html(chart(values, asShares));
      assert.doesNotMatch(shown.replaceAll(/<table[\s\S]*<\/table>/g, ''), broken);
      for (const { y, height } of boxesOf(shown, 'chart-bar'))
        assert.ok(y >= -0.1 && height >= 0 && y + height <= 100.1);
    }),
  );
  assert.match(text(chart([[]])), /There is nothing to show yet/);
});
