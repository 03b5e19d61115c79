import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv, townMapping } from '../../../test/support/town-files.ts';
import { measures } from '../diagnose/measures.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { Problem } from '../platform/problems/problem.ts';
import { importBudget, publishBudget } from './actions.ts';
import { budgetByHead } from './api.ts';
import { standingBudgets } from './published-budgets.ts';
import * as store from './store.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

const ofQuarter = {
  ...townMapping,
  mapping: 'groundwork.budget-mapping@2',
  within: { until: 'stated', amounts: 'own', months: 3 },
};

async function load(town: string, spent: number, until: string | null, mapping: object = townMapping) {
  const year = until?.slice(0, 4) ?? '2022';
  await world.act(town, importBudget(), {
    mapping,
    files: [await world.file(`${year}-spending-${until}-${spent}.csv`, spendingCsv({}, spent))],
    ...(until === null ? {} : { until }),
    correction: null,
  });
}

const publishNow = async (town: string, year: number) => {
  const budgets = await readPlace(world.house.pool, town, store.budgetsOf);
  const version = budgets.find((each) => each.year === year)?.version ?? 0;
  await world.act(town, publishBudget, { year, side: 'expenditure', version });
  const [standing] = await standingBudgets(world.house.connections.published, town);
  assert.ok(standing);
  return standing.document;
};

const heads = (town: string) =>
  readPlace(world.house.pool, town, (tx) =>
    budgetByHead(tx, {
      side: 'expenditure',
      from: 2022,
      to: 2022,
      asOf: new Date(Date.now() + 60_000),
      question: 'function',
      contingency: 'with',
      interest: 'with',
    }),
  );

test('what is known of a part of a year never passes for its outturn, and gives way to the whole year', async () => {
  const town = await world.addTown('ALFA');
  await load(town, 50, '2022-06-30');
  const [half] = await heads(town);
  assert.deepEqual([half?.upTo, half?.total.outturn, half?.phases], ['2022-06-30', 0n, ['original']]);
  const piOne = measures.find(({ dimension }) => dimension === 'pi-1');
  assert.ok(piOne);
  const answer = await readPlace(world.house.pool, town, (tx) =>
    piOne.compute(tx, { from: 2022, to: 2022, asOf: new Date(Date.now() + 60_000) }, {}),
  );
  assert.deepEqual(answer.figures[0]?.missing, [
    { code: 'year-open', details: { year: 2022, side: 'expenditure', upTo: '2022-06-30' } },
  ]);
  await load(town, 100, null);
  const [whole] = await heads(town);
  assert.deepEqual([whole?.upTo, whole?.total.outturn], [null, 93_000n]);
  // A report that comes late changes nothing: the year is known.
  await load(town, 70, '2022-09-30');
  assert.equal((await heads(town))[0]?.total.outturn, 93_000n);
});

test('the same day is loaded once without a reason, other days beside it, and the plan in each of them', async () => {
  const town = await world.addTown('BETA');
  await load(town, 20, '2022-03-31');
  await load(town, 50, '2022-06-30');
  await assert.rejects(load(town, 51, '2022-06-30'), { code: 'budget.phase-loaded' });
  await load(town, 100, '2022-12-31');
  await assert.rejects(load(town, 99, null), { code: 'budget.phase-loaded' });
  await assert.rejects(
    load(town, 30, '2023-02-28', { ...townMapping, year: { fixed: 2022 } }),
    (error: unknown) => error instanceof Problem && error.code === 'fiscal.until-outside-year',
  );
});

test('a year that is given in quarters is their sum, in whatever order they came, and complete with the fourth', async () => {
  const town = await world.addTown('GAMA');
  await load(town, 30, '2022-06-30', ofQuarter);
  await load(town, 20, '2022-03-31', ofQuarter);
  const half = await publishNow(town, 2022);
  assert.deepEqual(
    half.withinYear?.states.map(({ until, total }) => [until, total]),
    [
      ['2022-03-31', '18600'],
      ['2022-06-30', '46500'],
    ],
  );
  assert.equal(half.totals.executed?.counted, '46500');
  assert.equal(half.phases.find(({ phase }) => phase === 'executed')?.upTo, '2022-06-30');
  await load(town, 26, '2022-12-31', ofQuarter);
  assert.equal((await heads(town))[0]?.upTo, '2022-06-30');
  await load(town, 24, '2022-09-30', ofQuarter);
  const [whole] = await heads(town);
  assert.deepEqual([whole?.upTo, whole?.total.outturn, whole?.total.budget], [null, 93_000n, 100_000n]);
  const all = await publishNow(town, 2022);
  assert.deepEqual(all.withinYear?.states.at(-1)?.total, '93000');
  assert.equal(all.phases.find(({ phase }) => phase === 'executed')?.upTo, undefined);
});

test('the page tells each stretch by head, which report was public when, and which there is not', async () => {
  const town = await world.addTown('DELT');
  await load(town, 20, '2022-03-31');
  await publishNow(town, 2022);
  await load(town, 70, '2022-09-30');
  await publishNow(town, 2022);
  const read = async (path: string) =>
    (await (await world.fetch(`/places/DELT/budget/${path}`)).text())
      .replace(/<[^>]+>/g, ' ')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ');
  const page = await read('2022/expenditure/within');
  assert.match(page, /By 30 September 2022, 65 of every 100 planned were spent/);
  assert.match(page, /What happened in all of 2022 is not known yet/);
  assert.match(page, /Up to 30 June 2022: no report is published/);
  assert.match(page, /Up to 31 March 2022: first public on/);
  const csv = await (await world.fetch('/places/DELT/budget/2022/expenditure/within.csv')).text();
  assert.match(
    csv,
    /\r\n2022-03-31,41,Roads,600\.00,110\.00,110\.00\r\n2022-09-30,41,Roads,600\.00,385\.00,275\.00\r\n/,
  );
  assert.match(await read('2022/expenditure'), /By 30 September 2022, 65 of every 100/);
  assert.doesNotMatch(await read(''), /65 of every 100/);
  assert.match(
    await read('figures'),
    /The year is not complete: what happened is known up to 30 September 2022/,
  );
});

test('a year without a report within it says so in the place of the figures', async () => {
  const town = await world.addTown('EPSI');
  await load(town, 100, null);
  const document = await publishNow(town, 2022);
  assert.equal(document.withinYear, undefined);
  const answer = await world.fetch('/places/EPSI/budget/2022/expenditure/within');
  assert.match(await answer.text(), /No report within the year is published/);
  const csv = await (await world.fetch('/places/EPSI/budget/2022/expenditure/within.csv')).text();
  assert.equal(csv.trim(), 'until,code,label,planned,since_first_day,since_report_before');
});
