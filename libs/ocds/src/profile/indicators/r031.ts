import { areComparable, taxContradicts, totalOf } from '../awarded.ts';
import { type Gap, isGap, missing, unusable } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { type Money } from '../money.ts';
import { type Award, activeAwards, type Process } from '../process.ts';
import { inLot, percent, rounded } from '../values.ts';

interface Pair {
  lot: string;
  awards: readonly Award[];
  estimate: Money | Gap;
}

/**
 * Value awarded / estimated value - 1 ≥ `over`. Lot by lot where every award names its lots and no two share one; else all awards against the
 * value of the tender. An award of `unlikely` times the estimate or more says that one of them is wrong.
 */
export const r031: Indicator<'over' | 'unlikely'> = {
  code: 'R031',
  title: 'Award well above the estimate',
  groups: ['OCID'],
  fields: ['awards/status', 'awards/value', 'awards/relatedLots', 'tender/value', 'tender/lots/value'],
  source: 'Open Contracting Partnership, Red flags in public procurement (2024), R031',
  parameters: {
    over: { standard: 0.1, least: 0, most: 100, says: 'by how much of the estimate at least' },
    unlikely: {
      standard: 10,
      least: 1,
      most: 1_000_000,
      says: 'times the estimate from which on an amount is wrong',
    },
  },
  begin: (bench) => ({
    see(process) {
      const awards = activeAwards(process);
      if (isGap(awards)) return bench.unable(process.at, awards);
      let gap: Gap | undefined;
      let isTold = false;
      for (const { lot, awards: some, estimate } of pairsOf(process, awards)) {
        const total = totalOf(some, 'awards/value');
        const pair = isGap(total)
          ? total
          : isGap(estimate)
            ? estimate
            : whyNot(total, estimate, process, bench);
        if (isGap(pair)) gap ??= pair;
        else {
          if (pair.total.amount.over(pair.estimate.amount) >= (bench.parameter.unlikely ?? 10)) {
            bench.found('estimate-unlikely', 'tender/value/amount', process.at);
            gap ??= unusable('tender/value/amount');
            continue;
          }
          isTold = true;
          const over = pair.total.amount.minus(pair.estimate.amount).over(pair.estimate.amount);
          if (over < (bench.parameter.over ?? 0)) continue;
          return bench.flag(process.at, {
            lot,
            award: pair.total.amount.text,
            estimate: pair.estimate.amount.text,
            currency: pair.total.currency,
            over: rounded(over),
            limit: bench.parameter.over ?? 0,
          });
        }
      }
      if (isTold) bench.clear(process.at);
      else bench.unable(process.at, gap ?? missing('awards'));
    },
  }),
  explain: ({ lot, award, estimate, currency, over, limit }) =>
    `${award} ${currency} was awarded${inLot(lot)} where ${estimate} ${currency} was estimated, ${percent(over)} more; ${percent(limit)} or more is asked about.`,
};

function whyNot(total: Money, estimate: Money, process: Process, bench: Pick<Bench, 'found'>) {
  if (areComparable(total, estimate)) return { total, estimate };
  if (!taxContradicts(total, estimate)) return unusable('tender/value/currency');
  bench.found('tax-contradicts', 'tender/value/valueAddedTaxIncluded', process.at);
  return unusable('tender/value/valueAddedTaxIncluded');
}

function pairsOf({ tender }: Process, awards: readonly Award[]): Pair[] {
  const named = awards.flatMap(({ lots }) => lots);
  const isByLot =
    new Set(named).size === named.length &&
    awards.every(({ lots }) => lots.length > 0 && lots.every((lot) => tender.lots.has(lot)));
  if (!isByLot) return [{ lot: '', awards, estimate: tender.value }];
  return awards
    .map((award) => ({
      lot: award.lots.join(', '),
      awards: [award],
      estimate: totalOf(
        award.lots.map((lot) => ({ value: tender.lots.get(lot) ?? missing('tender/lots/value') })),
        'tender/lots/value',
      ),
    }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
}
