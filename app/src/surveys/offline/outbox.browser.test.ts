import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { launchPhone } from '../../../../test/support/browser.ts';
import { answerOf, surveyIn } from '../../../../test/support/surveys.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { publishPlace } from '../../places/profile-actions.ts';
import { createHttpServer } from '../../platform/http/web.ts';
import { changeAnswer } from '../answers/change-actions.ts';

let world: World;
let server: Server | null = null;
let port = 0;
let form = '';
let surveyId = '';
let town = '';
const folder = mkdtempSync(join(tmpdir(), 'groundwork-phones-'));
const phones: BrowserContext[] = [];

/** The net: there while the server listens. */
async function net(isThere: boolean): Promise<void> {
  if (!isThere) {
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    server = null;
    return;
  }
  const fresh = createHttpServer(world.house);
  await new Promise<void>((done) => fresh.listen(port, '127.0.0.1', done));
  port = (fresh.address() as AddressInfo).port;
  server = fresh;
}

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  await world.act(town, publishPlace, {});
  const survey = await surveyIn(world, town);
  surveyId = survey.surveyId;
  await net(true);
  form = `http://localhost:${port}/places/ALFA/surveys/${survey.link}/offline/form`;
});
after(async () => {
  for (const each of phones) await each.close().catch(() => {});
  await net(false).catch(() => {});
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A phone with a memory of its own, which it keeps when its browser is closed. */
async function phone(name: string): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await launchPhone(join(folder, name));
  phones.push(context);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, close: () => context.close() };
}

const shown = (page: Page, what: string): Promise<string> =>
  page.locator(`[data-shows="${what}"]`).innerText();
const settled = (page: Page, what: string, says: string) =>
  page.waitForSelector(`[data-shows="${what}"]:text-is("${says}")`);

async function answer(page: Page, group: string, hours: string): Promise<void> {
  await page.check(`input[name="q.group"][value="${group}"]`);
  await page.check('input[name="q.water"][value="yes"]');
  await page.fill('input[name="q.hours"]', hours);
  await page.check('input[name="q.area"][value="hill"]');
  await page.waitForSelector('input[name="q.street"][value="quay"]', { state: 'hidden' });
  await page.check('input[name="q.street"][value="mill"]');
  await page.click('button[data-add="member"]');
  await page.fill('input[name="q.member[1]/age"]', hours);
  await page.click('form[data-outbox] > button');
}

/** Until what is half filled in is kept on the phone; a page tells nobody of it. */
const draftHolds = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    const look = () => {
      const asked = indexedDB.open('groundwork-outbox', 1);
      asked.onsuccess = () => {
        const all = asked.result.transaction('kept').objectStore('kept').getAll();
        all.onsuccess = () => {
          asked.result.close();
          if (JSON.stringify(all.result).includes('${text}')) done(true);
          else requestAnimationFrame(look);
        };
      };
    };
    look();
  })`);

const came = async (): Promise<string[]> => {
  const { rows } = await world.admin.query<{ hours: string }>(
    `select answers->>'group' || ' ' || (answers->>'hours') || ' ' || (answers->'member'->0->>'age') as hours
     from live.survey_answer where survey_id = $1 and way = 'link' and state <> 'erased' order by 1`,
    [surveyId],
  );
  return rows.map(({ hours }) => hours);
};

test('two phones without a net, one of them closed and opened again, send everything once', async () => {
  const one = await phone('one');
  const two = await phone('two');
  for (const { page } of [one, two]) {
    await page.goto(form);
    await page.waitForSelector('[data-shows="ready"]:not([hidden])');
  }
  await net(false);

  await one.page.reload();
  await one.page.waitForSelector('input[name="q.hours"]', { state: 'hidden' });
  await answer(one.page, 'women', '3');
  await settled(one.page, 'waiting', '1');
  await answer(one.page, 'youth', '4');
  await settled(one.page, 'waiting', '2');
  // Half filled in when the browser is closed.
  await one.page.check('input[name="q.group"][value="others"]');
  await draftHolds(one.page, 'others');
  await one.close();

  await two.page.reload();
  await answer(two.page, 'women', '5');
  await settled(two.page, 'waiting', '1');

  const again = await phone('one');
  await again.page.goto(form);
  await settled(again.page, 'waiting', '2');
  await again.page.waitForSelector('input[name="q.group"][value="others"]:checked');
  assert.deepEqual(await came(), []);

  await net(true);
  for (const { page } of [again, two]) {
    await page.reload();
    await settled(page, 'waiting', '0');
  }
  assert.equal(await shown(again.page, 'sent'), '2');
  assert.equal(await shown(two.page, 'sent'), '1');
  assert.deepEqual(await came(), ['women 3 3', 'women 5 5', 'youth 4 4']);

  // The code that takes answers back is shown once they are sent, and stays on the phone.
  const code = await two.page.locator('[data-shows="codes"] li').innerText();
  assert.match(code, /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  assert.equal(await again.page.locator('[data-shows="codes"] li').count(), 2);

  // Nothing is left that could be sent once more.
  await again.page.reload();
  await two.page.reload();
  await settled(two.page, 'sent', '1');
  assert.equal((await came()).length, 3);
  assert.equal(await shown(two.page, 'codes'), code);
  await two.page.click('[data-outbox-words] a');
  await two.page.fill('input[name="reference"]', code);
  await two.page.click('main form button');
  await two.page.waitForURL(/take-back\?done=1/);
  assert.deepEqual(await came(), ['women 3 3', 'youth 4 4']);
});

/** Signs in on a phone, in the place of whoever was. */
async function signIn(page: Page, who: Somebody): Promise<void> {
  const [name = '', value = ''] = (await world.signIn(who)).split(';')[0]?.split('=') ?? [];
  await page.context().addCookies([{ name, value, url: `http://localhost:${port}` }]);
}

