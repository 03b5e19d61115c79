import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { explain, LIMITS, writeFindings, writeTemplate } from '../index.ts';
import { gather } from '../read/gather.ts';
import { guardedParts } from '../read/guard.ts';
import { packedBytes } from '../read/packed-bytes.ts';
import { readSheets } from '../read/read-sheets.ts';
import { TOWNS, textCell, textRow, towns, workbookParts, zip } from '../testing.ts';
import { markWorkbook } from './mark-workbook.ts';

const read = (bytes: Uint8Array) => gather(readSheets(bytes, TOWNS, 'en', LIMITS));

const opened = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
};

const marked = async (
  sheetData: string,
  rows: Readonly<Record<string, string>>,
  headRow = 1,
): Promise<Buffer> =>
  buffer(
    markWorkbook(
      await zip(workbookParts(sheetData)),
      [{ sheet: 'Towns', headRow, rows }],
      'What to mend',
      LIMITS,
    ),
  );

test('the same workbook comes back with what to mend beside each row', async () => {
  const sent = await buffer(
    writeTemplate(TOWNS, {
      rows: {
        towns: [
          { id: '1', values: { code: 'MAD', name: 'Madrid' } },
          { id: '2', values: { code: 'MAD', name: null } },
          { values: { code: 'BCN', name: '=Barcelona' } },
        ],
      },
    }),
  );
  const reading = await read(sent);
  const back = await buffer(writeFindings(sent, reading));
  const sheet = (await opened(back)).getWorksheet('Towns');
  assert.deepEqual(
    [1, 2, 3, 4].map((row) => sheet?.getCell(`K${row}`).value),
    [
      '⚠ What to mend',
      'Code: "MAD" stands also in row 3. Keep one of the two.',
      'Code: "MAD" stands also in row 2. Keep one of the two. • Name: This must be filled in.',
      null,
    ],
  );
  const fill = sheet?.getCell('K2').fill;
  assert.equal(fill?.type === 'pattern' && fill.fgColor?.argb, 'FFFDE2E0');
  assert.equal(sheet?.getCell('C4').value, '=Barcelona');
  assert.deepEqual((await read(back)).findings, reading.findings);
});

test('everything else of the workbook is taken over byte by byte', async () => {
  const sent = await zip(
    workbookParts(towns(textRow(2, { A: 'x' })), {
      parts: { 'xl/media/logo.png': 'picture', 'docProps/core.xml': '<x/>' },
    }),
  );
  const back = await buffer(
    markWorkbook(sent, [{ sheet: 'Towns', headRow: 1, rows: { 2: 'mend' } }], 'Mend', LIMITS),
  );
  const [before, later] = [guardedParts(sent, LIMITS), guardedParts(back, LIMITS)];
  assert.deepEqual([...later.keys()], [...before.keys()]);
  for (const [name, entry] of before) {
    if (name === 'xl/styles.xml' || name === 'xl/worksheets/sheet1.xml') continue;
    const copy = later.get(name);
    assert.ok(copy && Buffer.from(packedBytes(back, copy)).equals(packedBytes(sent, entry)), name);
  }
});

test('a second round takes the place of the first', async () => {
  const first = await marked(towns(textRow(2, { A: 'x' }), textRow(3, { A: 'y' })), { 2: 'one', 3: 'two' });
  const second = await buffer(
    markWorkbook(first, [{ sheet: 'Towns', headRow: 1, rows: { 3: 'three' } }], 'Mend', LIMITS),
  );
  const sheet = (await opened(second)).getWorksheet('Towns');
  assert.deepEqual(
    [1, 2, 3].map((row) => sheet?.getCell(`J${row}`).value ?? null),
    ['⚠ Mend', null, 'three'],
  );
  assert.equal(sheet?.getCell('K1').value, null);
});

test('rows that end themselves, name no number, span columns or have a prefix keep their form', async () => {
  const data = towns(
    '<row spans="1:9"><c t="inlineStr"><is><t>x</t></is></c></row>',
    '<row r="4"/>',
    `<row r='5' spans='1:9'>${textCell('A5', 'y')}<c r="XFD5" s="1"/></row>`,
  );
  const { sheets } = await readXlsx(await marked(data, { 2: 'a', 4: 'b', 5: '=c' }));
  assert.deepEqual(
    [2, 4, 5].map((row) => sheets[0]?.rows[row - 1]?.[9]),
    ['a', 'b', '=c'],
  );
  const prefixed = workbookParts('');
  const parts = {
    ...prefixed,
    'xl/worksheets/sheet1.xml':
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  };
  const back = await buffer(
    markWorkbook(await zip(parts), [{ sheet: 'Towns', headRow: 1, rows: {} }], 'Mend', LIMITS),
  );
  const entry = guardedParts(back, LIMITS).get('xl/worksheets/sheet1.xml');
  assert.ok(entry && entry.size > 200);
  assert.equal((await gather(readSheets(back, TOWNS, 'en', LIMITS))).findings.at(0)?.code, 'head.missing');
});

test('a hostile file is not marked but refused', async () => {
  const bytes = await zip(workbookParts('', { parts: { 'xl/vbaProject.bin': 'x' } }));
  await assert.rejects(buffer(writeFindings(bytes, { sheets: [], findings: [] })), { name: 'Refused' });
});

test('each code has its sentence in English', () => {
  assert.equal(
    explain({ level: 'row', code: 'cell.formula', value: '=A1' }),
    'A formula stands here (=A1). Copy the cell and paste it as values.',
  );
  assert.equal(explain({ level: 'row', code: 'place.unknown' }), 'place.unknown');
  assert.equal(explain({ level: 'row', code: 'toString' }), 'toString');
});
