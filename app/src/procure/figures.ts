import { percentOf } from '@groundwork-gov/money';
import type { Figure } from '../platform/measures/measure.ts';
import type { YearFacts } from './figures-store.ts';

/** Why a figure cannot be computed: the code of a message. */
export type Lack =
  | 'no-awards'
  | 'no-methods'
  | 'no-amounts'
  | 'no-bids'
  | 'no-periods'
  | 'no-days'
  | 'no-suppliers'
  | 'no-direct'
  | 'no-limit'
  | 'no-contracts'
  | 'no-values'
  | 'no-schedule'
  | 'no-ends'
  | 'no-flags';

/** What was counted: how many, or how much in minor units of the place's currency. */
export interface ContractRow {
  what: string;
  count: number | null;
  amount: bigint | null;
}

export type ContractFigure = Figure<ContractRow>;

const count = (what: string, n: number): ContractRow => ({ what, count: n, amount: null });
const sum = (what: string, amount: bigint): ContractRow => ({ what, count: null, amount });
const coverageOf = (used: number, of: number): number => (of === 0 ? 0 : used / of);

const lacking = (year: number, code: Lack): ContractFigure => ({
  period: year,
  value: null,
  numerator: null,
  denominator: null,
  coverage: 0,
  computable: false,
  missing: [{ code, details: { year } }],
  rows: [],
  inputs: [],
});

const known = (
  year: number,
  value: number,
  coverage: number,
  rows: ContractRow[],
  ratio: { numerator: bigint; denominator: bigint } | null = null,
): ContractFigure => ({
  period: year,
  value,
  numerator: ratio?.numerator ?? null,
  denominator: ratio?.denominator ?? null,
  coverage,
  computable: true,
  missing: [],
  rows,
  inputs: [],
});

const share = (
  year: number,
  numerator: bigint,
  denominator: bigint,
  coverage: number,
  rows: ContractRow[],
): ContractFigure =>
  known(year, percentOf(numerator, denominator), coverage, rows, { numerator, denominator });

/** PEFA 2016, PI-24.2: the value of contracts awarded by competitive methods in that of all. */
export function competitiveValue(facts: YearFacts): ContractFigure {
  const { year, deals, ways, valued, amount, competitiveAmount } = facts;
  if (deals === 0) return lacking(year, 'no-awards');
  if (ways === 0) return lacking(year, 'no-methods');
  if (valued === 0 || amount <= 0n) return lacking(year, 'no-amounts');
  return share(year, competitiveAmount, amount, coverageOf(valued, deals), [
    sum('competitive', competitiveAmount),
    sum('other', amount - competitiveAmount),
    count('left-out', deals - valued),
    count('other-currency', facts.otherCurrency),
  ]);
}

export function competitiveNumber({ year, deals, ways, competitive }: YearFacts): ContractFigure {
  if (deals === 0) return lacking(year, 'no-awards');
  if (ways === 0) return lacking(year, 'no-methods');
  return share(year, BigInt(competitive), BigInt(ways), coverageOf(ways, deals), [
    count('competitive', competitive),
    count('other', ways - competitive),
    count('left-out', deals - ways),
  ]);
}

export function bidsPerTender({ year, processes, bidsKnown, medianBids }: YearFacts): ContractFigure {
  if (processes === 0) return lacking(year, 'no-awards');
  if (bidsKnown === 0 || medianBids === null) return lacking(year, 'no-bids');
  return known(year, medianBids, coverageOf(bidsKnown, processes), [
    count('known', bidsKnown),
    count('left-out', processes - bidsKnown),
  ]);
}

export function singleBid({ year, processes, bidsKnown, oneBid }: YearFacts): ContractFigure {
  if (processes === 0) return lacking(year, 'no-awards');
  if (bidsKnown === 0) return lacking(year, 'no-bids');
  return share(year, BigInt(oneBid), BigInt(bidsKnown), coverageOf(bidsKnown, processes), [
    count('one-bid', oneBid),
    count('more-bids', bidsKnown - oneBid),
    count('left-out', processes - bidsKnown),
  ]);
}

export function tenderPeriod({ year, processes, tenderPeriods, tenderDays }: YearFacts): ContractFigure {
  if (processes === 0) return lacking(year, 'no-awards');
  if (tenderDays === null) return lacking(year, 'no-periods');
  return known(year, tenderDays, coverageOf(tenderPeriods, processes), [
    count('known', tenderPeriods),
    count('left-out', processes - tenderPeriods),
  ]);
}

