import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { ROLE_KEY } from '../../../../test/support/database.ts';
import { ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget, withdrawBudget } from '../../budget/actions.ts';
import { openHouse } from '../../house.ts';
import { perform } from '../access/perform.ts';
import { OPERATOR } from '../command.ts';
import type { House } from '../house.ts';
import { silentLog } from '../log/log.ts';
import { hearPublications } from './hear-publications.ts';
import { cacheKey } from './page-cache.ts';
import { createHttpServer } from './web.ts';

let world: World;
let elsewhere: House;
let server: Server;
let hearing: { stop(): Promise<void> };
let origin: string;
let town: string;

const happened = new EventEmitter();

/** Resolves when the cache is next told this. */
async function next(what: 'dropped' | 'hears', of: unknown): Promise<void> {
  await once(happened, `${what} ${String(of)}`);
}

function watch(pages: House['pages']): void {
  const [drop, hear] = [pages.dropPlace.bind(pages), pages.hear.bind(pages)];
  pages.dropPlace = (placeId) => {
    drop(placeId);
    happened.emit(`dropped ${placeId}`);
  };
  pages.hear = (hears) => {
    hear(hears);
    happened.emit(`hears ${hears}`);
  };
}

before(async () => {
  world = await openWorld();
  watch(world.house.pages);
  town = await world.addTown('ALFA');
  await world.load(town, '2021-spending.csv', spendingCsv({ roads: 'Bridges' }));
  await world.act(town, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  elsewhere = await openHouse({
    adminUrl: world.databaseUrl,
    roleKey: ROLE_KEY,
    secret: world.house.performing.pseudonymKey,
    baseUrl: ORIGIN,
    log: silentLog,
    uploads: world.house.uploads,
  });
  server = createHttpServer(world.house).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await hearing.stop();
  server.close();
  server.closeAllConnections();
  await elsewhere.connections.close();
  await world.close();
});

const PAGE = '/places/ALFA/budget/2021/expenditure';

/** A page, and whether it was kept: a page that was made anew asks the database, a kept one does not. */
async function get(path: string, headers: Record<string, string> = {}) {
  let made = 0;
  const { info } = world.house.log;
  world.house.log.info = () => {
    made += 1;
  };
  const answer = await fetch(origin + path, { headers });
  const text = await answer.text();
  world.house.log.info = info;
  return { status: answer.status, text, etag: answer.headers.get('etag'), kept: made === 0 };
}

test('while publications cannot be heard no page is kept', async () => {
  assert.equal((await get(PAGE)).kept, false);
  assert.equal((await get(PAGE)).kept, false);
  const heard = next('hears', true);
  hearing = hearPublications(world.house);
  await heard;
});

test('a page is made once and then kept, each language for itself', async () => {
  const first = await get(PAGE);
  assert.equal(first.kept, false);
  assert.match(first.text, /Bridges/);
  const again = await get(PAGE);
  assert.equal(again.kept, true);
  assert.equal(again.text, first.text);
  const arabic = await get(PAGE, { 'accept-language': 'ar' });
  assert.equal(arabic.kept, false);
  assert.match(arabic.text, /dir="rtl"/);
  assert.equal((await get(PAGE, { 'accept-language': 'ar' })).text, arabic.text);
});

test('whoever holds the page that stands is told so and no more', async () => {
  const { etag } = await get(PAGE);
  const again = await get(PAGE, { 'if-none-match': etag ?? '' });
  assert.deepEqual([again.status, again.text, again.kept], [304, '', true]);
});

test('a link with words that the page does not know gets its page and no room', async () => {
  for (let times = 0; times < 2; times += 1) {
    assert.equal((await get(`${PAGE}?utm=somewhere`)).kept, false);
  }
});

test('a page of the desk is never kept', async () => {
  const cookies = await world.signIn(await world.appoint(town, ['places.read']));
  for (let times = 0; times < 2; times += 1) {
    const page = await get('/work/places/ALFA', { cookie: cookies });
    assert.deepEqual([page.status, page.kept], [200, false]);
  }
});

test('what another process withdraws is gone from the pages of this one', async () => {
  assert.equal((await get(PAGE)).kept, true);
  const dropped = next('dropped', town);
  await perform(
    elsewhere.performing,
    withdrawBudget,
    {
      placeId: town,
      identityId: OPERATOR.id,
      requestId: crypto.randomUUID(),
      input: { year: 2021, side: 'expenditure', reason: 'a wrong file' },
    },
    elsewhere.programmeId,
  );
  await dropped;
  const page = await get(PAGE);
  assert.deepEqual([page.status, page.kept], [410, false]);
  assert.doesNotMatch(page.text, /Bridges/);
});

test('a publication of one town leaves the pages of another', async () => {
  const other = await world.addTown('BRAVO');
  await world.load(other, '2021-spending.csv', spendingCsv());
  const dropped = next('dropped', other);
  await world.act(other, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  await dropped;
  await get('/places/ALFA');
  await get('/places/BRAVO');
  assert.equal((await get('/places/BRAVO')).kept, true);
  const again = next('dropped', other);
  await world.act(other, withdrawBudget, { year: 2021, side: 'expenditure', reason: 'a wrong file' });
  await again;
  assert.equal((await get('/places/ALFA')).kept, true);
  assert.equal((await get('/places/BRAVO')).kept, false);
});

test('when the hearing connection breaks, pages are dropped at once and kept again when it is back', async () => {
  await get('/places/ALFA');
  const [lost, back] = [next('hears', false), next('hears', true)];
  await world.admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
  );
  await lost;
  assert.equal((await get('/places/ALFA')).kept, false);
  await back;
  await get('/places/ALFA');
  assert.equal((await get('/places/ALFA')).kept, true);
});

const languageOfKey = (url: string) => cacheKey(url, undefined, 'en').split(' ')[0];

test('the language is the one the page itself reads, wherever else the word stands in the address', () => {
  assert.equal(languageOfKey('/places/A?lang=ar'), 'ar');
  assert.equal(languageOfKey('/places/A/lines?by=fund&lang=ar'), 'ar');
  assert.equal(languageOfKey('/places/A/lines?head=lang=ar'), 'en');
  assert.equal(languageOfKey('/places/A/lines?xlang=ar'), 'en');
});
