import { addBody, changeBody, reorganise } from '../../app/src/places/people/bodies-actions.ts';
import { endDeputy, nameDeputy } from '../../app/src/places/people/deputies-actions.ts';
import {
  addEngagement,
  changeEngagement,
  endEngagement,
} from '../../app/src/places/people/engagements-actions.ts';
import { endHolding, fillPost, movePerson } from '../../app/src/places/people/holdings-actions.ts';
import {
  addOrganisation,
  addSpeaker,
  changeOrganisation,
  giveStanding,
} from '../../app/src/places/people/organisations-actions.ts';
import { addPeople, changePerson } from '../../app/src/places/people/people-actions.ts';
import { addPost, changePost, endPost } from '../../app/src/places/people/posts-actions.ts';
import { bringInRoster } from '../../app/src/places/people/roster-actions.ts';
import type { World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { cut, several, type Words } from './hostile-words.ts';
import { YESTERDAY } from './people-things.ts';

const OPEN = { from: null, to: null };
const DATED = { from: '2020-01-01', to: '2040-01-01' };

/** A body, a post, somebody on it, a deputy, a partner and an organisation for each line; and one of each is changed or ends. */
export async function settlePeople(world: World, placeId: string, words: Words): Promise<void> {
  const { lines } = words;
  const facts = { email: '', language: null, sex: null, ageBand: null };
  const { personIds } = await world.act(placeId, addPeople, {
    people: lines.map((line) => ({ ...facts, name: line, phone: cut(line, 40) })),
  });
  const personOf = (at: number): string => personIds[at % personIds.length] ?? '';
  const made = await eachAtOnce(lines, (line, at) => thingsOf(world, placeId, line, personOf, at));
  await changeThings(world, placeId, words, made);
  await endThings(world, placeId, words, made);
  await world.act(placeId, bringInRoster, {
    bodies: [
      { key: 'b', name: lines[0] ?? '', names: { ar: lines[1] }, kind: 'office', parent: null, from: null },
    ],
    posts: [
      {
        key: 'p',
        body: 'b',
        title: lines[2] ?? '',
        titles: { ar: lines[3] },
        role: null,
        official: true,
        permissions: [],
      },
    ],
    people: [
      {
        name: lines[4] ?? '',
        email: '',
        phone: cut(lines[5] ?? '', 40),
        language: null,
        post: 'p',
        ...DATED,
        engagementId: null,
      },
    ],
  });
}

interface Things {
  bodyId: string;
  postId: string;
  deputyId: string;
  engagementId: string;
  organisationId: string;
  personId: string;
}

const bodyFacts = (line: string) => ({
  name: line,
  names: { ar: line },
  kind: 'office' as const,
  parentId: null,
  legalBasis: line,
  ...OPEN,
});
const postFacts = (line: string) => ({
  title: line,
  titles: { ar: line },
  role: null,
  seats: 9,
  reportsTo: null,
  legalBasis: line,
  official: true,
  publicMail: '',
  publicPhone: cut(line, 40),
  permissions: [],
  ...OPEN,
});
const organisationFacts = (line: string) => ({
  name: line,
  names: { ar: line },
  kind: 'association' as const,
  registration: line,
  email: '',
  phone: cut(line, 40),
});

async function thingsOf(
  world: World,
  placeId: string,
  line: string,
  personOf: (at: number) => string,
  at: number,
): Promise<Things> {
  const personId = personOf(at);
  const { bodyId } = await world.act(placeId, addBody, bodyFacts(line));
  const { postId } = await world.act(placeId, addPost, { bodyId, ...postFacts(line) });
  const { engagementId } = await world.act(placeId, addEngagement, {
    partner: line,
    purpose: line,
    contact: line,
    ...DATED,
  });
  await world.act(placeId, fillPost, {
    postId,
    personId,
    newPerson: null,
    invite: false,
    ...DATED,
    engagementId: null,
  });
  const { deputyId } = await world.act(placeId, nameDeputy, {
    postId,
    forPersonId: null,
    personId: personOf(at + 1),
    ...DATED,
    reason: line,
  });
  const { organisationId } = await world.act(placeId, addOrganisation, {
    ...organisationFacts(line),
    standings: [{ standing: 'review', ...DATED, basis: line }],
  });
  await world.act(placeId, giveStanding, { organisationId, standing: 'comment', ...DATED, basis: line });
  await world.act(placeId, addSpeaker, { organisationId, personId, from: DATED.from });
  return { bodyId, postId, deputyId, engagementId, organisationId, personId };
}

/** What is written a second time goes another way than what is written first. */
async function changeThings(
  world: World,
  placeId: string,
  words: Words,
  made: readonly Things[],
): Promise<void> {
  const [first] = made;
  const line = words.lines[1] ?? '';
  if (!first) return;
  const { bodyId, postId, personId, engagementId, organisationId } = first;
  await world.act(placeId, changeBody, { bodyId, version: 1, ...bodyFacts(line) });
  await world.act(placeId, changePost, { postId, version: 1, bodyId, ...postFacts(line) });
  await world.act(placeId, changePerson, {
    personId,
    version: 1,
    name: line,
    email: '',
    phone: cut(line, 40),
    language: null,
    sex: null,
    ageBand: null,
  });
  await world.act(placeId, changeEngagement, {
    engagementId,
    version: 1,
    partner: line,
    purpose: several(words, 0, 1000),
    contact: several(words, 3, 300),
    to: DATED.to,
  });
  await world.act(placeId, changeOrganisation, { organisationId, version: 1, ...organisationFacts(line) });
  await world.act(placeId, fillPost, {
    postId,
    personId: null,
    newPerson: { name: line, email: `newcomer-of-${words.code.toLowerCase()}@test.invalid`, language: null },
    invite: true,
    ...DATED,
    engagementId,
  });
}

/** Whatever ends, ends with a reason; a reason takes several lines. */
async function endThings(
  world: World,
  placeId: string,
  words: Words,
  made: readonly Things[],
): Promise<void> {
  const reason = (from: number): string => several(words, from, 500);
  const holdingOf = async (at: number): Promise<string> => {
    const { rows } = await world.admin.query<{ id: string }>(
      'select holding_id as id from live.holding where post_id = $1 and person_id = $2',
      [made[at]?.postId, made[at]?.personId],
    );
    return rows[0]?.id ?? '';
  };
  await world.act(placeId, endHolding, { holdingId: await holdingOf(2), on: YESTERDAY, reason: reason(0) });
  await world.act(placeId, movePerson, {
    holdingId: await holdingOf(3),
    postId: made[4]?.postId ?? '',
    from: '2038-01-01',
    to: null,
    reason: reason(3),
  });
  await world.act(placeId, endDeputy, { deputyId: made[5]?.deputyId ?? '', on: YESTERDAY });
  await world.act(placeId, endPost, {
    postId: made[6]?.postId ?? '',
    version: 1,
    on: YESTERDAY,
    reason: reason(6),
  });
  await world.act(placeId, endEngagement, {
    engagementId: made[7]?.engagementId ?? '',
    version: 1,
    on: YESTERDAY,
    reason: reason(9),
  });
  await world.act(placeId, reorganise, {
    bodyId: made[8]?.bodyId ?? '',
    version: 1,
    on: YESTERDAY,
    reason: reason(12),
    followedBy: [],
    newNames: words.lines.slice(0, 2),
    postsTo: 0,
  });
}
