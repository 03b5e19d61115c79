import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { projectRoot } from '../../platform/launch/asset-root.ts';
import { faultsOfLines, type Line } from './lines.ts';
import { type Branch, treesOf } from './tree.ts';

const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
const folder = join(shared, 'data', 'institutional', 'uk-organograms');
const needed = { skip: existsSync(folder) ? false : 'needs ../shared/data' };

test('a top, a circle, an orphan and a contradiction are told apart', () => {
  const faults = faultsOfLines([
    { id: 'mayor', above: null },
    { id: 'treasurer', above: 'mayor' },
    { id: 'treasurer', above: 'clerk' },
    { id: 'clerk', above: 'mayor' },
    { id: 'one', above: 'two' },
    { id: 'two', above: 'one' },
    { id: 'self', above: 'self' },
    { id: 'lost', above: 'nobody' },
  ]);
  assert.deepEqual(faults, {
    tops: ['mayor'],
    hasNoTop: false,
    circles: [['one', 'two'], ['self']],
    orphans: [{ id: 'lost', above: 'nobody' }],
    contradictions: ['treasurer'],
    widest: { id: 'mayor', span: 2 },
  });
});

test('lines that run in one great circle have no top', () => {
  const lines = [...'abcd'].map((id, at, all) => ({ id, above: all[(at + 1) % all.length] ?? '' }));
  const faults = faultsOfLines(lines);
  assert.equal(faults.hasNoTop, true);
  assert.deepEqual(faults.circles, [['a', 'b', 'c', 'd']]);
  assert.deepEqual(faultsOfLines([]).hasNoTop, false);
});

const flatten = <Node>(branches: Branch<Node>[]): Node[] =>
  branches.flatMap(({ node, under }) => [node, ...flatten(under)]);

test('whatever the lines, the trees show each thing once', () => {
  const lines = fc.uniqueArray(
    fc.record({ id: fc.nat(30).map(String), above: fc.option(fc.nat(40).map(String)) }),
    { selector: (line: Line) => line.id, maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, (each) => {
      const shown = flatten(treesOf(each)).map((node) => node.id);
      assert.deepEqual(shown.toSorted(), each.map((line) => line.id).toSorted());
    }),
  );
});

test('sixteen real organograms have the faults that were counted in them', needed, () => {
  const expected = table(readFileSync(join(folder, 'EXPECTED.csv'), 'utf8'));
  assert.equal(expected.length, 16);
  for (const row of expected) {
    const posts = table(readFileSync(join(folder, row['file'] ?? ''), 'utf8'));
    const faults = faultsOfLines(posts.flatMap((post) => lineOf(post) ?? []));
    assert.deepEqual(
      {
        roots: faults.tops.length,
        orphans: faults.orphans.length,
        cycles: faults.circles.length,
        max_span: faults.widest?.span ?? 0,
        duplicate_refs: faults.contradictions.length,
      },
      {
        roots: Number(row['roots']),
        orphans: Number(row['orphans']),
        cycles: Number(row['cycles']),
        max_span: Number(row['max_span']),
        duplicate_refs: Number(row['duplicate_refs']),
      },
      row['file'],
    );
  }
});

/** In these files `XX` says that a post is at the top. */
function lineOf(post: Record<string, string>): Line | null {
  const id = (post['Post Unique Reference'] ?? '').trim();
  const above = (post['Reports to Senior Post'] ?? '').trim();
  if (id === '') return null;
  return { id, above: above === '' || above.toUpperCase() === 'XX' ? null : above };
}

/** RFC 4180, as far as these files use it. */
function table(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows;
  const width = head.length;
  return body
    .filter((row) => row.length === width)
    .map((row) => Object.fromEntries(row.map((value, at) => [head[at] ?? '', value])));
}
