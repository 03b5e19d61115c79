import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, mock, test } from 'node:test';
import { Client } from 'pg';
import { importBudget, publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import { addPeople } from '../../app/src/places/people/people-actions.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { eachAtOnce } from './at-once.ts';

let world: World;
let town: string;
let clerk: Somebody;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  clerk = await world.appoint(town, [...world.house.performing.permissions]);
  await world.load(town, '2021-spending.csv', spendingCsv());
  await world.load(town, '2022-spending.csv', spendingCsv({}, 80));
});
after(() => world?.close());

/** A request as it went over the line: the same again is the same id and the same words. */
const send = <I, A>(requestId: string, action: Action<I, A>, input: unknown): Promise<A> =>
  perform(
    world.house.performing,
    action,
    { placeId: town, identityId: clerk.identityId, requestId, input },
    world.house.programmeId,
  );

async function publications(): Promise<string[]> {
  const { rows } = await world.admin.query<{ hash: string }>(
    `select hash from public_record.current join public_record.snapshot using (place_id, hash, kind)
     where place_id = $1 and kind = 'budget' and withdrawn_at is null order by hash`,
    [town],
  );
  return rows.map(({ hash }) => hash);
}

const captured = { year: 2021, side: 'expenditure', version: 1 } as const;

test('abuse 31: a captured publication is of one state of one budget: replayed after an edit, after a withdrawal or on another, it does nothing', async () => {
  const [first] = [randomUUID()];
  await send(first, publishBudget, captured);
  const earlier = await publications();
  assert.equal(earlier.length, 1);

  // On another record: a new one, and with the id of the one that was captured.
  for (const [requestId, input, code] of [
    [first, { ...captured, year: 2022 }, 'request.id-reused'],
    [first, { ...captured, version: 2 }, 'request.id-reused'],
    [randomUUID(), { ...captured, year: 2023 }, 'request.not-found'],
    [randomUUID(), { ...captured, side: 'revenue' }, 'request.not-found'],
  ] as const)
    await assert.rejects(send(requestId, publishBudget, input), { code }, JSON.stringify(input));

  // After an edit.
  const newer = await world.file('2021-spending-newer.csv', spendingCsv({}, 77));
  await world.act(town, importBudget(), { mapping: townMapping, files: [newer], correction: 'An error' });
  await assert.rejects(send(randomUUID(), publishBudget, captured), { code: 'version.stale' });
  await send(first, publishBudget, captured);
  assert.deepEqual(await publications(), earlier, 'the same again is answered, and done once');

  // After a withdrawal.
  await world.act(town, withdrawBudget, { year: 2021, side: 'expenditure', reason: 'A court' });
  await send(first, publishBudget, captured);
  await assert.rejects(send(randomUUID(), publishBudget, captured), { code: 'version.stale' });
  assert.deepEqual(await publications(), []);

  // And of somebody else's hands it is no captured request at all.
  const other = await world.appoint(town, ['places.read', 'budget.publish']);
  const stolen = perform(
    world.house.performing,
    publishBudget,
    { placeId: town, identityId: other.identityId, requestId: first, input: captured },
    world.house.programmeId,
  );
  await assert.rejects(stolen, { code: 'request.id-reused' });
  assert.deepEqual(await publications(), []);
});

const RETRIES = 1000;

test('abuse 35: where the line breaks after the commit and before the answer, a client that asks again has its effect once', async () => {
  const { query } = Client.prototype;
  let breaking = false;
  let broke = 0;
  // The database has done it; whoever waits for the word is told that the connection is gone.
  mock.method(Client.prototype, 'query', function (this: Client, ...sent: unknown[]) {
    const answer: unknown = Reflect.apply(query, this, sent);
    if (!breaking || sent[0] !== 'commit') return answer;
    return (answer as Promise<unknown>).then(() => {
      broke += 1;
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    });
  });
  const nobody = { phone: '', language: null, sex: null, ageBand: null, email: '' };
  const asked = Array.from({ length: RETRIES }, (_, at) => ({
    requestId: randomUUID(),
    name: `Payee ${at}`,
  }));
  const once = ({ requestId, name }: { requestId: string; name: string }) =>
    send(requestId, addPeople, { people: [{ ...nobody, name }] });
  try {
    breaking = true;
    await eachAtOnce(asked, (each) => assert.rejects(once(each), { code: 'ECONNRESET' }));
  } finally {
    breaking = false;
    mock.restoreAll();
  }
  assert.equal(broke, RETRIES);
  // Twice more, at the same time: as an impatient client would.
  const answers = await eachAtOnce(asked, (each) => Promise.all([once(each), once(each)]));
  for (const [one, other] of answers) assert.deepEqual(one, other);
  const { rows } = await world.admin.query<{ persons: number; names: number; acts: number }>(
    `select count(*)::int as persons, count(distinct name)::int as names,
       (select count(*)::int from live.history where place_id = $1 and act = 'people.added') as acts
     from live.person where place_id = $1 and name like 'Payee %'`,
    [town],
  );
  assert.deepEqual(rows[0], { persons: RETRIES, names: RETRIES, acts: RETRIES });
});
