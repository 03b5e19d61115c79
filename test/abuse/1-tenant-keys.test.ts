import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { liftOutlier } from '../../app/src/diagnose/actions.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { type ForeignKey, foreignKeysOf, type Table, tablesOf } from '../house/catalogue.ts';
import type { World } from '../support/town.ts';
import { type Row, replaceAsApplication, rowsOf } from './foreign-child.ts';
import { openTwoTowns, publishAll, type Town, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
let tables: Table[];
before(async () => {
  towns = await openTwoTowns();
  const { world, a, b } = towns;
  for (const town of [a, b]) await publishAll(world, town);
  await keepTheirLogs(world, [a, b]);
  tables = (await tablesOf(towns.world.admin)).filter((table) => table.columns.includes('place_id'));
});
after(() => towns?.world.close());

/** What waits comes into the logs, confidential acts too, whose span is over by tomorrow; and something waits again. */
async function keepTheirLogs(world: World, all: readonly Town[]): Promise<void> {
  const tomorrow = new Date(Date.now() + 86_400_000);
  await keepLogs(world.house.logs, tomorrow);
  for (const { placeId } of all) {
    await world.act(placeId, liftOutlier, { year: 2023 });
    // The first tile is full with 256 leaves, which no town of these tests has.
    await world.admin.query(
      `insert into public_record.log_tile (place_id, level, n, root) values ($1, 0, 0, sha256('a tile'))`,
      [placeId],
    );
    // Answered, and taken back: then nothing more can be done with either, which other tests want to.
    await world.admin.query(
      `insert into live.payment_disposition (place_id, question_id, disposition_no, screening_id, rule, outcome, note, person_id, at)
       select q.place_id, q.question_id, 1, q.screening_id, q.rule, 'explained', 'A note', p.person_id, now()
       from live.payment_question q join live.person p on p.place_id = q.place_id where q.place_id = $1 limit 1`,
      [placeId],
    );
    await world.admin.query(
      `insert into live.payment_load_taken_back (place_id, load_id, reason, person_id, at)
       select l.place_id, l.load_id, 'A reason', p.person_id, now()
       from live.payment_load l join live.person p on p.place_id = l.place_id where l.place_id = $1 limit 1`,
      [placeId],
    );
    // Sharing is for others to see; these towns are to be silent in every other test.
    await world.admin.query(
      `insert into live.budget_shared_mapping (place_id, kept_id, name, document, header)
       select place_id, kept_id, 'A mapping', '{}', '[]' from live.budget_kept_mapping where place_id = $1 limit 1`,
      [placeId],
    );
    // No witness is asked here, and no log has ended.
    await world.admin.query(
      `insert into public_record.log_cosignature (place_id, origin, size, witness, key_id, line, at)
       values ($1, 'a log', 1, 'a witness', '00000000', 'a line', now())`,
      [placeId],
    );
    await world.admin.query(
      `insert into public_record.log_end (place_id, origin, signed_size, signed_root, kept_size, alarm, reason, at)
       values ($1, 'a log', 1, sha256('a root'), 0, 'went-backwards', 'A test', now())`,
      [placeId],
    );
  }
}

/** By a number that every log counts for itself: the place in the key is all there is, and another town's is one's own. */
const COUNTED = new Set(['sealed_place_id_batch_idx_fkey']);

/** PostgreSQL, Appendix A: SQLSTATE of what a database may refuse such a row with. */
const FOREIGN_KEY_VIOLATION = '23503';
const INSUFFICIENT_PRIVILEGE = '42501';

test('abuse 4: the database refuses a child that points at a parent of another town', async () => {
  const { world, a, b } = towns;
  const ofTowns = new Set(tables.map((table) => table.name));
  const within = (await foreignKeysOf(world.admin)).filter(
    (key) => ofTowns.has(key.from) && ofTowns.has(key.to),
  );
  for (const key of within)
    assert.ok(key.columns[0] === 'place_id' && key.targets[0] === 'place_id', `${key.from} ${key.name}`);
  // One that says the place and no more has nothing to point wrongly.
  const keys = within.filter((key) => key.columns.length > 1 && !COUNTED.has(key.name));
  assert.ok(keys.length >= 46, `${keys.length} foreign keys`);
  let refused = 0;
  for (const key of keys) {
    const own = (await rowsOf(world.admin, key.from, a.placeId)).find((row) => filled(row, key));
    assert.ok(
      own,
      `A has no row of ${key.from} that uses ${key.name}: give it one in test/abuse/two-towns.ts`,
    );
    // A key that people read, such as a year, may name a parent of A's as well: then nothing points across.
    const named = (row: Row) => JSON.stringify(key.targets.slice(1).map((column) => row[column]));
    const parents = new Set((await rowsOf(world.admin, key.to, a.placeId)).map(named));
    const foreign = (await rowsOf(world.admin, key.to, b.placeId)).filter((row) => !parents.has(named(row)));
    assert.ok(foreign.length > 0, `B has no row of ${key.to} that A has not`);
    const put = (row: Row) => replaceAsApplication(world.admin, a.placeId, key.from, own, row);
    for (const parent of foreign.slice(0, 3)) {
      const answer = await put({ ...own, ...pointing(key, parent), place_id: a.placeId });
      assert.equal(answer, FOREIGN_KEY_VIOLATION, `${key.from} ${key.name}`);
      refused += 1;
    }
    assert.equal(await put(own), 'ok', `${key.from} takes the row that stood`);
  }
  assert.ok(refused >= keys.length, `${refused} children`);
});

/** Who is a person of which places is asked before any place is chosen, and a secret says of no place that it is meant. */
const OPEN = new Set(['live.membership', 'sign_in.invitation', 'sign_in.access_token']);

test("abuse 4: the database refuses a row of another town's, in every table that has towns' rows", async () => {
  const { world, a, b } = towns;
  const first = new Map<string, Row | undefined>();
  for (const { name } of tables) first.set(name, (await rowsOf(world.admin, name, b.placeId))[0]);
  assert.deepEqual(
    [...first].filter(([, row]) => !row).map(([name]) => name),
    [],
    'B has no row of these: give it one in test/abuse/two-towns.ts',
  );
  for (const [name, row] of first) {
    if (!row) continue;
    const put = (placeId: string) => replaceAsApplication(world.admin, placeId, name, row, row);
    const answer = await put(a.placeId);
    if (OPEN.has(name)) assert.equal(answer, 'ok', `${name} is open: it needs no such name here`);
    else assert.equal(answer, INSUFFICIENT_PRIVILEGE, `A adds to B's ${name}`);
  }
  assert.ok(tables.length >= 50, `${tables.length} tables`);
});

const filled = (row: Row, key: ForeignKey): boolean => key.columns.every((column) => row[column] !== null);

function pointing(key: ForeignKey, parent: Row): Row {
  return Object.fromEntries(key.columns.map((column, at) => [column, parent[key.targets[at] ?? '']]));
}
