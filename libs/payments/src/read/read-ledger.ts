import { createHash } from 'node:crypto';
import { FiscalError } from '@groundwork-gov/fiscal';
import type { Payments } from '../payments.ts';
import { PaymentsError } from '../payments-error.ts';
import { findMarks, statedMarks } from './amount-marks.ts';
import type { DateOrder } from './date-order.ts';
import { faultList, type PaymentFault } from './faults.ts';
import { type Layout, layoutOf, noLayout } from './layout.ts';
import { type PaymentMapping, type TextField, textFields } from './payment-mapping.ts';
import { rowReader } from './row-reader.ts';
import { paymentStore } from './store.ts';
import { readTable, type TableRow } from './table.ts';

/** The most payments that one ledger may hold: some 900 MB. */
const rowLimit = 10_000_000;
const sampled = 5000;
const titleRows = 30;

export interface PaymentSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  readonly mapping: PaymentMapping;
  /** Decimals of the currency's minor unit (ISO 4217): 2 for EUR. */
  readonly digits: number;
  /** How many faults of a file are listed; further ones are only counted. */
  readonly maxFaults?: number | undefined;
}

/** What is known of one file once all of it was read. */
export interface PaymentFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly header: readonly string[];
  /** Which header each text was read from; a text that is not here is in no column of the file. */
  readonly columns: Partial<Record<TextField, string>>;
  readonly payments: number;
  /** Minor units of all payments together. */
  readonly total: bigint;
  /** Rows that are no payments, by the mapping's reasons; blank rows and repeated headers under `blank` and `header`. */
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  readonly dates: {
    readonly order: DateOrder | null;
    /** The line that decided the order; null where the mapping states it or no date needs one. */
    readonly decidedBy: number | null;
    readonly first: number | null;
    readonly last: number | null;
    /** Payments whose day nobody knows, and those of them whose cell held a time alone. */
    readonly unknown: number;
    readonly timesOnly: number;
  };
  readonly suppliersUnknown: number;
  readonly marks: { readonly decimal: string; readonly thousands: string };
  readonly faults: readonly PaymentFault[];
  readonly faultCount: number;
}

export interface Ledger {
  readonly currency: string;
  readonly digits: number;
  readonly payments: Payments;
  readonly files: readonly PaymentFile[];
}

/**
 * Reads payment files one after the other into one ledger. A file that is refused leaves nothing behind, and others can still be
 * added. Memory holds about 60 bytes a payment, and every different text once.
 */
export function ledgerReader({ mapping, digits, maxFaults = 1000 }: ReadOptions) {
  const store = paymentStore();
  const files: PaymentFile[] = [];

  /** @throws FiscalError, PaymentsError for a file that cannot be read as the mapping says. */
  async function add(source: PaymentSource): Promise<PaymentFile> {
    const from = store.count();
    try {
      const file = await readFile(source);
      files.push(file);
      return file;
    } catch (error) {
      store.cutTo(from);
      throw error;
    }
  }

  async function readFile({ name, bytes }: PaymentSource): Promise<PaymentFile> {
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    const faults = faultList(maxFaults);
    const above: (readonly string[])[] = [];
    let layout: Layout | null = null;
    let reader: ReturnType<typeof rowReader> | null = null;
    let waiting: TableRow[] | null = [];

    const open = (at: Layout, sample: readonly TableRow[]): ReturnType<typeof rowReader> => {
      const cells = sample.flatMap(({ cells: row, line }) => {
        const texts = [row[at.amount.plus] ?? '', row[at.amount.minus] ?? ''];
        return texts.map((text) => ({ text: text.trim(), line }));
      });
      const marks = statedMarks(mapping.file) ?? findMarks(name, mapping.file, cells);
      return rowReader({ mapping, digits, layout: at, marks, store, file: files.length, name, faults });
    };
    const take = (row: TableRow): void => {
      if (!layout) {
        layout = layoutOf(mapping, row.cells);
        if (layout) return;
        if (row.cells.some((cell) => cell.trim() !== '')) above.push(row.cells);
        if (above.length >= titleRows) throw noLayout(mapping, name, above);
      } else if (reader) reader.read(row);
      else {
        waiting?.push(row);
        if (waiting && waiting.length >= sampled) release(layout);
      }
      if (store.count() > rowLimit)
        throw new PaymentsError('payments.too-many-rows', { name, limit: rowLimit });
    };
    const release = (at: Layout): void => {
      const held = waiting ?? [];
      waiting = null;
      reader = open(at, held);
      for (const row of held) reader.read(row);
    };

    for await (const rows of readTable(name, measured(), mapping.file)) for (const row of rows) take(row);
    const found = layout as Layout | null;
    if (!found) {
      throw above.length > 0
        ? noLayout(mapping, name, above)
        : new FiscalError('fiscal.file-empty', { name });
    }
    if (waiting) release(found);
    const read = (reader as ReturnType<typeof rowReader> | null)?.finish();
    if (!read || read.rows === 0) {
      throw new FiscalError('fiscal.file-header-only', { name, columns: [...found.header] });
    }
    const { rows: _rows, ...rest } = read;
    return {
      name,
      sha256: hash.digest('hex'),
      bytes: size,
      header: found.header,
      columns: Object.fromEntries(
        textFields.flatMap((field) => {
          const at = found.texts[field];
          return at === undefined ? [] : [[field, found.header[at] ?? '']];
        }),
      ),
      ...rest,
      faults: faults.list(),
      faultCount: faults.count(),
    };
  }

  return {
    add,
    finish: (): Ledger => ({ currency: mapping.currency, digits, payments: store.finish(), files }),
  };
}

/** All of these files as one ledger; the first that is refused ends it. */
export async function readLedger(
  sources: Iterable<PaymentSource> | AsyncIterable<PaymentSource>,
  options: ReadOptions,
): Promise<Ledger> {
  const reader = ledgerReader(options);
  for await (const source of sources) await reader.add(source);
  return reader.finish();
}
