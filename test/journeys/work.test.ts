import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Somebody } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';
import { startWalk, type Walk } from './walk.ts';

const DESK = '/work/places/LAKE';

let walk: Walk;
let clerk: Somebody;
let mayor: Somebody;
let page: Page;

before(async () => {
  walk = await startWalk();
  const town = await walk.world.addTown('LAKE', 'Lakeside');
  await walk.world.load(town, '2021-spending.csv', spendingCsv());
  const may = ['places.read', 'work.comment', 'budget.publish'];
  clerk = await walk.world.appoint(town, may);
  mayor = await walk.world.appoint(town, may);
  for (const [who, name] of [
    [clerk, 'Ana Okello'],
    [mayor, 'Grace Mwangi'],
  ] as const) {
    await walk.world.admin.query('update live.person set name = $1 where identity_id = $2', [
      name,
      who.identityId,
    ]);
  }
  page = await visitor(clerk);
});
after(() => walk.close());

async function visitor(who: Somebody): Promise<Page> {
  const on = await walk.visit('en', { javaScriptEnabled: false });
  await on.goto('/sign-in');
  await on.fill('[name=email]', who.email);
  await on.fill('[name=password]', who.password);
  await on.click('main form button');
  return on;
}

/** How many notices the head of the page says are unread. */
async function unread(on: Page): Promise<number> {
  const count = on.locator('.top-end .count');
  return (await count.count()) === 0 ? 0 : Number(await count.textContent());
}

test('whoever has one town comes to its home, and finds what waits there', async () => {
  await page.goto('/work');
  assert.equal(new URL(page.url()).pathname, DESK);
  assert.match((await page.textContent('main')) ?? '', /The expenditure budget of 2021 is loaded/);
  await walk.lookAt(page, DESK);
});

test('a budget is found from any page of the desk, and its history read', async () => {
  await page.fill('#desk-search', '2021 exp');
  await page.click('.search-box button');
  assert.equal((await page.locator('.found mark').count()) > 0, true);
  await walk.lookAt(page, `${DESK}/search?q=2021`);
  await walk.lookAt(page, `${DESK}/search?q=nothing`);
  await page.click('.found a >> nth=0');
  assert.match((await page.textContent('.acted')) ?? '', /Command line loaded 6 lines/);
  await walk.lookAt(page, new URL(page.url()).pathname);
  await walk.lookAt(page, `${DESK}/history`);
});

test('a comment calls somebody, who is told, answers, and marks it as done', async () => {
  const item = page.url();
  await page.fill('#text-new', 'Is this right, @Gra?');
  await page.click('form:has(#text-new) > button');
  assert.match((await page.textContent('[role=alert]')) ?? '', /Nobody who may see this page is called Gra/);
  await walk.look(page, 'comment refused');
  const other = await visitor(mayor);
  await other.goto(DESK);
  const [unreadBefore, ownBefore] = [await unread(other), await unread(page)];
  await page.fill('#text-new', 'Is this right, @Grace?');
  await page.click('form:has(#text-new) > button');

  await other.goto('/work/notifications');
  await walk.lookAt(other, '/work/notifications');
  assert.equal(await unread(other), unreadBefore + 1);
  await other.click('.tasks a');
  await other.click('summary:has-text("Answer")');
  await other.fill('.comments textarea', 'It is.');
  await other.click('button:has-text("Send the answer")');
  await other.click('button:has-text("Mark as done")');
  assert.match((await other.textContent('.comments')) ?? '', /Done.*It is\./s);
  assert.equal(await unread(other), unreadBefore, 'what was opened was read');
  await walk.look(other, 'item with comments');

  await page.goto('/work/notifications');
  assert.equal(await unread(page), ownBefore + 1);
  await page.goto(item);
  await walk.look(page, 'item of the one who asked');
});

test('how one wants to be told is said on one page, and kept', async () => {
  await walk.lookAt(page, '/work/notifications/settings');
  await page.goto('/work/notifications/settings');
  await page.selectOption('[name=other]', 'never');
  await page.click('main form button');
  assert.match((await page.textContent('main')) ?? '', /Saved/);
  assert.equal(await page.inputValue('[name=other]'), 'never');
  await walk.lookAt(page, '/notifications/stop?who=a&sign=b');
});

test('on a phone everything is behind one word, without a script', async () => {
  const phone = await walk.visit('ar', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
    storageState: await page.context().storageState(),
  });
  await phone.goto(DESK);
  assert.equal(await phone.locator('.desk-nav .wide').isVisible(), false);
  await phone.click('.desk-nav summary');
  await walk.look(phone, 'the menu');
  await phone.click(`.desk-nav .narrow a[href="${DESK}/history"]`);
  assert.equal(new URL(phone.url()).pathname, `${DESK}/history`);
  assert.deepEqual(walk.refused, []);
});
