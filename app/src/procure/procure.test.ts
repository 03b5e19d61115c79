import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../test/support/invariants.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { Problem } from '../platform/problems/problem.ts';
import { importReleases, takeBackLoad } from './import-actions.ts';
import { digestOf, standingLoads } from './load-store.ts';
import { publishRecords, withdrawRecords } from './publish-actions.ts';
import { sourceNumbered } from './source-store.ts';

let world: World;
let town: string;
let publisher: Somebody;
let admin: Pool;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('PROC', 'Procuria');
  publisher = await world.appoint(town, ['places.read', 'procure.read', 'procure.publish']);
});
after(async () => {
  await admin.end();
  await world.close();
});

const source = (name: string) => ({ name, isOwn: true, licence: null, address: null });
const load = async (name: string, text: string, from = 'Own', to = town) =>
  world.act(to, importReleases(), { source: source(from), files: [await world.file(name, text)] });

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const seen = (no: number, of = town) =>
  readPlace(world.house.pool, of, async (tx) => {
    const found = await sourceNumbered(tx, no);
    return digestOf(await standingLoads(tx, found?.sourceId ?? ''));
  });
const publish = async (no: number, as = publisher, of = town) =>
  world.act(of, publishRecords, { source: no, seen: await seen(no, of) }, as.identityId);
const page = async (path: string) => {
  const response = await world.fetch(path);
  return { status: response.status, text: await response.text() };
};

const release = (ocid: string, date: string, more: object = {}) =>
  JSON.stringify({
    ocid,
    id: `${ocid}-${date}`,
    date: `${date}T10:00:00Z`,
    tag: ['tender'],
    initiationType: 'tender',
    buyer: { id: 'B', name: 'Town of Procuria' },
    ...more,
  });

