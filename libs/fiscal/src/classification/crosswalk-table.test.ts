import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeTable } from '@groundwork-gov/sheets';
import { parseCrosswalk } from './crosswalk.ts';
import { crosswalkTable, readCrosswalk } from './crosswalk-table.ts';

const about = { title: 'Town', classification: 'administrative', scheme: 'own' } as const;
const read = (text: string) => readCrosswalk({ name: 'codes.csv', bytes: Buffer.from(text) }, about);

test('a table of two columns is a crosswalk, whatever its columns are called', async () => {
  const { rows, title } = await read('Alt,Neu\n01,A1\n02*,A2\n\n');
  assert.equal(title, 'Town');
  assert.deepEqual(rows, [
    { from: ['01'], to: 'A1' },
    { from: ['02*'], to: 'A2' },
  ]);
});

test('days, reasons and conditions stand in columns of their own, in the language of whoever keeps them', async () => {
  const { rows } = await read(
    'Motivo;Código antiguo;Código nuevo;Válido desde;Válido hasta\nDecreto 12;01|02;A1;2019-01-01;2019-12-31\n;03;A2;;\n',
  );
  assert.deepEqual(rows, [
    {
      from: ['01', '02'],
      to: 'A1',
      valid: { from: '2019-01-01', until: '2019-12-31' },
      reason: 'Decreto 12',
    },
    { from: ['03'], to: 'A2' },
  ]);
});

test('the crosswalks of the documentation say the same as tables, and come back', async () => {
  for (const file of ['madrid-departments.json', 'spain-cofog.json']) {
    const bytes = readFileSync(join(import.meta.dirname, '../../../../docs/mappings', file));
    const crosswalk = await readCrosswalk({ name: file, bytes }, about);
    const { title, note, classification, scheme } = crosswalk;
    const table = { name: 'rows.csv', bytes: Buffer.from(crosswalkTable(crosswalk)) };
    assert.deepEqual(await readCrosswalk(table, { title, note, classification, scheme }), crosswalk);
  }
});

test('a workbook is read as a table is', async () => {
  const columns = ['from', 'to'].map((head) => ({ head, type: 'text' as const }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTable({ sheet: 'Codes', columns, rows: [['01', 'A1']] })) pieces.push(piece);
  const crosswalk = await readCrosswalk({ name: 'codes.xlsx', bytes: Buffer.concat(pieces) }, about);
  assert.deepEqual(
    crosswalk,
    parseCrosswalk({ crosswalk: 'groundwork.crosswalk@1', ...about, rows: [{ from: ['01'], to: 'A1' }] }),
  );
});

test('a table without the two codes says which column is missing, and one with a wrong day says where', async () => {
  await assert.rejects(read('a1,b1,c1\n1,2,3\n'), { code: 'fiscal.column-missing' });
  await assert.rejects(read('from;to;valid_from\n01;A1;soon\n'), {
    code: 'fiscal.crosswalk-invalid',
    details: { path: 'rows.0.valid.from', expected: 'a day, as 2023-12-31', came: '"soon"' },
  });
});
