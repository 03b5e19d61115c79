import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Somebody } from '../support/town.ts';
import { revenueCsv, spendingCsv, townMapping, townRevenueMapping } from '../support/town-files.ts';
import { type Language, startWalk, type Walk } from './walk.ts';

const YEARS = [2021, 2022, 2023];
const DESK = '/work/places/LAKE';

let walk: Walk;
let clerk: Somebody;
let page: Page;
let resident: Page;

before(async () => {
  walk = await startWalk();
  clerk = await walk.world.appoint(walk.world.house.programmeId, ['places.add', 'places.read']);
  page = await walk.visit('en', { javaScriptEnabled: false });
  resident = await walk.visit('en', { javaScriptEnabled: false });
});
after(() => walk.close());

const send = (on: Page = page) => on.click('main form.form:not(.ds-alert form) button');

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function signIn(on: Page): Promise<void> {
  await on.goto('/work');
  assert.match(on.url(), /\/sign-in\?to=/, 'who is not signed in is asked to');
  await on.fill('[name=email]', clerk.email);
  await on.fill('[name=password]', clerk.password);
  await send(on);
  assert.match(on.url(), /\/work$/);
}

async function importFiles(on: Page, mapping: unknown, files: ReturnType<typeof csv>[]): Promise<void> {
  await on.goto(`${DESK}/budgets/import`);
  await on.setInputFiles('[name=files]', files);
  await on.fill('[name=mapping]', JSON.stringify(mapping));
  await send(on);
}

test('a wrong password is refused in a sentence, and the address stays in its field', async () => {
  await page.goto('/sign-in');
  await walk.lookAt(page, '/sign-in');
  await page.fill('[name=email]', clerk.email);
  await page.fill('[name=password]', 'not the password');
  await send();
  assert.match((await page.textContent('[role=alert]')) ?? '', /do not match/);
  assert.equal(await page.inputValue('[name=email]'), clerk.email);
  await walk.look(page, 'sign-in refused');
});

test('a clerk signs in without JavaScript and adds a municipality', async () => {
  await signIn(page);
  await walk.lookAt(page, '/work');
  await page.click('main a[href="/work/programme/municipalities"]');
  await walk.lookAt(page, '/work/programme/municipalities');
  await page.click('main a[href="/work/places/new"]');
  await walk.lookAt(page, '/work/places/new');
  await page.fill('[name=name]', 'Lakeside');
  await page.fill('[name=code]', 'LAKE');
  await page.fill('[name=currency]', 'EURO');
  await send();
  assert.match(await page.title(), /^Error: /);
  assert.match((await page.textContent('#field-currency-error')) ?? '', /EURO is no currency code/);
  await walk.look(page, 'add refused');
  await page.fill('[name=currency]', 'EUR');
  await send();
  assert.equal(new URL(page.url()).pathname, `${DESK}/settings`);
  await walk.lookAt(page, `${DESK}/settings`);
  await walk.lookAt(page, DESK);
  await walk.lookAt(page, `${DESK}/appoint`);
  await walk.lookAt(page, `${DESK}/budgets`);
});

test('a file with lines that cannot be read is refused whole, with each of them listed', async () => {
  await walk.lookAt(page, `${DESK}/budgets/import`);
  const bad = spendingCsv().replace('400.00,400.00', 'forty,400.00').replace('300.00,330.00', '300.00,much');
  const refusedIn = async (on: Page, language: Language, lines: RegExp) => {
    await importFiles(on, townMapping, [csv('2021-spending.csv', bad)]);
    const said = (await on.textContent('[role=alert]')) ?? '';
    assert.match(said.replace(/[\u2066-\u2069]/g, ''), lines);
    assert.match(await on.inputValue('[name=mapping]'), /budget-mapping@1/, 'what was typed comes back');
    await walk.look(on, `import refused ${language}`);
  };
  await refusedIn(page, 'en', /Line 2, column "Approved".*Line 4, column "Spent"/s);
  const arabic = await walk.visit('ar', { storageState: await page.context().storageState() });
  await refusedIn(arabic, 'ar', /السطر 2، العمود «Approved».*السطر 4، العمود «Spent»/s);
  await arabic.context().close();
  await page.goto(`${DESK}/budgets`);
  assert.equal(await page.locator('#budgets').count(), 0, 'nothing was loaded');
});

