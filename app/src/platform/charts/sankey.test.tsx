import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { Sankey } from './sankey.tsx';
import { type Flow, SANKEY_HEIGHT, sankeyOf } from './sankey-layout.ts';
import { broken } from './test-geometry.ts';
import { LINE } from './text-room.ts';

const draw = (flows: readonly Flow[], tongue = english) => (
  <Sankey tongue={tongue} id="c" title="Flows" description="In millions." flows={flows} format={String} />
);
/** Sources and purposes around one budget, in three columns. */
const flows = fc
  .tuple(
    fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
  )
  .map(([into, out]): Flow[] => [
    ...into.map((value, i) => ({ from: `Source ${i}`, to: 'Budget', value })),
    ...out.map((value, i) => ({ from: 'Budget', to: `Purpose ${i}`, value })),
  ]);

test('ribbons are as thick, and knots as high, as what flows', () => {
  fc.assert(
    fc.property(flows, (given) => {
      const { knots, ribbons } = sankeyOf(given, 'ltr');
      assert.equal(ribbons.length, given.length);
      const [first] = ribbons;
      const unit = (first?.thickness ?? 0) / (first?.flow.value ?? 1);
      for (const { thickness, flow } of ribbons)
        assert.ok(Math.abs(thickness / (flow.value ?? 1) / unit - 1) < 1e-9);
      for (const { height, value } of knots) assert.ok(Math.abs(height / value / unit - 1) < 1e-6);
    }),
  );
});

test('two names in a column are at least a line apart', () => {
  fc.assert(
    fc.property(flows, (given) => {
      const named = sankeyOf(given, 'ltr').knots.filter(({ isNamed }) => isNamed);
      named.forEach((a, i) => {
        for (const b of named.slice(i + 1)) {
          if (Math.abs(a.x - b.x) > 0.01) continue;
          const apart = Math.abs(a.y + a.height / 2 - (b.y + b.height / 2));
          assert.ok((apart / 100) * SANKEY_HEIGHT >= LINE - 1e-6, `${apart}`);
        }
      });
    }),
  );
});

test('in Arabic the money flows from right to left', () => {
  const given = [{ from: 'Taxes', to: 'Budget', value: 2 }];
  const [ltr, rtl] = [sankeyOf(given, 'ltr').knots, sankeyOf(given, 'rtl').knots];
  assert.ok((ltr[0]?.x ?? 0) < (ltr[1]?.x ?? 0) && (rtl[0]?.x ?? 0) > (rtl[1]?.x ?? 0));
  assert.match(text(draw([], arabic)), /لا يوجد ما يُعرض بعد/);
});

test('what is not known or below zero is not drawn, and is named', () => {
  const shown = draw([
    { from: 'A', to: 'B', value: 2 },
    { from: 'C', to: 'B', value: null },
    { from: 'D', to: 'B', value: -1 },
  ]);
  assert.equal(html(shown).match(/class="chart-ribbon"/g)?.length, 1);
  assert.match(text(shown), /Not known: C – B\..*below zero: D – B\..*C B Not known D B -1/);
  assert.doesNotMatch(html(shown), broken);
});

test('flows in a circle are refused, by a name on it', () => {
  const circle = [
    { from: 'A', to: 'B', value: 1 },
    { from: 'B', to: 'C', value: 1 },
    { from: 'C', to: 'B', value: 1 },
  ];
  assert.throws(() => html(draw(circle)), /in a circle through "[BC]"/);
});

test('a name too long for its half is cut, and whole in the table', () => {
  const long = 'Roads, bridges and everything that is built beside them in the whole of the town';
  const shown = html(draw([{ from: 'Budget', to: long, value: 1 }]));
  assert.match(shown, /class="chart-on-tile[^"]*"[^>]*>Roads[^<]*…<\/text>/);
  assert.ok(shown.includes(`<td>${long}</td>`));
});
