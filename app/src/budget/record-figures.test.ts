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
import { recordMeasures } from './measures.ts';
import {
  compositionGrade,
  type SideRecord,
  shortfallGrade,
  timingGrade,
  type YearRecord,
} from './record-figures.ts';
import { yearRecords } from './record-years.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const records = () => yearRecords(world.house.connections.published, town);

function figure(name: string, year: YearRecord) {
  const measure = recordMeasures.find((each) => each.name === name);
  assert.ok(measure, name);
  return measure.figureOf(year);
}
const lackOf = (name: string, year: YearRecord) => figure(name, year).missing.map(({ code }) => code);
const ratioOf = (name: string, year: YearRecord) => {
  const { numerator, denominator, value } = figure(name, year);
  return [numerator, denominator, value];
};

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
  // 540.00 of 960.00; 420.00 of 400.00 expected.
  assert.deepEqual(ratioOf('own-revenue', year), [54_000n, 96_000n, 56.25]);
  assert.deepEqual(ratioOf('transfers', year), [42_000n, 40_000n, 105]);
  assert.deepEqual(lackOf('execution', year), ['no-budget']);
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
  assert.deepEqual(lackOf('in-year', y21), ['no-in-year-report']);
  assert.deepEqual(lackOf('execution', y22), ['year-open']);
  assert.equal(y21.outturnPublic, y21.firstPublic);
  assert.equal(y22.outturnPublic, null);
});

test('what was published first counts for whether residents could read it in time, and a place that hides its year is told so', () => {
  assert.deepEqual(figure('published', year).rows[0], {
    what: 'plan',
    code: '',
    from: '2024-01-01',
    until: '2023-12-20',
    planned: null,
    amount: null,
    days: -12,
  });
  assert.deepEqual(lackOf('published', { ...year, begins: null }), ['no-fiscal-year']);
  assert.deepEqual(lackOf('execution', year), ['no-outturn']);
  assert.deepEqual(lackOf('arrears', year), ['no-invoice-days']);
});

const side = (changes: Partial<SideRecord>): SideRecord => ({
  item: 'b',
  upTo: null,
  totals: {},
  withinYear: null,
  ...changes,
});

const year: YearRecord = {
  year: 2024,
  begins: '2024-01-01',
  ends: '2024-12-31',
  revenue: null,
  expenditure: side({ totals: { original: 100n } }),
  firstPublic: '2023-12-20',
  outturnPublic: null,
  inYear: [],
  approvalDue: null,
  proposalDue: null,
  adoption: null,
  reportWithin: null,
};

const report = (asOf: string, published: string) => ({ asOf, published, spent: 1n });

test('reports within the year are graded by how often and how soon they came', () => {
  const quarterly = [
    report('2024-03-31', '2024-04-20'),
    report('2024-06-30', '2024-07-28'),
    report('2024-09-30', '2024-10-10'),
  ];
  assert.equal(timingGrade({ ...year, inYear: quarterly }), 'B');
  assert.equal(figure('in-year', { ...year, inYear: quarterly }).value, 28);
  assert.equal(
    timingGrade({ ...year, inYear: [report('2024-03-31', '2024-05-20'), ...quarterly.slice(1)] }),
    'C',
  );
  assert.equal(timingGrade({ ...year, inYear: quarterly.slice(1) }), 'D');
  assert.equal(timingGrade(year), 'D');
  const monthly = Array.from({ length: 11 }, (_, at) => {
    const last = new Date(Date.UTC(2024, at + 1, 0)).toISOString().slice(0, 10);
    return report(last, new Date(Date.parse(last) + 14 * 86_400_000).toISOString().slice(0, 10));
  });
  assert.equal(timingGrade({ ...year, inYear: monthly }), 'A');
});

test('what the law wants stands beside what was, where the place has published its law', () => {
  const legal = {
    ...year,
    approvalDue: '2023-12-15',
    reportWithin: 30,
    inYear: [report('2024-03-31', '2024-05-10'), report('2024-06-30', '2024-07-10')],
  };
  const told = (name: string) => figure(name, legal).rows.map(({ what, from, days }) => [what, from, days]);
  assert.deepEqual(told('published'), [
    ['plan', '2024-01-01', -12],
    ['plan-due', '2023-12-15', 5],
  ]);
  assert.deepEqual(told('in-year'), [
    ['in-year', '2024-03-31', 40],
    ['in-year', '2024-06-30', 10],
    ['in-year-due', '2024-04-30', 10],
  ]);
});

