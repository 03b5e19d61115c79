import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FiscalError } from './fiscal-error.ts';
import { parseMapping } from './parse-mapping.ts';
import { readAll, smallFile, smallMapping } from './testing.ts';

const second = (changes: Record<string, unknown>) =>
  smallMapping({ mapping: 'groundwork.budget-mapping@2', ...changes });

const brief = (lines: Awaited<ReturnType<typeof readAll>>['lines']) =>
  lines.map(({ line, key, amounts }) => [line, key, ...amounts]);

test('a column may have other names in other years, but not two of them in one file', async () => {
  const mapping = second({
    codes: { economic: { code: [{ column: ['code', 'Economic code'] }], label: [['label', 'name']] } },
  });
  const { lines, reading } = await readAll('Economic code;name;budget;spent\n7;Rent;1;1\n', { mapping });
  assert.equal(lines[0]?.key, '7');
  assert.equal(reading.labels.economic?.get('7'), 'Rent');
  await assert.rejects(readAll('code;Economic code;name;budget;spent\n7;7;Rent;1;1\n', { mapping }), {
    code: 'fiscal.column-twice',
  });
  await assert.rejects(readAll('kode;name;budget;spent\n7;Rent;1;1\n', { mapping }), {
    code: 'fiscal.column-missing',
    details: {
      name: '2024.csv',
      missing: ['code'],
      nearest: ['kode'],
      found: ['kode', 'name', 'budget', 'spent'],
    },
  });
});

test('totals and what the town does not mean are passed over by rule, and counted by reason', async () => {
  const mapping = second({
    keep: [{ column: 'fund', is: ['General'] }],
    skip: [
      { column: 'label', startsWith: ['total'], reason: 'Sums of the lines above' },
      { column: 'code', blank: true, reason: 'Notes below the table' },
    ],
  });
  const { lines, reading } = await readAll(
    'code;label;budget;spent;fund\n1;a;1;1;general\n2;b;1;1;Water\n9;TÓTAL;7;7;General\n;note\n3;c;2;2;GENERAL \n',
    { mapping },
  );
  assert.deepEqual(brief(lines), [
    [2, '1', 100n, 100n],
    [6, '3', 200n, 200n],
  ]);
  assert.deepEqual(
    reading.skipped.map(({ rows }) => rows),
    [1, 1],
  );
  assert.deepEqual([reading.notKept, reading.faultCount], [1, 0]);
});

test('a word that a mapping names stands for a figure that is not given, and any other word is a fault', async () => {
  const mapping = second({ file: { ...smallMapping().file, unknown: ['nfp'] } });
  const { lines, reading } = await readAll('code;label;budget;spent\n1;a;nfp;2\n2;b; nfp ;n/a\n', {
    mapping,
  });
  assert.deepEqual(
    lines.map(({ amounts }) => amounts),
    [[null, 200n]],
  );
  assert.deepEqual(
    reading.faults.map(({ line, came }) => [line, came]),
    [[3, 'n/a']],
  );
});

test('months are added up, and credits counted against debits', async () => {
  const mapping = second({
    phases: {
      executed: {
        columns: ['Jan', 'Feb', 'Mar'],
        asOf: '03-31',
        blank: 'zero',
        minus: { column: 'side', is: ['CR', 'credit'] },
      },
    },
    codes: { economic: { code: [{ column: 'code' }] } },
  });
  const { lines, reading } = await readAll('code;Jan;Feb;Mar;side\n1;1;2;;DR\n2;1;1;1;cr\n3;x;1;1;DR\n', {
    mapping,
  });
  assert.deepEqual(brief(lines), [
    [2, '1', 300n],
    [3, '2', -300n],
  ]);
  assert.deepEqual(
    reading.faults.map(({ line, column }) => [line, column]),
    [[4, 'Jan']],
  );
  const turned = second({ phases: { executed: { column: 'spent', asOf: 'year-end', minus: true } } });
  assert.deepEqual((await readAll('code;label;spent\n1;a;-5\n', { mapping: turned })).lines[0]?.amounts, [
    500n,
  ]);
});

const phased = second({
  codes: { economic: { code: [{ column: 'code' }] } },
  phases: {
    original: {
      column: 'amount',
      when: { column: 'phase', is: ['approved', 'Aprobado'] },
      asOf: 'year-start',
    },
    executed: { column: 'amount', when: { column: 'phase', is: ['actual'] }, asOf: 'year-end' },
  },
});

