import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { releaseLines, releaseOf, withShortCall } from '../../../../test/support/releases.ts';
import { form, ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { inPlace, readPlace } from '../../platform/db/transaction.ts';
import { importReleases, takeBackLoad } from '../import-actions.ts';
import { findingKey } from '../intake/findings.ts';
import { digestOf, standingLoads, takeLoadTurn, takeTurn } from '../load-store.ts';
import { publishRecords } from '../publish-actions.ts';
import { sourceNamed } from '../source-store.ts';
import { isRead, type StoredPreview } from './preview.ts';

let world: World;
let town: string;
let cookies: string;
let other: string;
let admin: Pool;
const BASE = '/work/places/LAKE/procurement';

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('LAKE');
  const permissions = ['places.read', 'procure.read', 'procure.import'];
  cookies = await world.signIn(await world.appoint(town, permissions));
  other = await world.signIn(await world.appoint(town, permissions));
});
after(async () => {
  await admin.end();
  await world.close();
});

const release = (ocid: string, title = `A bridge ${ocid}`) =>
  releaseOf({ ocid, year: 2021, title, supplier: 'Builders', buyer: 'The town' });
const get = async (path: string, as = cookies) => {
  const response = await world.fetch(path, { cookies: as });
  return { status: response.status, text: (await response.text()).replace(/[\u2066-\u2069]/g, '') };
};
const post = async (path: string, fields: Record<string, string>, as = cookies) => {
  const response = await world.fetch(path, { ...form(fields), cookies: as });
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    text: await response.text(),
  };
};

async function send(files: Readonly<Record<string, string | Buffer>>, source = 'Own', foreign = '') {
  const body = new FormData();
  for (const [field, value] of Object.entries({
    requestId: randomUUID(),
    source,
    foreign,
    licence: '',
    address: '',
  }))
    body.set(field, value);
  for (const [name, text] of Object.entries(files)) body.append('files', new File([text as string], name));
  const sent = { method: 'POST', headers: { origin: ORIGIN }, body, cookies };
  const response = await world.fetch(`${BASE}/import`, sent);
  assert.equal(response.status, 303, await response.text());
  return response.headers.get('location') ?? '';
}

const seenIn = (text: string): string => /name="previewOf" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
const rows = async (table: string): Promise<number> =>
  (await world.admin.query(`select count(*)::int as n from live.${table} where place_id = $1`, [town]))
    .rows[0].n;
const everything = async () => {
  const counts = [];
  for (const table of [
    'procure_source',
    'procure_load',
    'procure_release',
    'procure_process',
    'procure_file',
  ])
    counts.push(await rows(table));
  return counts;
};

test('what would come in is told, and nothing of it stays before its sender says so', async () => {
  const bad = '{"ocid":"ocds-3","tender":{"value":{"amount":"many"}}';
  const at = await send({ 'one.jsonl': `${releaseLines(release('ocds-1'), release('ocds-2'))}${bad}\n` });
  const page = await get(at);
  assert.match(page.text, /2 releases, 2 of them new here\./);
  assert.match(page.text, /A bridge ocds-2/);
  assert.match(page.text, /The newest 2 processes/);
  assert.match(page.text, /<h3>Findings<\/h3>(?!<p>Nothing)/);
  assert.deepEqual(await everything(), [0, 0, 0, 0, 0]);
  const kept = await post(at, { previewOf: seenIn(page.text) });
  assert.equal(kept.status, 303, kept.text);
  assert.match(kept.location, /\/procurement\/loads\/[0-9a-f-]{36}$/);
  assert.deepEqual(await everything(), [1, 1, 2, 2, 1]);
  assert.equal((await get(at)).status, 404, 'what was loaded is not kept a second time');
});

/** What stands beside a term of a page's lists. */
const beside = (text: string, term: string): string =>
  new RegExp(`<dt>${term}</dt>\\s*<dd>(.*?)</dd>`).exec(text)?.[1] ?? '';

