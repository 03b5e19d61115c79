import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { addDays, todayIn } from '../../platform/calendar/days.ts';
import { addBody, changeBody, reorganise } from './bodies-actions.ts';
import { publishDirectory, withdrawDirectory } from './directory-actions.ts';
import { endHolding, fillPost } from './holdings-actions.ts';
import { invitePerson, takeBackInvitation } from './invitations-actions.ts';
import { addOrganisation, addSpeaker, endStanding, giveStanding } from './organisations-actions.ts';
import { addPeople, changePerson } from './people-actions.ts';
import { addPost } from './posts-actions.ts';

let world: World;
let town: string;
let cookies: string;
const today = todayIn('UTC');

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  cookies = await world.signIn(await world.appoint(town, world.house.performing.permissions));
});
after(() => world.close());

const bodyOf = (name: string, parentId: string | null = null) =>
  ({ name, names: {}, kind: 'department', parentId, legalBasis: '', from: null, to: null }) as const;

const makeBody = async (name: string, parentId: string | null = null): Promise<string> =>
  (await world.act(town, addBody, bodyOf(name, parentId))).bodyId;

const makePost = async (bodyId: string, title: string, change: object = {}): Promise<string> =>
  (
    await world.act(town, addPost, {
      bodyId,
      title,
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
      permissions: [],
      ...change,
    })
  ).postId;

const facts = (name: string, email = '') => ({
  name,
  email,
  phone: '',
  language: null,
  sex: null,
  ageBand: null,
});

async function makePerson(name: string, email = ''): Promise<string> {
  const { personIds } = await world.act(town, addPeople, { people: [facts(name, email)] });
  return personIds[0] ?? '';
}

const fill = (postId: string, personId: string, from = today) =>
  world.act(town, fillPost, {
    postId,
    personId,
    newPerson: null,
    invite: false,
    from,
    to: null,
    engagementId: null,
  });

const see = async (path: string): Promise<string> => {
  const answer = await world.fetch(path, { cookies });
  assert.equal(answer.status, 200, path);
  return answer.text();
};

test('a vacant post is seen with a word, and since when', async () => {
  const bodyId = await makeBody('Works');
  const postId = await makePost(bodyId, 'Engineer');
  assert.match(await see(`/work/places/ALFA/posts/${postId}`), /Vacant/);
  await fill(postId, await makePerson('A. Engineer'), addDays(today, -30));
  const held = await see('/work/places/ALFA/people');
  assert.match(held, /A\. Engineer/);
  const { rows } = await world.admin.query('select holding_id as id from live.holding where post_id = $1', [
    postId,
  ]);
  await world.act(town, endHolding, { holdingId: rows[0].id, on: addDays(today, -20), reason: 'Left' });
  assert.match(await see(`/work/places/ALFA/posts/${postId}`), /Vacant.*since/s);
  assert.match(await see('/work/places/ALFA/posts?state=vacant'), /Engineer/);
});

test('lines that run in a circle are shown and nothing is refused', async () => {
  const one = await makeBody('Circle one');
  const two = await makeBody('Circle two', one);
  await world.act(town, changeBody, { bodyId: one, version: 1, ...bodyOf('Circle one', two) });
  const page = await see('/work/places/ALFA/people');
  assert.match(page, /in a circle/);
  assert.match(page, /Circle two/);
});

test('a body that ends is followed by others, which keep a line back to it, and its posts move', async () => {
  const bodyId = await makeBody('Public works');
  const postId = await makePost(bodyId, 'Head of works');
  const { followers } = await world.act(town, reorganise, {
    bodyId,
    version: 1,
    on: addDays(today, -1),
    reason: 'Council decision 9',
    followedBy: [],
    newNames: ['Roads', 'Water'],
    postsTo: 0,
  });
  assert.equal(followers.length, 2);
  const old = await see(`/work/places/ALFA/bodies/${bodyId}`);
  assert.match(old, /Ended/);
  assert.match(old, /Roads[\s\S]*Water/);
  assert.match(await see(`/work/places/ALFA/bodies/${followers[0]}`), /Public works[\s\S]*Head of works/);
  assert.match(await see(`/work/places/ALFA/posts/${postId}`), /Roads/);
});

test('two who change a body from the same version: the second is told, and nothing is lost (abuse case 32)', async () => {
  const bodyId = await makeBody('Archive');
  await world.act(town, changeBody, { bodyId, version: 1, ...bodyOf('City archive') });
  const sent = form({ version: '1', name: 'My archive', kind: 'office' });
  const answer = await world.fetch(`/work/places/ALFA/bodies/${bodyId}/change`, { ...sent, cookies });
  assert.equal(answer.status, 409);
  const page = await answer.text();
  assert.match(page, /My archive/);
  assert.match(await see(`/work/places/ALFA/bodies/${bodyId}`), /City archive/);
});

