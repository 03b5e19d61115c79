import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import type { Role } from '../../platform/access/roles.ts';
import { addDays, todayIn } from '../../platform/calendar/days.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { slices } from '../../slices.ts';
import { actorOf } from './actor.ts';
import { appoint } from './appoint-actions.ts';
import { addBody } from './bodies-actions.ts';
import { nameDeputy } from './deputies-actions.ts';
import { extendHolding, fillPost, movePerson } from './holdings-actions.ts';
import { invitePerson } from './invitations-actions.ts';
import { addPeople, changePerson } from './people-actions.ts';
import { addPost, changePost } from './posts-actions.ts';
import { proposedFor } from './role-permissions.ts';

let world: World;
let town: string;
let bodyId: string;
let administrator: Somebody & { personId: string };
const today = todayIn('UTC');
const notHeld = { code: 'place.permission-not-held', status: 403 };
const gained = { code: 'holding.gained', status: 403 };

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  const body = { name: 'Town hall', names: {}, kind: 'office', parentId: null, legalBasis: '' } as const;
  ({ bodyId } = await world.act(town, addBody, { ...body, from: null, to: null }));
  administrator = await somebody(proposedFor(slices, 'administrator'));
});
after(() => world.close());

async function somebody(
  permissions: readonly string[],
  dates: { to?: string } = {},
): Promise<Somebody & { personId: string }> {
  const who = await world.appoint(town, permissions, dates);
  const found = await world.admin.query(
    'select person_id as id from live.person where place_id = $1 and identity_id = $2',
    [town, who.identityId],
  );
  return { ...who, personId: found.rows[0].id };
}

const postOf = (permissions: readonly string[], role: Role | null) => ({
  bodyId,
  title: `Post ${randomUUID().slice(0, 8)}`,
  role,
  permissions: [...permissions],
});

const make = async (permissions: readonly string[], role: Role | null, as?: string): Promise<string> =>
  (await world.act(town, addPost, postOf(permissions, role), as)).postId;

const finance = () => proposedFor(slices, 'finance-officer');

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

const mayNow = async (identityId: string): Promise<ReadonlySet<string>> =>
  (await readPlace(world.house.pool, town, (tx) => actorOf(tx, identityId, new Date())))?.permissions ??
  new Set();

const holdingOf = async (postId: string): Promise<string> =>
  (
    await world.admin.query(
      'select holding_id as id from live.holding where post_id = $1 and cancelled_at is null',
      [postId],
    )
  ).rows[0].id;

test('an administrator gives the treasurer what treasurers do and administrators do not, and others hear of it', async () => {
  const mayor = await somebody([]);
  await world.act(town, fillPost, seating(await make(['places.read'], 'mayor'), mayor.personId));
  assert.ok(!proposedFor(slices, 'administrator').includes('budget.publish'));
  const postId = await make(finance(), 'finance-officer', administrator.identityId);
  const treasurer = await somebody([]);
  await world.act(town, fillPost, seating(postId, treasurer.personId), administrator.identityId);
  assert.ok((await mayNow(treasurer.identityId)).has('budget.publish'));
  const told = await world.admin.query(
    "select person_id as id from live.notification where message = 'people.notice-entrusted' and item_id = $1",
    [postId],
  );
  const ids = told.rows.map((row) => row.id);
  assert.equal(ids.filter((id) => id === mayor.personId).length, 2, 'once for the post, once for its holder');
  assert.ok(!ids.includes(administrator.personId), 'nobody is told what they did');
  const recorded = await world.admin.query(
    "select count(*)::int as count from ledger.pending where act = 'post.entrusted' and body like $1",
    [`%${postId}%`],
  );
  assert.equal(recorded.rows[0].count, 2);
});

test('only what the role of the post proposes can be entrusted, and nothing to a post without one', async () => {
  const as = administrator.identityId;
  await assert.rejects(world.act(town, addPost, postOf(['budget.publish'], 'councillor'), as), notHeld);
  await assert.rejects(world.act(town, addPost, postOf(['budget.publish'], null), as), notHeld);
  await assert.rejects(world.act(town, addPost, postOf(['places.add'], 'administrator'), as), notHeld);
  const strange = await make(['budget.publish'], 'councillor');
  const somebodyElse = await somebody([]);
  await assert.rejects(world.act(town, fillPost, seating(strange, somebodyElse.personId), as), notHeld);
});

