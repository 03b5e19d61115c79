import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { DotPlot, type DotRow } from './dot-plot.tsx';
import { broken } from './test-geometry.ts';

const plot = (rows: readonly DotRow[], tongue = english) => (
  <DotPlot
    tongue={tongue}
    id="c"
    title="Answered"
    description="By district."
    rows={rows}
    valueLabel="Share"
    intervalLabel="95% interval"
    format={String}
  />
);
const dots = (markup: string) =>
  [...markup.matchAll(/class="chart-dot" cx="([\d.]+)%" cy="[\d.]+%"/g)].map(([, x]) => Number(x)).slice(1);
const spans = (markup: string) =>
  [...markup.matchAll(/<line class="chart-interval" x1="([\d.]+)%" x2="([\d.]+)%" y1="[1-9]/g)].map(
    ([, a, b]) => [Number(a), Number(b)] as const,
  );

test('dots stand, and intervals are as long, as their figures say', () => {
  const row = fc
    .tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([value, under, over]) => ({ label: 'x', value, low: value - under, high: value + over }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const shown = html(plot(rows));
      const lines = spans(shown);
      assert.equal(lines.length, rows.length);
      const longest = rows.reduce((a, b) => (b.high - b.low > a.high - a.low ? b : a));
      const [from, to] = lines[rows.indexOf(longest)] ?? [0, 0];
      const unit = (to - from) / (longest.high - longest.low);
      rows.forEach(({ value, low, high }, i) => {
        const [start, end] = lines[i] ?? [0, 0];
        assert.ok(Math.abs(end - start - (high - low) * unit) < 0.1);
        assert.ok(Math.abs((dots(shown)[i] ?? 0) - start - (value - low) * unit) < 0.1);
      });
    }),
  );
});

test('what is not known has a question mark and a word, and what has no interval is named', () => {
  const shown = plot([
    { label: 'North', value: 7, low: 6, high: 8 },
    { label: 'Hills', value: 4 },
    { label: 'Market', value: null },
  ]);
  assert.match(text(shown), /Not known: Market\. No interval is known for: Hills\./);
  assert.match(html(shown), />\?<\/text>/);
  assert.match(text(shown), /North 7 6 8 Hills 4 Not known Not known/);
});

test('in Arabic more stands further to the left', () => {
  const rows = [
    { label: 'a', value: 1 },
    { label: 'b', value: 9 },
  ];
  const [ltr, rtl] = [dots(html(plot(rows))), dots(html(plot(rows, arabic)))];
  assert.ok((ltr[0] ?? 0) < (ltr[1] ?? 0) && (rtl[0] ?? 0) > (rtl[1] ?? 0));
});

test('a long name is cut on its line and whole in the table', () => {
  const long =
    'Old town, harbour and the islands that are reached by ferry twice a week in winter, and by bus';
  const shown = html(plot([{ label: long, value: 1 }]));
  assert.match(shown, />Old town[^<]*…<\/text>/);
  assert.ok(shown.includes(`>${long}</th>`));
});

test('one value, no row, and nothing known each have their answer', () => {
  assert.doesNotMatch(html(plot([{ label: 'a', value: 0 }])), broken);
  assert.match(text(plot([])), /There is nothing to show yet/);
  assert.match(text(plot([{ label: 'a', value: null }])), /None of these figures is known/);
});
