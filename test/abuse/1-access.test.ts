import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import {
  liftOutlier,
  markOutlier,
  publishDiagnosis,
  withdrawDiagnosis,
} from '../../app/src/diagnose/actions.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { publishDirectory } from '../../app/src/places/people/directory-actions.ts';
import { anyone, signedIn } from '../../app/src/platform/access/access-table.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { slices } from '../../app/src/slices.ts';
import { type ForeignKey, foreignKeysOf, tablesOf } from '../house/catalogue.ts';
import { madeUp } from '../support/made-up-slice.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { dump } from './dump.ts';
import { type Row, replaceAsApplication, rowsOf } from './foreign-child.ts';
import { formFor, formRoutes, MAY_REPEAT, requestOf } from './forms.ts';
import { addressOf, isOfProgramme, type ListedRoute, routesOf, type Values } from './routes.ts';
import {
  NO_TOWN,
  NO_YEAR,
  openTwoTowns,
  SHARED_YEARS,
  type Town,
  type TwoTowns,
  visitorsOf,
} from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  // A's pages are public, so that an address of A's goes all the way down to what it names.
  await publishAll(towns.a);
});
after(() => towns?.world.close());

async function publishAll(town: Town): Promise<void> {
  for (const year of [town.ownYear, ...SHARED_YEARS]) {
    for (const side of ['expenditure', 'revenue'] as const) {
      await towns.world.act(town.placeId, publishBudget, { year, side, version: 1 });
    }
  }
  await towns.world.act(town.placeId, publishDiagnosis, {});
  await towns.world.act(town.placeId, publishDirectory, {});
}

/** One thread item of every kind that the town has. */
async function itemsOf(town: Town): Promise<{ kind: string; id: string }[]> {
  const { rows } = await towns.world.admin.query<{ kind: string; id: string }>(
    'select distinct on (kind) kind, item_id as id from live.thread_item where place_id = $1 order by kind',
    [town.placeId],
  );
  return rows;
}

interface Question {
  route: ListedRoute;
  what: string;
  foreign: Values;
  absent: Values;
}

const SIDE = 'expenditure';
const MEASURE = 'pefa.pi-1';

/** Each thing of B's that an address can name, beside a thing that nobody has; under B's path and under A's own. */
async function questionsFor(route: ListedRoute): Promise<Question[]> {
  if (!route.params.includes('code')) return [];
  const { a, b } = towns;
  const rest = { side: SIDE, measure: MEASURE };
  const items = await itemsOf(b);
  const found: Question[] = [];
  for (const { kind, id } of route.params.includes('item') ? items : [{ kind: 'place', id: '' }]) {
    const named = { ...rest, item: id };
    const nothing = { ...rest, item: randomUUID() };
    for (const year of route.params.includes('year') ? [b.ownYear, SHARED_YEARS[0]] : [b.ownYear]) {
      found.push({
        route,
        what: `${kind} ${year} of B`,
        foreign: { ...named, code: b.code, year: String(year) },
        absent: { ...named, code: NO_TOWN, year: String(year) },
      });
    }
    if (route.params.includes('item') || route.params.includes('year')) {
      found.push({
        route,
        what: `${kind} of B under A`,
        foreign: { ...named, code: a.code, year: String(b.ownYear) },
        absent: { ...nothing, code: a.code, year: String(NO_YEAR) },
      });
    }
  }
  return found;
}

const ANY_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.[\w-]{43})?/g;

/** Everything of an answer but what it echoes of its own address, and the ids of its forms. */
async function seen(path: string, values: Values, cookies: string | undefined, init: RequestInit = {}) {
  const response = await towns.world.fetch(path, { ...init, cookies });
  const text = await response.text();
  const echoes = [path, encodeURIComponent(path), ...Object.values(values)].filter(Boolean);
  const mask = (from: string) =>
    echoes.reduce((masked, echo) => masked.replaceAll(echo, '(asked)'), from).replace(ANY_ID, '(id)');
  return {
    status: response.status,
    // What is left of an allowance falls with each question, whatever it is about.
    headers: [...response.headers]
      .filter(([name]) => !name.startsWith('ratelimit-'))
      .map(([name, value]) => [name, mask(value)]),
    size: Buffer.byteLength(text),
    body: mask(text),
  };
}

