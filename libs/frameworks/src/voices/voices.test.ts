import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { saturationOf } from './saturation.ts';
import { type Cell, FEWEST_TOLD, tellable } from './tellable.ts';

const each = (...themes: string[]): string[] => themes;

test('saturation is reached with the first run that brings at most a twentieth of the base', () => {
  const base = [each('a', 'b', 'c', 'd'), each('e', 'f', 'g'), each('h', 'i', 'a'), each('j', 'k')];
  const found = saturationOf([...base, each('l'), each('a'), each('b'), each('m')]);
  assert.equal(found.baseThemes, 11);
  assert.deepEqual(
    found.steps.map(({ fresh, known }) => [fresh, known]),
    [
      [4, 4],
      [3, 7],
      [2, 9],
      [2, 11],
      [1, 12],
      [0, 12],
      [0, 12],
      [1, 13],
    ],
  );
  // Runs of two that overlap: 5 and 6, 6 and 7, 7 and 8.
  assert.deepEqual(
    found.steps.map(({ ratio }) => ratio?.numerator ?? null),
    [null, null, null, null, null, 1, 0, 1],
  );
  assert.equal(found.reachedAt, 7);
});

test('too few interviews, or a base without a theme, say nothing of saturation', () => {
  assert.deepEqual(saturationOf([]), { steps: [], baseThemes: null, reachedAt: null });
  assert.equal(saturationOf([each('a'), each('b'), each(), each(), each()]).reachedAt, null);
  const silent = saturationOf([each(), each(), each(), each(), each(), each()]);
  assert.deepEqual([silent.baseThemes, silent.reachedAt], [0, null]);
});

const cell = (group: string, speakers: number, problem: number): Cell => ({ group, speakers, problem });

const groups = (cells: Cell[]): string[] => tellable(cells).map(({ group }) => group);

test('what few said is kept back, and what would give it away by subtraction too', () => {
  assert.deepEqual(groups([cell('women', 9, 9), cell('youth', 6, 0)]), ['women', 'youth']);
  // Three young people could be found by taking the women from all.
  assert.deepEqual(groups([cell('women', 9, 9), cell('youth', 3, 0)]), []);
  assert.deepEqual(groups([cell('women', 9, 9), cell('staff', 7, 7), cell('youth', 3, 3)]), ['women']);
  // Two who disagree among nine are few as well.
  assert.deepEqual(groups([cell('women', 9, 7), cell('staff', 20, 20)]), []);
});

const sum = (of: Cell[], count: (one: Cell) => number): number =>
  of.reduce((all, one) => all + count(one), 0);

test('no count from one to four is told or can be reckoned from what is told', () => {
  const some = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
  fc.assert(
    fc.property(some, (pairs) => {
      const cells = pairs.map(([speakers, problem], at) =>
        cell(String(at), speakers, Math.min(speakers, problem)),
      );
      const told = tellable(cells);
      const counts = [
        (one: Cell) => one.speakers,
        (one: Cell) => one.problem,
        (one: Cell) => one.speakers - one.problem,
      ];
      for (const count of counts) {
        for (const one of told) assert.ok(count(one) === 0 || count(one) >= FEWEST_TOLD);
        const left = sum(cells, count) - sum(told, count);
        if (told.length > 0) assert.ok(left === 0 || left >= FEWEST_TOLD);
      }
    }),
  );
});
