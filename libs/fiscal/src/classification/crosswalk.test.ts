import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compositionVariance } from '@groundwork-gov/frameworks';
import { percentOf } from '@groundwork-gov/money';
import * as fc from 'fast-check';
import { isUnder } from '../heads.ts';
import { inPieces, mappingOf, needsData, readAll, realBudgets } from '../testing.ts';
import { applyCrosswalk, type Crosswalk, crossAmount, parseCrosswalk } from './crosswalk.ts';
import { standardCode, standardCodes, standardName } from './standard-codes.ts';

const crosswalkOf = (file: string): Crosswalk =>
  parseCrosswalk(readFileSync(join(import.meta.dirname, '../../../../docs/mappings', file), 'utf8'));

const small = (rows: unknown[], more = {}) =>
  parseCrosswalk({
    crosswalk: 'groundwork.crosswalk@1',
    title: 'Town',
    classification: 'administrative',
    rows,
    ...more,
  });

test('a code given anew means on each day what it meant', () => {
  const crosswalk = small([
    { from: ['100'], to: 'debt', valid: { from: '2000-01-01', until: '2019-12-31' } },
    { from: ['100'], to: 'council', valid: { from: '2020-01-01' } },
    { from: ['1*'], to: 'others' },
    { from: ['17*'], to: 'parks' },
  ]);
  const to = (code: string, day: string) =>
    applyCrosswalk(crosswalk, { administrative: code }, day)?.[0]?.code;
  assert.equal(to('100', '2019-12-31'), 'debt');
  assert.equal(to('100', '2020-01-01'), 'council');
  assert.equal(to('100', '1999-01-01'), 'others');
  assert.equal(to('171', '2020-01-01'), 'parks');
  assert.equal(to('200', '2020-01-01'), undefined);
  assert.equal(applyCrosswalk(crosswalk, {}, '2020-01-01'), null);
});

test('a department that is divided takes its programmes along, and what no row names goes with the rest', () => {
  const crosswalk = small([
    { from: ['A'], to: 'B' },
    { from: ['A'], when: { classification: 'programme', startsWith: ['16', '171'] }, to: 'C' },
  ]);
  const to = (programme?: string) =>
    applyCrosswalk(
      crosswalk,
      { administrative: 'A', ...(programme === undefined ? {} : { programme }) },
      '2024-01-01',
    )?.[0]?.code;
  assert.deepEqual([to('16210'), to('17102'), to('17200'), to()], ['C', 'C', 'B', 'B']);
});

test('an amount is divided as its code is, and not a cent is lost', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
      (amount, shares) => {
        const rows = shares.map((share, at) => ({ from: ['A'], to: `B${at}`, share }));
        const crossed = applyCrosswalk(small(rows), { administrative: 'A' }, '2024-01-01') ?? [];
        assert.equal(crossed.length, shares.length);
        assert.equal(
          crossAmount(amount, crossed).reduce((sum, part) => sum + part.amount, 0n),
          amount,
        );
      },
    ),
  );
});

const refused = (...rows: unknown[]) =>
  assert.throws(() => small(rows), { code: 'fiscal.crosswalk-invalid' });

test('rows that contradict each other are refused, with where', () => {
  refused({ from: ['A'], to: 'B' }, { from: ['A'], to: 'C' });
  refused(
    { from: ['A'], to: 'B', valid: { from: '2020-01-01' } },
    { from: ['A'], to: 'C', valid: { from: '2021-01-01' } },
  );
  refused({ from: ['A'], to: 'B', valid: { from: '2021-01-01', until: '2020-01-01' } });
  refused({ from: ['A'], to: 'B', share: 1 }, { from: ['A'], to: 'C' });
  refused({ from: ['A'], to: 'B', whence: 1 });
  assert.throws(() => parseCrosswalk('{'), { code: 'fiscal.crosswalk-invalid' });
});

