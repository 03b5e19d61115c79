import { type BudgetMapping, parseMapping } from '@groundwork-gov/fiscal';
import { COLUMNS, marksOf } from './budget-files.ts';
import { type Town, YEARS } from './towns.ts';

const years = { from: YEARS[0], to: YEARS[YEARS.length - 1] };

const shared = (town: Town, side: 'spending' | 'revenue') => ({
  mapping: 'groundwork.budget-mapping@1',
  title: `${town.name} (example): ${side}`,
  years,
  year: { from: 'file-name', pattern: `${town.code.toLowerCase()}-{year}-${side}.csv` },
  file: { encoding: 'utf-8', ...marksOf(town), thousands: '' },
});

/** What the columns of a town's spending files mean. */
export function spendingMapping(town: Town): BudgetMapping {
  const column = COLUMNS[town.language];
  return parseMapping({
    ...shared(town, 'spending'),
    side: 'expenditure',
    codes: {
      administrative: { code: [{ column: column.department }], label: column.departmentName },
      programme: { code: [{ column: column.programme }], label: column.programmeName },
      economic: { code: [{ column: column.account }], label: column.accountName },
    },
    key: ['administrative', 'programme', 'economic'],
    phases: {
      original: { column: column.approved, asOf: 'year-start' },
      amended: { column: column.revised, asOf: 'year-end' },
      committed: { column: column.committed, asOf: 'year-end' },
      executed: { column: column.spent, asOf: 'year-end' },
    },
    heads: {
      'programme-area': { classification: 'programme' },
      administrative: { classification: 'administrative' },
      economic: { classification: 'economic' },
    },
    contingency: { classification: 'economic', startsWith: ['282'] },
    interest: { classification: 'economic', startsWith: ['242'] },
  });
}

/** What the columns of a town's revenue files mean. */
export function revenueMapping(town: Town): BudgetMapping {
  const column = COLUMNS[town.language];
  return parseMapping({
    ...shared(town, 'revenue'),
    side: 'revenue',
    codes: { economic: { code: [{ column: column.account }], label: column.accountName } },
    key: ['economic'],
    phases: {
      original: { column: column.approved, asOf: 'year-start' },
      amended: { column: column.revised, asOf: 'year-end' },
      executed: { column: column.received, asOf: 'year-end' },
    },
    heads: { 'revenue-type': { classification: 'economic' } },
    // GFSM 2014: taxes (11) and other revenue (14) are a town's own; grants (13) come from higher levels of government.
    own: { classification: 'economic', startsWith: ['11', '14'] },
    transfers: { classification: 'economic', startsWith: ['13'] },
  });
}
