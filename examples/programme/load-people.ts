import { appoint } from '../../app/src/places/people/appoint-actions.ts';
import { reorganise } from '../../app/src/places/people/bodies-actions.ts';
import { publishDirectory } from '../../app/src/places/people/directory-actions.ts';
import { addEngagement } from '../../app/src/places/people/engagements-actions.ts';
import { addOrganisation, addSpeaker } from '../../app/src/places/people/organisations-actions.ts';
import { bringInRoster } from '../../app/src/places/people/roster-actions.ts';
import { addDays } from '../../app/src/platform/calendar/days.ts';
import type { Acting } from './acting.ts';
import { ENGAGEMENT_DAYS, ORGANISATIONS, PARTNER } from './partners.ts';
import { bodiesOf, type ExamplePost, postsOf } from './staff.ts';
import { YEARS } from './towns.ts';

const ADMINISTRATOR = {
  en: 'Programme administrator',
  es: 'Administración del programa',
  fr: 'Administration du programme',
  pt: 'Administração do programa',
  ar: 'إدارة البرنامج',
} as const;

const FOUNDED = `${YEARS[0]}-01-01`;

/** Bodies, posts, everybody at work, the partner's engagement, and the organisations that have a say. */
export async function loadPeople(acting: Acting, administrator: string, today: string): Promise<void> {
  const { act, town } = acting;
  await act(appoint, 'administrator', {
    body: town.name,
    post: ADMINISTRATOR[town.language],
    role: 'administrator',
    permissions: acting.house.performing.permissions.filter((permission) => permission !== 'places.add'),
    name: 'Administrator',
    identityId: administrator,
    from: FOUNDED,
    to: null,
  });
  const { engagementId } = await act(addEngagement, 'engagement', {
    ...PARTNER,
    from: addDays(today, -ENGAGEMENT_DAYS.behind),
    to: addDays(today, ENGAGEMENT_DAYS.ahead),
  });
  const posts = postsOf(town);
  const held = posts.filter((post) => post.holder !== null);
  const { bodies, personIds } = await act(bringInRoster, 'roster', {
    bodies: bodiesOf(town)
      .filter((body) => body.from === undefined)
      .map(({ key, kind, names, parent }) => ({
        key,
        kind,
        names,
        parent,
        name: names[town.language],
        from: FOUNDED,
      })),
    posts: posts.map((post) => ({
      key: post.key,
      body: post.body,
      role: post.role,
      title: post.titles[town.language],
      titles: post.titles,
      official: !post.byPartner && post.role !== 'trainee',
      permissions: permissionsOf(acting, post),
    })),
    people: held.map(({ key, holder, byPartner }) => ({
      post: key,
      name: holder?.name,
      email: holder?.email,
      language: town.language,
      from: byPartner ? addDays(today, -ENGAGEMENT_DAYS.behind) : holder?.from,
      engagementId: byPartner ? engagementId : null,
    })),
  });
  await reorganiseBodies(acting, bodies);
  const speaker = personIds[held.findIndex((post) => post.role === 'civil-society')];
  await loadOrganisations(acting, speaker);
  await act(publishDirectory, 'publish directory', {});
}

/** What a role usually gets comes from the slices themselves. */
const permissionsOf = ({ house }: Acting, post: ExamplePost): string[] => [
  ...new Set(house.slices.flatMap((slice) => slice.roles?.[post.role] ?? [])),
];

/** Where it is planted, two departments end and one follows both. */
async function reorganiseBodies({ act, town }: Acting, ids: Readonly<Record<string, string>>): Promise<void> {
  const bodies = bodiesOf(town);
  const heir = bodies.find((each) => each.from !== undefined);
  let followers: string[] = [];
  for (const body of bodies.filter((each) => each.to !== undefined)) {
    const done = await act(reorganise, `reorganise ${body.key}`, {
      bodyId: ids[body.key],
      version: 1,
      on: body.to,
      reason: 'Council decision 7',
      followedBy: followers,
      newNames: followers.length === 0 ? [heir?.names[town.language]] : [],
      postsTo: 0,
    });
    followers = done.followers;
  }
}

async function loadOrganisations({ act, town }: Acting, speaker: string | undefined): Promise<void> {
  for (const { key, kind, names, standings } of ORGANISATIONS) {
    const { organisationId } = await act(addOrganisation, `organisation ${key}`, {
      name: names[town.language],
      names,
      kind,
      standings: standings.map((standing) => ({
        standing,
        from: FOUNDED,
        to: null,
        basis: 'Council decision 3',
      })),
    });
    if (speaker !== undefined && key === 'forum') {
      await act(addSpeaker, 'speaker', { organisationId, personId: speaker, from: FOUNDED });
    }
  }
}
