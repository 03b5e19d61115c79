import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../test/support/command.ts';
import { spendingCsv, townMapping } from '../../test/support/town-files.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { slices } from './slices.ts';

const commands = slices.flatMap((slice) => slice.commands);

let groundwork: CommandLine;

before(async () => {
  groundwork = await openCommandLine();
});
after(() => groundwork.close());

test('help names every command, and needs neither a database nor a folder', async () => {
  const data = join(groundwork.folder, 'never-made');
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawnSync(process.execPath, ['--import', 'tsx', 'app/src/cli.ts', 'help'], {
    cwd: projectRoot(),
    env: { ...rest, GROUNDWORK_DATA: data },
    encoding: 'utf8',
  });
  assert.deepEqual([child.status, child.stderr], [0, '']);
  assert.ok(commands.length >= 5);
  for (const command of commands) {
    assert.ok(
      child.stdout.includes(`  ${command.name} ${command.usage}\n      ${command.summary}\n`),
      command.name,
    );
  }
  assert.ok(!existsSync(data));
});

test('each command explains itself without a database', async () => {
  for (const command of commands) {
    const said = await groundwork.run(...command.name.split(' '), '--help');
    assert.equal(said.code, 0);
    assert.ok(said.out.startsWith(`npx groundwork ${command.name} ${command.usage}`));
  }
  assert.ok(!existsSync(process.env['GROUNDWORK_DATA'] ?? ''));
});

test('nothing typed, and a command that is not there, end with 2 and the list of commands', async () => {
  for (const words of [[], ['improt', 'budget'], ['place'], ['place', 'remove'], ['--version']]) {
    const said = await groundwork.run(...words);
    assert.equal(said.code, 2, words.join(' '));
    assert.match(said.out + said.remarks, /import budget --place CODE/);
  }
  assert.match((await groundwork.run('improt', 'budget')).remarks, /^There is no command "improt budget"\./);
});

const wronglyCalled: [why: RegExp, ...words: string[]][] = [
  [/--place is missing/, 'import', 'budget', '--mapping', 'map.json', 'file.csv'],
  [/no file was named/, 'import', 'budget', '--place', 'ALFA', '--mapping', 'map.json'],
  [/--mapping is missing/, 'import', 'budget', '--place', 'ALFA', 'file.csv'],
  [/Unknown option '--plaec'/, 'import', 'budget', '--plaec', 'ALFA'],
  [/argument missing/, 'import', 'budget', '--place'],
  [/expected one code/, 'place', 'add', '--name', 'Alfa', '--currency', 'EUR'],
  [/expected one code/, 'place', 'add', 'ALFA', 'BRAVO', '--name', 'Alfa', '--currency', 'EUR'],
  [/--currency is missing/, 'place', 'add', 'ALFA', '--name', 'Alfa'],
  [/--side takes expenditure or revenue/, 'publish', 'budget', '--place', 'ALFA', '--side', 'left'],
  [/four digits/, 'measure', 'pefa.pi-1', '--place', 'ALFA', '--from', '17'],
  [/--head-rule takes/, 'measure', 'pefa.pi-1', '--place', 'ALFA', '--head-rule', 'some'],
  [/--by takes/, 'measure', 'pefa.pi-2.1', '--place', 'ALFA', '--by', 'name'],
];

test('a command that is called wrongly ends with 2, says why and how to call it', async () => {
  await groundwork.done('place', 'add', 'ALFA', '--name', 'Alfa', '--currency', 'EUR');
  const mapping = join(groundwork.folder, 'map.json');
  await writeFile(mapping, JSON.stringify(townMapping));
  for (const [why, ...words] of wronglyCalled) {
    const given = words.map((word) => (word === 'map.json' ? mapping : word));
    const { code, out, remarks } = await groundwork.run(...given);
    assert.deepEqual([code, out], [2, ''], `${words.join(' ')}: ${remarks}`);
    assert.match(remarks, why);
    assert.match(remarks, /Usage: npx groundwork /);
  }
});

test('what is refused ends with 1 and its code', async () => {
  const refused: [code: string, ...words: string[]][] = [
    ['place.unknown', 'measure', 'pefa.pi-1', '--place', 'NOWHERE'],
    ['measure.unknown', 'measure', 'pefa.pi-99', '--place', 'ALFA'],
    ['measure.period-invalid', 'measure', 'pefa.pi-1', '--place', 'ALFA'],
    ['measure.period-invalid', 'measure', 'pefa.pi-1', '--place', 'ALFA', '--from', '2022', '--to', '2020'],
    ['budget.nothing-to-publish', 'publish', 'budget', '--place', 'ALFA'],
    ['diagnose.no-budgets', 'publish', 'diagnosis', '--place', 'ALFA'],
    ['place.unknown', 'publish', 'budget', '--place', 'NOWHERE'],
  ];
  for (const [code, ...words] of refused) {
    const said = await groundwork.run(...words);
    assert.deepEqual([said.code, said.out], [1, ''], words.join(' '));
    assert.ok(said.remarks.startsWith(`${code}: `), said.remarks);
  }
});

test('the whole way by commands: a place, its budget, its diagnosis, a figure', async () => {
  const file = join(groundwork.folder, '2021-spending.csv');
  await writeFile(file, spendingCsv({}, 90));
  const mapping = join(groundwork.folder, 'map.json');
  await groundwork.done('import', 'budget', '--place', 'alfa', '--mapping', mapping, '--publish', file);
  await groundwork.done('publish', 'diagnosis', '--place', 'ALFA');
  const answer = JSON.parse(await groundwork.done('measure', 'pefa.pi-1', '--place', 'ALFA', '--json'));
  const { measure, place, grade, periods } = answer;
  assert.deepEqual([measure, place, grade], ['pefa.pi-1', 'ALFA', 'D*']);
  assert.deepEqual(periods, [
    {
      period: 2021,
      value: 83.7,
      numerator: 837,
      denominator: 1000,
      coverage: 1,
      computable: true,
      missing: [],
      outlier: false,
      heads: 3,
    },
  ]);
});
