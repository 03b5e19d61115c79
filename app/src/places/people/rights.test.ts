import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { addSecondFactor, Browser } from '../../../../test/support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { addDays, todayIn } from '../../platform/calendar/days.ts';
import { appoint } from './appoint-actions.ts';
import { nameDeputy } from './deputies-actions.ts';
import { addEngagement } from './engagements-actions.ts';
import { fillPost } from './holdings-actions.ts';

let world: World;
const today = todayIn('UTC');
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const plain = (html: string): string => html.replaceAll(/[\u2066-\u2069]/g, '');

/** A municipality of its own with an auditor who may see its people. */
async function townWith(): Promise<{ code: string; town: string; auditor: Somebody; cookies: string }> {
  const code = `R${randomUUID().slice(0, 8).toUpperCase()}`;
  const town = await world.addTown(code);
  const auditor = await world.appoint(town, ['places.read', 'places.see-people']);
  return { code, town, auditor, cookies: await world.signIn(auditor) };
}

interface Given {
  name: string;
  post?: string;
  permissions: readonly string[];
  from?: string;
  to?: string | null;
  identityId?: string;
}

const give = (
  town: string,
  { name, post = `Post of ${name}`, from = '2020-01-01', to = null, ...rest }: Given,
) =>
  world.act(town, appoint, {
    body: 'Office',
    post,
    name,
    from,
    to,
    ...rest,
    permissions: [...rest.permissions],
  });

interface Line {
  person: string;
  permission_code: string;
  post: string;
  how: string;
  since: string;
  until: string | null;
  given: string;
}

async function rights(code: string, cookies: string, question = ''): Promise<Line[]> {
  const answer = await world.fetch(`/work/places/${code}/rights?as=json${question}`, { cookies });
  assert.equal(answer.status, 200);
  const { rows } = JSON.parse(plain(await answer.text())) as { rows: Line[] };
  // The command line may do everything in every place, and says so too.
  return rows.filter((row) => row.person !== 'Command line');
}

const page = async (code: string, cookies: string, question = ''): Promise<string> => {
  const answer = await world.fetch(`/work/places/${code}/rights${question}`, { cookies });
  assert.equal(answer.status, 200);
  return plain(await answer.text());
};

test('an auditor sees who may publish the budget, by which post, since when and until when', async () => {
  const { code, town, cookies } = await townWith();
  await give(town, {
    name: 'Amina',
    permissions: ['budget.publish'],
    from: '2024-03-01',
    to: addDays(today, 90),
  });
  await give(town, { name: 'Bruno', permissions: ['budget.import'] });
  await give(town, { name: 'Carla', permissions: ['budget.publish'], to: '2023-12-31' });
  const found = await rights(code, cookies, '&permission=budget.publish');
  const [line, ...others] = found;
  assert.deepEqual(others, []);
  assert.equal(line?.person, 'Amina');
  assert.equal(line?.post, 'Post of Amina');
  assert.equal(line?.since, '2024-03-01');
  assert.equal(line?.until, addDays(today, 90));
  assert.match(await page(code, cookies), /Publish and withdraw budgets/);
});

test('any day can be asked for: who had gone by today is there in the year they served', async () => {
  const { code, town, cookies } = await townWith();
  await give(town, { name: 'Carla', permissions: ['budget.publish'], from: '2021-01-01', to: '2023-12-31' });
  const question = '&permission=budget.publish&on=';
  assert.deepEqual(
    (await rights(code, cookies, `${question}2022-06-30`)).map((each) => each.person),
    ['Carla'],
  );
  assert.deepEqual(await rights(code, cookies, `${question}2024-01-01`), []);
  assert.deepEqual(await rights(code, cookies, `${question}2020-12-31`), []);
  assert.match(await page(code, cookies, '?on=2022-06-30'), /shown as it is now/);
  assert.doesNotMatch(await page(code, cookies), /shown as it is now/);
});

