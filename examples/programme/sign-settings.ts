import { lawOf, lawsOf } from './profile.ts';
import { type Town, YEARS } from './towns.ts';

export const SIGNS_FROM = `${YEARS[0]}-01-01`;

/**
 * What signs go by in a town: what the law of the made-up country sets, where firms say when they were founded, and from how many
 * purchases on a seller is compared with others, as the town is small (`groundwork.redflags@1`).
 */
export function signSettings(town: Town): object {
  const { title, article: word, openTender } = lawOf(town);
  const laws = new Map(lawsOf(town).map((each) => [each.key, each]));
  const rule = (key: string) => {
    const { value = '', article = '' } = laws.get(key) ?? {};
    return { value, from: SIGNS_FROM, law: { title, article: `${word} ${article}` } };
  };
  const { value: days, ...period } = rule('procurement.bid-period');
  const { value: wait, ...standstill } = rule('procurement.standstill');
  const { value: amount, ...limit } = rule('procurement.open-tender-from');
  return {
    redflags: 'groundwork.redflags@1',
    zone: town.timeZone,
    foundedField: 'details/foundedOn',
    submissionPeriods: [{ days: Number(days), methods: ['open'], ...period }],
    standstills: [{ days: Number(wait), ...standstill }],
    thresholds: [{ name: openTender, amount: `${amount}.00`, currency: town.currency, ...limit }],
    indicators: { R048: { processes: 4 } },
  };
}
