import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget, withdrawBudget } from '../../budget/actions.ts';
import { appoint } from '../../places/actions.ts';

interface Pending {
  place_id: string;
  act: string;
  confidential: boolean;
  body: string;
  salt: Buffer | null;
  leaf_hash: Buffer;
}

let world: World;
let clerk: Somebody;
let entries: Pending[];

before(async () => {
  world = await openWorld();
  const [alfa, bravo] = [await world.addTown('ALFA'), await world.addTown('BRAVO')];
  clerk = await world.appoint(alfa, ['budget.import', 'budget.publish']);
  await world.act(bravo, appoint, {
    body: 'Office',
    post: 'Accountant',
    permissions: ['budget.publish'],
    name: 'Maria Wanjiku',
    identityId: clerk.identityId,
    from: '2020-01-01',
    to: null,
  });
  for (const town of [alfa, bravo]) {
    await world.load(town, '2021-spending.csv', spendingCsv({ roads: 'Roads of Maria Wanjiku' }));
    const key = { year: 2021, side: 'expenditure' as const };
    await world.act(town, publishBudget, { ...key, version: 1 }, clerk.identityId);
  }
  const withdrawal = { year: 2021, side: 'expenditure' as const, reason: 'Maria Wanjiku asked for it' };
  await world.act(alfa, withdrawBudget, withdrawal, clerk.identityId);
  entries = (await world.admin.query<Pending>('select * from ledger.pending order by at')).rows;
});
after(() => world.close());

test('every act left the entries it should, and no other', () => {
  const acts = entries.map((entry) => entry.act).sort();
  assert.deepEqual(acts, [
    'budget.loaded',
    'budget.loaded',
    'budget.published',
    'budget.published',
    'budget.withdrawn',
    'place.added',
    'place.added',
    'place.published',
    'place.published',
    'post.filled',
    'post.filled',
    'programme.founded',
  ]);
});

// RFC 9162, section 2.1.1: a leaf is hashed with a zero byte before it. A confidential one with its salt as well.
test('the hash of an entry can be worked out from its body alone', () => {
  for (const { body, salt, leaf_hash } of entries) {
    const bytes = Buffer.concat([Buffer.of(0), salt ?? Buffer.alloc(0), Buffer.from(body, 'utf8')]);
    assert.deepEqual(createHash('sha256').update(bytes).digest(), leaf_hash);
  }
});

test('drafts and people are confidential, each under a salt of its own; what is public has none', () => {
  const confidential = entries.filter((entry) => entry.confidential);
  assert.deepEqual([...new Set(confidential.map((entry) => entry.act))].sort(), [
    'budget.loaded',
    'post.filled',
  ]);
  assert.ok(confidential.every((entry) => entry.salt?.length === 32));
  assert.equal(new Set(confidential.map((entry) => entry.salt?.toString('hex'))).size, confidential.length);
  assert.ok(entries.every((entry) => entry.confidential || entry.salt === null));
});

test('an entry is one line of these fields in this order', () => {
  for (const { body } of entries) {
    assert.doesNotMatch(body, /[\r\n]/);
    const keys = Object.keys(JSON.parse(body)).filter((key) => key !== 'content');
    assert.deepEqual(keys, ['v', 'at', 'place', 'actor', 'act', 'subject', 'request']);
    assert.equal(body, JSON.stringify(JSON.parse(body)));
  }
});

test('no entry names a person, an address, a reason in free text or an id of the live records', async () => {
  const { rows } = await world.admin.query<{ word: string }>(
    `select name as word from live.person union select email from sign_in.identity union select id from sign_in.identity
     where length(id) > 10 union select person_id::text from live.person union select title from live.post`,
  );
  const words = rows.map((row) => row.word).filter((word) => word !== 'Command line');
  assert.ok(words.length >= 8, words.join());
  for (const { body } of entries) {
    for (const word of [...words, 'Wanjiku', 'asked for it', 'Roads']) assert.ok(!body.includes(word), word);
  }
});

test('the same person has another name in each town', () => {
  const actors = entries
    .filter((entry) => entry.act === 'budget.published')
    .map((entry) => JSON.parse(entry.body).actor as string);
  assert.equal(actors.length, 2);
  assert.notEqual(actors[0], actors[1]);
  for (const actor of actors) assert.match(actor, /^[\w-]{22}$/);
});

test('what was published names its entry', async () => {
  const { rows } = await world.admin.query<{ entry_hash: string; leaf: string; same: boolean }>(
    `select snapshot.entry_hash, 'sha256:' || encode(pending.leaf_hash, 'hex') as leaf,
            pending.body::jsonb->>'content' = snapshot.hash as same
     from public_record.snapshot snapshot join ledger.pending pending
       on pending.place_id = snapshot.place_id and pending.entry_id = snapshot.entry_id`,
  );
  assert.equal(rows.length, 4);
  for (const row of rows) {
    assert.equal(row.entry_hash, row.leaf);
    assert.ok(row.same);
  }
});
