import { Amount } from '../amount.ts';
import { supplierOf, totalOf } from '../awarded.ts';
import { firstGap, type Gap, isGap, missing, unset, unusable } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { DAY } from '../moment.ts';
import { type Award, activeAwards, type Process } from '../process.ts';
import { byLaw, cited, holdsFor } from '../rules.ts';
import type { Threshold } from '../settings.ts';

interface Purchase {
  process: number;
  ocid: string;
  day: number;
  amount: Amount;
}

interface Line {
  buyer: string;
  supplier: string;
  threshold: Threshold;
  purchases: Purchase[];
}

/**
 * At least `purchases` processes in which a buyer awarded the same supplier, within `days` days, less than a threshold of the law but at least
 * `near` of it, and which together reach it. The day is that of the first award.
 */
export const r011: Indicator<'days' | 'purchases' | 'near'> = {
  code: 'R011',
  title: 'Splitting purchases to avoid thresholds',
  groups: ['OCID'],
  fields: [
    'buyer/id',
    'awards/status',
    'awards/suppliers/id',
    'awards/value',
    'awards/date',
    'settings/thresholds',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R011; OECD, Guidelines for fighting bid rigging (2025)',
  parameters: {
    days: { standard: 30, least: 1, most: 366, isWhole: true, says: 'how near to each other in time' },
    purchases: { standard: 2, least: 2, most: 100, isWhole: true, says: 'how many at least' },
    near: { standard: 0.5, least: 0, most: 1, says: 'the part of the threshold that each reaches at least' },
  },
  begin(bench) {
    const lines = new Map<string, Line>();
    return {
      see(process) {
        const found = purchaseOf(process, bench);
        if (isGap(found)) return bench.unable(process.at, found);
        bench.clear(process.at);
        const { buyer, supplier, amount, from } = found;
        bench.settings.thresholds.forEach((threshold, at) => {
          const limit = Amount.parse(threshold.amount) ?? Amount.zero;
          if (found.currency !== threshold.currency || !holdsFor(threshold, process, from, bench.zone))
            return;
          if (amount.compare(limit) >= 0 || amount.over(limit) < (bench.parameter.near ?? 0)) return;
          const key = JSON.stringify([at, buyer, supplier]);
          const line = lines.get(key) ?? { buyer, supplier, threshold, purchases: [] };
          lines.set(key, line);
          line.purchases.push({ process: process.at, ocid: process.ocid, day: from, amount });
        });
      },
      finish() {
        const keys = [...lines.keys()].sort();
        const flagged = new Set<number>();
        for (const key of keys) flagSplits(lines.get(key)!, bench, flagged);
      },
    };
  },
  explain: ({ purchases, buyer, supplier, total, currency, from, until, threshold, law, article }) =>
    `${buyer} bought from ${supplier} ${purchases} times between ${from} and ${until}, each time below ${threshold} ${currency} and together for ${total} ${currency}; from ${threshold} ${currency} on a stricter procedure is due${byLaw({ law, article })}.`,
};

function purchaseOf(process: Process, { settings }: Pick<Bench, 'settings'>) {
  if (settings.thresholds.length === 0) return unset('settings/thresholds');
  const { buyer } = process;
  if (isGap(buyer)) return buyer;
  const awards = activeAwards(process);
  if (isGap(awards)) return awards;
  const total = totalOf(awards, 'awards/value');
  if (isGap(total)) return total;
  const supplier = supplierOf(awards[0]!);
  const from = firstDay(awards);
  if (isGap(supplier)) return supplier;
  if (isGap(from)) return from;
  // What went to several suppliers was one purchase with several winners, and no part of one.
  if (awards.some((each) => supplierOf(each) !== supplier)) return unusable('awards/suppliers/id');
  return { buyer, supplier, amount: total.amount, currency: total.currency, from };
}

function firstDay(awards: readonly Award[]): number | Gap {
  const gap = firstGap(...awards.map(({ date }) => date));
  if (isGap(gap)) return gap;
  const days = awards.flatMap(({ date }) => (isGap(date) ? [] : [date.from]));
  return days.length === 0 ? missing('awards/date') : Math.min(...days);
}

/** Goes once along the purchases in order of time, with a window of so many days. */
function flagSplits(
  { buyer, supplier, threshold, purchases }: Line,
  bench: Bench<'days' | 'purchases'>,
  flagged: Set<number>,
): void {
  purchases.sort((a, b) => a.day - b.day || (a.ocid < b.ocid ? -1 : 1));
  const limit = Amount.parse(threshold.amount) ?? Amount.zero;
  const [days, least] = [bench.parameter.days ?? 30, bench.parameter.purchases ?? 2];
  let total = Amount.zero;
  let first = 0;
  let told = 0;
  for (const [last, purchase] of purchases.entries()) {
    total = total.plus(purchase.amount);
    while (purchase.day - purchases[first]!.day > days * DAY) total = total.minus(purchases[first++]!.amount);
    const count = last - first + 1;
    if (count < least || total.compare(limit) < 0) continue;
    for (let at = Math.max(first, told); at <= last; at++) {
      const { process } = purchases[at]!;
      if (flagged.has(process)) continue;
      flagged.add(process);
      bench.flag(
        process,
        {
          buyer,
          supplier,
          purchases: count,
          total: total.text,
          threshold: limit.text,
          currency: threshold.currency,
          from: bench.zone.dayOf(purchases[first]!.day),
          until: bench.zone.dayOf(purchase.day),
          name: threshold.name,
          ...cited(threshold.law),
        },
        supplier.split(' + '),
      );
    }
    told = last + 1;
  }
}
