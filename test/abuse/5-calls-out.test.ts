import assert from 'node:assert/strict';
import dns from 'node:dns';
import net from 'node:net';
import { after, before, mock, test } from 'node:test';
import { eachAtOnce } from './at-once.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { elsewhere } from './payloads/addresses.ts';
import { SIDE } from './questions.ts';
import { addressOf, isOfProgramme, queryFieldsOf, routesOf } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

/** Whom anything in this process dials or asks the name of while `work` runs, but for the database. */
async function dialled(work: () => Promise<unknown>): Promise<string[]> {
  const { host, port } = towns.world.admin;
  const database = [`${host}/.s.PGSQL.${port}`, `${port}`, `${host}:${port}`];
  const seen: string[] = [];
  const note = (to: string): void => {
    if (!database.includes(to)) seen.push(to);
  };
  const { connect } = net.Socket.prototype;
  mock.method(net.Socket.prototype, 'connect', function (this: net.Socket, ...args: unknown[]) {
    // The ways of calling it are many; inside the runtime it is a list that holds the first of them.
    const [first] = args.flat() as [unknown];
    const to = Object(first) as { path?: string; host?: string; port?: number };
    note(typeof first === 'object' ? (to.path ?? `${to.host}:${to.port}`) : String(args[1] ?? first));
    return Reflect.apply(connect, this, args);
  });
  const { lookup } = dns;
  mock.method(dns, 'lookup', (...args: unknown[]) => {
    seen.push(`name ${String(args[0])}`);
    return Reflect.apply(lookup, dns, args);
  });
  try {
    await work();
  } finally {
    mock.restoreAll();
  }
  return seen;
}

test('abuse 41: no address that somebody types is ever dialled, or looked up: forty of them, in turn, in every field and question', async () => {
  const { world, a, programme } = towns;
  assert.equal(new Set(elsewhere).size, 40);
  const sender = senderOf(a.administrator, a.code, '2021');
  const values = { code: a.code, year: '2021', side: SIDE, measure: 'pefa.pi-1' };
  const fields = formRoutes(world.house).flatMap((route) =>
    formFor(route.key, sender)
      .fields.filter(([name]) => name !== 'requestId')
      .map(([field]) => ({ route, field })),
  );
  const questions = routesOf(world.house, 'GET').flatMap((route) =>
    queryFieldsOf(route.route).map((field) => ({ route, field })),
  );
  assert.ok(
    fields.length + questions.length >= 400,
    `${fields.length} fields, ${questions.length} questions`,
  );
  const seen = await dialled(async () => {
    await eachAtOnce(fields, async ({ route, field }, at) => {
      const form = formFor(route.key, sender);
      const url = elsewhere[at % elsewhere.length] ?? '';
      form.fields = form.fields.map(([name, value]) => [name, name === field ? url : value]);
      const cookies = isOfProgramme(route) ? programme : a.people.administrator;
      const response = await world.fetch(addressOf(route.path, values), { ...requestOf(form), cookies });
      await response.arrayBuffer();
      assert.ok(response.status < 500, `${route.key} ${field}: ${response.status}`);
    });
    await eachAtOnce(questions, async ({ route, field }, at) => {
      const url = encodeURIComponent(elsewhere[at % elsewhere.length] ?? '');
      const path = `${addressOf(route.path, values)}?${field}=${url}`;
      const cookies = isOfProgramme(route) ? programme : a.people.administrator;
      const headers = { 'x-forwarded-for': `10.41.${at % 250}.1` };
      const response = await world.fetch(path, { cookies, headers });
      await response.arrayBuffer();
      assert.ok(response.status < 500, `${path}: ${response.status}`);
    });
    // What was typed may be followed later too.
    await world.work();
  });
  assert.deepEqual(seen, []);
});

test('abuse 41: whoever did dial would have been seen', async () => {
  const seen = await dialled(async () => {
    for (const url of ['http://127.0.0.1:45999/', 'http://nowhere.invalid/'])
      await fetch(url).then(
        () => assert.fail('nobody is there'),
        () => undefined,
      );
  });
  assert.ok(seen.includes('127.0.0.1:45999'), seen.join());
  assert.ok(
    seen.some((each) => each.includes('nowhere.invalid')),
    seen.join(),
  );
});
