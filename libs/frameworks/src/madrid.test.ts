import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAmount, percentOf } from '@groundwork-gov/money';
import { compositionVariance } from './composition-variance.ts';
import { gradeIndicator } from './grade-indicator.ts';
import { gradeYears } from './grade-years.ts';
import type { Head, Ratio } from './outturn.ts';
import { aggregateOutturn, contingencyShare } from './outturn.ts';
import type { DimensionId } from './pefa-2016.ts';
import type { HeadRule } from './pool-heads.ts';
import { poolHeads } from './pool-heads.ts';

// The open budget files of the City of Madrid, 2017 to 2024: a real ledger, and figures computed from it by another program.
const folder = join(
  process.env.GROUNDWORK_SHARED ?? join(import.meta.dirname, '../../../../shared'),
  'data/budget/madrid',
);
const skip = existsSync(folder) ? false : 'needs ../shared/data';
const allYears = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

type Line = (column: string) => string;

function linesOf(year: number, kind: 'gastos' | 'ingresos'): Line[] {
  const [header, ...lines] = readFileSync(join(folder, `${year}-${kind}.csv`), 'latin1')
    .trimEnd()
    .split('\r\n');
  const columns = header?.split(';') ?? [];
  return lines.map((line) => {
    const cells = line.split(';');
    assert.equal(cells.length, columns.length);
    return (column) => {
      const cell = cells[columns.indexOf(column)];
      assert.ok(cell !== undefined, `no column ${column}`);
      return cell;
    };
  });
}

function money(text: string): bigint {
  const amount = parseAmount(text, 2, { decimal: ',', thousands: '' });
  assert.ok(typeof amount === 'bigint', `${text} is no amount`);
  return amount;
}

function headsOf(lines: Line[], code: (line: Line) => string, budget: string, outturn: string): Head[] {
  const heads = new Map<string, Head>();
  for (const line of lines) {
    const before = heads.get(code(line)) ?? { code: code(line), budget: 0n, outturn: 0n };
    heads.set(before.code, {
      code: before.code,
      budget: before.budget + money(line(budget)),
      outturn: before.outturn + money(line(outturn)),
    });
  }
  return [...heads.values()];
}

// 2019 writes 001 as 1 and programme 01111 as 1111.
const centreAndSection = (line: Line) =>
  `${line('Centro').padStart(3, '0')}-${line('Seccion').padStart(3, '0')}`;
const programmeArea = (line: Line) => line('Programa').padStart(5, '0').slice(0, 2);
const chapter = (line: Line) => line('Capitulo');

function figuresOf(year: number, rule: HeadRule = 'all') {
  const outlay = linesOf(year, 'gastos').filter((line) => !'89'.includes(chapter(line)));
  const spending = (chapters: string, code: (line: Line) => string) =>
    headsOf(
      outlay.filter((line) => chapters.includes(chapter(line))),
      code,
      'CRED_INICIAL',
      'OBL_RECONOC',
    );
  const revenue = headsOf(
    linesOf(year, 'ingresos').filter((line) => !'89'.includes(chapter(line))),
    (line) => line('Economico').slice(0, 2),
    'PREV.INICIAL',
    'D. RECON.NETOS',
  );
  const byArea = spending('12467', programmeArea);
  const byDepartment = spending('12467', centreAndSection);
  const byChapter = spending('123467', chapter);
  const total = aggregateOutturn(spending('1234567', chapter));
  const contingency = aggregateOutturn(spending('5', chapter));
  const variance = (heads: Head[]) => compositionVariance(poolHeads(heads, rule))?.ratio ?? null;
  return {
    total,
    contingency,
    revenue: aggregateOutturn(revenue),
    byDepartment: variance(byDepartment),
    counts: { nfun: byArea.length, nadm: byDepartment.length, neco: byChapter.length, nrev: revenue.length },
    dimensions: {
      'pi-1': total,
      'pi-2.1': variance(byArea),
      'pi-2.2': variance(byChapter),
      'pi-2.3': contingencyShare(contingency.numerator, total.denominator),
      'pi-3.1': aggregateOutturn(revenue),
      'pi-3.2': variance(revenue),
    } satisfies Record<DimensionId, Ratio | null>,
  };
}

function percent(ratio: Ratio | null): number {
  assert.ok(ratio);
  return percentOf(ratio.numerator, ratio.denominator);
}