test('records go their whole way: in, changed by a newer release, published, withdrawn', async (t) => {
  const tender = {
    id: 't',
    title: 'A bridge over the Nile',
    procurementMethod: 'open',
    numberOfTenderers: 3,
  };
  const first = release('ocds-1-1', '2021-03-01', { tender });
  const award = {
    tender,
    awards: [
      {
        id: 'a',
        date: '2021-05-01T00:00:00Z',
        value: { amount: 1234.5, currency: 'EUR' },
        suppliers: [{ id: 'S', name: 'Bridges & Sons' }],
      },
    ],
  };

  await t.test('a file comes in, and the same file again changes nothing', async () => {
    const { loaded } = await load('one.jsonl', `${first}\n`);
    assert.deepEqual(
      loaded.map(({ releases, added, processes, findings }) => ({ releases, added, processes, findings })),
      [{ releases: 1, added: 1, processes: 1, findings: 0 }],
    );
    const again = await load('one.jsonl', `${first}\n`);
    assert.deepEqual(
      again.loaded.map(({ releases, added, processes }) => ({ releases, added, processes })),
      [{ releases: 1, added: 0, processes: 0 }],
    );
  });

  await t.test('a newer release changes the process, and the older one stays', async () => {
    await load('two.json', release('ocds-1-1', '2021-05-02', award));
    const { rows } = await world.admin.query(
      'select title, stage, year, releases from live.procure_process where place_id = $1',
      [town],
    );
    assert.deepEqual(rows, [{ title: 'A bridge over the Nile', stage: 'awarded', year: 2021, releases: 2 }]);
  });

  await t.test('a load that was a mistake is taken back, the last of its source first', async () => {
    const { loaded } = await load(
      'three.json',
      release('ocds-1-1', '2022-01-01', { tender: { ...tender, title: 'A tunnel' } }),
    );
    const { rows } = await world.admin.query(
      'select load_id as id from live.procure_load where place_id = $1 order by load_no limit 1',
      [town],
    );
    await assert.rejects(
      world.act(town, takeBackLoad, { loadId: rows[0].id, reason: 'Wrong' }),
      refused('procure.not-last'),
    );
    const loadId = loaded[0]?.loadId ?? '';
    await world.act(town, takeBackLoad, { loadId, reason: 'Wrong' });
    const left = await world.admin.query(
      'select title, releases from live.procure_process where place_id = $1',
      [town],
    );
    assert.deepEqual(left.rows, [{ title: 'A bridge over the Nile', releases: 2 }]);
  });

  await t.test('nobody outside sees it before somebody else publishes it', async () => {
    assert.equal((await page('/places/PROC/contracts')).status, 404);
    await assert.rejects(
      world.act(town, publishRecords, { source: 1, seen: await seen(1) }),
      refused('procure.own-loads'),
    );
    const cookies = await world.signIn(publisher);
    const form = await world.fetch('/work/places/PROC/procurement/publish', { cookies });
    const seenFirst = (await form.text()).replace(/[\u2066-\u2069]/g, '');
    assert.match(
      seenFirst,
      /What would become public[^]*\.jsonl?<[^]*1 release in the file, 1 of them new here/,
    );
    const list = await (await world.fetch('/work/places/PROC/procurement', { cookies })).text();
    const draft = /\/work\/places\/PROC\/procurement\/processes\/[0-9a-f]{20}/.exec(list)?.[0] ?? '';
    const read = async () =>
      (await (await world.fetch(draft, { cookies })).text()).replace(/[\u2066-\u2069]/g, '');
    assert.match(
      await read(),
      /A bridge over the Nile[^]*put together of 2 releases[^]*residents see nothing of it[^]*3 bids came\./,
    );
    assert.doesNotMatch(await read(), /href="\/places\/PROC\/contracts/);
    assert.equal((await world.fetch(draft.replace('PROC', 'OTHR'), { cookies })).status, 404);
    const { years } = await publish(1);
    assert.match(await read(), /href="\/places\/PROC\/contracts\/process\/[0-9a-f]{20}"/);
    assert.deepEqual(
      years.map(({ year, processes }) => ({ year, processes })),
      [{ year: 2021, processes: 1 }],
    );
    await assert.rejects(publish(1), refused('publication.nothing-new'));
    assert.deepEqual(await brokenIn(admin, town), []);
  });

  await t.test('the first page of the place says how much of the money went by competition', async () => {
    const { text } = await page('/places/PROC');
    assert.match(
      text.replace(/<[^>]*>|[\u2066-\u2069]/g, ''),
      /100 of every 100 contracted in 2021 went by open/,
    );
    assert.match(text, /\/places\/PROC\/contracts\/figures#competitive-value/);
  });

  await t.test('residents find it by words, supplier and amount, and read its story', async () => {
    const list = await page('/places/PROC/contracts?q=bri+nile');
    assert.match(list.text, /A bridge over the Nile/);
    assert.match(list.text, /Bridges &amp; Sons/);
    const astray = [
      'least=2000',
      'most=999',
      'least=much',
      'currency=EU&least=1',
      'least=99999999999999999999',
    ];
    for (const nothing of ['q=tunnel', 'supplier=Dams', 'until=2020-12-31', ...astray])
      assert.doesNotMatch((await page(`/places/PROC/contracts?${nothing}`)).text, /A bridge/, nothing);
    for (const much of ['least=1000&supplier=bridges', 'least=1&most=1999', 'least=-5'])
      assert.match((await page(`/places/PROC/contracts?${much}`)).text, /A bridge/, much);
    assert.match(
      (await page('/places/PROC/contracts?least=much')).text,
      /This is no amount that can be read/,
    );
    assert.match((await page('/places/PROC/contracts?lang=es&least=1.000,00&most=1.234,5')).text, /A bridge/);
    const path = /\/places\/PROC\/contracts\/process\/[0-9a-f]{20}/.exec(list.text)?.[0] ?? '';
    const story = await page(path);
    assert.match(story.text, /3 bids came\./);
    assert.match(story.text, /On .*2021.* it was awarded to .*Bridges &amp; Sons.*, for .*1,234\.50/);
    const supplier = /\/places\/PROC\/contracts\/suppliers\/[0-9a-f]{20}/.exec(list.text)?.[0] ?? '';
    const sold = (await page(supplier)).text.replace(/[\u2066-\u2069]/g, '');
    assert.match(sold, /What Bridges &amp; Sons was contracted for/);
    assert.match(sold, /The municipality says: 1 contract or award, together EUR.1,234\.50\./);
    for (const below of [
      '/suppliers',
      '/buyers',
      '/sources',
      '/figures',
      '?whose=others',
      '?sort=amount',
      '?sort=-amount',
    ])
      assert.equal((await page(`/places/PROC/contracts${below}`)).status, 200, below);
    assert.match(
      (await page('/places/PROC/contracts/figures')).text,
      /How many contracts were given by competition\?[^]*100/,
    );
    const quoted = (await page('/places/PROC/contracts/figures')).text.replace(
      /<[^>]*>|[\u2066-\u2069]/g,
      '',
    );
    assert.match(quoted, /The median number of bids in 2021 was 3\./);
    assert.equal((await page(`${path}/record.json`)).status, 200);
    const feed = await page('/places/PROC/contracts.atom?q=nile');
    assert.match(feed.text, /<title>A bridge over the Nile<\/title>/);
    assert.doesNotMatch((await page('/places/PROC/contracts.atom?q=tunnel')).text, /<entry>/);
  });

  await t.test('what is withdrawn goes from every page, and the reason stays', async () => {
    await world.act(
      town,
      withdrawRecords,
      { source: 1, year: 2021, reason: 'A court said so' },
      publisher.identityId,
    );
    assert.doesNotMatch((await page('/places/PROC/contracts')).text, /A bridge/);
    assert.match((await page('/places/PROC')).text, /What is bought, and from whom, is not known/);
    assert.match((await page('/places/PROC/contracts/sources')).text, /A court said so/);
    assert.deepEqual(await brokenIn(admin, town), []);
  });
});

const value = (amount: unknown, currency: unknown) => ({ value: { amount, currency } });

test('nothing that cannot be so stops a load, and nothing is passed over in silence', async () => {
  const odd = await world.addTown('ODDS');
  const lines = [
    release('a', '1753-01-01', { tender: { id: 't', ...value(-5, 'EUR') } }),
    release('b', '2021-01-01', {
      tender: {
        id: 't',
        ...value(5, 'MNX'),
        tenderPeriod: { startDate: '2021-05-01', endDate: '2021-04-01' },
      },
    }),
    release('c', '2021-01-01', { tender: { id: 't', ...value('five', 'EUR') } }),
    release('d', '2021-01-01', { tender: { id: 't', title: 'one\u0000two', ...value(1e30, 'USD') } }),
    release('e', '2021-01-01', { tender: 'a text', buyer: null }),
    release('e', '2021-02-01', { tender: { id: 't' }, buyer: null }),
    release('x'.repeat(300), '2021-01-01'),
    release('f', '20210101'),
    '{"ocid": "g", broken',
    ...['EUR', 'USD', 'JPY', 'KWD', 'XOF'].map((currency) =>
      release(`m-${currency}`, '2021-01-01', {
        awards: [{ id: 'a', date: '2021-01-01', suppliers: [{ name: 'S' }], ...value(10.005, currency) }],
      }),
    ),
  ];
  const { loaded } = await load('odd.jsonl', `${lines.join('\n')}\n`, 'Own', odd);
  assert.equal(loaded[0]?.added, 12);
  const { rows } = await world.admin.query<{ code: string }>(
    'select code from live.procure_finding where place_id = $1',
    [odd],
  );
  const told = new Set(rows.map(({ code }) => code));
  for (const code of [
    'ocds.json',
    'ocds.date',
    'ocds.merge-kinds',
    'procure.ocid-long',
    'procure.year',
    'procure.negative',
    'procure.currency',
    'procure.amount',
    'procure.ends-before',
    'procure.party',
  ])
    assert.ok(told.has(code), code);
  await publish(1, await world.appoint(odd, ['procure.publish']), odd);
  const suppliers = await page('/places/ODDS/contracts/suppliers');
  for (const sum of ['10.00', '10.005', '10'])
    assert.match(suppliers.text, new RegExp(sum.replace('.', '\\.')));
  assert.equal((await page('/places/ODDS/contracts?sort=-amount')).status, 200);
  await assert.rejects(load('no.pdf', '%PDF-1.4', 'Own', odd), refused('procure.nothing-read'));
  assert.deepEqual(await brokenIn(admin, odd), []);
});
