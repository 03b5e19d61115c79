import { ROLES } from '../../platform/access/roles.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { LinkButton } from '../../platform/html/components/index.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import { deskList } from '../../platform/lists/desk-list.tsx';
import { choice } from '../../platform/lists/filters.ts';
import { defineList } from '../../platform/lists/list.ts';
import { placeParams } from '../municipality-forms.ts';
import { ORGANISATION_KINDS, STANDINGS } from './kinds.ts';
import { listedOrganisations, type Organisation } from './organisations-store.ts';
import { at, Ended, may, peoplePage, Vacant } from './parts.tsx';
import { listedPeople, type PersonRow } from './people-store.ts';
import { listedPosts, type PostRow } from './posts-store.ts';
import { titled } from './structure-page.tsx';

const isOver = (row: Pick<PostRow, 'to'>, zone: string): boolean => row.to !== null && row.to < todayIn(zone);

const postsList = defineList<PostRow>({
  name: 'places.posts',
  title: 'people.all-posts',
  sort: 'title',
  search: 'people.posts-search',
  columns: [
    { name: 'id', head: 'people.id', type: 'text', value: (row) => row.postId, filesOnly: true },
    {
      name: 'title',
      head: 'people.post-title',
      type: 'text',
      value: (row, { tongue }) => titled(tongue, row),
      sort: true,
      heading: true,
      cell: (row, context) => (
        <a class="ds-link" href={at(context, 'posts', row.postId)}>
          <bdi>{titled(context.tongue, row)}</bdi>
        </a>
      ),
    },
    {
      name: 'body',
      head: 'people.body',
      type: 'text',
      value: (row, { tongue }) => nameIn(tongue.language, { name: row.body, names: row.bodyNames }),
      sort: true,
    },
    {
      name: 'role',
      head: 'people.role',
      type: 'text',
      value: (row, { tongue }) => (row.role ? tongue.t(`role.${row.role}`) : ''),
      roomy: true,
    },
    { name: 'seats', head: 'people.seats', type: 'number', value: (row) => row.seats, sort: true },
    {
      name: 'vacant',
      head: 'people.vacant-seats',
      type: 'number',
      value: (row) => Math.max(0, row.seats - row.held),
      sort: true,
      cell: (row, { tongue, place }) =>
        isOver(row, place.timeZone) ? (
          <Ended tongue={tongue} />
        ) : row.held < row.seats ? (
          <Vacant tongue={tongue} seats={row.seats - row.held} since={null} />
        ) : (
          tongue.number(0)
        ),
    },
    { name: 'official', head: 'people.official', type: 'yes-no', value: (row) => row.official, roomy: true },
  ],
  filters: {
    state: choice('people.state', ['filled', 'vacant', 'ended'], (tongue, value) =>
      tongue.t(`post-state.${value}`),
    ),
    role: choice('people.role', ROLES, (tongue, value) => tongue.t(`role.${value}`)),
  },
  empty: {
    title: 'people.no-posts-title',
    says: 'people.no-posts',
    action: (context) =>
      may(context.actor, 'places.organise')
        ? { href: at(context, 'posts', 'new'), label: context.tongue.t('people.add-post') }
        : null,
  },
  rows: (query, { tx, place }) => listedPosts(tx, todayIn(place.timeZone), query),
});

type Listed = PersonRow & { posts: readonly string[] };

const peopleList = defineList<Listed>({
  name: 'places.people',
  title: 'people.all-people',
  sort: 'name',
  search: 'people.people-search',
  columns: [
    { name: 'id', head: 'people.id', type: 'text', value: (row) => row.personId, filesOnly: true },
    {
      name: 'name',
      head: 'people.person-name',
      type: 'text',
      value: (row) => row.name,
      sort: true,
      heading: true,
      cell: (row, context) => (
        <a class="ds-link" href={at(context, 'persons', row.personId)}>
          <bdi>{row.name}</bdi>
        </a>
      ),
    },
    { name: 'posts', head: 'people.posts', type: 'text', value: (row) => row.posts.join('; ') },
    { name: 'email', head: 'people.mail', type: 'text', value: (row) => row.email, sort: true },
    { name: 'phone', head: 'people.phone', type: 'text', value: (row) => row.phone, roomy: true },
    {
      name: 'account',
      head: 'people.can-sign-in',
      type: 'yes-no',
      value: (row) => row.hasAccount,
      roomy: true,
    },
  ],
  filters: {
    holding: choice('people.holds-post', ['yes', 'no'], (tongue, value) => tongue.t(`list.${value}`)),
    account: choice('people.can-sign-in', ['yes', 'no'], (tongue, value) => tongue.t(`list.${value}`)),
  },
  empty: { title: 'people.no-people-title', says: 'people.no-people' },
  rows: (query, { tx, place }) => listedPeople(tx, todayIn(place.timeZone), query),
});

