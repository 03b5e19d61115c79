import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type PublishedTown, publishTown } from './published-town.ts';
import { firstNumber, type Language, startWalk, type Walk } from './walk.ts';

let walk: Walk;
let town: PublishedTown;

before(async () => {
  walk = await startWalk();
  town = await publishTown(walk.world);
});
after(() => walk.close());

/** The figure as the published document states it, to compare with what the page says. */
async function stated(page: Page, measure: string): Promise<number> {
  const response = await page.context().request.get(`/places/${town.code}/reliability.json`);
  const document = (await response.json()) as {
    measures: { id: string; figures: { period: number; value: number }[] }[];
  };
  const figures = document.measures.find(({ id }) => id === measure)?.figures;
  return figures?.find(({ period }) => period === town.year)?.value ?? Number.NaN;
}

async function readReliability(language: Language): Promise<void> {
  const page = await walk.visit(language);
  await page.goto('/');
  assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
  await page.click(`main a:has-text("${town.name}")`);
  await page.click(`.tabs a[href$="/reliability"]`);
  const row = page.locator('#years-pi-2-1 tbody tr', { hasText: String(town.year) });
  const value = await stated(page, 'pefa.pi-2.1');
  assert.ok((await row.textContent())?.includes(value.toFixed(2)), 'the page says what the document states');

  await row.locator('a').click();
  assert.match(page.url(), /pefa\.pi-2\.1\/\d{4}$/);
  const formula = await page.textContent('.formula code');
  assert.ok(formula?.includes(`= ${String(Math.round(value * 10_000) / 10_000)}`), formula ?? '');

  const head = page.locator('#rows tbody tr').first();
  const lines = firstNumber(await head.locator('td').last().textContent());
  await head.locator('th a').click();
  assert.equal(firstNumber(await page.textContent('.lead')), lines, 'a head opens to exactly its lines');
  await page.goBack();

  await page.locator('.thread a').first().click();
  assert.match(page.url(), /\/expenditure#files$/);
  assert.ok((await page.textContent('#files'))?.includes(town.file));

  const all = firstNumber(await page.textContent('main a[href$="/expenditure/lines"]'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[href$="lines.csv"]')]);
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  assert.equal(rows.length, all + 1, 'a heading and every line');
  await page.context().close();
}

test('a stranger reads in English how reliable the budgets were, down to the file', () =>
  readReliability('en'));

test('a stranger reads the same in Arabic, from right to left', () => readReliability('ar'));

test('a stranger finds another language by its own name, and the next page speaks it too', async () => {
  const page = await walk.visit('en');
  await page.goto(`/places/${town.code}`);
  await page.click('a[hreflang="ar"]:visible');
  await page.click('.tabs a >> nth=1');
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  await page.context().close();
});

test('the keyboard alone leads past the head, along the tabs and into a table', async () => {
  const page = await walk.visit('en', { viewport: { width: 360, height: 800 } });
  const at = (what: string) => page.evaluate<string | null>(`document.activeElement?.${what} ?? null`);
  await page.goto(`/places/${town.code}`);
  await page.keyboard.press('Tab');
  assert.equal(await at('className'), 'skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate('document.querySelector("main").contains(document.activeElement)'));

  await page.goto(`/places/${town.code}`);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await at('pathname')) === `/places/${town.code}/budget`) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/budget$/);
  await page.goto(`/places/${town.code}/budget/${town.year}/expenditure/lines`);
  for (let presses = 0; presses < 30 && (await at('className')) !== 'table-scroll'; presses += 1)
    await page.keyboard.press('Tab');
  assert.equal(await at('className'), 'table-scroll', 'a wide table takes the focus');
  // Scrolling follows a key when the browser comes to it: on a busy machine not before the next.
  const scrolled = () => page.evaluate<number>('document.activeElement.scrollLeft');
  for (let presses = 0; presses < 200 && (await scrolled()) === 0; presses += 1)
    await page.keyboard.press('ArrowRight');
  assert.ok((await scrolled()) > 0, 'and is scrolled by its arrows');
  await page.context().close();
});

test('every page a stranger sees can be used by everyone and is light', async () => {
  const page = await walk.visit('en');
  const base = `/places/${town.code}`;
  const figure = (dimension: string) => `${base}/reliability/pefa.${dimension}/${town.year}`;
  const already = walk.looks();
  const paths = [
    '/',
    base,
    `${base}/reliability`,
    figure('pi-1'),
    figure('pi-2.1'),
    figure('pi-2.3'),
    `${base}/budget`,
    `${base}/budget/${town.year}/expenditure`,
    `${base}/budget/${town.year}/revenue?by=economic`,
    `${base}/budget/${town.year}/expenditure/lines?sort=original&page=2`,
    '/nowhere',
  ];
  for (const path of paths) await walk.lookAt(page, path);
  assert.equal(walk.looks() - already, paths.length * 2);
  assert.deepEqual(walk.refused, [], 'the content security policy was broken');
  await page.context().close();
});
