import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { allMigrations, openHouse, prepareDatabase } from '../../app/src/house.ts';
import { checkBackup } from '../../app/src/platform/backup/check-backup.ts';
import { takeBackup } from '../../app/src/platform/backup/take-backup.ts';
import { migrate } from '../../app/src/platform/db/migrate.ts';
import { ensureRoles, roleUrl } from '../../app/src/platform/db/roles.ts';
import { diskStore } from '../../app/src/platform/files/disk-store.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { emptyTarget, shapeOf, type Target, WORLD_SECRET } from '../support/backups.ts';
import { emptyDatabase, freshDatabase, ROLE_KEY } from '../support/database.ts';
import { ORIGIN } from '../support/town.ts';

/** What had run on a database of the first day, by name: a file that ran is never edited, so today's are the same. */
const FIRST_DAY = ['001-platform', '002-sign-in', '010-places', '020-budget', '030-diagnose'];

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let old: Client;
let folder: string;
let target: Target;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-older-'));
  database = await emptyDatabase();
  target = await emptyTarget();
  await ensureRoles(database.url, ROLE_KEY);
  const then = (await allMigrations()).filter(({ name }) => FIRST_DAY.includes(name));
  assert.equal(then.length, FIRST_DAY.length);
  await migrate(roleUrl(database.url, ROLE_KEY, 'groundwork_owner'), then);
  old = new Client({ connectionString: database.url });
  await old.connect();
  await old.query(FILLED);
});
after(async () => {
  await old.end();
  await target.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const id = (name: string): string => `md5('${name}')::uuid`;

/** A programme with one municipality, in which two people work and 400 lines of two years stand. */
const FILLED = `
  insert into live.place (place_id, kind, code, name, currency) values
    (${id('programme')}, 'programme', 'PROGRAMME', 'The programme', 'EUR'), (${id('alfa')}, 'municipality', 'ALFA', 'Alfa', 'KES');
  insert into sign_in.identity (id, name, email) values ('ana', 'Ana', 'ana@test.invalid'), ('operator', 'Command line', 'operator@command-line.invalid');
  insert into sign_in.account (id, identity_id, account_id, provider_id, password) values ('a1', 'ana', 'ana', 'credential', 'x:y');
  insert into sign_in.session (id, identity_id, token, expires_at, ip_address) values ('s1', 'ana', 't', now() + interval '1 day', '::1');
  insert into live.thread_item (place_id, item_id, kind, title)
    select ${id('alfa')}, md5(name)::uuid, kind, name from (values ('office', 'body'), ('treasurer', 'post'), ('ana', 'person'),
      ('file', 'budget-file'), ('2020', 'budget'), ('2021', 'budget')) as made (name, kind);
  insert into live.thread_link (place_id, from_id, relation, to_id) values (${id('alfa')}, ${id('2020')}, 'read-from', ${id('file')});
  insert into live.body (place_id, body_id, name) values (${id('alfa')}, ${id('office')}, 'Office');
  insert into live.post (place_id, post_id, body_id, title) values (${id('alfa')}, ${id('treasurer')}, ${id('office')}, 'Treasurer');
  insert into live.post_permission values (${id('alfa')}, ${id('treasurer')}, 'budget.import');
  insert into live.person (place_id, person_id, name, identity_id) values (${id('alfa')}, ${id('ana')}, 'Ana', 'ana');
  insert into live.holding (place_id, post_id, person_id, from_date) values (${id('alfa')}, ${id('treasurer')}, ${id('ana')}, '2020-01-01');
  insert into live.membership (identity_id, place_id) values ('ana', ${id('alfa')});
  insert into live.budget_mapping (place_id, mapping_id, sha256, document) values (${id('alfa')}, ${id('mapping')}, 'm', '{}');
  insert into live.budget_file (place_id, file_id, name, bytes, sha256) values (${id('alfa')}, ${id('file')}, '2020.csv', 7, 'f');
  insert into live.budget (place_id, budget_id, year, side) values
    (${id('alfa')}, ${id('2020')}, 2020, 'expenditure'), (${id('alfa')}, ${id('2021')}, 2021, 'expenditure');
  insert into live.budget_load (place_id, load_id, budget_id, load_no, file_id, mapping_id, person_id, lines, excluded_lines, digest)
    select ${id('alfa')}, md5('load ' || year)::uuid, md5(year)::uuid, 1, ${id('file')}, ${id('mapping')}, ${id('ana')}, 200, 0, year
    from (values ('2020'), ('2021')) as years (year);
  insert into live.budget_load_phase select place_id, load_id, 'original', '2020-01-01' from live.budget_load;
  insert into live.budget_load_phase select place_id, load_id, 'executed', case digest when '2020' then date '2020-12-31' else '2021-06-30' end
    from live.budget_load;
  insert into live.budget_line (place_id, load_id, line, key, economic, contingency, interest, original)
    select place_id, load_id, line, 'k' || line, '21', false, false, line * 100 from live.budget_load, generate_series(1, 200) line;
  insert into ledger.pending (place_id, entry_id, act, confidential, body, leaf_hash)
    select ${id('alfa')}, gen_random_uuid(), 'place.added', false, '{"n":' || n || '}', sha256(n::text::bytea) from generate_series(1, 50) n;
  insert into public_record.snapshot (place_id, hash, kind, key, format, bytes, entry_id, entry_hash) values
    (${id('alfa')}, 'sha256:' || repeat('ab', 32), 'budget', '2020/expenditure', 1, '{}', gen_random_uuid(), 'sha256:x');
  insert into public_record.current (place_id, kind, key, hash) values (${id('alfa')}, 'budget', '2020/expenditure', 'sha256:' || repeat('ab', 32));
`;

const COUNTED = [
  'live.place',
  'live.body',
  'live.post',
  'live.person',
  'live.holding',
  // Municipalities became items later.
  "live.thread_item where kind <> 'municipality'",
  'live.thread_link',
  'live.budget',
  'live.budget_load',
  'live.budget_line',
  'ledger.pending',
  'public_record.snapshot',
  'sign_in.identity',
  'sign_in.account',
];

async function counts(db: Client): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of COUNTED)
    found[table] = (await db.query(`select count(*)::int as n from ${table}`)).rows[0].n;
  return found;
}

