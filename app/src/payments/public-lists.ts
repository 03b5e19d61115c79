import type { PublicContext } from '../platform/http/route.ts';
import { day, text } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { publicPayments, publicSuppliers } from './public-store.ts';
import { supplierCell } from './supplier-cell.tsx';
import { budgetLink, type ToBudget, toBudget } from './to-budget.tsx';
import { publishedYear } from './with-year.ts';

/** As long as a text of a payment can be. */
const LONGEST = 1000;

export type AtYear = PublicContext<{ code: string; year: number }, unknown>;

type SupplierRow = Awaited<ReturnType<ReturnType<typeof publicSuppliers>['page']>>['rows'][number];
type PaymentRow = Awaited<ReturnType<ReturnType<typeof publicPayments>['page']>>['rows'][number] & {
  toBudget: ToBudget;
};

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

/** What may hold a code of the budget leads to its head there. */
const inBudget = (name: 'unit' | 'category' | 'account') => ({
  ...field(name),
  roomy: true,
  cell: (row: PaymentRow, { place }: AtYear) => budgetLink(place.code, row.toBudget, name, row[name]),
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
    inBudget('unit'),
    inBudget('category'),
    inBudget('account'),
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
    unit: text('payments.filter-unit', LONGEST),
    category: text('payments.filter-category', LONGEST),
    account: text('payments.filter-account', LONGEST),
    from: day('payments.filter-from'),
    until: day('payments.filter-until'),
  },
  empty: { title: 'payments.public-none-title', says: 'payments.public-none' },
  async rows(query, context) {
    const { house, place, params } = context;
    const { snapshot, document } = await publishedYear(context);
    const to = await toBudget({ house, placeId: place.placeId }, params.year, document.budget);
    return publicPayments(house.connections.published, place.placeId, snapshot.hash, query).map((rows) =>
      rows.map((row) => ({ ...row, toBudget: to })),
    );
  },
});
