import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { fourYears } from '../../../test/crash/budget-files.ts';
import { type CommandLine, openCommandLine } from '../../../test/support/command.ts';
import { spendingCsv, townMapping } from '../../../test/support/town-files.ts';

let groundwork: CommandLine;

before(async () => {
  groundwork = await openCommandLine();
});
after(() => groundwork.close());

/** The parts of an archive, by its central directory (APPNOTE 6.3.10, 4.3.12). */
function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf('PK\x05\x06', bytes.length, 'latin1');
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((each) => bytes.readUInt16LE(at + each)),
    ] as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    parts.set(path, inflateRawSync(bytes.subarray(from, from + packed)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

const LINES = `
  select administrative, functional, programme, economic, fund, project, exclusion, contingency, interest, original, amended,
         authorised, committed, executed, paid
  from live.budget_line line join live.place place on place.place_id = line.place_id where place.code = $1 order by line`;
const LABELS = `
  select classification, code.code, label from live.budget_code code join live.place place on place.place_id = code.place_id
  where place.code = $1 order by 1, 2`;
const rowsOf = async (query: string, code: string) => (await groundwork.admin.query(query, [code])).rows;

/** Loads a budget, publishes it, takes it away as a package, and loads the package into another municipality. */
async function thereAndBack(code: string, mapping: string, file: string, more: string[] = []): Promise<void> {
  const back = `${code}-B`;
  for (const each of [code, back])
    await groundwork.done('place', 'add', each, '--name', each, '--currency', 'EUR');
  await groundwork.done(
    'import',
    'budget',
    '--place',
    code,
    '--mapping',
    mapping,
    ...more,
    '--publish',
    file,
  );
  const zip = join(groundwork.folder, `${code}.zip`);
  await groundwork.done('export', 'budget', '--place', code, '--format', 'fdp', '-o', zip);
  const parts = unzipped(await readFile(zip));
  const descriptor = JSON.parse(parts.get('datapackage.json') ?? '');
  assert.equal(descriptor.profile, 'fiscal-data-package');
  for (const field of descriptor.resources[0].schema.fields) assert.ok(field.description && field.columnType);
  const mappingBack = join(groundwork.folder, `${code}.json`);
  await writeFile(mappingBack, JSON.stringify(descriptor.resources[0].groundworkMapping));
  const csv = join(groundwork.folder, `${code}.csv`);
  await writeFile(csv, parts.get('data/budget.csv') ?? '');
  await groundwork.done('import', 'budget', '--place', back, '--mapping', mappingBack, csv);
  const lines = await rowsOf(LINES, code);
  assert.ok(lines.length > 5);
  assert.deepEqual(await rowsOf(LINES, back), lines);
  assert.deepEqual(await rowsOf(LABELS, back), await rowsOf(LABELS, code));
}

test('a budget that was taken away as a package and is loaded again has the same lines, codes and names', async () => {
  const mapping = join(groundwork.folder, 'mapping.json');
  await writeFile(mapping, JSON.stringify(townMapping));
  const file = join(groundwork.folder, '2021-spending.csv');
  await writeFile(file, spendingCsv({ roads: '=Roads, "wide"' }));
  await thereAndBack('ALFA', mapping, file);
});

test('the same holds for a whole city: Madrid where its files are at hand, a made-up one elsewhere', async () => {
  const { mapping, files } = fourYears(groundwork.folder);
  await thereAndBack('BRAVO', mapping, files[0] ?? '');
});

test('what was known up to a day is known up to that day when it comes back', async () => {
  const mapping = join(groundwork.folder, 'mapping.json');
  await writeFile(mapping, JSON.stringify(townMapping));
  const file = join(groundwork.folder, '2023-spending.csv');
  await writeFile(file, spendingCsv({}, 45));
  await thereAndBack('CHARLIE', mapping, file, ['--until', '2023-06-30']);
  const { rows } = await groundwork.admin.query(
    `select code, since, until::text, completes from live.budget_load_within join live.place using (place_id) order by code`,
  );
  const half = { since: null, until: '2023-06-30', completes: false };
  assert.deepEqual(rows, [
    { code: 'CHARLIE', ...half },
    { code: 'CHARLIE-B', ...half },
  ]);
  const wrong = await groundwork.run(
    'import',
    'budget',
    '--place',
    'CHARLIE',
    '--mapping',
    mapping,
    '--until',
    'June',
    file,
  );
  assert.notEqual(wrong.code, 0);
});

test('each format is written, one budget into a file and several into a folder; what is not published is not', async () => {
  const mapping = join(groundwork.folder, 'mapping.json');
  const file = join(groundwork.folder, '2022-spending.csv');
  await writeFile(file, spendingCsv({}, 80));
  await groundwork.done('import', 'budget', '--place', 'ALFA', '--mapping', mapping, file);
  const out = (name: string) => join(groundwork.folder, name);
  for (const format of ['csv', 'xlsx', 'json'])
    await groundwork.done(
      'export',
      'budget',
      '--place',
      'ALFA',
      '--format',
      format,
      '-o',
      out(`one.${format}`),
    );
  assert.match(await readFile(out('one.csv'), 'utf8'), /Roads/);
  assert.equal(JSON.parse(await readFile(out('one.json'), 'utf8')).rows.length, 6);
  assert.equal((await readFile(out('one.xlsx'))).toString('latin1', 0, 2), 'PK');
  const none = await groundwork.run(
    'export',
    'budget',
    '--place',
    'ALFA',
    '--year',
    '2022',
    '--format',
    'csv',
    '-o',
    out('x'),
  );
  assert.notEqual(none.code, 0);
  await groundwork.done('publish', 'budget', '--place', 'ALFA');
  await groundwork.done('export', 'budget', '--place', 'ALFA', '--format', 'csv', '-o', out('both'));
  assert.match(await readFile(out('both/alfa-2022-expenditure.csv'), 'utf8'), /Roads/);
});
