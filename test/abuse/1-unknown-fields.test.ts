import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { type FormToSend, formFor, formRoutes, MAY_REPEAT, requestOf, senderOf } from './forms.ts';
import { SIDE } from './questions.ts';
import { addressOf, isOfProgramme, type ListedRoute } from './routes.ts';
import { openTwoTowns, publishAll, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  // There is something to withdraw: a form for what is not there would be answered as that alone.
  await publishAll(towns.world, towns.a);
});
after(() => towns?.world.close());

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

/** How many forms share the strange names: over all forms each is sent many times, and the test ends while somebody waits. */
const IN_TURN = 3;

interface Bad {
  route: ListedRoute;
  what: string;
  /** Made when it is sent: a request's id is good once. */
  init: () => RequestInit;
  query?: string;
}

/** Everything wrong that may be sent in the stead of this form, which is a good one but for that. */
function badFormsOf(route: ListedRoute, turn: number, fresh: () => FormToSend): Bad[] {
  const { fields, file } = fresh();
  const changed =
    (change: (form: FormToSend) => unknown): (() => FormToSend) =>
    () => {
      const form = fresh();
      change(form);
      return form;
    };
  const value = towns.b.placeId;
  const strange = STRANGE_FIELDS.filter(
    (name, at) => at % IN_TURN === turn % IN_TURN && !fields.some(([known]) => known === name),
  );
  const encodings =
    route.kind === 'form' && file ? (['urlencoded', 'multipart'] as const) : (['urlencoded'] as const);
  return [
    ...strange.flatMap((name) =>
      encodings.map((encoding) => ({
        route,
        what: `${name} as ${encoding}`,
        init: () => requestOf(changed((form) => form.fields.push([name, value]))(), encoding),
      })),
    ),
    ...strange.map((name) => ({
      route,
      what: `${name} in the query`,
      query: `?${name}=${value}`,
      init: () => requestOf(fresh()),
    })),
    ...fields
      .filter(([name]) => !MAY_REPEAT.has(name))
      .map(([name, once]) => ({
        route,
        what: `${name} twice`,
        init: () => requestOf(changed((form) => form.fields.push([name, once]))()),
      })),
    {
      route,
      what: 'sixty fields more',
      init: () =>
        requestOf(
          changed((form) => {
            for (let at = 0; at < 60; at += 1) form.fields.unshift([`field-${at}`, 'x']);
          })(),
        ),
    },
    ...['application/json', 'text/plain', 'application/xml', ''].map((type) => ({
      route,
      what: `a body of type ${type || 'none'}`,
      init: () => ({
        method: 'POST',
        headers: { ...requestOf(fresh()).headers, 'content-type': type },
        body: JSON.stringify({ ...Object.fromEntries(fresh().fields), is_admin: true }),
      }),
    })),
  ];
}

test('abuse 12: a field that a form does not have is refused, and so is one sent twice', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const uploads = await readdir(world.house.uploads);
  const routes = formRoutes(world.house);
  const sender = senderOf(a.administrator, a.code, String(a.ownYear));
  const bad = routes.flatMap((route, turn) => badFormsOf(route, turn, () => formFor(route.key, sender)));
  const wrong: string[] = [];
  await eachAtOnce(bad, async ({ route, what, init, query = '' }) => {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = addressOf(route.path, { code: a.code, year: String(a.ownYear), side: SIDE });
    const { status } = await world.fetch(path + query, { ...init(), cookies });
    // What is nowhere is nowhere, whatever was sent to it.
    const expected = formFor(route.key, sender).answers === 404 ? [400, 404] : [400];
    if (!expected.includes(status)) wrong.push(`${route.key} with ${what}: ${status}`);
  });
  assert.deepEqual(wrong, []);
  assert.ok(routes.length >= 100, `${routes.length} routes`);
  assert.ok(bad.length >= routes.length * 15, `${bad.length} requests`);
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

  // What a mapping does have is no strange field of it.
  const unknown = strange.filter((field) => !Object.hasOwn(townMapping, field));
  await eachAtOnce(unknown, async (field) => {
    const document = `{"${field}": "${b.placeId}", ${JSON.stringify(townMapping).slice(1)}`;
    const form = formFor('POST /work/places/:code/budgets/import', senderOf(a.administrator, a.code, ''));
    form.fields = form.fields.map(([name, value]) => [name, name === 'mapping' ? document : value]);
    const response = await world.fetch(`/work/places/${a.code}/budgets/import`, {
      ...requestOf(form),
      cookies: a.people.clerk,
    });
    assert.equal(response.status, 422, `a mapping with ${field}`);
  });
  assert.ok(unknown.length >= 15, `${unknown.length} mappings`);
  assert.equal(Object.keys(Object.prototype).length, 0);
  assert.deepEqual(await dump(world.admin, b.placeId), untouched);
});
