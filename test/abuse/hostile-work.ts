import assert from 'node:assert/strict';
import { appoint } from '../../app/src/places/actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { KEEP } from '../../app/src/platform/drafts/form-fields.ts';
import { storeFile } from '../../app/src/platform/files/files.ts';
import {
  editComment,
  resolveComment,
  withdrawComment,
  writeComment,
} from '../../app/src/work/comment-actions.ts';
import { form, ORIGIN, type Somebody, type World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { cut, several, type Words } from './hostile-words.ts';
import { waitingFilledIn } from './workbook-forms.ts';

/** Somebody with every permission, their browser's name, and the cookies they have there. */
export interface Officer extends Somebody {
  personId: string;
  cookies: string;
}

/** What people at work write: remarks and answers, files, kept views, drafts, workbooks. */
export async function settleWork(
  world: World,
  placeId: string,
  words: Words,
  officer: Officer,
): Promise<void> {
  await comments(world, placeId, words, officer);
  await files(world, placeId, words);
  const lists = ['posts', 'organisations', 'budgets', 'jobs'].map(
    (list, at) => [list, words.lines[at] ?? ''] as const,
  );
  const kept = [...words.lines.map((line) => ['persons', line] as const), ...lists];
  await eachAtOnce(kept, ([list, line]) =>
    keepView(world, `/work/places/${words.code}/${list}-views`, line, officer),
  );
  await drafts(world, placeId, words, officer);
  await waitingFilledIn(world, placeId, officer, words.lines);
}

/** Everything that stands on the officer's own pages: name, browsers, programs. */
export async function introduce(world: World, placeId: string, words: Words): Promise<Officer> {
  const somebody = await world.appoint(placeId, [...world.house.performing.permissions]);
  const [name = ''] = words.lines;
  const send = async (path: string, fields: Record<string, string>, cookies = '', agent = '') => {
    const response = await world.fetch(path, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded', 'user-agent': agent },
      body: new URLSearchParams(fields).toString(),
      cookies,
    });
    assert.ok([200, 303].includes(response.status), `${path}: ${response.status}`);
    return response;
  };
  let cookies = '';
  // A header is of plain signs alone (RFC 9110, 5.5).
  for (const agent of words.lines.filter((line) => /^[\x20-\x7e]+$/.test(line)).slice(0, 3)) {
    const { email, password } = somebody;
    const response = await send('/sign-in', { email, password, to: '' }, '', agent);
    cookies = response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
  }
  await send('/account/profile', { name, language: 'en' }, cookies);
  const ends = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const token = { place: words.code, scopes: 'places.read', ends, network: '', password: somebody.password };
  for (const line of words.lines.slice(0, 3))
    await send('/account/tokens', { ...token, name: cut(line, 60) }, cookies);
  const { rows } = await world.admin.query<{ id: string }>(
    'select person_id as id from live.person where place_id = $1 and identity_id = $2',
    [placeId, somebody.identityId],
  );
  return { ...somebody, cookies, personId: rows[0]?.id ?? '' };
}

/** Remarks of people who are called as hostile as they write, to an officer who is told of each. */
async function comments(world: World, placeId: string, words: Words, officer: Officer): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select distinct on (kind) item_id as id from live.thread_item where place_id = $1 order by kind, item_id',
    [placeId],
  );
  const permissions = [...world.house.performing.permissions];
  await eachAtOnce(words.lines, async (line, at) => {
    const email = `writer-${at}-of-${words.code.toLowerCase()}@test.invalid`;
    const identityId = await world.house.signIn.addIdentity({ name: line, email });
    const office = { body: line, post: line, permissions, from: '2020-01-01', to: null };
    await world.act(placeId, appoint, { ...office, name: line, identityId });
    const itemId = rows[at % rows.length]?.id ?? '';
    const said = { itemId, replyTo: null, text: line, mentions: [officer.personId] };
    const { commentId } = await world.act(placeId, writeComment, said, identityId);
    const answer = { ...said, text: several(words, at, 2000), replyTo: commentId };
    await world.act(placeId, writeComment, answer, officer.identityId);
    if (at % 3 === 0)
      await world.act(placeId, editComment, { commentId, version: 1, text: line, mentions: [] }, identityId);
    if (at % 3 === 1) await world.act(placeId, resolveComment, { commentId, resolved: true }, identityId);
    if (at % 3 === 2) await world.act(placeId, withdrawComment, { commentId }, identityId);
  });
}

/** Files that are called what they should not be, held by what somebody can open. */
async function files(world: World, placeId: string, words: Words): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select item_id as id from live.thread_item where place_id = $1 order by item_id limit $2',
    [placeId, words.lines.length],
  );
  for (const [at, line] of words.lines.entries()) {
    const text = `Number,Words\n${at},${line}\n`;
    const { path, sha256 } = await world.file('list.csv', text);
    const uploaded = { field: 'file', name: `${line}.csv`, path, sha256, bytes: Buffer.byteLength(text) };
    await inPlace(world.house.pool, placeId, (tx) =>
      storeFile(world.house, tx, uploaded, { accept: ['csv'], maxBytes: 1000, heldBy: rows[at]?.id ?? '' }),
    );
  }
}

/** A list keeps views by name, and shows them to everybody. */
async function keepView(world: World, path: string, line: string, { cookies }: Officer): Promise<void> {
  const name = cut(line, 80);
  const kept = await world.fetch(path, { ...form({ do: 'keep', name, settings: '' }), cookies });
  assert.equal(kept.status, 303, path);
  const shared = await world.fetch(`${path}/share`, { ...form({ name, shared: 'yes' }), cookies });
  assert.equal(shared.status, 303, path);
}

/** Forms that somebody left in the middle. */
async function drafts(world: World, placeId: string, words: Words, { cookies }: Officer): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select body_id as id from live.body where place_id = $1 and to_date is null order by body_id limit $2',
    [placeId, words.lines.length],
  );
  await eachAtOnce(rows, async ({ id }, at) => {
    const path = `/work/places/${words.code}/bodies/${id}/change`;
    const fields = { version: '1', name: words.lines[at] ?? '', kind: 'office', [KEEP]: 'yes' };
    assert.equal((await world.fetch(path, { ...form(fields), cookies })).status, 303, path);
  });
}