test("abuse 1: another town's things are answered as things that do not exist, on every GET route", async () => {
  const { world, a, b } = towns;
  const kinds = world.house.slices.flatMap((slice) => slice.kinds);
  const routes = routesOf(world.house, 'GET');
  const questions = (await Promise.all(routes.map(questionsFor))).flat();
  let asked = 0;
  for (const { who, cookies } of visitorsOf(a)) {
    for (const { route, what, foreign, absent } of questions) {
      const one = await seen(addressOf(route.path, foreign), foreign, cookies);
      const other = await seen(addressOf(route.path, absent), absent, cookies);
      assert.deepEqual(one, other, `${who} of A asks ${route.key} for ${what}`);
      const own = foreign.code === a.code;
      const expected = route.kind === 'public' || cookies ? (own && one.status === 403 ? 403 : 404) : 303;
      assert.equal(one.status, expected, `${who} of A asks ${route.key} for ${what}`);
      asked += 1;
    }
  }
  const covered = new Set(questions.map((each) => each.route.key));
  // The rest names no thing of a town: a letter's secret and a provider are nobody's.
  const uncovered = routes.filter((route) => !covered.has(route.key));
  const names = new Set(uncovered.flatMap((route) => route.params));
  assert.deepEqual([...names].toSorted(), ['component', 'provider', 'token', 'workbook']);
  assert.ok(uncovered.some((route) => route.key === 'GET /work'));
  assert.ok(covered.size >= 17, `${covered.size} routes`);
  assert.ok(asked >= 4 * 30, `${asked} questions`);

  await publishAll(b);
  for (const kind of kinds) {
    const ownItems = new Set((await itemsOf(b)).map((item) => item.kind));
    assert.ok(ownItems.has(kind) || kind === 'measure-run' || kind === 'municipality', `B has no ${kind}`);
  }
});

test("abuse 1: no page of a town's own holds a word of another town's", async () => {
  const { world, a, b } = towns;
  let opened = 0;
  for (const route of routesOf(world.house, 'GET')) {
    const items = route.params.includes('item') ? await itemsOf(a) : [{ id: '' }];
    for (const { id } of items) {
      const values = { code: a.code, year: String(SHARED_YEARS[0]), side: SIDE, measure: MEASURE, item: id };
      for (const { who, cookies } of visitorsOf(a)) {
        const response = await world.fetch(addressOf(route.path, values), { cookies });
        const text = await response.text();
        // The front page lists every town that has published.
        if (route.path !== '/' && route.path !== '/api/v1/places')
          assert.ok(!text.includes(b.code), `${route.key} shows ${who} of A what is B's`);
        opened += response.status === 200 ? 1 : 0;
      }
    }
  }
  assert.ok(opened >= 60, `${opened} pages`);
});

test("abuse 2: no form of A's people changes anything of B's or of the programme's", async () => {
  const { world, a, b } = towns;
  const untouched = {
    b: await dump(world.admin, b.placeId),
    programme: await dump(world.admin, world.house.programmeId),
  };
  assert.ok(
    Object.values(untouched.b.tables).filter((table) => table.rows > 0).length >= 18,
    'B has rows of most kinds',
  );
  const sent: string[] = [];
  for (const { who, cookies } of visitorsOf(a)) {
    for (const route of formRoutes(world.house)) {
      if (route.kind === 'account') continue;
      for (const aim of aimsOf(route)) {
        const answers = [];
        for (const values of [aim.foreign, aim.absent]) {
          const form = formFor(route.key, sender(values.code ?? NO_TOWN, String(b.ownYear)));
          answers.push(await seen(addressOf(route.path, values), values, cookies, requestOf(form)));
        }
        assert.deepEqual(answers[0], answers[1], `${who} of A sends ${route.key} ${aim.what}`);
        // A form that keeps drafts waits while its sender signs in, wherever it was for.
        const expected = cookies === undefined ? [401, 303] : aim.what === 'to A' ? [403, 404, 409] : [404];
        assert.ok(
          expected.includes(answers[0]?.status ?? 0),
          `${route.key} ${aim.what}: ${answers[0]?.status}`,
        );
        sent.push(route.key);
      }
    }
  }
  assert.ok(new Set(sent).size >= 9, `${new Set(sent).size} routes`);
  assert.ok(sent.length >= 4 * 9, `${sent.length} forms`);
  assert.deepEqual(await dump(world.admin, b.placeId), untouched.b);
  assert.deepEqual(await dump(world.admin, world.house.programmeId), untouched.programme);
});

