import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea } from 'd3-geo';
import * as fc from 'fast-check';
import type { FeatureCollection, Polygon } from 'geojson';
import { arabic, english, html, text } from '../html/components/test-rendering.ts';
import { AreaMap, type AreaMapProps, classOf, type MapArea } from './area-map.tsx';
import { shapesOf } from './map-shapes.ts';
import { broken } from './test-geometry.ts';

type Corner = [west: number, south: number];
/** Corners along each side, since a parallel is no great circle. */
const box = (
  id: string,
  [west, south]: Corner,
  size: number,
): FeatureCollection<Polygon>['features'][number] => {
  const along = Array.from({ length: 20 }, (_, i) => (i / 20) * size);
  const ring = [
    ...along.map((step) => [west, south + step]),
    ...along.map((step) => [west + step, south + size]),
    ...along.map((step) => [west + size, south + size - step]),
    ...along.map((step) => [west + size - step, south]),
  ];
  return {
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] },
  };
};
const mapOf = (...features: FeatureCollection<Polygon>['features']): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features,
});

/** The surveyor's formula over the corners of a path. */
function areaOf(path: string): number {
  const corners = path
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.replace('Z', '').split(',').map(Number));
  return (
    Math.abs(
      corners.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0),
    ) / 2
  );
}

const corner = (low: number, high: number) =>
  fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: low, max: high, noNaN: true }));

test('an area on the map is to another as on the ground', () => {
  fc.assert(
    fc.property(corner(-60, -5), corner(5, 60), fc.double({ min: 4, max: 9, noNaN: true }), (a, b, size) => {
      const map = mapOf(box('a', a, size), box('b', b, size));
      const [first = '', second = ''] = shapesOf(map).paths;
      const ground = geoArea(map.features[0] as never) / geoArea(map.features[1] as never);
      assert.ok(
        Math.abs(areaOf(first) / areaOf(second) / ground - 1) < 0.02,
        `${areaOf(first) / areaOf(second)} for ${ground}`,
      );
    }),
  );
});

test('the order of corners does not matter, and islands beyond the 180th meridian stay near', () => {
  const there = box('a', [10, 5], 2);
  const back = {
    ...there,
    geometry: { ...there.geometry, coordinates: there.geometry.coordinates.map((ring) => ring.toReversed()) },
  };
  const [one = '', other = ''] = [there, back].map((each) => shapesOf(mapOf(each)).paths[0] ?? '');
  assert.ok(Math.abs(areaOf(one) / areaOf(other) - 1) < 1e-9);
  const fiji = shapesOf(mapOf(box('east', [177, -18], 2), box('west', [-180, -18], 2)));
  assert.ok(areaOf(fiji.paths[0] ?? '') > 10_000, 'not two specks at the ends of the world');
});

test('every point of a map lies inside its box', () => {
  const { width, height, paths } = shapesOf(mapOf(box('a', [3, 40], 4), box('b', [9, 48], 3)));
  for (const pair of paths.join('').match(/-?[\d.]+,-?[\d.]+/g) ?? assert.fail('no points')) {
    const [x = -1, y = -1] = pair.split(',').map(Number);
    assert.ok(x >= -0.01 && y >= -0.01 && x <= width + 0.01 && y <= height + 0.01);
  }
});

const classes: AreaMapProps['classes'] = [
  { upTo: 10, label: 'Few' },
  { upTo: 20, label: 'Some' },
  { label: 'Many' },
];
const map = (areas: readonly MapArea[], tongue = english) => (
  <AreaMap
    tongue={tongue}
    id="c"
    title="Water"
    description="By municipality."
    shapes={mapOf(box('a', [1, 1], 1), box('b', [2, 1], 1), box('c', [3, 1], 1))}
    areas={areas}
    classes={classes}
    format={String}
  />
);

test('a value on the end of a class belongs to it', () => {
  assert.deepEqual(
    [10, 10.1, 20, 20.1, -5, 1e9, null, Number.NaN].map((value) => classOf(value, classes)),
    [0, 1, 1, 2, 0, 2, null, null],
  );
});

test('classes differ by pattern, and what is not known has one of its own, with a key', () => {
  const shown = map([
    { id: 'a', label: 'Alba', value: 5 },
    { id: 'b', label: 'Bruma', value: 25 },
  ]);
  const fills = [...html(shown).matchAll(/<path class="chart-area" d="[^"]+" fill="([^"]+)"/g)].map(
    ([, fill]) => fill,
  );
  assert.deepEqual(fills, ['url(#c-class-0)', 'currentColor', 'url(#c-unknown)']);
  assert.match(text(shown), /Few Some Many Not known/);
  assert.match(text(shown), /Alba 5 Few Bruma 25 Many/);
});

const paths = (tongue: typeof english) =>
  [
    ...html(map([{ id: 'a', label: 'Alba', value: 5 }], tongue)).matchAll(/class="chart-area" d="([^"]+)"/g),
  ].map(([, d]) => d);

test('a map is never mirrored', () => {
  assert.deepEqual(paths(arabic), paths(english));
});

test('points, metres in place of degrees, and one class are refused', () => {
  const point = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [1, 1] },
  } as never;
  assert.throws(() => shapesOf(mapOf(point)), /polygons/);
  assert.throws(() => shapesOf(mapOf(box('a', [500_000, 4_000_000], 10))), /degrees/);
  assert.throws(
    () =>
      html(
        <AreaMap
          tongue={english}
          id="c"
          title=""
          description=""
          shapes={mapOf()}
          areas={[]}
          classes={classes.slice(1, 2)}
          format={String}
        />,
      ),
    /two to five/,
  );
  assert.doesNotMatch(html(map([])), broken);
});
