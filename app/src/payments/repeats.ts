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
 * A file that stands here already, or half of whose rows do, is refused before it is kept. Files that came together are not:
 * whoever sends a folder in which months lie twice is told, and the screen of double loads asks about them before anything
 * can be published. Only loads of the same days are compared, so that a month that follows another costs nothing.
 *
 * @returns which file that came with it, and before it, a load repeats, by the load's id
 */
export async function refuseRepeats(
  tx: Transaction,
  read: readonly ReadFile[],
  before: readonly StandingLoad[],
): Promise<ReadonlyMap<string, string>> {
  const stands = new Map(before.map((load) => [load.sha256, load]));
  const together = new Map<string, string>();
  const repeats = new Map<string, string>();
  for (const { about, loadId } of read) {
    const earlier = stands.get(about.sha256);
    if (earlier)
      throw paymentProblems.problem('payments.file-loaded', {
        file: about.name,
        before: earlier.file,
        when: dayOf(earlier.loadedAt),
      });
    const beside = together.get(about.sha256);
    if (beside === undefined) together.set(about.sha256, about.name);
    else repeats.set(loadId, beside);
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
  const place = (loadId: string): number => all.findIndex((each) => each.loadId === loadId);
  const pairs = shared
    .map(({ newId, oldId, rows }) => ({ rows, at: [place(newId), place(oldId)] }))
    .toSorted((a, b) => Math.min(...a.at) - Math.min(...b.at));
  for (const { rows, at } of pairs) {
    const [file, other] = at.map((each) => all[each]);
    if (!file || !other || rows < FEWEST || rows < SHARE * Math.min(file.payments, other.payments)) continue;
    if (fresh.includes(other)) {
      const [first, second] = all.indexOf(file) < all.indexOf(other) ? [file, other] : [other, file];
      if (!repeats.has(second.loadId)) repeats.set(second.loadId, first.file);
      continue;
    }
    throw paymentProblems.problem('payments.rows-loaded', {
      file: file.file,
      rows,
      of: file.payments,
      before: other.file,
    });
  }
  return repeats;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

function mayShare(one: Span, other: Span): boolean {
  if (one.unknown > 0 && other.unknown > 0) return true;
  if (one.first === null || one.last === null || other.first === null || other.last === null) return false;
  return one.first <= other.last && other.first <= one.last;
}
