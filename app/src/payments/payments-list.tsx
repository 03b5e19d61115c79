import { Breadcrumbs, LinkButton } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { day, text } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { listedPayments } from './lists-store.ts';

type Row = Awaited<ReturnType<ReturnType<typeof listedPayments>['page']>>['rows'][number];

const field = (name: 'unit' | 'category' | 'account' | 'description' | 'invoice' | 'transaction') => ({
  name,
  head: `payments.field.${name}`,
  type: 'text' as const,
  value: (row: Row) => row[name],
});

/** Every payment of the loads that stand. Bank accounts are on no list and in no file of one. */
const payments = defineList<Row, DeskContext<{ code: string }, unknown>>({
  name: 'payments.payments',
  title: 'payments.title',
  sort: '-day',
  search: 'payments.search',
  columns: [
    { name: 'load', head: 'payments.load', type: 'text', value: (row) => row.loadId, filesOnly: true },
    { name: 'line', head: 'payments.line', type: 'number', value: (row) => row.line, filesOnly: true },
    {
      name: 'supplier',
      head: 'payments.field.supplier',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.supplier,
      cell: (row, { place, tongue }) => (
        <a class="ds-link" href={`/work/places/${place.code}/payments/rows/${row.loadId}/${row.line}`}>
          {row.supplier === null ? tongue.t('payments.not-known') : <bdi>{row.supplier}</bdi>}
        </a>
      ),
    },
    { name: 'day', head: 'payments.day', type: 'date', sort: true, value: (row) => row.day },
    { name: 'amount', head: 'payments.amount', type: 'amount', sort: true, value: (row) => row.amount },
    { ...field('invoice'), roomy: true },
    { ...field('unit'), roomy: true },
    { ...field('category'), roomy: true },
    { ...field('description'), filesOnly: true },
    { ...field('transaction'), filesOnly: true },
    { ...field('account'), filesOnly: true },
    {
      name: 'supplier_id',
      head: 'payments.field.supplier-id',
      type: 'text',
      value: (row) => row.supplierId,
      filesOnly: true,
    },
  ],
  filters: {
    from: day('payments.filter-from'),
    until: day('payments.filter-until'),
    supplier: text('payments.filter-supplier', 200),
    unit: text('payments.filter-unit', 1000),
    category: text('payments.filter-category', 1000),
    account: text('payments.filter-account', 1000),
    invoice: text('payments.filter-invoice', 200),
  },
  empty: {
    title: 'payments.none-title',
    says: 'payments.none',
    action: ({ place, tongue, actor }) =>
      actor.permissions.has('payments.import')
        ? { href: `/work/places/${place.code}/payments/import/new`, label: tongue.t('payments.import') }
        : null,
  },
  rows: (query, { tx }) => listedPayments(tx, query),
});

export const paymentsDesk: Omit<DeskList<Row, { code: string }>, 'params'> = {
  path: '/work/places/:code/payments',
  permission: 'payments.read',
  list: payments,
  page: ({ tongue, place, actor }, { table }) => {
    const base = `/work/places/${place.code}/payments`;
    return {
      title: tongue.t('payments.title'),
      body: (
        <>
          <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
          <h1>{tongue.t('payments.title')}</h1>
          <div class="acts">
            <LinkButton href={`${base}/questions`}>{tongue.t('payments.questions')}</LinkButton>
            <LinkButton href={`${base}/loads`} variant="secondary">
              {tongue.t('payments.loads')}
            </LinkButton>
            {actor.permissions.has('payments.import') && (
              <LinkButton href={`${base}/import/new`} variant="secondary">
                {tongue.t('payments.import')}
              </LinkButton>
            )}
            {actor.permissions.has('payments.publish') && (
              <LinkButton href={`${base}/publish`} variant="secondary">
                {tongue.t('payments.publish')}
              </LinkButton>
            )}
          </div>
          {table}
        </>
      ),
    };
  },
};
