import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { zip } from '../../../../libs/sheets/src/testing.ts';
import { type CommandLine, openCommandLine } from '../../../../test/support/command.ts';
import { projectRoot } from '../../platform/launch/asset-root.ts';

const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
const demos = join(shared, 'data', 'budget', 'fdp-demos');
const needed = { skip: existsSync(demos) ? false : 'needs ../shared/data' };

let groundwork: CommandLine;

before(async () => {
  groundwork = await openCommandLine();
});
after(() => groundwork.close());

const fails = async (...words: string[]): Promise<string> => {
  const { code, remarks } = await groundwork.run(...words);
  assert.notEqual(code, 0);
  return remarks.replace(/[\u2066-\u2069]/g, '');
};

const town = async (code: string, currency: string): Promise<void> => {
  await groundwork.done('place', 'add', code, '--name', `Town ${code}`, '--currency', currency);
};

const field = (name: string, columnType: string, more: object = {}) => ({ name, columnType, ...more });
const table = (path: string, more: object = {}) => ({
  name: path.replaceAll(/\W/g, '-'),
  path,
  schema: {
    fields: [
      field('year', 'date:fiscal-year'),
      field('dept', 'administrative-classification:generic:level1:code'),
      field('planned', 'value', { normalize: { phase: 'approved' } }),
      field('spent', 'value', { normalize: { phase: 'executed' } }),
    ],
  },
  extraFields: [
    field('phase', 'phase:id'),
    field('side', 'direction', { constant: 'expenditure' }),
    field('currency', 'value-currency:code', { constant: 'EUR' }),
  ],
  ...more,
});
const descriptor = (...resources: object[]): string =>
  JSON.stringify({ name: 'town', title: 'A town', profile: 'fiscal-data-package', resources });

const csv = (years: readonly number[]): string =>
  [
    'year,dept,planned,spent',
    ...years.flatMap((year) => [`${year},10,100.00,9${year % 10}.00`, `${year},20,50.00,40.00`]),
    '',
  ].join('\n');

const file = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(groundwork.folder, name);
  await writeFile(path, content);
  return path;
};

test('a package in an archive comes in without a mapping, a load for each year that it holds', async () => {
  await town('ZIPPED', 'EUR');
  const bytes = await zip({
    'town/datapackage.json': descriptor(table('data/spending.csv')),
    'town/data/spending.csv': csv([2021, 2022]),
  });
  const said = await groundwork.done('import', 'budget', '--place', 'ZIPPED', await file('town.zip', bytes));
  assert.match(said, /spending\.csv: 2021 expenditure, 2 lines/);
  assert.match(said, /spending\.csv: 2022 expenditure, 2 lines/);
});

test('a description and its tables come in together, and what is missing is named and never fetched', async () => {
  await town('BESIDE', 'EUR');
  const away = 'http://127.0.0.1:9/elsewhere.csv';
  const described = await file('datapackage.json', descriptor(table('data/spending.csv'), table(away)));
  const first = await file('spending.csv', csv([2021]));
  const lacking = await fails('import', 'budget', '--place', 'BESIDE', described, first);
  assert.match(lacking, /elsewhere\.csv \(to be found at .*http:\/\/127\.0\.0\.1:9\/elsewhere\.csv/);
  const second = await file('elsewhere.csv', csv([2022]));
  const said = await groundwork.done('import', 'budget', '--place', 'BESIDE', described, first, second);
  assert.match(said, /elsewhere\.csv: 2022 expenditure, 2 lines/);
});

test('of an unpacked package the description is enough: its tables are found in its folder, and nowhere else', async () => {
  await town('UNPACKED', 'EUR');
  const at = join(groundwork.folder, 'unpacked');
  await mkdir(join(at, 'data'), { recursive: true });
  await writeFile(join(at, 'data', 'spending.csv'), csv([2021]));
  await writeFile(join(groundwork.folder, 'secret.csv'), csv([2022]));
  const described = join(at, 'datapackage.json');
  await writeFile(described, descriptor(table('data/spending.csv')));
  const said = await groundwork.done('import', 'budget', '--place', 'UNPACKED', described);
  assert.match(said, /spending\.csv: 2021 expenditure, 2 lines/);
  await writeFile(described, descriptor(table('../secret.csv')));
  assert.match(await fails('import', 'budget', '--place', 'UNPACKED', described), /resources\.0\.path/);
});

test('of a package one table that cannot be loaded keeps out all of it; another currency is refused', async () => {
  await town('WHOLE', 'EUR');
  const bytes = await zip({
    'datapackage.json': descriptor(table('a.csv'), table('b.csv')),
    'a.csv': csv([2021]),
    'b.csv': `${csv([2022])}2022,30,many,1.00\n`,
  });
  await fails('import', 'budget', '--place', 'WHOLE', await file('whole.zip', bytes));
  await town('POUNDS', 'GBP');
  const one = await zip({ 'datapackage.json': descriptor(table('a.csv')), 'a.csv': csv([2021]) });
  const said = await fails('import', 'budget', '--place', 'POUNDS', await file('one.zip', one));
  assert.match(said, /EUR.*GBP/);
  const alone = await groundwork.done('import', 'budget', '--place', 'WHOLE', await file('one.zip', one));
  assert.match(alone, /a\.csv: 2021 expenditure/, 'nothing of the first was kept');
});

test('every demo of the Fiscal Data Package says what it is, or which file it lacks', needed, async () => {
  const said: Record<string, string> = {};
  for (const name of readdirSync(demos)) {
    const folder = join(demos, name);
    if (!existsSync(join(folder, 'datapackage.json'))) continue;
    const description = await readFile(join(folder, 'datapackage.json'), 'utf8');
    const currency = /"currency":\s*"([A-Z]{3})"/.exec(description)?.[1] ?? 'EUR';
    const code = name
      .replaceAll(/[^a-z]/g, '')
      .slice(0, 12)
      .toUpperCase();
    await town(code, currency);
    const data = existsSync(join(folder, 'data')) ? join(folder, 'data') : folder;
    const tables = readdirSync(data).filter((each) => each.endsWith('.csv'));
    const files = [join(folder, 'datapackage.json'), ...tables.map((each) => join(data, each))];
    const { code: exit, out, remarks } = await groundwork.run('import', 'budget', '--place', code, ...files);
    said[name] = exit === 0 ? out : remarks;
  }
  const lacks = /package-lacks: The package describes files that did not come: data\/.*\.csv/;
  const expected: Record<string, RegExp> = {
    'al-treasury-spending': /treasury\.csv: 2014 expenditure, 40 lines/,
    // Written in two ways, with "nfp" (not for publication) and dashes among its amounts.
    'au-budget': /2014 expenditure, 1608 lines[^]*2018 expenditure, 1608 lines/,
    'boost-armenia': lacks,
    'boost-moldova': lacks,
    'boost-paraguay': lacks,
    'boost-peru-national': lacks,
    'madrid-municipal-gastos':
      /2012 expenditure, 5304 lines[^]*2013 expenditure, 4955 lines[^]*2014 expenditure, 4781 lines[^]*2015 expenditure, 5177 lines/,
    'openspending-macedonia': /2014 expenditure, 6856 lines[^]*2015 expenditure, 3297 lines/,
  };
  assert.deepEqual(Object.keys(said).toSorted(), Object.keys(expected));
  for (const [name, pattern] of Object.entries(expected)) assert.match(said[name] ?? '', pattern, name);
});
