import type { Child } from 'hono/jsx';
import { Breadcrumbs } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent, PublicContext } from '../platform/http/route.ts';
import { nameIn } from '../platform/i18n/localized.ts';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import type { Asked } from '../platform/lists/query.ts';
import { publicAmong } from '../platform/publication/store.ts';
import {
  type MunicipalityRow,
  municipalities,
  type PublicRow,
  publicMunicipalities,
} from './municipality-list-store.ts';
import { Steps } from './people/parts.tsx';

type Public = PublicContext<Record<string, never>, unknown>;

/** The front page's list: every municipality that has published something. */
export const publicMunicipalityList = defineList<PublicRow, Public>({
  name: 'places.municipalities',
  title: 'places.home-title',
  sort: 'name',
  search: 'places.home-search',
  columns: [
    {
      name: 'name',
      head: 'places.municipality',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.name,
      cell: (row, { tongue }) => (
        <>
          <a class="ds-link" href={`/places/${row.code}`}>
            <bdi>{nameIn(tongue.language, row)}</bdi>
          </a>
          {row.closedFrom !== null && (
            <span class="quiet">
              {' '}
              {tongue.t('places.closed-since', { since: tongue.date(row.closedFrom) })}
            </span>
          )}
          {row.isExample && <span class="quiet"> {tongue.t('places.example')}</span>}
        </>
      ),
    },
    {
      name: 'code',
      head: 'places.code',
      type: 'text',
      sort: true,
      value: (row) => row.code,
      cell: (row) => <bdi>{row.code}</bdi>,
    },
    {
      name: 'population',
      head: 'places.population',
      type: 'number',
      sort: true,
      value: (row) => row.population,
    },
    {
      name: 'example',
      head: 'places.example',
      type: 'yes-no',
      value: (row) => row.isExample,
      filesOnly: true,
    },
    {
      name: 'closed_from',
      head: 'places.closed',
      type: 'date',
      value: (row) => row.closedFrom,
      filesOnly: true,
    },
  ],
  empty: {
    title: 'places.home-none-title',
    says: 'places.home-none-says',
    action: ({ tongue }) => ({ href: '/sign-in', label: tongue.t('places.sign-in') }),
  },
  rows: (query, { house, tongue }) =>
    publicMunicipalities(house.connections.published, tongue.language, query),
});

type Listed = MunicipalityRow & { isPublic: boolean };

/** The programme's own list: also those that have published nothing yet. */
export const municipalityList = defineList<Listed, DeskContext<Record<string, never>, Asked>>({
  name: 'places.programme',
  title: 'places.programme-list',
  sort: 'name',
  search: 'places.home-search',
  filters: { closed: choice('places.closed', ['no', 'yes'], (tongue, value) => tongue.t(`list.${value}`)) },
  columns: [
    {
      name: 'name',
      head: 'places.municipality',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.name,
      cell: (row, { tongue }) => (
        <>
          {row.isPublic ? (
            <a class="ds-link" href={`/places/${row.code}`}>
              <bdi>{nameIn(tongue.language, row)}</bdi>
            </a>
          ) : (
            <bdi>{nameIn(tongue.language, row)}</bdi>
          )}
          {row.isExample && <span class="quiet"> {tongue.t('places.example')}</span>}
        </>
      ),
    },
    {
      name: 'code',
      head: 'places.code',
      type: 'text',
      sort: true,
      value: (row) => row.code,
      cell: (row) => <bdi>{row.code}</bdi>,
    },
    {
      name: 'added',
      head: 'places.added',
      type: 'moment',
      sort: true,
      value: (row) => row.addedAt,
      cell: (row, { tongue }) => tongue.date(row.addedAt),
    },
    {
      name: 'public',
      head: 'places.is-public',
      type: 'yes-no',
      value: (row) => row.isPublic,
      cell: (row, { tongue }) => tongue.t(row.isPublic ? 'places.published' : 'places.not-public'),
    },
    { name: 'closed_from', head: 'places.closed', type: 'date', value: (row) => row.closedFrom },
    {
      name: 'successor',
      head: 'places.successor',
      type: 'text',
      value: (row) => row.successorCode,
      filesOnly: true,
    },
  ],
  empty: {
    title: 'places.programme-none',
    says: 'places.programme-none-says',
    action: ({ tongue, actor }) =>
      actor.permissions.has('places.add') ? { href: '/work/places/new', label: tongue.t('work.add') } : null,
  },
  rows: (query, { tx, house, tongue }) =>
    municipalities(tx, tongue.language, query).map(async (rows) => {
      const open = await publicAmong(
        house.connections.published,
        rows.map((row) => row.id),
      );
      return rows.map((row) => ({ ...row, isPublic: open.has(row.id) }));
    }),
});

/** All of the programme, with how more of them join. */
export function programmeListPage(
  { tongue, actor }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'actor'>,
  table: Child,
): PageContent {
  const title = tongue.t('places.programme-list');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: '/work/programme', label: tongue.t('programme.title') }]}
        />
        <h1>{title}</h1>
        <AddMunicipality tongue={tongue} actor={actor} />
        {table}
      </>
    ),
  };
}

/** How municipalities join: one by one, or many from a workbook. */
const AddMunicipality = ({ tongue, actor }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'actor'>) =>
  actor.permissions.has('places.add') ? (
    <Steps
      links={[
        { href: '/work/places/new', label: tongue.t('work.add') },
        { href: '/work/programme/municipalities/workbook', label: tongue.t('sheet.municipalities.title') },
      ]}
    />
  ) : null;
