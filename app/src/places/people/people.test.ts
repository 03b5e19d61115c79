import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import type { Actor } from '../../platform/access/action.ts';
import { ROLES, type Role } from '../../platform/access/roles.ts';
import { handOf } from '../../platform/access/same-person.ts';
import { addDays, todayIn } from '../../platform/calendar/days.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { slices } from '../../slices.ts';
import { actorOf } from './actor.ts';
import { appoint } from './appoint-actions.ts';
import { addBody } from './bodies-actions.ts';
import { endDeputy, nameDeputy } from './deputies-actions.ts';
import { addEngagement, changeEngagement, endEngagement } from './engagements-actions.ts';
import { endHolding, extendHolding, fillPost, movePerson } from './holdings-actions.ts';
import { ENGAGED_ROLES } from './kinds.ts';
import { addPost, changePost, endPost } from './posts-actions.ts';
import { proposedFor } from './role-permissions.ts';

let world: World;
let town: string;
let bodyId: string;
const today = todayIn('UTC');

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  const added = await world.act(town, addBody, bodyOf('Town hall'));
  bodyId = added.bodyId;
});
after(() => world.close());

const bodyOf = (name: string) =>
  ({ name, names: {}, kind: 'office', parentId: null, legalBasis: '', from: null, to: null }) as const;

const postOf = (permissions: readonly string[], change: { seats?: number; role?: Role | null } = {}) => ({
  bodyId,
  title: `Post ${randomUUID().slice(0, 8)}`,
  titles: {},
  role: null,
  seats: 1,
  reportsTo: null,
  legalBasis: '',
  official: true,
  publicMail: '',
  publicPhone: '',
  from: null,
  to: null,
  permissions: [...permissions],
  ...change,
});

const makePost = async (...args: Parameters<typeof postOf>): Promise<string> =>
  (await world.act(town, addPost, postOf(...args))).postId;

const person = async (): Promise<Somebody & { personId: string }> => {
  const who = await world.appoint(town, []);
  return { ...who, personId: await personOf(who.identityId) };
};

async function personOf(identityId: string): Promise<string> {
  const found = await world.admin.query(
    'select person_id as id from live.person where place_id = $1 and identity_id = $2',
    [town, identityId],
  );
  return found.rows[0].id;
}

const seating = (postId: string, personId: string, change: object = {}) => ({
  postId,
  personId,
  newPerson: null,
  invite: false,
  from: today,
  to: null,
  engagementId: null,
  ...change,
});

async function holdingOf(postId: string): Promise<string> {
  const found = await world.admin.query(
    'select holding_id as id from live.holding where post_id = $1 and cancelled_at is null order by from_date desc',
    [postId],
  );
  return found.rows[0].id;
}

const actorNow = (identityId: string, now = new Date()): Promise<Actor | null> =>
  readPlace(world.house.pool, town, (tx) => actorOf(tx, identityId, now));

const engagement = async (to = addDays(today, 100)): Promise<string> =>
  (
    await world.act(town, addEngagement, {
      partner: 'A partner',
      purpose: 'To help',
      contact: '',
      from: addDays(today, -10),
      to,
    })
  ).engagementId;

test('somebody of each role can be appointed, and lands on the desk without a refusal', async () => {
  const engagementId = await engagement();
  for (const role of ROLES) {
    const permissions = proposedFor(slices, role);
    assert.ok(permissions.includes('places.read'), `${role} may not even look`);
    const who = await person();
    const postId = await makePost(permissions, { role });
    const by = ENGAGED_ROLES.has(role) ? { engagementId } : {};
    await world.act(town, fillPost, seating(postId, who.personId, by));
    const cookies = await world.signIn(who);
    for (const path of [
      '',
      '/people',
      '/posts',
      `/posts/${postId}`,
      '/engagements',
      '/organisations',
      '/directory',
    ]) {
      const { status } = await world.fetch(`/work/places/ALFA${path}`, { cookies });
      assert.equal(status, 200, `${role} at ${path}`);
    }
  }
});

test('an adviser without an engagement is not appointed', async () => {
  const postId = await makePost(['places.read'], { role: 'adviser' });
  const { personId } = await person();
  await assert.rejects(world.act(town, fillPost, seating(postId, personId)), {
    code: 'holding.engagement-needed',
  });
});

