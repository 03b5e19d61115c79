import type { Classification } from '@groundwork-gov/fiscal';
import type { BudgetField } from '@groundwork-gov/payments';
import type { Connections } from '../platform/db/connections.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import type { PublicField } from './fields.ts';
import { type SumOfText, sumsByText } from './public-store.ts';
import { readPaymentsDocument } from './snapshot.ts';
import { fieldKey } from './words.ts';

export type { SumOfText } from './public-store.ts';

/** The payments of a year as they stand published. Amounts are minor units of `currency`. */
export interface PublishedLedger {
  hash: string;
  yearName: string;
  currency: string;
  payments: number;
  total: bigint;
  /** The months of its first and its last payment, `YYYY-MM`. */
  months: { first: string; last: string };
  /** Which text of a payment holds a classification of the budget, as the mapping of the ledger says. */
  budget: Partial<Record<Classification, BudgetField>>;
  /** The texts that were published. */
  fields: ReadonlySet<PublicField>;
}

/** The published payments of a year; null where none are, or no longer. */
export async function publishedLedger(
  published: Connections['published'],
  placeId: string,
  year: number,
): Promise<PublishedLedger | null> {
  const snapshot = await currentSnapshot(published, placeId, 'payments', String(year));
  if (!snapshot?.bytes) return null;
  const document = readPaymentsDocument(snapshot.bytes);
  return {
    hash: snapshot.hash,
    yearName: document.yearName,
    currency: document.currency,
    payments: document.payments,
    total: BigInt(document.total),
    months: { first: document.months[0]?.month ?? '', last: document.months.at(-1)?.month ?? '' },
    budget: document.budget ?? {},
    fields: new Set(document.fields as PublicField[]),
  };
}

/** What a published ledger holds in one of its texts, each once with its payments and their sum, the largest first. */
export const ledgerSums = (
  published: Connections['published'],
  placeId: string,
  { hash }: Pick<PublishedLedger, 'hash'>,
  field: BudgetField,
): Promise<SumOfText[]> => sumsByText(published, placeId, hash, field);

/** A text of a payment in a word. */
export const fieldWord = (tongue: Tongue, field: BudgetField): string => tongue.t(fieldKey(field));

/** Where the published payments with this text are listed. */
export const paymentsWith = (code: string, year: number, field: BudgetField, value: string): string =>
  `/places/${code}/payments/${year}/all?${field}=${encodeURIComponent(value)}`;
