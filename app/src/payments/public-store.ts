import type { BudgetField } from '@groundwork-gov/payments';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { ListQuery } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';

/** Who was paid in a published year, with how much. */
export const publicSuppliers = (published: Kysely<DB>, placeId: string, hash: string, query: ListQuery) =>
  listed(
    published,
    published
      .selectFrom('public_record.payment_supplier as supplier')
      .select([
        'supplier.supplier',
        'supplier.payments',
        'supplier.amount',
        'supplier.first_day as firstDay',
        'supplier.last_day as lastDay',
      ])
      .where('supplier.place_id', '=', placeId)
      .where('supplier.snapshot_hash', '=', hash),
    {
      sort: {
        supplier: { text: 'supplier.supplier' },
        payments: 'supplier.payments',
        amount: 'supplier.amount',
      },
      unique: ['supplier.supplier'],
      search: ['supplier.supplier'],
    },
    query,
  );

/** The payments of a published year. A search looks through suppliers and descriptions. */
export const publicPayments = (published: Kysely<DB>, placeId: string, hash: string, query: ListQuery) =>
  listed(
    published,
    published
      .selectFrom('public_record.payment as payment')
      .select([
        'payment.row',
        'payment.day',
        'payment.amount',
        'payment.supplier',
        'payment.supplier_id as supplierId',
        'payment.invoice',
        'payment.transaction',
        'payment.unit',
        'payment.category',
        'payment.account',
        'payment.description',
        'payment.withheld',
      ])
      .where('payment.place_id', '=', placeId)
      .where('payment.snapshot_hash', '=', hash),
    {
      sort: { day: 'payment.day', amount: 'payment.amount', supplier: 'payment.supplier' },
      unique: ['payment.row'],
      search: ['payment.supplier', 'payment.description'],
      filters: {
        supplier: (eb, value) => eb('payment.supplier', '=', value),
        unit: (eb, value) => eb('payment.unit', '=', value),
        category: (eb, value) => eb('payment.category', '=', value),
        account: (eb, value) => eb('payment.account', '=', value),
        from: (eb, value) => eb('payment.day', '>=', value),
        until: (eb, value) => eb('payment.day', '<=', value),
      },
    },
    query,
  );

export interface SumOfText {
  /** Null where the payments have none. */
  value: string | null;
  payments: number;
  amount: bigint;
}

/** The payments of a published year by one of their texts, the largest sum first. */
export const sumsByText = (
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  field: BudgetField,
): Promise<SumOfText[]> =>
  published
    .selectFrom('public_record.payment')
    .select([
      sql.ref<string | null>(field).as('value'),
      sql<number>`count(*)::integer`.as('payments'),
      sql<bigint>`sum(amount)::bigint`.as('amount'),
    ])
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash)
    .groupBy(sql`1`)
    .orderBy(sql`3 desc, 1`)
    .execute();