test('COFOG has 188 codes and GFSM its tree, each code but the top ones part of another', () => {
  assert.equal(standardCodes('cofog').length, 188);
  for (const standard of ['cofog', 'gfsm'] as const) {
    for (const { code, parent, names } of standardCodes(standard)) {
      if (parent !== null) assert.ok(standardCode(standard, parent), `${standard} ${code} in ${parent}`);
      for (const name of Object.values(names)) assert.ok(name.length > 2, code);
    }
  }
  assert.equal(standardName('cofog', '09', 'es'), 'Educación');
  assert.equal(standardName('gfsm', '21', 'fr'), 'Rémunération des salariés');
  assert.equal(standardName('gfsm', '21', 'ar'), 'Compensation of employees');
  assert.equal(standardName('cofog', '11', 'en'), null);
});

/** PEFA PI-2.1 by department: spending without contingency and interest, as the year's budget and its outturn stand under each code. */
async function varianceByDepartment(
  year: number,
  crosswalk: Crosswalk | null,
): Promise<{ percent: number; heads: number }> {
  const mapping = mappingOf('madrid-expenditure.json');
  const name = `${year}-gastos.csv`;
  const bytes = readFileSync(join(realBudgets('madrid') ?? '', name));
  const { lines, reading } = await readAll('', { name, bytes: inPieces(bytes), mapping });
  const executed = reading.phases.findIndex(({ phase }) => phase === 'executed');
  const heads = new Map<string, { code: string; budget: bigint; outturn: bigint }>();
  for (const { codes, amounts, excluded } of lines) {
    if (excluded !== null || isUnder(mapping.contingency, codes) || isUnder(mapping.interest, codes))
      continue;
    const crossed = (crosswalk && applyCrosswalk(crosswalk, codes, `${year}-12-31`)) ?? [
      { code: codes.administrative ?? '', share: 1 },
    ];
    const budgets = crossAmount(amounts[0] ?? 0n, crossed);
    const outturns = crossAmount(amounts[executed] ?? 0n, crossed);
    budgets.forEach(({ code, amount }, at) => {
      const head = heads.get(code) ?? { code, budget: 0n, outturn: 0n };
      heads.set(code, {
        code,
        budget: head.budget + amount,
        outturn: head.outturn + (outturns[at]?.amount ?? 0n),
      });
    });
  }
  const variance = compositionVariance([...heads.values()]);
  assert.ok(variance);
  return {
    percent: Math.round(percentOf(variance.ratio.numerator, variance.ratio.denominator) * 10) / 10,
    heads: heads.size,
  };
}

test(
  'the reorganisations of Madrid in 2019 and 2023 make no false variance once a crosswalk is given',
  needsData('madrid'),
  async () => {
    const crosswalk = crosswalkOf('madrid-departments.json');
    assert.deepEqual(await varianceByDepartment(2019, null), { percent: 30.8, heads: 52 });
    assert.deepEqual(await varianceByDepartment(2019, crosswalk), { percent: 13.8, heads: 47 });
    assert.deepEqual(await varianceByDepartment(2023, null), { percent: 33.4, heads: 48 });
    assert.deepEqual(await varianceByDepartment(2023, crosswalk), { percent: 11.3, heads: 43 });
    // A year without a reorganisation stays what it is.
    assert.deepEqual(await varianceByDepartment(2018, crosswalk), await varianceByDepartment(2018, null));
  },
);

test('every programme of Madrid has a place in COFOG', needsData('madrid'), async () => {
  const cofog = crosswalkOf('spain-cofog.json');
  const folder = realBudgets('madrid') ?? '';
  for (const year of [2017, 2020, 2024]) {
    const name = `${year}-gastos.csv`;
    const { lines } = await readAll('', {
      name,
      bytes: inPieces(readFileSync(join(folder, name))),
      mapping: mappingOf('madrid-expenditure.json'),
    });
    const found = new Set(
      lines.map(
        ({ codes }) =>
          applyCrosswalk(cofog, codes, `${year}-12-31`)?.[0]?.code ?? `none for ${codes.programme}`,
      ),
    );
    for (const code of found) assert.ok(standardCode('cofog', code), code);
  }
});
