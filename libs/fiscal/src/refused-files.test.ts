import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BudgetMapping } from './budget-mapping.ts';
import type { FiscalProblems } from './file-catalogue.ts';
import { type FiscalCode, FiscalError } from './fiscal-error.ts';
import { header, readAll, smallFile, smallMapping } from './testing.ts';

async function refusal<C extends FiscalCode>(
  code: C,
  content: string | Uint8Array,
  changes: Parameters<typeof readAll>[1] = {},
): Promise<FiscalProblems[C]> {
  try {
    await readAll(content, changes);
  } catch (error) {
    assert.ok(error instanceof FiscalError, String(error));
    assert.equal(error.code, code, error.message);
    const details: FiscalProblems[C] = error.details;
    return details;
  }
  return assert.fail(`expected ${code}`);
}

const line = '1;Wages;10,00;9,50\n';
const sound = header + line;
const withEncoding = (encoding: BudgetMapping['file']['encoding']) => ({
  mapping: smallMapping(smallFile({ encoding })),
});

test('a file without lines is refused as empty, one with a header alone as that', async () => {
  for (const nothing of ['', '\n\n', '\ufeff', ';;;\r\n;;;\r\n']) await refusal('fiscal.file-empty', nothing);
  const { columns } = await refusal('fiscal.file-header-only', `${header};;;\n\n`);
  assert.deepEqual(columns, ['code', 'label', 'budget', 'spent']);
});

