import type { ColumnType } from '@groundwork-gov/sheets';

/** The tables of a file, in the order of its sheets. */
export const TABLES = [
  'processes',
  'tenders',
  'bids',
  'awards',
  'contracts',
  'suppliers',
  'payments',
  'amendments',
] as const;
export type TableName = (typeof TABLES)[number];

/** Every column by its name, which is the head of a CSV file and stays: people build on it. */
const TYPES = {
  process_id: 'text',
  ocid: 'text',
  source: 'number',
  whose: 'text',
  year: 'number',
  title: 'text',
  description: 'text',
  buyer: 'text',
  buyer_key: 'text',
  method: 'text',
  method_details: 'text',
  category: 'text',
  stage: 'text',
  bids: 'number',
  awarded_on: 'date',
  lot_id: 'text',
  status: 'text',
  amount: 'amount',
  currency: 'text',
  from: 'date',
  until: 'date',
  bid_id: 'text',
  date: 'date',
  bidders: 'text',
  lots: 'text',
  award_id: 'text',
  suppliers: 'text',
  contract_id: 'text',
  signed_on: 'date',
  supplier: 'text',
  supplier_key: 'text',
  register: 'text',
  register_id: 'text',
  country: 'text',
  locality: 'text',
  payment_id: 'text',
  payer: 'text',
  payee: 'text',
  of: 'text',
  of_id: 'text',
  amendment_id: 'text',
  reason: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ColumnName = keyof typeof TYPES;

export const typeOf = (name: ColumnName): ColumnType => TYPES[name];

/** The message that is its head; the same with `.says` tells what it holds. */
export const wordOf = (name: ColumnName): string => `tables.column.${name.replaceAll('_', '-')}`;

/** Which columns each table has. Each begins with what joins it to the processes. */
export const COLUMNS = {
  processes: [
    'process_id',
    'ocid',
    'source',
    'whose',
    'year',
    'title',
    'description',
    'buyer',
    'buyer_key',
    'method',
    'method_details',
    'category',
    'stage',
    'bids',
    'awarded_on',
  ],
  tenders: ['process_id', 'ocid', 'lot_id', 'title', 'status', 'amount', 'currency', 'from', 'until'],
  bids: ['process_id', 'ocid', 'bid_id', 'date', 'status', 'bidders', 'lots', 'amount', 'currency'],
  awards: [
    'process_id',
    'ocid',
    'award_id',
    'title',
    'status',
    'date',
    'suppliers',
    'lots',
    'amount',
    'currency',
  ],
  contracts: [
    'process_id',
    'ocid',
    'contract_id',
    'award_id',
    'title',
    'status',
    'signed_on',
    'from',
    'until',
    'suppliers',
    'amount',
    'currency',
  ],
  suppliers: [
    'process_id',
    'ocid',
    'award_id',
    'contract_id',
    'supplier',
    'supplier_key',
    'register',
    'register_id',
    'country',
    'locality',
  ],
  payments: [
    'process_id',
    'ocid',
    'contract_id',
    'payment_id',
    'date',
    'payer',
    'payee',
    'amount',
    'currency',
  ],
  amendments: ['process_id', 'ocid', 'of', 'of_id', 'amendment_id', 'date', 'reason', 'description'],
} as const satisfies Readonly<Record<TableName, readonly ColumnName[]>>;

/** A line of a table by the names of its columns. */
export type Line = Partial<Record<ColumnName, string | number | null>>;
