import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as always, constantFrom, date, property } from 'fast-check';
import { createDates } from './dates.ts';
import { languages } from './languages.ts';
import { readTypedDay } from './typed-day.ts';

test('a day is read as people write it, in each language', () => {
  for (const text of [
    '2026-10-31',
    '31/10/2026',
    '31.10.2026',
    ' 31-10-2026 ',
    '31 October 2026',
    '31 oct 2026',
    '31 de octubre de 2026',
    '31 octobre 2026',
    '31 de outubro de 2026',
    '٣١/١٠/٢٠٢٦',
    '31 أكتوبر 2026',
  ])
    assert.equal(readTypedDay(text), '2026-10-31', text);
  assert.equal(readTypedDay('1er mars 2026'), '2026-03-01');
});

test('what is no day of a calendar, or leaves the century open, is none', () => {
  for (const text of [
    '',
    '31',
    '31/02/2026',
    '2026-13-01',
    '10/31/2026',
    '31/10/26',
    '31 Februray 2026',
    '0/1/2026',
    'tomorrow',
  ])
    assert.equal(readTypedDay(text), null, text);
});

test('what the page writes, the page reads', () => {
  always(
    property(
      date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      constantFrom(...languages),
      (at, language) => {
        const day = at.toISOString().slice(0, 10);
        assert.equal(readTypedDay(createDates(language).date(day)), day);
      },
    ),
  );
});
