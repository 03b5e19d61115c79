import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { appoint } from '../../app/src/places/actions.ts';
import { nameDeputy } from '../../app/src/places/people/deputies-actions.ts';
import { fillPost } from '../../app/src/places/people/holdings-actions.ts';
import { addPost, changePost } from '../../app/src/places/people/posts-actions.ts';
import { makeToken } from '../../app/src/platform/auth/tokens.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import type { Somebody } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { MEASURE, SIDE } from './questions.ts';
import { addressOf, isOfProgramme, routesOf, thingOf, type Values } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

const actorOf = (who: Somebody) =>
  readPlace(towns.world.house.pool, towns.a.placeId, (tx) =>
    towns.world.house.performing.actorOf(tx, who.identityId, new Date()),
  );

/** Permissions that a page, a form or an address for programs of a town asks for. */
function askedFor(): Map<string, string[]> {
  const { access } = towns.world.house.performing;
  const found = new Map<string, string[]>();
  for (const route of towns.world.house.slices.flatMap((slice) => slice.routes)) {
    const key = `${route.method} ${route.path}`;
    const rule = access[key];
    if (rule?.who !== 'post' || !route.path.includes(':code')) continue;
    found.set(rule.permission, [...(found.get(rule.permission) ?? []), key]);
  }
  return found;
}