test('of two administrators who fill the last seat at once, one wins', async () => {
  const permissions = ['places.read', 'places.appoint'];
  const [one, other] = [await world.appoint(town, permissions), await world.appoint(town, permissions)];
  for (let round = 0; round < 5; round++) {
    const postId = await makePost(['places.read']);
    const [first, second] = [await person(), await person()];
    const tries = await Promise.allSettled([
      world.act(town, fillPost, seating(postId, first.personId), one.identityId),
      world.act(town, fillPost, seating(postId, second.personId), other.identityId),
    ]);
    const lost = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    assert.deepEqual(lost, ['post.no-seat']);
  }
});

test('a post of two seats takes two people and not three, nor one of them twice', async () => {
  const postId = await makePost([], { seats: 2 });
  const [one, two, three] = [await person(), await person(), await person()];
  await world.act(town, fillPost, seating(postId, one.personId));
  await assert.rejects(world.act(town, fillPost, seating(postId, one.personId)), { code: 'holding.twice' });
  await world.act(town, fillPost, seating(postId, two.personId, { to: addDays(today, 5) }));
  await assert.rejects(world.act(town, fillPost, seating(postId, three.personId)), { code: 'post.no-seat' });
  await world.act(town, fillPost, seating(postId, three.personId, { from: addDays(today, 6) }));
  await assert.rejects(world.act(town, changePost, { postId, version: 1, ...postOf([], { seats: 1 }) }), {
    code: 'post.too-few-seats',
  });
});

test('nobody gives what they do not have: not by a post, a seat, a move, a longer term or a deputy (abuse case 9)', async () => {
  const lesser = await world.appoint(town, [
    'places.read',
    'places.appoint',
    'places.organise',
    'places.keep-people',
  ]);
  const { personId } = await person();
  const strong = await makePost(['budget.publish']);
  const weak = await makePost(['places.read']);
  const notHeld = { code: 'place.permission-not-held', status: 403 };
  const as = lesser.identityId;
  await assert.rejects(world.act(town, addPost, postOf(['budget.publish']), as), notHeld);
  await assert.rejects(
    world.act(
      town,
      changePost,
      { postId: weak, version: 1, ...postOf(['places.read', 'budget.publish']) },
      as,
    ),
    notHeld,
  );
  await assert.rejects(world.act(town, fillPost, seating(strong, personId), as), notHeld);
  await world.act(town, fillPost, seating(weak, personId), as);
  const move = { holdingId: await holdingOf(weak), postId: strong, from: today, to: null, reason: '' };
  await assert.rejects(world.act(town, movePerson, move, as), notHeld);
  const dates = { from: today, to: addDays(today, 3), reason: '' };
  const deputy = { postId: strong, forPersonId: null, personId, ...dates };
  await assert.rejects(world.act(town, nameDeputy, deputy, as), notHeld);
  const other = await person();
  await world.act(town, fillPost, seating(strong, other.personId, { to: addDays(today, 3) }));
  await assert.rejects(
    world.act(town, nameDeputy, { postId: null, forPersonId: other.personId, personId, ...dates }, as),
    notHeld,
  );
  const longer = { holdingId: await holdingOf(strong), to: null };
  await assert.rejects(world.act(town, extendHolding, longer, as), notHeld);
});

test('who may fill posts only for a time gives nothing to themselves (abuse cases 7 and 9)', async () => {
  const guest = await world.appoint(town, ['places.read', 'places.appoint'], { to: addDays(today, 30) });
  const own = await personOf(guest.identityId);
  const postId = await makePost(['places.read']);
  const refused = { code: 'holding.for-oneself', status: 403 };
  await assert.rejects(world.act(town, fillPost, seating(postId, own), guest.identityId), refused);
  const found = await world.admin.query('select holding_id as id from live.holding where person_id = $1', [
    own,
  ]);
  await assert.rejects(
    world.act(town, extendHolding, { holdingId: found.rows[0].id, to: null }, guest.identityId),
    refused,
  );
  const standing = await world.appoint(town, ['places.read', 'places.appoint']);
  await world.act(town, fillPost, seating(postId, await personOf(standing.identityId)), standing.identityId);
});

