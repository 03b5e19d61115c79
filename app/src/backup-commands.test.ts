import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../test/support/command.ts';
import { emptyDatabase, ROLE_KEY } from '../../test/support/database.ts';

let groundwork: CommandLine;
let other: Awaited<ReturnType<typeof emptyDatabase>>;
let dir: string;

before(async () => {
  groundwork = await openCommandLine();
  other = await emptyDatabase();
  dir = join(groundwork.folder, 'backup');
  await groundwork.done('place', 'add', 'ALFA', '--name', 'Alfa', '--currency', 'EUR');
});
after(async () => {
  await other.drop();
  await groundwork.close();
});

function setEnvironment(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** What the environment says for one command. */
async function having<T>(
  environment: Record<string, string | undefined>,
  work: () => Promise<T>,
): Promise<T> {
  const kept = Object.fromEntries(Object.keys(environment).map((name) => [name, process.env[name]]));
  setEnvironment(environment);
  try {
    return await work();
  } finally {
    setEnvironment(kept);
  }
}

const elsewhere = (environment: Record<string, string | undefined>, ...words: string[]) =>
  having(
    { DATABASE_URL: other.url, GROUNDWORK_DATA: join(groundwork.folder, 'elsewhere'), ...environment },
    () => groundwork.run('restore', dir, ...words),
  );

test('a backup says what is in it, and where its secret is', async () => {
  const { code, out, remarks } = await groundwork.run('backup', dir);
  assert.equal(code, 0, remarks);
  assert.match(
    out,
    /^state of 20.*\n\d+ tables, \d+ rows, .* MB\n0 kept files, .*\n\d+ logs, \d+ entries\n[\d.]+ s\n$/,
  );
  assert.match(remarks, /GROUNDWORK_SECRET is not in this backup/);
  assert.ok(!(await readdir(dir)).includes('secret'));
  assert.ok(!(await readFile(join(dir, 'backup.json'), 'utf8')).includes(ROLE_KEY));
});

test('a secret of the data folder goes into a file of its own, loudly, unless it is to stay outside', async () => {
  await having({ GROUNDWORK_SECRET: undefined }, async () => {
    const within = join(groundwork.folder, 'within');
    const { remarks } = await groundwork.run('backup', within);
    assert.match(remarks, /THE SECRET IS IN THIS BACKUP/);
    const secret = await readFile(join(within, 'secret'), 'utf8');
    assert.equal(secret, await readFile(join(process.env['GROUNDWORK_DATA'] ?? '', 'secret'), 'utf8'));
    const without = join(groundwork.folder, 'without');
    const said = await groundwork.run('backup', without, '--without-secret');
    assert.match(said.remarks, /no restore is whole without it/);
    assert.ok(!(await readdir(without)).includes('secret'));
  });
});

test('a backup is checked without a database', async () => {
  const { code, out } = await having({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, () =>
    groundwork.run('backup', '--check', dir),
  );
  assert.equal(code, 0);
  assert.match(out, /every hash and count holds/);
  await writeFile(join(dir, 'extra.sh'), '');
  const refused = await groundwork.run('backup', '--check', dir);
  assert.equal(refused.code, 1);
  assert.match(refused.remarks, /^backup\.more-than-data: .*extra\.sh/);
  const told = await groundwork.run('backup', '--check', dir, '--leave-out-unknown');
  assert.equal(told.code, 0);
  assert.match(told.remarks, /extra\.sh/);
  await rm(join(dir, 'extra.sh'));
});

test('a restore without the secret, or with another, writes nothing', async () => {
  assert.match((await elsewhere({ GROUNDWORK_SECRET: undefined })).remarks, /^restore\.secret-missing: /);
  assert.match((await elsewhere({ GROUNDWORK_SECRET: 'y'.repeat(40) })).remarks, /^restore\.secret-other: /);
  assert.ok(!(await readdir(groundwork.folder)).includes('elsewhere'));
});

test('a restore says what came, what was lost and how long it took; a second one is refused', async () => {
  const { code, out, remarks } = await elsewhere({});
  assert.equal(code, 0, remarks);
  assert.match(out, /^restored: 1 municipalities/m);
  assert.match(out, /^lost: 0 entries, 0 rows, 0 files\n[\d.]+ s$/m);
  assert.match((await elsewhere({})).remarks, /^restore\.not-empty: /);
});

test('what is called wrongly ends with 2', async () => {
  for (const words of [
    ['backup'],
    ['backup', 'one', 'two'],
    ['backup', dir, '--leave-out-unknown'],
    ['backup', '--check', dir, '--after', dir],
    ['restore'],
    ['restore', dir, '--since'],
  ])
    assert.equal((await groundwork.run(...words)).code, 2, words.join(' '));
});

test('a folder in which something lies is no place for a backup', async () => {
  const full = join(groundwork.folder, 'full');
  await mkdir(full);
  await writeFile(join(full, 'notes.txt'), 'mine');
  const { code, remarks } = await groundwork.run('backup', full);
  assert.equal(code, 1);
  assert.match(remarks, /^backup\.folder-not-empty: .*notes\.txt/);
});
