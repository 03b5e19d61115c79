import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ROLES, type Role } from '../../app/src/platform/access/roles.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { atWork, type Colleague, DESK, peopleAtWork } from './example-people.ts';
import { startWalk, type Walk } from './walk.ts';

let walk: Walk;
let people: ReadonlyMap<Role, Colleague>;

before(async () => {
  walk = await startWalk();
  people = await peopleAtWork(walk.world);
});
after(() => walk.close());

function who(role: Role): Colleague {
  const found = people.get(role);
  assert.ok(found, role);
  return found;
}

/** What somebody of the role does, in a browser that is closed when they are done. */
async function as(role: Role, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await atWork(walk, who(role));
  try {
    await work(page);
  } finally {
    await page.context().close();
  }
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/[\u2066-\u2069]/g, '');

async function openFirstStep(page: Page): Promise<void> {
  const href = await page.locator('main .tasks a, main .empty a').first().getAttribute('href');
  assert.ok(href, 'the home names a first step');
  const response = await page.goto(href);
  assert.equal(response?.status(), 200, href);
  assert.notEqual(pathOf(page), DESK, 'the step leads somewhere else');
}

/** Searches from wherever one is, opens what is called so, and comments on it. */
async function openFound(page: Page, words: string, title: RegExp): Promise<void> {
  await page.fill('#desk-search', words);
  await page.click('.search-box button');
  await page.locator('.found a').filter({ hasText: title }).first().click();
}

async function comment(page: Page, text: string): Promise<void> {
  await page.fill('#text-new', text);
  await page.click('form:has(#text-new) > button');
  assert.ok((await textOf(page, '.comments')).includes(text), 'the comment stands on the page');
}

