import { classifications } from '@groundwork-gov/fiscal';
import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { budgetFields } from '@groundwork-gov/payments';
import { z } from 'zod';
import type { AccessTable } from '../platform/access/access-table.ts';
import { anyone } from '../platform/access/access-table.ts';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { apiPublic } from '../platform/api/route.ts';
import type { Route } from '../platform/http/route.ts';
import { currentSnapshots, type PublicSnapshot } from '../platform/publication/store.ts';
import { PUBLIC_FIELDS, type PublicField } from './fields.ts';
import { publicPayments } from './public-store.ts';
import { type PaymentsDocument, readPaymentsDocument } from './snapshot.ts';
import { publishedYear } from './with-year.ts';

const place = z.strictObject({ code: z.string().max(20) });
const atYear = z.strictObject({ ...place.shape, year: z.coerce.number().int().min(1900).max(2200) });
const text = z.string().trim().max(1000).optional();

const listedYear = z.object({
  year: z.number(),
  yearName: z.string(),
  from: z.string(),
  until: z.string(),
  currency: z.string(),
  payments: z.number(),
  total: z.number(),
  fields: z.array(z.enum(PUBLIC_FIELDS as [PublicField, ...PublicField[]])),
  budget: z.partialRecord(z.enum(classifications), z.enum(budgetFields)),
  publishedAt: z.iso.datetime(),
  hash: z.string(),
});

const onePayment = z.object({
  row: z.number(),
  day: z.string().nullable(),
  amount: z.number(),
  texts: z.partialRecord(z.enum(PUBLIC_FIELDS as [PublicField, ...PublicField[]]), z.string()),
  withheld: z.boolean(),
});

function headOf(document: PaymentsDocument, snapshot: PublicSnapshot) {
  const { digits } = currencyOf(document.currency);
  const { year, yearName, from, until, currency, payments, total, fields, budget = {} } = document;
  return {
    year,
    yearName,
    from,
    until,
    currency,
    payments,
    total: { exact: formatMinor(BigInt(total), digits) },
    fields,
    budget,
    publishedAt: snapshot.publishedAt.toISOString(),
    hash: snapshot.hash,
  };
}

/** What programs may ask of payments: what is published, as it was published, with the filters of the page. */
export const apiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/places/:code/payments',
    says: 'payments.api-years',
    params: place,
    query: z.strictObject(paging),
    gives: listedYear,
    isList: true,
    async answer({ house, place: at, query }) {
      const all = await currentSnapshots(house.connections.published, at.placeId, 'payments');
      const items = all.flatMap((each) =>
        each.bytes ? [headOf(readPaymentsDocument(each.bytes), each)] : [],
      );
      const from = offsetOf(query);
      return { items: items.slice(from, from + query.size), total: items.length, ...query };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/payments/:year',
    says: 'payments.api-list',
    params: atYear,
    query: z.strictObject({
      q: z.string().trim().max(200).default(''),
      supplier: text,
      unit: text,
      category: text,
      account: text,
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
      sort: z.enum(['day', '-day', 'amount', '-amount', 'supplier', '-supplier']).default('-day'),
      ...paging,
    }),
    gives: onePayment,
    isList: true,
    async answer(context) {
      const { document, snapshot } = await publishedYear(context);
      const { q, sort, page, size, ...filters } = context.query;
      const { digits } = currencyOf(document.currency);
      const given = Object.entries(filters).filter((each): each is [string, string] => Boolean(each[1]));
      const order = { by: sort.replace('-', ''), descending: sort.startsWith('-') };
      const list = { q, sort: order, page, size, filters: Object.fromEntries(given), columns: null };
      const { published } = context.house.connections;
      const found = await publicPayments(published, context.place.placeId, snapshot.hash, list).page();
      const items = found.rows.map((row) => ({
        row: row.row,
        day: row.day,
        amount: { exact: formatMinor(row.amount, digits) },
        texts: Object.fromEntries(
          PUBLIC_FIELDS.flatMap((field) => (row[field] === null ? [] : [[field, row[field]]])),
        ),
        withheld: row.withheld,
      }));
      return { items, total: found.total, page: found.page, size };
    },
  }),
];

export const apiAccess: AccessTable = {
  'GET /api/v1/places/:code/payments': anyone,
  'GET /api/v1/places/:code/payments/:year': anyone,
};
