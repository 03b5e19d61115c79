import { parseMapping } from '@groundwork-gov/fiscal';

/** A made-up municipality of 190,000 people on a lake. Nothing here is of a real place. */
export const nyabera = {
  code: 'NYABERA',
  name: 'Nyabera',
  currency: 'KES',
  years: [2021, 2022, 2023, 2024, 2025],
} as const;

interface Head {
  department: string;
  departmentName: string;
  programme: string;
  programmeName: string;
  /** Millions of shillings in the first year's plan. */
  millions: number;
  /** What is usually spent of every hundred planned. */
  usual: number;
}

// Planted, so that a reader has something to find: roads are left unbuilt, administration overspends, markets start
// late, and in 2023 a flood moved everything (the year a person may set aside).
const HEADS: readonly Head[] = [
  {
    department: '10',
    departmentName: 'Council and mayor',
    programme: '1101',
    programmeName: 'Council',
    millions: 46,
    usual: 99,
  },
  {
    department: '10',
    departmentName: 'Council and mayor',
    programme: '1102',
    programmeName: 'Administration',
    millions: 268,
    usual: 112,
  },
  {
    department: '20',
    departmentName: 'Finance',
    programme: '1201',
    programmeName: 'Revenue collection',
    millions: 74,
    usual: 97,
  },
  {
    department: '20',
    departmentName: 'Finance',
    programme: '1202',
    programmeName: 'Debt service',
    millions: 22,
    usual: 100,
  },
  {
    department: '20',
    departmentName: 'Finance',
    programme: '1203',
    programmeName: 'Reserve',
    millions: 28,
    usual: 0,
  },
  {
    department: '30',
    departmentName: 'Works',
    programme: '4101',
    programmeName: 'Roads',
    millions: 352,
    usual: 69,
  },
  {
    department: '30',
    departmentName: 'Works',
    programme: '4102',
    programmeName: 'Street lighting',
    millions: 88,
    usual: 81,
  },
  {
    department: '40',
    departmentName: 'Water and environment',
    programme: '5101',
    programmeName: 'Water supply',
    millions: 224,
    usual: 96,
  },
  {
    department: '40',
    departmentName: 'Water and environment',
    programme: '5102',
    programmeName: 'Sanitation',
    millions: 120,
    usual: 93,
  },
  {
    department: '40',
    departmentName: 'Water and environment',
    programme: '5103',
    programmeName: 'Waste',
    millions: 96,
    usual: 101,
  },
  {
    department: '50',
    departmentName: 'Social services',
    programme: '6101',
    programmeName: 'Health posts',
    millions: 194,
    usual: 94,
  },
  {
    department: '50',
    departmentName: 'Social services',
    programme: '6102',
    programmeName: 'Early education',
    millions: 140,
    usual: 98,
  },
  {
    department: '60',
    departmentName: 'Trade',
    programme: '7101',
    programmeName: 'Markets',
    millions: 98,
    usual: 58,
  },
];

const KINDS = [
  { code: '21100', name: 'Pay', share: 41, drift: 3 },
  { code: '22100', name: 'Goods and services', share: 27, drift: 0 },
  { code: '26300', name: 'Grants to community groups', share: 6, drift: -4 },
  { code: '31100', name: 'Works and equipment', share: 26, drift: -9 },
] as const;

const REVENUE = [
  { code: '11300', name: 'Property rates', millions: 310, usual: 78 },
  { code: '11400', name: 'Market fees', millions: 96, usual: 88 },
  { code: '11600', name: 'Parking and transport fees', millions: 84, usual: 93 },
  { code: '13300', name: 'Equitable share from national government', millions: 986, usual: 99 },
  { code: '13310', name: 'Road maintenance grant', millions: 182, usual: 61 },
  { code: '14200', name: 'Water charges', millions: 128, usual: 104 },
  { code: '14300', name: 'Licences and permits', millions: 71, usual: 90 },
] as const;

