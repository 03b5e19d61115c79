import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { objectsOf } from '../support/pdf.ts';
import { revenueCsv, spendingCsv } from '../support/town-files.ts';
import { type Cast, castIn, type Part, scoreTheRest, standingNow } from './assessment-cast.ts';
import { type Language, startWalk, type Walk } from './walk.ts';

const DESK = '/work/places/MAD/assessments';
const PERIOD = { from: 2021, to: 2023 };
const YEARS = [2021, 2022, 2023];
const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
const folder = join(shared, 'data', 'budget', 'madrid');
const isThere = existsSync(folder);
const needed = { skip: isThere ? false : 'needs ../shared/data' };

let walk: Walk;
let town: string;
let company: Company;
/** The first assessment that was walked through, for what is asked of its figures. */
let first = '';

const mapping = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot(), 'docs', 'mappings', `${name}.json`), 'utf8'));

before(async () => {
  walk = await startWalk();
  const { world } = walk;
  town = await world.addTown('MAD', 'Madrid');
  company = new Company(await castIn(world, town));
  for (const year of YEARS) {
    if (isThere) {
      const read = (side: string) => readFileSync(join(folder, `${year}-${side}.csv`));
      await world.load(town, `${year}-gastos.csv`, read('gastos'), mapping('madrid-expenditure'));
      await world.load(town, `${year}-ingresos.csv`, read('ingresos'), mapping('madrid-revenue'));
    } else {
      await world.load(town, `${year}-spending.csv`, spendingCsv({}, 70 + (year % 10)));
      await world.load(town, `${year}-revenue.csv`, revenueCsv(70 + (year % 10)));
    }
  }
});
after(() => walk.close());

/** Five people, each with a browser of their own, in which they choose the language they work in. */
class Company {
  readonly cast: Cast;
  readonly #pages = new Map<Part, Page>();

  constructor(cast: Cast) {
    this.cast = cast;
  }

