import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { type Cell, writeTable } from '@groundwork-gov/sheets';
import * as fc from 'fast-check';
import { inPieces, readAll, smallFile, smallMapping } from '../testing.ts';
import { type Encoding, encodings } from './encodings.ts';
import { openTable, readTable, type TableFormat } from './open-table.ts';

async function rowsOf(bytes: Uint8Array, format: TableFormat, size?: number) {
  const rows: [number, string[]][] = [];
  for await (const piece of readTable({ name: 'file', bytes: inPieces(bytes, size) }, format)) {
    piece.rows.forEach((row, at) => {
      rows.push([piece.lineOf(at), [...row]]);
    });
  }
  return rows;
}

const csv = (encoding: Encoding, delimiter = ';'): TableFormat => ({ kind: 'csv', encoding, delimiter });

const workbook = (columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Buffer> =>
  buffer(
    writeTable({
      sheet: 'Budget',
      columns: columns.map((head, at) => ({
        head,
        type: at === 0 ? ('text' as const) : ('number' as const),
      })),
      rows: rows as never,
    }),
  );

test('the same words arrive out of every encoding that can write them', async () => {
  const written: Partial<Record<Encoding, Buffer>> = {
    'utf-8': Buffer.from('año;1\n'),
    'latin-1': Buffer.from('año;1\n', 'latin1'),
    'windows-1252': Buffer.from('año;1\n', 'latin1'),
    'utf-16le': Buffer.from('\ufeffaño;1\n', 'utf16le'),
    'utf-16be': Buffer.from('\ufeffaño;1\n', 'utf16le').swap16(),
    'latin-9': Buffer.from('a\xf1o;1\n', 'latin1'),
    'windows-1250': Buffer.from('a\xf2o;1\n', 'latin1'),
    'windows-1251': Buffer.from('\xe3\xee\xe4;1\n', 'latin1'),
    'windows-1254': Buffer.from('y\xfdl;1\n', 'latin1'),
    'windows-1256': Buffer.from('\xd3\xe4\xc9;1\n', 'latin1'),
  };
  const words = {
    'windows-1250': 'aňo',
    'windows-1251': 'год',
    'windows-1254': 'yıl',
    'windows-1256': 'سنة',
  };
  for (const encoding of encodings) {
    for (const size of [1, 3, 100]) {
      const rows = await rowsOf(written[encoding] ?? Buffer.alloc(0), csv(encoding), size);
      const word = (words as Partial<Record<Encoding, string>>)[encoding] ?? 'año';
      assert.deepEqual(rows.at(0), [1, [word, '1']], `${encoding} in pieces of ${size}`);
    }
  }
});

test('a sheet is read like a file: numbers with the mark of the mapping, rows by their number', async () => {
  const bytes = await workbook(
    ['code', 'budget', 'spent'],
    [
      ['01', '1234.5', '9'],
      ['02', '-7', null],
    ],
  );
  const rows = await rowsOf(bytes, { kind: 'xlsx', decimal: ',' });
  assert.deepEqual(rows, [
    [1, ['code', 'budget', 'spent']],
    [2, ['01', '1234,5', '9']],
    [3, ['02', '-7']],
  ]);
});

test('a budget in a workbook gives the lines that its CSV gives', async () => {
  const mapping = smallMapping({
    mapping: 'groundwork.budget-mapping@2',
    file: { kind: 'xlsx', decimal: ',' },
    codes: { economic: { code: [{ column: 'code' }] } },
  });
  const bytes = await workbook(
    ['code', 'budget', 'spent'],
    [
      ['01', '1234.5', '9'],
      ['02', '-7', '0.25'],
    ],
  );
  const { lines, reading } = await readAll(bytes, { mapping });
  const text = await readAll('code;budget;spent\n01;1234,5;9\n02;-7;0,25\n', {
    mapping: smallMapping({ codes: { economic: { code: [{ column: 'code' }] } } }),
  });
  assert.deepEqual(lines, text.lines);
  assert.equal(reading.digest, text.reading.digest);
  assert.notEqual(reading.sha256, text.reading.sha256);
});

test('another kind of file than the mapping says is refused with what to do', async () => {
  const xlsx = { mapping: smallMapping({ mapping: 'groundwork.budget-mapping@2', file: { kind: 'xlsx' } }) };
  for (const [bytes, looksLike] of [
    [Buffer.from('%PDF-1.7 and more'), 'pdf'],
    [Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'xls'],
  ] as const) {
    for (const how of [xlsx, { mapping: smallMapping() }])
      await assert.rejects(readAll(bytes, how), {
        code: 'fiscal.file-binary',
        details: { name: '2024.csv', line: 1, looksLike },
      });
  }
  await assert.rejects(readAll('code;budget\n', xlsx), {
    code: 'fiscal.workbook-refused',
    details: { name: '2024.csv', reason: 'file.is-text', value: '', expected: '' },
  });
  const bytes = await workbook(['code', 'budget', 'spent'], [['01', '1', '1']]);
  const other = smallMapping({
    mapping: 'groundwork.budget-mapping@2',
    file: { kind: 'xlsx', sheet: 'Income' },
  });
  await assert.rejects(readAll(bytes, { mapping: other }), {
    code: 'fiscal.workbook-refused',
    message: /Budget|Income/,
  });
});

test('titles above the header are passed over where the mapping says its line; a file without header is read by letters', async () => {
  const titled = 'Town of Example\n\nBudget 2024;;;\ncode;label;budget;spent\n1;a;2;3\n';
  const at = smallMapping({
    mapping: 'groundwork.budget-mapping@2',
    file: { ...smallFile({}).file, header: 4 },
  });
  assert.deepEqual(
    (await readAll(titled, { mapping: at })).lines.map(({ line, key }) => [line, key]),
    [[5, '1']],
  );
  const bare = smallMapping({
    mapping: 'groundwork.budget-mapping@2',
    file: { ...smallFile({}).file, header: 'none' },
    codes: { economic: { code: [{ column: 'A' }], label: 'B' } },
    phases: { original: { column: 'C', asOf: 'year-start' }, executed: { column: 'D', asOf: 'year-end' } },
  });
  const { lines } = await readAll('1;a;2;3\n2;b;4;5\n', { mapping: bare });
  assert.deepEqual(
    lines.map(({ line, amounts }) => [line, amounts]),
    [
      [1, [200n, 300n]],
      [2, [400n, 500n]],
    ],
  );
});

test('whatever cells are written, quoted or not, come back as they were, from pieces of any size', async () => {
  const cell = fc.stringMatching(/^[a-zA-Zñé 0-9;,"\n.]{0,12}$/);
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom<Encoding>('utf-8', 'utf-16be', 'latin-1'),
      async (rows, size, encoding) => {
        // A row that is blank as a whole line has one cell; nothing is lost by it, since blank rows are passed over.
        const filled = rows.map((row, at) => [`r${at}`, ...row]);
        const text = `${filled.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\n')}\n`;
        const wide = Buffer.from(text, 'utf16le').swap16();
        const bytes =
          encoding === 'utf-16be' ? wide : Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1');
        const read = (await rowsOf(bytes, csv(encoding), size)).map(([, row]) => row);
        assert.deepEqual(
          read.filter((row) => row.length > 1),
          filled,
        );
      },
    ),
    { numRuns: 100 },
  );
});

test('the header is found under a note of Excel, and a reader who stops early lets go of the source', async () => {
  let closed = false;
  const bytes = (async function* () {
    try {
      yield Buffer.from('sep=;\na;b\n1;2\n');
      yield Buffer.from('3;4\n'.repeat(100_000));
    } finally {
      closed = true;
    }
  })();
  const table = await openTable({ name: 'x', bytes }, csv('utf-8'));
  assert.deepEqual(table.header, ['a', 'b']);
  await table.close();
  assert.ok(closed);
});
