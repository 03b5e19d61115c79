import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  type Band,
  findingsOf,
  overlapOf,
  readBands,
  rowsOf,
  totalOf,
  typedBands,
} from './profile-population.ts';

const read = (text: string) => readBands(text).bands;

test('lines copied from a spreadsheet are read, with their headings and their thousands', () => {
  const bands = read('Age\tWomen\tMen\n0-14\t1,203\t1 251\n15-64\t4.010\t3900\n65+\t610\t480\t3\n\n');
  assert.equal(bands.length, 7);
  assert.equal(totalOf(bands), 1203 + 1251 + 4010 + 3900 + 610 + 480 + 3);
  assert.deepEqual(bands.at(-1), { sex: 'not-stated', fromAge: 65, toAge: null, people: 3 });
});

test('commas and semicolons part columns as well as tabs do', () => {
  assert.equal(totalOf(read('0-4, 12, 13\n5-9; 1; 2')), 28);
  assert.equal(totalOf(read('0-4,120,130')), 250);
  assert.equal(totalOf(read('0-4  1,203  12')), 1215);
});

test('a line that cannot be read is named with its number, and nothing is taken', () => {
  const { bands, faults } = readBands('0-14; 12; 13\nfifteen; 1; 2\n65+; a; 2\n70-60; 1; 1\n80-200; 1; 1');
  assert.deepEqual(bands, []);
  assert.deepEqual(
    faults.map((fault) => fault.line),
    [2, 3, 4, 5],
  );
});

test('people who would be counted twice are found', () => {
  assert.equal(overlapOf(read('0-14; 1; 1\n15-64; 1; 1\n65+; 1; 1')), null);
  assert.equal(overlapOf(read('0-14; 1; 1\n14-64; 1; 1'))?.other.fromAge, 14);
  assert.ok(overlapOf(read('all; 5; 5\n0-4; 1; 1')));
});

test('what does not add up is told', () => {
  const bands = read('0-14; 10; 10\n20-64; 10; 10\n65-80; 1');
  assert.deepEqual(findingsOf({ bands, statedTotal: 50 }), [
    { kind: 'total-differs', stated: 50, computed: 41 },
    { kind: 'ages-missing', sex: 'female', from: 15, to: 19 },
    { kind: 'ages-missing', sex: 'female', from: 81, to: null },
    { kind: 'ages-missing', sex: 'male', from: 15, to: 19 },
    { kind: 'ages-missing', sex: 'male', from: 65, to: null },
    { kind: 'bands-differ', sex: 'female', other: 'male' },
  ]);
  assert.deepEqual(findingsOf({ bands: read('all; 5; 6'), statedTotal: 11 }), []);
});

test('a count that is opened to be changed reads as it was typed', () => {
  const someBands = fc
    .uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 })
    .chain((edges) =>
      fc
        .array(fc.record({ female: fc.nat(9e6), male: fc.nat(9e6) }), {
          minLength: edges.length,
          maxLength: edges.length,
        })
        .map((people) =>
          bandsOf(
            edges.toSorted((a, b) => a - b),
            people,
          ),
        ),
    );
  fc.assert(
    fc.property(someBands, (bands) => {
      const again = readBands(typedBands(bands));
      assert.deepEqual(again.faults, []);
      assert.deepEqual(rowsOf(again.bands), rowsOf(bands));
      assert.equal(overlapOf(bands), null);
    }),
  );
});

function bandsOf(edges: readonly number[], people: readonly { female: number; male: number }[]): Band[] {
  return edges.flatMap((fromAge, at) => {
    const next = edges[at + 1];
    const ages = { fromAge, toAge: next === undefined ? null : next - 1 };
    const each = people[at] ?? { female: 0, male: 0 };
    return [
      { sex: 'female' as const, ...ages, people: each.female },
      { sex: 'male' as const, ...ages, people: each.male },
    ];
  });
}
