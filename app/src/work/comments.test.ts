import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { form, openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { spendingCsv } from '../../../test/support/town-files.ts';

let world: World;
let town: string;
let budget: string;
let clerk: Somebody;
let mayor: Somebody;
let reader: Somebody;
const cookies = new Map<Somebody, string>();

const as = (who: Somebody) => cookies.get(who) ?? '';
const itemPath = () => `/work/places/ALFA/items/${budget}`;
const send = (who: Somebody, path: string, fields: Record<string, string>) =>
  world.fetch(path, { ...form(fields), cookies: as(who) });
const pageOf = async (who: Somebody, path = itemPath()) =>
  (await world.fetch(path, { cookies: as(who) })).text();

async function ids(where = ''): Promise<string[]> {
  const { rows } = await world.admin.query(
    `select comment_id as id from live.comment ${where} order by written_at`,
  );
  return rows.map((row: { id: string }) => row.id);
}

async function rename(who: Somebody, name: string): Promise<void> {
  await world.admin.query('update live.person set name = $1 where identity_id = $2', [name, who.identityId]);
}

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  await world.load(town, '2021-spending.csv', spendingCsv());
  const { rows } = await world.admin.query(
    "select item_id as id from live.thread_item where kind = 'budget'",
  );
  budget = rows[0].id;
  clerk = await world.appoint(town, ['places.read', 'work.comment']);
  mayor = await world.appoint(town, ['places.read', 'work.comment']);
  reader = await world.appoint(town, ['places.read']);
  await rename(clerk, 'Ana Okello');
  await rename(mayor, 'Ana Núñez');
  await rename(reader, 'Bo Reader');
  for (const who of [clerk, mayor, reader]) cookies.set(who, await world.signIn(who));
});
after(() => world.close());

test('who may comment says something about an item, and everybody who sees the item reads it', async () => {
  const answer = await send(clerk, `${itemPath()}/comments`, { text: 'The roads look too low.\nAre they?' });
  assert.equal(answer.status, 303);
  const page = await pageOf(reader);
  assert.match(page, /The roads look too low\.\nAre they\?/);
  assert.match(page, /Ana Okello/);
  assert.doesNotMatch(page, /<textarea/, 'who may not comment is offered no form');
});

test('who may not comment is refused', async () => {
  const answer = await send(reader, `${itemPath()}/comments`, { text: 'Me too' });
  assert.equal(answer.status, 403);
});

test('what is typed is text, whatever it looks like', async () => {
  await send(clerk, `${itemPath()}/comments`, { text: '<script>alert(1)</script>' });
  assert.match(await pageOf(clerk), /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
});

test('an answer stands under its comment, and answers nothing further', async () => {
  const [first = ''] = await ids();
  const answer = await send(mayor, `${itemPath()}/comments`, {
    text: 'They are as planned.',
    replyTo: first,
  });
  assert.equal(answer.status, 303);
  const [reply = ''] = await ids('where reply_to is not null');
  const again = await send(clerk, `${itemPath()}/comments`, { text: 'Sure?', replyTo: reply });
  assert.equal(again.status, 409);
  assert.match(await again.text(), /comment\.not-answerable|no answer itself/);
});

test('a name that two people have is asked about, with the text kept, and the choice settles it', async () => {
  const first = await send(clerk, `${itemPath()}/comments`, { text: 'What do you say, @Bo?' });
  assert.equal(first.status, 303, 'one person has this name');
  const other = await world.appoint(town, ['places.read']);
  await rename(other, 'Bo Other');
  const asked = await send(clerk, `${itemPath()}/comments`, { text: 'And now, @Bo?' });
  assert.equal(asked.status, 400);
  const page = await asked.text();
  assert.match(page, /And now, @Bo\?/);
  assert.match(page, /Bo Other/);
  const { rows } = await world.admin.query("select person_id as id from live.person where name = 'Bo Other'");
  const settled = await send(clerk, `${itemPath()}/comments`, { text: 'And now, @Bo?', mention: rows[0].id });
  assert.equal(settled.status, 303);
  const told = await world.admin.query(
    `select person.name from live.notification told join live.person person using (place_id, person_id)
     where message = 'notice.comment-mentioned' order by told.at`,
  );
  assert.deepEqual(
    told.rows.map((row) => row.name),
    ['Bo Reader', 'Bo Other'],
  );
});

test('a call that would reach nobody is refused in a sentence that says what to do', async () => {
  const answer = await send(clerk, `${itemPath()}/comments`, { text: 'Hello @Nobody' });
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /Nobody who may see this page is called Nobody/);
});

