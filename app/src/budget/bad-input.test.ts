import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../../test/support/command.ts';
import {
  revenueCsv,
  spendingCsv,
  townMapping,
  townRevenueMapping,
} from '../../../test/support/town-files.ts';

let groundwork: CommandLine;
let mapping: string;

before(async () => {
  groundwork = await openCommandLine();
  await groundwork.done('place', 'add', 'ALFA', '--name', 'Alfa', '--currency', 'EUR');
  mapping = await file('mapping.json', JSON.stringify(townMapping));
  await groundwork.done(...importing(await file('2021-spending.csv', spendingCsv())));
});
after(() => groundwork.close());

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(groundwork.folder, name);
  await writeFile(path, content);
  return path;
}

const importing = (...files: string[]): string[] => importWith(mapping, ...files);
const adding = (code: string, currency: string): string[] => [
  'place',
  'add',
  code,
  '--name',
  'Alfa',
  '--currency',
  currency,
];
const importWith = (map: string, ...files: string[]): string[] => [
  'import',
  'budget',
  '--place',
  'ALFA',
  '--mapping',
  map,
  ...files,
];

/** How many rows stand in every table there is. */
async function counts(): Promise<Record<string, number>> {
  const { rows } = await groundwork.admin.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('live', 'public_record', 'ledger', 'sign_in', 'migrations') order by 1`,
  );
  assert.ok(rows.length >= 26, `only ${rows.length} tables`);
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    found[name] = (await groundwork.admin.query(`select count(*)::int as n from ${name}`)).rows[0].n;
  }
  return found;
}

/** Refused with this code and a sentence that says these things, ends with 1, and leaves every table as it was. */
async function refuses(words: string[], code: string, ...says: (string | RegExp)[]): Promise<void> {
  const earlier = await counts();
  const said = await groundwork.run(...words);
  assert.equal(said.code, 1, said.remarks);
  assert.equal(said.out, '');
  const [first = '', ...lines] = said.remarks.trimEnd().split('\n');
  assert.ok(first.startsWith(`${code}: `), said.remarks);
  const sentence = first.slice(code.length + 2);
  assert.ok(sentence.length > 30, sentence);
  assert.doesNotMatch(said.remarks, /\bat \w+.*:\d+:\d+\)?$/m, 'a stack is no sentence');
  for (const part of says)
    assert.match([sentence, ...lines].join('\n'), typeof part === 'string' ? new RegExp(part) : part);
  assert.deepEqual(await counts(), earlier);
}

const sound = spendingCsv({}, 90);

test('an empty file', async () => {
  await refuses(
    importing(await file('2022-spending.csv', '')),
    'fiscal.file-empty',
    '2022-spending.csv',
    'empty',
  );
});

test('a file with a header and nothing below it', async () => {
  const header = sound.slice(0, sound.indexOf('\n') + 1);
  await refuses(importing(await file('2022-spending-h.csv', header)), 'fiscal.file-header-only');
});

test('a workbook under the name of a CSV file', async () => {
  const workbook = Buffer.concat([
    Buffer.from('PK\x03\x04'),
    Buffer.alloc(4000),
    Buffer.from('[Content_Types].xml'),
  ]);
  await refuses(importing(await file('2022-spending-x.csv', workbook)), 'fiscal.file-binary');
});

test('bytes of no kind', async () => {
  const bytes = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256);
  await refuses(importing(await file('2022-spending-b.csv', bytes)), 'fiscal.file-binary');
});

test('another encoding than the mapping says', async () => {
  const latin = Buffer.from(spendingCsv({ roads: 'Calles y promoción' }), 'latin1');
  await refuses(importing(await file('2022-spending-l.csv', latin)), 'fiscal.encoding-wrong', 'utf-8');
});

test('another delimiter than the mapping says', async () => {
  await refuses(
    importing(await file('2022-spending-d.csv', sound.replaceAll(',', ';'))),
    'fiscal.delimiter-wrong',
    ';',
  );
});

test('a column that is missing', async () => {
  const renamed = sound.replace('Approved', 'Aproved');
  await refuses(
    importing(await file('2022-spending-c.csv', renamed)),
    'fiscal.column-missing',
    'Approved',
    'is it "Aproved"',
  );
});

test('text where a number should be, listed by line, all of them at once', async () => {
  const spoiled = sound.replace(',400.00,', ',four hundred,').replace(',300.00,', ',n/a,');
  await refuses(
    importing(await file('2022-spending-t.csv', spoiled)),
    'budget.lines-refused',
    /^ {2}.*\b2\b.*four hundred/m,
    /^ {2}.*\b4\b.*n\/a/m,
  );
});

test('a good file beside a bad one: neither is kept', async () => {
  const good = await file('2022-spending.csv', sound);
  const bad = await file('2023-spending.csv', '');
  await refuses(importing(good, bad), 'fiscal.file-empty', '2023-spending.csv');
});

test('the same file twice', async () => {
  const again = join(groundwork.folder, '2021-spending.csv');
  await refuses(importing(again), 'budget.file-loaded', '2021');
  const copy = await file('2021-spending-copy.csv', spendingCsv());
  await refuses(importing(copy), 'budget.file-loaded', '2021-spending.csv');
  const twice = await file('2024-spending.csv', spendingCsv({}, 80));
  await refuses(importing(twice, twice), 'budget.file-loaded', '2024');
});

test('the same bytes under the name of another year', async () => {
  const renamed = await file('2025-spending.csv', spendingCsv());
  await refuses(importing(renamed), 'budget.file-loaded', '2021');
});

test('the same figures with another label, under the name of another year', async () => {
  const relabelled = await file('2026-spending.csv', spendingCsv({ roads: 'Roads and bridges' }));
  await refuses(importing(relabelled), 'budget.figures-loaded', '2021', '2026');
});

test('other figures for a year that has them', async () => {
  const other = await file('2021-spending-new.csv', spendingCsv({}, 50));
  await refuses(importing(other), 'budget.phase-loaded', '2021');
});

test('a file of another year than was said', async () => {
  const named = await file('2022-spending.csv', sound);
  await refuses([...importing(named), '--year', '2023'], 'fiscal.year-differs', '2022', '2023');
  const nameless = await file('spending.csv', sound);
  await refuses(importing(nameless), 'fiscal.year-unknown', 'spending.csv');
  const early = await file('1999-spending.csv', sound);
  await refuses(importing(early), 'fiscal.year-outside-mapping', '1999');
});

test('a mapping for the other side', async () => {
  const revenueMap = await file('revenue.json', JSON.stringify(townRevenueMapping));
  const spending = await file('2022-spending.csv', sound);
  await refuses(importWith(revenueMap, spending), 'fiscal.year-unknown', 'revenue');
  const revenue = await file('2022-spending-r.csv', revenueCsv());
  await refuses(importing(revenue), 'fiscal.column-missing', 'Office');
});

test('a mapping that is broken, or no mapping', async () => {
  const spending = await file('2022-spending.csv', sound);
  await refuses(importWith(await file('half.json', '{"mapping": '), spending), 'budget.mapping-unreadable');
  await refuses(importWith(await file('list.json', '[]'), spending), 'fiscal.mapping-invalid');
  const misspelt = JSON.stringify({ ...townMapping, delimeter: ';' });
  await refuses(
    importWith(await file('odd.json', misspelt), spending),
    'fiscal.mapping-invalid',
    'delimeter',
  );
  await refuses(importWith(join(groundwork.folder, 'none.json'), spending), 'budget.no-file', 'none.json');
});

test('a place that is not there, and a file that is not there', async () => {
  const spending = await file('2022-spending.csv', sound);
  const elsewhere = importing(spending).map((word) => (word === 'ALFA' ? 'NOWHERE' : word));
  await refuses(elsewhere, 'place.unknown');
  await refuses(importing(join(groundwork.folder, '2022-none.csv')), 'budget.no-file', '2022-none.csv');
  await refuses(importing(groundwork.folder), 'budget.no-file');
});

test('a place that is there already, or has no proper code or currency', async () => {
  await refuses(adding('ALFA', 'EUR'), 'place.code-taken', 'ALFA');
  await refuses(adding('BRAVO', 'EURO'), 'place.currency-unknown', 'EURO');
  await refuses(adding('B R', 'EUR'), 'request.invalid');
  await refuses(adding('PROGRAMME', 'EUR'), 'request.invalid');
});

test('after all that was refused, the right file is taken', async () => {
  const earlier = await counts();
  const said = await groundwork.done(...importing(await file('2022-spending.csv', sound)));
  assert.match(said, /^2022-spending\.csv: 2022 expenditure, 6 lines \(1 left out of measures\)\n$/);
  assert.equal((await counts())['live.budget_line'], (earlier['live.budget_line'] ?? 0) + 6);
});
