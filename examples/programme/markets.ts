import { BUYERS, type Buyer } from './purchase-words.ts';
import { NEWEST, type Town, YEARS } from './towns.ts';

type Department = (typeof BUYERS)[number];

/** In which years a town's office buys how much, so many days apart, and for whom. */
export interface Market {
  years: readonly number[];
  eachYear: number;
  apart: number;
  buyers: readonly [Department, ...Department[]];
}

const ORDINARY: Market = {
  years: [NEWEST - 2, NEWEST - 1, NEWEST],
  eachYear: 44,
  apart: 4.6,
  buyers: BUYERS,
};

/** A habit shows over all years, and in few purchases. */
const MARKETS: Readonly<Record<string, Market>> = {
  'SANTA-RISA': {
    years: YEARS,
    eachYear: 14,
    apart: 17,
    buyers: of('works', 'water', 'health', 'education'),
  },
  'PUERTO-LUEN': {
    years: YEARS,
    eachYear: 22,
    apart: 11.5,
    buyers: of('works', 'health', 'education', 'environment', 'transport'),
  },
};

export const HABIT_TOWNS: readonly string[] = Object.keys(MARKETS);

export const marketOf = ({ code }: Town): Market => MARKETS[code] ?? ORDINARY;

function of(first: Buyer, ...more: Buyer[]): Market['buyers'] {
  return [department(first), ...more.map(department)];
}

function department(key: Buyer): Department {
  return BUYERS.find((each) => each.key === key) ?? BUYERS[0];
}
