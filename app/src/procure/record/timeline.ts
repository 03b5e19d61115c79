import type { JsonObject } from '@groundwork-gov/ocds';
import { type Amount, amountAt, estimateAt } from './amounts.ts';
import { dayAt, type Period, periodAt } from './days.ts';
import { awardDeal } from './deals.ts';
import type { ProcessFacts } from './facts.ts';
import { partiesOf } from './parties.ts';
import { objectAt, objectsAt, textAt } from './reach.ts';
import { amendmentsOf, cameToNothing, signatureOf } from './stages.ts';

export const STEPS = [
  'planned',
  'asked',
  'bids',
  'decided',
  'signed',
  'changed',
  'paid',
  'finished',
] as const;
export type Step = (typeof STEPS)[number];

/** One thing that happened, as far as the record says. */
export interface Event {
  step: Step;
  /** Which sentence says it: `procure.event.SAYS`. */
  says: string;
  day: string | null;
  until: string | null;
  who: string[];
  amount: Amount | null;
  count: number | null;
  text: string | null;
}

const quiet = () => undefined;

/** What happened to a process, step by step, in the order in which it goes. */
export function eventsOf(release: JsonObject, facts: ProcessFacts): Event[] {
  return [
    ...planned(release),
    ...asked(release, facts),
    ...decided(release),
    ...signed(release, facts),
    ...changed(release),
    ...paid(release),
    ...finished(release),
  ];
}

const event = (step: Step, says: string, more: Partial<Event>): Event => ({
  step,
  says,
  day: null,
  until: null,
  who: [],
  amount: null,
  count: null,
  text: null,
  ...more,
});

function planned(release: JsonObject): Event[] {
  const planning = objectAt(release, 'planning');
  if (!planning) return [];
  const budget = objectAt(planning, 'budget');
  const amount = estimateAt(budget, 'amount', '', quiet);
  const text = textAt(planning, 'rationale') ?? textAt(budget, 'description');
  if (amount === null && text === null) return [];
  return [event('planned', amount === null ? 'planned' : 'budgeted', { amount, text })];
}

function asked(release: JsonObject, facts: ProcessFacts): Event[] {
  const tender = objectAt(release, 'tender');
  const { from, until } = facts.tender;
  if (!tender || !facts.reached.tendered) return [];
  const amount = estimateAt(tender, 'value', '', quiet);
  const text = textAt(tender, 'procurementMethodDetails');
  const bids = facts.bids === null ? [] : [event('bids', 'bids', { count: facts.bids })];
  // Some publishers write a call of which they say its status alone, whether there was one or not.
  const isTold = [from, until, amount, text, facts.method, facts.bids].some((each) => each !== null);
  if (!isTold && !CALLED.some((name) => objectsAt(tender, name).length > 0 || textAt(tender, name) !== null))
    return [];
  const isDirect = facts.method === 'direct' && from === null && until === null;
  const says = isDirect ? 'direct' : until === null ? 'asked' : 'asked-until';
  return [event('asked', says, { day: from, until, amount, text }), ...bids];
}

/** What nobody writes of a purchase for which nobody was asked. */
const CALLED = ['title', 'description', 'items', 'documents'] as const;

/** Awards in their own words: a contract may be for another amount, or come to nothing. */
function decided(release: JsonObject): Event[] {
  const parties = partiesOf(release);
  return objectsAt(release, 'awards').map((award) => {
    const { day, suppliers, amount, title, status } = awardDeal(award, '', parties, quiet);
    const says = cameToNothing(status) ? 'dropped' : status === 'pending' ? 'proposed' : 'decided';
    return event('decided', says, { day, who: namesOf(suppliers), amount, text: title });
  });
}

/** Each name once: one supplier may be known by two identifiers. */
const namesOf = (suppliers: readonly { name: string }[]): string[] => [
  ...new Set(suppliers.map(({ name }) => name)),
];

function signed(release: JsonObject, { deals }: ProcessFacts): Event[] {
  const deal = deals.filter(({ kind }) => kind === 'contract');
  return objectsAt(release, 'contracts').map((contract, at) => {
    const { suppliers = [], amount = null, title = null } = deal[at] ?? {};
    const { until }: Period = periodAt(contract, 'period', '', quiet);
    const signature = signatureOf(contract);
    const says = signature === 'signed' && until !== null ? 'signed-until' : signature;
    return event('signed', says, {
      day: dayAt(contract, 'dateSigned', '', quiet),
      until,
      who: namesOf(suppliers),
      amount,
      text: title,
    });
  });
}

function changed(release: JsonObject): Event[] {
  const tender = objectAt(release, 'tender');
  const all = [
    ...(tender ? [tender] : []),
    ...objectsAt(release, 'awards'),
    ...objectsAt(release, 'contracts'),
  ];
  return all.flatMap(amendmentsOf).map((amendment) =>
    event('changed', 'changed', {
      day: dayAt(amendment, 'date', '', quiet),
      text: textAt(amendment, 'rationale') ?? textAt(amendment, 'description'),
    }),
  );
}

/** Payments of a contract by currency: never added up across two. */
function paid(release: JsonObject): Event[] {
  const sums = new Map<string, { minor: bigint; count: number; days: string[] }>();
  for (const contract of objectsAt(release, 'contracts')) {
    for (const each of objectsAt(objectAt(contract, 'implementation'), 'transactions')) {
      const amount = amountAt(each, 'value', '', quiet) ?? amountAt(each, 'amount', '', quiet);
      const currency = amount?.currency ?? '';
      const sum = sums.get(currency) ?? { minor: 0n, count: 0, days: [] };
      const day = dayAt(each, 'date', '', quiet);
      if (day !== null) sum.days.push(day);
      sums.set(currency, { ...sum, minor: sum.minor + (amount?.minor ?? 0n), count: sum.count + 1 });
    }
  }
  return [...sums].map(([currency, { minor, count, days }]) =>
    event('paid', currency === '' ? 'paid-unknown' : 'paid', {
      count,
      day: days.toSorted().at(-1) ?? null,
      amount: currency === '' ? null : { minor, currency },
    }),
  );
}

function finished(release: JsonObject): Event[] {
  const contracts = objectsAt(release, 'contracts').filter((each) => signatureOf(each) === 'signed');
  if (contracts.length === 0 || contracts.some((each) => textAt(each, 'status') !== 'terminated')) return [];
  return [event('finished', 'finished', { count: contracts.length })];
}
