import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refused } from '../finding.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { readRows, readRowsOf } from '../node/read-rows.ts';
import { textRow, workbookParts, zip } from '../testing.ts';
import { type PlainRow, readPlainRows } from './plain-rows.ts';

async function rowsOf(
  bytes: Uint8Array,
  sheet: string | number | null = null,
  limits: Partial<Limits> = {},
): Promise<PlainRow[]> {
  const rows: PlainRow[] = [];
  for await (const told of readPlainRows(bytes, sheet, { ...LIMITS, ...limits }))
    if ('rows' in told) rows.push(...told.rows);
  return rows;
}

async function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    await rowsOf(bytes, null, limits);
  } catch (error) {
    if (error instanceof Refused) return error.finding.code;
    throw error;
  }
  return 'taken';
}

const brief = (rows: readonly PlainRow[]) =>
  rows.map(({ number, cells }) => [number, ...cells.map(({ column, kind, text }) => [column, kind, text])]);

const ods = (tables: string, more: Record<string, string> = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>shown otherwise</text:p></table:table-cell>`;

test('any workbook is read as rows of text, numbers and days, whatever its heads', async () => {
  const bytes = await zip(
    workbookParts(
      textRow(2, { B: 'A title' }) +
        '<row r="4"><c r="A4"><v>1234.5</v></c><c r="C4" s="1"><v>45000</v></c><c r="D4"><f>A4*2</f><v>2469</v></c><c r="E4"><f>A4*3</f></c></row>',
    ),
  );
  const rows = await rowsOf(bytes);
  assert.deepEqual(brief(rows), [
    [2, [1, 'text', 'A title']],
    [4, [0, 'number', '1234.5'], [2, 'day', '2023-03-15'], [3, 'number', '2469'], [4, 'text', '=A4*3']],
  ]);
  assert.deepEqual(
    rows[1]?.cells.map(({ formula }) => formula),
    [undefined, undefined, true, true],
  );
});

test('a sheet is chosen by its name or its place, and one that is not there is named', async () => {
  const bytes = await ods(
    `<table:table table:name="Notes"><table:table-row>${text('a')}</table:table-row></table:table>` +
      `<table:table table:name="Gastos 2024"><table:table-row>${text('b')}</table:table-row></table:table>`,
  );
  assert.equal((await rowsOf(bytes))[0]?.cells[0]?.text, 'a');
  assert.equal((await rowsOf(bytes, 'gastos  2024'))[0]?.cells[0]?.text, 'b');
  assert.equal((await rowsOf(bytes, 2))[0]?.cells[0]?.text, 'b');
  await assert.rejects(rowsOf(bytes, 'Ingresos'), {
    finding: { level: 'file', code: 'sheet.missing', value: 'Notes, Gastos 2024', expected: 'Ingresos' },
  });
});

const table = (name: string, words: string) =>
  `<table:table table:name="${name}">${`<table:table-row>${text(words)}</table:table-row>`.repeat(2)}</table:table>`;

test('several sheets are read at one go, each under the limits for itself, and none need be there', async () => {
  const book = await ods(table('Notes', 'n') + table('Survey', 's') + table('choices', 'c'));
  const read = async (names: string[]) => {
    const seen: string[] = [];
    let all: string[] = [];
    const onSheets = (sheets: readonly { name: string }[]) => {
      all = sheets.map(({ name }) => name);
    };
    for await (const { sheet, rows } of readRowsOf(book, names, { limits: { rows: 2 }, onSheets }))
      seen.push(...rows.map(({ cells }) => `${sheet} ${cells[0]?.text}`));
    return { all, seen };
  };
  assert.deepEqual(await read(['choices', 'survey', 'settings']), {
    all: ['Notes', 'Survey', 'choices'],
    seen: ['Survey s', 'Survey s', 'choices c', 'choices c'],
  });
  assert.deepEqual(await read(['settings']), { all: ['Notes', 'Survey', 'choices'], seen: [] });
});

test('an OpenDocument spreadsheet gives its values and not what is shown; what repeats stands as often', async () => {
  const bytes = await ods(
    `<table:table table:name="S"><table:table-row>${text('Head<text:s text:c="2"/>two')}${text('n', ' table:number-columns-repeated="2"')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
      `<table:table-row table:number-rows-repeated="2" table:visibility="filter">${number('1.5E3')}<table:covered-table-cell/>` +
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29T10:00:00"><text:p>29/2</text:p></table:table-cell>' +
      `<table:table-cell office:value-type="string"><office:annotation><text:p>not read</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell></table:table-row></table:table>`,
  );
  const rows = await rowsOf(bytes);
  const line = [
    [0, 'number', '1500'],
    [2, 'day', '2024-02-29'],
    [3, 'text', 'one\ntwo'],
  ];
  assert.deepEqual(brief(rows), [
    [1, [0, 'text', 'Head  two'], [1, 'text', 'n'], [2, 'text', 'n']],
    [5, ...line],
    [6, ...line],
  ]);
  assert.deepEqual(
    rows.map(({ hidden }) => hidden),
    [false, true, true],
  );
});

