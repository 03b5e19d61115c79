import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { adminPool } from '../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../test/support/invariants.ts';
import { releaseLines, releaseOf } from '../../../test/support/releases.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { addDays, todayIn } from '../platform/calendar/days.ts';
import { inPlace, readPlace } from '../platform/db/transaction.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import type { YearFacts } from './figures-store.ts';
import { importReleases } from './import-actions.ts';
import { yearFacts } from './kept-figures-store.ts';
import { publishRecords, withdrawRecords } from './publish-actions.ts';
import { renewRows } from './renew-rows.ts';

const TODAY = todayIn('UTC');
const TOMORROW = addDays(TODAY, 1);
const EUROS = { currency: 'EUR', yearStarts: '01-01', today: TODAY };

let world: World;
let town: string;
let publisher: Somebody;

/** One contract of 2023 that is to be finished tomorrow. */
before(async () => {
  world = await openWorld();
  town = await world.addTown('KEPT');
  const release = releaseOf({
    ocid: 'k-1',
    year: 2023,
    title: 'A bridge',
    supplier: 'Sons',
    buyer: 'Works',
  });
  const contracts = release.contracts.map((contract) => ({
    ...contract,
    period: { endDate: `${TOMORROW}T00:00:00Z` },
  }));
  const { source, seen } = await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [{ name: 'k.json', text: releaseLines({ ...release, contracts }) }],
  });
  publisher = await world.appoint(town, ['procure.publish']);
  await world.act(town, publishRecords, { source, seen }, publisher.identityId);
});
after(() => world.close());

const facts = (asked: Partial<typeof EUROS> = {}): Promise<YearFacts[]> =>
  readPlace(world.house.pool, town, (tx) => yearFacts(tx.db, town, { ...EUROS, ...asked }));
const broken = async () => {
  const admin = adminPool(world.databaseUrl);
  try {
    return await brokenIn(admin, town);
  } finally {
    await admin.end();
  }
};
/** Says that as many were bought as nobody did: whoever reads what is kept tells them. */
const keepWrong = () =>
  world.admin.query(
    `update public_record.procure_figures set years = jsonb_set(years, '{0,deals}', '"777"') where place_id = $1`,
    [town],
  );
const deals = (years: YearFacts[]) => years.find(({ year }) => year === 2023)?.deals;

test('what counting gives is kept as it is published, and told without counting again', async () => {
  assert.equal(deals(await facts()), 1);
  assert.deepEqual(await broken(), []);
  await keepWrong();
  assert.equal(deals(await facts()), 777);
  assert.match(
    await (await world.fetch('/places/KEPT/contracts/figures')).text(),
    /776/,
    'all but one are of no known way',
  );
  assert.match((await broken()).join(), /^procure\.figures-kept: [^,]*$/);
});

test('by another currency, another fiscal year or an earlier day nothing is told that was kept', async () => {
  for (const other of [{ currency: 'USD' }, { yearStarts: '07-01' }, { today: addDays(TODAY, -1) }])
    assert.ok(!(await facts(other)).some((year) => year.deals === 777), JSON.stringify(other));
});

test('from the day after a contract fell due figures that know nothing of it are told no more', async () => {
  assert.equal(deals(await facts({ today: TOMORROW })), 777);
  const later = await facts({ today: addDays(TOMORROW, 1) });
  assert.equal(deals(later), 1);
  assert.equal(later.find(({ year }) => year === Number(TOMORROW.slice(0, 4)))?.due, 1);
});

test('where nothing is kept, or it was kept by other terms, the job of the night counts', async () => {
  const night = async () => {
    await inPlace(world.house.pool, town, (tx) => enqueue(tx, renewRows, {}));
    await world.work();
    return deals(await facts());
  };
  assert.equal(await night(), 777);
  await world.admin.query(`update public_record.procure_figures set terms = '{}' where place_id = $1`, [
    town,
  ]);
  assert.equal(await night(), 1);
  assert.deepEqual(await broken(), []);
  await world.admin.query('delete from public_record.procure_figures where place_id = $1', [town]);
  await night();
  assert.deepEqual(await broken(), []);
});

test('what is withdrawn is in no figure', async () => {
  await world.act(town, withdrawRecords, { source: 1, year: 2023, reason: 'Wrong' }, publisher.identityId);
  assert.deepEqual(await facts(), []);
  assert.deepEqual(await broken(), []);
});
