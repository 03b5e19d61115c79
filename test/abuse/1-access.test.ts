import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import {
  liftOutlier,
  markOutlier,
  publishDiagnosis,
  withdrawDiagnosis,
} from '../../app/src/diagnose/actions.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { anyone, signedIn } from '../../app/src/platform/access/access-table.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { isForResidents } from '../../app/src/platform/http/route.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { signedCheckpoint } from '../../app/src/platform/ledger/log-store.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { slices } from '../../app/src/slices.ts';
import { madeUp } from '../support/made-up-slice.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { aimsOf, itemsOf, MEASURE, type Question, questionsFor, SIDE, seen } from './questions.ts';
import { addressOf, isOfProgramme, routesOf, type Values } from './routes.ts';
import { NO_TOWN, openTwoTowns, publishAll, SHARED_YEARS, type TwoTowns, visitorsOf } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  // A's pages are public, so that an address of A's goes all the way down to what it names.
  await publishAll(towns.world, towns.a);
});
after(() => towns?.world.close());

/** A remark has no page of its own: its address leads to the thread in which it stands. */
const LEADS_ON = new Set([
  'GET /work/places/:code/comments/:comment',
  'GET /work/places/:code/causes/:cause',
  'GET /places/:code/budget/:year/:side/of-payment',
]);
/** Name what is public by its hash, which is there from the publication on. */
const BY_HASH = new Set(['GET /api/v1/places/:code/snapshots/:hash', 'GET /places/:code/record/:hash']);
/** What every log has from its first checkpoint on. */
const OF_A_LOG: Values = { tile: '0/000.p/1', index: '0', receipt: '0.tlog-proof' };

test("abuse 1 and 3: another town's things, under its own path and under one's own, are answered as things that do not exist, on every GET route", async () => {
  const { world, a, b } = towns;
  const routes = routesOf(world.house, 'GET');
  const itemsOfB = await itemsOf(towns, b);
  const questions = routes.flatMap((route) => questionsFor(towns, route, itemsOfB));
  const asked = visitorsOf(a).flatMap((visitor) =>
    questions.map((question) => ({ ...visitor, ...question })),
  );
  await eachAtOnce(asked, async ({ who, cookies, route, what, foreign, absent }) => {
    const one = await seen(towns, addressOf(route.path, foreign), foreign, cookies);
    const other = await seen(towns, addressOf(route.path, absent), absent, cookies);
    assert.deepEqual(one, other, `${who} of A asks ${route.key} for ${what}`);
    const own = foreign.code === a.code;
    const expected = isForResidents(route) || cookies ? (own && one.status === 403 ? 403 : 404) : 303;
    assert.equal(one.status, expected, `${who} of A asks ${route.key} for ${what}`);
  });
  const covered = new Set(questions.map((each) => each.route.key));
  // The rest names no thing of a town: a letter's secret and a provider are nobody's, the log of logs is the programme's.
  const uncovered = routes.filter((route) => !covered.has(route.key));
  const names = new Set(uncovered.flatMap((route) => route.params));
  assert.deepEqual([...names].toSorted(), [
    'component',
    'index',
    'kept',
    'provider',
    'receipt',
    'tile',
    'token',
    'workbook',
  ]);
  assert.ok(uncovered.some((route) => route.key === 'GET /work'));
  assert.ok(covered.size >= 80, `${covered.size} routes`);
  assert.ok(asked.length >= 4 * 150, `${asked.length} questions`);

  await leadSomewhere(questions.filter(({ foreign }) => foreign.code === b.code));
});

/** The same addresses do lead somewhere: for B's own people, and for everybody once B has published. */
async function leadSomewhere(questions: readonly Question[]): Promise<void> {
  const { world, a, b } = towns;
  await publishAll(world, b);
  await keepLogs(world.house.logs);
  const kinds = new Set((await itemsOf(towns, b)).map(({ kind }) => kind));
  for (const kind of world.house.slices.flatMap((slice) => slice.kinds))
    assert.ok(kinds.has(kind), `B has no ${kind}`);
  const { rows } = await world.admin.query<{ hash: string }>(
    'select hash from public_record.current where place_id = $1 order by kind, key limit 1',
    [b.placeId],
  );
  const hash = rows[0]?.hash ?? '';
  const signed = await signedCheckpoint(world.house.connections.published, b.placeId);
  const log = { ...OF_A_LOG, kept: `checkpoint.${signed?.size}` };
  const wrong: string[] = [];
  await eachAtOnce(questions, async ({ route, what, foreign }) => {
    const byHash = route.path.startsWith('/api/') ? hash : hash.slice('sha256:'.length);
    const named = { ...foreign, ...log, ...(BY_HASH.has(route.key) ? { hash: byHash } : {}) };
    const cookies = isForResidents(route) ? undefined : b.people.administrator;
    const answer = await seen(towns, addressOf(route.path, named), named, cookies);
    const good = LEADS_ON.has(route.key) ? 303 : 200;
    if (answer.status !== good) wrong.push(`${route.key} for ${what}: ${answer.status}`);
    // What is public of B is not there under A's address either.
    if (!route.params.includes('hash')) return;
    const { status } = await seen(towns, addressOf(route.path, { ...named, code: a.code }), named, undefined);
    if (status !== 404) wrong.push(`${route.key} for ${what} under A: ${status}`);
  });
  assert.deepEqual(wrong, [], 'B opens what A was refused');
}

