import { groupRows, groupsOf, pairIds } from '../ids.ts';
import { likeOthersTail } from '../odds/tails.ts';
import { dayText, noDay, textAt } from '../payments.ts';
import { lacking, notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';
import { inForce, placeboLimits, type Threshold } from './threshold.ts';

const windowDays = 30;
/**
 * Payments that stay just under a limit and together pass it.
 *
 * Formula: two or more payments to one supplier by one unit within 30 days, each at least nine tenths of the limit and below it.
 * The number of such series is compared with their number at seven limits that nobody set (0.6 to 1.6 times the real one):
 * p = P(X ≥ found) for an overdispersed Poisson count whose rate is known from those (Jeffreys' prior), since prices are round and
 * rents are regular with no limit at all. Source: OECD, Guidelines for Fighting Bid Rigging (2009), and Nigrini (2020) for the pattern.
 */
export function splits(view: View, thresholds: readonly Threshold[]): Screening {
  if (thresholds.length === 0) {
    return notComputed('splits', { needs: 'settings.thresholds', missing: null, of: null });
  }
  const { payments, vendors } = view;
  const usable = view.rows.filter((row) => (vendors.ids[row] ?? 0) !== 0 && payments.day[row] !== noDay);
  const buyers = pairIds(vendors.ids, payments.texts.unit.ids);
  const series = (limit: bigint, isIncluded: boolean, among: Uint32Array): number[][] => {
    const floor = (limit * 9n) / 10n;
    const near = among.filter((row) => {
      const amount = payments.amount[row] ?? 0n;
      return amount >= floor && (amount < limit || (isIncluded && amount === limit));
    });
    return [...groupsOf(groupRows(buyers, near), 2)].flatMap((group) => inWindows(payments.day, group));
  };

  const questions: Question[] = [];
  const tests: number[] = [];
  const limits: Record<string, unknown>[] = [];
  for (const threshold of thresholds) {
    const holds = inForce(threshold);
    const among = usable.filter((row) => holds(payments.day[row] ?? noDay));
    const found = series(threshold.limit, threshold.includes === true, among);
    const others = placeboLimits(threshold, thresholds).map((limit) => ({
      limit,
      series: series(limit, threshold.includes === true, among).length,
    }));
    const seen = others.reduce((sum, one) => sum + one.series, 0);
    const p =
      others.length < 2
        ? null
        : againstPlacebos(
            found.length,
            others.map((one) => one.series),
          );
    if (p !== null && among.length > 0) tests.push(p);
    limits.push({ name: threshold.name, limit: threshold.limit, series: found.length, p, placebos: others });
    for (const rows of found)
      questions.push(questionOf(view, threshold, rows, p, seen / Math.max(1, others.length)));
  }
  const lacks = [...lacking(view, 'supplier'), ...lacking(view, 'unit'), ...lacking(view, 'day')];
  return { rule: 'splits', questions, tests, figures: { limits }, lacks, computed: usable.length > 0 };
}

/** Placebos differ more than a Poisson count would; counts are divided by their dispersion (quasi-Poisson; McCullagh and Nelder 1989). */
function againstPlacebos(found: number, seen: readonly number[]): number {
  const sum = seen.reduce((total, one) => total + one, 0);
  const mean = sum / seen.length;
  const variance = seen.reduce((total, one) => total + (one - mean) ** 2, 0) / (seen.length - 1);
  const dispersion = mean === 0 ? 1 : Math.max(1, variance / mean);
  return likeOthersTail(found / dispersion, sum / dispersion, seen.length);
}

/** Runs of days no longer than the window, each payment in one of them. */
function inWindows(days: Int32Array, group: Uint32Array): number[][] {
  const sorted = [...group].toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const runs: number[][] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    const day = days[row] ?? 0;
    if (run && day - (days[run[0] ?? row] ?? day) <= windowDays) run.push(row);
    else runs.push([row]);
  }
  return runs.filter((run) => run.length > 1);
}

function questionOf(
  { payments, vendors }: View,
  threshold: Threshold,
  rows: readonly number[],
  p: number | null,
  usual: number,
): Question {
  const first = rows[0] ?? 0;
  const supplier = vendors.names[vendors.ids[first] ?? 0] ?? '';
  const unit = textAt(payments, 'unit', first);
  const days = rows.map((row) => dayText(payments.day[row] ?? noDay) ?? '').toSorted();
  const amount = sumOf(payments, rows);
  const [from = '', until = ''] = [days[0], days.at(-1)];
  return {
    rule: 'splits',
    ask: 'under-limit',
    values: {
      supplier,
      unit,
      from,
      until,
      payments: rows.length,
      amount,
      limit: threshold.limit,
      name: threshold.name,
      usual,
    },
    key: [supplier, unit, String(threshold.limit), from, until],
    rows,
    amount,
    p,
    baseRate: null,
  };
}
