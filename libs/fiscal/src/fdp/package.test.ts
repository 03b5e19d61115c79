import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { BudgetMapping } from '../budget-mapping.ts';
import type { BudgetLine } from '../line-reader.ts';
import { parseMapping } from '../parse-mapping.ts';
import { inPieces, mappingOf, needsData, readAll, realBudgets, smallMapping } from '../testing.ts';
import { parsePackage } from './parse-package.ts';
import { proposePackage } from './propose-package.ts';
import { type PackageOut, packageDescriptor, packageRows } from './write-package.ts';

type Read = Awaited<ReturnType<typeof readAll>>;

const outOf = ({ reading }: Read, mapping: BudgetMapping): PackageOut => ({
  name: 'town-2024',
  title: 'Town 2024',
  mapping,
  year: reading.year,
  phases: reading.phases,
  labels: reading.labels,
  currency: 'EUR',
  digits: 2,
});

/** Gives a reading out as a package, and reads that package again; with what we put in for ourselves or without. */
async function roundTrip(read: Read, mapping: BudgetMapping, withOurs: boolean): Promise<Read> {
  const out = outOf(read, mapping);
  const descriptor = JSON.parse(JSON.stringify(packageDescriptor(out)));
  if (!withOurs) for (const resource of descriptor.resources) delete resource.groundworkMapping;
  let csv = '';
  for await (const piece of packageRows(out, [read.lines])) csv += piece;
  const bytes = Buffer.from(csv);
  const { tables, version } = await proposePackage(descriptor, async (path) =>
    path === 'data/budget.csv' ? bytes : null,
  );
  assert.equal(version, '1.0');
  const [table] = tables;
  assert.ok(table);
  return readAll('', { name: 'budget.csv', bytes: inPieces(bytes), mapping: parseMapping(table.document) });
}

const records = (lines: readonly BudgetLine[]) =>
  lines.map(({ key, codes, amounts, excluded }) => ({ key, codes, amounts, excluded }));

const word = fc.stringMatching(/^[A-Za-z0-9é"',;/\\=|]([A-Za-z0-9é"',;/\\= ]{0,8}[A-Za-z0-9é"',;/\\=])?$/);
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const written = fc.array(
  fc.record({ code: word, label: word, budget: cents, spent: fc.option(cents), ref: word }),
  { minLength: 1, maxLength: 20 },
);

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const amount = (value: bigint) =>
  `${value < 0n ? '-' : ''}${(value < 0n ? -value : value).toString().padStart(3, '0').replace(/(..)$/, ',$1')}`;

test('our own package, read again, gives the same records, whatever codes, names and amounts a town has', async () => {
  const mapping = smallMapping({
    mapping: 'groundwork.budget-mapping@2',
    year: { fixed: 2024 },
    keyColumns: ['ref'],
    phases: {
      original: { column: 'budget', asOf: 'year-start' },
      paid: { column: 'spent', asOf: '06-30', blank: 'unknown' },
    },
    exclude: [{ classification: 'economic', startsWith: ['9'], reason: 'Debt' }],
    heads: { economic: { classification: 'economic', take: 1 } },
  });
  await fc.assert(
    fc.asyncProperty(written, async (rows) => {
      const body = rows.map((row) =>
        [
          quote(row.code),
          quote(row.label),
          amount(row.budget),
          row.spent === null ? '' : amount(row.spent),
          quote(row.ref),
        ].join(';'),
      );
      const read = await readAll(`code;label;budget;spent;ref\n${body.join('\n')}\n`, { mapping });
      assert.equal(read.reading.faultCount, 0);
      const again = await roundTrip(read, mapping, true);
      assert.deepEqual(records(again.lines), records(read.lines));
      assert.deepEqual(again.reading.labels, read.reading.labels);
      assert.deepEqual(again.reading.phases, read.reading.phases);
      assert.equal(again.reading.digest, read.reading.digest);
    }),
    { numRuns: 60 },
  );
});

test(
  'Madrid 2019 as a package comes back to the cent, by our mapping and by the types of its columns alone',
  needsData('madrid'),
  async () => {
    const folder = realBudgets('madrid') ?? '';
    for (const [name, file] of [
      ['2019-gastos.csv', 'madrid-expenditure.json'],
      ['2019-ingresos.csv', 'madrid-revenue.json'],
    ] as const) {
      const mapping = mappingOf(file);
      const read = await readAll('', { name, bytes: inPieces(readFileSync(join(folder, name))), mapping });
      const ours = await roundTrip(read, mapping, true);
      assert.equal(ours.reading.digest, read.reading.digest);
      assert.deepEqual(ours.reading.totals, read.reading.totals);
      const bare = await roundTrip(read, mapping, false);
      assert.equal(bare.reading.side, read.reading.side);
      assert.equal(bare.reading.year, 2019);
      assert.deepEqual(
        bare.reading.totals.map(({ phase, all }) => [phase, all]),
        read.reading.totals.map(({ phase, all }) => [phase, all]),
      );
      assert.deepEqual(
        bare.lines.map(({ codes }) => codes),
        read.lines.map(({ codes }) => codes),
      );
      assert.deepEqual(bare.reading.labels, read.reading.labels);
    }
  },
);

