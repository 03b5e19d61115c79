import { dayText } from '@groundwork-gov/payments';
import type { Transaction } from '../platform/db/transaction.ts';
import { rowsInCommon, type StandingLoad } from './load-store.ts';
import { paymentProblems } from './problems.ts';
import type { ReadFile } from './read-files.ts';

/** As the screen of double loads counts: from so many rows, and this share of the shorter file. */
const FEWEST = 10;
const SHARE = 0.5;

interface Span {
  loadId: string;
  file: string;
  payments: number;
  first: string | null;
  last: string | null;
  unknown: number;
}

/**
 * A file that came before, or whose rows stand in another that came, is told before it is kept. Only loads of the same
 * days are compared, so that a month that follows another costs nothing.
 */
export async function refuseRepeats(
  tx: Transaction,
  read: readonly ReadFile[],
  before: readonly StandingLoad[],
): Promise<void> {
  const known = new Map(before.map((load) => [load.sha256, { file: load.file, on: dayOf(load.loadedAt) }]));
  for (const { about } of read) {
    const earlier = known.get(about.sha256);
    if (earlier) {
      throw paymentProblems.problem('payments.file-loaded', {
        file: about.name,
        before: earlier.file,
        when: earlier.on === null ? { message: 'payments.in-this-import', params: {} } : earlier.on,
      });
    }
    known.set(about.sha256, { file: about.name, on: null });
  }

  const held = before.map(
    (load): Span => ({ ...load, first: load.firstDay, last: load.lastDay, unknown: load.unknownDays }),
  );
  const fresh = read.map(
    ({ loadId, about: { name, payments, dates } }): Span => ({
      loadId,
      file: name,
      payments,
      first: dates.first === null ? null : dayText(dates.first),
      last: dates.last === null ? null : dayText(dates.last),
      unknown: dates.unknown,
    }),
  );
  const all = [...held, ...fresh];
  const news = fresh.filter((one) => all.some((other) => other !== one && mayShare(one, other)));
  const olds = all.filter((one) => news.some((other) => other !== one && mayShare(one, other)));
  const shared = await rowsInCommon(
    tx,
    news.map((each) => each.loadId),
    olds.map((each) => each.loadId),
  );
  for (const { newId, oldId, rows } of shared) {
    const file = all.find((each) => each.loadId === newId);
    const other = all.find((each) => each.loadId === oldId);
    if (!file || !other || rows < FEWEST || rows < SHARE * Math.min(file.payments, other.payments)) continue;
    throw paymentProblems.problem('payments.rows-loaded', {
      file: file.file,
      rows,
      of: file.payments,
      before: other.file,
    });
  }
}

const dayOf = (at: Date): string | null => at.toISOString().slice(0, 10);

function mayShare(one: Span, other: Span): boolean {
  if (one.unknown > 0 && other.unknown > 0) return true;
  if (one.first === null || one.last === null || other.first === null || other.last === null) return false;
  return one.first <= other.last && other.first <= one.last;
}
