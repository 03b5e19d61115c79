import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { instantOrDayOf } from './dates.ts';

test('a day is counted as a Date counts it, in every year, and a day that no calendar has is none', () => {
  const [year, month, day] = [
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  ];
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const date = new Date(0);
      date.setUTCFullYear(y, m - 1, d);
      const isReal = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
      const text = [String(y).padStart(4, '0'), ...[m, d].map((each) => String(each).padStart(2, '0'))];
      assert.equal(instantOrDayOf(text.join('-')), isReal ? date.getTime() : undefined);
    }),
    {
      numRuns: 2000,
      examples: [
        [0, 2, 29],
        [1900, 2, 29],
        [2000, 2, 29],
        [1970, 1, 1],
      ],
    },
  );
});