test('abuse 4: the database refuses a child that points at a parent of another town', async () => {
  const { world, a, b } = towns;
  const tables = (await tablesOf(world.admin)).filter((table) => table.columns.includes('place_id'));
  const ofTowns = new Set(tables.map((table) => table.name));
  // Who is a person of which places is asked before any place is chosen, and a secret says of no place that it is meant.
  const open = new Set(['live.membership', 'sign_in.invitation', 'sign_in.access_token']);
  const keys = (await foreignKeysOf(world.admin)).filter(
    (key) => ofTowns.has(key.from) && ofTowns.has(key.to) && key.to !== 'live.place',
  );
  assert.ok(keys.length >= 18, `${keys.length} foreign keys`);
  for (const key of keys) {
    assert.ok(key.columns[0] === 'place_id' && key.targets[0] === 'place_id', `${key.from} ${key.name}`);
  }
  let refused = 0;
  // Tables of which this town happens to have no row; the shape of their keys was looked at above.
  const untried = new Set<string>();
  for (const key of keys) {
    const own = (await rowsOf(world.admin, key.from, a.placeId)).find((row) => filled(row, key));
    if (!own) {
      untried.add(key.from);
      continue;
    }
    const foreign = await rowsOf(world.admin, key.to, b.placeId);
    assert.ok(foreign.length > 0, `B has no row of ${key.to}`);
    const put = (row: Row) => replaceAsApplication(world.admin, a.placeId, key.from, own, row);
    for (const parent of foreign.slice(0, 3)) {
      const answer = await put({ ...own, ...pointing(key, parent), place_id: a.placeId });
      assert.equal(answer, '23503', `${key.from} ${key.name}`);
      refused += 1;
    }
    assert.equal(await put(own), 'ok', `${key.from} takes the row that stood`);
  }
  assert.ok(untried.size <= 4, [...untried].join(', '));
  assert.ok(refused >= keys.length - untried.size, `${refused} children`);

  let walled = 0;
  for (const { name } of tables.filter((table) => !open.has(table.name))) {
    for (const row of (await rowsOf(world.admin, name, b.placeId)).slice(0, 1)) {
      const answer = await replaceAsApplication(world.admin, a.placeId, name, row, row);
      // By the policy, or before it by a column that only the database fills.
      assert.notEqual(answer, 'ok', `A adds to B's ${name}`);
      walled += 1;
    }
  }
  assert.ok(walled >= 18, `${walled} tables`);
});

const filled = (row: Row, key: ForeignKey): boolean => key.columns.every((column) => row[column] !== null);

function pointing(key: ForeignKey, parent: Row): Row {
  return Object.fromEntries(key.columns.map((column, at) => [column, parent[key.targets[at] ?? '']]));
}