/** Today's database, as one that began today has it. */
async function today(): Promise<string[]> {
  const fresh = await freshDatabase();
  const db = new Client({ connectionString: fresh.url });
  await db.connect();
  const shape = await shapeOf(db);
  await db.end();
  await fresh.drop();
  return shape;
}

test('a backup of a database of the first day is restored by the program of today', async () => {
  const dir = join(folder, 'backup');
  await takeBackup({
    adminUrl: database.url,
    folder: dir,
    bytes: diskStore(join(folder, 'files')),
    after: undefined,
    secret: { text: WORLD_SECRET, where: 'left out' },
  });
  const { migrations, logs } = await checkBackup({ folder: dir });
  assert.deepEqual([migrations.map((each) => each.name), logs], [FIRST_DAY, []]);
  const { migrated } = await target.restore(dir);
  assert.equal(migrated.length, (await allMigrations()).length - FIRST_DAY.length);
  assert.deepEqual(await counts(target.admin), await counts(old));
  assert.deepEqual(await shapeOf(target.admin), await today());
});

test('a database of the first day is brought up to date with all that is in it, and serves', async () => {
  const standing = await counts(old);
  assert.deepEqual([standing['live.budget_line'], standing['ledger.pending']], [400, 50]);
  const ran = await prepareDatabase({ adminUrl: database.url, roleKey: ROLE_KEY });
  assert.equal(ran.length, (await allMigrations()).length - FIRST_DAY.length);
  assert.deepEqual(await counts(old), standing);
  assert.deepEqual(await shapeOf(old), await today());
  const { rows: within } = await old.query(
    'select load.digest, since, until::text, completes from live.budget_load_within join live.budget_load load using (place_id, load_id)',
  );
  assert.deepEqual(within, [{ digest: '2021', since: null, until: '2021-06-30', completes: false }]);
  const house = await openHouse({
    adminUrl: database.url,
    roleKey: ROLE_KEY,
    secret: WORLD_SECRET,
    baseUrl: ORIGIN,
    log: silentLog,
    uploads: folder,
  });
  try {
    const page = await createWeb(house).fetch(new Request(new URL('/', ORIGIN)));
    assert.equal(page.status, 200);
    assert.equal(house.programmeId, (await old.query(`select ${id('programme')} as id`)).rows[0].id);
  } finally {
    await house.connections.close();
  }
});
