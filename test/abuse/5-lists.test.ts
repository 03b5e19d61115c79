import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { addThings, type Fetch, withThings } from '../support/made-up-list.tsx';
import { form, openWorld, type World } from '../support/town.ts';
import { sql } from './payloads/sql.ts';

let world: World;
let fetch: Fetch;
let reader: string;

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  await addThings(world, town, 40);
  await addThings(world, await world.addTown('BETA'), 30);
  fetch = withThings(world);
  reader = await world.signIn(await world.appoint(town, ['places.read']));
});
after(() => world.close());

const LIST = '/work/places/ALFA/things';
/** Fields whose values are of a fixed list or a form: anything else is refused. */
const FIXED = ['sort', 'kind', 'since', 'page', 'size', 'columns', 'view', 'as', 'unheard-of'];
/** Fields that take what somebody types. */
const FREE = ['q', 'begins'];

async function spied<T>(work: () => Promise<T>): Promise<Set<string>> {
  const statements = new Set<string>();
  const ours = Client.prototype.query;
  Client.prototype.query = function spy(this: Client, ...sent: unknown[]) {
    const [first] = sent;
    statements.add(typeof first === 'string' ? first : String(Reflect.get(Object(first), 'text')));
    return Reflect.apply(ours, this, sent);
  } as typeof ours;
  try {
    await work();
  } finally {
    Client.prototype.query = ours;
  }
  return statements;
}

test('abuse 46: thirty texts in each sort, filter and search: refused, or a value and no statement', async () => {
  const known = await spied(async () => {
    for (const as of ['', '&as=json']) {
      for (const search of ['', '?q=a', '?begins=a', '?q=a&begins=a']) {
        await (await fetch(`${LIST}${search || '?size=50'}${as}`, reader)).text();
      }
    }
  });
  let refused = 0;
  let answered = 0;
  const met = await spied(async () => {
    for (const payload of sql) {
      for (const field of [...FIXED, ...FREE]) {
        for (const as of ['', '&as=json']) {
          const address = `${LIST}?${field}=${encodeURIComponent(payload)}${as}`;
          const response = await fetch(address, reader);
          const text = await response.text();
          const isFixed =
            FIXED.includes(field) || payload.includes('\0') || (field === 'begins' && payload.length > 20);
          assert.equal(response.status, isFixed ? 400 : 200, address);
          assert.doesNotMatch(text, /BETA/);
          if (isFixed) refused += 1;
          else answered += 1;
        }
      }
    }
  });
  assert.ok(refused >= 30 * 2 * 9, `${refused} refused`);
  assert.ok(answered >= 60, `${answered} answered`);
  assert.deepEqual(
    [...met].filter((each) => !known.has(each) && !/^rollback/i.test(each)),
    [],
  );
});

test('abuse 46: a view keeps a question of its list and nothing else, also when the row is changed behind our back', async () => {
  for (const payload of sql.filter((each) => !each.includes('\0'))) {
    const settings = `?sort=${encodeURIComponent(payload)}`;
    const init = form({ do: 'keep', name: 'Mine', settings });
    assert.equal((await fetch(`${LIST}-views`, reader, init)).status, 400, payload);
  }
  const kept = await fetch(
    `${LIST}-views`,
    reader,
    form({ do: 'keep', name: 'Mine', settings: '?kind=road' }),
  );
  assert.equal(kept.status, 303);
  const view = kept.headers.get('location') ?? '';
  await world.admin.query(
    `update live.saved_view set settings = '{"kind":"road","sort":"1;drop","place_id":"x"}'`,
  );
  const opened = await fetch(view, reader);
  assert.equal(opened.status, 200);
  assert.match(await opened.text(), /Showing 1 to 1\d of 1\d/);
});
