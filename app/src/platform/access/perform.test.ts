import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { appoint } from '../../places/actions.ts';
import { addPlace } from '../../places/municipality-add-actions.ts';
import { OPERATOR } from '../command.ts';
import { addItem } from '../thread/thread.ts';
import { holders } from './access-table.ts';
import { type Action, defineAction } from './action.ts';
import { type Performing, perform } from './perform.ts';

let world: World;
let town: string;
let clerk: Somebody;

/** Adds an item with this title to the thread: an effect that can be counted. */
const note = defineAction({
  name: 'test.note',
  records: ['note.taken'],
  authority: 'place',
  input: z.strictObject({ title: z.string().max(20) }),
  async run({ tx }, { title }) {
    const id = await addItem(tx, 'note', title);
    return { answer: { id }, entry: { act: 'note.taken', subject: `note/${id}` } };
  },
});

function performing(): Performing {
  const { access } = world.house.performing;
  return { ...world.house.performing, access: { ...access, 'action test.note': holders('places.read') } };
}

function act<Input, Answer>(
  action: Action<Input, Answer>,
  input: unknown,
  as = clerk.identityId,
  requestId: string = randomUUID(),
  placeId = town,
): Promise<Answer> {
  const request = { placeId, identityId: as, requestId, input };
  return perform(performing(), action, request, world.house.programmeId);
}

async function count(table: string, placeId = town): Promise<number> {
  const answer = await world.admin.query(`select count(*)::int as n from ${table} where place_id = $1`, [
    placeId,
  ]);
  return answer.rows[0].n;
}

/** Everything a performed action may leave behind. */
const traces = async (): Promise<number[]> =>
  Promise.all(['live.thread_item', 'ledger.pending', 'live.request_answer'].map((table) => count(table)));

async function leavesNothing(work: () => Promise<unknown>, expected: object | RegExp): Promise<void> {
  const earlier = await traces();
  await assert.rejects(work, expected);
  assert.deepEqual(await traces(), earlier);
}

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  clerk = await world.appoint(town, ['places.read']);
});
after(() => world.close());

test('an act, its entry and its answer come into the world together', async () => {
  const [items = 0, entries = 0, answers = 0] = await traces();
  const { id } = await act(note, { title: 'one' });
  assert.deepEqual(await traces(), [items + 1, entries + 1, answers + 1]);
  const { rows } = await world.admin.query('select title from live.thread_item where item_id = $1', [id]);
  assert.deepEqual(rows, [{ title: 'one' }]);
});

test('a request sent twice gets the answer of the first time, and changes nothing', async () => {
  const requestId = randomUUID();
  const first = await act(note, { title: 'two' }, clerk.identityId, requestId);
  const earlier = await traces();
  assert.deepEqual(await act(note, { title: 'two' }, clerk.identityId, requestId), first);
  assert.deepEqual(await traces(), earlier);
});

test('a request sent twenty times at once has one effect, and every sender hears of it', async () => {
  const [items = 0, entries = 0, answers = 0] = await traces();
  const requestId = randomUUID();
  const heard = await Promise.all(
    Array.from({ length: 20 }, () => act(note, { title: 'twenty' }, clerk.identityId, requestId)),
  );
  assert.equal(new Set(heard.map((each) => each.id)).size, 1);
  assert.deepEqual(await traces(), [items + 1, entries + 1, answers + 1]);
});

test('a place is founded once, however often the request comes', async () => {
  const requestId = randomUUID();
  const input = { code: 'BRAVO', name: 'Bravo', currency: 'EUR', isExample: false };
  const add = () => act(addPlace, input, OPERATOR.id, requestId, world.house.programmeId);
  const heard = await Promise.all(Array.from({ length: 5 }, add));
  assert.deepEqual(await add(), heard[0]);
  const { rows } = await world.admin.query("select 1 from live.place where code = 'BRAVO'");
  assert.equal(rows.length, 1);
  assert.equal(await count('ledger.pending', heard[0]?.placeId), 1);
});

test('a request id with other content, of another person or for another act is refused', async () => {
  const requestId = randomUUID();
  await act(note, { title: 'mine' }, clerk.identityId, requestId);
  const reused = { code: 'request.id-reused', status: 409 };
  await leavesNothing(() => act(note, { title: 'other' }, clerk.identityId, requestId), reused);
  const other = await world.appoint(town, ['places.read']);
  await leavesNothing(() => act(note, { title: 'mine' }, other.identityId, requestId), reused);
});

