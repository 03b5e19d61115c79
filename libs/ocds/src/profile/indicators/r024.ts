import type { Indicator } from '../indicator.ts';
import { PRICE_FIELDS, watchGaps } from '../price-gaps.ts';
import { inLot, percent } from '../values.ts';

/**
 * (lowest other valid bid - winning bid) / winning bid ≤ the low fence of all such ratios in one currency, or ≤ the threshold set. Lot by lot;
 * where price decides.
 */
export const r024: Indicator<'threshold'> = {
  code: 'R024',
  title: 'Price close to winning bid',
  groups: ['OCID'],
  fields: PRICE_FIELDS,
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R024; ocdscardinal 0.0.8, R024',
  parameters: {
    threshold: { standard: null, least: 0, most: 1, says: 'a ratio instead of the fence' },
  },
  begin: (bench) =>
    watchGaps(
      bench,
      { side: 'low', least: 10 },
      (ratio, fence) => ratio <= fence,
      ({ winner, next }) => [...winner.tenderers, ...next.tenderers],
    ),
  explain: ({ lot, lots, winning, next, currency, ratio, limit }) =>
    `The next bid${inLot(lot, lots)} was ${percent(ratio)} above the winning one (${next} and ${winning} ${currency}); ${percent(limit)} or less is unusually close.`,
};
