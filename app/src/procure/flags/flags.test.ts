import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Pool } from 'pg';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { importReleases } from '../import-actions.ts';
import { digestOf, standingLoads } from '../load-store.ts';
import { publishRecords, withdrawRecords } from '../publish-actions.ts';
import { sourceNumbered } from '../source-store.ts';

let world: World;
let town: string;
let publisher: Somebody;
let admin: Pool;

before(async () => {
  world = await openWorld();
  admin = new Pool({ connectionString: world.databaseUrl, max: 1 });
  town = await world.addTown('FLAG', 'Flagville');
  publisher = await world.appoint(town, ['places.read', 'procure.read', 'procure.publish']);
});
after(async () => {
  await admin.end();
  await world.close();
});

const load = async (name: string, releases: readonly object[], source: object = {}) =>
  world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null, ...source },
    files: [await world.file(name, releases.map((each) => JSON.stringify(each)).join('\n'))],
  });

async function publish(no = 1): Promise<void> {
  const seen = await readPlace(world.house.pool, town, async (tx) => {
    const found = await sourceNumbered(tx, no);
    return digestOf(await standingLoads(tx, found?.sourceId ?? ''));
  });
  await world.act(town, publishRecords, { source: no, seen }, publisher.identityId);
}

/** A call that is open for so many days, with as many bidders. */
const call = (ocid: string, year: number, days: number | null, bidders = 3) => ({
  ocid,
  id: ocid,
  date: `${year}-06-01T00:00:00Z`,
  tag: ['tender', 'award'],
  initiationType: 'tender',
  buyer: { id: 'B', name: 'Town of Flagville' },
  parties: [
    { id: 'B', name: 'Town of Flagville', roles: ['buyer'] },
    { id: 'S', name: 'Sons & Sons', roles: ['supplier'], identifier: { scheme: 'XX', id: '7' } },
  ],
  tender: {
    id: 't',
    title: `Desks ${ocid}`,
    status: 'complete',
    procurementMethod: 'open',
    numberOfTenderers: bidders,
    ...(days !== null && {
      tenderPeriod: {
        startDate: `${year}-01-01T00:00:00Z`,
        endDate: new Date(Date.UTC(year, 0, 1 + days)).toISOString(),
      },
    }),
  },
  awards: [
    {
      id: 'a',
      status: 'active',
      date: `${year}-03-01T00:00:00Z`,
      value: { amount: 100, currency: 'EUR' },
      suppliers: [{ id: 'S', name: 'Sons & Sons' }],
    },
  ],
});

const flags = async () =>
  (
    await world.admin.query(
      `select source_no as no, code, subject, facts from public_record.procure_flag
       where place_id = $1 and code = 'R003' order by source_no, subject`,
      [town],
    )
  ).rows;
const counts = async (code: string) =>
  (
    await world.admin.query(
      `select flagged, clear, unable from public_record.procure_indicator
       where place_id = $1 and source_no = 1 and code = $2 and about = 'process'`,
      [town, code],
    )
  ).rows[0];
const idOf = async () =>
  (
    await world.admin.query(
      `select flag_id from public_record.procure_flag where place_id = $1 and code = 'R003' and subject = 'one'`,
      [town],
    )
  ).rows[0]?.flag_id;

test('flags stand on what is published, and on all of it together', async (t) => {
  let id: string;
  await t.test('a draft raises none in public', async () => {
    await load('one.jsonl', [call('one', 2021, 5), call('two', 2021, 30), call('three', 2022, null)]);
    assert.deepEqual(await flags(), []);
  });

  await t.test(
    'what is published is flagged, clear, or cannot be told, and says by which values',
    async () => {
      await publish();
      assert.deepEqual(await flags(), [
        {
          no: 1,
          code: 'R003',
          subject: 'one',
          facts: { days: 5, least: 15, law: '', start: '2021-01-01', end: '2021-01-06' },
        },
      ]);
      assert.deepEqual(await counts('R003'), { flagged: 1, clear: 1, unable: 1 });
      assert.deepEqual(await brokenIn(admin, town), []);
      id = await idOf();
    },
  );

  await t.test('a flag keeps its key when its year is published again', async () => {
    await load('two.jsonl', [call('four', 2021, 3)]);
    await publish();
    assert.equal(await idOf(), id);
    assert.deepEqual(await counts('R003'), { flagged: 2, clear: 1, unable: 1 });
  });

  await t.test('what somebody else says of the same processes is counted apart', async () => {
    await load('others.jsonl', [call('one', 2021, 5)], { name: 'Portal', isOwn: false });
    await publish(2);
    assert.deepEqual(
      (await flags()).map(({ no, subject }) => [no, subject]),
      [
        [1, 'four'],
        [1, 'one'],
        [2, 'one'],
      ],
    );
    assert.deepEqual(await counts('R003'), { flagged: 2, clear: 1, unable: 1 });
  });

  await t.test('with a year that is withdrawn its flags go, and with the last all of them', async () => {
    const withdraw = (source: number, year: number) =>
      world.act(town, withdrawRecords, { source, year, reason: 'Wrong' }, publisher.identityId);
    await withdraw(1, 2021);
    assert.deepEqual(
      (await flags()).map(({ no }) => no),
      [2],
    );
    assert.deepEqual(await counts('R003'), { flagged: 0, clear: 0, unable: 1 });
    assert.deepEqual(await brokenIn(admin, town), []);
    await withdraw(1, 2022);
    await withdraw(2, 2021);
    const { rows } = await world.admin.query(
      `select from public_record.procure_indicator where place_id = $1
       union all select from public_record.procure_answer where place_id = $1`,
      [town],
    );
    assert.equal(rows.length, 0);
    assert.deepEqual(await brokenIn(admin, town), []);
  });
});