test(
  'every demo of the Fiscal Data Package comes in from its description; what it holds wrong is listed',
  needsData('fdp-demos'),
  async () => {
    const folder = realBudgets('fdp-demos') ?? '';
    const seen: Record<string, unknown[]> = {};
    for (const demo of readdirSync(folder)) {
      const descriptor = join(folder, demo, 'datapackage.json');
      if (!existsSync(descriptor)) continue;
      const { tables, left } = await proposePackage(readFileSync(descriptor, 'utf8'), async (path) => {
        const file = join(folder, demo, path);
        return existsSync(file) ? readFileSync(file) : null;
      });
      const found: unknown[] = left.map(({ why }) => why);
      for (const { document, bytes, path, currency, isTransactions } of tables) {
        const mapping = parseMapping(document);
        const years = 'several' in mapping.year ? [mapping.years.from, mapping.years.to] : [undefined];
        for (const year of years) {
          const { reading } = await readAll('', { name: path, bytes: inPieces(bytes), mapping, year });
          found.push([currency, reading.year, reading.lines, reading.faultCount, isTransactions]);
        }
      }
      seen[demo] = found;
    }
    assert.deepEqual(seen, {
      'al-treasury-spending': [['ALL', 2014, 40, 0, true]],
      'au-budget': [2014, 2015, 2016, 2017, 2018].map((year) => ['AUD', year, 1608, 0, false]),
      'boost-armenia': ['file-missing'],
      'boost-moldova': ['file-missing'],
      'boost-paraguay': ['file-missing'],
      'boost-peru-national': ['file-missing'],
      'madrid-municipal-gastos': [
        ['EUR', 2012, 5304, 0, false],
        ['EUR', 2015, 5177, 0, false],
      ],
      'openspending-macedonia': [
        ['MKD', 2014, 6856, 0, false],
        ['MKD', 2015, 3297, 0, false],
      ],
    });
  },
);

const old = (factor: number) => ({
  resources: [{ path: 'b.csv' }],
  model: {
    measures: {
      amount: { source: 'sum', factor, currency: 'EUR', direction: 'revenue', phase: 'executed' },
    },
    dimensions: {
      date: { dimensionType: 'datetime', primaryKey: 'y', attributes: { y: { source: 'y' } } },
      unit: {
        classificationType: 'administrative',
        primaryKey: 'u',
        attributes: { u: { source: 'unit' } },
      },
    },
  },
});

const field = (name: string, columnType: string) => ({ name, type: 'string', columnType });

test('a factor becomes the scale, a phase of rows is read by row, a factor that is none is told', async () => {
  const rows = 'y,unit,stage,sum\n2024,A1,approved,5.5\n2024,A1,executed,4.5\n';
  const package10 = {
    resources: [
      {
        path: 'b.csv',
        schema: {
          fields: [
            field('y', 'date:fiscal-year'),
            field('unit', 'administrative-classification:generic:code'),
            field('stage', 'phase:id'),
            field('sum', 'value'),
          ],
        },
      },
    ],
  };
  const read = async () => Buffer.from(rows);
  const long = (await proposePackage(package10, read)).tables[0];
  const { lines } = await readAll(rows, { name: 'b.csv', mapping: parseMapping(long?.document) });
  assert.deepEqual(
    lines.map(({ key, amounts }) => [key, amounts]),
    [['A1', [550n, 450n]]],
  );

  const thousands = (await proposePackage(old(1000), read)).tables[0];
  const scaled = await readAll(rows, { name: 'b.csv', mapping: parseMapping(thousands?.document) });
  assert.deepEqual([scaled.lines[0]?.amounts, scaled.reading.side], [[550_000n], 'revenue']);
  assert.deepEqual((await proposePackage(old(1.96), read)).left, [
    { path: 'b.csv', why: 'factor', seen: '1.96' },
  ]);
});

const table = (path: string) => ({
  resources: [{ path, schema: { fields: [{ name: 'a', columnType: 'value' }] } }],
});

test('a description that is none, or leads out of the package, is refused', () => {
  for (const wrong of ['no json', {}, { resources: [] }, { resources: [{ path: 'a.csv' }] }])
    assert.throws(() => parsePackage(wrong), { code: 'fiscal.package-invalid' });
  for (const path of [
    '/etc/passwd',
    '../a.csv',
    'a/../../b',
    'https://x.example/',
    'ftp://x.example/a.csv',
    'C:\\a.csv',
    '',
  ])
    assert.throws(() => parsePackage(table(path)), { code: 'fiscal.package-invalid' }, path);
  assert.equal(parsePackage(table('data/a.csv')).tables[0]?.path, 'data/a.csv');
});

test('a file that lies on the web is asked for by its name, and never fetched', async () => {
  const address = 'https://x.example/data/a%20b.csv?v=1';
  const { tables, left } = await proposePackage(table(address), async () => null);
  assert.deepEqual(tables, []);
  assert.deepEqual(left, [{ path: 'a b.csv', why: 'file-missing', seen: address }]);
  assert.throws(() => parsePackage(table('https://x.example/..%2F..%2Fa.csv')), {
    code: 'fiscal.package-invalid',
  });
});
