import type { TextField } from '@groundwork-gov/payments';

/** The texts of a payment and the columns that hold them. */
export const COLUMN_OF = {
  supplier: 'supplier',
  supplierId: 'supplier_id',
  bankAccount: 'bank_account',
  invoice: 'invoice',
  transaction: 'transaction',
  unit: 'unit',
  category: 'category',
  account: 'account',
  description: 'description',
} as const satisfies Record<TextField, string>;

export const TEXT_FIELDS = Object.keys(COLUMN_OF) as TextField[];

/** What may become public, if whoever publishes chooses it; a bank account never. */
export const PUBLIC_FIELDS = TEXT_FIELDS.filter((field) => field !== 'bankAccount') as Exclude<
  TextField,
  'bankAccount'
>[];

export type PublicField = (typeof PUBLIC_FIELDS)[number];
