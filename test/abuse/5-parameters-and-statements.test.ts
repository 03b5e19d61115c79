import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { eachAtOnce } from './at-once.ts';
import { sql } from './payloads/sql.ts';
import { MEASURE, SIDE } from './questions.ts';
import { addressOf, answersTo, type ListedRoute, queryFieldsOf, routesOf, type Values } from './routes.ts';
import { NO_TOWN, openTwoTowns, publishAll, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  await publishAll(towns.world, towns.a);
});
after(() => towns?.world.close());

/** How many parts of addresses share the thirty texts. */
const IN_TURN = 15;

/** Every statement that is sent to the database while `work` runs, to the letter. */
async function statementsOf(work: (statements: ReadonlySet<string>) => Promise<void>): Promise<void> {
  const statements = new Set<string>();
  const ours = Client.prototype.query;
  Client.prototype.query = function spied(this: Client, ...sent: unknown[]) {
    const [first] = sent;
    statements.add(typeof first === 'string' ? first : String(Reflect.get(Object(first), 'text')));
    return Reflect.apply(ours, this, sent);
  } as typeof ours;
  try {
    await work(statements);
  } finally {
    Client.prototype.query = ours;
  }
}

let asking = 0;

async function ask(path: string) {
  // From a network of its own each time: it is statements that are counted here, not requests.
  asking += 1;
  const from = `10.${asking >> 16}.${(asking >> 8) & 255}.${asking & 255}`;
  const cookies = towns.a.people.administrator;
  const response = await towns.world.fetch(path, { cookies, headers: { 'x-forwarded-for': from } });
  const text = await response.text();
  return { status: response.status, rows: text.split('<tr').length + text.split('\r\n').length, text };
}

/** The address as it is meant, with every listed answer to every question of it. */
function meant({ path, route }: ListedRoute, values: Values): string[] {
  const base = addressOf(path, values);
  return [
    base,
    ...queryFieldsOf(route).flatMap((field) =>
      answersTo(field, route).flatMap((answer) => [
        `${base}?${field}=${answer}`,
        `${base}?by=economic&${field}=${answer}`,
      ]),
    ),
  ];
}

/** The same with a text in the stead of each of its parts, one after the other. */
function partsOf({ path, params, route }: ListedRoute, values: Values): ((text: string) => string)[] {
  return [
    ...params.map(
      (name) => (text: string) => addressOf(path, { ...values, [name]: encodeURIComponent(text) } as Values),
    ),
    ...[...queryFieldsOf(route), 'unheard-of'].map(
      (field) => (text: string) =>
        `${addressOf(path, values)}?by=economic&${field}=${encodeURIComponent(text)}`,
    ),
  ];
}

test('abuse 46: no parameter reaches a statement: thirty texts, in turn, in every part of every address', async () => {
  assert.equal(new Set(sql).size, 30);
  const { world, a, b } = towns;
  const values: Values = { code: a.code, year: '2021', side: SIDE, measure: MEASURE };
  const routes = routesOf(world.house, 'GET');
  // That somebody was seen is noted once in a while: now, among what is known, and not while texts are tried.
  await world.admin.query("update sign_in.session set seen_at = now() - interval '10 minutes'");
  await statementsOf(async (statements) => {
    const rows = new Map<string, number>();
    const asked = routes.flatMap((route) => meant(route, values).map((path) => ({ key: route.key, path })));
    // A code that is nobody's is looked up among those that places once had.
    asked.push({ key: 'a code that is none', path: `/places/${NO_TOWN}` });
    await eachAtOnce(asked, async ({ key, path }) => {
      const answer = await ask(path);
      rows.set(key, Math.max(rows.get(key) ?? 0, answer.rows));
    });
    const known = new Set(statements);
    assert.ok(known.size >= 100, `${known.size} statements`);

    const parts = routes.flatMap((route) => partsOf(route, values).map((address) => ({ route, address })));
    assert.ok(parts.length >= 10 * IN_TURN, `${parts.length} parts: too few for every text to have its turn`);
    // Each in its turn: over all parts every text is sent many times, and the test ends while somebody waits.
    const tried = parts.flatMap(({ route, address }, part) =>
      sql.filter((_, at) => at % IN_TURN === part % IN_TURN).map((text) => ({ route, path: address(text) })),
    );
    assert.equal(tried.length, (parts.length * sql.length) / IN_TURN);
    await eachAtOnce(tried, async ({ route, path }) => {
      const answer = await ask(path);
      assert.ok([200, 303, 400, 404].includes(answer.status), `${answer.status} for ${path}`);
      assert.ok(answer.rows <= (rows.get(route.key) ?? 0) + 3, `${answer.rows} rows for ${path}`);
      assert.ok(!answer.text.includes(b.code), `another town in ${path}`);
    });
    // The same statements as before, to the letter: what was asked for is in their parameters alone.
    assert.deepEqual(
      [...statements].filter((each) => !known.has(each) && !/^\s*(rollback|commit|begin)/i.test(each)),
      [],
    );
  });
});
