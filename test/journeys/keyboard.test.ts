import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Colleague, DESK, peopleAtWork } from './example-people.ts';
import { type Heard, type Hearing, listenTo } from './hearing.ts';
import { startWalk, type Walk } from './walk.ts';

const PAGES = [
  DESK,
  `${DESK}/people`,
  `${DESK}/settings`,
  `${DESK}/budgets`,
  `${DESK}/diagnosis`,
  `${DESK}/history`,
  '/work/notifications',
  '/account',
];
/** No page may hold more before what it is about; a list of fifty rows has as many. */
const MOST_STEPS = 250;

let walk: Walk;
let officer: Colleague;
let page: Page;
let hearing: Hearing;

before(async () => {
  walk = await startWalk();
  const people = await peopleAtWork(walk.world, ['finance-officer']);
  const found = people.get('finance-officer');
  assert.ok(found);
  officer = found;
  page = await walk.visit('en');
  hearing = await listenTo(page);
});
after(() => walk.close());

async function open(path: string): Promise<void> {
  await page.goto(path);
  assert.equal(new URL(page.url()).pathname, path);
}

const press = (key: string) => page.keyboard.press(key);
/** A key that leads to another page. */
const pressAndGo = (key: string) => Promise.all([page.waitForEvent('load'), press(key)]);
const said = ({ role, name }: Heard): string => `${role} "${name}"`;

/** Goes on with Tab until what is announced is this, and says how many steps that took. */
async function tabTo(role: string, name: RegExp): Promise<number> {
  const passed: string[] = [];
  for (let steps = 1; steps <= 60; steps += 1) {
    await press('Tab');
    const here = await hearing.focused();
    if (here && here.role === role && name.test(here.name)) return steps;
    passed.push(here ? said(here) : 'nothing');
  }
  return assert.fail(`${role} ${String(name)} was not reached past ${passed.join(', ')}`);
}

async function skipToContent(): Promise<void> {
  await press('Tab');
  assert.deepEqual(await hearing.focused(), { role: 'link', name: 'Skip to content', isFocused: true });
  await press('Enter');
}

test('with the keyboard alone one skips to what the page is about, and signs in', async () => {
  await page.goto('/sign-in?to=/work');
  await skipToContent();
  assert.equal(await tabTo('textbox', /^E-mail address$/), 1, 'the first field is the next step');
  await page.keyboard.type(officer.email);
  await tabTo('textbox', /^Password$/);
  await page.keyboard.type('not the password');
  await tabTo('button', /^Sign in$/);
  await pressAndGo('Enter');
  const [message] = await hearing.messages();
  assert.equal(message?.role, 'alert');
  assert.match(message?.name ?? '', /do not match/);

  await skipToContent();
  await tabTo('textbox', /^Password$/);
  await page.keyboard.type(officer.password);
  await press('Tab');
  await press('Shift+Tab');
  assert.equal((await hearing.focused())?.name, 'Password', 'one step back is where one was');
  await press('Tab');
  await pressAndGo('Space');
  assert.equal(new URL(page.url()).pathname, DESK);
});

test('with the keyboard alone a budget is searched for, opened and commented on', async () => {
  await tabTo('searchbox', /^Search in Nyabera$/);
  await page.keyboard.type('2025 expenditure');
  await pressAndGo('Enter');
  assert.match((await hearing.messages()).map(({ name }) => name).join(), /result/, 'the count is announced');
  await skipToContent();
  await tabTo('link', /^2025, expenditure/);
  await pressAndGo('Enter');
  await skipToContent();
  await tabTo('textbox', /^Write a comment$/);
  await page.keyboard.type('Is this right, @Nobody?');
  await tabTo('button', /^Send the comment$/);
  await pressAndGo('Enter');

  const refused = (await hearing.messages()).find(({ role }) => role === 'alert');
  assert.match(refused?.name ?? '', /Nobody who may see this page is called/);
  assert.match(await page.title(), /^Error: /, 'which is what is read first');
  const summary = await page.evaluate<string>('document.activeElement.getAttribute("role")');
  assert.equal(summary, 'alert', 'the focus is on what went wrong');
  await tabTo('textbox', /^Write a comment$/);
  await press('Control+A');
  await page.keyboard.type('This is right.');
  await tabTo('button', /^Send the comment$/);
  await pressAndGo('Space');
  assert.match((await page.textContent('.comments')) ?? '', /This is right\./);
});

