import type { ActContext } from '../../platform/access/action.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { type Findable, indexItems } from '../../platform/search/search.ts';
import type { BodyFacts } from './bodies-store.ts';
import type { EngagementFacts } from './engagements-store.ts';
import * as everything from './everything-store.ts';
import type { OrganisationFacts } from './organisations-store.ts';
import type { PersonFacts } from './people-store.ts';
import type { PostFacts } from './posts-store.ts';

const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');

export const findableBody = (
  itemId: string,
  body: Pick<BodyFacts, 'name' | 'names' | 'legalBasis'>,
): Findable => ({
  itemId,
  kind: 'body',
  title: body.name,
  text: joined(...Object.values(body.names), body.legalBasis),
  permission: 'places.read',
});

export const findablePost = (
  itemId: string,
  post: Pick<PostFacts, 'title' | 'titles' | 'legalBasis'>,
): Findable => ({
  itemId,
  kind: 'post',
  title: post.title,
  text: joined(...Object.values(post.titles), post.legalBasis),
  permission: 'places.read',
});

/** Found by name and address, by whoever may see people, and by nobody else. */
export const findablePerson = (itemId: string, person: Pick<PersonFacts, 'name' | 'email'>): Findable => ({
  itemId,
  kind: 'person',
  title: person.name,
  text: person.email,
  permission: 'places.see-people',
});

export const findableEngagement = (
  itemId: string,
  engagement: Pick<EngagementFacts, 'partner' | 'purpose'>,
): Findable => ({
  itemId,
  kind: 'engagement',
  title: engagement.partner,
  text: engagement.purpose,
  permission: 'places.read',
});

export const findableOrganisation = (
  itemId: string,
  organisation: Pick<OrganisationFacts, 'name' | 'names' | 'registration'>,
): Findable => ({
  itemId,
  kind: 'organisation',
  title: organisation.name,
  text: joined(...Object.values(organisation.names), organisation.registration),
  permission: 'places.read',
});

export const index = ({ tx }: Pick<ActContext, 'tx'>, ...items: readonly Findable[]): Promise<void> =>
  indexItems(tx, items);

/** All of it, for making the index of a place anew. */
export async function everythingFindable(tx: Transaction): Promise<Findable[]> {
  return [
    ...(await everything.bodies(tx)).map((row) => findableBody(row.id, row)),
    ...(await everything.posts(tx)).map((row) => findablePost(row.id, row)),
    ...(await everything.people(tx)).map((row) => findablePerson(row.id, row)),
    ...(await everything.engagements(tx)).map((row) => findableEngagement(row.id, row)),
    ...(await everything.organisations(tx)).map((row) => findableOrganisation(row.id, row)),
  ];
}