test('a preview says what is new beside what stands, what would change, and what stays', async () => {
  const changed = { ...release('ocds-1', 'A longer bridge'), id: 'later', date: '2021-09-01T00:00:00Z' };
  const lines = releaseLines(release('ocds-1'), changed, release('ocds-9'), release('ocds-9'));
  const at = await send({ 'two.jsonl': lines });
  const { text } = await get(at);
  assert.match(text, /4 releases, 2 of them new here\./);
  assert.match(text, /A longer bridge/);
  const counts = [
    ['Processes that are new', '1'],
    ['Processes that stand here and would change', '1'],
    ['Processes of the file that would stay as they are', '0'],
    ['Processes that stand here and are not in the file: they stay', '1'],
    ['Releases that the file holds once more: they count once', '1'],
  ];
  assert.deepEqual(
    counts.map(([term = '']) => [term, beside(text, term)]),
    counts,
  );
  assert.match(beside(text, 'First and last day that these processes speak of'), /2021/);
  const same = (await get(await send({ 'one.jsonl': releaseLines(release('ocds-1')) }))).text;
  assert.match(same, /nothing would change/);
  assert.equal(beside(same, 'Processes of the file that would stay as they are'), '1');
});

const inCurrency = (currency: string, at: number) => {
  const made = release(`ocds-of-${currency}`);
  const value = { amount: 10 + at, currency };
  return { ...made, contracts: made.contracts.map((contract) => ({ ...contract, value })) };
};

test('amounts of five currencies are told one by one, and never together', async () => {
  const many = ['EUR', 'USD', 'KES', 'JPY', 'TND'].map(inCurrency);
  const { text } = await get(await send({ 'five.jsonl': releaseLines(...many) }));
  const shown = text.replace(/\u00a0/g, ' ');
  for (const sum of ['EUR 10.00', 'USD 11.00', 'KES 12.00', 'JPY 13', 'TND 14.000'])
    assert.ok(shown.includes(sum), sum);
});

test('signs that would come and go are told before anything is kept', async () => {
  const source = 'Signs';
  const short = withShortCall(release('ocds-short'));
  const at = await send({ 'short.jsonl': releaseLines(short, release('ocds-long')) }, source);
  const page = await get(at);
  const row = /<tr><th[^>]*>[^<]*(?:short|time)[^<]*<\/th>.*?<\/tr>/i;
  assert.match(page.text, row);
  assert.equal((await post(at, { previewOf: seenIn(page.text) })).status, 303);
  const mended = { ...release('ocds-short'), id: 'mended', date: '2021-10-01T00:00:00Z' };
  const again = await get(await send({ 'mended.jsonl': releaseLines(mended) }, source));
  assert.match(again.text, row);
  const none = await get(await send({ 'other.jsonl': releaseLines(release('ocds-other')) }, source));
  assert.match(none.text, /No sign would come or go/);
});

test('a source that stands here stays as it is, and whoever says something else of it is told so', async () => {
  const at = await send({ 'one.jsonl': releaseLines(release('ocds-1')) }, 'Own', 'yes');
  const { text } = await get(at);
  assert.equal(beside(text, 'Whose word'), 'The municipality');
  assert.match(text, /A source of this name stands here already/);
});

test('what was sent is its sender’s alone, and gone when it is given up', async () => {
  const at = await send({ 'three.jsonl': releaseLines(release('ocds-4')) });
  assert.equal((await get(at, other)).status, 404);
  assert.equal((await post(`${at}/give-up`, {}, other)).status, 404);
  const seen = seenIn((await get(at)).text);
  assert.equal((await post(at, { previewOf: seen }, other)).status, 404);
  assert.equal((await post(`${at}/give-up`, {})).location, BASE);
  assert.equal((await get(at)).status, 404);
  assert.equal((await post(at, { previewOf: seen })).status, 404);
});

