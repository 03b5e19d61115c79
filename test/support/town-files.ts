/** Budget files of a town small enough to count by hand, and the mappings that read them. */

const file = { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '' };
const years = { from: 2000, to: 2100 };

export const townMapping = {
  mapping: 'groundwork.budget-mapping@1',
  title: 'A small town: spending',
  side: 'expenditure',
  years,
  year: { from: 'file-name', pattern: '{year}-spending*.csv' },
  file,
  codes: {
    administrative: { code: [{ column: 'Office' }], label: 'Office name' },
    programme: { code: [{ column: 'Programme' }], label: 'Programme name' },
    economic: { code: [{ column: 'Account' }], label: 'Account name' },
  },
  key: ['administrative', 'programme', 'economic'],
  phases: {
    original: { column: 'Approved', asOf: 'year-start' },
    executed: { column: 'Spent', asOf: 'year-end' },
  },
  exclude: [{ classification: 'economic', startsWith: ['9'], reason: 'repaying debt is not spending' }],
  heads: {
    'programme-area': { classification: 'programme', rule: 'all' },
    administrative: { classification: 'administrative', rule: 'all' },
    economic: { classification: 'economic', take: 1, rule: 'all' },
  },
  contingency: { classification: 'economic', startsWith: ['5'] },
  interest: { classification: 'economic', startsWith: ['3'] },
};

export const townRevenueMapping = {
  ...townMapping,
  title: 'A small town: revenue',
  side: 'revenue',
  year: { from: 'file-name', pattern: '{year}-revenue*.csv' },
  codes: { economic: { code: [{ column: 'Account' }], label: 'Account name' } },
  key: ['economic'],
  exclude: [],
  heads: { 'revenue-type': { classification: 'economic', rule: 'all' } },
  contingency: undefined,
  interest: undefined,
};

/** Six lines: two offices, pay and goods, interest, a reserve, and one that measures leave out. */
export function spendingCsv(words: { roads?: string; schools?: string } = {}, spent = 100): string {
  const roads = words.roads ?? 'Roads';
  const schools = words.schools ?? 'Schools';
  const of = (planned: number) => ((planned * spent) / 100).toFixed(2);
  return [
    'Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent',
    `10,Works,41,${quoted(roads)},21,Pay,400.00,${of(400)}`,
    `10,Works,41,${quoted(roads)},22,Goods,200.00,${of(150)}`,
    `20,Learning,61,${quoted(schools)},21,Pay,300.00,${of(330)}`,
    `20,Learning,61,${quoted(schools)},31,Interest,50.00,${of(50)}`,
    `10,Works,12,Reserve,51,Reserve,50.00,0.00`,
    `10,Works,12,Reserve,91,Debt,70.00,70.00`,
    '',
  ].join('\n');
}

export function revenueCsv(received = 100): string {
  const of = (planned: number) => ((planned * received) / 100).toFixed(2);
  return [
    'Account,Account name,Approved,Spent',
    `11,Rates,600.00,${of(540)}`,
    `13,Grants,400.00,${of(420)}`,
    '',
  ].join('\n');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
