import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeAccessTable } from '../../app/src/house.ts';
import { actionKey, anyone, holders, routeKey } from '../../app/src/platform/access/access-table.ts';
import type { Slice } from '../../app/src/platform/slice.ts';
import { slices } from '../../app/src/slices.ts';
import { madeUp } from '../support/made-up-slice.ts';

const routes = slices.flatMap((slice) => slice.routes);
const actions = slices.flatMap((slice) => slice.actions);

const refused = (slice: Slice, why: RegExp): void =>
  assert.throws(() => wholeAccessTable([...slices, slice]), why);

test('every route and every action stands in the access table', () => {
  const table = wholeAccessTable();
  assert.ok(routes.length >= 30, `only ${routes.length} routes`);
  assert.ok(actions.length >= 9, `only ${actions.length} actions`);
  for (const route of routes) assert.ok(table[routeKey(route.method, route.path)], route.path);
  for (const action of actions)
    assert.equal(table[actionKey(action.name)]?.who, action.open ? 'anyone' : 'post', action.name);
  assert.equal(Object.keys(table).length, routes.length + actions.length);
});

test('whoever is asked for more than a look holds a post', () => {
  const table = wholeAccessTable();
  const open = routes.filter((route) => {
    const rule = table[routeKey(route.method, route.path)];
    return rule?.who !== 'post' && ['desk', 'form', 'own'].includes(route.kind);
  });
  assert.deepEqual(
    open.map((route) => route.path),
    [],
  );
  const reachable = routes.filter((route) => table[routeKey(route.method, route.path)]?.who === 'anyone');
  assert.ok(reachable.length >= 10);
  assert.deepEqual(
    reachable.filter((route) => route.method !== 'GET').map((route) => route.path),
    [
      '/sign-in',
      '/sign-in/code',
      '/sign-in/switch',
      '/sign-out',
      '/sign-in/forgotten',
      '/sign-in/new-password/:token',
      '/invitation/:token',
      '/account/address/:token',
      '/notifications/stop',
      '/notifications/stop/confirm',
      '/places/:code/budget/:year/:side/ask',
      '/places/:code/contracts/subscribe',
      '/places/:code/contracts/subscription',
      '/places/:code/contracts/subscription/confirm',
      '/places/:code/contracts/subscription/stop',
      '/places/:code/contracts/flags/:flag/reply',
      '/places/:code/surveys/:link',
      '/places/:code/surveys/:link/take-back',
    ],
  );
});

test('what residents may do without an account is one act each, and reached by a form for them alone', () => {
  const open = actions.filter((action) => action.open).map(({ name }) => name);
  assert.deepEqual(open, [
    'budget.ask',
    'procure.subscribe',
    'procure.confirm-subscription',
    'procure.stop-subscription',
    'procure.reply',
    'surveys.answer',
    'surveys.take-back',
  ]);
  const forms = routes.filter((route) => route.kind === 'public-form' && route.method === 'POST');
  assert.deepEqual(
    forms.map((route) => (Reflect.get(route, 'action') as { name: string }).name),
    open,
  );
  const others = routes.filter((route) => !(forms as readonly unknown[]).includes(route)) as {
    action?: { name: string };
  }[];
  assert.deepEqual(
    others.filter(({ action }) => action && open.includes(action.name)),
    [],
  );
});

test('what writes without an act, and so without a record, is somebody’s own: kept views, drafts, files that were sent', () => {
  const own = routes.filter((route) => route.kind === 'own').map((route) => route.path);
  assert.ok(own.length >= 3, `only ${own.length} routes`);
  assert.deepEqual(
    own.filter(
      (path) =>
        !/(-views|-views\/share|\/draft|\/:(intake|sent|incoming)(\/(json|stated|look|give-up))?)$/.test(
          path,
        ),
    ),
    [],
  );
});

/** Opens no door of its own: actions that give power ask for it. (docs/decisions/entrusting.md) */
const ASKED_WITHIN = new Set(['places.entrust']);

test('every permission opens something, and every action says what it records', () => {
  const asked = new Set(
    Object.values(wholeAccessTable()).flatMap((rule) => (rule.who === 'post' ? [rule.permission] : [])),
  );
  const permissions = slices.flatMap((slice) => slice.permissions);
  assert.ok(permissions.length >= 7);
  assert.deepEqual(
    permissions.filter((each) => !asked.has(each) && !ASKED_WITHIN.has(each)),
    [],
  );
  for (const action of actions) {
    assert.ok(action.records.length > 0, action.name);
    for (const act of action.records) assert.match(act, /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, action.name);
  }
});

test('a slice that is whole joins the others', () => {
  const table = wholeAccessTable([...slices, madeUp()]);
  assert.deepEqual(table['GET /made-up'], anyone);
});

test('the program does not start with a route or an action without an entry', () => {
  refused(madeUp({ access: { 'action made-up.do': holders('made-up.do') } }), /GET \/made-up has no entry/);
  refused(madeUp({ access: { 'GET /made-up': anyone } }), /action made-up\.do has no entry/);
});

test('the program does not start with an entry for nothing, or with two for one', () => {
  const { access } = madeUp();
  refused(madeUp({ access: { ...access, 'GET /gone': anyone } }), /GET \/gone stands in the access table/);
  refused(madeUp({ access: { ...access, 'GET /': anyone } }), /GET \/ stands in two access tables/);
  const twice = [...madeUp().routes, ...madeUp().routes];
  refused(madeUp({ routes: twice }), /GET \/made-up is defined twice/);
});

test('the program does not start with a permission that is empty or that nobody declares', () => {
  const { access } = madeUp();
  refused(madeUp({ access: { ...access, 'GET /made-up': holders('made-up.see') } }), /asks for made-up\.see/);
  refused(madeUp({ access: { ...access, 'GET /made-up': holders('') } }), /asks for an empty permission/);
  refused(madeUp({ permissions: ['made-up.do', ''] }), /permission "" is not of the form/);
});

test('the program does not start with an action that anyone may perform', () => {
  const { access } = madeUp();
  refused(madeUp({ access: { ...access, 'action made-up.do': anyone } }), /must ask for a permission/);
  refused(
    madeUp({ access: { ...access, 'action made-up.do': { who: 'signed-in' } } }),
    /must ask for a permission/,
  );
});

test('the program does not start with an open action that asks for a permission', () => {
  const { access } = madeUp();
  const opened = [{ name: 'made-up.do', records: ['made-up.done'], open: true as const }];
  refused(madeUp({ actions: opened }), /action made-up\.do is open, and its entry is not/);
  assert.ok(
    wholeAccessTable([
      ...slices,
      madeUp({ actions: opened, access: { ...access, 'action made-up.do': anyone }, permissions: [] }),
    ]),
  );
});

test('names that every object has are no entries', () => {
  const own = [{ kind: 'public', method: 'GET', path: '/made-up' }] as unknown as Slice['routes'];
  const odd = ['constructor', '__proto__', 'toString'].map((name) => ({ name, records: ['x.done'] }));
  for (const action of odd) {
    refused(madeUp({ routes: own, actions: [...madeUp().actions, action] }), /has no entry/);
  }
});
