import assert from 'node:assert/strict';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseMapping } from './parse-mapping.ts';
import { mappingOf, needsData, readAll, realBudgets } from './testing.ts';

const folder = realBudgets('torrelodones') ?? '';

interface Layout {
  side?: 'expenditure' | 'revenue';
  economic?: string;
  amount?: string;
  executed?: boolean;
  rounding?: 'refuse' | 'half-even';
}

/** This town keeps the budget and its execution in two files, with column names that change from year to year. */
function layout({
  side = 'expenditure',
  economic = 'Concepto',
  amount = 'Crédito',
  executed,
  rounding,
}: Layout) {
  const figure = { column: amount, asOf: executed ? 'year-end' : 'year-start', blank: 'zero' };
  return parseMapping({
    mapping: 'groundwork.budget-mapping@1',
    title: 'Torrelodones',
    side,
    years: { from: 2011, to: 2018 },
    year: { from: 'column', column: '#Año' },
    file: { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '', rounding },
    codes: {
      ...(side === 'expenditure' ? { programme: { code: [{ column: 'Programa', pad: 4 }] } } : {}),
      economic: { code: [{ column: economic }], label: 'Descripción' },
    },
    key: side === 'expenditure' ? ['programme', 'economic'] : ['economic'],
    phases: executed ? { executed: figure } : { original: figure },
  });
}

const read = (name: string, how: Layout) =>
  readAll('', { name, bytes: createReadStream(join(folder, name)), mapping: layout(how) });

test(
  'a small town with budget and execution in two files fits the same form of mapping',
  needsData('torrelodones'),
  async () => {
    const budget = await read('2017-gastos.csv', { economic: 'Económica', amount: 'Inicial' });
    const execution = await read('2017-ejecucion_gastos.csv', {
      economic: 'Económica',
      amount: 'Obligaciones',
      executed: true,
    });
    assert.equal(budget.reading.faultCount, 0);
    assert.equal(execution.reading.faultCount, 0);
    const planned = new Set(budget.lines.map((line) => line.key));
    const met = execution.lines.filter((line) => planned.has(line.key)).length;
    assert.ok(
      met > 300 && met / execution.lines.length > 0.9,
      `${met} of ${execution.lines.length} lines meet`,
    );
  },
);

test(
  'amounts with seven decimals are refused until the mapping allows rounding, and then counted',
  needsData('torrelodones'),
  async () => {
    const strict = await read('2012-gastos.csv', {});
    assert.ok(strict.reading.faults.some((fault) => fault.code === 'fiscal.amount-too-many-decimals'));
    const rounded = await read('2012-gastos.csv', { rounding: 'half-even' });
    assert.equal(rounded.reading.faultCount, 0);
    assert.ok(rounded.reading.roundedAmounts > 0);
  },
);

test(
  'years that a spreadsheet counted upwards by itself are found line by line',
  needsData('torrelodones'),
  async () => {
    const { reading } = await read('2015-ingresos.csv', { side: 'revenue' });
    const years = reading.faults
      .filter((fault) => fault.code === 'fiscal.line-year-differs')
      .map((fault) => fault.came);
    assert.ok(years.length > 10);
    assert.equal(years.at(-1), '2036');
  },
);

test(
  'a file without a header is refused, naming every column it lacks',
  needsData('torrelodones'),
  async () => {
    await assert.rejects(read('2017-ejecucion_ingresos.csv', { side: 'revenue', executed: true }), {
      code: 'fiscal.column-missing',
    });
  },
);

const ways = [
  ['budget-expenditure', /^\d{4}-gastos/, 8],
  ['execution-expenditure', /^\d{4}-ejecucion_gastos/, 7],
  ['budget-revenue', /^\d{4}-ingresos/, 8],
  ['execution-revenue', /^201[1-6]-ejecucion_ingresos/, 6],
  ['execution-revenue-2017', /^2017-ejecucion_ingresos/, 1],
] as const;

test(
  'every file of this town comes in by the mappings of the guide alone, each under 40 lines',
  needsData('torrelodones'),
  async () => {
    const totals: Record<string, bigint | undefined> = {};
    for (const [way, pattern, count] of ways) {
      const file = `torrelodones-${way}.json`;
      const written = readFileSync(join(import.meta.dirname, '../../../docs/mappings', file), 'utf8');
      assert.ok(written.split('\n').length < 40, file);
      const names = readdirSync(folder).filter((name) => pattern.test(name));
      assert.equal(names.length, count, way);
      for (const name of names) {
        const bytes = createReadStream(join(folder, name));
        const { reading } = await readAll('', { name, bytes, mapping: mappingOf(file) });
        assert.deepEqual([reading.faultCount, reading.year], [0, Number(name.slice(0, 4))], name);
        totals[name] = reading.totals[0]?.all;
      }
    }
    // Approved budgets balance, and these do to the euro: an amount lost or read twice on either side would show.
    for (const year of [2016, 2018])
      assert.equal(totals[`${year}-gastos.csv`], totals[`${year}-ingresos.csv`]);
  },
);
