import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { type FilledRow, LIMITS, templateFaults, type Value, writeTable, writeTemplate } from './index.ts';
import { readWorkbook } from './node/read-workbook.ts';
import { gather } from './read/gather.ts';
import { readSheets } from './read/read-sheets.ts';
import { TOWNS } from './testing.ts';

const MADRID: FilledRow = {
  id: '0190-mad',
  values: {
    code: '00280',
    name: 'Madrid "la Villa" <y> Corte',
    people: 3_300_000,
    area: '604.31',
    budget: '5000000.25',
    founded: '1950-01-02',
    coastal: false,
    kind: 'city',
    tongues: ['es', 'en'],
  },
};
const NYABERA: FilledRow = {
  id: '0190-nya',
  values: {
    code: '3-5',
    name: 'نيابيرا الصغيرة',
    people: null,
    area: null,
    budget: '-12',
    founded: '2026-10-31',
    coastal: true,
    kind: 'village',
    tongues: null,
  },
};
const ROWS = [MADRID, NYABERA];

const filled = (rows: readonly FilledRow[] = ROWS): Promise<Buffer> =>
  buffer(writeTemplate(TOWNS, { rows: { towns: rows } }));

const read = (bytes: Uint8Array) => gather(readSheets(bytes, TOWNS, 'en', LIMITS));

const asFilled = async (bytes: Uint8Array): Promise<FilledRow[]> => {
  const { sheets, findings } = await read(bytes);
  assert.deepEqual(findings, []);
  return (sheets[0]?.rows ?? []).map(({ id, values }) => ({ id: id ?? '', values }));
};

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const noOffice = spawnSync('soffice', ['--version']).status === 0 ? false : 'LibreOffice is not installed';

/** Opens a file in LibreOffice and saves it in another form, as a person would. */
function throughOffice(bytes: Uint8Array, form: string, ending: string): Buffer {
  writeFileSync(join(folder, 'in.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', form, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  return readFileSync(join(folder, 'out', `in.${ending}`));
}

test('the template of these tests can be told apart in all its languages', () => {
  assert.deepEqual(templateFaults(TOWNS), []);
  const [sheet] = TOWNS.sheets;
  const twice = {
    ...TOWNS,
    sheets: sheet
      ? [{ ...sheet, columns: [...sheet.columns, { key: 'x', head: { fr: 'NAME' }, type: 'text' as const }] }]
      : [],
  };
  assert.equal(templateFaults(twice).length, 1);
});

test('a template with what is there is read back as it was', async () => {
  assert.deepEqual(await asFilled(await filled()), ROWS);
});

test('a template saved in LibreOffice is read back as it was', { skip: noOffice }, async () => {
  assert.deepEqual(
    await asFilled(throughOffice(await filled(), 'xlsx:Calc MS Excel 2007 XML', 'xlsx')),
    ROWS,
  );
});

test('no cell of a table is a formula in LibreOffice, whatever its text begins with (abuse case 38)', {
  skip: noOffice,
}, async () => {
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
    '=cmd|"/c calc"!A1',
  ];
  const table = writeTable({
    sheet: 'X',
    columns: [{ head: '=1+1', type: 'text' }],
    rows: starts.map((text) => [text]),
  });
  const office = throughOffice(await buffer(table), 'fods', 'fods').toString('utf8');
  assert.equal(office.match(/office:value-type="string"/g)?.length, starts.length + 1);
  assert.ok(!/table:formula/.test(office));
});

test('Excel sees in a template: heads in view, choices, hidden about, and every value in its form', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await filled()).buffer);
  assert.deepEqual(
    workbook.worksheets.map(({ name, state }) => [name, state]),
    [
      ['How to fill this in', 'visible'],
      ['Towns', 'visible'],
      ['_template', 'veryHidden'],
    ],
  );
  const sheet = workbook.getWorksheet('Towns');
  assert.equal(sheet?.views[0]?.state, 'frozen');
  assert.equal(sheet?.getCell('B2').value, '00280');
  assert.equal(sheet?.getCell('B500').numFmt ?? sheet?.getColumn('B').numFmt, '@');
  assert.equal(sheet?.getCell('F2').value, 5_000_000.25);
  assert.deepEqual(sheet?.getCell('G2').value, new Date('1950-01-02T00:00:00Z'));
  assert.deepEqual(sheet?.getCell('I7').dataValidation?.formulae, ["'_template'!$C$1:$C$2"]);
  assert.equal(sheet?.getCell('C2').dataValidation?.type, 'textLength');
});

