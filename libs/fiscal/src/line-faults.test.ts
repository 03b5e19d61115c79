import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalCatalogue } from './catalogue.ts';
import { explainLineFault } from './line-faults.ts';
import { header, readAll, smallFile, smallMapping } from './testing.ts';

async function faultsOf(body: string, changes: Parameters<typeof readAll>[1] = {}) {
  const { reading } = await readAll(header + body, changes);
  return reading.faults.map(({ line, column, code, expected, came }) => [
    line,
    column,
    code.slice(7),
    expected,
    came,
  ]);
}

test('every fault of a line is told, with its line, its column, what was expected and what came', async () => {
  assert.deepEqual(await faultsOf('1;Wages;ten;9,505\n;Rent;1.000,00;\n'), [
    [2, 'budget', 'amount-not-a-number', '1234,56', 'ten'],
    [2, 'spent', 'amount-too-many-decimals', '2', '9,505'],
    [3, 'code', 'code-missing', 'economic', ''],
    [3, 'budget', 'amount-not-a-number', '1234,56', '1.000,00'],
    [3, 'spent', 'amount-missing', '1234,56', ''],
  ]);
});

test('a line with a fault is not given out and not added up; the sound ones are', async () => {
  const { lines, reading } = await readAll(`${header}1;a;1;1\n2;b;x;1\n3;c;5;5\n`);
  assert.deepEqual(
    lines.map((line) => line.line),
    [2, 4],
  );
  assert.equal(reading.lines, 2);
  assert.equal(reading.totals[0]?.all, 600n);
});

const meaning = (blank: string) =>
  smallMapping({
    phases: {
      original: { column: 'budget', asOf: 'year-start' },
      executed: { column: 'spent', asOf: 'year-end', blank },
    },
  });

test('a blank amount is refused unless the mapping says what it means', async () => {
  const content = `${header}1;a;1; \n`;
  assert.equal((await readAll(content)).reading.faults[0]?.code, 'fiscal.amount-missing');
  assert.deepEqual((await readAll(content, { mapping: meaning('zero') })).lines[0]?.amounts, [100n, 0n]);
  const open = await readAll(content, { mapping: meaning('unknown') });
  assert.deepEqual(open.lines[0]?.amounts, [100n, null]);
  assert.equal(open.reading.totals[1]?.unknown, 1);
});

test('lines with too few or too many columns are faults, but nameless empty ones at the end are not', async () => {
  assert.deepEqual(await faultsOf('1;a;1\n2;b;1;1;extra\n3;c;1;1;;;\n'), [
    [2, null, 'columns-short', '4', '3'],
    [3, null, 'columns-long', '4', '5'],
  ]);
  const { reading } = await readAll(`code;label;budget;spent;;\n1;a;1;1\n2;b;1;1;;\n3;c;1;1;side;note\n`);
  assert.deepEqual([reading.faultCount, reading.lines], [0, 3]);
});

test('a quotation mark never closed is told with the line on which it was opened', async () => {
  assert.deepEqual(await faultsOf('1;a;1;1\n2;"b;1;1\n3;c;1;1\n'), [
    [3, null, 'quotes-never-closed', '', 'b;1;1\ufffd3;c;1;1\ufffd'],
  ]);
  assert.deepEqual(
    (await faultsOf('1;a;1;1\n2;"b" c";1;1\n3;d;1;1\n')).map((fault) => fault.slice(0, 3)),
    [[3, null, 'quotes-broken']],
  );
});

test('lines are counted as a text editor does, also after cells of several lines and blank lines', async () => {
  const { lines } = await readAll(`${header}1;"a\r\nb\nc";1;1\r\n\r\n2;d;1;1\n;;;\n"3";e;1;1`);
  assert.deepEqual(
    lines.map((line) => line.line),
    [2, 6, 8],
  );
  assert.equal(lines.at(-1)?.codes.economic, '3');
});

test('codes and labels are kept as they are, but not with control characters and not without end', async () => {
  const hostile = `<script>alert(1)</script>`;
  const { lines, reading } = await readAll(`${header}${hostile};"=cmd|' /C calc'!A0";1;1\n__proto__;x;1;1\n`);
  assert.deepEqual(
    lines.map((line) => line.codes.economic),
    [hostile, '__proto__'],
  );
  assert.equal(reading.labels.economic?.get(hostile), "=cmd|' /C calc'!A0");

  const long = 'x'.repeat(65);
  const longer = 'y'.repeat(501);
  assert.deepEqual(
    (
      await faultsOf(
        `a\x07b;l;1;1\n1;l\x1bm;1;1\n${long};l;1;1\n2;${longer};1;1\n"3\n4";l;1;1\n5;tab\there;1;1\n`,
      )
    ).map((fault) => fault.slice(0, 4)),
    [
      [2, 'code', 'control-character', ''],
      [3, 'label', 'control-character', ''],
      [4, 'code', 'code-too-long', '64'],
      [5, 'label', 'label-too-long', '500'],
      [6, 'code', 'control-character', ''],
    ],
  );
});

test('faults beyond the limit are counted and not kept', async () => {
  const { reading } = await readAll(header + '1;a;x;y\n'.repeat(50), { maxFaults: 7 });
  assert.deepEqual([reading.faults.length, reading.faultCount], [7, 100]);
});

test('a code of several parts is refused where two codes could look alike', async () => {
  const mapping = smallMapping({
    codes: { economic: { code: [{ column: 'code' }, { column: 'label' }] } },
  });
  assert.deepEqual(await faultsOf('1-2;3;1;1\n', { mapping }), [[2, 'code', 'code-ambiguous', '-', '1-2']]);
});

test('amounts in thousands are whole to the cent', async () => {
  const mapping = smallMapping(smallFile({ scale: 1000, thousands: '.' }));
  const { lines, reading } = await readAll(`${header}1;a;1.234,56789;-0,005\n2;b;1,234567;1\n`, { mapping });
  assert.deepEqual(lines[0]?.amounts, [123456789n, -500n]);
  assert.equal(reading.faults[0]?.expected, '5');
});

test('each code of the catalogue has a sentence that says something of its details', () => {
  const fault = { line: 7, column: 'spent', expected: 'EXPECTED', came: 'CAME' };
  const codes = Object.keys(fiscalCatalogue);
  assert.equal(codes.length, 40);
  for (const code of codes) assert.match(code, /^fiscal\.[a-z]+(-[a-z]+)+$/);
  assert.match(
    explainLineFault({ ...fault, code: 'fiscal.amount-not-a-number' }),
    /Line 7, column "spent".*EXPECTED.*CAME/,
  );
});