test('when other files of the source came in meanwhile, it is looked at again before it is kept', async () => {
  const at = await send({ 'four.jsonl': releaseLines(release('ocds-5')) });
  const seen = seenIn((await get(at)).text);
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [{ name: 'between.jsonl', text: releaseLines(release('ocds-5'), release('ocds-6')) }],
  });
  assert.equal((await post(at, { previewOf: seen })).status, 409);
  assert.match((await get(at)).text, /look again before you keep/);
  assert.equal((await post(`${at}/look`, {})).location, at);
  const page = await get(at);
  assert.match(page.text, /nothing would change/);
  assert.equal((await post(at, { previewOf: seenIn(page.text) })).status, 303);
});

test('a file in which nothing can be read keeps the others out, and says why', async () => {
  const at = await send(
    { 'good.jsonl': releaseLines(release('ocds-7')), 'bad.jsonl': 'nothing\n' },
    'Another',
  );
  const page = await get(at);
  assert.match(page.text, /bad\.jsonl/);
  assert.doesNotMatch(page.text, /Keep it as a draft/);
  assert.equal((await post(at, { previewOf: 'x' })).status, 409);
  assert.equal(
    (await world.admin.query(`select from live.procure_source where name = 'Another'`)).rowCount,
    0,
  );
});

const noise = (): string => randomBytes(20_000).toString('base64');

/** Half a megabyte and more, which commonly holds what ten times as many bytes would. */
const packed = (ocid: string): Buffer =>
  gzipSync(
    releaseLines(
      ...Array.from({ length: 40 }, (_, at) => ({ ...release(`${ocid}-${at}`), description: noise() })),
    ),
  );

test('what is large, or packed so that it would be, is read and loaded in the worker', async () => {
  const bytes = packed('ocds-large');
  assert.ok(bytes.length > 512 * 1024, `${bytes.length}`);
  const at = await send({ 'large.jsonl': bytes }, 'Large');
  assert.match((await get(at)).text, /Being read: /);
  await world.work();
  const page = await get(at);
  assert.match(page.text, /40 releases, 40 of them new here/);
  const agreed = { previewOf: seenIn(page.text) };
  assert.equal((await post(at, agreed)).location, at);
  assert.equal((await post(at, agreed)).status, 409, 'it is at work already');
  assert.equal((await post(`${at}/look`, {})).status, 409);
  await world.work();
  assert.equal((await get(at)).status, 404);
  assert.deepEqual(await addedBy('large.jsonl'), [40]);
});

const addedBy = async (file: string): Promise<number[]> =>
  (
    await world.admin.query<{ added: number }>(
      'select added from live.procure_load where place_id = $1 and file_name = $2',
      [town, file],
    )
  ).rows.map(({ added }) => added);

test('while others’ files are read nobody waits for a page: what was published and agreed goes on, a small file has its turn after the answer', async () => {
  const publisher = await world.appoint(town, ['places.read', 'procure.publish', 'procure.settings']);
  const sooner = await send({ 'before.jsonl': releaseLines(release('ocds-before')) }, 'Patience');
  const agreed = { previewOf: seenIn((await get(sooner)).text) };
  const [loaded] = (
    await world.act(town, importReleases(), {
      source: { name: 'Public', isOwn: true, licence: null, address: null },
      files: [{ name: 'public.jsonl', text: releaseLines(release('ocds-public')) }],
    })
  ).loaded;
  const found = await readPlace(world.house.pool, town, (tx) => sourceNamed(tx, 'Public'));
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, found?.sourceId ?? '')),
  );
  let at = '';
  // As long as this goes on, somebody's large file is being read.
  await inPlace(world.house.pool, town, async (tx) => {
    await takeLoadTurn(tx);
    await world.act(town, publishRecords, { source: found?.sourceNo ?? 0, seen }, publisher.identityId);
    at = await send({ 'small.jsonl': releaseLines(release('ocds-small')) }, 'Patience too');
    assert.match((await get(at)).text, /Being read: /);
    assert.equal((await post(sooner, agreed)).location, sooner);
    const back = world.act(town, takeBackLoad, { loadId: loaded?.loadId ?? '', reason: 'Wrong' });
    await assert.rejects(back, { code: 'procure.being-read' });
  });
  await world.work();
  assert.match((await get(at)).text, /1 release, 1 of them new here/);
  assert.deepEqual(await addedBy('before.jsonl'), [1]);
  await world.act(town, takeBackLoad, { loadId: loaded?.loadId ?? '', reason: 'Wrong' });
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('what is loaded counts when what is being published is out: it goes by what stood when it began', async () => {
  let isLoaded = false;
  let load: Promise<void> = Promise.resolve();
  await inPlace(world.house.pool, town, async (tx) => {
    await takeTurn(tx);
    load = world
      .act(town, importReleases(), {
        source: { name: 'Meanwhile', isOwn: true, licence: null, address: null },
        files: [{ name: 'meanwhile.jsonl', text: releaseLines(release('ocds-meanwhile')) }],
      })
      .then(() => {
        isLoaded = true;
      });
    await waiting();
    assert.ok(!isLoaded);
    assert.deepEqual(await addedBy('meanwhile.jsonl'), []);
  });
  await load;
  assert.deepEqual(await addedBy('meanwhile.jsonl'), [1]);
});

