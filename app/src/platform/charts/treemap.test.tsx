import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { boxesOf, broken } from './test-geometry.ts';
import { LINE, NARROW, WIDE, widthOf } from './text-room.ts';
import { Treemap } from './treemap.tsx';
import { TREEMAP_HEIGHT, type TreemapPart, tilesOf, tileText } from './treemap-layout.ts';

const map = (parts: readonly TreemapPart[], tongue = english) => (
  <Treemap tongue={tongue} id="c" title="Spending" description="By purpose." parts={parts} format={String} />
);
const parts = fc.array(
  fc.record({
    label: fc.string({ minLength: 1, maxLength: 40 }),
    value: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    group: fc.constantFrom('A', 'B', 'C'),
  }),
  { minLength: 1, maxLength: 30 },
);

test('areas are to each other as the figures are, in groups too, and fill the plot', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('ltr' as const, 'rtl' as const), (given, dir) => {
      const tiles = tilesOf(given, dir);
      const total = given.reduce((sum, { value }) => sum + value, 0);
      assert.equal(tiles.length, given.length);
      for (const { part, width, height } of tiles)
        assert.ok(Math.abs(width * height - ((part.value ?? 0) / total) * 10_000) < 1e-5);
    }),
  );
});

test('no tile lies on another, or outside the plot', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const tiles = tilesOf(given, 'ltr');
      /** A ten-thousandth of a percent: far below a pixel, above what floats leave over. */
      const slack = 1e-4;
      tiles.forEach((a, i) => {
        assert.ok(
          a.x >= -slack && a.y >= -slack && a.x + a.width <= 100 + slack && a.y + a.height <= 100 + slack,
        );
        for (const b of tiles.slice(i + 1)) {
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          assert.ok(across <= slack || down <= slack, 'two tiles share ground');
        }
      });
    }),
  );
});

test('what is written stays inside its tile, on a phone and on a wide screen', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(NARROW, WIDE), (given, plot) => {
      for (const tile of tilesOf(given, 'ltr')) {
        const lines = tileText(tile, String(tile.part.value), String(tile.number), plot);
        assert.ok(lines.every((line) => widthOf(line) <= (tile.width / 100) * plot));
        assert.ok(lines.length * LINE <= (tile.height / 100) * TREEMAP_HEIGHT);
      }
    }),
  );
});

test('a name without room is a number, and the table has name and number', () => {
  const long = 'Waste collection and street cleaning in all of the nine districts of the town';
  const shown = map([
    { label: 'Roads', value: 90 },
    { label: long, value: 10 },
  ]);
  assert.match(html(shown), /class="chart-on-tile[^"]*"[^>]*>2<\/text>/);
  assert.match(text(shown), new RegExp(`2 ${long} 10 10\\.0%`));
  assert.match(text(shown), /Numbers stand for names that have no room/);
});

test('equal figures have the numbers that the table gives them', () => {
  const shown = html(map(['a', 'b', 'c'].map((label) => ({ label, value: 1 }))));
  const inTable = [...shown.matchAll(/<td class="numeric">(\d)<\/td><th scope="row">(\w)</g)].map(
    ([, n, name]) => `${n}${name}`,
  );
  const onTiles = tilesOf(
    ['a', 'b', 'c'].map((label) => ({ label, value: 1 })),
    'ltr',
  ).map(({ number, part }) => `${number}${part.label}`);
  assert.deepEqual(inTable, onTiles);
  assert.equal(inTable.length, 3);
});

test('what is below zero or not known has no tile, and is named', () => {
  const shown = map([
    { label: 'Roads', value: 3 },
    { label: 'Repaid', value: -1 },
    { label: 'Markets', value: null },
  ]);
  assert.equal(boxesOf(html(shown), 'chart-tile').length, 1);
  assert.match(text(shown), /Not known: Markets\..*below zero: Repaid\./);
});

test('one part, no part, nothing known, and too many groups each have their answer', () => {
  assert.equal(boxesOf(html(map([{ label: 'Water', value: 3 }])), 'chart-tile')[0]?.width, 100);
  assert.match(text(map([])), /There is nothing to show yet/);
  assert.match(text(map([{ label: 'Water', value: null }])), /None of these figures is known/);
  assert.throws(
    () => html(map(['a', 'b', 'c', 'd', 'e'].map((group) => ({ label: group, value: 1, group })))),
    /four groups/,
  );
  assert.doesNotMatch(
    html(
      map([
        { label: 'x', value: Number.NaN },
        { label: 'y', value: 1 },
      ]),
    ),
    broken,
  );
});

test('in Arabic the largest part stands where reading begins', () => {
  const given = [
    { label: 'Roads', value: 9 },
    { label: 'Water', value: 1 },
  ];
  assert.equal(tilesOf(given, 'ltr')[0]?.x, 0);
  assert.ok((tilesOf(given, 'rtl')[0]?.x ?? 0) > 0);
  assert.match(
    text(
      map(
        [
          { label: 'x', value: null },
          { label: 'y', value: 1 },
        ],
        arabic,
      ),
    ),
    /غير معروف: x\./,
  );
});
