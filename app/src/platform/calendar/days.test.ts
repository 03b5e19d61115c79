import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, daysBetween, isTimeZone, todayIn, weekdayOf } from './days.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('when it is Monday evening in Bogotá it is Tuesday in Manila', () => {
  const at = new Date('2026-03-03T01:30:00Z');
  assert.equal(todayIn('America/Bogota', at), '2026-03-02');
  assert.equal(todayIn('UTC', at), '2026-03-03');
  assert.equal(todayIn('Asia/Manila', new Date('2026-03-02T17:00:00Z')), '2026-03-03');
});

test('a zone of the IANA database is one, an offset or a made-up name is not', () => {
  for (const zone of ['Africa/Nairobi', 'Asia/Kathmandu', 'UTC']) assert.ok(isTimeZone(zone), zone);
  for (const zone of ['+03:00', 'Africa/Nowhere', '', "'; drop table"]) assert.ok(!isTimeZone(zone), zone);
});

test('days are added across months, leap days and the ends of summer time', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      assert.equal(daysBetween(from, addDays(from, days)), days);
    }),
  );
});

test('a week has seven days and begins on Monday', () => {
  assert.equal(weekdayOf('2026-10-05'), 1);
  assert.equal(weekdayOf('2026-10-11'), 7);
});
