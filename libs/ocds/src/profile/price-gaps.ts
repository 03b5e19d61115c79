import { settled } from './contests.ts';
import { type FenceRule, fenceOf } from './fences.ts';
import { type Gap, isGap, lacking } from './gap.ts';
import type { Bench, Values, Watch } from './indicator.ts';
import { type PriceGap, priceGapOf, whyNotByPrice } from './prices.ts';
import { rounded } from './values.ts';

export const PRICE_FIELDS = [
  'bids/details/status',
  'bids/details/tenderers/id',
  'bids/details/value',
  'bids/details/relatedLots',
  'awards/status',
  'awards/suppliers/id',
  'tender/awardCriteria',
] as const;

/** Flags contests whose gap between first and second bid is beyond the fence of all such gaps in one currency. */
export function watchGaps(
  bench: Bench<'threshold'>,
  rule: Omit<FenceRule, 'threshold'>,
  isBeyond: (ratio: number, fence: number) => boolean,
  about: (gap: PriceGap) => readonly string[],
): Watch {
  const waiting: { process: number; gaps: (PriceGap | Gap)[] }[] = [];
  return {
    see(process) {
      const contests = whyNotByPrice(process, bench.settings) ?? bench.contests(process);
      if (isGap(contests)) return bench.unable(process.at, contests);
      const gaps = contests.map(priceGapOf);
      if (gaps.every(isGap)) bench.unable(process.at, gaps[0]!);
      else waiting.push({ process: process.at, gaps });
    },
    finish() {
      const ratios = new Map<string, number[]>();
      for (const { gaps } of waiting)
        for (const gap of gaps) {
          if (isGap(gap)) continue;
          const { currency } = gap.winner.price;
          const list = ratios.get(currency);
          if (list) list.push(gap.ratio);
          else ratios.set(currency, [gap.ratio]);
        }
      const fences = new Map(
        [...ratios].map(([name, list]) => {
          const fence = fenceOf(list, { ...rule, threshold: bench.parameter.threshold });
          bench.population({ name, ...fence });
          return [name, fence];
        }),
      );
      for (const { process, gaps } of waiting) {
        const found = settled(
          gaps.map((gap) => {
            if (isGap(gap)) return gap;
            const { fence, cannot } = fences.get(gap.winner.price.currency)!;
            if (fence === null) return lacking(cannot ?? '');
            return isBeyond(gap.ratio, fence) ? { gap, fence } : null;
          }),
        );
        if (found === null) bench.clear(process);
        else if (isGap(found)) bench.unable(process, found);
        else {
          const [first] = found.flags;
          const tenderers = found.flags.flatMap(({ gap }) => about(gap));
          if (first) bench.flag(process, valuesOf(first.gap, first.fence, found.flags.length), tenderers);
        }
      }
    },
  };
}

const valuesOf = ({ lot, ratio, winner, next }: PriceGap, fence: number, contests: number): Values => ({
  lot,
  lots: contests,
  winning: winner.price.amount.text,
  next: next.price.amount.text,
  currency: winner.price.currency,
  ratio: rounded(ratio),
  limit: rounded(fence),
});
