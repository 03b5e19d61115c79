import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import {
  revenueCsv,
  spendingCsv,
  townMapping,
  townRevenueMapping,
} from '../../../test/support/town-files.ts';
import { publishBudget } from './actions.ts';
import { recordMeasures, type YearRecord } from './record-figures.ts';
import { yearRecords } from './record-years.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const records = () => yearRecords(world.house.connections.published, town);

const inYearMapping = {
  ...townMapping,
  phases: {
    original: townMapping.phases.original,
    executed: { column: 'Spent', asOf: '03-31' },
  },
};

test('own revenue and transfers are summed by the rules of the mapping, out of the published lines', async () => {
  const mapping = {
    ...townRevenueMapping,
    own: { classification: 'economic', startsWith: ['11'] },
    transfers: { classification: 'economic', startsWith: ['13'] },
  };
  await world.load(town, '2021-revenue.csv', revenueCsv(), mapping);
  await world.act(town, publishBudget, { year: 2021, side: 'revenue', version: 1 });
  const [year] = await records();
  assert.ok(year);
  // 540.00 of 960.00 is 56.25 %, half to the even tenth; 420.00 of 400.00 expected.
  assert.deepEqual(recordMeasures['own-revenue'](year), {
    year: 2021,
    per1000: 562n,
    numerator: 54_000n,
    denominator: 96_000n,
    lack: null,
  });
  assert.deepEqual(recordMeasures.transfers(year), {
    year: 2021,
    per1000: 1050n,
    numerator: 42_000n,
    denominator: 40_000n,
    lack: null,
  });
  assert.deepEqual(recordMeasures.execution(year), { year: 2021, lack: { code: 'no-budget' } });
});

test('a report within the year counts from the day it speaks of; the report on all of the year is none', async () => {
  await world.load(town, '2022-spending.csv', spendingCsv({}, 25), inYearMapping);
  await world.act(town, publishBudget, { year: 2022, side: 'expenditure', version: 1 });
  await world.load(town, '2021-spending.csv', spendingCsv());
  await world.act(town, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  const all = await records();
  const [y22, y21] = [all.find(({ year }) => year === 2022), all.find(({ year }) => year === 2021)];
  assert.ok(y22 && y21);
  assert.deepEqual(
    y22.inYear.map(({ asOf, spent }) => ({ asOf, spent })),
    [{ asOf: '2022-03-31', spent: 23_250n }],
  );
  assert.deepEqual(recordMeasures['in-year'](y21), { year: 2021, lack: { code: 'no-in-year-report' } });
});

test('what was published first counts for whether residents could read it in time, and a place that hides its year is told so', () => {
  const year: YearRecord = {
    year: 2024,
    begins: '2024-01-01',
    revenue: null,
    expenditure: { totals: { original: 100n } },
    firstPublic: '2023-12-20',
    inYear: [],
  };
  assert.deepEqual(recordMeasures.published(year), {
    year: 2024,
    days: -12,
    from: '2024-01-01',
    to: '2023-12-20',
    lack: null,
  });
  assert.deepEqual(recordMeasures.published({ ...year, begins: null }).lack, { code: 'no-fiscal-year' });
  assert.deepEqual(recordMeasures.execution(year).lack, { code: 'no-outturn' });
  assert.deepEqual(recordMeasures.arrears(year).lack, { code: 'no-invoice-days' });
});

test('the page says each figure, its parts, and where there is none why', async () => {
  const answer = await world.fetch('/places/ALFA/budget/figures');
  assert.equal(answer.status, 200);
  const text = (await answer.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
  assert.match(text, /56 of every 100 received in 2021 were its own/);
  assert.match(text, /540\.00 ÷ 960\.00/);
  assert.match(text, /The municipality has not published when its year begins/);
  const csv = await (await world.fetch('/places/ALFA/budget/figures.csv')).text();
  assert.match(csv, /\r\nown-revenue,2021,56\.2,540\.00,960\.00,,,,\r\n/);
  assert.match(csv, /\r\narrears,2021,,,,,,,no-invoice-days\r\n/);
});
