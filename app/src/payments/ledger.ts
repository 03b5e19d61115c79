import { createHash } from 'node:crypto';
import { currencyOf } from '@groundwork-gov/money';
import {
  dayNumber,
  type Ledger,
  noDay,
  noMinute,
  type PaymentFile,
  type TextColumn,
  type TextField,
} from '@groundwork-gov/payments';
import type { Transaction } from '../platform/db/transaction.ts';
import { TEXT_FIELDS } from './fields.ts';
import { paymentsOf } from './ledger-store.ts';
import type { StandingLoad } from './load-store.ts';

/** Which payments somebody looked at: the loads that stood. */
export const digestOf = (loads: readonly Pick<StandingLoad, 'loadId'>[]): string =>
  createHash('sha256')
    .update(
      loads
        .map((load) => load.loadId)
        .toSorted()
        .join('\n'),
    )
    .digest('hex');

/**
 * The loads by the names under which screens speak of them. Two of one name are told apart by their numbers, so that a
 * row of evidence leads to one payment.
 */
export function namedLoads(loads: readonly StandingLoad[]): Map<string, StandingLoad> {
  const named = new Map<string, StandingLoad>();
  for (const load of loads)
    named.set(named.has(load.file) ? `${load.file} (${load.loadNo})` : load.file, load);
  return named;
}

/** All standing payments by column, as the screens want them: about 60 bytes a payment, and each text once. */
export async function ledgerOf(
  tx: Transaction,
  loads: ReadonlyMap<string, StandingLoad>,
  currency: string,
  progress: (rows: number) => Promise<void>,
): Promise<Ledger> {
  const count = [...loads.values()].reduce((sum, load) => sum + load.payments, 0);
  const file = new Uint16Array(count);
  const line = new Uint32Array(count);
  const day = new Int32Array(count);
  const minute = new Int16Array(count);
  const amount = new BigInt64Array(count);
  const texts = TEXT_FIELDS.map((field) => ({ field, ...dictionary(count) }));
  let row = 0;
  let at = 0;
  for (const load of loads.values()) {
    for await (const batch of paymentsOf(tx, load.loadId)) {
      for (const each of batch) {
        file[row] = at;
        line[row] = each[0];
        day[row] = each[1] ?? noDay;
        minute[row] = each[2] ?? noMinute;
        amount[row] = each[3];
        for (let field = 0; field < texts.length; field++) {
          texts[field]?.put(row, (each[4 + field] as string | null) ?? '');
        }
        row += 1;
      }
      await progress(row);
    }
    at += 1;
  }
  if (row !== count) throw new Error(`the loads say ${count} payments, and there are ${row}`);
  return {
    currency,
    digits: currencyOf(currency).digits,
    payments: {
      count,
      file,
      line,
      day,
      minute,
      amount,
      texts: columnsOf(texts),
    },
    files: [...loads].map(([name, load]) => fileOf(name, load)),
  };
}

function columnsOf(
  texts: readonly { field: TextField; column: TextColumn }[],
): Readonly<Record<TextField, TextColumn>> {
  const columns: Partial<Record<TextField, TextColumn>> = {};
  for (const { field, column } of texts) columns[field] = column;
  return columns as Record<TextField, TextColumn>;
}

/** What was noted of the file when it was read. */
function fileOf(name: string, load: StandingLoad): PaymentFile {
  return {
    name,
    sha256: load.sha256,
    bytes: Number(load.bytes),
    header: [],
    columns: load.columns as PaymentFile['columns'],
    payments: load.payments,
    total: load.total,
    leftOut: [],
    dates: {
      order: null,
      decidedBy: null,
      first: load.firstDay === null ? null : dayNumber(load.firstDay),
      last: load.lastDay === null ? null : dayNumber(load.lastDay),
      unknown: load.unknownDays,
      timesOnly: 0,
    },
    suppliersUnknown: 0,
    marks: { decimal: '.', thousands: '' },
    faults: [],
    faultCount: 0,
  };
}

function dictionary(count: number) {
  const known = new Map<string, number>([['', 0]]);
  const values = [''];
  const ids = new Uint32Array(count);
  return {
    column: { ids, values } satisfies TextColumn,
    put(row: number, text: string): void {
      let id = known.get(text);
      if (id === undefined) {
        id = values.length;
        known.set(text, id);
        values.push(text);
      }
      ids[row] = id;
    },
  };
}
