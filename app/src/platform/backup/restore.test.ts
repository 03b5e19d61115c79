import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { leafHash } from '@groundwork-gov/tlog';
import {
  backUp,
  emptyTarget,
  rowsOf,
  shapeOf,
  type Target,
  WORLD_SECRET,
} from '../../../../test/support/backups.ts';
import { ROLE_KEY } from '../../../../test/support/database.ts';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget } from '../../budget/actions.ts';
import { openHouse } from '../../house.ts';
import { inPlace } from '../db/transaction.ts';
import { type Purpose, storeFile } from '../files/files.ts';
import { createWeb } from '../http/web.ts';
import { workOff } from '../jobs/worker.ts';
import { keepLogs } from '../ledger/sequencer.ts';
import { silentLog } from '../log/log.ts';
import { sendMail } from '../mail/mail.ts';
import { checkBackup } from './check-backup.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { readCheckpoints } from './prove-logs.ts';

/** A job that is at work while the backup is taken. */
const RUNNING = randomUUID();

let world: World;
let alfa: string;
let clerk: Somebody;
let folder: string;
let whole: string;
let manifest: Manifest;
let kept: { hash: string };
/** Where the whole backup is restored once, for several tests. */
let home: Target;
/** Where nothing bad gets in. */
let refusing: Target | undefined;

const publish = (year: number) =>
  world.act(alfa, publishBudget, { year, side: 'expenditure', version: 1 }, clerk.identityId);

async function keepFile(text: string): Promise<{ hash: string }> {
  const path = join(world.house.uploads, randomUUID());
  await writeFile(path, text);
  const uploaded = { field: 'file', name: 'list.csv', path, bytes: text.length, sha256: '' };
  const purpose: Purpose = { accept: ['csv'], maxBytes: 1_000_000 };
  return inPlace(world.house.pool, alfa, (tx) => storeFile(world.house, tx, uploaded, purpose));
}