/** Until somebody waits for a turn. */
async function waiting(): Promise<void> {
  for (;;) {
    const { rowCount } = await world.admin.query(
      `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rowCount) return;
  }
}

test('what was agreed to and would bring something else by the time it is loaded is not loaded', async () => {
  const at = await send({ 'late.jsonl': packed('ocds-late') }, 'Late');
  await world.work();
  const seen = seenIn((await get(at)).text);
  assert.equal((await post(at, { previewOf: seen })).location, at);
  await world.act(town, importReleases(), {
    source: { name: 'Late', isOwn: true, licence: null, address: null },
    files: [{ name: 'sooner.jsonl', text: releaseLines(release('ocds-late-0')) }],
  });
  await world.work();
  const page = await get(at);
  assert.match(page.text, /What was looked at is not what would come in now/);
  assert.match(page.text, /look again before you keep/);
  assert.deepEqual(await addedBy('late.jsonl'), []);
});

test('whatever is wrong with a file is listed by kind with its first places, and the rest comes in', async () => {
  const lines = [
    Buffer.from('no JSON at all'),
    Buffer.from('{"ocid":"ocds-cut","date":"2021-01-01T00:00:00Z","tender":{"title":"'),
    Buffer.from(JSON.stringify(release('ocds-latin', 'Une école')), 'latin1'),
    Buffer.from(
      `{"ocid":"ocds-deep","date":"2021-01-01T00:00:00Z","x":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ),
    ...[
      release('ocds-plain'),
      { ...release('ocds-plain', 'Another title') },
      { ...release('ocds-old'), contracts: [{ id: 'c', dateSigned: '1753-01-01T00:00:00Z' }] },
      {
        ...release('ocds-less'),
        awards: [{ id: 'a', value: { amount: -5, currency: 'EUR' } }],
        contracts: [],
      },
      {
        ...release('ocds-coin'),
        awards: [{ id: 'a', value: { amount: 5, currency: 'ABC' } }],
        contracts: [],
      },
      {
        ...release('ocds-many'),
        awards: [{ id: 'a', value: { amount: 'many', currency: 'EUR' } }],
        contracts: [],
      },
      { ...release('ocds-never'), date: 'yesterday' },
      { ...release('o'.repeat(300)) },
      { ...release('ocds-none'), ocid: undefined },
      [1, 2],
      'a word',
    ].map((each) => Buffer.from(JSON.stringify(each))),
  ];
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const at = await send({ 'bad.jsonl': bytes }, 'Bad');
  const { rows: found } = await world.admin.query<{ preview: StoredPreview }>(
    'select preview from live.intake where place_id = $1 and intake_id = $2',
    [town, at.split('/').at(-1)],
  );
  const [file] = found[0]?.preview.files ?? [];
  assert.ok(file && isRead(file));
  const inOrder = file.findings.toSorted((one, next) => (one.code < next.code ? -1 : 1));
  const told = inOrder.map(({ code, count, examples }) => [code, count, examples[0]?.line]);
  assert.deepEqual(told, [
    ['ocds.date', 1, 11],
    ['ocds.encoding', 1, 3],
    ['ocds.json', 2, 1],
    ['ocds.not-object', 3, 14],
    ['ocds.ocid', 1, 13],
    ['ocds.release-twice', 1, 6],
    ['ocds.too-deep', 1, 4],
    ['procure.amount', 1, 10],
    ['procure.currency', 1, 9],
    ['procure.negative', 1, 8],
    ['procure.ocid-long', 1, 12],
    ['procure.year', 1, 7],
  ]);
  // One without a date is kept, and is no process before another says when.
  assert.deepEqual([file.releases, file.fresh], [7, 5]);
  const page = await get(at);
  assert.equal((await post(at, { previewOf: seenIn(page.text) })).status, 303);
});

