import { listAt } from '../../json/json.ts';
import { areComparable, totalOf } from '../awarded.ts';
import { firstGap, type Gap, isGap, missing, outside, unusable } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { type Award, activeAwards, type Contract } from '../process.ts';
import { percent, rounded } from '../values.ts';

/**
 * Value of the contracts of an award now / value awarded - 1 ≥ `growth`. Contracts are tied to awards by `awardID`; those that are pending or cancelled do
 * not count.
 */
export const r059: Indicator<'growth'> = {
  code: 'R059',
  title: 'Contract grew beyond its award',
  groups: ['OCID'],
  fields: [
    'awards/id',
    'awards/status',
    'awards/value',
    'contracts/awardID',
    'contracts/status',
    'contracts/value',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R059 and R069; Directive 2014/24/EU, article 72(2): 15 % for works',
  parameters: {
    growth: { standard: 0.15, least: 0, most: 100, says: 'by how much of the award at least' },
  },
  begin: (bench) => ({
    see(process) {
      const awards = activeAwards(process);
      const { contracts } = process;
      if (isGap(awards)) return bench.unable(process.at, awards);
      if (isGap(contracts)) return bench.unable(process.at, contracts);
      let gap: Gap | undefined;
      let isTold = false;
      for (const award of awards.toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1))) {
        const pair = pairOf(award, contracts);
        if (isGap(pair)) {
          gap ??= pair;
          continue;
        }
        isTold = true;
        const growth = pair.contract.amount.minus(pair.award.amount).over(pair.award.amount);
        if (growth < (bench.parameter.growth ?? 0)) continue;
        return bench.flag(
          process.at,
          {
            award: pair.award.amount.text,
            contract: pair.contract.amount.text,
            currency: pair.award.currency,
            growth: rounded(growth),
            limit: bench.parameter.growth ?? 0,
            amendments: pair.amendments,
          },
          isGap(award.suppliers) ? [] : award.suppliers,
        );
      }
      if (isTold) bench.clear(process.at);
      else bench.unable(process.at, gap ?? missing('contracts/awardID'));
    },
  }),
  explain: ({ award, contract, currency, growth, limit, amendments }) =>
    `The contract is worth ${contract} ${currency}, ${percent(growth)} more than the ${award} ${currency} awarded (amendments published: ${amendments}); ${percent(limit)} or more is asked about.`,
};

/** Two awards may have one id, where a publisher slipped. */
const sortName = ({ id, value }: Award): string => `${id ?? ''}\n${isGap(value) ? '' : value.amount.text}`;

function pairOf(award: Award, contracts: readonly Contract[]) {
  if (award.id === undefined) return missing('awards/id');
  if (isGap(award.value)) return award.value;
  const own = contracts.filter(({ awardId }) => awardId === award.id);
  if (own.length === 0) return missing('contracts/awardID');
  const doubtful = firstGap(...own.map(({ status }) => status));
  if (isGap(doubtful)) return doubtful;
  const counted = own.filter(({ status }) => status === 'active' || status === 'terminated');
  if (counted.length === 0) return outside('contracts/status');
  const contract = totalOf(counted, 'contracts/value');
  if (isGap(contract)) return contract;
  if (!areComparable(award.value, contract)) return unusable('contracts/value/currency');
  const amendments = counted.reduce((sum, { json }) => sum + (listAt(json, 'amendments')?.length ?? 0), 0);
  return { award: award.value, contract, amendments };
}