function grades(lastYear: number, outliers: number[] = []) {
  const figures = [lastYear - 2, lastYear - 1, lastYear].map((year) => ({ year, ...figuresOf(year) }));
  const score = (id: DimensionId) =>
    gradeYears(
      id,
      figures.map(({ year, dimensions }) => ({
        year,
        value: dimensions[id],
        outlier: outliers.includes(year),
      })),
    ).score;
  const pi2 = { 'pi-2.1': score('pi-2.1'), 'pi-2.2': score('pi-2.2'), 'pi-2.3': score('pi-2.3') };
  const pi3 = { 'pi-3.1': score('pi-3.1'), 'pi-3.2': score('pi-3.2') };
  return {
    'pi-1': score('pi-1'),
    ...pi2,
    'pi-2': gradeIndicator('pi-2', pi2).grade,
    ...pi3,
    'pi-3': gradeIndicator('pi-3', pi3).grade,
  };
}

test('every figure of the worked example comes out of the files of Madrid', { skip }, () => {
  const expected: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(join(folder, 'pefa_worked_example.json'), 'utf8'),
  );
  assert.deepEqual(Object.keys(expected).map(Number), allYears);
  let seen = 0;
  for (const year of allYears) {
    const { total, contingency, revenue, byDepartment, counts, dimensions } = figuresOf(year);
    const amounts = {
      budget: total.denominator,
      outturn: total.numerator,
      contB: contingency.denominator,
      cont: contingency.numerator,
      rev_budget: revenue.denominator,
      rev_out: revenue.numerator,
    };
    const percents = {
      pi1: dimensions['pi-1'],
      v_fun: dimensions['pi-2.1'],
      v_adm: byDepartment,
      v_eco: dimensions['pi-2.2'],
      pi31: dimensions['pi-3.1'],
      v_rev: dimensions['pi-3.2'],
    };
    const stated = expected[year] ?? {};
    for (const [name, amount] of Object.entries(amounts)) {
      assert.equal(amount, BigInt(Math.round((stated[name] ?? Number.NaN) * 100)), `${year} ${name}`);
    }
    for (const [name, ratio] of Object.entries(percents)) {
      assert.equal(percent(ratio).toPrecision(10), stated[name]?.toPrecision(10), `${year} ${name}`);
    }
    for (const [name, count] of Object.entries(counts)) assert.equal(count, stated[name], `${year} ${name}`);
    const compared = { ...amounts, ...percents, ...counts };
    assert.deepEqual(Object.keys(compared).sort(), Object.keys(stated).sort());
    seen += Object.keys(compared).length;
  }
  assert.equal(seen, 128);
});

test('the grades of Madrid with no year marked', { skip }, () => {
  assert.deepEqual(grades(2019), {
    'pi-1': 'A',
    'pi-2.1': 'C',
    'pi-2.2': 'C',
    'pi-2.3': 'A',
    'pi-2': 'C+',
    'pi-3.1': 'B',
    'pi-3.2': 'B',
    'pi-3': 'B',
  });
  assert.deepEqual(grades(2023), {
    'pi-1': 'A',
    'pi-2.1': 'C',
    'pi-2.2': 'B',
    'pi-2.3': 'A',
    'pi-2': 'C+',
    'pi-3.1': 'A',
    'pi-3.2': 'B',
    'pi-3': 'B+',
  });
});

test('with the rolled-over budget of 2023 set aside, Madrid scores lower', { skip }, () => {
  assert.deepEqual(grades(2023, [2023]), {
    'pi-1': 'A',
    'pi-2.1': 'C',
    'pi-2.2': 'C',
    'pi-2.3': 'A',
    'pi-2': 'C+',
    'pi-3.1': 'B',
    'pi-3.2': 'B',
    'pi-3': 'B',
  });
});

test('pooling beyond twenty heads changes the departments of 2018 from 7.13 to 6.54 %, and no programme area', {
  skip,
}, () => {
  const unpooled = figuresOf(2018);
  const pooled = figuresOf(2018, 'pefa');
  assert.equal(percent(unpooled.byDepartment).toFixed(2), '7.13');
  assert.equal(percent(pooled.byDepartment).toFixed(2), '6.54');
  assert.deepEqual(pooled.dimensions['pi-2.1'], unpooled.dimensions['pi-2.1']);
});
