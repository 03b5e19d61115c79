import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PaymentMapping, parsePaymentMapping } from './read/payment-mapping.ts';
import { type Ledger, type PaymentSource, readLedger } from './read/read-ledger.ts';

const root = join(import.meta.dirname, '../../..');
const data = join(process.env.GROUNDWORK_SHARED ?? join(root, '../shared'), 'data');

/** A file or folder of the real data, or null where it is not at hand. */
export function realData(path: string): string | null {
  const found = join(data, path);
  return existsSync(found) ? found : null;
}

export const needsData = (path: string): { skip: string | false } => ({
  skip: realData(path) ? false : 'needs ../shared/data',
});

export const realJson = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

export function mappingOf(file: string): PaymentMapping {
  return parsePaymentMapping(readFileSync(join(root, 'docs/mappings', file), 'utf8'));
}

/** The CSV files of a folder of real data, in their order by name. */
export function realFiles(path: string): PaymentSource[] {
  const folder = join(data, path);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => ({ name, bytes: createReadStream(join(folder, name)) }));
}

export const realLedger = (path: string, mapping: PaymentMapping): Promise<Ledger> =>
  readLedger(realFiles(path), { mapping, digits: 2 });

/** A mapping for a small town's file whose columns are called as their fields are, with what the test wants otherwise. */
export function smallMapping(changes: Record<string, unknown> = {}): PaymentMapping {
  const same = [
    'supplier',
    'supplierId',
    'bankAccount',
    'invoice',
    'transaction',
    'unit',
    'category',
    'account',
    'description',
  ];
  return parsePaymentMapping({
    mapping: 'groundwork.payment-mapping@1',
    title: 'A small town',
    currency: 'EUR',
    date: 'date',
    amount: 'amount',
    columns: Object.fromEntries(same.map((name) => [name, name])),
    ...changes,
  });
}

async function* inPieces(text: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A ledger out of the texts of files by name. */
export function ledgerOf(
  files: Record<string, string | Uint8Array>,
  mapping: PaymentMapping = smallMapping(),
): Promise<Ledger> {
  const sources = Object.entries(files).map(([name, text]) => ({ name, bytes: inPieces(text) }));
  return readLedger(sources, { mapping, digits: 2 });
}

export interface MadePayment {
  readonly supplier?: string;
  readonly supplierId?: string;
  readonly bankAccount?: string;
  readonly invoice?: string;
  readonly transaction?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly date?: string;
  readonly amount: string;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A CSV file of these payments for `smallMapping`. */
export function csvOf(payments: readonly MadePayment[]): string {
  const names = [
    'supplier',
    'supplierId',
    'bankAccount',
    'invoice',
    'transaction',
    'unit',
    'category',
    'date',
    'amount',
  ] as const;
  const rows = payments.map((one) =>
    names.map((name) => cell(one[name] ?? (name === 'date' ? '2024-03-05' : ''))).join(','),
  );
  return `${names.join(',')}\n${rows.join('\n')}\n`;
}
