import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BudgetMapping } from '../budget-mapping.ts';
import { header, inPieces, mappingOf, needsData, realBudgets, smallMapping } from '../testing.ts';
import { previewBudget } from './preview-budget.ts';
import { reconcile } from './reconcile.ts';
import { suggestionFor } from './suggest.ts';

const heads = { economic: { classification: 'economic', take: 1, labels: { 1: 'Staff' } } };

const preview = (
  content: string,
  options = {},
  mapping: BudgetMapping = smallMapping({ heads }),
  name = '2024.csv',
) => previewBudget({ name, bytes: inPieces(Buffer.from(content)), mapping, digits: 2 }, options);

test('a preview sums the whole file by phase and head', async () => {
  const { reading, heads: found } = await preview(`${header}11;a;1;2\n12;b;3;4\n2;c;5;6\n`);
  assert.deepEqual(
    reading.totals.map(({ all }) => all),
    [900n, 1200n],
  );
  assert.deepEqual(found, [
    {
      head: 'economic',
      rows: [
        { code: '1', label: 'Staff', lines: 2, totals: [400n, 600n] },
        { code: '2', label: '', lines: 1, totals: [500n, 600n] },
      ],
      others: null,
    },
  ]);
});

test('a bad cell is shown with what would be right', async () => {
  const { bad } = await preview(`${header}1;a;1,234.50;€ 12,00\n2;b;–;\n3;c;1O,00;1,234\n4;d;nfp;1\n`);
  assert.deepEqual(
    bad.map(({ fault, suggestion }) => [fault.line, fault.came, suggestion?.code, suggestion?.would]),
    [
      [2, '1,234.50', 'swap-marks', '1234,50'],
      [2, '€ 12,00', 'take-out-sign', '12,00'],
      [3, '–', 'dash-is-zero', '0'],
      [3, '', 'blank-is-zero', '0'],
      [4, '1O,00', 'letter-for-digit', '10,00'],
      [4, '1,234', 'swap-marks', '1234'],
      [5, 'nfp', 'missing-value-word', 'nfp'],
    ],
  );
});

test('a decimal comma under a mapping that takes it for thousands is recognised', () => {
  const { file } = smallMapping({
    file: { encoding: 'utf-8', delimiter: ';', decimal: '.', thousands: ',' },
  });
  const fault = {
    line: 2,
    column: 'budget',
    code: 'fiscal.amount-too-many-decimals',
    expected: '2',
    came: '1.234',
  } as const;
  assert.deepEqual(suggestionFor(fault, file, 2), { code: 'swap-marks', would: '1234' });
});

test('a stated sum is compared, and what the difference may be is said', async () => {
  const { control } = await preview(`${header}1;a;1;2\n2;b;3;4\n`, {
    control: [
      { phase: 'original', amount: 400n },
      { phase: 'executed', amount: 300n },
      { phase: 'paid', amount: 1n },
    ],
  });
  assert.deepEqual(
    control.map(({ found, difference, looksLike }) => [found, difference, looksLike]),
    [
      [400n, 0n, 'equal'],
      [600n, 300n, 'double'],
      [null, null, null],
    ],
  );
  const totals = [
    { phase: 'original', all: 500n, included: 400n, unknown: 0 },
    { phase: 'executed', all: 7n, included: 7n, unknown: 0 },
  ] as const;
  assert.equal(reconcile(totals, [{ phase: 'original', amount: 400n }])[0]?.looksLike, 'included');
  assert.equal(reconcile(totals, [{ phase: 'original', amount: 7n }])[0]?.looksLike, 'executed');
  assert.equal(reconcile(totals, [{ phase: 'original', amount: 500_000n }])[0]?.looksLike, 'thousands');
});

test('figures of another year, of another load, or twice in one file are noticed', async () => {
  const first = await preview(`${header}1;a;1;1\n1;a;1;1\n1;a;1;2\n`);
  assert.equal(first.repeatedLines, 1);
  const { sha256, digest } = first.reading;
  const load = { name: 'before.csv', year: 2023, sha256, digest };
  const again = await preview(`${header}1;other words;1,00;1\n1;a;1;1\n1;a;1;2\n`, { earlier: [load] });
  assert.deepEqual(again.sameAs, [{ load, what: 'figures' }]);
  const other = smallMapping({
    year: { fixed: 2024 },
    phases: { original: { column: 'Inicial 2016', asOf: 'year-start' } },
    codes: { economic: { code: [{ column: 'code' }] } },
  });
  const wrong = await preview('code;Inicial 2016\n1;5\n', {}, other, 'gastos-2023-2024.csv');
  assert.deepEqual(wrong.doubtfulYears, [{ year: 2016, where: 'header', seen: 'Inicial 2016' }]);
});

test(
  'Madrid 2023 is previewed head by head to the cent of its worked example',
  needsData('madrid'),
  async () => {
    const folder = realBudgets('madrid') ?? '';
    const example = JSON.parse(readFileSync(join(folder, 'pefa_worked_example.json'), 'utf8'))[2023];
    const name = '2023-gastos.csv';
    const found = await previewBudget(
      {
        name,
        bytes: inPieces(readFileSync(join(folder, name))),
        mapping: mappingOf('madrid-expenditure.json'),
        digits: 2,
      },
      { control: [{ phase: 'original', amount: BigInt(Math.round(example.budget * 100)), of: 'included' }] },
    );
    assert.deepEqual(
      found.control.map(({ looksLike }) => looksLike),
      ['equal'],
    );
    const areas = found.heads.find(({ head }) => head === 'programme-area');
    const sum = areas?.rows.reduce((total, { totals }) => total + (totals[0] ?? 0n), 0n);
    assert.equal(sum, found.reading.totals[0]?.included);
    assert.ok(areas?.rows.every(({ label }) => label !== ''));
  },
);

const noNumber = (came: string) => ({
  line: 2,
  column: 'Spent',
  code: 'fiscal.amount-not-a-number' as const,
  expected: '1234.56',
  came,
});

test('a currency sign is taken out and the decimal point is left', () => {
  const file = { ...smallMapping().file, decimal: '.' as const, thousands: '' as const };
  assert.deepEqual(suggestionFor(noNumber('€400.00'), file, 2), { code: 'take-out-sign', would: '400.00' });
  assert.deepEqual(suggestionFor(noNumber('Rs. 400.00'), file, 2), {
    code: 'take-out-sign',
    would: '400.00',
  });
  assert.deepEqual(suggestionFor(noNumber('4OO.00'), file, 2), { code: 'letter-for-digit', would: '400.00' });
});
