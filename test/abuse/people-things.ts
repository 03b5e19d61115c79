import { addBody } from '../../app/src/places/people/bodies-actions.ts';
import { nameDeputy } from '../../app/src/places/people/deputies-actions.ts';
import { addEngagement } from '../../app/src/places/people/engagements-actions.ts';
import { fillPost } from '../../app/src/places/people/holdings-actions.ts';
import {
  addOrganisation,
  addSpeaker,
  giveStanding,
} from '../../app/src/places/people/organisations-actions.ts';
import { addPeople } from '../../app/src/places/people/people-actions.ts';
import { addPost } from '../../app/src/places/people/posts-actions.ts';
import type { World } from '../support/town.ts';
import type { Values } from './routes.ts';

export const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** A body with posts, somebody on one of them, a deputy, a partner and an organisation: one of each that a path can name. */
export async function peopleOf(world: World, placeId: string, code: string): Promise<Values> {
  const { bodyId } = await world.act(placeId, addBody, {
    name: `Office of ${code}`,
    names: {},
    kind: 'office',
    parentId: null,
    legalBasis: '',
    from: null,
    to: null,
  });
  const post = async (title: string, seats: number) =>
    (
      await world.act(placeId, addPost, {
        bodyId,
        title: `${title} of ${code}`,
        titles: {},
        role: null,
        seats,
        reportsTo: null,
        legalBasis: '',
        official: true,
        publicMail: '',
        publicPhone: '',
        from: null,
        to: null,
        permissions: ['places.read'],
      })
    ).postId;
  const [chair, desk] = [await post('Chair', 9), await post('Desk', 1)];
  const facts = { phone: '', language: null, sex: null, ageBand: null };
  const { personIds } = await world.act(placeId, addPeople, {
    people: [
      { ...facts, name: `Person of ${code}`, email: `person-of-${code.toLowerCase()}@test.invalid` },
      { ...facts, name: `Holder of ${code}`, email: '' },
    ],
  });
  const [person = '', holder = ''] = personIds;
  await world.act(placeId, fillPost, {
    postId: desk,
    personId: holder,
    newPerson: null,
    invite: false,
    from: '2020-01-01',
    to: '2030-01-01',
    engagementId: null,
  });
  const { rows } = await world.admin.query('select holding_id as id from live.holding where post_id = $1', [
    desk,
  ]);
  const { deputyId } = await world.act(placeId, nameDeputy, {
    postId: desk,
    forPersonId: null,
    personId: person,
    from: '2020-01-01',
    to: '2040-01-01',
    reason: '',
  });
  const { engagementId } = await world.act(placeId, addEngagement, {
    partner: `Partner of ${code}`,
    purpose: `To help ${code}`,
    contact: '',
    from: '2020-01-01',
    to: '2040-01-01',
  });
  const { organisationId } = await world.act(placeId, addOrganisation, {
    name: `Forum of ${code}`,
    names: {},
    kind: 'association',
    registration: '',
    email: '',
    phone: '',
  });
  await fillEveryLink(world, placeId, { bodyId, chair, holder, person, engagementId, organisationId });
  return {
    body: bodyId,
    post: chair,
    person,
    holding: rows[0].id,
    deputy: deputyId,
    engagement: engagementId,
    organisation: organisationId,
  };
}

/** Rows in which every way to point at another row is used: what points nowhere cannot be pointed wrongly. */
async function fillEveryLink(
  world: World,
  placeId: string,
  ids: Record<'bodyId' | 'chair' | 'holder' | 'person' | 'engagementId' | 'organisationId', string>,
): Promise<void> {
  await world.act(placeId, addBody, {
    name: 'A unit',
    names: {},
    kind: 'unit',
    parentId: ids.bodyId,
    legalBasis: '',
    from: null,
    to: null,
  });
  const { postId } = await world.act(placeId, addPost, {
    bodyId: ids.bodyId,
    title: 'Helper',
    titles: {},
    role: 'adviser',
    seats: 1,
    reportsTo: ids.chair,
    legalBasis: '',
    official: false,
    publicMail: '',
    publicPhone: '',
    from: null,
    to: null,
    permissions: [],
  });
  const seated = await world.act(placeId, fillPost, {
    postId,
    personId: null,
    newPerson: { name: 'An adviser', email: '', language: null },
    invite: false,
    from: '2020-01-01',
    to: null,
    engagementId: ids.engagementId,
  });
  await world.act(placeId, nameDeputy, {
    postId: null,
    forPersonId: ids.holder,
    personId: seated.personId,
    from: '2020-01-01',
    to: '2040-01-01',
    reason: '',
  });
  await world.act(placeId, giveStanding, {
    organisationId: ids.organisationId,
    standing: 'review',
    from: '2020-01-01',
    to: null,
    basis: '',
  });
  await world.act(placeId, addSpeaker, {
    organisationId: ids.organisationId,
    personId: ids.holder,
    from: '2020-01-01',
  });
}