const OF_ALL_TOWNS = new Set([
  '/',
  '/api/v1/places',
  '/places/:code/budget/towns',
  '/places/:code/budget/towns.csv',
]);

test("abuse 1: no page of a town's own holds a word of another town's", async () => {
  const { world, a, b } = towns;
  const items = await itemsOf(towns, a);
  const visits = routesOf(world.house, 'GET').flatMap((route) =>
    (route.params.includes('item') ? items : [{ id: '' }]).flatMap(({ id }) =>
      visitorsOf(a).map((visitor) => ({ route, id, ...visitor })),
    ),
  );
  let opened = 0;
  await eachAtOnce(visits, async ({ route, id, who, cookies }) => {
    const item = id === '' ? {} : { item: id };
    const values = { code: a.code, year: String(SHARED_YEARS[0]), side: SIDE, measure: MEASURE, ...item };
    const response = await world.fetch(addressOf(route.path, values), { cookies });
    const text = await response.text();
    // What sets towns side by side shows every town that has published.
    if (!OF_ALL_TOWNS.has(route.path))
      assert.ok(!text.includes(b.code), `${route.key} shows ${who} of A what is B's`);
    opened += response.status === 200 ? 1 : 0;
  });
  assert.ok(opened >= 250, `${opened} pages`);
});

test("abuse 2 and 3: no form of A's people, to B or to A for what is B's, changes anything of B's or of the programme's", async () => {
  const { world, a, b } = towns;
  const untouched = {
    b: await dump(world.admin, b.placeId),
    programme: await dump(world.admin, world.house.programmeId),
  };
  const rows = Object.values(untouched.b.tables).filter((table) => table.rows > 0);
  assert.ok(rows.length >= 40, `B has rows in ${rows.length} tables`);
  // What residents may send needs no account, so that whoever is of A may send it to B as well.
  const others = ['account', 'public-form'];
  const routes = formRoutes(world.house).filter((route) => !others.includes(route.kind));
  const wrong: string[] = [];
  const sent = visitorsOf(a).flatMap((visitor) =>
    routes.flatMap((route) => aimsOf(towns, route).map((aim) => ({ ...visitor, route, aim }))),
  );
  await eachAtOnce(sent, async ({ who, cookies, route, aim }) => {
    const answers = [];
    for (const values of [aim.foreign, aim.absent]) {
      const form = formFor(route.key, senderOf(b.administrator, values.code ?? NO_TOWN, String(b.ownYear)));
      answers.push(await seen(towns, addressOf(route.path, values), values, cookies, requestOf(form)));
    }
    assert.deepEqual(answers[0], answers[1], `${who} of A sends ${route.key} ${aim.what}`);
    // A form that keeps drafts waits while its sender signs in, wherever it was for.
    const expected = cookies === undefined ? [401, 303] : aim.what === 'to A' ? refusals(route.key) : [404];
    const status = answers[0]?.status ?? 0;
    if (!expected.includes(status)) wrong.push(`${who} of A sends ${route.key} ${aim.what}: ${status}`);
  });
  assert.deepEqual(wrong, []);
  assert.equal(new Set(sent.map(({ route }) => route.key)).size, routes.length);
  assert.ok(sent.length >= 4 * 100, `${sent.length} forms`);
  assert.deepEqual(await dump(world.admin, b.placeId), untouched.b);
  assert.deepEqual(await dump(world.admin, world.house.programmeId), untouched.programme);
});

/** Who throws away a draft of their own is told that it is gone, whether there was one, and whatever it was for. */
const refusals = (key: string): number[] => (key.endsWith('/draft') ? [303, 403] : [403, 404, 409]);