/** A small generator of repeatable numbers (xorshift, Marsaglia 2003): the same seed gives the same town. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

const GROWTH = 1.06;
const FLOOD_YEAR = 2023;

const cents = (amount: number): string => (Math.round(amount * 100) / 100).toFixed(2);

/** The spending file of a year, as the town's accounting would write it. */
export function expenditureCsv(year: number): string {
  const random = createRandom(year * 31 + 7);
  const grown = GROWTH ** (year - nyabera.years[0]);
  const rows = [
    'Department,Department name,Programme,Programme name,Account,Account name,Approved,Revised,Committed,Paid or due',
  ];
  for (const head of HEADS) {
    const flood =
      year === FLOOD_YEAR && head.department === '30'
        ? -34
        : year === FLOOD_YEAR && head.programme === '6101'
          ? 41
          : 0;
    for (const kind of kindsOf(head)) {
      const planned = Math.round((head.millions * grown * 1e6 * kind.share) / 100 / 1000) * 1000;
      const of100 = Math.max(0, head.usual + kind.drift + flood + (random() - 0.5) * 8);
      const actual = head.usual === 0 ? 0 : (planned * of100) / 100;
      const revised = Math.round(Math.max(planned, actual) / 1000) * 1000;
      const row = [
        head.department,
        head.departmentName,
        head.programme,
        head.programmeName,
        kind.code,
        kind.name,
      ];
      rows.push([...row, cents(planned), cents(revised), cents(actual * 1.01), cents(actual)].join(','));
    }
  }
  return `${rows.join('\n')}\n`;
}

function kindsOf(head: Head): readonly { code: string; name: string; share: number; drift: number }[] {
  if (head.programme === '1202') return [{ code: '24200', name: 'Interest', share: 100, drift: 0 }];
  if (head.programme === '1203') return [{ code: '28200', name: 'Contingency', share: 100, drift: 0 }];
  return KINDS;
}

/** The revenue file of a year. */
export function revenueCsv(year: number): string {
  const random = createRandom(year * 17 + 3);
  const grown = GROWTH ** (year - nyabera.years[0]);
  const rows = ['Account,Account name,Approved,Revised,Received'];
  for (const source of REVENUE) {
    const planned = Math.round((source.millions * grown * 1e6) / 1000) * 1000;
    const flood = year === FLOOD_YEAR ? -9 : 0;
    const actual = (planned * (source.usual + flood + (random() - 0.5) * 7)) / 100;
    rows.push([source.code, source.name, cents(planned), cents(planned), cents(actual)].join(','));
  }
  return `${rows.join('\n')}\n`;
}

const file = { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '' };
const years = { from: nyabera.years[0], to: nyabera.years[nyabera.years.length - 1] };

export const expenditureMapping = parseMapping({
  mapping: 'groundwork.budget-mapping@1',
  title: 'Nyabera (example): spending',
  side: 'expenditure',
  years,
  year: { from: 'file-name', pattern: 'nyabera-{year}-spending.csv' },
  file,
  codes: {
    administrative: { code: [{ column: 'Department' }], label: 'Department name' },
    programme: { code: [{ column: 'Programme' }], label: 'Programme name' },
    economic: { code: [{ column: 'Account' }], label: 'Account name' },
  },
  key: ['administrative', 'programme', 'economic'],
  phases: {
    original: { column: 'Approved', asOf: 'year-start' },
    amended: { column: 'Revised', asOf: 'year-end' },
    committed: { column: 'Committed', asOf: 'year-end' },
    executed: { column: 'Paid or due', asOf: 'year-end' },
  },
  heads: {
    'programme-area': { classification: 'programme' },
    administrative: { classification: 'administrative' },
    economic: { classification: 'economic' },
  },
  contingency: { classification: 'economic', startsWith: ['282'] },
  interest: { classification: 'economic', startsWith: ['242'] },
});

export const revenueMapping = parseMapping({
  mapping: 'groundwork.budget-mapping@1',
  title: 'Nyabera (example): revenue',
  side: 'revenue',
  years,
  year: { from: 'file-name', pattern: 'nyabera-{year}-revenue.csv' },
  file,
  codes: { economic: { code: [{ column: 'Account' }], label: 'Account name' } },
  key: ['economic'],
  phases: {
    original: { column: 'Approved', asOf: 'year-start' },
    amended: { column: 'Revised', asOf: 'year-end' },
    executed: { column: 'Received', asOf: 'year-end' },
  },
  heads: { 'revenue-type': { classification: 'economic' } },
});
