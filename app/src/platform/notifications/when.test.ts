import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { weekdayOf } from '../calendar/days.ts';
import { clockIn } from '../calendar/moments.ts';
import { isQuiet, mailMoment, type PlaceCalendar, USUAL_WISHES } from './when.ts';

const everyDay: PlaceCalendar = { timeZone: 'Africa/Nairobi', isWorkingDay: () => true };
const weekdays = (timeZone: string): PlaceCalendar => ({
  timeZone,
  isWorkingDay: (day) => weekdayOf(day) <= 5 && day !== '2026-10-20',
});
const moment = (iso: string, how: 'now' | 'daily', calendar = everyDay, wishes = USUAL_WISHES) =>
  mailMoment(new Date(iso), how, wishes, calendar)?.toISOString();

test('in the hours of work a mail goes at once', () => {
  assert.equal(moment('2026-10-05T09:20:00Z', 'now'), '2026-10-05T09:20:00.000Z');
});

test('in the evening it waits for the morning of the place', () => {
  // Half past eight in the evening in Nairobi, where seven in the morning is four in UTC.
  assert.equal(moment('2026-10-05T17:30:00Z', 'now'), '2026-10-06T04:00:00.000Z');
});

test('on a weekend and on a holiday it waits for the next working day, unless it may come', () => {
  const calendar = weekdays('Africa/Nairobi');
  assert.equal(moment('2026-10-03T09:00:00Z', 'now', calendar), '2026-10-05T04:00:00.000Z');
  assert.equal(moment('2026-10-20T09:00:00Z', 'now', calendar), '2026-10-21T04:00:00.000Z');
  const wishes = { ...USUAL_WISHES, onDaysOff: true };
  assert.equal(moment('2026-10-03T09:00:00Z', 'now', calendar, wishes), '2026-10-03T09:00:00.000Z');
});

test('the mail of the day is written at its hour, of the same day or the next', () => {
  assert.equal(moment('2026-10-05T03:00:00Z', 'daily'), '2026-10-05T05:00:00.000Z');
  assert.equal(moment('2026-10-05T05:00:00Z', 'daily'), '2026-10-06T05:00:00.000Z');
  assert.equal(
    moment('2026-10-02T09:00:00Z', 'daily', weekdays('Africa/Nairobi')),
    '2026-10-05T05:00:00.000Z',
  );
});

test('who wants none gets none', () => {
  assert.equal(mailMoment(new Date(), 'never', USUAL_WISHES, everyDay), null);
});

test('a place that never works still writes', () => {
  const closed = { timeZone: 'UTC', isWorkingDay: () => false };
  assert.equal(moment('2026-10-05T09:20:00Z', 'now', closed), '2026-10-05T09:20:00.000Z');
});

test('whatever is wished, in any zone, a mail never goes earlier than its cause nor in quiet hours', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Kathmandu',
    'America/Bogota',
    'Europe/Madrid',
    'Australia/Lord_Howe',
  );
  const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      at,
      zone,
      hour,
      hour,
      hour,
      fc.boolean(),
      (when, timeZone, quietFrom, quietTo, dailyAt, off) => {
        const wishes = { quietFrom, quietTo, dailyAt, onDaysOff: off };
        const sent = mailMoment(when, 'now', wishes, weekdays(timeZone));
        assert.ok(sent && sent >= when);
        assert.ok(!isQuiet(clockIn(timeZone, sent).hour, wishes), sent.toISOString());
        const daily = mailMoment(when, 'daily', wishes, weekdays(timeZone));
        assert.ok(daily && daily > when);
      },
    ),
  );
});
