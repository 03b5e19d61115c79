import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { hashOfReference, newReference } from '../../app/src/platform/http/reference.ts';
import { stopPath } from '../../app/src/platform/notifications/stop.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { openTwoTowns, publishAll, type Town, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  await publishAll(towns.world, towns.a);
  await publishAll(towns.world, towns.b);
});
after(() => towns?.world.close());

/** Somebody of a town who was sent letters: where theirs lead, and whether they get any more. */
interface Addressee {
  address: string;
  /** Addresses that are like theirs, and were sent to nobody. */
  madeUp: string[];
  isWrittenTo(): Promise<boolean>;
}

const newsAt = (code: string, question: string) => `/places/${code}/contracts/subscription${question}`;
const noticesAt = (who: string, sign: string) =>
  `/notifications/stop?${new URLSearchParams({ who, sign }).toString()}`;

/** For each route that ends letters by a mail program's button, somebody of this town who gets such letters. */
const ADDRESSEES: Record<string, (town: Town, other: Town) => Promise<Addressee>> = {
  'POST /places/:code/contracts/subscription': async (town, other) => {
    const { world } = towns;
    const seed = randomUUID();
    const key = world.house.performing.pseudonymKey;
    const reference = newReference({ key, placeId: town.placeId, formId: seed });
    await world.admin.query(
      `insert into live.procure_subscription
         (place_id, subscription_id, reference_hash, seed, search, language, email, asked_at, state, confirmed_at, told_through)
       values ($1, $2, $3, $2, 'q=road', 'en', $4, now(), 'confirmed', now(), 0)`,
      [town.placeId, seed, hashOfReference(reference), `${seed}@test.invalid`],
    );
    return {
      address: newsAt(town.code, `?ref=${reference}`),
      madeUp: [
        newsAt(town.code, ''),
        newsAt(town.code, '?ref='),
        newsAt(town.code, `?ref=${reference.slice(0, -1)}`),
        newsAt(town.code, `?ref=${reference}&ref=${reference}`),
        newsAt(town.code, `?ref=${hashOfReference(reference)}`),
        newsAt(town.code, `?ref=${seed}`),
        newsAt(town.code, '?ref=0123456789abcdef'),
        newsAt(town.code, '?ref=%00'),
        newsAt(other.code, `?ref=${reference}`),
        newsAt('QNIX', `?ref=${reference}`),
      ],
      async isWrittenTo() {
        const { rows } = await world.admin.query<{ state: string }>(
          'select state from live.procure_subscription where place_id = $1 and subscription_id = $2',
          [town.placeId, seed],
        );
        return rows[0]?.state === 'confirmed';
      },
    };
  },
  'POST /notifications/stop': async (town, other) => {
    const { world } = towns;
    const key = world.house.performing.pseudonymKey;
    const { identityId } = town.administrator;
    const signOf = (who: string) => new URL(stopPath(key, who), 'https://x').searchParams.get('sign') ?? '';
    return {
      address: stopPath(key, identityId),
      madeUp: [
        '/notifications/stop',
        noticesAt(identityId, ''),
        noticesAt(identityId, signOf(other.administrator.identityId)),
        noticesAt(identityId, signOf(identityId).slice(0, -1)),
        noticesAt('', signOf(identityId)),
        `${stopPath(key, identityId)}&who=${other.administrator.identityId}`,
      ],
      async isWrittenTo() {
        const { rows } = await world.admin.query(
          "select from live.notification_choice where identity_id = $1 and mail = 'never'",
          [identityId],
        );
        return rows.length === 0;
      },
    };
  },
};