const collecting = () => world.appoint(town, ['places.read', 'surveys.read-personal', 'surveys.collect']);
const atDesk = (below: string): string =>
  `http://localhost:${port}/work/places/ALFA/surveys/${surveyId}${below}`;

/** Everything of the pages that lie on the phone, kept by any worker. */
const keptPages = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const texts = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const each of await cache.keys()) texts.push(each.url, await (await cache.match(each)).text());
    }
    return texts.join(' ');
  })()`) as Promise<string>;

test('answers mended on a phone without a net, and meanwhile at the desk, are in conflict; the phone keeps no page on which they stand', async () => {
  const answerId = await answerOf(world, town, surveyId, { group: 'youth', hours: '3', wish: 'Zq-tap' });
  const { page } = await phone('four');
  await signIn(page, await collecting());
  // The worker of the form that is beside it is there, and keeps that one.
  await page.goto(atDesk('/offline/form'));
  await page.waitForSelector('[data-shows="ready"]:not([hidden])');
  await page.goto(atDesk(`/offline/answers/${answerId}`));
  await page.waitForSelector('[data-outbox-words]:not([hidden])');
  assert.equal(await page.inputValue('input[name="q.hours"]'), '3');
  assert.match(await page.innerText('main'), /the phone does not keep it/);
  await net(false);
  await page.fill('input[name="q.hours"]', '5');
  await page.click('form[data-outbox] > button');
  await settled(page, 'waiting', '1');
  await settled(page, 'state', 'There is no net now. What waits is sent later by itself.');
  await world.act(town, changeAnswer, {
    surveyId,
    answerId,
    base: 1,
    language: 'English (en)',
    pairs: pairsWith('4'),
  });
  await net(true);
  await page.reload();
  await settled(page, 'sent', '1');
  const { rows } = await world.admin.query(
    `select state, answers->>'hours' as hours from live.survey_answer where answer_id = $1`,
    [answerId],
  );
  assert.deepEqual(rows, [{ state: 'conflict', hours: '4' }]);
  const kept = await keptPages(page);
  assert.match(kept, /offline\/form/);
  assert.doesNotMatch(kept, /Zq-tap|offline\/answers/);
  await net(false);
  await assert.rejects(page.goto(atDesk(`/offline/answers/${answerId}`)));
  await net(true);
});

test('with a net, mended answers lead on to where they are read', async () => {
  const answerId = await answerOf(world, town, surveyId, { group: 'youth', hours: '3' });
  const { page } = await phone('five');
  await signIn(page, await collecting());
  await page.goto(atDesk(`/offline/answers/${answerId}`));
  await page.waitForSelector('[data-outbox-words]:not([hidden])');
  await page.fill('input[name="q.hours"]', '7');
  await page.click('form[data-outbox] > button');
  await page.waitForURL(atDesk(`/answers/${answerId}`));
});

test('what one interviewer asked on a phone is sent in nobody else’s name', async () => {
  const [one, two] = [await collecting(), await collecting()];
  const { page } = await phone('six');
  await signIn(page, one);
  await page.goto(atDesk('/offline/form'));
  await page.waitForSelector('[data-shows="ready"]:not([hidden])');
  await net(false);
  await page.reload();
  await answer(page, 'women', '21');
  await settled(page, 'waiting', '1');
  await net(true);
  await signIn(page, two);
  await page.reload();
  await settled(page, 'waiting', '0');
  const sent = () =>
    world.admin.query<{ person: string }>(
      `select person_id as person from live.survey_answer where survey_id = $1 and answers->>'hours' = '21'`,
      [surveyId],
    );
  assert.equal((await sent()).rows.length, 0);
  await signIn(page, one);
  await page.reload();
  await settled(page, 'sent', '1');
  const { rows } = await world.admin.query<{ person: string }>(
    `select person_id as person from live.person where identity_id = $1`,
    [one.identityId],
  );
  assert.deepEqual((await sent()).rows, rows);
});

const pairsWith = (hours: string): [string, string][] => [
  ['q.group', 'youth'],
  ['q.water', 'yes'],
  ['q.hours', hours],
  ['q.area', 'hill'],
  ['q.street', 'mill'],
];

test('answers that the server does not take stay on the phone, with what is to be mended', async () => {
  const { page } = await phone('three');
  await page.goto(form);
  await page.waitForSelector('[data-shows="ready"]:not([hidden])');
  await answer(page, 'women', '30');
  await page.waitForSelector('[data-shows="refused"] li');
  assert.match(await shown(page, 'refused'), /A day has 24 hours/);
  assert.equal((await came()).includes('women 30 30'), false);
  await page.click('[data-shows="refused"] button');
  await page.fill('input[name="q.hours"]', '23');
  await page.click('form[data-outbox] > button');
  await settled(page, 'sent', '1');
  assert.equal((await came()).includes('women 23 30'), true);
});
