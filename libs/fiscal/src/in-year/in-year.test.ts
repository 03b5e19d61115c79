import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { FiscalError } from '../fiscal-error.ts';
import { readAll, smallMapping } from '../testing.ts';
import { dayAfter, dayIn, lastDayOf, monthsBefore } from './days.ts';
import type { Within } from './within.ts';
import { differences, type Stated, yearStates } from './year-states.ts';

const second = (changes: Record<string, unknown>) =>
  smallMapping({ mapping: 'groundwork.budget-mapping@2', ...changes });

const july = (year: number) => `${year}-07-01`;

const dated = (asOf: string) =>
  second({
    phases: {
      original: { column: 'budget', asOf: 'year-start' },
      executed: { column: 'spent', asOf },
    },
  });

const file = 'code;label;budget;spent\n1;a;9;3\n';

test('a report up to a day speaks of the year since its first day, and what was planned keeps its own day', async () => {
  const { reading } = await readAll(file, { mapping: second({}), until: '2024-06-30' });
  assert.deepEqual(reading.within, { since: null, until: '2024-06-30', completes: false });
  assert.deepEqual(reading.phases, [
    { phase: 'original', asOf: '2024-01-01' },
    { phase: 'executed', asOf: '2024-06-30' },
  ]);
  assert.equal((await readAll(file, { mapping: second({}), until: '2024-12-31' })).reading.within, null);
  assert.equal((await readAll(file, { mapping: second({}) })).reading.within, null);
});

test('a quarter of its own begins where the one before it ended, whenever the fiscal year begins', async () => {
  const own = second({ within: { until: 'stated', amounts: 'own', months: 3 } });
  const at = async (until: string, yearBegins?: (year: number) => string) =>
    (await readAll(file, { mapping: own, until, ...(yearBegins ? { yearBegins } : {}) })).reading.within;
  assert.deepEqual(await at('2024-03-31'), { since: null, until: '2024-03-31', completes: false });
  assert.deepEqual(await at('2024-06-30'), { since: '2024-04-01', until: '2024-06-30', completes: false });
  assert.deepEqual(await at('2024-12-31'), { since: '2024-10-01', until: '2024-12-31', completes: true });
  assert.deepEqual(await at('2024-09-30', july), { since: null, until: '2024-09-30', completes: false });
  assert.deepEqual(await at('2025-06-30', july), {
    since: '2025-04-01',
    until: '2025-06-30',
    completes: true,
  });
});

const partOf = async (asOf: string, yearBegins?: (year: number) => string) =>
  (await readAll(file, { mapping: dated(asOf), ...(yearBegins ? { yearBegins } : {}) })).reading.within;

test('a mapping that dates what was spent within the year makes a report within the year', async () => {
  assert.equal((await partOf('06-30'))?.until, '2024-06-30');
  assert.equal(await partOf('12-31'), null);
  assert.equal(await partOf('06-30', july), null);
});

test('the day may stand in a column, the same in every line, or several of which one is meant', async () => {
  const rows = 'code;label;budget;spent;at\n1;a;9;3;31/03/2024\n1;a;9;5;30/06/2024\n2;b;9;7;soon\n';
  const one = second({ within: { until: { column: 'at', order: 'dmy' } } });
  const { reading } = await readAll(rows, { mapping: one });
  assert.deepEqual(
    reading.faults.map(({ line, code, expected, came }) => [line, code, expected, came]),
    [
      [3, 'fiscal.line-day-differs', '2024-03-31', '30/06/2024'],
      [4, 'fiscal.line-day-differs', '2024-03-31', 'soon'],
    ],
  );
  const several = second({ within: { until: { column: 'at', order: 'dmy', several: true } } });
  const june = await readAll(rows, { mapping: several, until: '2024-06-30' });
  assert.deepEqual([june.lines.length, june.lines[0]?.amounts[1]], [1, 500n]);
  assert.deepEqual(june.reading.otherDays, { '2024-03-31': 1 });
  await assert.rejects(readAll(rows, { mapping: several }), { code: 'fiscal.until-not-stated' });
});

