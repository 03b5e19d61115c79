import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ExcelJS from 'exceljs';
import { LIMITS } from '../limits.ts';
import { guardedParts } from '../read/guard.ts';
import { inflated } from '../read/inflate.ts';
import type { Cell } from './table-cells.ts';
import { type Table, writeTable, writeTables } from './write-table.ts';

const read = async (table: Table): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await buffer(writeTable(table));
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
};

const one = (head: string, type: Table['columns'][number]['type'], ...cells: Cell[]): Table => ({
  sheet: 'Export',
  columns: [{ head, type }],
  rows: cells.map((cell) => [cell]),
});

const values = async (table: Table): Promise<ExcelJS.CellValue[]> => {
  const sheet = (await read(table)).worksheets[0];
  const found: ExcelJS.CellValue[] = [];
  for (let row = 2; row <= (sheet?.rowCount ?? 0); row++) found.push(sheet?.getCell(row, 1).value ?? null);
  return found;
};

test('what begins like a formula is written as text, in every column and in the heads (abuse case 38)', async () => {
  const starts = [
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    'a\n=1',
    'a;=1',
  ];
  for (const type of ['text', 'number', 'date', 'amount'] as const) {
    const cells = await values(one('=HYPERLINK("x")', type, ...starts));
    // The oracle leaves a carriage return as workbooks write it.
    assert.deepEqual(
      cells.map((value) => String(value).replace('_x000D_', '\r')),
      starts,
    );
  }
  const head = (await read(one('=1+1', 'text'))).worksheets[0]?.getCell('A1');
  assert.equal(head?.type, ExcelJS.ValueType.String);
});

test('amounts and numbers are numbers, as exact as a spreadsheet keeps them; longer ones stay text', async () => {
  assert.deepEqual(
    await values(one('a', 'amount', '1234.56', '-0.5', '1234567890123.45', '12345678901234567.89')),
    [1234.56, -0.5, 1234567890123.45, '12345678901234567.89'],
  );
  assert.deepEqual(await values(one('n', 'number', 3, 10n, '7.25', 'n/a', Number.NaN)), [
    3,
    10,
    7.25,
    'n/a',
    'NaN',
  ]);
});

test('days are days; what programs disagree on stays text', async () => {
  const [day, early, wrong] = await values(one('d', 'date', '2026-10-31', '1899-12-31', 'soon'));
  assert.equal(day instanceof Date && day.toISOString().slice(0, 10), '2026-10-31');
  assert.deepEqual([early, wrong], ['1899-12-31', 'soon']);
});

test('heads stay in view, filter, and sheets may run from right to left', async () => {
  const sheet = (await read({ ...one('اسم', 'text', 'x'), rightToLeft: true })).worksheets[0];
  const view = sheet?.views[0];
  assert.deepEqual([view?.state, view?.rightToLeft], ['frozen', true]);
  assert.equal(sheet?.autoFilter, 'A1:A2');
});

test('rows beyond one sheet go on in another, with the heads', async () => {
  const workbook = await read({ ...one('n', 'number', 1, 2, 3), rowsPerSheet: 3 });
  assert.deepEqual(
    workbook.worksheets.map((sheet) => [sheet.name, sheet.getCell('A1').value, sheet.rowCount]),
    [
      ['Export', 'n', 3],
      ['Export (2)', 'n', 2],
    ],
  );
});

test('several tables are sheets of one workbook, each with its own name and its own rows beyond one sheet', async () => {
  const workbook = new ExcelJS.Workbook();
  const tables = [
    { ...one('n', 'number', 1, 2, 3), sheet: 'Bids', rowsPerSheet: 3 },
    { ...one('a', 'text', 'x'), sheet: 'bids' },
    { ...one('b', 'text'), sheet: 'Awards' },
  ] as const;
  await workbook.xlsx.load(new Uint8Array(await buffer(writeTables(tables))).buffer);
  assert.deepEqual(
    workbook.worksheets.map((sheet) => [sheet.name, sheet.getCell('A1').value, sheet.rowCount]),
    [
      ['Bids', 'n', 3],
      ['Bids (2)', 'n', 2],
      ['bids (3)', 'a', 2],
      ['Awards', 'b', 1],
    ],
  );
});

test('a table without rows is a sheet with heads', async () => {
  assert.equal((await read(one('n', 'number'))).worksheets[0]?.rowCount, 1);
});

test('nobody is named: the same table gives the same bytes, and there are no properties of the document', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => buffer(writeTable(one('n', 'number', 1)))));
  assert.ok(first && second?.equals(first));
  assert.ok(![...guardedParts(first, LIMITS).keys()].some((name) => name.startsWith('docprops')));
});

test('a name that no sheet may have becomes one that it may', async () => {
  for (const [wanted, given] of [
    ["'Budget' [2026]: a/b?", "Budget' 2026 a b"],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['', 'Sheet'],
  ] as const) {
    assert.equal((await read({ ...one('n', 'text'), sheet: wanted })).worksheets[0]?.name, given);
  }
});

test('an error of the rows reaches whoever reads, and the rows are closed', async () => {
  let closed = false;
  async function* rows(): AsyncGenerator<Cell[]> {
    try {
      yield ['1'];
      throw new Error('the database went');
    } finally {
      closed = true;
    }
  }
  await assert.rejects(buffer(writeTable({ ...one('n', 'text'), rows: rows() })), /the database went/);
  assert.ok(closed);
});

test('a reader who leaves ends the rows', async () => {
  let closed = false;
  function* rows(): Generator<Cell[]> {
    try {
      for (let number = 0; ; number++) yield [`${number} ${Math.random()}`];
    } finally {
      closed = true;
    }
  }
  for await (const chunk of writeTable({ ...one('n', 'text'), rows: rows() })) if (chunk.length > 1000) break;
  assert.ok(closed);
});

function* manyRows(count: number): Generator<Cell[]> {
  for (let number = 0; number < count; number++) {
    yield [`Name ${number}`, number, '2026-10-31', `${number}.25`, 'Ayuntamiento de Madrid', null];
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How large such a workbook is, and how much was held at most while it was written, without what was garbage already. */
async function written(count: number): Promise<{ size: number; held: number }> {
  const types = ['text', 'number', 'date', 'amount', 'text', 'text'] as const;
  let held = 0;
  let size = 0;
  let chunks = 0;
  for await (const chunk of writeTable({
    sheet: 'All',
    columns: types.map((type) => ({ head: type, type })),
    rows: manyRows(count),
  })) {
    size += chunk.length;
    chunks += 1;
    if (chunks % 20 !== 0) continue;
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    held = Math.max(held, heapUsed + external);
  }
  return { size, held };
}

test('a hundred thousand rows take no more memory than twenty thousand', async () => {
  const few = await written(20_000);
  const many = await written(100_000);
  assert.ok(many.size > 1_000_000);
  assert.ok(many.held - few.held < 8 * 1024 * 1024, `${(many.held - few.held) / 1024 / 1024} MB`);
});

test('the checksums of the archive are right', async () => {
  const bytes = await buffer(writeTable(one('n', 'text', 'x'.repeat(100_000))));
  for (const entry of guardedParts(bytes, LIMITS).values()) {
    let size = 0;
    for await (const piece of inflated(bytes, entry)) size += piece.length;
    assert.equal(size, entry.size);
  }
});