type ListedOrganisation = Organisation & { standings: readonly string[] };

const organisationsList = defineList<ListedOrganisation>({
  name: 'places.organisations',
  title: 'people.organisations',
  sort: 'name',
  search: 'people.organisations-search',
  columns: [
    { name: 'id', head: 'people.id', type: 'text', value: (row) => row.organisationId, filesOnly: true },
    {
      name: 'name',
      head: 'people.organisation-name',
      type: 'text',
      value: (row, { tongue }) => nameIn(tongue.language, row),
      sort: true,
      heading: true,
      cell: (row, context) => (
        <a class="ds-link" href={at(context, 'organisations', row.organisationId)}>
          <bdi>{nameIn(context.tongue.language, row)}</bdi>
        </a>
      ),
    },
    {
      name: 'kind',
      head: 'people.kind',
      type: 'text',
      value: (row, { tongue }) => tongue.t(`organisation-kind.${row.kind}`),
      sort: true,
    },
    {
      name: 'standing',
      head: 'people.standing',
      type: 'text',
      value: (row, { tongue }) => row.standings.map((each) => tongue.t(`standing.${each}`)).join('; '),
    },
    {
      name: 'registration',
      head: 'people.registration',
      type: 'text',
      value: (row) => row.registration,
      roomy: true,
    },
  ],
  filters: {
    kind: choice('people.kind', ORGANISATION_KINDS, (tongue, value) =>
      tongue.t(`organisation-kind.${value}`),
    ),
    standing: choice('people.standing', STANDINGS, (tongue, value) => tongue.t(`standing.${value}`)),
  },
  empty: {
    title: 'people.no-organisations-title',
    says: 'people.no-organisations',
    action: (context) =>
      may(context.actor, 'places.recognise')
        ? { href: at(context, 'organisations', 'new'), label: context.tongue.t('people.add-organisation') }
        : null,
  },
  rows: (query, { tx, place }) => listedOrganisations(tx, todayIn(place.timeZone), query),
});

export const postsDesk = deskList({
  path: '/work/places/:code/posts',
  params: placeParams,
  permission: 'places.read',
  list: postsList,
  page: (context, { table }) =>
    peoplePage(
      context,
      context.tongue.t('people.all-posts'),
      <>
        {may(context.actor, 'places.organise') && (
          <p>
            <LinkButton href={at(context, 'posts', 'new')} variant="secondary">
              {context.tongue.t('people.add-post')}
            </LinkButton>
          </p>
        )}
        {table}
      </>,
    ),
});

export const peopleDesk = deskList({
  path: '/work/places/:code/persons',
  params: placeParams,
  permission: 'places.see-people',
  list: peopleList,
  page: (context, { table }) =>
    peoplePage(
      context,
      context.tongue.t('people.all-people'),
      <>
        {may(context.actor, 'places.keep-people') && (
          <p>
            <LinkButton href={at(context, 'persons', 'new')} variant="secondary">
              {context.tongue.t('people.add-person')}
            </LinkButton>
          </p>
        )}
        {table}
      </>,
    ),
});

export const organisationsDesk = deskList({
  path: '/work/places/:code/organisations',
  params: placeParams,
  permission: 'places.read',
  list: organisationsList,
  page: (context, { table }) =>
    peoplePage(
      context,
      context.tongue.t('people.organisations'),
      <>
        {may(context.actor, 'places.recognise') && (
          <p>
            <LinkButton href={at(context, 'organisations', 'new')} variant="secondary">
              {context.tongue.t('people.add-organisation')}
            </LinkButton>
          </p>
        )}
        {table}
      </>,
      { lead: context.tongue.t('people.organisations-lead') },
    ),
});
