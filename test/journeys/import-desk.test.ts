import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Somebody } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';
import { startWalk, type Walk } from './walk.ts';

const DESK = '/work/places/LAKE/budgets';

let walk: Walk;
let clerk: Somebody;
let page: Page;

before(async () => {
  walk = await startWalk();
  const placeId = await walk.world.addTown('LAKE', 'Lakeside');
  clerk = await walk.world.appoint(placeId, ['places.read', 'budget.import', 'budget.publish']);
  page = await walk.visit('en', { javaScriptEnabled: false });
  await page.goto('/work');
  await page.fill('[name=email]', clerk.email);
  await page.fill('[name=password]', clerk.password);
  await page.click('main form.form button');
});
after(() => walk.close());

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function sendFile(name: string, text: string): Promise<string> {
  await page.goto(`${DESK}/import/new`);
  await page.setInputFiles('[name=files]', [csv(name, text)]);
  await page.click('main form.form button');
  return new URL(page.url()).pathname;
}

test('a clerk without a mapping or a script sends a file, says what a column is, looks and loads', async () => {
  await walk.lookAt(page, `${DESK}/import/new`);
  const own = await sendFile('2021-spending.csv', spendingCsv());
  await walk.lookAt(page, own);
  assert.equal(await page.locator('#columns tbody tr').count(), 8);
  await page.click('button[value=preview]');
  assert.equal(new URL(page.url()).pathname, `${own}/preview`);
  await page.fill('[name=stated_original]', '1000.00');
  await page.click('#stated form button');
  assert.match((await page.textContent('#compared')) ?? '', /70\.00/);
  await walk.lookAt(page, `${own}/preview`);
  await page.click('#load form button');
  assert.match((await page.textContent('[role=alert]')) ?? '', /nothing was loaded/);
  await walk.look(page, 'load refused');
  await page.fill('[name=controlReason]', 'The print leaves out the debt');
  await page.click('#load form button');
  assert.equal(new URL(page.url()).pathname, DESK);
  assert.equal(await page.locator('#budgets tbody tr').count(), 1);
});

test('what somebody goes back to is as they left it', async () => {
  const own = await sendFile(
    '2022-spending.csv',
    spendingCsv({}, 90).replace('300.00,270.00', '300.00,2 7 0'),
  );
  await page.selectOption('#as-6', 'phase.original');
  await page.selectOption('#as-7', 'phase.paid');
  await page.click('button[value=preview]');
  await walk.lookAt(page, `${own}/preview`);
  await page.click(`main a[href="${own}"] >> nth=-1`);
  assert.equal(await page.inputValue('#as-7'), 'phase.paid');
  await page.click('#keep summary');
  await page.fill('#keep [name=name]', 'Monthly spending');
  await page.click('#keep form button');
  await page.click('form[action$="/give-up"] button');
  await walk.lookAt(page, `${DESK}/mappings`);
  await page.goto(`${DESK}/mappings`);
  await page.click('#mappings tbody th a');
  await walk.lookAt(page, new URL(page.url()).pathname);
  assert.deepEqual(walk.refused, []);
});
