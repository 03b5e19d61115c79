import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readArchive } from '@groundwork-gov/sheets';
import { releaseLines, releaseOf } from '../../../../test/support/releases.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { importReleases } from '../import-actions.ts';
import { digestOf, standingLoads } from '../load-store.ts';
import { publishRecords } from '../publish-actions.ts';
import { sourceNumbered } from '../source-store.ts';
import { COLUMNS, TABLES } from './columns.ts';

/** More processes than a batch of rows, in several parts. */
const MANY = 1100;
let world: World;
let town: string;
let officer: Somebody;

before(async () => {
  world = await openWorld();
  town = await world.addTown('TABS', 'Tabula');
  officer = await world.appoint(town, ['procure.publish']);
  const whole = releaseOf({
    ocid: 'ocds-whole',
    year: 2021,
    title: '=HYPERLINK("x")',
    supplier: 'Builders, and "Sons"',
    buyer: 'The town',
    amount: 1234.5,
  });
  const [contract] = whole.contracts;
  const rich = {
    ...whole,
    parties: [
      {
        id: 's',
        name: 'Builders, and "Sons"',
        roles: ['supplier'],
        identifier: { scheme: 'XX-REG', id: '77' },
        address: { locality: 'Here', countryName: 'There' },
        contactPoint: { name: 'A person', telephone: '1' },
      },
    ],
    tender: { ...whole.tender, lots: [{ id: 'L1', title: 'A lot', value: { amount: 7, currency: 'EUR' } }] },
    bids: {
      details: [
        {
          id: 'b1',
          date: '2021-02-01T00:00:00Z',
          tenderers: [{ id: 's' }],
          value: { amount: 99, currency: 'EUR' },
        },
      ],
    },
    contracts: [
      {
        ...contract,
        period: { startDate: '2021-04-02T00:00:00Z', endDate: '2021-12-31T00:00:00Z' },
        amendments: [{ id: 'm', date: '2021-06-01T00:00:00Z', rationale: 'More bricks' }],
      },
    ],
  };
  const others = Array.from({ length: MANY }, (_, at) =>
    releaseOf({
      ocid: `ocds-${at}`,
      year: 2021,
      title: `A road ${at}`,
      supplier: 'Diggers',
      buyer: 'The town',
    }),
  );
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: 'CC0', address: null },
    files: [await world.file('all.jsonl', releaseLines(rich, ...others))],
  });
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(town, publishRecords, { source: 1, seen }, officer.identityId);
});
after(() => world.close());

const download = async (path: string): Promise<Buffer> => {
  const response = await world.fetch(path);
  assert.equal(response.status, 200, path);
  return Buffer.from(await response.arrayBuffer());
};

async function filesIn(bytes: Buffer): Promise<Map<string, string>> {
  const path = join(world.house.uploads, 'tables-test.zip');
  await writeFile(path, bytes);
  const files = new Map<string, Uint8Array[]>();
  let name = '';
  for await (const piece of readArchive(path)) {
    if ('path' in piece) files.set((name = piece.path), []);
    else files.get(name)?.push(piece.bytes);
  }
  return new Map([...files].map(([each, pieces]) => [each, Buffer.concat(pieces).toString('utf8')]));
}

test('what a search found is taken away as tables with all that is published of it, and nobody’s telephone', async () => {
  const files = await filesIn(await download('/places/TABS/contracts/tables.zip?supplier=sons'));
  assert.deepEqual([...files.keys()], ['guide.csv', ...TABLES.map((name) => `${name}.csv`)]);
  const lines = (name: string) => (files.get(`${name}.csv`) ?? '').replace('\uFEFF', '').trim().split('\r\n');
  for (const name of TABLES) assert.equal(lines(name)[0], COLUMNS[name].join(','));
  assert.deepEqual(
    TABLES.map((name) => [name, lines(name).length - 1]),
    [
      ['processes', 1],
      ['tenders', 2],
      ['bids', 1],
      ['awards', 1],
      ['contracts', 1],
      ['suppliers', 1],
      ['payments', 1],
      ['amendments', 2],
    ],
  );
  const beyondIds = (name: string, at = 1) => lines(name)[at]?.split(',').slice(2).join(',');
  assert.equal(beyondIds('tenders', 2), 'L1,A lot,,7,EUR,,');
  assert.equal(beyondIds('bids'), 'b1,2021-02-01,,"Builders, and ""Sons""",,99,EUR');
  assert.match(beyondIds('awards') ?? '', /^a,"'=HYPERLINK\(""x""\)",active,2021-03-01,/);
  assert.match(beyondIds('contracts') ?? '', /,2021-04-01,2021-04-02,2021-12-31,,1234\.5,EUR$/);
  assert.match(
    beyondIds('suppliers') ?? '',
    /^a,,"Builders, and ""Sons""",[0-9a-f]{20},XX-REG,77,There,Here$/,
  );
  assert.match(beyondIds('payments') ?? '', /^c,p,2021-05-01,,,1234\.5,EUR$/);
  assert.match(beyondIds('amendments', 2) ?? '', /^contract,c,m,2021-06-01,More bricks,$/);
  for (const text of files.values()) assert.doesNotMatch(text, /A person|ocds-1\b/);
});

test('the workbook has the same tables as sheets, and a first one that explains every column in the reader’s language', async () => {
  const bytes = await download('/places/TABS/contracts/tables.xlsx?supplier=sons&lang=es');
  const sheets = await sheetsIn(bytes);
  const names = [...sheets.keys()];
  assert.equal(names[0], 'Qué hay aquí');
  assert.equal(names.length, TABLES.length + 1);
  const guide = sheets.get('Qué hay aquí') ?? [];
  assert.ok(guide.some((cells) => cells[2] === 'Búsqueda' && cells[3]?.includes('sons')));
  assert.ok(guide.some((cells) => cells[3] === 'Own · CC0'));
  for (const name of TABLES)
    for (const column of COLUMNS[name])
      assert.ok(
        guide.some((cells) => cells[1] === column && (cells[3] ?? '').length > 3),
        `${name} ${column}`,
      );
  assert.deepEqual(sheets.get('Adjudicaciones')?.[1]?.[3], '=HYPERLINK("x")', 'text, and no formula');
});

/** The cells of each sheet; none is a formula. */
async function sheetsIn(bytes: Buffer): Promise<Map<string, string[][]>> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_each, column) => {
          const cell = sheet.getCell(row + 1, column + 1);
          assert.equal(cell.formula, undefined);
          return cell.value === null ? '' : String(cell.value);
        }),
      ),
    ]),
  );
}

test('every process is there once, however many parts and batches there are, and a list as a file has each row once', async () => {
  const files = await filesIn(await download('/places/TABS/contracts/tables.zip'));
  const rows = (files.get('processes.csv') ?? '').trim().split('\r\n').slice(1);
  assert.equal(rows.length, MANY + 1);
  assert.equal(new Set(rows.map((row) => row.split(',')[1])).size, MANY + 1);
  for (const sort of ['-day', 'title', '-amount']) {
    const csv = (await download(`/places/TABS/contracts?as=csv&sort=${sort}`)).toString('utf8');
    const ids = csv.trim().split('\r\n').slice(1);
    assert.equal(new Set(ids).size, MANY + 1, sort);
  }
});

test('files of one moment take turns, and a reader who leaves gives the turn back', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, () => download('/places/TABS/contracts/tables.zip?supplier=sons')),
  );
  assert.equal(new Set(all.map((bytes) => bytes.toString('base64'))).size, 1, 'the same bytes each time');
});
