import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appoint } from '../../app/src/places/actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { tell } from '../../app/src/platform/notifications/mail-job.ts';
import { writeComment } from '../../app/src/work/comment-actions.ts';
import type { ReadMail } from '../support/eml.ts';
import { ORIGIN, openWorld, type World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { hostileWords } from './hostile-words.ts';
import { escaped, markup } from './payloads/markup.ts';

/** What a header must not become two of (RFC 5322, 2.2). */
const TWO_LINES = 'Ada\r\nBcc: everybody@evil.example\r\n\r\n<b>';
const LINES = [...hostileWords('').lines, TWO_LINES];

let world: World;
let mails: ReadMail[];
before(async () => {
  world = await openWorld();
  await eachAtOnce(LINES, (line, at) => lettersOf(line, at));
  await world.work();
  mails = await world.mails();
});
after(() => world?.close());

/** A town, its people and a remark, all called so, and every letter that comes of it. */
async function lettersOf(line: string, at: number): Promise<void> {
  const placeId = await world.addTown(`QMAIL${at}`, line);
  const email = `reader-${at}@test.invalid`;
  const permissions = [...world.house.performing.permissions];
  const office = { body: line, post: line, permissions, name: line, from: '2020-01-01', to: null };
  const reader = await world.house.signIn.addIdentity({
    name: line,
    email,
    password: `a password ${at} of theirs`,
  });
  await world.act(placeId, appoint, { ...office, identityId: reader });
  const writer = await world.house.signIn.addIdentity({ name: line, email: `writer-${at}@test.invalid` });
  await world.act(placeId, appoint, { ...office, post: `2 ${line}`.slice(0, 200), identityId: writer });
  const { rows } = await world.admin.query<{ itemId: string; personId: string }>(
    `select i.item_id as "itemId", p.person_id as "personId" from live.person p join live.thread_item i using (place_id)
     where p.place_id = $1 and p.identity_id = $2 and i.kind = 'body' limit 1`,
    [placeId, reader],
  );
  const { itemId = '', personId = '' } = rows[0] ?? {};
  const said = { itemId, replyTo: null, text: `@${line}`, mentions: [personId] };
  await world.act(placeId, writeComment, said, writer);
  const tomorrow = new Date(Date.now() + 3 * 86_400_000);
  await inPlace(world.house.pool, placeId, async (tx) => {
    await tell(world.house, tx, personId, tomorrow);
    await world.house.signIn.invite(tx, {
      email: `invited-${at}@test.invalid`,
      name: line,
      post: line,
      language: at % 2 === 0 ? 'en' : 'ar',
      placeId,
      personId: null,
      invitedBy: writer,
    });
  });
  const forgotten = await world.fetch('/sign-in/forgotten', {
    method: 'POST',
    headers: { origin: ORIGIN, 'x-forwarded-for': `10.${at}.0.1` },
    body: new URLSearchParams({ email }),
  });
  assert.equal(forgotten.status, 200);
}

const to = (who: string): ReadMail[] => mails.filter((mail) => mail.to.startsWith(who));

test('abuse 36: in letters too every hostile text is text, whoever wrote it and whatever it is the name of', () => {
  assert.ok(to('reader-').length >= 2 * LINES.length, `${to('reader-').length} letters to readers`);
  assert.equal(to('invited-').length, LINES.length);
  const pages = mails.map(({ html }) => html);
  for (const html of pages) {
    assert.match(html, /^<!doctype html>/i);
    for (const text of markup.filter((each) => /[<"]/.test(each)))
      assert.ok(!html.includes(text), `${text} stands as it came`);
    assert.doesNotMatch(html, /<(?!\/?(?:html|head|meta|title|body|p|a|hr|small|bdi)\b)[a-z]/i);
    for (const [, link] of html.matchAll(/href="([^"]*)"/g)) assert.ok(link?.startsWith(ORIGIN), link);
  }
  for (const text of markup) {
    const there = pages.filter((html) => html.includes(escaped(text))).length;
    assert.ok(there >= 2, `${text} was written as text in ${there} letters`);
  }
});

test('abuse 36: no name makes a header of a letter', () => {
  for (const { headers, subject } of mails) {
    assert.deepEqual(
      Object.keys(headers).filter((name) => /^(bcc|cc)$/.test(name)),
      [],
    );
    assert.doesNotMatch(subject, /[\r\n]/);
  }
  assert.ok(mails.some(({ subject, text }) => `${subject}${text}`.includes('Bcc: everybody@evil.example')));
});