async function loadSpending(page: Page, year: number): Promise<void> {
  await page.goto(`${DESK}/budgets/import`);
  await page.setInputFiles('[name=files]', {
    name: `${year}-spending.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(spendingCsv()),
  });
  await page.fill('[name=mapping]', JSON.stringify(townMapping));
  await page.click('main form button >> nth=0');
  assert.equal(pathOf(page), `${DESK}/budgets`);
}

for (const role of ROLES) {
  test(`a person in the role ${role} comes home to the town, and its first step opens to them`, () =>
    as(role, async (page) => {
      assert.equal(pathOf(page), DESK);
      assert.match(await textOf(page, 'h1'), /Home: Nyabera/);
      await openFirstStep(page);
    }));
}

test('an administrator invites somebody, who comes in by the letter alone', async () => {
  const email = 'amina@nyabera.example';
  await as('administrator', async (page) => {
    await page.goto(`${DESK}/people`);
    await page.click(`main a[href="${DESK}/appoint"]`);
    await page.fill('[name=body]', 'Finance');
    await page.fill('[name=post]', 'Cashier');
    await page.selectOption('[name=role]', 'finance-officer');
    await page.fill('[name=name]', 'Amina Odera');
    await page.fill('[name=email]', email);
    await page.click('main form button');
    assert.match(await textOf(page, 'h1'), /Cashier/);
    assert.match(await textOf(page, 'main'), /Amina Odera/);
  });
  await walk.world.work();
  const letter = (await walk.world.mails()).find((mail) => mail.to.includes(email));
  const link = /\/invitation\/[\w.~-]+/.exec(letter?.text ?? '')?.[0];
  assert.ok(link, 'the letter holds a link');
  const page = await walk.visit('en', { javaScriptEnabled: false });
  await page.goto(link);
  await page.fill('[name=password]', who('administrator').password);
  await page.fill('[name=again]', who('administrator').password);
  await page.click('main form button');
  await page.goto('/work');
  assert.equal(pathOf(page), DESK);
  await page.context().close();
});

test('a clerk loads a file, which then waits for the finance officer, who publishes it', async () => {
  await as('clerk', async (page) => {
    await loadSpending(page, 2026);
    assert.equal(await page.locator('#budgets form').count(), 0, 'publishing is not offered to a clerk');
  });
  await as('finance-officer', async (page) => {
    assert.match(await textOf(page, '.tasks'), /The expenditure budget of 2026 is loaded and not published/);
    await page.click('.tasks a:has-text("2026")');
    await page.click('#budgets form[action$="/2026/expenditure/publish"] button');
    assert.match(await textOf(page, '[role=status]'), /The budget is published/);
    await page.goto(DESK);
    assert.doesNotMatch(await textOf(page, 'main'), /loaded and not published/);
  });
  const resident = await walk.visit('en', { javaScriptEnabled: false });
  const response = await resident.goto('/places/NYABERA/budget/2026/expenditure');
  assert.equal(response?.status(), 200);
  await resident.context().close();
});

test('an internal auditor reads who did what with a budget, and asks about it', () =>
  as('internal-auditor', async (page) => {
    await openFirstStep(page);
    assert.equal(
      pathOf(page),
      `${DESK}/payments/questions`,
      'what waits for an auditor is a question about payments',
    );
    await page.click(`nav a[href="${DESK}/history"]`);
    const published = page.locator('main tbody tr').filter({ hasText: who('finance-officer').name });
    assert.equal((await published.count()) > 0, true, 'the history names who acted');
    await published.locator('a[href*="/items/"]').first().click();
    assert.match(await textOf(page, '.acted'), /published/);
    await comment(page, 'Which decision of the council is this from?');
  }));

test('a service officer finds a budget and calls the finance officer, who is told of it', async () => {
  const officer = who('finance-officer').name;
  await as('service-officer', async (page) => {
    await openFound(page, '2025 expenditure', /2025/);
    await comment(page, `People ask at the counter what this pays for, @${officer}.`);
  });
  await as('finance-officer', async (page) => {
    await page.click('.top-end a[href="/work/notifications"]');
    assert.match(await textOf(page, '.tasks'), new RegExp(who('service-officer').name));
    await page.click('.tasks a');
    assert.match(await textOf(page, '.comments'), /People ask at the counter/);
  });
});

test('an adviser whose engagement is ended is out with their next click', async () => {
  const adviser = await atWork(walk, who('adviser'));
  await openFound(adviser, '2024 revenue', /2024/);
  await comment(adviser, 'The estimate of rates can be compared with receipts.');
  await as('administrator', async (page) => {
    await page.goto(`${DESK}/engagements`);
    await page.click('#engagements a');
    await page.click('main a[href$="/end"]');
    assert.ok((await textOf(page, '.lead')).includes(who('adviser').name), 'who will be out is named');
    await page.fill('[name=reason]', 'The town goes on by itself');
    await page.click('main form button');
    assert.match(await textOf(page, 'main'), /The town goes on by itself/);
  });
  const response = await adviser.goto(DESK);
  assert.equal([403, 404].includes(response?.status() ?? 0), true, `answered ${response?.status()}`);
  assert.equal(await adviser.locator('.desk-nav a[href$="/history"]').count(), 0);
  await adviser.context().close();
});

test('what the adviser wrote stays with the town, under their name', () =>
  as('mayor', async (page) => {
    await openFound(page, '2024 revenue', /2024/);
    const comments = await textOf(page, '.comments');
    assert.match(comments, /The estimate of rates/);
    assert.ok(comments.includes(who('adviser').name));
  }));

test('a mayor reads the home, and from there what residents read', () =>
  as('mayor', async (page) => {
    assert.match(await textOf(page, 'main'), /What others did lately|since you were last here/);
    await page.click('main a[href="/places/NYABERA"]');
    assert.equal(pathOf(page), '/places/NYABERA');
    assert.match(await textOf(page, 'h1'), /Nyabera/);
  }));

test('a trainee sees the work and can change none of it', () =>
  as('trainee', async (page) => {
    await openFirstStep(page);
    assert.equal((await page.locator('#budgets tbody tr').count()) > 0, true);
    for (const path of ['budgets', 'diagnosis', 'people', 'settings', 'history', 'posts']) {
      const response = await page.goto(`${DESK}/${path}`);
      assert.equal(response?.status(), 200, path);
      const forms = await page
        .locator(`main form[method=post][action^="${DESK}"]`)
        .evaluateAll((found) => found.map((form) => form.getAttribute('action')));
      // Views of a list are one's own.
      assert.deepEqual(
        forms.filter((action) => !/views/.test(action ?? '')),
        [],
        path,
      );
      assert.equal(await page.locator('main a[href$="/import"], main a[href$="/withdraw"]').count(), 0, path);
    }
    for (const path of ['budgets/import', 'appoint', 'budgets/2025/expenditure/withdraw']) {
      const response = await page.goto(`${DESK}/${path}`);
      assert.equal(response?.status(), 403, path);
    }
  }));

test('nothing on the way broke the security policy', () => {
  assert.deepEqual(walk.refused, []);
});
