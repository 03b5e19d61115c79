import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { type FunnelPoint, namesFor, type Placed, standingOf } from './funnel-places.ts';
import { FunnelPlot } from './funnel-plot.tsx';
import { broken } from './test-geometry.ts';
import { LINE, widthOf } from './text-room.ts';

const limits = { low95: 70, high95: 90, low998: 60, high998: 100 };
const plot = (points: readonly FunnelPoint[], tongue = english) => (
  <FunnelPlot
    tongue={tongue}
    id="c"
    title="Paid in time"
    description="By municipality."
    points={points}
    limits={[
      { denominator: 10, ...limits },
      { denominator: 100, ...limits },
    ]}
    centre={{ value: 80, label: 'All' }}
    denominatorLabel="Invoices"
    formatDenominator={String}
    format={String}
  />
);
const point = (label: string, denominator: number | null, value: number | null): FunnelPoint => ({
  label,
  denominator,
  value,
  limits,
});

const standingAt = (value: number) => standingOf(point('a', 10, value));

test('a figure on a limit is inside it; the next one out is not', () => {
  assert.deepEqual([70, 90, 69.9, 90.1, 60, 100, 59.9, 100.1].map(standingAt), [
    'inside',
    'inside',
    'outside-95',
    'outside-95',
    'outside-95',
    'outside-95',
    'outside-998',
    'outside-998',
  ]);
  assert.equal(standingOf({ label: 'a', denominator: 10, value: 1 }), 'not-judged');
});

test('where a point stands is told by shape, in the legend and in the table', () => {
  const shown = plot([point('In', 20, 80), point('Out', 40, 65), point('Far', 60, 50)]);
  for (const standing of ['inside', 'outside-95', 'outside-998'])
    assert.equal(html(shown).match(new RegExp(`class="chart-point ${standing}"`, 'g'))?.length, 2, standing);
  assert.match(text(shown), /Far 60 50 70 to 90 60 to 100 Outside the 99\.8% limits/);
  const drawings = new Set(
    [...html(shown).matchAll(/class="chart-point [^"]+" d="([^"]+)"/g)].map(([, d]) => d),
  );
  assert.equal(drawings.size, 3);
});

const places = (tongue: typeof english) =>
  [
    ...html(plot([point('a', 25, 80), point('b', 50, 80), point('c', 100, 80)], tongue)).matchAll(
      /<svg x="([\d.]+)%" y="[\d.]+%" overflow="visible"><path class="chart-point[^>]*><title/g,
    ),
  ].map(([, x]) => Number(x));

test('a point stands where its denominator says, from zero on, the other way round in Arabic', () => {
  const [a = 0, b = 0, c = 0] = places(english);
  assert.ok(Math.abs(b - 2 * a) < 0.05 && Math.abs(c - 4 * a) < 0.1 && a > 0);
  assert.ok(Math.abs((places(arabic)[0] ?? 0) - (100 - a)) < 0.05);
});

test('no name lies on another or sticks out of the plot', () => {
  const placed = fc
    .record({
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      y: fc.double({ min: 8, max: 88, noNaN: true }),
      label: fc.string({ minLength: 1, maxLength: 30 }),
    })
    .map(({ x, y, label }): Placed => ({ x, y, standing: 'outside-95', point: point(label, 1, 1) }));
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 40 }), fc.constantFrom(168, 444), (points, width) => {
      const boxes = namesFor(points, width).map(
        ({
          placed: {
            point: { label },
          },
          x,
          y,
        }) => ({
          left: (x / 100) * width - widthOf(label) / 2,
          right: (x / 100) * width + widthOf(label) / 2,
          foot: (y / 100) * 240,
        }),
      );
      boxes.forEach((a, i) => {
        assert.ok(a.left >= -0.01 && a.right <= width + 0.01 && a.foot >= LINE - 0.01);
        for (const b of boxes.slice(i + 1))
          assert.ok(a.right <= b.left || b.right <= a.left || Math.abs(a.foot - b.foot) >= LINE - 0.01);
      });
    }),
  );
});

test('without a denominator or a figure nothing is placed, and it is named', () => {
  const shown = plot([point('a', 10, 80), point('b', null, 80), point('c', 0, 80), point('d', 10, null)]);
  assert.match(text(shown), /Not known: b, c, and d\./);
  assert.doesNotMatch(html(shown), broken);
  assert.match(text(plot([])), /There is nothing to show yet/);
});
