import assert from 'node:assert/strict';
import crypto, { randomUUID } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { after, afterEach, before, beforeEach, mock, test } from 'node:test';
import { Client } from 'pg';
import { Browser } from '../support/sign-in.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';

let world: World;
let known: Somebody;

const ALIKE = new Set(['date']);

before(async () => {
  world = await openWorld();
  known = await world.appoint(await world.addTown('ALFA'), ['places.read']);
});
after(() => world.close());

/** What a request costs: the statements it sends and the passwords it compares. Clocks lie; these do not. */
const work = { statements: [] as string[], hashes: 0 };

beforeEach(() => {
  const query = Client.prototype.query;
  mock.method(Client.prototype, 'query', function (this: Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string }).text;
    work.statements.push((text ?? '').slice(0, 60));
    return Reflect.apply(query, this, args);
  });
  const { scrypt } = crypto;
  mock.method(crypto, 'scrypt', (...args: unknown[]) => {
    work.hashes += 1;
    return Reflect.apply(scrypt, crypto, args);
  });
  syncBuiltinESMExports();
});
afterEach(() => {
  mock.restoreAll();
  syncBuiltinESMExports();
});

/** Everything an answer says, and what it took until it was there; the address that was typed aside. */
async function seen(ask: () => Promise<Response>, typed: string) {
  await world.house.signIn.afterwards.settled();
  work.statements = [];
  work.hashes = 0;
  const response = await ask();
  const cost = { statements: [...work.statements], hashes: work.hashes };
  const body = (await response.text()).replaceAll(typed, 'ADDRESS');
  const headers = [...response.headers].filter(([name]) => !ALIKE.has(name));
  await world.house.signIn.afterwards.settled();
  return { status: response.status, headers, body, ...cost };
}

const unknown = (): string => `${randomUUID()}@test.invalid`;

test('abuse 19: signing in answers a known and an unknown address alike, after the same work', async () => {
  // The first comparison makes the hash that stands in for one that nobody has.
  await new Browser(world).signIn({ email: unknown(), password: 'warming up, no more' });
  const answers = [];
  for (const email of [known.email, unknown()]) {
    const browser = new Browser(world);
    answers.push(await seen(() => browser.signIn({ email, password: 'wrong wrong wrong' }), email));
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0]?.status, 401);
  assert.equal(answers[0]?.hashes, 1);
  assert.ok((answers[0]?.statements.length ?? 0) >= 2);
});

test('abuse 19: asking for a new password answers a known and an unknown address alike, after the same work', async () => {
  const answers = [];
  for (const email of [known.email, unknown()]) {
    const browser = new Browser(world);
    answers.push(await seen(() => browser.send('/sign-in/forgotten', { email }), email));
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0]?.status, 200);
  // Nor does it repeat what was typed, or say how often one asked.
  for (let times = 0; times < 6; times += 1) {
    const again = await seen(
      () => new Browser(world).send('/sign-in/forgotten', { email: known.email }),
      known.email,
    );
    assert.deepEqual(again, answers[0]);
  }
});

test('abuse 19: a new address that somebody has and one that nobody has are answered alike', async () => {
  const clerk = await world.appoint(await world.addTown('BETA'), ['places.read']);
  const browser = new Browser(world);
  await browser.signIn(clerk);
  const { email: taken } = known;
  const answers = [];
  for (const email of [taken, unknown()]) {
    answers.push(
      await seen(() => browser.send('/account/address', { email, password: clerk.password }), email),
    );
  }
  const [one, other] = answers;
  assert.equal(one?.status, 200);
  assert.deepEqual(one, other);
});

test('abuse 19: links that are none are answered alike, whether they were one or not', async () => {
  const never = `/sign-in/new-password/${'B'.repeat(43)}`;
  const invitation = `/invitation/${'B'.repeat(43)}`;
  for (const path of [never, invitation]) {
    const response = await new Browser(world).open(path);
    assert.equal(response.status, 404);
  }
});
