import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger } from '../read/read-ledger.ts';
import { needsData, realData, realFiles, realJson, smallMapping } from '../testing.ts';
import { conformity, countDigits, type DigitTest, fitBenford } from './benford-law.ts';
import { mantissaOf } from './mantissa.ts';

interface Reference {
  n: number;
  counts: number[];
  MAD: number;
  chisq: number;
  chisq_p?: number;
  z?: number[];
  ks?: number;
  excess_MAD?: number;
  conformity?: string;
  distortion?: number;
  mantissa_arc_L2?: number;
  mantissa_arc_p?: number;
  mantissa?: { mean: number; var: number; exkurt: number; skew: number };
}
const golden = realData('evaluation/golden/benford.json')
  ? (realJson('evaluation/golden/benford.json') as Record<string, Reference>)
  : {};
const needsGolden = needsData('evaluation/golden/benford.json');

/** Eight significant digits, and 1e-12 near zero. */
function same(found: number, expected: number | undefined, what: string): void {
  assert.ok(expected !== undefined, what);
  assert.ok(
    Math.abs(found - expected) <= Math.max(1e-12, Math.abs(expected) * 5e-9),
    `${what}: ${found} is not ${expected}`,
  );
}

const byCounts: [string, DigitTest][] = [
  ['corporate_payment_f2', 'first-two'],
  ['corporate_payment_f1', 'first'],
  ['corporate_payment_ge10_f2', 'first-two'],
  ['corporate_payment_second', 'second'],
  ['own_cp_f1', 'first'],
  ['own_cp_f2', 'first-two'],
  ['census2009_f1', 'first'],
  ['census2009_f2', 'first-two'],
  ['lakes_f2', 'first-two'],
  ['taxable_f2', 'first-two'],
  ['sino_f1', 'first'],
  ['sino_f2', 'first-two'],
  ['cards_f2', 'first-two'],
];
const words = {
  close: 'Close conformity',
  acceptable: 'Acceptable conformity',
  marginal: 'Marginally acceptable conformity',
  none: 'Nonconformity',
};

for (const [name, digits] of byCounts) {
  test(`from the counts of ${name} come R's deviation, chi-square and verdict`, needsGolden, () => {
    const reference = golden[name];
    assert.ok(reference);
    const fit = fitBenford(reference.counts, digits);
    assert.equal(fit.n, reference.n);
    same(fit.mad, reference.MAD, 'MAD');
    same(fit.chiSquare, reference.chisq, 'chi-square');
    if (reference.chisq_p !== undefined) same(fit.p, reference.chisq_p, 'p');
    if (reference.conformity) assert.equal(words[fit.conformity], reference.conformity);
    reference.z?.forEach((z, at) => {
      same(fit.z[at] ?? -1, z, `z ${at}`);
    });
    if (reference.ks !== undefined) same(fit.distance, reference.ks, 'KS');
    if (reference.excess_MAD !== undefined) same(fit.excessMad, reference.excess_MAD, 'excess MAD');
  });
}

test("Nigrini's cut-offs are those of the reference", needsGolden, () => {
  const {
    first,
    second,
    first_two: firstTwo,
  } = golden.thresholds_nigrini_2012 as unknown as Record<string, unknown>;
  assert.deepEqual({ first, second, 'first-two': firstTwo }, conformity);
});

async function amountsOf(folder: string, amount: string, date: string | null, extra = {}): Promise<bigint[]> {
  const [file] = realFiles(`evaluation/${folder}`);
  assert.ok(file);
  const mapping = smallMapping({
    date: date ?? amount,
    amount,
    columns: { supplier: amount },
    dates: { missing: 'unknown', serial: 'refuse' },
    ...extra,
  });
  const { payments } = await readLedger([file], { mapping, digits: date === null ? 0 : 2 });
  return [...payments.amount];
}

const cards = {
  columns: { supplier: 'MERCHDESCRIPTION', supplierId: 'MERCHNUM', bankAccount: 'CARDNUM' },
  dates: { missing: 'refuse' },
};

