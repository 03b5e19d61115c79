import { appoint } from '../../app/src/places/people/appoint-actions.ts';
import { addBody, reorganise } from '../../app/src/places/people/bodies-actions.ts';
import { publishDirectory } from '../../app/src/places/people/directory-publish.ts';
import { addEngagement } from '../../app/src/places/people/engagements-actions.ts';
import { fillPost } from '../../app/src/places/people/holdings-actions.ts';
import {
  addOrganisation,
  addSpeaker,
  giveStanding,
} from '../../app/src/places/people/organisations-actions.ts';
import { addPeople } from '../../app/src/places/people/people-actions.ts';
import { addPost } from '../../app/src/places/people/posts-actions.ts';
import { addDays } from '../../app/src/platform/calendar/days.ts';
import type { Acting } from './acting.ts';
import { ENGAGEMENT_DAYS, ORGANISATIONS, PARTNER } from './partners.ts';
import { bodiesOf, type ExamplePost, postsOf } from './staff.ts';
import { YEARS } from './towns.ts';

const FOUNDED = `${YEARS[0]}-01-01`;

/** Bodies, posts, everybody at work, the partner's engagement, and the organisations that have a say. */
export async function loadPeople(acting: Acting, administrator: string, today: string): Promise<void> {
  const { act, town } = acting;
  await act(appoint, 'administrator', {
    body: town.name,
    post: 'Programme administrator',
    role: 'administrator',
    permissions: acting.house.performing.permissions.filter((permission) => permission !== 'places.add'),
    name: 'Administrator',
    identityId: administrator,
    from: FOUNDED,
    to: null,
  });
  const bodies = await loadBodies(acting);
  const posts = postsOf(town);
  const held = posts.filter((post) => post.holder !== null);
  const { personIds } = await act(addPeople, 'people', {
    people: held.map(({ holder }) => ({
      name: holder?.name,
      email: holder?.email,
      language: town.language,
    })),
  });
  const { engagementId } = await act(addEngagement, 'engagement', {
    ...PARTNER,
    from: addDays(today, -ENGAGEMENT_DAYS.behind),
    to: addDays(today, ENGAGEMENT_DAYS.ahead),
  });
  for (const post of posts) {
    const { postId } = await act(addPost, `post ${post.key}`, {
      bodyId: bodies.get(post.body),
      title: post.titles[town.language],
      titles: post.titles,
      role: post.role,
      official: !post.byPartner && post.role !== 'trainee',
      permissions: permissionsOf(acting, post),
    });
    const at = held.indexOf(post);
    if (at < 0) continue;
    await act(fillPost, `fill ${post.key}`, {
      postId,
      personId: personIds[at],
      from: post.byPartner ? addDays(today, -ENGAGEMENT_DAYS.behind) : post.holder?.from,
      to: null,
      engagementId: post.byPartner ? engagementId : null,
    });
  }
  const speaker = personIds[held.findIndex((post) => post.role === 'civil-society')];
  await loadOrganisations(acting, speaker);
  await act(publishDirectory, 'publish directory', {});
}

/** In two towns of three the partner is still there; what a role usually gets comes from the slices themselves. */
const permissionsOf = ({ house }: Acting, post: ExamplePost): string[] => [
  ...new Set(house.slices.flatMap((slice) => slice.roles?.[post.role] ?? [])),
];

async function loadBodies({ act, town }: Acting): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const made = bodiesOf(town);
  for (const body of made.filter((each) => each.from === undefined)) {
    const { bodyId } = await act(addBody, `body ${body.key}`, {
      name: body.names[town.language],
      names: body.names,
      kind: body.kind,
      parentId: body.parent === null ? null : (ids.get(body.parent) ?? null),
      from: FOUNDED,
    });
    ids.set(body.key, bodyId);
  }
  const heir = made.find((each) => each.from !== undefined);
  let followers: string[] = [];
  for (const body of made.filter((each) => each.to !== undefined)) {
    const done = await act(reorganise, `reorganise ${body.key}`, {
      bodyId: ids.get(body.key),
      version: 1,
      on: body.to,
      reason: 'Council decision 7',
      followedBy: followers,
      newNames: followers.length === 0 ? [heir?.names[town.language]] : [],
      postsTo: 0,
    });
    followers = done.followers;
  }
  return ids;
}

async function loadOrganisations({ act, town }: Acting, speaker: string | undefined): Promise<void> {
  for (const { key, kind, names, standings } of ORGANISATIONS) {
    const { organisationId } = await act(addOrganisation, `organisation ${key}`, {
      name: names[town.language],
      names,
      kind,
    });
    for (const standing of standings) {
      await act(giveStanding, `standing ${key} ${standing}`, {
        organisationId,
        standing,
        from: FOUNDED,
        to: null,
        basis: 'Council decision 3',
      });
    }
    if (speaker !== undefined && key === 'forum') {
      await act(addSpeaker, 'speaker', { organisationId, personId: speaker, from: FOUNDED });
    }
  }
}