test('when an engagement ends, the open page, the form and the deputy’s part of its people end with it (abuse case 7)', async () => {
  const engagementId = await engagement();
  const adviser = await world.appoint(town, [], { to: addDays(today, -1) });
  const personId = await personOf(adviser.identityId);
  const postId = await makePost(['places.read', 'places.organise', 'places.engage'], { role: 'adviser' });
  await world.act(town, fillPost, seating(postId, personId, { engagementId }));
  const vacant = await makePost(['places.read', 'places.recognise']);
  await world.act(town, nameDeputy, {
    postId: vacant,
    forPersonId: null,
    personId,
    from: today,
    to: addDays(today, 50),
    reason: '',
  });
  const cookies = await world.signIn(adviser);
  const page = '/work/places/ALFA/bodies/new';
  assert.equal((await world.fetch(page, { cookies })).status, 200);
  assert.ok((await actorNow(adviser.identityId))?.permissions.has('places.recognise'));

  const longer = {
    engagementId,
    version: 1,
    partner: 'A partner',
    purpose: 'To help',
    contact: '',
    to: addDays(today, 900),
  };
  await assert.rejects(world.act(town, changeEngagement, longer, adviser.identityId), {
    code: 'engagement.own',
  });
  const last = addDays(today, 101);
  assert.equal(
    await actorNow(adviser.identityId, new Date(`${last}T12:00:00Z`)),
    null,
    'its last day has passed',
  );

  await world.act(town, endEngagement, { engagementId, version: 1, on: today, reason: 'Council decision' });
  const gone = await world.fetch(page, { cookies });
  assert.equal(gone.status, 404, 'a place where one is nobody is a place that is not there');
  const sent = { ...form({ name: 'A body', kind: 'office' }), cookies };
  assert.equal((await world.fetch(page, sent)).status, 404);
  assert.equal(await actorNow(adviser.identityId), null);
  await assert.rejects(world.act(town, fillPost, seating(vacant, personId, { engagementId })), {
    code: 'engagement.over',
  });
});

test('a deputy may do what the post may, in its days, and is the person that they are', async () => {
  const chief = await person();
  const deputy = await person();
  const postId = await makePost(['places.read', 'budget.publish']);
  await world.act(town, fillPost, seating(postId, chief.personId));
  const part = { postId, forPersonId: null, personId: deputy.personId, reason: 'Leave' };
  const { deputyId } = await world.act(town, nameDeputy, { ...part, from: today, to: addDays(today, 2) });
  const acting = await actorNow(deputy.identityId);
  assert.ok(acting !== null);
  assert.ok(acting.permissions.has('budget.publish'));
  assert.deepEqual(handOf(acting, 'budget.publish'), {
    personId: deputy.personId,
    inSteadOf: [chief.personId],
  });
  const later = new Date(`${addDays(today, 3)}T12:00:00Z`);
  assert.ok(!(await actorNow(deputy.identityId, later))?.permissions.has('budget.publish'));
  await world.act(town, endDeputy, { deputyId, on: today });
  assert.ok(!(await actorNow(deputy.identityId))?.permissions.has('budget.publish'));
});

test('a deputy of a person has what that person holds, and it ends when the person’s post does', async () => {
  const [chief, deputy] = [await person(), await person()];
  const postId = await makePost(['places.read', 'budget.import']);
  await world.act(town, fillPost, seating(postId, chief.personId, { to: addDays(today, 1) }));
  await world.act(town, nameDeputy, {
    postId: null,
    forPersonId: chief.personId,
    personId: deputy.personId,
    from: today,
    to: addDays(today, 10),
    reason: '',
  });
  assert.ok((await actorNow(deputy.identityId))?.permissions.has('budget.import'));
  const later = new Date(`${addDays(today, 2)}T12:00:00Z`);
  assert.ok(!(await actorNow(deputy.identityId, later))?.permissions.has('budget.import'));
});

test('the last administrator of a place cannot go, by whatever way (abuse case 9)', async () => {
  const place = await world.addTown('BRAVO', 'Bravo');
  const only = await world.appoint(place, ['places.read', 'places.appoint', 'places.organise']);
  const found = await world.admin.query(
    `select holding.holding_id, post.post_id, post.body_id, post.version from live.holding holding
     join live.post post using (place_id, post_id) join live.person person using (place_id, person_id)
     where holding.place_id = $1 and person.identity_id = $2`,
    [place, only.identityId],
  );
  const [{ holding_id: holdingId, post_id: postId, body_id: own, version }] = found.rows;
  const refused = { code: 'place.last-administrator', status: 409 };
  await assert.rejects(world.act(place, endHolding, { holdingId, on: today, reason: '' }), refused);
  await assert.rejects(world.act(place, endPost, { postId, version, on: today, reason: '' }), refused);
  await assert.rejects(
    world.act(place, changePost, { ...postOf(['places.read']), bodyId: own, postId, version }),
    refused,
  );
  const limited = await world.appoint(place, ['places.read', 'places.appoint'], { to: addDays(today, 30) });
  await assert.rejects(world.act(place, endHolding, { holdingId, on: today, reason: '' }), refused);
  assert.ok(limited);
  await world.appoint(place, ['places.read', 'places.appoint']);
  await world.act(place, endHolding, { holdingId, on: addDays(today, -1), reason: '' });
});