test('a day that nobody said, that the file denies or that is of another year is refused', async () => {
  const stated = second({ within: { until: 'stated' } });
  await assert.rejects(readAll(file, { mapping: stated }), { code: 'fiscal.until-not-stated' });
  await assert.rejects(
    readAll(file, { mapping: second({ within: { until: '03-31' } }), until: '2024-06-30' }),
    { code: 'fiscal.until-differs', details: { name: '2024.csv', given: '2024-06-30', found: '2024-03-31' } },
  );
  await assert.rejects(readAll(file, { mapping: stated, until: '2025-01-31' }), {
    code: 'fiscal.until-outside-year',
    details: { name: '2024.csv', until: '2025-01-31', from: '2024-01-01', to: '2024-12-31' },
  });
  assert.throws(() => second({ within: { until: 'stated', amounts: 'own' } }), FiscalError);
  assert.throws(() => second({ within: { until: 'stated', months: 3 } }), FiscalError);
  assert.throws(() => second({ within: { until: '02-29' } }), FiscalError);
  assert.throws(
    () => smallMapping({ mapping: 'groundwork.budget-mapping@1', within: { until: '03-31' } }),
    FiscalError,
  );
});

test('a cell is a day only if the calendar has it', () => {
  assert.equal(dayIn('2024-2-29', 'ymd'), '2024-02-29');
  assert.equal(dayIn('2023-02-29', 'ymd'), null);
  assert.equal(dayIn(' 31.12.2023 00:00:00', 'dmy'), '2023-12-31');
  assert.equal(dayIn('12/31/2023', 'mdy'), '2023-12-31');
  assert.equal(dayIn('31/12/23', 'dmy'), null);
  assert.equal(monthsBefore('2024-03-31', 1), '2024-02-29');
});

const quarters = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];
const firstDays = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'];

type Load = Stated & { amount: bigint };

const cumulative = (at: number, amount: bigint, no: number): Load => ({
  within: partTo(null, at),
  no,
  amount,
});
const own = (at: number, amount: bigint, no: number): Load => ({
  within: partTo(at === 0 ? null : (firstDays[at] ?? ''), at),
  no,
  amount,
});
function partTo(since: string | null, at: number): Within {
  return { since, until: quarters[at] ?? '', completes: at === 3 };
}
const amountsOf = (loads: readonly Load[]): bigint[] =>
  yearStates(loads).map(({ of }) => of.reduce((sum, each) => sum + each.amount, 0n));

const flows = fc.array(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), { minLength: 4, maxLength: 4 });

test('the quarters of a year add up to its state, whether files give quarters or sums since the first day', () => {
  fc.assert(
    fc.property(
      flows,
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (given, isCumulative, shuffle) => {
        const sums = given.map((_, at) => given.slice(0, at + 1).reduce((a, b) => a + b, 0n));
        const loads = given
          .map((flow, at) =>
            isCumulative[at] ? cumulative(at, sums[at] ?? 0n, at + 1) : own(at, flow, at + 1),
          )
          .map((load) => ({ load, at: shuffle.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ load }) => load);
        const states = amountsOf(loads);
        assert.deepEqual(states, sums);
        assert.deepEqual(differences(states), given);
      },
    ),
  );
});

test('in whatever order states come in, the same stands; of two of one day the later stands', () => {
  const load = fc.record({
    at: fc.nat({ max: 3 }),
    amount: fc.bigInt({ min: 0n, max: 99n }),
    kind: fc.constantFrom('own', 'cumulative', 'whole'),
  });
  fc.assert(
    fc.property(fc.array(load, { maxLength: 12 }), fc.nat(), (given, turn) => {
      const loads = given.map(({ at, amount, kind }, no): Load => {
        if (kind === 'whole') return { within: null, no, amount };
        return kind === 'own' ? own(at, amount, no) : cumulative(at, amount, no);
      });
      const cut = loads.length === 0 ? 0 : turn % loads.length;
      const turned = [...loads.slice(cut), ...loads.slice(0, cut)].toReversed();
      assert.deepEqual(amountsOf(turned), amountsOf(loads));
      const whole = loads.filter((each) => each.within === null).at(-1);
      if (whole) assert.equal(amountsOf(loads).at(-1), whole.amount);
      const sum = differences(amountsOf(loads)).reduce((a, b) => a + b, 0n);
      assert.equal(sum, amountsOf(loads).at(-1) ?? 0n);
    }),
  );
});

test('a quarter that nothing leads to is not the year’s state', () => {
  assert.deepEqual(yearStates([own(1, 5n, 1)]), []);
  assert.deepEqual(amountsOf([own(1, 5n, 1), cumulative(0, 2n, 2)]), [2n, 7n]);
});

test('a year ends the day before the next begins, and days follow each other', () => {
  assert.equal(lastDayOf('2024-07-01'), '2025-06-30');
  assert.equal(lastDayOf('2023-03-01'), '2024-02-29');
  assert.equal(dayAfter('2024-02-28'), '2024-02-29');
});