test('a workbook, a PDF or a picture under the name of a CSV file is named for what it is', async () => {
  const kinds = [
    [Buffer.from('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), 'xlsx'],
    [Buffer.from('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    [Buffer.from('PK\x03\x04 letters'), 'zip'],
    [Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'xls'],
    [Buffer.from('%PDF-1.7\n1 0 obj'), 'pdf'],
    [Buffer.from('1f8b0800', 'hex'), 'gzip'],
    [Buffer.from('89504e470d0a', 'hex'), 'image'],
  ] as const;
  for (const [bytes, looksLike] of kinds) {
    assert.deepEqual(await refusal('fiscal.file-binary', bytes), { name: '2024.csv', line: 1, looksLike });
  }
});

test('zero bytes in the middle of a file are found, with their line', async () => {
  const details = await refusal('fiscal.file-binary', `${sound}2;Rent\0;1;1\n`);
  assert.deepEqual([details.line, details.looksLike], [3, 'unknown']);
  await refusal('fiscal.file-binary', new Uint8Array(3_000_000));
});

test('a file in another encoding than the mapping says is refused with its line and what it looks like', async () => {
  const accented = `${sound}2;Promoción “social” €;1;1\n`;
  const latin = Buffer.from(`${sound}2;Promoción;1;1\n`, 'latin1');
  const windows = Buffer.from(`${sound}2;\x93social\x94;1;1\n`, 'latin1');
  const wide = Buffer.from(accented, 'utf16le');
  const cases = [
    ['utf-8', latin, 3, 'latin-1'],
    ['utf-8', windows, 3, 'windows-1252'],
    ['latin-1', Buffer.from(accented), 3, 'utf-8'],
    ['windows-1252', Buffer.from(accented), 3, 'utf-8'],
    ['latin-1', Buffer.from(`\ufeff${sound}`), 1, 'utf-8'],
    ['latin-1', windows, 3, 'windows-1252'],
    ['utf-8', wide, 1, 'utf-16le'],
    ['latin-1', Buffer.concat([Buffer.from('fffe', 'hex'), wide]), 1, 'utf-16le'],
    ['utf-8', Buffer.from(wide).swap16(), 1, 'utf-16be'],
    ['utf-16le', Buffer.from(wide).swap16(), 1, 'utf-16be'],
    ['utf-16le', latin, 1, 'latin-1'],
    ['utf-16le', Buffer.from(accented), 1, 'utf-8'],
  ] as const;
  for (const [expected, bytes, at, looksLike] of cases) {
    const details = await refusal('fiscal.encoding-wrong', bytes, withEncoding(expected));
    assert.deepEqual(details, { name: '2024.csv', line: at, expected, looksLike });
  }
});

test('in the encoding that the mapping says, letters and marks arrive as written', async () => {
  const content = `${header}1;Promoción “social” €;10,00;9,50\n`;
  const windows = Buffer.from(
    content.replace('€', '\x80').replace('“', '\x93').replace('”', '\x94'),
    'latin1',
  );
  for (const [encoding, bytes] of [
    ['utf-8', Buffer.from(content)],
    ['utf-8', Buffer.from(`\ufeff${content}`)],
    ['windows-1252', windows],
    ['utf-16le', Buffer.from(content, 'utf16le')],
    ['utf-16le', Buffer.from(`\ufeff${content}`, 'utf16le')],
  ] as const) {
    const { reading } = await readAll(bytes, withEncoding(encoding));
    assert.equal(reading.labels.economic?.get('1'), 'Promoción “social” €');
  }
});

test('a file divided by another mark than the mapping says is refused with the mark it uses', async () => {
  for (const looksLike of [',', '\t', '|']) {
    const details = await refusal(
      'fiscal.delimiter-wrong',
      sound.replaceAll(',', '.').replaceAll(';', looksLike),
    );
    assert.deepEqual(details, { name: '2024.csv', expected: ';', looksLike });
  }
});

test('missing columns are listed together, each with the name that resembles it', async () => {
  const details = await refusal('fiscal.column-missing', `code;Labels;Spent ;x\n${line}`);
  assert.deepEqual(details.missing, ['label', 'budget', 'spent']);
  assert.deepEqual(details.nearest, ['Labels', '', 'Spent']);
  assert.deepEqual(details.found, ['code', 'Labels', 'Spent', 'x']);
});

test('a needed column that stands twice is refused; others may repeat', async () => {
  const details = await refusal('fiscal.column-twice', `code;label;budget;spent;spent\n1;a;1;1;2\n`);
  assert.deepEqual(details, { name: '2024.csv', column: 'spent', count: 2 });
  await readAll(`code;label;budget;spent;note;note\n1;a;1;1;;\n`);
});

test('the year of a file comes from its name and must be the one stated', async () => {
  assert.equal((await readAll(sound, { name: 'C:\\budgets\\2023.CSV' })).reading.year, 2023);
  assert.equal((await readAll(sound, { name: 'budget.csv', year: 2021 })).reading.year, 2021);
  await refusal('fiscal.year-unknown', sound, { name: 'budget.csv' });
  const differs = await refusal('fiscal.year-differs', sound, { name: '2023.csv', year: 2024 });
  assert.deepEqual(differs, { name: '2023.csv', given: 2024, found: 2023, source: 'file-name' });
  const outside = await refusal('fiscal.year-outside-mapping', sound, { name: '2031.csv' });
  assert.deepEqual(outside, { name: '2031.csv', year: 2031, from: 2020, to: 2029 });
});

test('a year column gives the year, and lines of another year are faults', async () => {
  const mapping = smallMapping({ year: { from: 'column', column: 'year' } });
  const content = `year;code;label;budget;spent\n2022;1;a;1;1\n2023;2;b;1;1\n;3;c;1;1\n`;
  const { reading, lines } = await readAll(content, { mapping });
  assert.equal(reading.year, 2022);
  assert.equal(lines.length, 1);
  assert.deepEqual(
    reading.faults.map(({ line: at, code, expected, came }) => [at, code, expected, came]),
    [
      [3, 'fiscal.line-year-differs', '2022', '2023'],
      [4, 'fiscal.line-year-differs', '2022', ''],
    ],
  );
  await refusal('fiscal.year-outside-mapping', content.replace('2022', '1999'), { mapping });
  await refusal('fiscal.year-unknown', 'year;code;label;budget;spent\nsoon;1;a;1;1\n', { mapping });
});

test('a column of identifiers taken for a classification is refused before it fills the memory', async () => {
  const many = Array.from({ length: 250_001 }, (_, index) => `${index};x;1;1\n`).join('');
  const details = await refusal('fiscal.too-many-codes', header + many);
  assert.deepEqual(details, { name: '2024.csv', classification: 'economic', limit: 250_000 });
});
