import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
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
  admin = adminPool(world.databaseUrl);
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

const page = async (path: string) => {
  const response = await world.fetch(path);
  assert.equal(response.status, 200, path);
  return response.text();
};

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
          facts: { days: 5, least: 15, law: '', article: '', start: '2021-01-01', end: '2021-01-06' },
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

  await t.test(
    'residents find flagged purchases, and read what was seen, how common it is and what it does not mean',
    async () => {
      const base = '/places/FLAG/contracts';
      const found = await page(`${base}?flag=R003&whose=own`);
      assert.match(found, /Desks one/);
      assert.doesNotMatch(found, /Desks two/);
      assert.doesNotMatch(await page(`${base}?flag=R018`), /Desks one/);
      assert.match(await page(`${base}?flag=any&as=csv`), /,R003,|"R003"/);
      const path = /\/places\/FLAG\/contracts\/process\/[0-9a-f]{20}/.exec(found)?.[0] ?? '';
      const story = await page(path);
      assert.match(story, /Bidders had .*(?:3|5) whole days.* to send a bid/);
      assert.match(story, /The same is so of .*2.* of the .*3.* processes/);
      assert.match(story, /It does not mean that anybody knew beforehand/);
      assert.match(story, /Late delivery<\/a>: nothing is said: .*contracts/);
      const supplier = /\/places\/FLAG\/contracts\/suppliers\/[0-9a-f]{20}/.exec(found)?.[0] ?? '';
      assert.equal((await world.fetch(supplier)).status, 200);
      const questions = await page(`${base}/indicators`);
      assert.match(questions, /Short time to send bids[^]*67/);
      // What could be told of nobody stands in no line of zeros.
      const [answered = '', unanswered = ''] = questions.split(
        /\d+ questions cannot be answered here at all, and why/,
      );
      assert.doesNotMatch(answered, /Late delivery/);
      assert.match(unanswered, /Late delivery[^]*?: nothing is said/);
      const question = await page(`${base}/indicators/R003`);
      assert.match(question, /How it is worked out[^]*nothing is said: .*beginning of the time for bids/);
      assert.match(question, /Desks four/);
      assert.equal((await world.fetch(`${base}/indicators/R999`)).status, 400);
      assert.match(await page(`${base}/indicators/R003?lang=ar`), /وقت قصير لإرسال العروض/);
      const rows = JSON.parse(await page(`${base}/flags?as=json`)).rows as { code: string; says: string }[];
      assert.ok(rows.some(({ code, says }) => code === 'R003' && says.includes('whole days')));
      const { items } = JSON.parse(await page('/api/v1/places/FLAG/flags?code=R003'));
      assert.deepEqual(
        items.map(({ subject, flagged, computable }: Record<string, unknown>) => [
          subject,
          flagged,
          computable,
        ]),
        [
          ['four', 2, 3],
          ['one', 2, 3],
          ['one', 1, 1],
        ],
      );
      const figures = await page(`${base}/figures`);
      assert.match(figures, /How many signs to look into are there\?[^]*signs: 2, processes with a sign: 2/);
      const told = JSON.parse(await page('/api/v1/places/FLAG/indicators?size=100'));
      assert.ok(
        told.items.some(
          ({ code, unable }: { code: string; unable: number }) => code === 'R067' && unable > 0,
        ),
      );
    },
  );

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