test('abuse 10: whoever may do everything but one thing opens and sends nothing that asks for that one', async () => {
  const { world, a } = towns;
  const all = [...world.house.performing.permissions];
  const keys = askedFor();
  assert.ok(keys.size >= 12, `${keys.size} permissions`);
  const values: Values = { code: a.code, year: String(a.ownYear), side: SIDE, measure: MEASURE };
  const closed = [...routesOf(world.house, 'GET'), ...formRoutes(world.house)];
  const lesser = await eachAtOnce([...keys.keys()], async (permission) => {
    const who = await world.appoint(
      a.placeId,
      all.filter((each) => each !== permission),
    );
    const token = await makeToken(world.house.connections.open, {
      identityId: who.identityId,
      placeId: a.placeId,
      name: 'A program',
      scopes: all,
      network: '',
      endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    return { permission, who, token, cookies: await world.signIn(who) };
  });
  const untouched = await dump(world.admin);
  const asked: { key: string; path: string; init: RequestInit; cookies?: string }[] = [];
  const covered = new Set<string>();
  for (const { permission, token, cookies } of lesser) {
    for (const route of closed) {
      const rule = world.house.performing.access[route.key];
      if (rule?.who !== 'post' || rule.permission !== permission || isOfProgramme(route)) continue;
      const isForm = route.route.method === 'POST';
      const sender = senderOf(a.administrator, a.code, '2021');
      const init = isForm ? requestOf(formFor(route.key, sender)) : {};
      asked.push({ key: route.key, path: addressOf(route.path, values), init, cookies });
    }
    // What programs may ask, with a token that was made for everything.
    for (const route of world.house.slices.flatMap((slice) => slice.routes)) {
      const key = `${route.method} ${route.path}`;
      const rule = world.house.performing.access[key];
      if (route.kind !== 'api' || rule?.who !== 'post' || rule.permission !== permission) continue;
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const body = route.method === 'POST' ? { body: '{}' } : {};
      const path = addressOf(route.path, values);
      asked.push({ key, path, init: { method: route.method, headers, ...body } });
    }
  }
  const wrong: string[] = [];
  await eachAtOnce(asked, async ({ key, path, init, cookies }) => {
    const { status } = await world.fetch(path, { ...init, cookies });
    covered.add(key);
    if (status !== 403) wrong.push(`${key}: ${status}`);
  });
  assert.deepEqual(wrong, []);
  // Each route of a town that asks for anything, pages and forms and editors and files alike, and nothing else.
  assert.deepEqual([...covered].toSorted(), [...keys.values()].flat().toSorted());
  assert.ok(covered.size >= 120, `${covered.size} routes`);
  assert.deepEqual(await dump(world.admin), untouched);
});

/** What whoever fills posts and makes them has, and no more. */
const GIVERS = ['places.read', 'places.appoint', 'places.organise', 'places.engage'];

test('abuse 9: nobody gives themselves, or another, what they do not have: no role, no permission, by no way', async () => {
  const { world, a } = towns;
  const known = new Set(world.house.performing.permissions);
  const givers = GIVERS.filter((each) => known.has(each));
  const self = await world.appoint(a.placeId, givers);
  const friend = await world.appoint(a.placeId, ['places.read']);
  const [mine, theirs] = [await actorOf(self), await actorOf(friend)];
  assert.ok(mine && theirs);
  const beyond = [...known].filter((each) => !mine.permissions.has(each));
  assert.ok(beyond.length >= 12, `${beyond.length} permissions`);
  const body = thingOf(a.code, 'body') ?? '';
  const post = {
    bodyId: body,
    titles: {},
    role: null,
    seats: 1,
    reportsTo: null,
    legalBasis: '',
    official: false,
    publicMail: '',
    publicPhone: '',
    from: null,
    to: null,
  };
  // Posts that others made: one with each of these permissions, and one of my own making that has none.
  const { postId: empty } = await world.act(
    a.placeId,
    addPost,
    { ...post, title: 'Empty', permissions: [] },
    self.identityId,
  );
  const ways: [way: string, permission: string, work: () => Promise<unknown>][] = [];
  for (const permission of beyond) {
    const { postId } = await world.act(a.placeId, addPost, {
      ...post,
      title: `Post of ${permission}`,
      permissions: [permission],
    });
    const dates = { from: '2020-01-01', to: null };
    const act = <I, A>(action: Parameters<typeof world.act<I, A>>[1], input: I) =>
      world.act(a.placeId, action, input, self.identityId);
    for (const { personId, identityId } of [
      { ...mine, ...self },
      { ...theirs, ...friend },
    ]) {
      const seated = { newPerson: null, invite: false, engagementId: null, ...dates };
      ways.push(
        [
          'a post that is made for it',
          permission,
          () =>
            act(appoint, {
              ...dates,
              body: 'Office',
              post: randomUUID(),
              permissions: [permission],
              name: 'X',
              identityId,
            }),
        ],
        ['a post that has it', permission, () => act(fillPost, { ...seated, postId, personId })],
        [
          'standing in for it',
          permission,
          () =>
            act(nameDeputy, {
              postId,
              forPersonId: null,
              personId,
              from: '2020-01-01',
              to: '2090-01-01',
              reason: '',
            }),
        ],
      );
    }
    ways.push([
      'a post that gets it',
      permission,
      () =>
        act(changePost, {
          ...post,
          postId: empty,
          version: 1,
          title: 'Empty',
          permissions: [permission],
        }),
    ]);
  }
  const untouched = await dump(world.admin);
  const wrong: string[] = [];
  for (const [way, permission, work] of ways) {
    const said = await work().then(
      () => 'was done',
      (error: { code?: string }) => error.code ?? String(error),
    );
    if (!/^(place\.permission-not-held|holding\.gained|holding\.for-oneself)$/.test(said))
      wrong.push(`${permission} by ${way}: ${said}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(ways.length >= 7 * 12, `${ways.length} ways`);
  assert.deepEqual(await dump(world.admin), untouched);
  assert.deepEqual((await actorOf(self))?.permissions, mine.permissions);
  assert.deepEqual((await actorOf(friend))?.permissions, theirs.permissions);
});

test('abuse 11: what is another’s own is neither changed, shared, taken, read away nor ended, whatever one may otherwise do', async () => {
  const { world, a } = towns;
  // May do everything there, and owns nothing of what the administrator of these tests made.
  const other = await world.appoint(a.placeId, [...world.house.performing.permissions]);
  const cookies = await world.signIn(other);
  const one = async (statement: string): Promise<Record<string, string>> => {
    const { rows } = await world.admin.query<Record<string, string>>(statement, [a.administrator.identityId]);
    assert.ok(rows[0], statement);
    return rows[0];
  };
  const person = `(select person_id from live.person where identity_id = $1 and place_id = '${a.placeId}')`;
  const remark = await one(
    `select comment_id as id, item_id as item, version::text from live.comment
     where person_id = ${person} and withdrawn_at is null limit 1`,
  );
  const view = await one(
    `select view_id as id, name from live.saved_view where person_id = ${person} limit 1`,
  );
  const token = await one('select token_id as id from sign_in.access_token where identity_id = $1 limit 1');
  const session = await one(`select id::text from sign_in.session where identity_id = $1 limit 1`);
  const { workbook = '' } = { workbook: thingOf(a.code, 'workbook') };
  const desk = `/work/places/${a.code}`;
  const comment = `${desk}/items/${remark['item']}/comments/${remark['id']}`;
  const ways: [path: string, fields: Record<string, string>, answers: readonly number[]][] = [
    [`${comment}/edit`, { text: 'Not what they said', version: remark['version'] ?? '' }, [403]],
    [`${comment}/withdraw`, {}, [403]],
    ...['rename', 'remove', 'call-back', 'open-with'].map(
      (what): [string, Record<string, string>, number[]] => [
        `${desk}/persons-views`,
        { do: what, view: view['id'] ?? '', ...(what === 'rename' ? { name: 'Mine now' } : {}) },
        [404],
      ],
    ),
    [`${desk}/persons-views/share`, { name: view['name'] ?? '', shared: 'yes' }, [404]],
    [`${desk}/people/workbook/${workbook}`, { take: 'good', digest: 'x' }, [404, 409, 410]],
    // One's own things are named by what one has: another's are not among them, and that is all that is said.
    ['/account/tokens/revoke', { token: token['id'] ?? '' }, [303, 404]],
    ['/account/sessions/end', { session: session['id'] ?? '' }, [303, 404]],
    ['/work/notifications/read', { id: '' }, [303]],
    [`${desk}/bodies/${thingOf(a.code, 'body')}/change/draft`, { do: 'discard' }, [303]],
  ];
  const owned = async (): Promise<unknown[]> => {
    const statements = [
      `select * from live.comment where person_id = ${person} order by comment_id`,
      `select * from live.saved_view where person_id = ${person} order by view_id`,
      `select * from live.draft where person_id = ${person} order by 1, 2, 3`,
      `select * from live.workbook where person_id = ${person} order by workbook_id`,
      `select * from live.notification where person_id = ${person} order by notification_id`,
      'select token_id, revoked_at from sign_in.access_token where identity_id = $1 order by 1',
      'select id, stage from sign_in.session where identity_id = $1 order by 1',
    ];
    const found = [];
    for (const statement of statements) {
      const { rows } = await world.admin.query(statement, [a.administrator.identityId]);
      found.push(rows);
    }
    return found;
  };
  const earlier = await owned();
  assert.ok(
    earlier.slice(0, 4).every((rows) => (rows as unknown[]).length > 0),
    'there is one of each',
  );
  const wrong: string[] = [];
  for (const [path, fields, answers] of ways) {
    const isOwn = path.startsWith('/account') || path === '/work/notifications/read';
    const pairs = Object.entries(isOwn ? fields : { requestId: randomUUID(), ...fields });
    const { status } = await world.fetch(path, { ...requestOf({ fields: pairs }), cookies });
    if (!answers.includes(status)) wrong.push(`${path} ${JSON.stringify(fields)}: ${status}`);
  }
  const marked = await world.fetch(`${desk}/people/workbook/${workbook}/marked.xlsx`, { cookies });
  if (marked.status === 200) wrong.push('the workbook of somebody else opens');
  assert.deepEqual(wrong, []);
  assert.deepEqual(await owned(), earlier);
  // They are there to be changed: their owner does.
  const edit = requestOf({
    fields: Object.entries({
      requestId: randomUUID(),
      text: 'Said better',
      version: remark['version'] ?? '',
    }),
  });
  assert.equal(
    (await world.fetch(`${comment}/edit`, { ...edit, cookies: a.people.administrator })).status,
    303,
  );
});
