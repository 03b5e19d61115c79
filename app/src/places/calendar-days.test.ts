import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, weekdayOf } from '../platform/calendar/days.ts';
import {
  addWorkingDays,
  fiscalYearName,
  fiscalYearOf,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './api.ts';
import { isMonthDay } from './calendar-fiscal-year.ts';

const week = (...days: number[]): WorkingCalendar => ({ workingDays: new Set(days), holidays: new Set() });
const europe = week(1, 2, 3, 4, 5);

const someDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
const someCalendar = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => new Set(days)),
  holidays: fc.uniqueArray(someDay, { maxLength: 40 }).map((days) => new Set(days)),
});

test('a letter of Thursday that is answered in two working days is answered on Monday', () => {
  assert.equal(addWorkingDays(europe, '2026-10-01', 2), '2026-10-05');
  assert.equal(
    addWorkingDays({ ...europe, holidays: new Set(['2026-10-05']) }, '2026-10-01', 2),
    '2026-10-06',
  );
});

test('where the week ends on Thursday, Sunday is a day of work', () => {
  const gulf = week(7, 1, 2, 3, 4);
  assert.equal(addWorkingDays(gulf, '2026-10-01', 1), '2026-10-04');
});

test('a deadline of no days is today, or the next day on which anybody works', () => {
  assert.equal(addWorkingDays(europe, '2026-10-02', 0), '2026-10-02');
  assert.equal(addWorkingDays(europe, '2026-10-03', 0), '2026-10-05');
});

test('the day that is n working days on is a working day, and exactly n working days away', () => {
  fc.assert(
    fc.property(someCalendar, someDay, fc.integer({ min: 1, max: 300 }), (calendar, from, count) => {
      const on = addWorkingDays(calendar, from, count);
      assert.ok(isWorkingDay(calendar, on));
      assert.equal(workingDaysBetween(calendar, from, on), count);
      const back = addWorkingDays(calendar, from, -count);
      assert.ok(isWorkingDay(calendar, back) && back < from);
      assert.equal(workingDaysBetween(calendar, addDays(back, -1), addDays(from, -1)), count);
    }),
  );
});

test('working days between two days add up over any day between them, and change sign when turned round', () => {
  fc.assert(
    fc.property(someCalendar, fc.tuple(someDay, someDay, someDay), (calendar, days) => {
      const [a = '', b = '', c = ''] = days.toSorted();
      const whole = workingDaysBetween(calendar, a, c);
      assert.equal(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c), whole);
      const turned = workingDaysBetween(calendar, addDays(c, 0), a);
      assert.equal(turned, 0 - workingDaysBetween(calendar, addDays(a, -1), addDays(c, -1)));
    }),
    { numRuns: 40 },
  );
});

test('no working days between two days are no days either way round', () => {
  assert.equal(workingDaysBetween(week(1), '2044-09-21', '2044-09-20'), 0);
});

test('more days than anybody waits, and a week without work, are refused', () => {
  assert.throws(() => addWorkingDays(europe, '2026-10-01', 5000), RangeError);
  assert.throws(() => addWorkingDays(europe, '2026-10-01', 1.5), RangeError);
  assert.throws(() => addWorkingDays(week(), '2026-10-01', 1), RangeError);
  assert.equal(weekdayOf('2026-10-01'), 4);
});

const named = (fiscalYearNamed: 'start' | 'end' | 'both') => ({
  fiscalYearStart: '07-01',
  fiscalYearNamed,
});

test('a fiscal year from July is named as the place names it', () => {
  assert.equal(fiscalYearOf(named('end'), '2026-06-30'), 2025);
  assert.equal(fiscalYearOf(named('end'), '2026-07-01'), 2026);
  assert.equal(fiscalYearName(named('start'), 2026), '2026');
  assert.equal(fiscalYearName(named('end'), 2026), '2027');
  assert.equal(fiscalYearName(named('both'), 2099), '2099/00');
  assert.equal(fiscalYearName({ fiscalYearStart: '01-01', fiscalYearNamed: 'both' }, 2026), '2026');
});

test('a fiscal year begins on a day that every year has', () => {
  for (const good of ['01-01', '04-06', '12-31']) assert.ok(isMonthDay(good), good);
  for (const bad of ['02-29', '13-01', '00-10', '4-6', '04-31']) assert.ok(!isMonthDay(bad), bad);
});