test('rows that each speak of one phase become lines, whatever their order', async () => {
  const { lines, reading } = await readAll(
    'code;phase;amount\n1;actual;5\n2;approved;7\n1;Approved;9\n1;actual;1\n3;guess;4\n',
    { mapping: phased },
  );
  assert.deepEqual(brief(lines), [
    [2, '1', 900n, 600n],
    [3, '2', 700n, null],
  ]);
  assert.equal(reading.duplicateKeys, 0);
  assert.deepEqual(reading.faults, [
    {
      line: 6,
      column: 'phase',
      code: 'fiscal.phase-unknown',
      expected: 'approved, Aprobado, actual',
      came: 'guess',
    },
  ]);
});

test('a file of several years is loaded year by year, and asks which where nobody says', async () => {
  const mapping = second({ year: { from: 'column', column: 'date', take: 4, several: true } });
  const file =
    'date;code;label;budget;spent\n2023-01-01;1;a;1;1\n2024-01-01;1;a;2;2\n2024-06-30;2;b;3;3\nsoon;2;b;3;3\n';
  const { lines, reading } = await readAll(file, { mapping, year: 2024 });
  assert.deepEqual(brief(lines), [
    [3, '1', 200n, 200n],
    [4, '2', 300n, 300n],
  ]);
  assert.deepEqual(reading.otherYears, { 2023: 1 });
  assert.deepEqual(
    reading.faults.map(({ line, code }) => [line, code]),
    [[5, 'fiscal.line-year-differs']],
  );
  await assert.rejects(readAll(file, { mapping }), {
    code: 'fiscal.year-not-chosen',
    details: { name: '2024.csv', found: [2023, 2024] },
  });
});

test('one file with both sides is read side by side, each by the same mapping', async () => {
  const document = {
    ...second({}),
    side: { column: 'kind', expenditure: ['G', 'Gastos'], revenue: ['I'] },
  };
  const file = 'kind;code;label;budget;spent\nG;1;a;1;1\nI;2;b;2;2\ngastos;3;c;3;3\n';
  const spending = await readAll(file, { mapping: parseMapping(document, { side: 'expenditure' }) });
  const income = await readAll(file, { mapping: parseMapping(document, { side: 'revenue' }) });
  assert.deepEqual(
    [spending.lines.length, spending.reading.side, spending.reading.notKept],
    [2, 'expenditure', 1],
  );
  assert.deepEqual([income.lines.length, income.reading.side], [1, 'revenue']);
  assert.throws(() => parseMapping(document), { code: 'fiscal.side-not-chosen' });
  assert.throws(() => parseMapping({ ...second({}) }, { side: 'revenue' }), { code: 'fiscal.side-differs' });
});

test('a code is cut out of a cell, and made from a name where the file has no codes', async () => {
  const mapping = second({
    codes: {
      administrative: { code: [{ column: 'label', after: '(', before: ')' }], label: 'label' },
      economic: { code: [{ column: 'code', pad: 4, skip: 1, take: 2 }] },
      programme: { code: [{ column: 'programme', derive: true }], label: 'programme' },
    },
    key: ['administrative', 'economic'],
    keyColumns: ['ref'],
  });
  const long = 'Outcome 1: the formulation and making of standards that are used by everybody';
  const { lines, reading } = await readAll(
    `code;label;budget;spent;programme;ref\n123;Ministry (of) Farms (3535);1;1;${long};a/1\n123;X (1);1;1;${long} and others;b\n`,
    { mapping },
  );
  assert.deepEqual(
    lines.map(({ key }) => key),
    ['3535/12/a\\/1', '1/12/b'],
  );
  const programmes = lines.map(({ codes }) => codes.programme ?? '');
  assert.match(programmes[0] ?? '', /^Outcome 1: the formulation and making of~[0-9a-f]{10}$/);
  assert.notEqual(programmes[0], programmes[1]);
  assert.equal(reading.labels.programme?.get(programmes[0] ?? ''), long);
});

const refused = (changes: Record<string, unknown>, version = '2'): string => {
  try {
    smallMapping({ mapping: `groundwork.budget-mapping@${version}`, ...changes });
  } catch (error) {
    if (error instanceof FiscalError && 'path' in error.details) return error.details.path;
    throw error;
  }
  return 'taken';
};

test('fields of the second version are refused in the first, and contradictions in the second', () => {
  assert.equal(refused({ keep: [{ column: 'a', is: ['b'] }] }, '1'), 'keep');
  assert.equal(refused({}, '3'), 'mapping');
  assert.equal(refused({ file: { ...smallFile({}).file, sheet: 'A' } }), 'file.sheet');
  assert.equal(refused({ phases: { executed: { asOf: 'year-end' } } }), 'phases.executed');
  assert.equal(
    refused({
      phases: {
        executed: { column: 'a', asOf: 'year-end' },
        paid: { column: 'a', asOf: 'year-end', when: { column: 'b', is: ['c'] } },
      },
    }),
    'phases',
  );
  assert.equal(refused({ skip: [{ column: 'a', reason: 'b' }] }), 'skip.0');
});
