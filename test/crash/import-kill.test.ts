import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { findServer } from '../../app/src/platform/launch/postgres/pid-file.ts';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';
import { temporaryFolder } from '../../app/src/platform/launch/temporary-folder.ts';
import { withHouse } from '../../app/src/with-house.ts';
import { ensureBuilt } from '../../scripts/support/ensure-built.mjs';
import { fourYears } from './budget-files.ts';
import { random } from './random.ts';

const KILLS = 20;

const root = projectRoot();
const folder = temporaryFolder();
const data = join(folder, 'data');
const dataDir = join(data, 'postgres');
const budget = fourYears(folder);

/** Of what a load makes, in the place alone: all of this, or none. */
const TABLES = [
  'live.budget_line',
  'live.budget_load',
  'live.budget_load_phase',
  'live.budget_code',
  'live.budget',
  'live.budget_file',
  'live.budget_mapping',
];

const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL')),
  GROUNDWORK_DATA: data,
  GROUNDWORK_EMPTY: '1',
  PORT: '0',
};

/** A process that leads a group of its own, so that a kill reaches what it started, and nothing else. */
function start(program: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [join(root, program), ...words], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const groundwork = (...words: string[]): ChildProcess => start('app/dist/cli.mjs', ...words);
const importing = (place: string): ChildProcess =>
  groundwork('import', 'budget', '--place', place, '--mapping', budget.mapping, ...budget.files);

async function done(child: ChildProcess): Promise<void> {
  const said = gather(child);
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, said());
}

function gather(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return () => said;
}

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
  }
};

/** Looks into the database beside whatever runs on it. */
async function look<T>(work: (db: Client) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ dataDir });
  const db = new Client({ connectionString: postgres.adminUrl });
  try {
    await db.connect();
    return await work(db);
  } finally {
    await db.end();
    await postgres.stop();
  }
}