  async speak(language: Language): Promise<void> {
    for (const page of this.#pages.values()) await page.goto(`/work?lang=${language}`);
  }

  async at(part: Part): Promise<Page> {
    const open = this.#pages.get(part);
    if (open) return open;
    const page = await walk.visit('en', { javaScriptEnabled: false });
    await page.goto('/work');
    await page.fill('[name=email]', this.cast[part].email);
    await page.fill('[name=password]', this.cast[part].password);
    await page.click('main form.form button');
    this.#pages.set(part, page);
    return page;
  }

  /** Signs or publishes so long after signing in that one is asked again who one is. */
  async afterAWhile(part: Part, own: string, act: 'sign' | 'publish'): Promise<void> {
    const page = await this.at(part);
    await page.goto(`${own}/check`);
    await walk.world.admin.query(
      `update sign_in.session set proved_at = proved_at - interval '16 minutes' where identity_id = $1`,
      [this.cast[part].identityId],
    );
    await page.click(`form[action$="/${act}"] button`);
    await page.fill('[name="form:password"]', this.cast[part].password);
    await page.click('main form.form button');
    assert.equal(new URL(page.url()).pathname, `${own}/check`);
  }
}

async function begin(title: string): Promise<string> {
  const page = await company.at('lead');
  await page.goto(`${DESK}/new`);
  await page.fill('[name=title]', title);
  await page.selectOption('[name=framework]', 'pefa@2016');
  await page.fill('[name=scope]', 'The whole town hall, without its companies');
  await page.fill('[name=from]', String(PERIOD.from));
  await page.fill('[name=to]', String(PERIOD.to));
  await page.click('form[action$="/assessments/new"] button >> nth=0');
  const own = new URL(page.url()).pathname;
  assert.match(own, /\/assessments\/[0-9a-f-]{36}$/);
  for (const seat of ['one', 'two', 'reviewer', 'municipality'] as const) {
    await page.goto(`${own}/team/${seat}`);
    await page.selectOption('[name=personId]', company.cast[seat].personId);
    await page.click(`form[action$="/team/${seat}"] button`);
    assert.equal(new URL(page.url()).pathname, own);
  }
  await page.click('form[action$="/propose"] button');
  return own;
}

async function declareAll(own: string): Promise<void> {
  for (const seat of ['one', 'two', 'reviewer', 'municipality'] as const) {
    const page = await company.at(seat);
    await page.goto(`${own}/interests`);
    await page.check('[name=has][value=no]');
    await page.click('form[action$="/interests"] button');
  }
}

const lock = async (page: Page, score: string, reason: string): Promise<void> => {
  await page.check(`[name=score][value="${score}"]`);
  await page.fill('[name=reason]', reason);
  await page.click('button[name=lock][value=yes]');
};

/** One dimension page by page: a page of a file as evidence, two scores that are blind to each other. */
async function scoreOne(own: string, leaf: string): Promise<void> {
  const one = await company.at('one');
  await one.goto(`${own}/leaves/${leaf}`);
  await one.click('details:has(form[action$="/evidence"]) summary');
  await one.check('[name=kind][value=file]');
  await one.fill('[name=says]', 'The council closed the accounts in June');
  const file = {
    name: 'accounts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('year,closed\n2023,June\n'),
  };
  await one.setInputFiles('[name=file]', file);
  await one.fill('[name=page]', '2');
  await one.check('[name=isPublic]');
  await one.click('form[action$="/evidence"] button');
  await lock(one, 'A', 'What was spent is what was planned');
  const two = await company.at('two');
  await two.goto(`${own}/leaves/${leaf}`);
  assert.doesNotMatch((await two.textContent('main')) ?? '', /What was spent is what was planned/);
  await lock(two, 'A', 'The same from the closed accounts');
  assert.match((await two.textContent('main')) ?? '', /What was spent is what was planned/);
}

async function reconcileOne(own: string, leaf: string, agreed: string): Promise<void> {
  const page = await company.at('two');
  await page.goto(`${own}/leaves/${leaf}`);
  await page.check(`[name=agreed][value="${agreed}"]`);
  await page.fill('[name=why]', 'The records show it, and the second had read an older file');
  await page.click('form[action$="/reconcile"] button');
}

async function reviewAndComment(own: string, leaf: string): Promise<void> {
  const reviewer = await company.at('reviewer');
  await reviewer.goto(own);
  await reviewer.click('form[action$="/review"] button');
  const mayor = await company.at('municipality');
  await mayor.goto(`${own}/leaves/${leaf}`);
  await mayor.fill('[name=comment]', 'The new treasury system starts in spring');
  await mayor.click('form[action$="/comment"] button');
}

/** A dimension, as the framework calls it to each. */
const CLASSIFICATION = { en: 'Budget classification', ar: 'تصنيف الميزانية' };

/** A resident finds it, reads what holds the town up, takes the report away, and opens what a score rests on. */
async function readAsResident(language: 'en' | 'ar', title: string): Promise<void> {
  const page = await walk.visit(language);
  await page.goto('/places/MAD/assessments');
  await page.click(`main a:has-text("${title}")`);
  const read = (await page.textContent('main')) ?? '';
  for (const said of [
    'The new treasury system starts in spring',
    'The same from the closed accounts',
    CLASSIFICATION[language],
  ])
    assert.ok(read.includes(said), said);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.downloads a[href*="/file.pdf?"]'),
  ]);
  const bytes = readFileSync(await download.path());
  const objects = objectsOf(bytes);
  assert.match(objects, new RegExp(`/Lang\\s*\\(${language}`));
  const pages = objects.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages > 10, `${pages} pages`);
  const evidence = await page.getAttribute('a[href*="/places/MAD/files/"]', 'href');
  const file = await page.context().request.get(evidence ?? '');
  assert.equal(await file.text(), 'year,closed\n2023,June\n');
  await page.click('.proof a[href*="/record/"]');
  assert.match(page.url(), /\/places\/MAD\/record\/[0-9a-f]{64}$/);
  await page.context().close();
}

for (const language of ['en', 'ar'] as const) {
  test(`an assessment goes from the records to a resident's hands (${language})`, async () => {
    const { world } = walk;
    const title = `Public finance ${language}`;
    await company.speak(language);
    const own = await begin(title);
    const assessmentId = own.split('/').at(-1) ?? '';
    if (first === '') first = assessmentId;
    await declareAll(own);
    await scoreOne(own, 'pi-1.1');
    const rest = { but: 'pi-1.1', differ: 'pi-2.1' };
    await scoreTheRest(world, town, assessmentId, company.cast, rest);
    const proposed = (await standingNow(world, town, assessmentId)).byLeaf.get('pi-2.1')?.leaf.proposed ?? '';
    await reconcileOne(own, 'pi-2.1', proposed);
    await reviewAndComment(own, 'pi-4.1');
    await company.afterAWhile('one', own, 'sign');
    await company.afterAWhile('municipality', own, 'sign');
    await company.afterAWhile('lead', own, 'publish');
    await readAsResident(language, title);
    const shown = language === 'en' ? `${own}/check` : `/places/MAD/assessments/${assessmentId}`;
    await walk.lookAt(await company.at('lead'), shown);
    assert.deepEqual(walk.refused, []);
  });
}

test(
  'six dimensions of Madrid are proposed from its records, as the worked example grades them',
  needed,
  async () => {
    const { byLeaf } = await standingNow(walk.world, town, first);
    const proposed = ['pi-1.1', 'pi-2.1', 'pi-2.2', 'pi-2.3', 'pi-3.1', 'pi-3.2'].map(
      (leaf) => byLeaf.get(leaf)?.leaf.proposed,
    );
    assert.deepEqual(proposed, ['A', 'C', 'B', 'A', 'A', 'B']);
  },
);