test(
  'digits of 95,076 card payments, read from "$106,89", are counted as R counts them',
  needsData('evaluation/benford_purchasing_cards_2010'),
  async () => {
    const amounts = await amountsOf('benford_purchasing_cards_2010', 'AMOUNT', 'DATE', cards);
    assert.equal(amounts.length, 95_076);
    // The reference reads digits from logarithms and so has one amount of 57 under 56.
    const expected = [...(golden.cards_f2?.counts ?? [])];
    assert.deepEqual([expected[46], expected[47]], [521, 518]);
    expected.splice(46, 2, 520, 519);
    assert.deepEqual(countDigits(amounts, 'first-two'), expected);
    checkMantissa(amounts, 1000n, golden.cards_f2);
  },
);

/** Ten-thousandths of the numbers of a column. */
function numbersOf(text: string, column: number): bigint[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [whole = '', decimals = ''] = (line.split(',').at(column) ?? '')
        .replaceAll('"', '')
        .trim()
        .split('.');
      return BigInt(whole + decimals.padEnd(4, '0'));
    })
    .filter((value) => value > 0n);
}

async function textOf(folder: string): Promise<string> {
  const [file] = realFiles(`evaluation/${folder}`);
  const parts: Uint8Array[] = [];
  for await (const part of file?.bytes ?? []) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

for (const [folder, first, two] of [
  ['benford_census_2009', 'census2009_f1', 'census2009_f2'],
  ['benford_sino_forest', 'sino_f1', 'sino_f2'],
] as const) {
  test(`digits and mantissas of ${folder} are those of R`, needsData(`evaluation/${folder}`), async () => {
    const amounts = numbersOf(await textOf(folder), -1);
    assert.deepEqual(countDigits(amounts, 'first'), golden[first]?.counts);
    assert.deepEqual(countDigits(amounts, 'first-two'), golden[two]?.counts);
    checkMantissa(amounts, 100_000n, golden[two]);
  });
}

function checkMantissa(amounts: readonly bigint[], ten: bigint, reference: Reference | undefined): void {
  const found = mantissaOf(amounts, ten);
  same(found.mean, reference?.mantissa?.mean, 'mean');
  same(found.variance, reference?.mantissa?.var, 'variance');
  same(found.excessKurtosis, reference?.mantissa?.exkurt, 'kurtosis');
  same(found.skewness, reference?.mantissa?.skew, 'skewness');
  same(found.arcL2, reference?.mantissa_arc_L2, 'arc L2');
  same(found.arcP, reference?.mantissa_arc_p, 'arc p');
  // benford.analysis 0.1.5 divides by 39.0685, which is 39.0865 with two digits changed over; and it leaves out what the size of the
  // sample does to the expectation. Its figure comes from our mean, and ours is the right one.
  same(
    ((found.collapsed - 39.0865) / 39.0685) * 100,
    reference?.distortion,
    'distortion as the reference has it',
  );
  same(found.distortion, (found.collapsed / found.expected - 1) * 100, 'distortion');
}

test('28.99 begins with 28 and 0.05 with 50: digits are read, not reckoned', () => {
  const counts = countDigits([2899n, 2800n, 5n, 0n, -2899n], 'first-two');
  assert.equal(counts[18], 2);
  assert.equal(counts[40], 1);
  assert.equal(
    counts.reduce((sum, one) => sum + one, 0),
    3,
  );
});

test('figures that need payments which are not at hand are named', needsGolden, () => {
  // Corporate payments, lakes and taxable incomes: their counts are in the reference, their rows are not. Of `cp_tests` (round shares,
  // duplicates, months, HHI, relative size) nothing can be recomputed.
  for (const folder of ['benford_corporate_payment', 'benford_lakes', 'benford_taxable']) {
    assert.equal(realData(`evaluation/${folder}`), null, `${folder} is at hand now: reproduce its figures`);
  }
});
