import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, addMonths } from '../../platform/calendar/days.ts';
import type { YearRecord } from '../record-figures.ts';
import { approvalGrade, budgetAdopted, budgetSubmitted, submissionGrade } from './adoption-figures.ts';

const TODAY = '2026-02-01';
const YEARS = [2022, 2023, 2024];

type Kept = YearRecord['adoption'];

const record = (year: number, adoption: Kept, start = '01-01'): YearRecord => ({
  year,
  begins: `${year}-${start}`,
  ends: addDays(`${year + 1}-${start}`, -1),
  revenue: null,
  expenditure: { item: 'b', upTo: null, totals: {}, withinYear: null },
  firstPublic: null,
  outturnPublic: null,
  adoption,
  inYear: [],
  approvalDue: null,
  proposalDue: null,
  reportWithin: null,
});

/** Three years that begin on a day, each with the one day that is asked for, so many days from its beginning. */
const years = (kept: 'submittedOn' | 'adoptedOn', apart: readonly number[], start = '01-01') =>
  YEARS.map((year, at) =>
    record(
      year,
      { submittedOn: null, adoptedOn: null, [kept]: addDays(`${year}-${start}`, apart[at] ?? 0) },
      start,
    ),
  );

const approval = (...apart: number[]) => approvalGrade(years('adoptedOn', apart), TODAY);
const submission = (...apart: number[]) => submissionGrade(years('submittedOn', apart), TODAY);

test('approval is A before each year, B with one in its first month, C with two in it, D else', () => {
  assert.equal(approval(-1, -20, -30), 'A');
  assert.equal(approval(-1, 0, -30), 'B');
  assert.equal(approval(-1, 30, -30), 'B');
  // The first month of a year that begins in January has 31 days.
  assert.equal(approval(-1, 31, -30), 'C');
  assert.equal(approval(0, 10, 60), 'C');
  assert.equal(approval(-1, 60, 60), 'D');
});

test('submission is A two months before each year, B before two, C one month before two, D else', () => {
  assert.equal(submission(-61, -61, -61), 'A');
  assert.equal(submission(-61, -60, -61), 'B');
  assert.equal(submission(-60, -31, -10), 'C');
  assert.equal(submission(-61, -30, -10), 'D');
});

test('a year that does not begin in January counts from its own first day', () => {
  assert.equal(approvalGrade(years('adoptedOn', [-1, -1, -1], '07-01'), TODAY), 'A');
  const [first] = years('adoptedOn', [12], '07-01');
  assert.ok(first);
  const { value, rows } = budgetAdopted(first);
  assert.deepEqual([value, rows[0]?.from, rows[0]?.until], [12, '2022-07-01', '2022-07-13']);
  // Two months before July begins in May.
  assert.equal(submissionGrade(years('submittedOn', [-61, -61, -61], '07-01'), TODAY), 'A');
  assert.equal(submissionGrade(years('submittedOn', [-60, -60, -60], '07-01'), TODAY), 'C');
});

test('without three completed years that follow each other, and all their days, nothing is proposed', () => {
  const all = years('adoptedOn', [-1, -1, -1]);
  const [first, second, third] = all;
  assert.ok(first && second && third);
  assert.equal(approvalGrade([first, second], TODAY), null);
  assert.equal(approvalGrade([first, { ...second, adoption: null }, third], TODAY), null);
  assert.equal(approvalGrade([record(2020, first.adoption), second, third], TODAY), null);
  assert.equal(approvalGrade(all, '2024-12-31'), null, 'the last year is not over');
  // What goes on is not graded, and does not hide the three before it.
  assert.equal(approvalGrade([...all, record(2026, null)], TODAY), 'A');
  assert.equal(approvalGrade([...all, record(2025, null)], TODAY), null);
});

const lack = (figure: { missing: { code: string }[] }) => figure.missing.map(({ code }) => code);

test('what is missing for a figure is said', () => {
  const year = record(2024, { submittedOn: null, adoptedOn: '2023-12-20' });
  assert.deepEqual(lack(budgetSubmitted(year)), ['no-submission-day']);
  assert.deepEqual(lack(budgetAdopted({ ...year, adoption: null })), ['no-adoption-day']);
  assert.deepEqual(lack(budgetAdopted({ ...year, begins: null })), ['no-fiscal-year']);
  assert.deepEqual(lack(budgetAdopted({ ...year, expenditure: null })), ['no-budget']);
});

test('what the law wanted stands beside the day', () => {
  const year = record(2024, { submittedOn: null, adoptedOn: '2023-12-20' });
  const { rows } = budgetAdopted({ ...year, approvalDue: '2023-12-15' });
  assert.deepEqual(
    rows.map(({ what, days }) => [what, days]),
    [
      ['adopted', -12],
      ['adopted-due', 5],
    ],
  );
});

const apart = fc.array(fc.integer({ min: -120, max: 120 }), { minLength: 3, maxLength: 3 });
const start = fc.constantFrom('01-01', '04-01', '07-01', '10-01', '04-06');

test('no day that came earlier makes a grade worse, and the order of the years makes none', () => {
  fc.assert(
    fc.property(apart, start, fc.nat({ max: 2 }), fc.nat({ max: 90 }), (days, begin, which, earlier) => {
      const better = days.map((each, at) => (at === which ? each - earlier : each));
      for (const [kept, grade] of [
        ['adoptedOn', approvalGrade],
        ['submittedOn', submissionGrade],
      ] as const) {
        const of = (each: readonly number[]) => grade(years(kept, each, begin), TODAY) ?? '';
        assert.ok(of(better) <= of(days), `${kept} ${days.join(' ')}`);
        assert.match(of(days), /^[ABCD]$/);
      }
      const sorted = days.toSorted((a, b) => a - b);
      assert.equal(approval(...days), approval(...sorted));
    }),
  );
});

/** Months since the year 0. */
const monthOf = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));

test('months are counted by the calendar: the last of a month stays in its month', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2024-01-01', -2), '2023-11-01');
  assert.equal(addMonths('2024-12-31', -1), '2024-11-30');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -30, max: 30 }), (days, months) => {
      const day = addDays('1990-01-01', days);
      const moved = addMonths(day, months);
      assert.equal(monthOf(moved) - monthOf(day), months);
      assert.ok(moved.slice(8) <= day.slice(8));
    }),
  );
});
