import { Amount } from '../amount.ts';
import { supplierOf } from '../awarded.ts';
import { firstGap, isGap, lacking } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { activeAwards } from '../process.ts';
import { percent, rounded } from '../values.ts';

interface Spending {
  awards: number;
  suppliers: Map<string, Amount>;
}

/**
 * Herfindahl-Hirschman index of what a buyer awarded: the sum over suppliers of (their part)², from 0 to 1, ≥ `threshold`. Each currency by itself,
 * at least `awards` awards; a consortium is one supplier.
 */
export const r040: Indicator<'threshold' | 'awards'> = {
  code: 'R040',
  title: "High share of a buyer's contracts",
  groups: ['Buyer'],
  fields: ['buyer/id', 'awards/status', 'awards/suppliers/id', 'awards/value'],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R040; US Department of Justice and FTC, Horizontal merger guidelines (2010), 5.3: above 0.25 highly concentrated',
  parameters: {
    threshold: { standard: 0.25, least: 0, most: 1, says: 'from which index on' },
    awards: { standard: 10, least: 2, most: 10_000, isWhole: true, says: 'the least of a buyer' },
  },
  begin(bench) {
    const buyers = new Map<string, Map<string, Spending>>();
    return {
      see(process) {
        const { buyer, at } = process;
        const awards = activeAwards(process);
        if (isGap(awards)) return bench.unable(at, awards);
        if (isGap(buyer)) return bench.unable(at, buyer);
        const gap = firstGap(...awards.flatMap((each) => [each.value, supplierOf(each)]));
        if (isGap(gap)) return bench.unable(at, gap);
        for (const award of awards) {
          const [value, supplier] = [award.value, supplierOf(award)];
          if (isGap(value) || isGap(supplier)) continue;
          let known = buyers.get(buyer);
          if (!known) buyers.set(buyer, (known = new Map<string, Spending>()));
          const spending = known.get(value.currency) ?? { awards: 0, suppliers: new Map<string, Amount>() };
          known.set(value.currency, spending);
          spending.awards++;
          spending.suppliers.set(
            supplier,
            (spending.suppliers.get(supplier) ?? Amount.zero).plus(value.amount),
          );
        }
        bench.clear(at);
      },
      finish() {
        const { threshold, awards: least } = bench.parameter;
        for (const [buyer, currencies] of buyers) {
          const told = [...currencies]
            .filter(([, { awards }]) => awards >= (least ?? 1))
            .map(([currency, spending]) => ({
              currency,
              awards: spending.awards,
              ...concentration(spending),
            }))
            .sort((a, b) => b.index - a.index || (a.currency < b.currency ? -1 : 1));
          const [worst] = told;
          if (!worst) bench.unableOne('Buyer', buyer, lacking('too few'));
          else if (worst.index < (threshold ?? 0)) bench.clearOne('Buyer', buyer);
          else {
            const { index, share, ...rest } = worst;
            bench.flagOne('Buyer', buyer, {
              ...rest,
              index: rounded(index),
              share: rounded(share),
              limit: threshold ?? 0,
            });
          }
        }
      },
    };
  },
  explain: ({ supplier, share, currency, awards, index, limit }) =>
    `Of what was awarded in ${currency} (${awards} awards), ${supplier} received ${percent(share)}; the concentration is ${index} of 1, and ${limit} or more is high.`,
};

/** The squares of the parts, as whole numbers, so that the sum does not depend on its order. */
function concentration({ suppliers }: Spending): { index: number; supplier: string; share: number } {
  let scale = 0;
  for (const amount of suppliers.values()) scale = Math.max(scale, amount.scale);
  let [total, squares] = [0n, 0n];
  let best = { supplier: '', units: -1n };
  for (const [supplier, amount] of suppliers) {
    const units = amount.units * 10n ** BigInt(scale - amount.scale);
    total += units;
    squares += units * units;
    if (units > best.units || (units === best.units && supplier < best.supplier)) best = { supplier, units };
  }
  const million = 1_000_000n;
  return {
    index: Number((squares * million * million) / (total * total)) / 1e12,
    supplier: best.supplier,
    share: Number((best.units * million * million) / total) / 1e12,
  };
}