test('abuse 1 and 2: in their own town people see and do what their post permits, and no more', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  let refused = 0;
  const values = { code: a.code, year: String(a.ownYear), side: SIDE, item: randomUUID() };
  for (const route of [...routesOf(world.house, 'GET'), ...formRoutes(world.house)]) {
    const rule = world.house.performing.access[route.key];
    if (rule?.who !== 'post' || rule.permission === 'places.read') continue;
    const path = addressOf(route.path, values);
    const init = route.route.method === 'POST' ? requestOf(formFor(route.key, sender(a.code, '2021'))) : {};
    const inProgramme = !route.params.includes('code');
    const { status } = await world.fetch(path, {
      ...init,
      cookies: inProgramme ? a.people.administrator : a.people.adviser,
    });
    assert.equal(status, inProgramme ? 404 : 403, route.key);
    // Who runs the programme has no say in a town.
    if (!inProgramme)
      assert.equal((await world.fetch(path, { ...init, cookies: programme })).status, 404, route.key);
    refused += 1;
  }
  assert.ok(refused >= 12, `${refused} routes`);
  // The actions look for themselves, whoever calls them.
  const actions = [
    publishDiagnosis,
    withdrawDiagnosis,
    markOutlier,
    liftOutlier,
    publishBudget,
    withdrawBudget,
    appoint,
  ];
  const inputs = [
    {},
    { reason: 'x' },
    { year: 2021, reason: 'x' },
    { year: 2021 },
    { year: 2021, side: SIDE, version: 1 },
    { year: 2021, side: SIDE, reason: 'x' },
    { ...POST, identityId: towns.a.adviser.identityId },
  ];
  for (const [at, action] of actions.entries()) {
    const asAdviser = perform(
      world.house.performing,
      action as Action,
      { placeId: a.placeId, identityId: a.adviser.identityId, requestId: randomUUID(), input: inputs[at] },
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

/** At B, at a town that is not there, and at A for what B alone has. */
function aimsOf(route: ListedRoute): { what: string; foreign: Values; absent: Values }[] {
  const { a, b } = towns;
  const rest = { side: SIDE, year: String(b.ownYear), item: randomUUID() };
  const aims = [{ what: 'to B', foreign: { ...rest, code: b.code }, absent: { ...rest, code: NO_TOWN } }];
  if (!route.params.includes('year')) return aims;
  const own = { ...rest, code: a.code };
  return [...aims, { what: 'to A', foreign: own, absent: { ...own, year: String(NO_YEAR) } }];
}

function sender(code: string, year: string) {
  return { code, year, email: towns.b.administrator.email, password: towns.b.administrator.password };
}

const STRANGE_FIELDS = [
  'tenant_id',
  'place_id',
  'placeId',
  'role',
  'status',
  'approved_by',
  'is_admin',
  'isExample',
  'person_id',
  'identityId',
  'authority',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'version',
];

test('abuse 12: a field that a form does not have is refused, and so is one sent twice', async () => {
  const { world, a, programme } = towns;
  let refused = 0;
  const untouched = await dump(world.admin);
  const uploads = await readdir(world.house.uploads);
  const routes = formRoutes(world.house);
  for (const route of routes) {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = addressOf(route.path, { code: a.code, year: String(a.ownYear), side: SIDE });
    const fresh = () => formFor(route.key, { ...sender(a.code, String(a.ownYear)), ...a.administrator });
    const expectRefusal = async (what: string, to: string, init: RequestInit) => {
      const response = await world.fetch(to, { ...init, cookies });
      // What is nowhere is nowhere, whatever was sent to it.
      const expected = fresh().answers === 404 ? [400, 404] : [400];
      assert.ok(expected.includes(response.status), `${route.key} with ${what}: ${response.status}`);
      refused += 1;
    };
    const names = new Set(fresh().fields.map(([name]) => name));
    const value = towns.b.placeId;
    for (const strange of STRANGE_FIELDS.filter((name) => !names.has(name))) {
      for (const encoding of route.kind === 'form' && fresh().file
        ? (['urlencoded', 'multipart'] as const)
        : (['urlencoded'] as const)) {
        const form = fresh();
        form.fields.push([strange, value]);
        await expectRefusal(`${strange} as ${encoding}`, path, requestOf(form, encoding));
      }
      await expectRefusal(`${strange} in the query`, `${path}?${strange}=${value}`, requestOf(fresh()));
    }
    for (const [name, once] of fresh().fields) {
      if (MAY_REPEAT.has(name)) continue;
      const form = fresh();
      form.fields.push([name, once]);
      await expectRefusal(`${name} twice`, path, requestOf(form));
    }
    const many = fresh();
    for (let at = 0; at < 60; at += 1) many.fields.unshift([`field-${at}`, 'x']);
    await expectRefusal('sixty fields more', path, requestOf(many));
    const json = { ...Object.fromEntries(fresh().fields), is_admin: true };
    for (const type of ['application/json', 'text/plain', 'application/xml', '']) {
      const { headers } = requestOf(fresh());
      await expectRefusal(`a body of type ${type || 'none'}`, path, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: JSON.stringify(json),
      });
    }
  }
  assert.ok(routes.length >= 11, `${routes.length} routes`);
  assert.ok(refused >= 11 * 30, `${refused} requests`);
  assert.deepEqual(await dump(world.admin), untouched);
  assert.deepEqual(await readdir(world.house.uploads), uploads);
  assert.equal(Object.keys(Object.prototype).length, 0);
});

test('abuse 12: columns and mapping fields named like ours change nothing but the file they stand in', async () => {
  const { world, a, b } = towns;
  const untouched = await dump(world.admin, b.placeId);
  const [head = '', ...lines] = spendingCsv({}, 53).trimEnd().split('\n');
  const strange = [...STRANGE_FIELDS, 'load_id', 'contingency', 'exclusion'];
  const csv = [
    [head, ...strange].join(','),
    ...lines.map((line) => [line, ...strange.map(() => b.placeId)].join(',')),
    '',
  ].join('\n');
  await world.load(a.placeId, '2014-spending.csv', csv);
  // Read line by line as though the strange columns were not there: the same figures without them are a repeat.
  await assert.rejects(world.load(a.placeId, '2013-spending.csv', spendingCsv({}, 53)), {
    code: 'budget.figures-loaded',
  });
  assert.deepEqual(await dump(world.admin, b.placeId), untouched);

  let refused = 0;
  for (const field of strange) {
    const document = `{"${field}": "${b.placeId}", ${JSON.stringify(townMapping).slice(1)}`;
    const form = formFor('POST /work/places/:code/budgets/import', sender(a.code, ''));
    form.fields = form.fields.map(([name, value]) => [name, name === 'mapping' ? document : value]);
    const known = Object.hasOwn(townMapping, field);
    const response = await world.fetch(`/work/places/${a.code}/budgets/import`, {
      ...requestOf(form),
      cookies: a.people.clerk,
    });
    if (known) continue;
    assert.equal(response.status, 422, `a mapping with ${field}`);
    refused += 1;
  }
  assert.ok(refused >= 15, `${refused} mappings`);
  assert.equal(Object.keys(Object.prototype).length, 0);
  assert.deepEqual(await dump(world.admin, b.placeId), untouched);
});

test("abuse 2 and 12: the forms that were refused are good ones: B's own people send them and they are done", async () => {
  const { world, b, programme } = towns;
  for (const route of formRoutes(world.house)) {
    const cookies = isOfProgramme(route) ? programme : b.people.administrator;
    const path = addressOf(route.path, { code: b.code, year: '2016', side: SIDE });
    const form = formFor(route.key, sender(b.code, '2021'));
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