test('who stands in for somebody is shown with whom, and who gave it is told out of the record', async () => {
  const { code, town, cookies } = await townWith();
  const head = await world.appoint(town, [
    'places.read',
    'places.see-people',
    'places.appoint',
    'budget.publish',
  ]);
  await world.admin.query(`update live.person set name = 'Hadi' where identity_id = $1`, [head.identityId]);
  const boss = (
    await world.admin.query(`select person_id from live.person where identity_id = $1`, [head.identityId])
  ).rows[0] as { person_id: string };
  const { postId } = await give(town, { name: 'Amina', permissions: ['budget.publish'] });
  const deputy = await give(town, { name: 'Dina', permissions: [] });
  const idle = await give(town, {
    name: 'Idle',
    post: 'Seat',
    permissions: ['budget.publish'],
    to: '2020-02-01',
  });
  const at = { from: today, to: addDays(today, 20) };
  await world.act(
    town,
    nameDeputy,
    { postId: null, forPersonId: boss.person_id, personId: deputy.personId, reason: '', ...at },
    head.identityId,
  );
  const filled = {
    personId: deputy.personId,
    newPerson: null,
    invite: false,
    engagementId: null,
    from: today,
    to: null,
    postId: idle.postId,
  };
  await world.act(town, fillPost, filled, head.identityId);
  const lines = await rights(code, cookies, '&permission=budget.publish');
  const dina = lines.filter((each) => each.person === 'Dina');
  assert.deepEqual(dina.map((each) => each.how).toSorted(), ['Holds the post', 'Stands in for Hadi']);
  assert.ok(
    dina.every((each) => each.given.startsWith('Hadi, ')),
    JSON.stringify(dina),
  );
  assert.equal(dina.find((each) => each.how.includes('Hadi'))?.until, addDays(today, 20));
  assert.ok(postId);
  assert.deepEqual(
    (await rights(code, cookies, '&permission=budget.publish&by=deputy')).map((each) => each.person),
    ['Dina'],
  );
  const one = await rights(code, cookies, `&person=${deputy.personId}`);
  assert.ok(one.length >= 2 && one.every((each) => each.person === 'Dina'));
});

test('what is worth a look is said: one hand that does two things, nobody, one alone, an end that comes near', async () => {
  const { code, town, cookies } = await townWith();
  const calm = await page(code, cookies);
  assert.doesNotMatch(calm, /may do both/);
  await give(town, { name: 'Enzo', permissions: ['budget.import', 'budget.publish'] });
  const bare = await page(code, cookies);
  assert.match(bare, /Enzo: may do both/);
  assert.match(bare, /Nobody may: /);
  assert.match(bare, /None of your own people can appoint others/);
  const add = {
    partner: 'Twin town',
    purpose: 'Help',
    contact: '',
    from: '2026-01-01',
    to: addDays(today, 20),
  };
  await world.act(town, addEngagement, add);
  const far = { ...add, partner: 'Far away', to: addDays(today, 31) };
  await world.act(town, addEngagement, far);
  const soon = await page(code, cookies);
  assert.match(soon, /The engagement of Twin town ends on/);
  assert.doesNotMatch(soon, /Far away/);
  await world.appoint(town, ['places.appoint']);
  assert.match(await page(code, cookies), /Only Somebody can appoint others/);
  await world.appoint(town, ['places.appoint']);
  assert.doesNotMatch(await page(code, cookies), /can appoint others/);
});

test('who publishes without a second step is named until they have one', async () => {
  const { code, town, cookies } = await townWith();
  const publisher = await world.appoint(town, ['places.read', 'budget.publish']);
  const missing = /One person publishes or gives power without a second step/;
  assert.match(await page(code, cookies), missing);
  const browser = new Browser(world);
  await browser.signIn(publisher);
  await addSecondFactor(browser, publisher.password);
  assert.doesNotMatch(await page(code, cookies), missing);
});

test('who may not see the people of a place does not see what they may do', async () => {
  const { code, town } = await townWith();
  const clerk = await world.signIn(await world.appoint(town, ['places.read']));
  assert.equal((await world.fetch(`/work/places/${code}/rights`, { cookies: clerk })).status, 403);
  const other = await townWith();
  const stranger = await world.fetch(`/work/places/${code}/rights`, { cookies: other.cookies });
  assert.equal(stranger.status, 404);
});
