import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween } from '../../app/src/platform/calendar/days.ts';
import { adoptedOn } from './adoption.ts';
import { marksOf, spendingCsv } from './budget-files.ts';
import { type Planted, planted } from './planted.ts';
import { type Purchase, tenderFrom } from './purchase.ts';
import { purchasesOf } from './purchases.ts';
import { bodiesOf } from './staff.ts';
import { type Town, townOf, towns, YEARS } from './towns.ts';
import { reportsOf, reportsWithin } from './within-year.ts';

/** Every town and year in which a rule that knows nothing of what was planted finds something. */
function found(rule: (town: Town, year: number) => boolean): string[] {
  return towns.flatMap((town) =>
    YEARS.filter((year) => rule(town, year)).map((year) => `${town.code} ${year}`),
  );
}

const expected = (what: Planted['what']): string[] =>
  planted
    .filter((each) => each.what === what)
    .flatMap(({ town, years }) => years.map((year) => `${town} ${year}`));

interface Line {
  department: string;
  approved: number;
  revised: number;
  spent: number;
}

function linesOf(town: Town, year: number): Line[] {
  const { delimiter, decimal } = marksOf(town);
  const [, ...rows] = spendingCsv(town, year).trim().split('\n');
  return rows.map((row) => {
    const cells = row.split(delimiter);
    const amount = (at: number): number => Number(cells[at]?.replace(decimal, '.'));
    return { department: cells[0] ?? '', approved: amount(6), revised: amount(7), spent: amount(9) };
  });
}

const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

test('budgets adopted after their year had begun are those that were planted, and no others', () => {
  assert.deepEqual(
    found((town, year) => adoptedOn(town, year) >= `${year}-01-01`),
    expected('late-budget'),
  );
});

test('two towns report within the year: one tells its quarters and is in time, the other is months late', () => {
  const today = '2026-11-29';
  const waits = towns.flatMap((town) =>
    reportsWithin(town)
      ? [[town.code, reportsOf(town, today).map(({ until }) => daysBetween(until, today))] as const]
      : [],
  );
  assert.deepEqual(waits, [
    ['KITENDWA', [80]],
    ['OLKIRAMA', [608, 517, 425, 10]],
  ]);
});

test('a report says less than the file of its whole year, and at the beginning of a year there is none of it', () => {
  const town = towns.find(({ code }) => code === 'OLKIRAMA');
  assert.ok(town);
  const spent = (csv: string) =>
    csv
      .trim()
      .split('\n')
      .slice(1)
      .reduce((total, row) => total + Number(row.split(marksOf(town).delimiter)[9]), 0);
  const parts = [...reportsOf(town, '2026-01-05').map(({ csv }) => csv), spendingCsv(town, 2025)].map(spent);
  assert.equal(parts.length, 4);
  assert.deepEqual(
    parts,
    parts.toSorted((a, b) => a - b),
  );
});

const isOver = (town: Town, year: number): boolean => {
  const lines = linesOf(town, year);
  return sum(lines, (line) => line.spent) > sum(lines, (line) => line.revised) * 1.01;
};

test('years that spent more than the revised budget are those that were planted, and no others', () => {
  assert.deepEqual(found(isOver), expected('overspend'));
});

const isNew = (town: Town, year: number): boolean => {
  const known = new Set(linesOf(town, YEARS[0]).map((line) => line.department));
  return linesOf(town, year).some((line) => !known.has(line.department));
};

test('a department that its own earlier budgets do not know appears only where a reorganisation was planted', () => {
  assert.deepEqual(found(isNew), expected('reorganisation'));
  const ended = towns.filter((town) => bodiesOf(town).some((body) => body.to !== undefined));
  assert.deepEqual(
    ended.map((town) => town.code),
    [...new Set(expected('reorganisation').map((each) => each.split(' ')[0]))],
  );
});

const boughtIn = (town: Town, year: number, method: Purchase['method']): Purchase[] =>
  purchasesOf(town).filter((each) => each.year === year && each.method === method);

const isHabit = (town: Town, year: number): boolean => {
  const open = boughtIn(town, year, 'open');
  return open.filter(({ bids }) => bids.length === 1).length > open.length / 2;
};

test('towns where most open tenders get one bid are those that were planted, and no others', () => {
  assert.deepEqual(found(isHabit), expected('single-bidder'));
});

test('where one bid is the habit two firms share such tenders', () => {
  for (const { town } of planted.filter(({ what }) => what === 'single-bidder')) {
    const alone = purchasesOf(townOf(town)).filter(({ bids }) => bids.length === 1);
    assert.equal(new Set(alone.map(({ winner }) => winner)).size, 2, town);
  }
});

const isDodged = (town: Town, year: number): boolean => {
  const direct = boughtIn(town, year, 'direct');
  const near = direct.filter(({ price }) => price < tenderFrom(town) && price >= tenderFrom(town) * 0.92);
  return near.length > direct.length / 5;
};

test('purchases gather just under the tender threshold where that was planted, and nowhere else', () => {
  assert.deepEqual(found(isDodged), expected('dodged-threshold'));
});

const fell = (town: Town, year: number): boolean => {
  const works = linesOf(town, year).filter((line) => line.department === '30');
  return sum(works, (line) => line.spent) < sum(works, (line) => line.approved) * 0.5;
};

test('in the flood year works stopped, and in no other year of any town by as much', () => {
  assert.deepEqual(found(fell), expected('flood'));
});

test('the same seed gives the same programme', () => {
  for (const town of towns) {
    assert.equal(spendingCsv(town, 2023), spendingCsv(town, 2023));
    assert.deepEqual(purchasesOf(town), purchasesOf(town));
  }
});
