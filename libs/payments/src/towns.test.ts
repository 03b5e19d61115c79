import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText } from './payments.ts';
import { screenPayments } from './screen-payments.ts';
import { mappingOf, needsData, realData, realLedger } from './testing.ts';

const harrogate = realData('ledgers/harrogate')
  ? await realLedger('ledgers/harrogate', mappingOf('harrogate.json'))
  : null;
const oxford = realData('ledgers/oxford')
  ? await realLedger('ledgers/oxford', mappingOf('oxford.json'))
  : null;
const layouts = (ledger: NonNullable<typeof oxford>): number =>
  new Set(ledger.files.map((file) => file.header.join('\n'))).size;

test(
  'Harrogate comes in whole by its mapping: 25,138 payments in 7 layouts and no fault',
  needsData('ledgers/harrogate'),
  () => {
    assert.ok(harrogate);
    assert.equal(harrogate.payments.count, 25_138);
    assert.equal(harrogate.files.length, 20);
    assert.equal(layouts(harrogate), 7);
    assert.deepEqual(
      harrogate.files.filter((file) => file.faultCount > 0),
      [],
    );
  },
);

test(
  'every month of Harrogate that was loaded twice is named before anything else is asked',
  needsData('ledgers/harrogate'),
  () => {
    assert.ok(harrogate);
    const screening = screenPayments(harrogate);
    const loads = screening.questions.filter((one) => one.rule === 'double-loads');
    assert.deepEqual(
      loads.map((one) => String(one.values.other)).toSorted(),
      [2, 3, 4, 5, 6, 7, 8].map((month) => `2022-0${month}-Harrogate-Borough-Council.csv`),
    );
    assert.ok(
      screening.questions.slice(0, 7).every((one) => one.rule === 'double-loads' && one.state === 'queued'),
    );
    const february = loads.find((one) => one.values.file === '2022-02.csv');
    assert.deepEqual(
      [february?.ask, february?.values.rows, february?.values.shared, february?.values.different],
      ['file-twice', 1356, 1356, 1284],
    );
    assert.equal(screening.screened, 25_138 - 12_428);
  },
);

test(
  'Oxford comes in by its mapping: 61,528 payments out of 17 files in 13 layouts, and one mark left out',
  needsData('ledgers/oxford'),
  () => {
    assert.ok(oxford);
    assert.equal(oxford.files.length, 17);
    assert.equal(layouts(oxford), 13);
    assert.equal(oxford.payments.count, 61_528);
    const leftOut = oxford.files.flatMap((file) => file.leftOut);
    assert.deepEqual(leftOut, [{ reason: 'A mark below the last payment', rows: 1 }]);
    assert.deepEqual(
      oxford.files.filter((file) => file.faultCount > 0),
      [],
    );
  },
);

test(
  'the quarter of Oxford that lost its days is found and said, and its payments are kept',
  needsData('ledgers/oxford'),
  () => {
    assert.ok(oxford);
    const lost = oxford.files.filter((file) => file.dates.timesOnly > 0);
    assert.deepEqual(
      lost.map(({ name, payments, dates }) => [name, payments, dates.timesOnly, dates.unknown, dates.first]),
      [['expenditure-over-500-apr-jun-2014.csv', 3836, 3836, 3836, null]],
    );
    for (const file of oxford.files.filter((one) => !lost.includes(one))) {
      assert.equal(file.dates.order, 'day-month', file.name);
      const months = /-(\w{3})-\w{3}-(\d{4})/.exec(file.name);
      assert.equal(dayText(file.dates.first ?? 0)?.slice(0, 4), months?.[2], file.name);
    }
  },
);

test(
  'people whose names were taken out are not one supplier, and Redactive Media is',
  needsData('ledgers/oxford'),
  () => {
    assert.ok(oxford);
    const { values } = oxford.payments.texts.supplier;
    assert.deepEqual(
      values.filter((name) => /^redacted/i.test(name)),
      [],
    );
    assert.equal(values.filter((name) => /^redactive/i.test(name)).length, 2);
    assert.ok(oxford.files.reduce((sum, file) => sum + file.suppliersUnknown, 0) > 200);
  },
);

test(
  'what cannot be screened in Oxford and Harrogate is said: neither has invoice numbers',
  needsData('ledgers'),
  () => {
    for (const ledger of [oxford, harrogate]) {
      assert.ok(ledger);
      const report = screenPayments(ledger).rules.find((one) => one.rule === 'exact-duplicates');
      const lack = report?.lacks.find((one) => one.needs === 'invoice');
      assert.equal(lack?.missing, lack?.of);
    }
  },
);