test('a clerk loads files through the form and publishes them', async () => {
  const spending = YEARS.map((year) => csv(`${year}-spending.csv`, spendingCsv({}, year - 1925)));
  await importFiles(page, townMapping, spending);
  assert.equal(new URL(page.url()).pathname, `${DESK}/budgets`);
  const revenue = YEARS.map((year) => csv(`${year}-revenue.csv`, revenueCsv(year - 1922)));
  await importFiles(page, townRevenueMapping, revenue);
  const drafts = page.locator('#budgets button');
  assert.equal(await drafts.count(), 6);
  while ((await drafts.count()) > 0) await drafts.first().click();
  await walk.lookAt(page, `${DESK}/budgets`);
  await page.click('#budgets tbody th a >> nth=0');
  await walk.lookAt(page, new URL(page.url()).pathname);
  await resident.goto('/places/LAKE/budget');
  assert.equal(await resident.locator('#years-expenditure tbody tr').count(), 3);
});

test('a year is set aside, the diagnosis published, and a resident sees both at once', async () => {
  await resident.goto('/places/LAKE/reliability');
  assert.match((await resident.textContent('main')) ?? '', /No diagnosis has been published yet/);
  await page.goto(`${DESK}/diagnosis`);
  await page.selectOption('[name=year]', '2022');
  await page.fill('form[action$="/outliers"] [name=reason]', 'The lake rose over the market');
  await page.click('form[action$="/outliers"] button');
  await page.click('form[action$="/publish"] button');
  await walk.lookAt(page, `${DESK}/diagnosis`);
  await resident.goto('/places/LAKE/reliability');
  assert.match((await resident.textContent('.note')) ?? '', /2022: The lake rose over the market/);
  assert.equal(await resident.locator('.indicator').count(), 3);
  await walk.lookAt(resident, '/places/LAKE/reliability');
});

test('a withdrawn diagnosis leaves its date and its reason, at once', async () => {
  await page.goto(`${DESK}/diagnosis`);
  await page.click('main a[href$="/diagnosis/withdraw"]');
  await walk.lookAt(page, `${DESK}/diagnosis/withdraw`);
  await page.fill('[name=reason]', 'A file was of another town');
  await send();
  const response = await resident.goto('/places/LAKE/reliability');
  assert.equal(response?.status(), 410);
  assert.match((await resident.textContent('main')) ?? '', /withdrawn.*A file was of another town/s);
  await walk.lookAt(resident, '/places/LAKE/reliability');
  await walk.lookAt(resident, '/places/LAKE');
});

test('a withdrawn budget leaves its address, its date and its reason', async () => {
  await page.goto(`${DESK}/budgets/2021/revenue/withdraw`);
  await walk.lookAt(page, `${DESK}/budgets/2021/revenue/withdraw`);
  await page.fill('[name=reason]', 'Counted twice');
  await send();
  await resident.goto('/places/LAKE/budget/2021/revenue');
  assert.match((await resident.textContent('main')) ?? '', /Counted twice.*sha256:/s);
  await walk.lookAt(resident, '/places/LAKE/budget/2021/revenue');
});

test('a resident who is sent to a desk is asked to sign in, and nothing broke the security policy', async () => {
  await resident.goto(DESK);
  assert.match(resident.url(), /\/sign-in/);
  assert.ok(walk.looks() > 30, `only ${walk.looks()} pages were looked at`);
  assert.deepEqual(walk.refused, []);
});
