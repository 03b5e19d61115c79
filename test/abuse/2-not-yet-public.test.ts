import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { importBudget, publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import { markOutlier, publishDiagnosis, withdrawDiagnosis } from '../../app/src/diagnose/actions.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { hearPublications } from '../../app/src/platform/http/hear-publications.ts';
import { createHttpServer } from '../../app/src/platform/http/web.ts';
import { tablesOf } from '../house/catalogue.ts';
import { openWorld, type World } from '../support/town.ts';
import { revenueCsv, spendingCsv, townMapping } from '../support/town-files.ts';
import { eachAtOnce } from './at-once.ts';
import { addressesOf, crawl, provoke, type Visit } from './crawl.ts';
import { Garden } from './planted.ts';
import { routesOf, type Values } from './routes.ts';

const TOWN = 'QTOWN';
const SILENT = 'QSILENT';
const YEAR = 2021;

const garden = new Garden();
let world: World;
let server: Server;
let origin: string;
let hearing: { stop(): Promise<void> };
let town: string;
let items: string[];

before(async () => {
  world = await openWorld();
  town = await plantDrafts(TOWN, 'the town', true);
  await plantDrafts(SILENT, 'the silent town', false);
  items = (await world.admin.query<{ id: string }>('select item_id as id from live.thread_item')).rows.map(
    (row) => row.id,
  );
  hearing = hearPublications(world.house);
  server = createHttpServer(world.house).listen(0);
  // Or it would close a kept connection in the moment in which a busy machine gets to use it.
  server.keepAliveTimeout = 0;
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server?.closeAllConnections();
  server?.close();
  await hearing?.stop();
  await world?.close();
});

/** A word in everything that a person of the town can write; those of one budget are published later. */
async function plantDrafts(code: string, who: string, publishes: boolean): Promise<string> {
  const plant = (what: string, inBudget = false) => garden.plant(`${what} of ${who}`, inBudget && publishes);
  const placeId = await world.addTown(code, plant('the name', true));
  const mappingOf = (what: string, inBudget: boolean) => ({
    ...townMapping,
    title: plant(`the mapping title of ${what}`),
    exclude: [
      { classification: 'economic', startsWith: ['9'], reason: plant(`the exclusion of ${what}`, inBudget) },
    ],
    heads: {
      ...townMapping.heads,
      'programme-area': {
        ...townMapping.heads['programme-area'],
        labels: { '41': plant(`the head label of ${what}`, inBudget) },
      },
    },
  });
  const labels = (what: string, inBudget: boolean) => ({
    roads: plant(`a label of ${what}`, inBudget),
    schools: plant(`another label of ${what}`, inBudget),
  });
  await world.load(
    placeId,
    `${YEAR}-spending-${plant('the file name of the budget', true)}.csv`,
    spendingCsv(labels('the budget', true), 91).replace(
      '20,Learning',
      `${plant('a code of the budget', true)},Learning`,
    ),
    mappingOf('the budget', true),
  );
  await world.load(placeId, `${YEAR}-revenue-${plant('the file name of the revenue')}.csv`, revenueCsv(91));
  await world.load(
    placeId,
    `${YEAR + 1}-spending-${plant('the file name of the next budget')}.csv`,
    spendingCsv(labels('the next budget', false), 92),
    mappingOf('the next budget', false),
  );
  await world.act(placeId, markOutlier, { year: YEAR, reason: plant('the outlier reason') });
  const email = `${plant('the address of a person')}@test.invalid`;
  await world.act(placeId, appoint, {
    body: plant('a body'),
    post: plant('a post'),
    permissions: [],
    name: plant('a person'),
    identityId: await world.house.signIn.addIdentity({ name: plant('an identity'), email }),
    from: '2020-01-01',
    to: null,
  });
  return placeId;
}

function combinations(): Values[] {
  const measures = [...world.house.measures.keys()];
  const places = [TOWN, SILENT, 'PROGRAMME'];
  const found: Values[] = [];
  for (const code of places) {
    for (const year of [YEAR, YEAR + 1]) {
      for (const side of ['expenditure', 'revenue']) {
        // No address names both a side and a measure, and where nothing is published one measure is like another.
        const named = code === TOWN && side === 'expenditure' ? measures : measures.slice(0, 1);
        for (const [at, measure] of named.entries()) {
          found.push({ code, year: String(year), side, measure, item: items[at] ?? '' });
        }
      }
    }
    for (const item of items)
      found.push({ code, year: String(YEAR), side: 'revenue', measure: 'pefa.pi-1', item });
  }
  return found;
}

interface Look {
  visits: Visit[];
  words: Set<string>;
}

/** All that a stranger can get to see now, and whose words are in it. */
async function lookAround(): Promise<Look> {
  const addresses = addressesOf(world.house, combinations());
  const bases = addresses.filter((path) => !path.includes('?'));
  const forms = routesOf(world.house, 'POST').map(({ path }) => path.replace(':code', TOWN));
  const visits = [
    ...(await crawl(origin, addresses)),
    ...(await provoke(origin, [...forms, ...bases.slice(0, 12)])),
  ];
  const words = new Set<string>();
  for (const { text } of visits) for (const where of garden.seenIn(text)) words.add(where);
  assert.ok(visits.length >= 2000, `${visits.length} visits`);
  assert.deepEqual(
    visits.filter((visit) => visit.status === 429).map((visit) => visit.path),
    [],
    'nobody was told to wait',
  );
  assert.deepEqual(
    visits.filter((visit) => visit.status >= 500).map((visit) => visit.path),
    [],
  );
  return { visits, words };
}

/** Whose words the role behind the public pages could find in the database, whatever the pages ask it for. */
async function wordsInPublicRecord(): Promise<string[]> {
  const found = new Set<string>();
  let tables = 0;
  for (const { name, columns } of await tablesOf(world.admin)) {
    if (!name.startsWith('public_record.')) continue;
    const texts = columns.map((column) =>
      column === 'bytes' ? `coalesce(convert_from(bytes, 'UTF8'), '')` : `coalesce(${column}::text, '')`,
    );
    const { rows } = await world.house.connections.public.query<{ text: string }>(
      `select concat_ws(' ', ${texts.join(', ')}) as text from ${name}`,
    );
    for (const { text } of rows) for (const where of garden.seenIn(text)) found.add(where);
    tables += 1;
  }
  assert.ok(tables >= 5, `${tables} tables`);
  return [...found].sort();
}

/** Done when every kept page of the place is gone, as a stranger's next request would find it. */
async function heard(work: () => Promise<unknown>): Promise<void> {
  const { generation } = world.house.pages;
  await work();
  while (world.house.pages.generation === generation) await new Promise((resolve) => setImmediate(resolve));
}

test('abuse 14: of drafts, people and places that published nothing, no word reaches a stranger', async () => {
  assert.ok(garden.words.length >= 36, `${garden.words.length} words`);
  const { words } = await lookAround();
  assert.deepEqual([...words], []);
  assert.deepEqual(await wordsInPublicRecord(), []);
});

test('abuse 14: the role behind public pages reads no table of drafts, people, sign-in or the record', async () => {
  const closed = (await tablesOf(world.admin)).filter(({ name }) => !name.startsWith('public_record.'));
  const questions = closed.flatMap(({ name, columns }) =>
    ['*', 'count(*)', ...columns].map((what) => `select ${what} from ${name}`),
  );
  await eachAtOnce(questions, (question) =>
    assert.rejects(world.house.connections.public.query(question), { code: '42501' }, question),
  );
  assert.ok(closed.length >= 60, `${closed.length} tables`);
  for (const statement of [
    `delete from public_record.snapshot`,
    `update public_record.place set name = 'x'`,
    `insert into public_record.current values (gen_random_uuid(), 'x', 'x', 'x')`,
    `create table public_record.mine (x integer)`,
    `set role groundwork_app`,
  ]) {
    await assert.rejects(world.house.connections.public.query(statement), { code: '42501' }, statement);
  }
});

test('abuse 14: after one budget is published its words appear, and nobody else’s', async () => {
  await heard(() => world.act(town, publishBudget, { year: YEAR, side: 'expenditure', version: 1 }));
  // What comes after the publication is a draft again.
  const later = spendingCsv({ roads: garden.plant('a label of the correction') }, 93);
  await world
    .load(town, `${YEAR}-spending-${garden.plant('the file name of the correction')}.csv`, later)
    .then(
      () => assert.fail('a second load needs a reason'),
      () => undefined,
    );
  await loadCorrection(later);
  const published = garden.where((planted) => planted.inBudget);
  const { words, visits } = await lookAround();
  assert.deepEqual([...words].sort(), published);
  assert.ok(
    visits.some((visit) => visit.status === 304),
    'pages were kept',
  );
  assert.deepEqual(await wordsInPublicRecord(), published);
});

/** A newer load of the published year, with its reason; what residents see is still the older one. */
async function loadCorrection(csv: string): Promise<void> {
  const { createHash, randomUUID } = await import('node:crypto');
  const { writeFile } = await import('node:fs/promises');
  const path = `${world.house.uploads}/${randomUUID()}`;
  await writeFile(path, csv);
  await world.act(town, importBudget(), {
    mapping: townMapping,
    files: [
      {
        name: `${YEAR}-spending-${garden.plant('the file name of the correction')}.csv`,
        path,
        sha256: createHash('sha256').update(csv).digest('hex'),
      },
    ],
    correction: garden.plant('the reason of the correction'),
  });
}

test('abuse 14: what is withdrawn is gone, also from kept pages; the reason alone stays', async () => {
  await heard(() => world.act(town, publishDiagnosis, {}));
  await heard(() =>
    world.act(town, withdrawDiagnosis, { reason: garden.plant('the reason of the diagnosis', true) }),
  );
  await heard(() =>
    world.act(town, withdrawBudget, {
      year: YEAR,
      side: 'expenditure',
      reason: garden.plant('the reason of the budget', true),
    }),
  );
  const { words } = await lookAround();
  const left = ['the name of the town', 'the reason of the budget', 'the reason of the diagnosis'];
  assert.deepEqual([...words].sort(), left);
  assert.deepEqual(await wordsInPublicRecord(), left);
});