test('the public sees official posts and who holds them, and nothing else of anybody, until it is withdrawn', async () => {
  const bodyId = await makeBody('Mayor’s office');
  const official = await makePost(bodyId, 'Mayor', { publicMail: 'mayor@alfa.invalid' });
  const inner = await makePost(bodyId, 'Secret keeper', { official: false });
  await fill(official, await makePerson('M. Mayor', 'private@home.invalid'));
  await fill(inner, await makePerson('S. Keeper'));
  await world.act(town, publishDirectory, {});
  const page = await (await world.fetch('/places/ALFA/people')).text();
  assert.match(page, /M\. Mayor/);
  assert.match(page, /mayor@alfa\.invalid/);
  assert.doesNotMatch(page, /private@home|S\. Keeper|Secret keeper/);
  const data = await (await world.fetch('/places/ALFA/people.json')).text();
  assert.doesNotMatch(data, /private@home|S\. Keeper|Secret keeper/);
  await assert.rejects(world.act(town, publishDirectory, {}), { code: 'publication.nothing-new' });
  await world.act(town, withdrawDirectory, { reason: 'It named somebody wrongly' });
  const withdrawn = await (await world.fetch('/places/ALFA/people')).text();
  assert.doesNotMatch(withdrawn, /M\. Mayor/);
  assert.match(withdrawn, /It named somebody wrongly/);
  assert.equal((await world.fetch('/places/ALFA/people.json')).status, 404);
});

test('a corrected name shows at once, and is found under its new self alone', async () => {
  const personId = await makePerson('Jon Smyth');
  await world.act(town, changePerson, { personId, version: 1, ...facts('John Smith') });
  assert.match(await see(`/work/places/ALFA/persons/${personId}`), /John Smith/);
  assert.match(await see('/work/places/ALFA/persons?q=john+smi'), /John Smith/);
  assert.doesNotMatch(await see('/work/places/ALFA/persons?q=smyth'), new RegExp(personId));
});

test('an invitation that is taken back leaves no account joined with the person (abuse case 9)', async () => {
  const email = `${randomUUID()}@test.invalid`;
  const personId = await makePerson('W. Rong', email);
  const { invitationId } = await world.act(town, invitePerson, { personId });
  const joined = () =>
    world.admin.query('select identity_id as id from live.person where person_id = $1', [personId]);
  assert.notEqual((await joined()).rows[0].id, null);
  await world.act(town, takeBackInvitation, { personId, invitationId });
  assert.equal((await joined()).rows[0].id, null);
  await assert.rejects(world.act(town, takeBackInvitation, { personId, invitationId }), {
    code: 'invitation.closed',
  });
  const lesser = await world.appoint(town, ['places.read', 'places.appoint']);
  const strong = await makePost(await makeBody('Treasury'), 'Treasurer', { permissions: ['budget.publish'] });
  await fill(strong, personId);
  await assert.rejects(world.act(town, invitePerson, { personId }, lesser.identityId), {
    code: 'place.permission-not-held',
  });
});

test('an organisation has standing for what it was given, from a day to a day, and somebody who speaks for it', async () => {
  const { organisationId } = await world.act(town, addOrganisation, {
    name: 'Women of Alfa',
    names: { fr: 'Femmes d’Alfa' },
    kind: 'women',
    registration: 'NGO 7',
    email: '',
    phone: '',
  });
  const given = {
    organisationId,
    standing: 'convene',
    from: addDays(today, -5),
    to: null,
    basis: 'Decision 3',
  } as const;
  await world.act(town, giveStanding, given);
  await assert.rejects(world.act(town, giveStanding, given), { code: 'organisation.has-standing' });
  await world.act(town, addSpeaker, {
    organisationId,
    personId: await makePerson('F. Speaker'),
    from: today,
  });
  const page = await see(`/work/places/ALFA/organisations/${organisationId}`);
  assert.match(page, /call meetings[\s\S]*F\. Speaker/);
  assert.match(await see('/work/places/ALFA/organisations?standing=convene'), /Women of Alfa/);
  await world.act(town, endStanding, {
    organisationId,
    standing: 'convene',
    from: given.from,
    on: addDays(today, -1),
  });
  assert.doesNotMatch(await see('/work/places/ALFA/organisations?standing=convene'), /Women of Alfa/);
});

test('twenty thousand people: a page of them, a search and a choice stay small', async () => {
  const place = await world.addTown('GRANDE', 'Grande');
  const reader = await world.appoint(place, [
    'places.read',
    'places.see-people',
    'places.appoint',
    'places.organise',
  ]);
  for (let part = 0; part < 4; part++) {
    const people = Array.from({ length: 5000 }, (_, at) =>
      facts(`Person ${part}-${at}`, `p${part}.${at}@test.invalid`),
    );
    await world.act(place, addPeople, { people });
  }
  const theirs = await world.signIn(reader);
  for (const path of [
    '/persons',
    '/persons?q=3-4999',
    '/persons?page=300',
    '/persons?holding=yes',
    '/people',
  ]) {
    const answer = await world.fetch(`/work/places/GRANDE${path}`, { cookies: theirs });
    const page = await answer.text();
    assert.equal(answer.status, 200, path);
    assert.ok(page.length < 60_000, `${path} is ${page.length} characters long`);
    if (path.includes('3-4999')) assert.match(page, /Person 3-4999/);
  }
});
