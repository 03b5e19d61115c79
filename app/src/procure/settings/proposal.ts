import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { type RedflagSettings, readRedflagSettings, type UnknownCode } from '@groundwork-gov/ocds';
import { legalHistory } from '../../places/api.ts';
import type { Transaction } from '../../platform/db/transaction.ts';

const LIMITS = [
  'procurement.direct-limit',
  'procurement.quotations-limit',
  'procurement.open-tender-from',
] as const;
const KEYS = [...LIMITS, 'procurement.bid-period', 'procurement.standstill'] as const;

type Rules = Pick<RedflagSettings, 'submissionPeriods' | 'thresholds' | 'standstills'>;

/** What the law of the place sets, as rules that red flags go by: each with its law and the days it holds. */
export async function rulesOfLaw(tx: Transaction, nameOf: (key: string) => string): Promise<Rules> {
  const rules: Rules = { submissionPeriods: [], thresholds: [], standstills: [] };
  for (const { key, value, validFrom, validTo, law, article, link } of await legalHistory(tx, KEYS)) {
    const cited = {
      from: validFrom,
      ...(validTo !== null && { until: validTo }),
      law: {
        title: law,
        ...(article !== '' && { article }),
        ...(/^https?:\/\//.test(link) && { url: link }),
      },
    };
    if (value.type === 'amount' && value.minor > 0n)
      rules.thresholds.push({
        name: nameOf(key),
        amount: formatMinor(value.minor, currencyOf(value.currency).digits),
        currency: value.currency,
        ...cited,
      });
    else if (value.type === 'days' && key === 'procurement.bid-period')
      rules.submissionPeriods.push({ days: value.count, methods: ['open'], ...cited });
    else if (value.type === 'days') rules.standstills.push({ days: value.count, ...cited });
  }
  return rules;
}

interface Ingredients {
  /** What holds now, if anything was ever agreed. */
  standing: RedflagSettings | null;
  law: Rules;
  zone: string;
  unknown: readonly Pick<UnknownCode, 'list' | 'word' | 'suggested'>[];
}

/**
 * A first draft to be looked over: what holds, with the rules of the place's law where none stand, its zone, and for words that are no
 * codes what they may mean. Nothing of it counts before two people have agreed.
 */
export function proposedSettings({ standing, law, zone, unknown }: Ingredients): RedflagSettings {
  const base = standing ?? readRedflagSettings({ redflags: 'groundwork.redflags@1', zone });
  const codes: Record<string, Record<string, string>> = structuredClone(base.codes) as never;
  for (const { list, word, suggested } of unknown) {
    if (suggested === null || word === '' || word.length > 500) continue;
    // A word of a file may be called as what every object has.
    codes[list] = Object.fromEntries([...Object.entries(codes[list] ?? {}), [word, suggested]]);
  }
  return readRedflagSettings({
    ...base,
    codes,
    submissionPeriods: base.submissionPeriods.length > 0 ? base.submissionPeriods : law.submissionPeriods,
    thresholds: base.thresholds.length > 0 ? base.thresholds : law.thresholds,
    standstills: base.standstills.length > 0 ? base.standstills : law.standstills,
  });
}
