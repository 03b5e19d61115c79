import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, exampleOf, html } from '../test-rendering.ts';
import { DataTable } from './data-table.tsx';
import { dataTableExamples } from './examples.tsx';

test('every head says what it is the head of', () => {
  const shown = html(exampleOf(dataTableExamples, 'Bars inside the rows'));
  assert.equal(shown.match(/<th /g)?.length, shown.match(/scope="(row|col)"/g)?.length);
  assert.match(shown, /<caption>Spent in 2025/);
});

test('a wide table scrolls in a place that the keyboard reaches and that has a name', () => {
  const shown = html(exampleOf(dataTableExamples, 'Wider than a phone, with a total'));
  assert.match(shown, /role="region" aria-label="Table: Original, amended and executed, 2025" tabindex="0"/);
  assert.match(shown, /<tfoot>/);
});

test('a head that sorts is a link, and says how the rows stand', () => {
  const shown = html(exampleOf(dataTableExamples, 'Sorted by a column; cards on a phone'));
  assert.match(shown, /<th scope="col" class="numeric" aria-sort="descending"><a class="sort" href="#plan">/);
  assert.equal(shown.match(/aria-sort/g)?.length, 1);
  assert.match(shown, /<td class="numeric" data-label="Planned">/);
});

test('a table without rows says so', () => {
  const none: string[] = [];
  const shown = html(
    <DataTable
      tongue={english}
      id="t"
      caption="Loads"
      rows={none}
      columns={[{ head: 'File', cell: (row) => row }]}
    />,
  );
  assert.match(shown, /<td colspan="1">No rows\./);
});