const twisted = (more: object) => ({
  ...release('ocds-twisted'),
  tender: { id: 't', value: { amount: 5, currency: 'EUR' }, ...more },
});
const loadTwisted = async (name: string, value: object) => {
  await world.act(town, importReleases(), {
    source: { name: 'Twisted', isOwn: true, licence: null, address: null },
    files: [{ name, text: releaseLines(value) }],
  });
  const { rows: found } = await world.admin.query<{ code: string; path: string }>(
    `select f.code, f.path from live.procure_finding f join live.procure_load l using (place_id, load_id)
     where l.file_name = $1 order by f.path`,
    [name],
  );
  return found.map(({ code, path }) => `${code} ${path}`);
};

test('what a newer file says against what stands is told of the newer alone: another currency, another value at one time', async () => {
  assert.deepEqual(await loadTwisted('first.jsonl', twisted({})), []);
  assert.deepEqual(
    await loadTwisted('second.jsonl', {
      ...twisted({ value: { amount: 6, currency: 'USD' } }),
      id: 'second',
    }),
    ['ocds.same-date /tender/value/amount', 'ocds.identity /tender/value/currency'],
  );
  assert.deepEqual(
    await loadTwisted('third.jsonl', {
      ...twisted({}),
      id: 'third',
      date: '2022-01-01T00:00:00Z',
      title: 'x',
    }),
    [],
  );
});

test('a packed file that breaks off is told to, and what came before its end is shown', async () => {
  const whole = gzipSync(releaseLines(...Array.from({ length: 300 }, (_, at) => release(`ocds-gz-${at}`))));
  const { text } = await get(await send({ 'cut.gz': whole.subarray(0, whole.length / 2) }, 'Cut'));
  assert.match(text, /\d+ releases, \d+ of them new here\./);
  assert.ok(text.includes(sentenceOf('ocds.compressed')));
});

const sentenceOf = (code: string): string =>
  world.house.tongues
    .tongue('en')
    .t(findingKey(code))
    .replace(/[\u2066-\u2069]/g, '');

test('what nobody came back for is gone after a day', async () => {
  const at = await send({ 'old.jsonl': releaseLines(release('ocds-waits')) });
  const { previewOf } = { previewOf: seenIn((await get(at)).text) };
  assert.match((await get(`${BASE}/import`)).text, /old\.jsonl/);
  await world.admin.query(
    `update live.intake set sent_at = sent_at - interval '25 hours' where place_id = $1 and intake_id = $2`,
    [town, at.split('/').at(-1)],
  );
  assert.equal((await get(at)).status, 404);
  assert.equal((await post(at, { previewOf })).status, 404);
  assert.doesNotMatch((await get(`${BASE}/import`)).text, /old\.jsonl/);
});

test('what must be so is so', async () => {
  assert.deepEqual(await brokenIn(admin, town), []);
});