test('of three documents those count that were public in time', () => {
  const all = { ...year, inYear: [report('2024-03-31', '2024-04-30')], outturnPublic: '2025-07-03' };
  assert.equal(figure('documents', all).value, 3);
  assert.equal(figure('documents', { ...all, outturnPublic: '2025-07-04' }).value, 2);
  assert.equal(figure('documents', { ...all, firstPublic: '2024-01-02', inYear: [] }).value, 1);
  assert.equal(figure('documents', { ...all, outturnPublic: null }).rows[2]?.days, null);
});

const states = (came: readonly number[]) =>
  ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'].map((until, at) => ({
    until,
    files: [],
    total: '0',
    heads: {},
    under: { transfers: String(came[at]) },
  }));

const timed = (came: readonly number[]) => {
  const withinYear = { begins: '2024-01-01', by: null, plan: null, heads: [], states: states(came) };
  return {
    ...year,
    revenue: side({
      totals: { executed: 1000n },
      transfers: { executed: BigInt(came[3] ?? 0) },
      withinYear,
    }),
  };
};

test('transfers that come in the last quarter alone are late by one and a half quarters', () => {
  assert.equal(figure('transfers-timing', timed([0, 0, 0, 100])).value, 150);
  assert.equal(figure('transfers-timing', timed([25, 50, 75, 100])).value, 0);
  assert.equal(figure('transfers-timing', timed([100, 100, 100, 100])).value, 0);
  const lacking = timed([25, 50, 75, 100]);
  lacking.revenue.withinYear?.states.splice(1, 1);
  assert.deepEqual(figure('transfers-timing', lacking).missing, [
    { code: 'no-quarters', details: { year: 2024, until: '2024-06-30' } },
  ]);
});

const shortBy = (shares: readonly number[]) =>
  shortfallGrade(
    shares.map((came, at) =>
      figure('transfers', {
        ...year,
        year: 2022 + at,
        revenue: side({ totals: { executed: 1n }, transfers: { original: 100n, executed: BigInt(came) } }),
      }),
    ),
  );

test('transfers are graded by how many of three years fell short', () => {
  assert.equal(shortBy([95, 50, 120]), 'A');
  assert.equal(shortBy([94, 50, 120]), 'B');
  assert.equal(shortBy([86, 50, 120]), 'C');
  assert.equal(shortBy([84, 50, 120]), 'D');
  assert.equal(shortBy([95, 95]), null);
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
  assert.match(csv, /\r\nown-revenue,2021,56\.2,540\.00,960\.00,,,,,\r\n/);
  assert.match(csv, /\r\narrears,2021,,,,,,,no-invoice-days,\r\n/);
});

test('grants for a stated purpose are compared each by itself, once all of them are brought to what came', () => {
  const granted = (one: bigint, other: bigint, at = 0) =>
    figure('grants', {
      ...year,
      year: 2022 + at,
      revenue: side({
        totals: { executed: 1n },
        earmarked: [
          { code: '131', label: 'Roads', budget: 100n, outturn: one },
          { code: '132', label: 'Schools', budget: 100n, outturn: other },
        ],
      }),
    });
  // Half of each came: nothing moved between them. 60 and 40 are 10 off each, of 100 that came.
  assert.equal(granted(50n, 50n).value, 0);
  assert.deepEqual([granted(60n, 40n).value, granted(60n, 40n).numerator], [20, 20n]);
  const graded = (...ones: bigint[]) => compositionGrade(ones.map((one, at) => granted(one, 200n - one, at)));
  assert.equal(graded(100n, 105n, 104n), 'A');
  assert.equal(graded(100n, 140n, 104n), 'B');
  assert.equal(graded(106n, 140n, 104n), 'C');
  assert.equal(graded(140n, 140n, 104n), 'D');
  assert.deepEqual(lackOf('grants', { ...year, revenue: side({ totals: { executed: 1n } }) }), ['no-rule']);
});