async function held(db: Client, place: string): Promise<number[]> {
  const counts: number[] = [];
  for (const table of TABLES) {
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::int as n from ${table} where place_id = (select place_id from live.place where code = $1)`,
      [place],
    );
    counts.push(rows[0]?.n ?? 0);
  }
  const { rows } = await db.query<{ entries: number; items: number; requests: number }>(
    `select (select count(*)::int from ledger.pending t where t.place_id = place.place_id and act = 'budget.loaded') as entries,
            (select count(*)::int from live.thread_item t where t.place_id = place.place_id and kind like 'budget%') as items,
            (select count(*)::int from live.request_answer t where t.place_id = place.place_id and action = 'budget.import') as requests
     from live.place place where code = $1`,
    [place],
  );
  return [...counts, ...Object.values(rows[0] ?? {})];
}

/** Temporary tables of dead connections; a server whose client was killed clears them when it notices. */
async function leftovers(db: Client): Promise<number> {
  const until = performance.now() + 10_000;
  for (;;) {
    const { rows } = await db.query<{ n: number }>(
      "select count(*)::int as n from pg_class where relpersistence = 't' and relkind = 'r'",
    );
    const n = rows[0]?.n ?? 0;
    if (n === 0 || performance.now() > until) return n;
  }
}

/** Starts the program that `npm start` starts, reads a page, looks at the place, and stops it in order. */
async function nextStart(place: string): Promise<{ counts: number[]; left: number }> {
  const program = start('app/dist/main.mjs');
  const said = gather(program);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      program.stdout?.on('data', () => {
        const ready = /Groundwork is ready at (\S+)/.exec(said())?.[1];
        if (ready) resolve(ready);
      });
      program.once('exit', (code) => reject(new Error(`the next start ended with ${code}: ${said()}`)));
    });
    const page = await fetch(`${address}/places/WHOLE/budget`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /2020/);
    return await look(async (db) => ({ counts: await held(db, place), left: await leftovers(db) }));
  } finally {
    if (program.exitCode === null) {
      program.kill('SIGTERM');
      await once(program, 'exit');
    }
  }
}

const seed = Number(process.env['GROUNDWORK_KILL_SEED'] ?? Date.now() % 2 ** 31);
const next = random(seed);

interface Kill {
  place: string;
  /** When, as a share of the time that a whole import takes: one in each twentieth. */
  at: number;
  database: 'spared' | 'killed first' | 'killed last';
}

const kills: Kill[] = Array.from({ length: KILLS }, (_, number) => {
  const at = ((number + next()) / KILLS) * 1.15;
  const database = number % 2 === 0 ? 'spared' : next() < 0.5 ? 'killed first' : 'killed last';
  return { place: `KILL-${number + 1}`, at, database };
});

/** All places in one process of ours: twenty commands would take longer than the kills. */
async function addPlaces(codes: readonly string[]): Promise<void> {
  Object.assign(process.env, { GROUNDWORK_DATA: data });
  delete process.env['DATABASE_URL'];
  await withHouse({ say: () => {}, remark: () => {} }, async (house) => {
    for (const code of codes) {
      await perform(
        house.performing,
        addPlace,
        {
          placeId: house.programmeId,
          identityId: OPERATOR.id,
          requestId: randomUUID(),
          input: { code, name: code, currency: 'EUR' },
        },
        house.programmeId,
      );
    }
  });
}

/** Gives whether the import had ended before its moment came; then the machine is quicker than it was thought. */
async function killImport({ place, at, database }: Kill): Promise<boolean> {
  const from = performance.now();
  const child = importing(place);
  const said = gather(child);
  const exited = once(child, 'exit');
  const moment = setTimeout(at * duration);
  const ended = await Promise.race([moment.then(() => false), exited.then(() => true)]);
  const server = database === 'spared' ? undefined : findServer(join(dataDir, 'pg'));
  if (server && database === 'killed first') kill(server.pid);
  if (!ended && child.pid !== undefined) kill(-child.pid);
  if (server && database === 'killed last') kill(server.pid);
  const [code] = await exited;
  if (!ended) return false;
  assert.equal(code, 0, said());
  duration = Math.min(duration, performance.now() - from);
  return true;
}

let duration = 0;
let whole: number[] = [];

before(async () => {
  await ensureBuilt();
  await addPlaces(['WHOLE', ...kills.map((each) => each.place)]);
  const from = performance.now();
  await done(importing('WHOLE'));
  duration = performance.now() - from;
  await done(groundwork('publish', 'budget', '--place', 'WHOLE', '--year', '2020'));
  whole = await look((db) => held(db, 'WHOLE'));
  assert.ok((whole[0] ?? 0) >= 25_000, `only ${whole[0]} lines`);
});
after(() => {
  const server = existsSync(dataDir) ? findServer(join(dataDir, 'pg')) : undefined;
  if (server) kill(server.pid);
  removePlace(dataDir);
});

test(`an import that is killed ${KILLS} times leaves all of itself or nothing, and the next start serves`, async (t) => {
  t.diagnostic(
    `seed ${seed} (GROUNDWORK_KILL_SEED), ${budget.what}, a whole import takes ${Math.round(duration)} ms`,
  );
  const from = performance.now();
  const none = whole.map(() => 0);
  let [all, nothing, tooLate] = [0, 0, 0];
  for (const each of kills) {
    const moment = Math.round(each.at * duration);
    const how = `seed ${seed}: ${each.place}, killed at ${moment} ms, database ${each.database}`;
    const ended = await killImport(each);
    const { counts, left } = await nextStart(each.place);
    assert.deepEqual(counts, counts[0] === 0 ? none : whole, how);
    assert.equal(left, 0, `${how}: a staging table was left`);
    if (ended) tooLate += 1;
    if (counts[0] === 0) nothing += 1;
    else all += 1;
  }
  const seconds = Math.round((performance.now() - from) / 1000);
  t.diagnostic(`${nothing} left nothing, ${all} all (${tooLate} had ended before the kill), in ${seconds} s`);
  assert.equal(all + nothing, KILLS);
  assert.ok(nothing >= KILLS / 4, 'many kills must come before the commit, else they prove little');
});

test('what was killed can be imported after all', async () => {
  const [first] = kills;
  await done(importing(first?.place ?? ''));
  assert.deepEqual(await look((db) => held(db, first?.place ?? '')), whole);
});
