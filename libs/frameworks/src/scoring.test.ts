import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { averaged } from './averaged.ts';
import { averagingTable } from './averaging-table.ts';
import type { DimensionScore, Grade } from './grades.ts';
import { gradesUpwards } from './grades.ts';
import { weakestLink } from './weakest-link.ts';

const shared = process.env.GROUNDWORK_SHARED ?? join(import.meta.dirname, '../../../../shared');
const publishedTable = join(shared, 'data/classifications/pefa-m2.json');
const better: Record<string, DimensionScore> = { D: 'C', C: 'B', B: 'A' };
const rows = ['D', 'C', 'B', 'A'] as const;

function combinations(length: number): DimensionScore[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((scores) => rows.map((row) => [...scores, row]));
}

function rank(grade: Grade | null): number {
  assert.ok(grade !== null);
  return gradesUpwards.indexOf(grade);
}

const methods = { 'weakest link': weakestLink, averaging: averaged };

test('weakest link: the lowest score, with a plus when another is higher', () => {
  const cases: [string, Grade][] = [
    ['AAA', 'A'],
    ['ABC', 'C+'],
    ['DDA', 'D+'],
    ['CC', 'C'],
    ['AB', 'B+'],
    ['D', 'D'],
    ['A', 'A'],
  ];
  for (const [scores, grade] of cases) assert.equal(weakestLink(split(scores)), grade, scores);
});

test('averaging: examples of the table, in any order', () => {
  const cases: [string, Grade][] = [
    ['AD', 'C+'],
    ['BB', 'B'],
    ['ABC', 'B'],
    ['AAC', 'B+'],
    ['ABBB', 'B+'],
    ['BCCC', 'C+'],
    ['ADAD', 'C+'],
  ];
  for (const [scores, grade] of cases) assert.equal(averaged(split(scores)), grade, scores);
});

test('the averaging table has a grade for each of the 10, 20 and 35 possible sets of scores and for no other', () => {
  const keys = Object.keys(averagingTable.cells);
  for (const [length, count] of [
    [2, 10],
    [3, 20],
    [4, 35],
  ] as const) {
    const possible = new Set(combinations(length).map((scores) => sortedKey(scores)));
    assert.equal(possible.size, count);
    assert.deepEqual(new Set(keys.filter((key) => key.length === length)), possible);
  }
  assert.equal(keys.length, 65);
});

test('the averaging table is marked unconfirmed, with its two doubtful cells and what else they may be', () => {
  assert.equal(averagingTable.provenance, 'unconfirmed');
  assert.deepEqual(
    averagingTable.doubtful.map(({ scores }) => scores),
    ['CCCB', 'BBBA'],
  );
  for (const { scores, given, otherwise } of averagingTable.doubtful) {
    assert.equal(averagingTable.cells[scores], given);
    assert.equal(rank(given) - rank(otherwise), 1);
  }
});

for (const [name, method] of Object.entries(methods)) {
  test(`${name}: a better dimension never gives a worse indicator`, () => {
    let seen = 0;
    for (const scores of [1, 2, 3, 4].flatMap(combinations)) {
      scores.forEach((score, at) => {
        const higher = better[score];
        if (!higher) return;
        seen += 1;
        assert.ok(
          rank(method(scores.with(at, higher))) >= rank(method(scores)),
          `${scores.join('')} at ${at}`,
        );
      });
    }
    assert.equal(seen, 3 * (1 + 2 * 4 + 3 * 16 + 4 * 64));
  });

  test(`${name}: the order of the dimensions does not matter`, () => {
    for (const scores of combinations(4)) {
      assert.equal(method(scores.toReversed()), method(scores));
      assert.equal(method(scores.toSorted()), method(scores));
    }
  });

  test(`${name}: what does not apply or was not used drops out`, () => {
    assert.equal(method(['NA', 'B', 'NU']), 'B');
    assert.equal(method(['NA', 'B', 'C', 'NU']), method(['B', 'C']));
    assert.equal(method(['NA', 'NU']), null);
    assert.equal(method([]), null);
  });

  test(`${name}: missing information counts as D, and the star stays with the dimension`, () => {
    assert.equal(method(['D*']), 'D');
    for (const scores of combinations(2)) {
      assert.equal(method([...scores, 'D*']), method([...scores, 'D']));
    }
  });
}

test('averaging is refused for more dimensions than any indicator has', () => {
  assert.throws(() => averaged(split('ABCDA')), { code: 'frameworks.too-many-dimensions' });
  assert.equal(averaged([...split('ABCD'), 'NA']), averaged(split('ABCD')));
});

test('the averaging table agrees with the one kept beside the project', (t) => {
  if (!existsSync(publishedTable)) return t.skip('needs ../shared/data');
  const { M2 }: { M2: Record<string, Grade> } = JSON.parse(readFileSync(publishedTable, 'utf8'));
  assert.equal(Object.keys(M2).length, 65);
  assert.deepEqual({ ...averagingTable.cells }, M2);
});

function split(scores: string): DimensionScore[] {
  return Array.from(scores, (score) => rows.find((row) => row === score) ?? 'NU');
}

function sortedKey(scores: readonly DimensionScore[]): string {
  return scores.toSorted().toReversed().join('');
}
