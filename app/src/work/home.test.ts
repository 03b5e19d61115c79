import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { spendingCsv } from '../../../test/support/town-files.ts';
import { publishBudget } from '../budget/actions.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
});
after(() => world.close());

async function home(who: Somebody, path = '/work/places/ALFA', cookies?: string): Promise<string> {
  const response = await world.fetch(path, { cookies: cookies ?? (await world.signIn(who)) });
  assert.equal(response.status, 200);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** Two days pass in which nobody does anything. */
async function longAgo(who: Somebody): Promise<void> {
  await world.admin.query("update live.visit set seen_at = now() - interval '1 day' where identity_id = $1", [
    who.identityId,
  ]);
  await world.admin.query("update live.history set at = at - interval '2 days'");
}

test('who may load budgets and finds none is told to load the first one', async () => {
  const clerk = await world.appoint(town, ['places.read', 'budget.import']);
  assert.match(
    await home(clerk),
    /1 thing waits for you.*No budget has been loaded yet: load the first file/,
  );
});

test('who can do nothing about it is told that nothing waits, and where to begin', async () => {
  const mayor = await world.appoint(town, ['places.read']);
  assert.match(await home(mayor), /Nothing waits for you.*See how reliable the budgets are/);
});

test('a role decides where its holder begins', async () => {
  const auditor = await world.appoint(town, ['places.read']);
  await world.admin.query(
    `update live.post set role = 'internal-auditor' from live.holding holding, live.person person
     where holding.post_id = live.post.post_id and person.person_id = holding.person_id and person.identity_id = $1`,
    [auditor.identityId],
  );
  assert.match(await home(auditor), /Nothing waits for you.*Read who did what/);
});

test('what others did since the last visit is told in sentences, with one for each kind of act', async () => {
  const officer = await world.appoint(town, ['places.read', 'budget.publish']);
  await home(officer);
  await longAgo(officer);
  for (const year of [2021, 2022]) await world.load(town, `${year}-spending.csv`, spendingCsv({}, year));
  const said = await home(officer);
  assert.match(said, /2 budgets are loaded and not published/);
  assert.match(said, /2 changes since you were last here/);
  assert.match(said, /Command line loaded 6 lines from .*2022-spending\.csv.* and 1 more/);
  assert.match(
    await home(officer),
    /2 changes since you were last here/,
    'and still is within the same sitting',
  );
});

test("one's own acts are no news to oneself", async () => {
  const officer = await world.appoint(town, ['places.read', 'budget.publish']);
  await home(officer);
  await longAgo(officer);
  await world.act(town, publishBudget, { year: 2021, side: 'expenditure', version: 1 }, officer.identityId);
  const said = await home(officer);
  assert.match(said, /0 changes since you were last here/);
  assert.match(said, /Nobody else changed anything/);
  assert.match(said, /The expenditure budget of 2022 is loaded and not published/);
});

test('who has one town is led to it; who has several sees which of them asks for something', async () => {
  const officer = await world.appoint(town, ['places.read', 'budget.publish']);
  const cookies = await world.signIn(officer);
  const only = await world.fetch('/work', { cookies });
  assert.equal(only.headers.get('location'), '/work/places/ALFA');
  const other = await world.addTown('BRAVO', 'Bravo');
  const second = await world.appoint(other, ['places.read']);
  await world.admin.query('update live.person set identity_id = $1 where identity_id = $2', [
    officer.identityId,
    second.identityId,
  ]);
  await world.admin.query('update live.membership set identity_id = $1 where identity_id = $2', [
    officer.identityId,
    second.identityId,
  ]);
  await home(officer, '/work/places/ALFA', cookies);
  const said = await home(officer, '/work', cookies);
  assert.match(
    said,
    /Alfa .*The expenditure budget of 2022 is loaded and not published.* Bravo .*Nothing waits/,
  );
  assert.doesNotMatch(await home(officer, '/work?q=brav', cookies), /Alfa/);

  // The post in Alfa ended: nothing that was kept of it is told any more.
  await world.admin.query(
    `update live.holding set to_date = current_date - 1 from live.person person
     where person.person_id = live.holding.person_id and person.identity_id = $1 and live.holding.place_id = $2`,
    [officer.identityId, town],
  );
  assert.doesNotMatch(await home(officer, '/work', cookies), /loaded and not published/);
});

test('a town in which somebody never was says what waits there', async () => {
  const officer = await world.appoint(town, ['places.read', 'budget.publish']);
  const other = await world.addTown('CHARLIE', 'Charlie');
  const there = await world.appoint(other, ['places.read']);
  for (const table of ['person', 'membership'])
    await world.admin.query(`update live.${table} set identity_id = $1 where identity_id = $2`, [
      officer.identityId,
      there.identityId,
    ]);
  assert.match(
    await home(officer, '/work'),
    /Alfa .*is loaded and not published.* not yet .*Charlie .*Nothing waits/,
  );
});

test('the desk shows the sections that are open, and marks the one where one is', async () => {
  const clerk = await world.appoint(town, ['places.read']);
  const cookies = await world.signIn(clerk);
  const page = await (await world.fetch('/work/places/ALFA/budgets', { cookies })).text();
  assert.match(page, /<a href="\/work\/places\/ALFA\/budgets" aria-current="page">/);
  const row = page.slice(page.indexOf('wrap wide'), page.indexOf('<details class="narrow">'));
  assert.deepEqual(
    [...row.matchAll(/ALFA\/?([a-z]*)"/g)].map((match) => match[1]),
    ['', 'budgets', 'diagnosis', 'people', 'settings', 'history'],
    'daily work first, what was done last',
  );
  const posts = await (await world.fetch('/work/places/ALFA/posts', { cookies })).text();
  assert.match(posts, /ALFA\/people" aria-current="page"/, 'a page of a section is in it');
  assert.match(page, /<form class="search-box" role="search" aria-label="Search in Alfa" method="get"/);
  assert.match(page, /العربية<\/a><span class="draft">/, 'people at work see which words are a draft');
  const open = await (await world.fetch('/')).text();
  assert.doesNotMatch(open, /class="draft"/, 'residents do not');
});
