import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { setCalendar } from '../../places/municipality-actions.ts';
import { publishPlace } from '../../places/profile-actions.ts';
import { publishBudget } from '../actions.ts';
import { yearRecords } from '../record-years.ts';
import { keepAdoption } from './adoption-actions.ts';

let world: World;
let town: string;
let desk: string;

const FORM = '/work/places/ALFA/budgets/2021/adoption';
const PAGE = '/places/ALFA/budget/2021/expenditure';
const SOURCE = 'Minutes no. 41';
const days = { year: 2021, submittedOn: '2020-10-20', adoptedOn: '2020-12-18', source: SOURCE, reason: null };

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  for (const year of [2020, 2021])
    await world.load(town, `${year}-spending.csv`, spendingCsv({}, 70 + (year % 10)));
  desk = await world.signIn(await world.appoint(town, ['places.read', 'budget.import']));
});
after(() => world.close());

const read = async (path: string, cookies?: string): Promise<string> =>
  (await world.fetch(path, { cookies })).text();
const publish = (version: number, year = 2021) =>
  world.act(town, publishBudget, { year, side: 'expenditure', version });
const keep = (changes: Partial<Omit<typeof days, 'reason'>> & { version: number; reason?: string | null }) =>
  world.act(town, keepAdoption, { ...days, ...changes });

test('a day stands alone where the municipality has not published when its year begins', async () => {
  await world.act(town, keepAdoption, {
    ...days,
    year: 2020,
    submittedOn: null,
    adoptedOn: '2019-12-18',
    version: 0,
  });
  await publish(2, 2020);
  const page = await read('/places/ALFA/budget/2020/expenditure');
  assert.match(
    page,
    /The council adopted it on <b>18 December 2019<\/b>. The municipality has not published/,
  );
  assert.match(await read('/places/ALFA/budget/figures.csv'), /adopted,2020,,,,,,,no-fiscal-year/);
  await world.act(town, setCalendar, {
    version: 1,
    timeZone: 'UTC',
    workingDays: '12345',
    fiscalYearStart: '07-01',
    fiscalYearNamed: 'start',
  });
  await world.act(town, publishPlace, {});
  assert.match(await read('/places/ALFA/budget/2020/expenditure'), /196 days.* before the year began/);
});

test('a budget that was published without days says that they are not in the record, and reads on', async () => {
  await publish(1);
  const page = await read(PAGE);
  assert.ok(page.includes('On which day the council adopted it is not in the record.'));
  assert.ok(page.includes('On which day it came before the council is not in the record.'));
});

test('who loads budgets keeps both days at the desk, and residents read them once the budget is published again', async () => {
  assert.ok((await read('/work/places/ALFA/budgets', desk)).includes(FORM));
  const { year: _, reason: __, ...fields } = days;
  const sent = await world.fetch(FORM, { ...form({ ...fields, version: '0' }), cookies: desk });
  assert.equal(sent.status, 303);
  assert.ok(!(await read(PAGE)).includes(SOURCE), 'not published yet');
  assert.match(await read('/work/places/ALFA/budgets', desk), /changed/i);
  // What was seen before the day was kept is not what is published.
  await assert.rejects(publish(2), { code: 'version.stale' });
  await publish(3);
  const page = await read(PAGE);
  assert.match(page, /The council adopted it on <b>.*2020.*<\/b>, .*195 days.* before the year began/);
  assert.match(page, /It came before the council on <b>.*2020.*<\/b>, .*254 days.* before the year began/);
  assert.ok(page.includes(SOURCE));
  assert.match(page, /Post [0-9a-f]{8}/);
});

test('the figures count the days from the first of the year, out of what is published', async () => {
  const [record] = await yearRecords(world.house.connections.published, town);
  assert.deepEqual(
    [record?.adoption?.submittedOn, record?.adoption?.adoptedOn],
    [days.submittedOn, days.adoptedOn],
  );
  assert.match(await read('/places/ALFA/budget/figures.csv'), /adopted,2021,,,,-195,2021-07-01,2020-12-18/);
});

test('a day that was kept is changed with a reason alone, and what stood before stays', async () => {
  const changed = { version: 1, adoptedOn: '2021-02-10' };
  await assert.rejects(keep(changed), { code: 'budget.adoption-reason-needed' });
  await keep({ ...changed, reason: 'The first vote was void' });
  await assert.rejects(keep({ ...changed, reason: 'Late' }), { code: 'version.stale' });
  await publish(5);
  const page = await read(PAGE);
  assert.match(page, /141 days.* before the year began/);
  assert.ok(page.includes('The first vote was void'));
  const shown = await read(FORM, desk);
  assert.ok(shown.includes('The first vote was void') && shown.includes('18 Dec'));
  const { rows } = await world.admin.query(
    'select version, adopted_on::text from live.budget_adoption where year = 2021 order by version',
  );
  assert.deepEqual(rows, [
    { version: 1, adopted_on: '2020-12-18' },
    { version: 2, adopted_on: '2021-02-10' },
  ]);
});

test('a day that is taken back goes from the page with a reason', async () => {
  const none = { submittedOn: null, adoptedOn: null };
  await world.act(town, keepAdoption, { ...days, ...none, version: 2, reason: 'Of another year' });
  await publish(7);
  assert.ok((await read(PAGE)).includes('On which day the council adopted it is not in the record.'));
});

test('a day that cannot be is refused, and says why', async () => {
  const kept2020 = { year: 2020, version: 1, submittedOn: '2019-10-20' };
  const refusals = [
    ['budget.adoption-to-come', { ...kept2020, adoptedOn: '2999-01-01' }],
    ['budget.adoption-far', { ...kept2020, adoptedOn: '2023-01-01' }],
    ['budget.adoption-before-submission', { ...kept2020, adoptedOn: '2019-10-19' }],
    ['request.not-found', { year: 1999, version: 0 }],
  ] as const;
  for (const [code, input] of refusals) await assert.rejects(keep(input), { code });
  const none = { year: 2019, submittedOn: null, adoptedOn: null, version: 0 };
  await world.load(town, '2019-spending.csv', spendingCsv({}, 79));
  await assert.rejects(world.act(town, keepAdoption, { ...days, ...none }), {
    code: 'budget.adoption-without-day',
  });
  // What only adds a day corrects nothing, and needs no reason.
  await keep({ ...kept2020, adoptedOn: '2019-12-18' });
  await assert.rejects(keep({ ...kept2020, adoptedOn: '2019-12-18', version: 2 }), {
    code: 'budget.adoption-same',
  });
  const late = form({ version: '2', submittedOn: '', adoptedOn: '2019-12-20', source: SOURCE, reason: '' });
  const answer = await world.fetch('/work/places/ALFA/budgets/2020/adoption', { ...late, cookies: desk });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Say why/);
});

test('who may only read keeps no day, and sees the day that is kept', async () => {
  const reader = await world.signIn(await world.appoint(town, ['places.read']));
  assert.equal((await world.fetch(FORM, { cookies: reader })).status, 403);
  assert.ok(!(await read('/work/places/ALFA/budgets', reader)).includes('/adoption'));
});
