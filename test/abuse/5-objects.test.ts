import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { makeToken } from '../../app/src/platform/auth/tokens.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { SIDE } from './questions.ts';
import { addressOf, isOfProgramme, routesOf } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

const DEPTHS = [0, 1, 2, 3, 10];
const DEEP = 100_000;

/** Names that reach what every object has, with something to leave there: as JSON writes them, and as forms do. */
const WAYS = [
  { json: '"__proto__":{"polluted":"yes"}', dotted: '__proto__.polluted', bracketed: '__proto__[polluted]' },
  {
    json: '"constructor":{"prototype":{"polluted":"yes"}}',
    dotted: 'constructor.prototype.polluted',
    bracketed: 'constructor[prototype][polluted]',
  },
];

const nested = (inner: string, depth: number): string =>
  `${'"a":{'.repeat(depth)}${inner}${'}'.repeat(depth)}`;

/** That nobody has left anything on what all objects and lists share. */
function untouchedPrototypes(): void {
  for (const shared of [{}, [], Object.create(Object.prototype), Object]) {
    assert.equal(Reflect.get(Object(shared), 'polluted'), undefined);
  }
  assert.equal(Object.keys(Object.prototype).length, 0);
}

test('abuse 44: JSON that reaches for prototypes, at any depth, or that has no end, is refused by every address for programs', async () => {
  const { world, a } = towns;
  const token = await makeToken(world.house.connections.open, {
    identityId: a.administrator.identityId,
    placeId: a.placeId,
    name: 'A program',
    scopes: [...world.house.performing.permissions],
    network: '',
    endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  });
  const untouched = await dump(world.admin);
  const routes = world.house.slices
    .flatMap((slice) => slice.routes)
    .filter((route) => route.kind === 'api' && route.method === 'POST');
  const bodies = [
    ...WAYS.flatMap(({ json }) => DEPTHS.map((depth) => `{${nested(json, depth)}}`)),
    `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
    `${'{"a":'.repeat(DEEP / 4)}1${'}'.repeat(DEEP / 4)}`,
    `{"year":2021,"reason":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
    '['.repeat(DEEP),
    `{"year":2021,"reason":"x",${WAYS[0]?.json}}`,
    'null',
    '"__proto__"',
  ];
  const sent = routes.flatMap((route) => bodies.map((body) => ({ route, body })));
  await eachAtOnce(sent, async ({ route, body }) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const path = addressOf(route.path, { code: a.code, year: '2021', side: SIDE });
    const { status } = await world.fetch(path, { method: 'POST', headers, body });
    assert.equal(status, 400, `${route.path} ${body.slice(0, 60)}`);
  });
  assert.ok(sent.length >= 17, `${sent.length} bodies`);
  untouchedPrototypes();
  assert.deepEqual(await dump(world.admin), untouched);
});

test('abuse 44: nor by a form or a question, in dots or brackets, nor by the JSON within a form', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const sender = senderOf(a.administrator, a.code, String(a.ownYear));
  const values = { code: a.code, year: String(a.ownYear), side: SIDE, measure: 'pefa.pi-1' };
  const names = WAYS.flatMap(({ dotted, bracketed }) => [dotted, bracketed, `a.b.${dotted}`]);
  const forms = formRoutes(world.house).flatMap((route, at) => [
    { route, name: names[at % names.length] ?? '' },
    { route, name: names[(at + 3) % names.length] ?? '' },
  ]);
  await eachAtOnce(forms, async ({ route, name }) => {
    const form = formFor(route.key, sender);
    form.fields.push([name, 'yes']);
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const { status } = await world.fetch(addressOf(route.path, values), { ...requestOf(form), cookies });
    assert.ok([400, 404].includes(status), `${route.key} ${name}: ${status}`);
  });
  await eachAtOnce(routesOf(world.house, 'GET'), async (route, at) => {
    const name = names[at % names.length] ?? '';
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = `${addressOf(route.path, values)}?${encodeURIComponent(name)}=yes`;
    const headers = { 'x-forwarded-for': `10.44.${at % 250}.1` };
    const response = await world.fetch(path, { cookies, headers });
    await response.arrayBuffer();
    assert.ok(response.status < 500, `${path}: ${response.status}`);
  });
  const mappings = [
    ...WAYS.flatMap(({ json }) => DEPTHS.map((depth) => `{${nested(json, depth)}}`)),
    `{"heads":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
  ];
  await eachAtOnce(mappings, async (mapping) => {
    const form = formFor('POST /work/places/:code/budgets/import', sender);
    form.fields = form.fields.map(([name, value]) => [name, name === 'mapping' ? mapping : value]);
    const path = `/work/places/${a.code}/budgets/import`;
    const { status } = await world.fetch(path, { ...requestOf(form), cookies: a.people.administrator });
    assert.ok([400, 422].includes(status), `${mapping.slice(0, 60)}: ${status}`);
  });
  assert.ok(forms.length >= 200, `${forms.length} forms`);
  untouchedPrototypes();
  assert.deepEqual(await dump(world.admin), untouched);
});
