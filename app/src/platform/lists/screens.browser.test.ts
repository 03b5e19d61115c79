import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { violationsOf } from '../../../../test/support/judge.ts';
import { fieldsIn, sent, withOffice } from '../../../../test/support/made-up-form.tsx';
import { addThings, withThings } from '../../../../test/support/made-up-list.tsx';
import { form, ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { stylesheet } from '../html/styles/stylesheet.ts';

const LIST = '/work/places/ALFA/things';
const OFFICE = '/work/places/ALFA/office';
let world: World;
let browser: Browser;
/** Pages of lists and forms in their hardest states, as the program made them. */
const pages = new Map<string, { html: string; policy: string }>();

async function keep(name: string, response: Response): Promise<void> {
  const policy = response.headers.get('content-security-policy') ?? '';
  pages.set(name, { html: await response.text(), policy });
}

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  await addThings(world, town, 2000);
  const things = withThings(world);
  const offices = withOffice(world, { version: 1, name: 'Registry', rooms: 'Two', floor: '0', password: '' });
  const who = await world.signIn(await world.appoint(town, ['places.read', 'work.share-views']));
  await things(`${LIST}-views`, who, form({ do: 'keep', name: 'Roads', settings: '?kind=road' }));
  for (const lang of ['en', 'ar']) {
    const cookies = `${who}; lang=${lang}`;
    await keep(`list ${lang}`, await things(LIST, cookies));
    await keep(`list filtered ${lang}`, await things(`${LIST}?kind=road&q=zurda&sort=-at`, cookies));
    await keep(`views ${lang}`, await things(`${LIST}-views`, cookies));
    const mine = fieldsIn(await (await offices(OFFICE, cookies)).text(), OFFICE);
    await offices(OFFICE, who, sent({ ...mine, name: `Saved by another ${lang}` }));
    const late = { ...mine, requestId: crypto.randomUUID(), name: 'Mine', rooms: 'Three' };
    await keep(`conflict ${lang}`, await offices(OFFICE, cookies, sent(late)));
    await keep(`draft ${lang}`, await offices(`${OFFICE}?draft=use`, cookies));
  }
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await world?.close();
});

async function show(name: string, colorScheme: 'light' | 'dark', width: number) {
  const { html, policy } = pages.get(name) ?? { html: '', policy: '' };
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.css')
      ? route.fulfill({ contentType: 'text/css', body: stylesheet().css })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: html,
        }),
  );
  await page.goto(`${ORIGIN}/`);
  return { page, context, refused };
}

test('lists and forms can be used by everyone, in both directions, by day and by night', async () => {
  assert.equal(pages.size, 10);
  // What a rule sees differs by direction, by colours or by width, hardly by all at once.
  for (const name of pages.keys()) {
    const [scheme, width] = name.endsWith(' ar') ? (['dark', 1280] as const) : (['light', 360] as const);
    const { page, context, refused } = await show(name, scheme, width);
    assert.deepEqual(await violationsOf(page, `${name} ${scheme}`, 20), []);
    assert.deepEqual(refused, [], name);
    await context.close();
  }
});

test('no list and no form is wider than a phone', async () => {
  for (const name of pages.keys()) {
    const { page, context } = await show(name, 'light', 320);
    const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
    assert.ok(needed <= 320, `${name}: ${needed} px`);
    await context.close();
  }
});

test('a form that came back has its summary in focus, and each of its links leads to both texts', async () => {
  const { page, context } = await show('conflict en', 'light', 360);
  assert.equal(await page.evaluate<string>('document.activeElement.className'), 'ds-error-summary');
  await page.click('.ds-error-summary a >> nth=0');
  assert.equal(await page.evaluate<string>('document.activeElement.id'), 'field-use:name');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('input[type=radio]:checked').count(), 1);
  await context.close();
});