test('a request that failed may be sent again, and then succeeds', async () => {
  const requestId = randomUUID();
  let fails = true;
  const shaky = defineAction<{ title: string }, { id: string }>({
    ...note,
    run: async (context, input) => {
      const done = await note.run(context, input);
      if (fails) throw new Error('the lights went out');
      return done;
    },
  });
  await leavesNothing(() => act(shaky, { title: 'again' }, clerk.identityId, requestId), /lights/);
  fails = false;
  assert.ok((await act(shaky, { title: 'again' }, clerk.identityId, requestId)).id);
});

test('what is not recorded is not done', async () => {
  const silent = defineAction<{ title: string }, unknown>({
    ...note,
    run: async (context, input) => ({ answer: (await note.run(context, input)).answer }),
  });
  await leavesNothing(() => act(silent, { title: 'silent' }), /recorded nothing/);
});

test('an action records only what it declares', async () => {
  const bold = defineAction<{ title: string }, unknown>({
    ...note,
    run: async (context, input) => ({
      ...(await note.run(context, input)),
      entry: { act: 'mayor.elected', subject: 'mayor' },
    }),
  });
  await leavesNothing(() => act(bold, { title: 'bold' }), /does not declare/);
});

test('an action without a permission in the access table never runs', async () => {
  const unlisted = { ...note, name: 'test.unlisted' };
  await leavesNothing(() => act(unlisted, { title: 'unlisted' }), /no permission in the access table/);
});

test('input with an unknown field or a wrong value is refused before anything happens', async () => {
  const invalid = { code: 'request.invalid', status: 400 };
  await leavesNothing(() => act(note, { title: 'x', placeId: randomUUID() }), invalid);
  await leavesNothing(() => act(note, { title: 'x'.repeat(21) }), invalid);
  await leavesNothing(() => act(note, null), invalid);
});

test('what the database refuses only at the commit is an error, and no answer', async () => {
  const hasty = defineAction<{ title: string }, unknown>({
    ...note,
    async run(context, input) {
      const done = await note.run(context, input);
      await context.tx.client.query(
        `create temporary table first_seen (id int primary key) on commit drop;
         create temporary table pointing (id int references first_seen deferrable initially deferred) on commit drop;
         insert into pointing values (1)`,
      );
      return done;
    },
  });
  await leavesNothing(() => act(hasty, { title: 'hasty' }), { code: '23503' });
});

test('an action that swallows an error of the database cannot commit what is left', async () => {
  const deaf = defineAction<{ title: string }, unknown>({
    ...note,
    async run(context, input) {
      const done = await note.run(context, input);
      await context.tx.client.query('select 1 / 0').catch(() => undefined);
      return done;
    },
  });
  await leavesNothing(() => act(deaf, { title: 'deaf' }), { code: '25P02' });
});

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

test('a post held until yesterday or from tomorrow opens nothing', async () => {
  const former = await world.appoint(town, ['places.read'], { to: day(-1) });
  const next = await world.appoint(town, ['places.read'], { from: day(1) });
  for (const who of [former, next]) {
    await leavesNothing(() => act(note, { title: 'late' }, who.identityId), { code: 'request.not-found' });
  }
});

test('the first day and the last day of a post count', async () => {
  const today = await world.appoint(town, ['places.read'], { from: day(0), to: day(0) });
  assert.ok((await act(note, { title: 'today' }, today.identityId)).id);
});

test('a post without the permission is refused, and another place is a place that is not there', async () => {
  const reader = await world.appoint(town, ['budget.publish']);
  await leavesNothing(() => act(note, { title: 'no' }, reader.identityId), {
    code: 'access.refused',
    status: 403,
  });
  const other = await world.addTown('CHARLIE');
  const away = () => act(note, { title: 'no' }, clerk.identityId, randomUUID(), other);
  await leavesNothing(away, { code: 'request.not-found', status: 404 });
  await leavesNothing(() => act(note, { title: 'no' }, 'nobody'), { code: 'request.not-found' });
});

test('permissions of several posts of one person add up, and end with each post', async () => {
  const both = await world.appoint(town, ['budget.publish']);
  await assert.rejects(act(note, { title: 'one post' }, both.identityId), { code: 'access.refused' });
  await appointAgain(both, ['places.read'], { from: day(-30), to: day(30) });
  assert.ok((await act(note, { title: 'two posts' }, both.identityId)).id);
  await world.admin.query(
    `update live.holding set to_date = $2 where to_date is not null and person_id in
     (select person_id from live.person where identity_id = $1)`,
    [both.identityId, day(-1)],
  );
  await assert.rejects(act(note, { title: 'ended' }, both.identityId), { code: 'access.refused' });
});

async function appointAgain(
  who: Somebody,
  permissions: readonly string[],
  dates: { from: string; to: string },
): Promise<void> {
  await world.act(town, appoint, {
    body: 'Office',
    post: 'Second post',
    permissions: [...permissions],
    name: 'Somebody',
    identityId: who.identityId,
    ...dates,
  });
}