const one = (row: string) => `<table:table table:name="S">${row}</table:table>`;

test('hostile spreadsheets are refused: too much, entities, scripts, passwords, other documents', async () => {
  const wide = `<table:table-row table:number-rows-repeated="200">${number('1', ' table:number-columns-repeated="16000"')}</table:table-row>`;
  assert.equal(await refusal(await ods(one(wide))), 'file.too-many-cells');
  const long = `<table:table-row table:number-rows-repeated="1048576">${number('1')}</table:table-row>`;
  assert.equal(await refusal(await ods(one(long))), 'file.too-many-rows');
  const doctype = { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' };
  assert.equal(await refusal(await ods('', doctype)), 'file.entities');
  assert.equal(await refusal(await ods('', { 'Basic/Standard/a.xml': '<a/>' })), 'file.macros');
  const locked = {
    'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
  };
  assert.equal(await refusal(await ods('', locked)), 'file.encrypted');
  assert.equal(await refusal(await zip({ 'content.xml': '<office:text/>' })), 'file.other-format');
  assert.equal(await refusal(await zip({ 'letter.txt': 'x' })), 'file.other-format');
  assert.equal(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'file.old-excel');
  const sound = await ods(one(`<table:table-row>${text('a')}</table:table-row>`));
  assert.equal(await refusal(sound, { fileBytes: 100 }), 'file.too-large');
});

const longRow = (n: number) => textRow(n, { A: `row ${n}`, B: 'x'.repeat(100) });

test('the process that reads gives the same rows, and is ended by whoever stops early', async () => {
  const bytes = await zip(workbookParts(Array.from({ length: 5000 }, (_, at) => longRow(at + 1)).join('')));
  let count = 0;
  let named = '';
  for await (const rows of readRows(bytes, { onSheets: (_all, sheet) => (named = sheet) }))
    count += rows.length;
  assert.deepEqual([count, named], [5000, 'Towns']);
  for await (const rows of readRows(bytes)) {
    assert.equal(rows[0]?.cells[0]?.text, 'row 1');
    break;
  }
});

const soffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test('what LibreOffice saves as a spreadsheet is read as it was typed', {
  skip: soffice ? false : 'needs soffice',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-rows-'));
  try {
    writeFileSync(join(folder, 'b.csv'), 'Code,Name,Amount\n0101,Wages,1234.5\n2,"Rent, ""old""",-7\n');
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'ods',
        '--infilter=CSV:44,34,76,1,1/2',
        '--outdir',
        folder,
        join(folder, 'b.csv'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const rows = await rowsOf(readFileSync(join(folder, 'b.ods')));
    assert.deepEqual(brief(rows), [
      [1, [0, 'text', 'Code'], [1, 'text', 'Name'], [2, 'text', 'Amount']],
      [2, [0, 'text', '0101'], [1, 'text', 'Wages'], [2, 'number', '1234.5']],
      [3, [0, 'text', '2'], [1, 'text', 'Rent, "old"'], [2, 'number', '-7']],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