test('abuse 1 and 2: in their own town people see and do what their post permits, and no more', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const values = { code: a.code, year: String(a.ownYear), side: SIDE };
  const closed = [...routesOf(world.house, 'GET'), ...formRoutes(world.house)].filter((route) => {
    const rule = world.house.performing.access[route.key];
    return rule?.who === 'post' && rule.permission !== 'places.read';
  });
  await eachAtOnce(closed, async (route) => {
    const path = addressOf(route.path, values);
    const sender = senderOf(a.administrator, a.code, '2021');
    const init = route.route.method === 'POST' ? requestOf(formFor(route.key, sender)) : {};
    const ofProgramme = isOfProgramme(route);
    const cookies = ofProgramme ? a.people.administrator : a.people.adviser;
    assert.equal((await world.fetch(path, { ...init, cookies })).status, ofProgramme ? 404 : 403, route.key);
    // Who runs the programme has no say in a town.
    if (!ofProgramme)
      assert.equal((await world.fetch(path, { ...init, cookies: programme })).status, 404, route.key);
  });
  assert.ok(closed.length >= 100, `${closed.length} routes`);
  // The actions look for themselves, whoever calls them.
  const actions: [action: { name: string }, input: unknown][] = [
    [publishDiagnosis, {}],
    [withdrawDiagnosis, { reason: 'x' }],
    [markOutlier, { year: 2021, reason: 'x' }],
    [liftOutlier, { year: 2021 }],
    [publishBudget, { year: 2021, side: SIDE, version: 1 }],
    [withdrawBudget, { year: 2021, side: SIDE, reason: 'x' }],
    [appoint, { ...POST, identityId: a.adviser.identityId }],
  ];
  for (const [action, input] of actions) {
    const asAdviser = perform(
      world.house.performing,
      action as Action,
      { placeId: a.placeId, identityId: a.adviser.identityId, requestId: randomUUID(), input },
      world.house.programmeId,
    );
    await assert.rejects(asAdviser, { code: 'access.refused' }, action.name);
  }
  assert.deepEqual(await dump(world.admin), untouched);
});

const POST = {
  body: 'Office',
  post: 'Mayor',
  permissions: [],
  name: 'Somebody',
  from: '2020-01-01',
  to: null,
};

test("abuse 1: what A's people and strangers to the programme were refused opens for whoever may", async () => {
  const { world, a, programme } = towns;
  const values = { code: a.code, year: String(a.ownYear), side: SIDE };
  const closed = routesOf(world.house, 'GET').filter(
    (route) => world.house.performing.access[route.key]?.who === 'post',
  );
  const wrong: string[] = [];
  await eachAtOnce(closed, async (route) => {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const { status } = await world.fetch(addressOf(route.path, values), { cookies });
    if (status !== (LEADS_ON.has(route.key) ? 303 : 200)) wrong.push(`${route.key}: ${status}`);
  });
  assert.deepEqual(wrong, []);
  assert.ok(closed.length >= 60, `${closed.length} routes`);
});

test("abuse 2 and 12: the forms that were refused are good ones: B's own people send them and they are done", async () => {
  const { world, b, programme } = towns;
  for (const route of formRoutes(world.house)) {
    const cookies = isOfProgramme(route) ? programme : b.people.administrator;
    const path = addressOf(route.path, { code: b.code, year: '2016', side: SIDE });
    const form = formFor(route.key, senderOf(b.administrator, b.code, '2021'));
    const response = await world.fetch(path, { ...requestOf(form), cookies });
    assert.equal(response.status, form.answers ?? 303, route.key);
  }
});

test('abuse 13: behind start-up stands a second lock: what has no entry is neither mounted nor performed', async () => {
  const { world, a, b } = towns;
  assert.throws(
    () => createWeb({ ...world.house, slices: [...slices, madeUp()] }),
    /GET \/made-up has no entry/,
  );
  const untouched = await dump(world.admin);
  for (const rule of [undefined, anyone, signedIn]) {
    const access = { ...world.house.performing.access };
    if (rule) access['action diagnose.publish'] = rule;
    else delete access['action diagnose.publish'];
    await assert.rejects(
      perform(
        { ...world.house.performing, access },
        publishDiagnosis,
        { placeId: b.placeId, identityId: a.administrator.identityId, requestId: randomUUID(), input: {} },
        world.house.programmeId,
      ),
      /has no permission in the access table/,
    );
  }
  assert.deepEqual(await dump(world.admin), untouched);
});