test('a form that is taken says so in a status message', async () => {
  await open('/work/notifications/settings');
  await skipToContent();
  await tabTo('button', /^Save$/);
  await pressAndGo('Enter');
  assert.match((await hearing.messages()).find(({ role }) => role === 'status')?.name ?? '', /Saved/);
});

for (const path of PAGES) {
  test(`${path} has one title, and headings without a gap`, async () => {
    await open(path);
    const levels = await page.evaluate<number[]>(
      `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility()).map((each) => Number(each.localName[1]))`,
    );
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, at) => {
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${levels.join(' ')}: nothing stands between`);
    });
  });

  test(`${path} names everything that takes the focus, and fields by their labels`, async () => {
    await open(path);
    await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
    const everything = await hearing.focusable();
    assert.ok(everything.length > 10, `only ${everything.length} take the focus`);
    // What is led to and never stopped at needs no name: the page's own part, which the skip link leads to.
    const nameless = everything.filter(({ role, name }) => name.trim() === '' && role !== 'main');
    assert.deepEqual(nameless.map(said), []);

    const ids = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[id]')].map((each) => each.id)`,
    );
    assert.deepEqual(ids, [...new Set(ids)], 'what names a field names that one alone');

    const fields = 'input:not([type=hidden]):not([aria-hidden]), select, textarea';
    const labels = await page.evaluate<string[]>(
      `[...document.querySelectorAll('${fields}')].filter((each) => each.checkVisibility())
        .map((each) => [...each.labels].map((label) => label.textContent.trim().replace(/\\s+/g, ' ')).join(' '))`,
    );
    const names = await hearing.namesOf(fields);
    assert.equal(names.length, labels.length);
    labels.forEach((label, at) => {
      assert.notEqual(label, '', `a field announced as ${names[at]} has a label that is seen`);
      assert.ok(label.includes(names[at] ?? '') && names[at] !== '', `${label} is announced as ${names[at]}`);
    });
  });

  test(`on ${path} the focus goes as one reads, is always seen, and comes round`, async () => {
    await open(path);
    await page.evaluate('window.stops = []');
    let last = '';
    for (let steps = 0; steps < MOST_STEPS && last !== 'end'; steps += 1) {
      await press('Tab');
      last = await page.evaluate<string>(STEP);
      assert.ok(last === '' || last === 'end', last);
    }
    assert.equal(last, 'end', `after ${MOST_STEPS} steps the page has no end`);
    const missed = await page.evaluate<string[]>(MISSED);
    assert.deepEqual(missed, [], 'nothing that can be clicked is passed over');
  });
}

/** Looks at what has the focus now: after what had it before, on the page, visible, with a mark around it. */
const STEP = `(() => {
  const here = document.activeElement;
  const stops = window.stops;
  if (here === document.body || here === stops[0]) return 'end';
  const before = stops.at(-1);
  stops.push(here);
  const name = here.outerHTML.slice(0, 120);
  if (before && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'before the last: ' + name;
  if (here.tabIndex > 0) return 'out of order by its own wish: ' + name;
  const box = here.getBoundingClientRect();
  if (box.width < 2 || box.height < 2 || box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 || box.top >= innerHeight)
    return 'not to be seen: ' + name;
  const style = getComputedStyle(here);
  const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  return marked ? '' : 'without a mark of the focus: ' + name;
})()`;

/** Of a group of radio buttons one stop is enough: arrows go on from there. */
const MISSED = `[...document.querySelectorAll('a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary')]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.tabIndex >= 0 && !each.disabled && !window.stops.includes(each))
  .map((each) => each.outerHTML.slice(0, 120))`;
