import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { needsData, realBudgets } from '../testing.ts';
import { sniffMarks } from './sniff-marks.ts';
import { sniffTable } from './sniff-table.ts';

const sniff = (text: string | Buffer) =>
  sniffTable('file.csv', typeof text === 'string' ? Buffer.from(text) : text);

test('delimiter, marks and header are proposed from the file, with what they rest on', async () => {
  const found = await sniff(
    'Municipality of Example\n\nOffice;What for;Budget\n01;Light;1.234,50\n02;Rent;12.000,00\n',
  );
  assert.deepEqual(
    [found.delimiter.value, found.decimal.value, found.thousands.value, found.header.value],
    [';', ',', '.', 3],
  );
  assert.deepEqual(found.header.because, [
    { code: 'first-full-row', seen: '3' },
    { code: 'titles-above', seen: '1' },
  ]);
  assert.deepEqual(found.decimal.because, [{ code: 'marks-seen', seen: '1.234,50' }]);
  assert.deepEqual(found.names, ['Office', 'What for', 'Budget']);
});

test('the encoding is told by its bytes, and another script by its letters', async () => {
  const cases = [
    [Buffer.from('año;x\n1;2\n'), 'utf-8'],
    [Buffer.from('año;x\n1;2\n', 'latin1'), 'latin-1'],
    [Buffer.from('a\x80o;x\n1;2\n', 'latin1'), 'windows-1252'],
    [Buffer.from('\ufeffaño;x\n1;2\n', 'utf16le'), 'utf-16le'],
    [Buffer.from('\ufeffaño;x\n1;2\n', 'utf16le').swap16(), 'utf-16be'],
    [Buffer.from('\xc1\xfe\xe4\xe6\xe5\xf2;\xc3\xee\xe4\n1;2\n', 'latin1'), 'windows-1251'],
    [Buffer.from('\xc7\xe1\xd3\xe4\xc9;\xc7\xe1\xe3\xc8\xe1\xdb\n1;2\n', 'latin1'), 'windows-1256'],
  ] as const;
  for (const [bytes, encoding] of cases) {
    const found = await sniff(bytes);
    assert.equal(found.encoding.value, encoding);
    assert.equal(found.delimiter.value, ';', encoding);
  }
});

test('marks that no cell decides are proposed as thousands, and said to be open', () => {
  const { decimal, thousands } = sniffMarks(['1.234', '22', '987.000']);
  assert.deepEqual([decimal.value, thousands.value], [',', '.']);
  assert.ok(decimal.certainty <= 0.5 && thousands.certainty <= 0.5);
  assert.equal(thousands.because[0]?.code, 'marks-open');
});

test('cells that contradict each other lower the certainty and are shown', () => {
  const { decimal } = sniffMarks(['1,5', '2,75', '3.25']);
  assert.equal(decimal.value, ',');
  assert.ok(decimal.certainty < 0.5);
  assert.deepEqual(decimal.because, [{ code: 'marks-contradict', seen: '1,5 · 3.25' }]);
});

test('a file whose first row holds figures has no header', async () => {
  const found = await sniff('2017,I,11200,Tax,109.16\n2017,I,11300,Other,12.5\n');
  assert.deepEqual([found.header.value, found.names], ['none', []]);
  const years = await sniff('Office,2023,2024-25\nA,1,2\n');
  assert.equal(years.header.value, 1);
});

test('what is no table is refused with advice, an empty file as empty', async () => {
  await assert.rejects(sniff('%PDF-1.4'), { code: 'fiscal.file-binary' });
  await assert.rejects(sniff(Buffer.from('d0cf11e0a1b11ae10000', 'hex')), { code: 'fiscal.file-binary' });
  await assert.rejects(sniff('PK\x03\x04 rest'), { code: 'fiscal.workbook-refused' });
  for (const nothing of ['', '\n\n', '\ufeff', ';;\n;;\n'])
    await assert.rejects(sniff(nothing), { code: 'fiscal.file-empty' });
});

test('every budget file at hand is recognised for what it is', needsData('madrid'), async () => {
  for (const [place, encoding, delimiter, decimal] of [
    ['madrid', 'latin-1', ';', ','],
    ['torrelodones', 'utf-8', ',', '.'],
  ] as const) {
    const folder = realBudgets(place) ?? '';
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
      const found = await sniffTable(name, readFileSync(join(folder, name)));
      assert.deepEqual(
        [found.encoding.value, found.delimiter.value, found.decimal.value, found.thousands.value],
        [encoding, delimiter, decimal, ''],
        name,
      );
      assert.equal(found.header.value, name === '2017-ejecucion_ingresos.csv' ? 'none' : 1, name);
    }
  }
});
