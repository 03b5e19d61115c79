import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { holders } from '../../app/src/platform/access/access-table.ts';
import { defineAction } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import type { House } from '../../app/src/platform/house.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { createTongues, platformMessages } from '../../app/src/platform/i18n/index.ts';
import { indexItem } from '../../app/src/platform/search/search.ts';
import type { Slice } from '../../app/src/platform/slice.ts';
import { addItem } from '../../app/src/platform/thread/thread.ts';
import { madeUp } from '../support/made-up-slice.ts';
import { form, openWorld, type Somebody, type World } from '../support/town.ts';

// A word that stands in a closed item alone: wherever it, or a count of it, reaches somebody, there is a leak.
const SECRET = 'Zanzibarium';

let world: World;
let town: string;
let house: House;
let insider: Somebody;
let outsider: Somebody;
let item: string;

/** Items of a kind whose page takes a permission that not everybody has: a complaint, an inquiry. */
const inquiries: Slice = madeUp({
  name: 'inquiry',
  permissions: ['inquiry.see'],
  access: {},
  routes: [],
  actions: [],
  kinds: ['inquiry'],
  itemPages: {
    inquiry: { permission: 'inquiry.see', path: (code, id) => `/work/places/${code}/items/${id}` },
  },
  messages: {
    en: {
      'thread.kind.inquiry': 'Inquiry',
      'permission.inquiry.see': 'See inquiries',
      'act.inquiry.opened': '{person} opened {title}',
    },
    status: {},
  },
  async waiting({ actor, place }) {
    return actor.permissions.has('inquiry.see')
      ? [
          {
            message: 'act.inquiry.opened',
            params: { person: 'Somebody', title: SECRET },
            path: `/work/places/${place.code}`,
          },
        ]
      : [];
  },
});

const openInquiry = defineAction({
  name: 'inquiry.open',
  records: ['inquiry.opened'],
  authority: 'place',
  input: z.strictObject({}),
  async run({ tx }) {
    const itemId = await addItem(tx, 'inquiry', SECRET);
    await indexItem(tx, { itemId, kind: 'inquiry', title: SECRET, permission: 'inquiry.see' });
    return {
      answer: { itemId },
      entry: {
        act: 'inquiry.opened',
        subject: `inquiry/${itemId}`,
        confidential: true,
        item: itemId,
        detail: { title: SECRET },
      },
    };
  },
});

async function get(path: string, who: Somebody): Promise<{ status: number; text: string }> {
  const headers = { host: 'localhost', cookie: await world.signIn(who) };
  const response = await createWeb(house).fetch(
    new Request(new URL(path, 'http://localhost'), { redirect: 'manual', headers }),
  );
  return { status: response.status, text: await response.text() };
}

/** The page without what changes at every look: ids of forms, moments. */
const steady = (text: string) =>
  text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '').replace(/datetime="[^"]*"|\d\d:\d\d/g, '');

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  const kindPermissions = new Map([...world.house.performing.kindPermissions, ['inquiry', 'inquiry.see']]);
  house = {
    ...world.house,
    slices: [...world.house.slices, inquiries],
    performing: {
      ...world.house.performing,
      kindPermissions,
      permissions: [...world.house.performing.permissions, 'inquiry.see'],
      access: { ...world.house.performing.access, 'action inquiry.open': holders('places.read') },
    },
    tongues: createTongues([
      platformMessages,
      ...[...world.house.slices, inquiries].map((slice) => slice.messages),
    ]),
  };
  insider = await world.appoint(town, ['places.read', 'work.comment']);
  outsider = await world.appoint(town, ['places.read', 'work.comment']);
  await world.admin.query(
    `insert into live.post_permission (place_id, post_id, permission)
     select holding.place_id, holding.post_id, 'inquiry.see' from live.holding holding
     join live.person person using (place_id, person_id) where person.identity_id = $1`,
    [insider.identityId],
  );
});
after(() => world.close());

test('abuse 8: a person without the permission sees the same pages whether the closed item is there or not', async () => {
  const pages = [
    '/work/places/ALFA',
    '/work/places/ALFA/history',
    '/work/places/ALFA/history?as=csv',
    '/work/places/ALFA/search?q=zanzi',
    '/work/notifications',
    '/work',
  ];
  const earlier = new Map<string, string>();
  // Twice, because the first look at a home is itself noted.
  for (const path of [...pages, ...pages]) earlier.set(path, steady((await get(path, outsider)).text));
  const done = await perform(
    house.performing,
    openInquiry,
    { placeId: town, identityId: OPERATOR.id, requestId: '7a0a0000-0000-4000-8000-000000000001', input: {} },
    house.programmeId,
  );
  item = done.itemId;
  for (const path of pages) {
    const { text } = await get(path, outsider);
    assert.ok(!text.includes(SECRET), path);
    assert.equal(steady(text), earlier.get(path), path);
  }
});

test('abuse 8: whoever has the permission finds it in all of these places', async () => {
  for (const path of [
    '/work/places/ALFA',
    '/work/places/ALFA/history',
    '/work/places/ALFA/search?q=zanzi',
    `/work/places/ALFA/items/${item}`,
  ]) {
    const { status, text } = await get(path, insider);
    assert.equal(status, 200);
    assert.ok(text.includes(SECRET), path);
  }
});

test('abuse 8: the page of the item answers like one that does not exist', async () => {
  const closed = await get(`/work/places/ALFA/items/${item}`, outsider);
  const absent = await get('/work/places/ALFA/items/00000000-0000-4000-8000-000000000000', outsider);
  assert.equal(closed.status, 404);
  assert.equal(steady(closed.text), steady(absent.text));
});

test('abuse 8: a comment on it is neither found nor opened nor answered, and calls nobody who may not see it', async () => {
  const cookies = await world.signIn(insider);
  const path = `/work/places/ALFA/items/${item}/comments`;
  const send = async (who: string, fields: Record<string, string>) => {
    const { headers, ...rest } = form(fields);
    return createWeb(house).fetch(
      new Request(new URL(path, 'http://localhost'), {
        ...rest,
        redirect: 'manual',
        headers: { ...headers, host: 'localhost', cookie: who },
      }),
    );
  };
  assert.equal((await send(cookies, { text: 'Look at Xylophon' })).status, 303);
  const { rows } = await world.admin.query('select comment_id as id from live.comment');
  const found = await get('/work/places/ALFA/search?q=xylophon', outsider);
  assert.ok(!found.text.includes('Look at'));
  assert.equal((await get(`/work/places/ALFA/comments/${rows[0].id}`, outsider)).status, 404);
  assert.equal((await get(`/work/places/ALFA/comments/${rows[0].id}`, insider)).status, 303);
  assert.equal((await send(await world.signIn(outsider), { text: 'Me too' })).status, 404);
  await world.admin.query("update live.person set name = 'Olga Outsider' where identity_id = $1", [
    outsider.identityId,
  ]);
  const called = await send(cookies, { text: 'What do you think, @Olga?' });
  assert.equal(called.status, 400);
  const told = await world.admin.query(
    "select 1 from live.notification where message like 'notice.comment-%'",
  );
  assert.equal(told.rowCount, 0);
});
