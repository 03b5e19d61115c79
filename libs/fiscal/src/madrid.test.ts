import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BudgetMapping } from './budget-mapping.ts';
import { headOf, isUnder } from './heads.ts';
import type { BudgetLine } from './line-reader.ts';
import type { HeadName } from './mapping/words.ts';
import type { BudgetReading } from './read-budget.ts';
import { mappingOf, needsData, readAll, realBudgets } from './testing.ts';

type Example = Record<
  'budget' | 'outturn' | 'nfun' | 'nadm' | 'neco' | 'contB' | 'cont' | 'rev_budget' | 'rev_out' | 'nrev',
  number
>;

const folder = realBudgets('madrid') ?? '';
const expenditure = mappingOf('madrid-expenditure.json');
const revenue = mappingOf('madrid-revenue.json');
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

function example(year: number): Example {
  return JSON.parse(readFileSync(join(folder, 'pefa_worked_example.json'), 'utf8'))[year];
}

function read(year: number, kind: 'gastos' | 'ingresos', mapping: BudgetMapping) {
  const name = `${year}-${kind}.csv`;
  return readAll('', { name, bytes: createReadStream(join(folder, name)), mapping });
}

// The example was added up in floating point, so its last digits are noise; its cents are not.
const cents = (amount: number): bigint => BigInt(Math.round(amount * 100));

const sumOf = (reading: BudgetReading, phase: string): bigint | undefined =>
  reading.totals.find((total) => total.phase === phase)?.included;

function headsOf(mapping: BudgetMapping, name: HeadName, lines: readonly BudgetLine[]): number {
  return new Set(lines.map((line) => headOf(mapping, name, line.codes))).size;
}

for (const year of years) {
  test(
    `Madrid's spending of ${year} adds up to the worked example, head by head`,
    needsData('madrid'),
    async () => {
      const { lines, reading } = await read(year, 'gastos', expenditure);
      const expected = example(year);
      assert.equal(reading.faultCount, 0);
      assert.equal(reading.year, year);
      assert.equal(sumOf(reading, 'original'), cents(expected.budget));
      assert.equal(sumOf(reading, 'executed'), cents(expected.outturn));

      const counted = lines.filter((line) => line.excluded === null);
      const isContingency = (line: BudgetLine) => isUnder(expenditure.contingency, line.codes);
      const contingency = counted.filter(isContingency);
      assert.equal(
        contingency.reduce((sum, line) => sum + (line.amounts[0] ?? 0n), 0n),
        cents(expected.contB),
      );
      assert.equal(
        contingency.reduce((sum, line) => sum + (line.amounts[4] ?? 0n), 0n),
        cents(expected.cont),
      );

      const economic = counted.filter((line) => !isContingency(line));
      const byFunction = economic.filter((line) => !isUnder(expenditure.interest, line.codes));
      assert.equal(headsOf(expenditure, 'programme-area', byFunction), expected.nfun);
      assert.equal(headsOf(expenditure, 'administrative', byFunction), expected.nadm);
      assert.equal(headsOf(expenditure, 'economic', economic), expected.neco);
    },
  );

  test(
    `Madrid's revenue of ${year} adds up to the worked example, head by head`,
    needsData('madrid'),
    async () => {
      const { lines, reading } = await read(year, 'ingresos', revenue);
      const expected = example(year);
      assert.equal(reading.faultCount, 0);
      assert.equal(sumOf(reading, 'original'), cents(expected.rev_budget));
      assert.equal(sumOf(reading, 'executed'), cents(expected.rev_out));
      const counted = lines.filter((line) => line.excluded === null);
      assert.equal(headsOf(revenue, 'revenue-type', counted), expected.nrev);
    },
  );
}

test('in 2019 the codes of Madrid get back the zeros that the export lost', needsData('madrid'), async () => {
  const { lines, reading } = await read(2019, 'gastos', expenditure);
  assert.equal(lines[0]?.key, '001-002/23270/20901');
  assert.ok(lines.every((line) => /^\d{3}-\d{3}\/\d{5}\/\d{5}$/.test(line.key)));
  assert.equal(
    reading.labels.administrative?.get('001-002'),
    'AYUNTAMIENTO DE MADRID – PRESIDENCIA DEL PLENO',
  );
});

test('every programme area and chapter of Madrid has a name to show', needsData('madrid'), async () => {
  for (const year of years) {
    const { lines } = await read(year, 'gastos', expenditure);
    for (const name of ['programme-area', 'economic'] as const) {
      const heads = new Set(lines.map((line) => headOf(expenditure, name, line.codes) ?? ''));
      for (const head of heads) assert.ok(expenditure.heads[name]?.labels?.[head], `${year} ${name} ${head}`);
    }
  }
});

test(
  'what Madrid leaves out of the measures is still read, and counted by reason',
  needsData('madrid'),
  async () => {
    const { lines, reading } = await read(2017, 'gastos', expenditure);
    assert.equal(reading.lines, 6911);
    assert.deepEqual(
      reading.excluded.map(({ lines: count }) => count),
      [1, 3],
    );
    assert.equal(lines.filter((line) => line.excluded === 1).length, 3);
    const executed = reading.totals.find((total) => total.phase === 'executed');
    assert.ok(executed && executed.all > executed.included);
  },
);

test('from 2021 on Madrid repeats keys; each line still counts', needsData('madrid'), async () => {
  const counts = await Promise.all(
    [2017, 2021, 2022, 2023, 2024].map(
      async (year) => (await read(year, 'gastos', expenditure)).reading.duplicateKeys,
    ),
  );
  assert.deepEqual(counts, [0, 497, 499, 574, 347]);
});

test(
  'a file of Madrid saved as UTF-8 under another name holds the same figures',
  needsData('madrid'),
  async () => {
    const name = '2020-ingresos.csv';
    const original = await read(2020, 'ingresos', revenue);
    const text = readFileSync(join(folder, name))
      .toString('latin1')
      .replaceAll('\r\n', '\n')
      .replaceAll(';', '\t');
    const copy = await readAll(text, {
      name: '2020-INGRESOS (2).csv',
      mapping: { ...revenue, file: { ...revenue.file, encoding: 'utf-8', delimiter: '\t' } },
    });
    assert.equal(copy.reading.digest, original.reading.digest);
    assert.notEqual(copy.reading.sha256, original.reading.sha256);
  },
);
