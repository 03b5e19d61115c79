import { Breadcrumbs, LinkButton, StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { type LoadRow, listedLoads } from './lists-store.ts';

const LOAD_STATES = ['standing', 'taken-back'] as const;
const stateOf = (row: LoadRow): (typeof LOAD_STATES)[number] =>
  row.backReason === null ? 'standing' : 'taken-back';

/** What came in, when, and whether it still counts. */
const loads = defineList<LoadRow, DeskContext<{ code: string }, unknown>>({
  name: 'payments.loads',
  title: 'payments.loads',
  sort: '-number',
  search: 'payments.loads-search',
  columns: [
    { name: 'number', head: 'payments.load', type: 'number', value: (row) => row.loadNo, sort: true },
    {
      name: 'file',
      head: 'payments.file',
      type: 'text',
      value: (row) => row.file,
      sort: true,
      heading: true,
    },
    {
      name: 'state',
      head: 'payments.load-state',
      type: 'text',
      value: stateOf,
      cell: (row, { tongue }) => (
        <StateTag
          tongue={tongue}
          state={row.backReason === null ? 'good' : 'none'}
          word={tongue.t(`payments.load-${stateOf(row)}`)}
        />
      ),
    },
    { name: 'payments', head: 'payments.count', type: 'number', value: (row) => row.payments, sort: true },
    { name: 'total', head: 'payments.amount', type: 'amount', value: (row) => row.total, sort: true },
    {
      name: 'first',
      head: 'payments.first-day',
      type: 'date',
      value: (row) => row.firstDay,
      sort: true,
      roomy: true,
    },
    { name: 'last', head: 'payments.last-day', type: 'date', value: (row) => row.lastDay, roomy: true },
    {
      name: 'days_unknown',
      head: 'payments.unknown-days',
      type: 'number',
      value: (row) => row.unknownDays,
      roomy: true,
    },
    {
      name: 'loaded',
      head: 'payments.loaded-at',
      type: 'moment',
      value: (row) => row.loadedAt,
      sort: true,
      roomy: true,
    },
    {
      name: 'why',
      head: 'payments.why',
      type: 'text',
      words: true,
      value: (row) => row.backReason ?? row.reason,
    },
    {
      name: 'next',
      head: 'payments.next',
      type: 'text',
      cell: (row, { tongue, place, actor }) =>
        row.backReason === null && actor.permissions.has('payments.import') ? (
          <LinkButton
            href={`/work/places/${place.code}/payments/loads/${row.loadId}/take-back`}
            variant="tertiary"
          >
            <span aria-hidden="true">{tongue.t('payments.take-back')}</span>
            <span class="ds-sr-only">{tongue.t('payments.take-back-title', { file: row.file })}</span>
          </LinkButton>
        ) : null,
    },
  ],
  filters: {
    state: choice('payments.load-state', LOAD_STATES, (tongue, state) => tongue.t(`payments.load-${state}`)),
  },
  empty: {
    title: 'payments.none-title',
    says: 'payments.none',
    action: ({ place, tongue, actor }) =>
      actor.permissions.has('payments.import')
        ? { href: `/work/places/${place.code}/payments/import/new`, label: tongue.t('payments.import') }
        : null,
  },
  rows: (query, { tx }) => listedLoads(tx, query),
});

export const loadsDesk: Omit<DeskList<LoadRow, { code: string }>, 'params'> = {
  path: '/work/places/:code/payments/loads',
  permission: 'payments.read',
  list: loads,
  page: ({ tongue, place, actor }, { table, total }) => ({
    title: tongue.t('payments.loads'),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/work/places/${place.code}`, label: place.name },
            { href: `/work/places/${place.code}/payments`, label: tongue.t('payments.title') },
          ]}
        />
        <h1>{tongue.t('payments.loads')}</h1>
        {total > 0 && actor.permissions.has('payments.import') && (
          <LinkButton href={`/work/places/${place.code}/payments/import/new`}>
            {tongue.t('payments.import')}
          </LinkButton>
        )}
        {table}
      </>
    ),
  }),
};
