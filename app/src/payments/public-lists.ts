import type { PublicContext } from '../platform/http/route.ts';
import { day, text } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { publicPayments, publicSuppliers } from './public-store.ts';
import { supplierCell } from './supplier-cell.tsx';
import { publishedYear } from './with-year.ts';

export type AtYear = PublicContext<{ code: string; year: number }, unknown>;

type SupplierRow = Awaited<ReturnType<ReturnType<typeof publicSuppliers>['page']>>['rows'][number];
type PaymentRow = Awaited<ReturnType<ReturnType<typeof publicPayments>['page']>>['rows'][number];

/** Who was paid in a year, the largest first. */
export const suppliersList = defineList<SupplierRow, AtYear>({
  name: 'payments.suppliers',
  title: 'payments.suppliers',
  sort: '-amount',
  search: 'payments.suppliers-search',
  columns: [
    {
      name: 'supplier',
      head: 'payments.field.supplier',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.supplier,
      cell: (row, context) => supplierCell(context, row.supplier),
    },
    { name: 'payments', head: 'payments.count', type: 'number', sort: true, value: (row) => row.payments },
    { name: 'amount', head: 'payments.amount', type: 'amount', sort: true, value: (row) => row.amount },
    { name: 'first', head: 'payments.first-day', type: 'date', roomy: true, value: (row) => row.firstDay },
    { name: 'last', head: 'payments.last-day', type: 'date', roomy: true, value: (row) => row.lastDay },
  ],
  empty: { title: 'payments.public-none-title', says: 'payments.public-none' },
  async rows(query, context) {
    const { snapshot } = await publishedYear(context);
    return publicSuppliers(context.house.connections.published, context.place.placeId, snapshot.hash, query);
  },
});

const field = (name: 'invoice' | 'transaction' | 'unit' | 'category' | 'account' | 'description') => ({
  name,
  head: `payments.field.${name}`,
  type: 'text' as const,
  value: (row: PaymentRow) => row[name],
});

/** Every published payment of a year. */
export const allList = defineList<PaymentRow, AtYear>({
  name: 'payments.published',
  title: 'payments.title',
  sort: '-day',
  search: 'payments.public-search',
  columns: [
    { name: 'row', head: 'payments.line', type: 'number', value: (row) => row.row, filesOnly: true },
    {
      name: 'supplier',
      head: 'payments.field.supplier',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.supplier,
      cell: (row, context) => supplierCell(context, row.supplier ?? ''),
    },
    { name: 'day', head: 'payments.day', type: 'date', sort: true, value: (row) => row.day },
    { name: 'amount', head: 'payments.amount', type: 'amount', sort: true, value: (row) => row.amount },
    { ...field('unit'), roomy: true },
    { ...field('category'), roomy: true },
    { ...field('account'), roomy: true },
    { ...field('description'), roomy: true },
    { ...field('invoice'), filesOnly: true },
    { ...field('transaction'), filesOnly: true },
    {
      name: 'supplier_id',
      head: 'payments.field.supplier-id',
      type: 'text',
      value: (row) => row.supplierId,
      filesOnly: true,
    },
    {
      name: 'withheld',
      head: 'payments.withheld',
      type: 'yes-no',
      value: (row) => row.withheld,
      filesOnly: true,
    },
  ],
  filters: {
    supplier: text('payments.filter-supplier', 200),
    unit: text('payments.filter-unit', 200),
    category: text('payments.field.category', 200),
    account: text('payments.field.account', 200),
    from: day('payments.filter-from'),
    until: day('payments.filter-until'),
  },
  empty: { title: 'payments.public-none-title', says: 'payments.public-none' },
  async rows(query, context) {
    const { snapshot } = await publishedYear(context);
    return publicPayments(context.house.connections.published, context.place.placeId, snapshot.hash, query);
  },
});
