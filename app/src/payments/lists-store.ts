import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { ListQuery } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';
import { fold } from '../platform/search/fold.ts';
import { COLUMN_OF } from './fields.ts';
import type { PaymentsDocument } from './snapshot.ts';

const STANDS = sql<boolean>`not exists (select from live.payment_load_taken_back as back
  where back.place_id = payment.place_id and back.load_id = payment.load_id)`;

/** Payments of loads that stand. A search looks through the suppliers' names and goes to their payments by the index. */
export function listedPayments(tx: Transaction, query: ListQuery) {
  let base = tx.db
    .selectFrom('live.payment as payment')
    .select([
      'payment.load_id as loadId',
      'payment.line',
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
    ])
    .where('payment.place_id', '=', tx.placeId)
    .where(STANDS);
  const words = fold(query.q).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    base = base.where(
      sql<boolean>`payment.supplier = any(array(select name from live.payment_supplier_name
        where place_id = ${tx.placeId} and folded like all (${patterns}::text[])))`,
    );
  }
  return listed(
    tx,
    base,
    {
      sort: { day: 'payment.day', amount: 'payment.amount', supplier: 'payment.supplier' },
      unique: ['payment.load_id', 'payment.line'],
      filters: {
        from: (eb, value) => eb('payment.day', '>=', value),
        until: (eb, value) => eb('payment.day', '<=', value),
        supplier: (eb, value) => eb('payment.supplier', '=', value),
        unit: (eb, value) => eb('payment.unit', '=', value),
        category: (eb, value) => eb('payment.category', '=', value),
        account: (eb, value) => eb('payment.account', '=', value),
        invoice: (eb, value) =>
          eb.or([eb('payment.invoice', '=', value), eb('payment.transaction', '=', value)]),
      },
    },
    { ...query, q: '' },
  );
}

export interface LoadRow {
  loadId: string;
  loadNo: number;
  file: string;
  loadedAt: Date;
  payments: number;
  total: bigint;
  firstDay: string | null;
  lastDay: string | null;
  unknownDays: number;
  reason: string | null;
  backReason: string | null;
}

export const listedLoads = (tx: Transaction, query: ListQuery) =>
  listed(
    tx,
    tx.db
      .selectFrom('live.payment_load as load')
      .leftJoin('live.payment_load_taken_back as back', (join) =>
        join.onRef('back.place_id', '=', 'load.place_id').onRef('back.load_id', '=', 'load.load_id'),
      )
      .select([
        'load.load_id as loadId',
        'load.load_no as loadNo',
        'load.file_name as file',
        'load.loaded_at as loadedAt',
        'load.payments',
        'load.total',
        'load.first_day as firstDay',
        'load.last_day as lastDay',
        'load.unknown_days as unknownDays',
        'load.reason',
        'back.reason as backReason',
      ])
      .where('load.place_id', '=', tx.placeId),
    {
      sort: {
        number: 'load.load_no',
        file: { text: 'load.file_name' },
        payments: 'load.payments',
        total: 'load.total',
        first: 'load.first_day',
        loaded: 'load.loaded_at',
      },
      unique: ['load.load_id'],
      search: ['load.file_name'],
      filters: {
        state: (eb, value) => eb('back.reason', value === 'standing' ? 'is' : 'is not', null),
      },
    },
    query,
  );

export async function paymentAt(tx: Transaction, loadId: string, line: number) {
  return tx.db
    .selectFrom('live.payment as payment')
    .innerJoin('live.payment_load as load', (join) =>
      join.onRef('load.place_id', '=', 'payment.place_id').onRef('load.load_id', '=', 'payment.load_id'),
    )
    .innerJoin('live.payment_mapping as mapping', (join) =>
      join
        .onRef('mapping.place_id', '=', 'load.place_id')
        .onRef('mapping.mapping_id', '=', 'load.mapping_id'),
    )
    .leftJoin('live.payment_load_taken_back as back', (join) =>
      join.onRef('back.place_id', '=', 'load.place_id').onRef('back.load_id', '=', 'load.load_id'),
    )
    .select([
      sql<PaymentsDocument['budget'] | null>`mapping.document -> 'budget'`.as('budget'),
      'payment.line',
      'payment.day',
      'payment.minute',
      'payment.amount',
      'load.file_name as file',
      'load.file_id as fileId',
      'load.loaded_at as loadedAt',
      'back.reason as takenBack',
    ])
    .select(
      Object.entries(COLUMN_OF).map(([field, column]) =>
        sql.ref<string | null>(`payment.${column}`).as(field),
      ),
    )
    .where('payment.place_id', '=', tx.placeId)
    .where('payment.load_id', '=', loadId)
    .where('payment.line', '=', line)
    .executeTakeFirst();
}