const PAIR = 'List-Unsubscribe=One-Click';
const URLENCODED = 'application/x-www-form-urlencoded';
const multipart = (name: string, value: string, more = '') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n--b--\r\n`;
const MULTIPART = 'multipart/form-data; boundary=b';

const send = async (address: string, body: string, type: string | null = URLENCODED, cookies?: string) => {
  const response = await towns.world.fetch(address, {
    method: 'POST',
    body: new TextEncoder().encode(body),
    headers: type === null ? {} : { 'content-type': type },
    ...(cookies === undefined ? {} : { cookies }),
  });
  return { status: response.status, cookies: response.headers.getSetCookie(), text: await response.text() };
};

const routes = () =>
  towns.world.house.slices.flatMap((slice) => slice.routes).filter(({ kind }) => kind === 'one-click');

test('abuse 48b: letters end by an address that was sent in one of them, and by no other, whoever sends it', async () => {
  const { world, a, b } = towns;
  assert.deepEqual(
    routes()
      .map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
    Object.keys(ADDRESSEES).toSorted(),
    'teach test/abuse/6-one-click.test.ts the route',
  );
  const people = await Promise.all(Object.values(ADDRESSEES).map((make) => make(a, b)));
  const untouched = await dump(world.admin);
  const everybody = [undefined, a.people.administrator, b.people.administrator, 'groundwork.session=x'];
  const made = people.flatMap(({ madeUp }) => madeUp);
  await eachAtOnce(
    made.flatMap((address) => everybody.map((cookies) => ({ address, cookies }))),
    async ({ address, cookies }) => {
      const answer = await send(address, PAIR, URLENCODED, cookies);
      assert.ok([400, 404].includes(answer.status), `${address}: ${answer.status}`);
      assert.deepEqual(answer.cookies, []);
    },
  );
  assert.ok(made.length >= 15, `${made.length} addresses`);
  assert.deepEqual(await dump(world.admin), untouched);
});

test('abuse 48b: a look at the address, as programs take that read mail, ends nothing, and nor does what is no such request', async () => {
  const { world, a, b } = towns;
  const people = await Promise.all(Object.values(ADDRESSEES).map((make) => make(a, b)));
  const untouched = await dump(world.admin);
  const bodies: [string, string | null][] = [
    ['', URLENCODED],
    ['List-Unsubscribe=', URLENCODED],
    ['List-Unsubscribe=no', URLENCODED],
    ['list-unsubscribe=one-click', URLENCODED],
    [`${PAIR}&${PAIR}`, URLENCODED],
    [`${PAIR}&who=somebody`, URLENCODED],
    [`${PAIR}&x=${'x'.repeat(5000)}`, URLENCODED],
    [PAIR, 'text/plain'],
    [PAIR, null],
    [PAIR, 'multipart/form-data'],
    [PAIR, MULTIPART],
    ['{"List-Unsubscribe":"One-Click"}', 'application/json'],
    [multipart('List-Unsubscribe', 'One-Click', '; filename="One-Click"').slice(0, -9), MULTIPART],
    [multipart('List-Unsubscribe', 'no'), MULTIPART],
    [multipart('file', 'One-Click', '; filename="One-Click"'), MULTIPART],
  ];
  for (const { address } of people) {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const question = `${address}&_method=POST`;
      for (const path of [address, question]) {
        const response = await world.fetch(path, { method, headers: { 'x-http-method-override': 'POST' } });
        await response.arrayBuffer();
        assert.ok(response.status < 500, `${method} ${path}: ${response.status}`);
      }
    }
    for (const [body, type] of bodies) {
      const { status } = await send(address, body, type);
      assert.ok(status >= 400 && status < 500, `${JSON.stringify(body)} as ${type}: ${status}`);
    }
  }
  assert.deepEqual(await dump(world.admin), untouched);
  for (const person of people) assert.ok(await person.isWrittenTo());
});

test('abuse 48b: the same address with what RFC 8058 sends ends the letters at once, as often as it is sent', async () => {
  const { a, b } = towns;
  for (const [body, type] of [
    [PAIR, URLENCODED],
    [multipart('List-Unsubscribe', 'One-Click'), MULTIPART],
  ] as const) {
    for (const [route, make] of Object.entries(ADDRESSEES)) {
      const town = type === URLENCODED ? a : b;
      const [person, neighbour] = await Promise.all([make(town, a), make(town === a ? b : a, b)]);
      assert.ok(await person.isWrittenTo(), route);
      const wasWrittenTo = await neighbour.isWrittenTo();
      const answers = await Promise.all([1, 2].map(() => send(person.address, body, type)));
      assert.deepEqual(
        [...answers, await send(person.address, body, type)],
        Array.from({ length: 3 }, () => ({ status: 200, cookies: [], text: '' })),
        route,
      );
      assert.equal(await person.isWrittenTo(), false, route);
      assert.equal(await neighbour.isWrittenTo(), wasWrittenTo, route);
    }
  }
});