test('two administrators who end each other at once leave one of them', async () => {
  const place = await world.addTown('CARLA', 'Carla');
  const both = [
    await world.appoint(place, ['places.read', 'places.appoint']),
    await world.appoint(place, ['places.read', 'places.appoint']),
  ];
  const found = await world.admin.query(
    `select holding.holding_id as id from live.holding holding join live.person person using (place_id, person_id)
     where holding.place_id = $1 and person.identity_id = any($2)`,
    [place, both.map((each) => each.identityId)],
  );
  const tries = await Promise.allSettled(
    found.rows.map(({ id }) =>
      world.act(place, endHolding, { holdingId: id, on: addDays(today, -1), reason: '' }),
    ),
  );
  const lost = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
  assert.deepEqual(lost, ['place.last-administrator']);
});

test('a place’s day is the day in its time zone', async () => {
  await world.admin.query("update live.place set time_zone = 'Pacific/Kiritimati' where place_id = $1", [
    town,
  ]);
  const who = await world.appoint(town, ['places.read'], { from: '2030-06-02', to: '2030-06-02' });
  assert.equal(await actorNow(who.identityId, new Date('2030-06-01T09:59:00Z')), null);
  assert.ok(await actorNow(who.identityId, new Date('2030-06-01T10:01:00Z')));
  assert.equal(await actorNow(who.identityId, new Date('2030-06-02T10:01:00Z')), null);
  await world.admin.query("update live.place set time_zone = 'UTC' where place_id = $1", [town]);
});

test('a person moves from one post to another without a day in both or in none', async () => {
  const { personId, identityId } = await person();
  const [left, next] = [await makePost(['places.read']), await makePost(['places.read', 'budget.import'])];
  await world.act(town, fillPost, seating(left, personId, { from: addDays(today, -10) }));
  const holdingId = await holdingOf(left);
  await world.act(town, movePerson, { holdingId, postId: next, from: today, to: null, reason: 'Promoted' });
  assert.ok((await actorNow(identityId))?.permissions.has('budget.import'));
  const days = await world.admin.query(
    'select post_id as post, from_date::text as from, to_date::text as to from live.holding where post_id = any($1) order by from_date',
    [[left, next]],
  );
  assert.deepEqual(
    days.rows.map((row) => [row.from, row.to]),
    [
      [addDays(today, -10), addDays(today, -1)],
      [today, null],
    ],
  );
});

test('the form that appoints sends an invitation and asks for no password', async () => {
  const head = await world.appoint(town, ['places.read', 'places.appoint', 'places.see-people']);
  const cookies = await world.signIn(head);
  const page = await (await world.fetch('/work/places/ALFA/appoint', { cookies })).text();
  assert.doesNotMatch(page, /type="password"/);
  const email = `${randomUUID()}@test.invalid`;
  const sent = form({
    body: 'Town hall',
    post: 'Reader',
    permissions: 'places.read',
    name: 'N. Newcomer',
    email,
    from: today,
    to: '',
  });
  const answer = await world.fetch('/work/places/ALFA/appoint', { ...sent, cookies });
  assert.equal(answer.status, 303);
  const { rows } = await world.admin.query(
    `select person.person_id as id, invitation.ends_at > now() as open from sign_in.invitation invitation
     join sign_in.identity identity on identity.id = invitation.identity_id
     join live.person person on person.identity_id = identity.id and person.place_id = invitation.place_id
     where identity.email = $1`,
    [email],
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0].open, true);
  const path = `/work/places/ALFA/persons/${rows[0].id}`;
  const shown = await (await world.fetch(path, { cookies })).text();
  assert.match(shown, /Sent, not yet accepted/);
  assert.match(shown, /Withdraw the invitation/);
});

test('appointing by the command’s way works as before', async () => {
  const who = await world.appoint(town, ['places.read']);
  assert.ok(await world.signIn(who));
  await assert.rejects(
    world.act(town, appoint, {
      body: 'Town hall',
      post: 'X',
      permissions: ['no.such'],
      name: 'X',
      identityId: who.identityId,
      from: today,
      to: null,
    }),
    { code: 'place.permission-unknown' },
  );
});
