import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { importReleases } from './import-actions.ts';
import { digestOf, standingLoads } from './load-store.ts';
import { publicContracts } from './public-store.ts';
import { publishRecords } from './publish-actions.ts';
import { sourceNumbered } from './source-store.ts';

/** More than a few: some of which nobody knows the day, the supplier, the amount, or all of it. */
const MADE = 10_300;
const CALLS = {
  over: { status: 'active', tenderPeriod: { startDate: '2025-11-01', endDate: '2025-11-20' } },
  running: { status: 'active', tenderPeriod: { startDate: '2025-11-01', endDate: '2999-11-20' } },
  endless: { status: 'active' },
  dropped: { status: 'cancelled', tenderPeriod: { startDate: '2025-11-01', endDate: '2025-11-20' } },
};

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('MANY', 'Manyville');
  const publisher = await world.appoint(town, ['places.read', 'procure.read', 'procure.publish']);
  const releases = Object.entries(CALLS).map(([name, tender]) =>
    JSON.stringify({
      ocid: `ocds-many-${name}`,
      id: '1',
      date: '2025-11-01T00:00:00Z',
      tag: ['tender'],
      initiationType: 'tender',
      tender: { id: 't', title: `Call ${name}`, ...tender },
    }),
  );
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [await world.file('calls.jsonl', releases.join('\n'))],
  });
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(town, publishRecords, { source: 1, seen }, publisher.identityId);
  await world.admin.query(
    `insert into public_record.procure_contract (place_id, snapshot_hash, row, process_id, source_no, is_own, year, kind, title, buyer,
       supplier, suppliers, supplier_names, counts, day, currency, amount, value_order, words)
     select place_id, snapshot_hash, 100 + n, 'made-' || n, source_no, is_own, 2020 + n % 3, 'contract',
       nullif((array['Émile', 'emile', 'Zoo', 'Long' || repeat(' ' || md5(n::text), case when n % 500 = 3 then 120 else 1 end), 'x' || n % 50])[1 + n % 5], 'x0'), 'Office ' || n % 7,
       case when n % 20 <> 0 then 'Seller ' || n % 300 end, '{}', '{}', true, case when n % 30 <> 0 then date '2020-01-01' + n % 90 end, 'EUR', n,
       case when n % 40 <> 0 then 'EUR' || lpad((n % 500)::text, 20, '0') end, array_to_tsvector(array['made'])
     from (select * from public_record.procure_contract limit 1) as one, generate_series(1, ${MADE}) as n`,
  );
  await world.admin.query('analyze public_record.procure_contract');
});
after(() => world.close());

const page = async (query: string): Promise<string> =>
  (await world.fetch(`/places/MANY/contracts${query}`)).text();

for (const by of ['title', 'buyer', 'supplier', 'day', 'amount'])
  for (const descending of [false, true])
    test(`by ${by}, ${descending ? 'falling' : 'rising'}, every contract stands on one page, in the order of the file, gaps last`, async () => {
      const asked = { q: '', sort: { by, descending }, size: 5000, filters: {}, columns: null };
      const of = (at: number) =>
        publicContracts(
          world.house.connections.published,
          { placeId: town, currency: 'EUR' },
          { all: true },
          { ...asked, page: at },
        );
      const turned: string[] = [];
      const values: unknown[] = [];
      for (let at = 1; turned.length < MADE + Object.keys(CALLS).length; at += 1) {
        const { rows, page: answered } = await of(at).page();
        assert.equal(answered, at);
        turned.push(...rows.map(({ processId }) => processId));
        values.push(...rows.map((row) => row[by as 'day']));
      }
      const file: string[] = [];
      for await (const rows of of(1).every()) file.push(...rows.map(({ processId }) => processId));
      assert.deepEqual(turned, file);
      assert.equal(new Set(turned).size, turned.length);
      if (by === 'amount') return;
      const firstGap = values.indexOf(null);
      assert.ok(firstGap === -1 || values.slice(firstGap).every((value) => value === null));
    });

test('of many contracts a list says that there are more than it counts, and its last page is one that can be turned to', async () => {
  const last = await page('?page=99999&sort=-title');
  assert.match(last, /more than 10,000/i);
  assert.match(last, /aria-current="page"[^]{0,40}400/);
  const made = await page('?kind=process&sort=-supplier&page=9');
  assert.match(made, /Call over/);
});

test('a call whose time for bids is over is not said to be in force, in any language', async () => {
  const words = {
    en: 'No decision known since',
    es: 'Sin decisión conocida',
    fr: 'Aucune décision connue',
    pt: 'Sem decisão conhecida',
    ar: 'لا قرار معروف',
  };
  for (const [lang, said] of Object.entries(words)) {
    const list = await page(`?kind=process&lang=${lang}`);
    assert.equal(list.split(said).length, 2, `${lang}: of one call alone`);
  }
  const list = await page('?kind=process');
  assert.match(list, /No decision known since.{0,40}2025/);
  assert.match(list, /Bids until.{0,40}2999/);
  assert.match(list, /Bids asked for/);
  assert.match(list, /Given up/);
  assert.doesNotMatch(list, /In force/);
  const path = /href="[^"]*(\/process\/[0-9a-f]{20})"[^>]*><bdi>Call over/.exec(list)?.[1] ?? '';
  assert.match(await page(path), /How far it has come[^]{0,80}No decision known since/);
});