export function awardPeriod({ year, processes, awardPeriods, awardDays }: YearFacts): ContractFigure {
  if (processes === 0) return lacking(year, 'no-awards');
  if (awardDays === null) return lacking(year, 'no-days');
  return known(year, awardDays, coverageOf(awardPeriods, processes), [
    count('known', awardPeriods),
    count('left-out', processes - awardPeriods),
  ]);
}

/**
 * Of what was bought without a contest, how many purchases cost little less than the amount from which the law wants a tender (red flag R011 of
 * the Open Contracting Partnership asks the same of one buyer and one supplier).
 */
export function justBelowLimit(facts: YearFacts): ContractFigure {
  const { year, deals, ways, direct, limited, justBelow, notBelow } = facts;
  if (deals === 0) return lacking(year, 'no-awards');
  if (ways === 0) return lacking(year, 'no-methods');
  if (direct === 0) return lacking(year, 'no-direct');
  if (limited === 0) return lacking(year, 'no-limit');
  return share(year, BigInt(justBelow), BigInt(limited), coverageOf(limited, direct), [
    count('just-below', justBelow),
    count('far-below', limited - justBelow - notBelow),
    count('not-below', notBelow),
    count('left-out', direct - limited),
  ]);
}

/** How much of what the year bought went to the three that sold most. */
export function concentration({ year, deals, sold, soldAmount, largestAmount }: YearFacts): ContractFigure {
  if (deals === 0) return lacking(year, 'no-awards');
  if (sold === 0 || soldAmount <= 0n) return lacking(year, 'no-suppliers');
  return share(year, largestAmount, soldAmount, coverageOf(sold, deals), [
    sum('largest', largestAmount),
    sum('others', soldAmount - largestAmount),
    count('left-out', deals - sold),
  ]);
}

/** Of the five parts of a process, how many something is published of. */
export function stagesPublished(facts: YearFacts): ContractFigure {
  const { year, processes } = facts;
  if (processes === 0) return lacking(year, 'no-awards');
  const stages = ['planned', 'tendered', 'awarded', 'signed', 'paid'] as const;
  const told = stages.reduce((all, stage) => all + facts[stage], 0);
  return share(
    year,
    BigInt(told),
    BigInt(processes * stages.length),
    1,
    stages.map((stage) => count(stage, facts[stage])),
  );
}

export function changedAfter({ year, processes, changed }: YearFacts): ContractFigure {
  if (processes === 0) return lacking(year, 'no-awards');
  return share(year, BigInt(changed), BigInt(processes), 1, [
    count('changed', changed),
    count('unchanged', processes - changed),
  ]);
}

/**
 * Delivery against schedule: contracts that were finished by the day that was said at first, of those that were to be
 * finished in the year and of which it is known when they were.
 */
export function deliveredInTime({ year, due, done, onTime, lateDays }: YearFacts): ContractFigure {
  if (due === 0) return lacking(year, 'no-schedule');
  if (done === 0) return lacking(year, 'no-ends');
  return share(year, BigInt(onTime), BigInt(done), coverageOf(done, due), [
    count('on-time', onTime),
    count('late', done - onTime),
    count('late-days', lateDays ?? 0),
    count('no-end', due - done),
  ]);
}

export function contractsAmended({ year, contracts, amended }: YearFacts): ContractFigure {
  if (contracts === 0) return lacking(year, 'no-contracts');
  return share(year, BigInt(amended), BigInt(contracts), 1, [
    count('changed', amended),
    count('unchanged', contracts - amended),
  ]);
}

/** By how much contracts came to cost more, or less, than what was signed at first. */
export function valueGrowth(facts: YearFacts): ContractFigure {
  const { year, contracts, grown, firstAmount, finalAmount } = facts;
  if (contracts === 0) return lacking(year, 'no-contracts');
  if (grown === 0 || firstAmount <= 0n) return lacking(year, 'no-values');
  return share(year, finalAmount - firstAmount, firstAmount, coverageOf(grown, contracts), [
    sum('first', firstAmount),
    sum('final', finalAmount),
    count('left-out', contracts - grown),
  ]);
}

/** How many flags there are for every hundred processes; how much of what was asked could be told stands beside it. */
export function flagsPerHundred(facts: YearFacts): ContractFigure {
  const { year, processes, lookedAt, flags, flagged, asked, told } = facts;
  if (processes === 0) return lacking(year, 'no-awards');
  if (told === 0) return lacking(year, 'no-flags');
  return share(year, BigInt(flags), BigInt(lookedAt), coverageOf(told, asked), [
    count('flags', flags),
    count('flagged', flagged),
    count('unflagged', lookedAt - flagged),
    count('left-out', processes - lookedAt),
  ]);
}
