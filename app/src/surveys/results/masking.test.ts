import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isSmall, LEAST, maskedCells } from './masking.ts';

test('a small count is hidden, and another with it that would tell it', () => {
  assert.deepEqual(maskedCells([[20, 3, 9]], true), [[false, true, true]]);
  assert.deepEqual(maskedCells([[20, 9, 8]], true), [[false, false, false]]);
  // Two that are hidden and together are few would still tell of few.
  assert.deepEqual(maskedCells([[20, 1, 1, 9]], true), [[false, true, true, true]]);
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat({ max: 30 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no line of a table has one hidden cell, or a few people behind all that are hidden, while another could be', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const mask = maskedCells(rows, true);
      const lines = [
        ...rows.map((row, y) => row.map((count, x) => ({ count, isHidden: mask[y]?.[x] ?? false }))),
        ...(rows.length > 1
          ? (rows[0] ?? []).map((_, x) =>
              rows.map((row, y) => ({ count: row[x] ?? 0, isHidden: mask[y]?.[x] ?? false })),
            )
          : []),
      ];
      for (const line of lines) {
        for (const { count, isHidden } of line) assert.ok(isHidden || !isSmall(count));
        const away = line.filter(({ isHidden }) => isHidden);
        if (away.length === 0 || away.length === line.length) continue;
        const together = away.reduce((sum, { count }) => sum + count, 0);
        assert.ok(away.length > 1 && together >= LEAST, JSON.stringify({ rows, mask }));
      }
    }),
  );
});