test('a comment on a person speaks of them by their name, in the history and to whom it calls', async () => {
  const may = ['places.read', 'places.see-people', 'work.comment'];
  const [chief, deputy] = [await world.appoint(town, may), await world.appoint(town, may)];
  await rename(deputy, 'Cy Deputy');
  for (const who of [chief, deputy]) cookies.set(who, await world.signIn(who));
  const { rows } = await world.admin.query(
    "select person_id as id from live.person where name = 'Bo Reader'",
  );
  const path = `/work/places/ALFA/items/${rows[0].id}`;
  const sent = await send(chief, `${path}/comments`, { text: 'Who stands in for him, @Cy Deputy?' });
  assert.equal(sent.status, 303);
  assert.match(await pageOf(chief, '/work/places/ALFA/history?kind=person'), /commented on Bo Reader/);
  assert.match(
    await pageOf(deputy, '/work/notifications'),
    /called you in a comment on Bo Reader \(Person\)/,
  );
});

test('whoever wrote a comment edits it within the hour, and what it said before stays to be read', async () => {
  const [first = ''] = await ids();
  const theirs = await send(mayor, `${itemPath()}/comments/${first}/edit`, { text: 'No', version: '1' });
  assert.equal(theirs.status, 403);
  const own = await send(clerk, `${itemPath()}/comments/${first}/edit`, {
    text: 'The roads look low.',
    version: '1',
  });
  assert.equal(own.status, 303);
  const page = await pageOf(reader);
  assert.match(page, /The roads look low\./);
  assert.match(page, /Edited, 1 earlier text[\s\S]*The roads look too low/);
  const stale = await send(clerk, `${itemPath()}/comments/${first}/edit`, { text: 'Again', version: '1' });
  assert.equal(stale.status, 409);
  await world.admin.query(
    "update live.comment set written_at = now() - interval '2 hours' where comment_id = $1",
    [first],
  );
  const late = await send(clerk, `${itemPath()}/comments/${first}/edit`, { text: 'Too late', version: '2' });
  assert.equal(late.status, 409);
  assert.match(await late.text(), /60 minutes/);
});

test('what a comment asked for is done, and can be undone', async () => {
  const [first = ''] = await ids();
  assert.equal(
    (await send(mayor, `${itemPath()}/comments/${first}/resolve`, { resolved: 'yes' })).status,
    303,
  );
  assert.match(await pageOf(reader), /Done/);
  assert.equal(
    (await send(mayor, `${itemPath()}/comments/${first}/resolve`, { resolved: 'yes' })).status,
    409,
  );
  assert.equal(
    (await send(clerk, `${itemPath()}/comments/${first}/resolve`, { resolved: 'no' })).status,
    303,
  );
});

test('a withdrawn comment leaves its trace and none of its words, anywhere', async () => {
  const [first = ''] = await ids();
  assert.equal((await send(mayor, `${itemPath()}/comments/${first}/withdraw`, {})).status, 403);
  assert.equal((await send(clerk, `${itemPath()}/comments/${first}/withdraw`, {})).status, 303);
  const page = await pageOf(reader);
  assert.match(page, /taken back by whoever wrote it/);
  assert.doesNotMatch(page, /roads look/);
  const found = await pageOf(reader, '/work/places/ALFA/search?q=roads');
  assert.doesNotMatch(found, /roads look/);
  const left = await world.admin.query("select 1 from live.comment_before where text like '%roads%'");
  assert.equal(left.rowCount, 0);
});

test('a comment is found by its words, and its address leads to it', async () => {
  const page = await pageOf(reader, '/work/places/ALFA/search?q=planned');
  assert.match(page, /<mark>planned<\/mark>/);
  const [, path = ''] = /href="(\/work\/places\/ALFA\/comments\/[^"]+)"/.exec(page) ?? [];
  const answer = await world.fetch(path, { cookies: as(reader) });
  assert.match(answer.headers.get('location') ?? '', /\/items\/[^#]+#comment-/);
});

test('a comment on an item that is not there, or of another town, is refused as one that does not exist', async () => {
  const answer = await send(clerk, `/work/places/ALFA/items/${randomUUID()}/comments`, { text: 'Hello' });
  assert.equal(answer.status, 404);
});

test('every act on a comment is recorded, and none of its words', async () => {
  const { rows } = await world.admin.query(
    "select act, confidential, body from ledger.pending where act like 'comment.%'",
  );
  assert.deepEqual([...new Set(rows.map((row: { act: string }) => row.act))].toSorted(), [
    'comment.edited',
    'comment.reopened',
    'comment.resolved',
    'comment.withdrawn',
    'comment.written',
  ]);
  assert.ok(rows.every((row) => row.confidential && !/roads|planned|Bo/.test(row.body)));
});