test('what Excel writes (shared strings, its dates, its properties) is read', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Somebody';
  const sheet = workbook.addWorksheet('municipios');
  sheet.addRow(['Nombre', 'Código', 'Fundación', 'Presupuesto', 'Costero', 'Población']);
  sheet.addRow([
    { richText: [{ text: 'Ma' }, { font: { bold: true }, text: 'drid' }] },
    '007',
    new Date('2026-10-31T00:00:00Z'),
    12.1,
    true,
    5,
  ]);
  sheet.addRow(['Barcelona', 8, '31/10/2026', '1.234,5', 'sí', '3.000']);
  const { sheets, findings } = await gather(
    readSheets(Buffer.from(await workbook.xlsx.writeBuffer()), TOWNS, 'es', LIMITS),
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(
    sheets[0]?.rows.map(({ values }) => values),
    [
      { name: 'Madrid', code: '007', founded: '2026-10-31', budget: '12.1', coastal: true, people: 5 },
      { name: 'Barcelona', code: '8', founded: '2026-10-31', budget: '1234.5', coastal: true, people: 3000 },
    ],
  );
});

test('another reader agrees about every cell', async () => {
  const workbook = await readXlsx(await filled());
  const [heads, madrid, nyabera] = workbook.sheets[1]?.rows ?? [];
  assert.deepEqual(heads, [
    '#id',
    'Code',
    'Name',
    'Population',
    'Area',
    'Budget',
    'Founded',
    'Coastal',
    'Kind',
    'Languages',
  ]);
  assert.deepEqual(madrid?.slice(0, 6), [
    '0190-mad',
    '00280',
    'Madrid "la Villa" <y> Corte',
    3_300_000,
    604.31,
    5_000_000.25,
  ]);
  assert.equal(nyabera?.[2], 'نيابيرا الصغيرة');
  assert.equal(workbook.sheets[2]?.rows[0]?.[1], 'towns');
});

test('in the process of its own a file is read as in this one', async () => {
  const path = join(folder, 'towns.xlsx');
  writeFileSync(path, await filled());
  assert.deepEqual(await readWorkbook(path, TOWNS), await read(await filled()));
});

/** Text as cells keep it: composed, and without spaces and unseen marks around. */
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: most })
    .map((each) => `a${each.normalize('NFC')}z`.normalize('NFC'))
    .filter((each) => each.length <= most + 2);

const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) =>
    `${whole}.${String(part).padStart(4, '0')}`.replace(/\.?0+$/, '').replace(/^-?0$/, '0'),
  );

const day = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const orNothing = <T extends Value>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null });

const town = fc.record({
  name: text(60),
  people: orNothing(fc.nat()),
  area: orNothing(decimal.filter((each) => !each.startsWith('-'))),
  budget: orNothing(decimal),
  founded: orNothing(day),
  coastal: orNothing(fc.boolean()),
  kind: orNothing(fc.constantFrom('city', 'village')),
  tongues: orNothing(fc.uniqueArray(fc.constantFrom('es', 'en', 'ar', 'fr', '=x', '+y'), { minLength: 1 })),
});

test('any table written is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(town, { minLength: 1, maxLength: 20 }), async (towns) => {
      const rows = towns.map((values, index) => ({
        id: `id-${index}`,
        values: { code: `c${index}`, ...values },
      }));
      assert.deepEqual(await asFilled(await filled(rows)), rows);
    }),
    { numRuns: 150 },
  );
});