test('nobody entrusts anything to themselves: not by a post, a move, a change, a term or as a deputy (abuse case 9)', async () => {
  const as = administrator.identityId;
  const own = administrator.personId;
  const strong = await make(finance(), 'finance-officer', as);
  await assert.rejects(world.act(town, fillPost, seating(strong, own), as), gained);
  const appointed = { body: 'Town hall', post: 'Treasurer', role: 'finance-officer', name: 'Me' } as const;
  await assert.rejects(
    world.act(
      town,
      appoint,
      { ...appointed, permissions: finance(), identityId: as, from: today, to: null },
      as,
    ),
    gained,
  );

  const weak = await make(['places.read'], 'finance-officer', as);
  await world.act(town, fillPost, seating(weak, own), as);
  const stronger = { ...postOf(finance(), 'finance-officer'), postId: weak, version: 1 };
  await assert.rejects(world.act(town, changePost, stronger, as), gained);
  const move = { holdingId: await holdingOf(weak), postId: strong, from: today, to: null, reason: '' };
  await assert.rejects(world.act(town, movePerson, move, as), gained);

  const treasurer = await somebody([]);
  await world.act(town, fillPost, seating(strong, treasurer.personId, { to: addDays(today, 9) }), as);
  const part = { personId: own, from: today, to: addDays(today, 3), reason: '' };
  await assert.rejects(
    world.act(town, nameDeputy, { ...part, postId: strong, forPersonId: null }, as),
    gained,
  );
  await assert.rejects(
    world.act(town, nameDeputy, { ...part, postId: null, forPersonId: treasurer.personId }, as),
    gained,
  );

  // Somebody else may name them; what they then stand in for does not grow by their own hand.
  await world.act(town, nameDeputy, {
    ...part,
    to: addDays(today, 30),
    postId: null,
    forPersonId: treasurer.personId,
  });
  const longer = { holdingId: await holdingOf(strong), to: addDays(today, 20) };
  await assert.rejects(world.act(town, extendHolding, longer, as), gained);
  const more = await make(proposedFor(slices, 'finance-officer'), 'finance-officer', as);
  await assert.rejects(
    world.act(
      town,
      fillPost,
      seating(more, treasurer.personId, { from: addDays(today, 10), to: addDays(today, 20) }),
      as,
    ),
    gained,
  );
  const other = await somebody([]);
  await world.act(town, fillPost, seating(more, other.personId), as);
  assert.ok((await mayNow(other.identityId)).has('budget.publish'), 'to others it can still be given');
});

test('nobody takes the account of somebody who signs in already by inviting another address (abuse case 9)', async () => {
  const treasurer = await somebody([]);
  const postId = await make(finance(), 'finance-officer');
  await world.act(town, fillPost, seating(postId, treasurer.personId));
  const { rows } = await world.admin.query('select version from live.person where person_id = $1', [
    treasurer.personId,
  ]);
  const { version } = rows[0];
  const facts = { personId: treasurer.personId, version, name: 'T. Reasurer', phone: '', language: null };
  await world.act(
    town,
    changePerson,
    { ...facts, email: `${randomUUID()}@test.invalid`, sex: null, ageBand: null },
    administrator.identityId,
  );
  await assert.rejects(
    world.act(town, invitePerson, { personId: treasurer.personId }, administrator.identityId),
    notHeld,
  );
  const email = `${randomUUID()}@test.invalid`;
  const { personIds } = await world.act(town, addPeople, {
    people: [{ name: 'N. Ewcomer', email, phone: '', language: null, sex: null, ageBand: null }],
  });
  const [newcomer = ''] = personIds;
  await world.act(
    town,
    fillPost,
    seating(await make(finance(), 'finance-officer'), newcomer),
    administrator.identityId,
  );
  await world.act(town, invitePerson, { personId: newcomer }, administrator.identityId);
});

test('who may entrust only for a time, or in somebody’s stead, entrusts nothing', async () => {
  const guest = await somebody(proposedFor(slices, 'administrator'), { to: addDays(today, 30) });
  await assert.rejects(
    world.act(town, addPost, postOf(finance(), 'finance-officer'), guest.identityId),
    notHeld,
  );
  const deputy = await somebody([]);
  await world.act(town, nameDeputy, {
    postId: null,
    forPersonId: administrator.personId,
    personId: deputy.personId,
    from: today,
    to: addDays(today, 3),
    reason: 'Leave',
  });
  assert.ok((await mayNow(deputy.identityId)).has('places.entrust'));
  await assert.rejects(
    world.act(town, addPost, postOf(finance(), 'finance-officer'), deputy.identityId),
    notHeld,
  );
});

test('the forms offer what can be entrusted, and mark it', async () => {
  const cookies = await world.signIn(await somebody(proposedFor(slices, 'administrator')));
  const page = await (
    await world.fetch(`/work/places/ALFA/posts/new?body=${bodyId}&role=finance-officer`, { cookies })
  ).text();
  assert.match(page, /value="budget.publish" checked=""[^/]*\/><span>[^<]*<span class="quiet"> · you do not/);
  const clerk = await world.signIn(await somebody(proposedFor(slices, 'clerk')));
  const theirs = await (
    await world.fetch(`/work/places/ALFA/posts/new?body=${bodyId}&role=finance-officer`, { cookies: clerk })
  ).text();
  assert.doesNotMatch(theirs, /value="budget.publish"/);
});