before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  clerk = await world.appoint(alfa, ['places.read', 'budget.import', 'budget.publish']);
  await world.load(alfa, '2021-spending.csv', spendingCsv({ roads: 'Roads \\N and\ttabs,\r of “Maria”' }));
  await publish(2021);
  kept = await keepFile('code,amount\n1,2\n');
  await world.signIn(clerk);
  await keepLogs(world.house.logs);
  await world.work();
  await inPlace(world.house.pool, alfa, (tx) =>
    sendMail(tx, { to: 'maria@test.invalid', language: 'en', template: 'notice-mail', params: {} }),
  );
  folder = await mkdtemp(join(tmpdir(), 'groundwork-backups-'));
  whole = join(folder, 'whole');
  await world.admin.query(
    `insert into live.job (place_id, job_id, name, payload, state, most_attempts, attempts, started_at)
     values ($1, $2, 'notifications.tell-by-mail', '{}', 'running', 3, 1, now())`,
    [alfa, RUNNING],
  );
  manifest = await backUp(world, whole);
  home = await emptyTarget();
});
after(async () => {
  await home.close();
  await refusing?.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function into<T>(work: (target: Target) => Promise<T>): Promise<T> {
  const target = await emptyTarget();
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

/** The restored database with a program on it. */
async function withProgram<T>(target: Target, work: (ask: typeof world.fetch) => Promise<T>): Promise<T> {
  const house = await openHouse({
    adminUrl: target.url,
    roleKey: ROLE_KEY,
    secret: WORLD_SECRET,
    baseUrl: ORIGIN,
    log: silentLog,
    uploads: target.folder,
    signed: target.lastSigned.folder,
  });
  try {
    const web = createWeb(house);
    await keepLogs(house.logs);
    await workOff(house);
    return await work(async (path, init) =>
      web.fetch(new Request(new URL(path, ORIGIN), { ...init, redirect: 'manual' })),
    );
  } finally {
    await house.connections.close();
  }
}

/** A copy of the backup that somebody changed. */
async function changed(how: (folder: string, manifest: Manifest) => Promise<unknown>): Promise<string> {
  const copy = join(folder, randomUUID());
  await cp(whole, copy, { recursive: true });
  const content = await readManifest(copy);
  await how(copy, content);
  await writeFile(join(copy, 'backup.json'), JSON.stringify(content));
  return copy;
}

const keyIn = (hash: string): string => {
  const hex = hash.slice('sha256:'.length);
  return `${alfa}/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
};

type Change = (folder: string, manifest: Manifest) => Promise<unknown>;
const tableFile = (dir: string, table: string): string => join(dir, 'tables', `${table}.copy`);

/** Tables of which some rows are settled when they come back. */
const SETTLED = [
  'live.job',
  'live.notification',
  'sign_in.session',
  'sign_in.reset',
  'sign_in.address_change',
  'sign_in.parked_form',
];

const keptBytes = (where: string) => readFile(join(where, 'files', keyIn(kept.hash)), 'utf8');

test('what a backup holds comes back row by row, with the same keys, rights and policies', async () => {
  const restored = await home.restore(whole);
  assert.deepEqual(await shapeOf(home.admin), await shapeOf(world.admin));
  const [there, then] = [await rowsOf(world.admin), await rowsOf(home.admin)];
  for (const table of SETTLED) for (const rows of [there, then]) assert.ok(rows.delete(table), table);
  assert.deepEqual(then, there);
  assert.ok(there.size >= 60, `only ${there.size} tables`);
  assert.ok(restored.rows >= 100);
  assert.equal(restored.municipalities, 1);
  assert.deepEqual(restored.migrated, []);
  assert.equal(await keptBytes(home.folder), await keptBytes(whole));
  assert.equal(restored.logs.length, 2);
  for (const log of restored.logs)
    assert.deepEqual([log.findings, log.lost, log.signedAt !== null], [[], 0n, true]);
  assert.deepEqual([restored.heldBack >= 1, restored.waiting >= 1], [true, true]);
});

test('everybody signs in anew', async () => {
  const { rows } = await home.admin.query('select count(*)::int as n from sign_in.session');
  assert.deepEqual(rows, [{ n: 0 }]);
  const here = await world.admin.query('select count(*)::int as n from sign_in.session');
  assert.ok(here.rows[0].n >= 1);
  await withProgram(home, async (ask) => {
    const body = new URLSearchParams({ email: clerk.email, password: clerk.password }).toString();
    const headers = {
      origin: ORIGIN,
      host: 'localhost',
      'content-type': 'application/x-www-form-urlencoded',
    };
    assert.equal((await ask('/sign-in', { method: 'POST', headers, body })).status, 303);
    assert.equal((await ask('/places/ALFA/budget')).status, 200);
  });
});

test('letters that waited are held back and sent by nobody; other jobs are done', async () => {
  const { rows } = await home.admin.query(
    `select job_id = $1 as mine, state from live.job where job_id = $1 or name = 'mail.deliver' and state <> 'done' order by 1`,
    [RUNNING],
  );
  assert.deepEqual(rows, [
    { mine: false, state: 'cancelled' },
    { mine: true, state: 'done' },
  ]);
  await assert.rejects(stat(join(home.folder, 'mail')), { code: 'ENOENT' });
});

test('the restored logs go on where they were', async () => {
  const { rows } = await home.admin.query(
    `select count(*) filter (where alarm is not null)::int as alarms, bool_and(signed_size = size) as signed
     from public_record.log`,
  );
  assert.deepEqual(rows, [{ alarms: 0, signed: true }]);
});

test('a restore into a database in which something is changes nothing there', async () => {
  const standing = await rowsOf(home.admin);
  await assert.rejects(home.restore(whole), { code: 'restore.not-empty' });
  assert.deepEqual(await rowsOf(home.admin), standing);
});

test('a backup that is taken while people work is one moment: everything of an act, or nothing', () =>
  into(async (target) => {
    const enough = new AbortController();
    let loads = 0;
    const working = (async () => {
      for (let year = 2022; !enough.signal.aborted && year <= 2100; year++, loads++)
        await world.load(alfa, `${year}-spending.csv`, spendingCsv({}, year));
    })();
    const dir = join(folder, 'online');
    await backUp(world, dir).finally(() => enough.abort());
    await working;
    assert.ok(loads >= 1);
    await target.restore(dir);
    const { rows } = await target.admin.query(
      `select (select count(*)::int from live.budget_load) as loads,
              (select count(distinct load_id)::int from live.budget_line) as with_lines,
              (select count(*)::int from live.request_answer where action = 'budget.import') as answers,
              (select count(*)::int from live.history where act = 'budget.loaded') as told`,
    );
    const [{ loads: stand, ...others }] = rows;
    assert.deepEqual(others, { with_lines: stand, answers: stand, told: stand });
  }));

test('entries that were signed after the backup are counted as lost, and nothing is ever signed beside them', () =>
  into(async (target) => {
    await world.load(alfa, '2001-spending.csv', spendingCsv({}, 41));
    await publish(2001);
    await keepLogs(world.house.logs);
    const file = join(folder, 'later.checkpoint');
    await writeFile(file, await (await world.fetch('/ledger/ALFA/checkpoint')).text());
    const since = await readCheckpoints([file], WORLD_SECRET, manifest.logs);
    const [ours = { origin: '', size: 0n }] = since;
    const programme = manifest.logs.find((log) => log.origin !== ours.origin)?.origin ?? '';
    await target.lastSigned.write(
      programme,
      `${programme}\n999\n${Buffer.alloc(32, 1).toString('base64')}\n`,
    );
    const { logs } = await target.restore(whole, { since });
    for (const { origin, size, lost } of logs)
      assert.equal(size + lost, origin === ours.origin ? ours.size : 999n);
    assert.ok(logs.every((log) => log.lost >= 1n));
    assert.equal((await target.lastSigned.read(ours.origin))?.size, ours.size);
    assert.equal((await target.lastSigned.read(programme))?.size, 999n);
    // Its own acts make the log grow again; it must not be signed where another line was signed before.
    await target.admin.query(
      `insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash)
       values ($1, gen_random_uuid(), 'place.published', false, '{}', $2)`,
      [alfa, leafHash(Buffer.from('{}'))],
    );
    await withProgram(target, async (ask) => {
      assert.equal((await ask('/places/ALFA/budget')).status, 200);
    });
    const { rows } = await target.admin.query(
      'select alarm is not null as alarmed, signed_size::int as signed from public_record.log where place_id = $1',
      [alfa],
    );
    const [then] = manifest.logs.filter((log) => log.origin === ours.origin);
    assert.deepEqual(rows, [{ alarmed: true, signed: Number(then?.size) }]);
  }));

const UNFIT: readonly [title: string, code: string, change: Change][] = [
  [
    'a table that its migrations do not make',
    'restore.other-tables',
    async (dir, content) => {
      const [first] = content.tables;
      await cp(tableFile(dir, first?.name ?? ''), tableFile(dir, 'live.planted'));
      if (first) content.tables.push({ ...first, name: 'live.planted' });
    },
  ],
  [
    'a table less than its migrations make',
    'restore.other-tables',
    async (dir, content) => {
      content.tables = content.tables.filter(({ name }) => name !== 'live.refusal');
      await rm(tableFile(dir, 'live.refusal'));
    },
  ],
  [
    'a migration of a newer program',
    'restore.newer-program',
    async (_, content) => {
      content.migrations.push({ name: '990-not-yet', sha256: '0'.repeat(64) });
    },
  ],
  [
    'a migration that says something else',
    'restore.migration-changed',
    async (_, content) => {
      Object.assign(content.migrations[0] ?? {}, { sha256: '0'.repeat(64) });
    },
  ],
  [
    'rows that belong to nobody',
    'restore.rows-refused',
    async (dir, content) => {
      const table = content.tables.find(({ name }) => name === 'live.person');
      await writeFile(tableFile(dir, 'live.person'), '');
      const none = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      Object.assign(table ?? {}, { rows: 0, bytes: 0, sha256: none });
    },
  ],
];

for (const [title, code, change] of UNFIT)
  test(`a backup with ${title} is refused, and the database is as empty as before`, async () => {
    refusing ??= await emptyTarget();
    await assert.rejects(refusing.restore(await changed(change)), { code });
    await assertEmpty(refusing);
  });

test('a log that was signed with another past is refused, and leaves an empty database', async () => {
  refusing ??= await emptyTarget();
  const origin = manifest.logs.at(-1)?.origin ?? '';
  await refusing.lastSigned.write(origin, `${origin}\n1\n${Buffer.alloc(32, 1).toString('base64')}\n`);
  await assert.rejects(refusing.restore(whole), { code: 'restore.log-broken' });
  await assertEmpty(refusing);
});

test('a database in which something stands is no place for a restore', async () => {
  refusing ??= await emptyTarget();
  await refusing.admin.query('create table public.notes (id int)');
  await assert.rejects(refusing.restore(whole), { code: 'restore.not-empty' });
  await refusing.admin.query('drop table public.notes');
});

test('after all that was refused, a good one goes in; what no backup has stays outside, and a broken log is told', async () => {
  refusing ??= await emptyTarget();
  const told: string[] = [];
  const odd = await changed(async (dir) => {
    await writeFile(join(dir, 'after-restore.sql'), 'select 1');
    await writeFile(tableFile(dir, 'live.planted'), 'x\n');
  });
  const content = await checkBackup({
    folder: odd,
    leaveOutUnknown: true,
    remark: (line) => told.push(line),
  });
  for (const name of [/after-restore\.sql/, /live\.planted/]) assert.match(told.join(), name);
  const { logs } = await refusing.restore(odd, { manifest: content, acceptFindings: true });
  assert.equal(logs.flatMap((log) => log.findings).length, 1);
  const { rows } = await refusing.admin.query("select to_regclass('live.planted') as planted");
  assert.deepEqual(rows, [{ planted: null }]);
});
async function assertEmpty(target: Target): Promise<void> {
  const { rows } = await target.admin.query(
    "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')",
  );
  assert.deepEqual(rows, []);
}
