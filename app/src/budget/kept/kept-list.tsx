import { randomUUID } from 'node:crypto';
import { Breadcrumbs, Button, Form, LinkButton } from '../../platform/html/components/index.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import { type DeskList } from '../../platform/lists/desk-list.tsx';
import { choice } from '../../platform/lists/filters.ts';
import { listedInMemory } from '../../platform/lists/in-memory.ts';
import { defineList } from '../../platform/lists/list.ts';
import { type Kept, keptOf, type Shared, sharedByOthers } from './kept-store.ts';

type Context = DeskContext<{ code: string }, unknown>;

const base = (code: string): string => `/work/places/${code}/budgets/mappings`;
const stateOf = ({ retiredAt, isShared }: Kept): string =>
  retiredAt === null ? (isShared ? 'shared' : 'own') : 'retired';

const mappings = defineList<Kept, Context>({
  name: 'budget.mappings',
  title: 'budget.kept.title',
  sort: 'name',
  search: 'budget.kept.name',
  columns: [
    { name: 'id', head: 'budget.code', type: 'text', value: (row) => row.keptId, filesOnly: true },
    {
      name: 'name',
      head: 'budget.kept.name',
      type: 'text',
      value: (row) => row.name,
      cell: (row, { place }) => (
        <a class="ds-link" href={`${base(place.code)}/${row.keptId}`}>
          <bdi>{row.name}</bdi>
        </a>
      ),
      sort: true,
      heading: true,
    },
    {
      name: 'state',
      head: 'budget.desk.state',
      type: 'text',
      value: stateOf,
      cell: (row, { tongue }) => tongue.t(`budget.kept.state.${stateOf(row)}`),
    },
    { name: 'no', head: 'budget.kept.no', type: 'number', value: (row) => row.no },
    { name: 'from', head: 'budget.kept.from', type: 'date', value: (row) => row.validFrom, sort: true },
    { name: 'until', head: 'budget.kept.until', type: 'date', value: (row) => row.validUntil, sort: true },
    { name: 'kept', head: 'budget.kept.kept-at', type: 'moment', value: (row) => row.keptAt, sort: true },
    {
      name: 'copied',
      head: 'budget.kept.copied-from',
      type: 'text',
      value: (row) => row.copiedFrom?.place ?? '',
    },
  ],
  filters: {
    state: choice('budget.desk.state', ['own', 'shared', 'retired'], (tongue, value) =>
      tongue.t(`budget.kept.state.${value}`),
    ),
  },
  empty: { title: 'budget.kept.none-title', says: 'budget.kept.none' },
  rows: async (query, { tx }) =>
    listedInMemory(
      await keptOf(tx),
      {
        sort: {
          name: (row) => row.name,
          from: (row) => row.validFrom,
          until: (row) => row.validUntil,
          kept: (row) => row.keptAt,
        },
        search: [(row) => row.name, (row) => row.copiedFrom?.place ?? ''],
        filters: { state: (row, value) => stateOf(row) === value },
      },
      query,
    ),
});

export const mappingsDesk: Omit<DeskList<Kept, { code: string }>, 'params'> = {
  path: '/work/places/:code/budgets/mappings',
  permission: 'budget.import',
  list: mappings,
  page: async ({ tongue, place, tx }, { table }) => ({
    title: tongue.t('budget.kept.title'),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/work/places/${place.code}/budgets`, label: tongue.t('budget.desk.title') }]}
        />
        <h1>{tongue.t('budget.kept.title')}</h1>
        <p class="lead">{tongue.t('budget.kept.says')}</p>
        <LinkButton href={`/work/places/${place.code}/budgets/import/new`}>
          {tongue.t('budget.desk.import')}
        </LinkButton>
        {table}
        <h2>{tongue.t('budget.kept.others')}</h2>
        <Others tongue={tongue} code={place.code} all={await sharedByOthers(tx)} />
      </>
    ),
  }),
};

const Others = ({
  tongue,
  code,
  all,
}: {
  tongue: Context['tongue'];
  code: string;
  all: readonly Shared[];
}) =>
  all.length === 0 ? (
    <p>{tongue.t('budget.kept.none-shared')}</p>
  ) : (
    <ul>
      {all.map((each) => (
        <li>
          <p>
            {tongue.t('budget.kept.shared-by', {
              name: each.name,
              place: each.place,
              day: tongue.date(each.sharedAt),
            })}
          </p>
          <Form tongue={tongue} action={`${base(code)}/copy`} requestId={randomUUID()}>
            <input type="hidden" name="from" value={each.code} />
            <input type="hidden" name="theirs" value={each.keptId} />
            <Button variant="secondary">
              <span aria-hidden="true">{tongue.t('budget.kept.copy')}</span>
              <span class="ds-sr-only">{tongue.t('budget.kept.copy-this', { name: each.name })}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
