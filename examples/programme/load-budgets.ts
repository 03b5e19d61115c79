import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBudget, publishSeveral } from '../../app/src/budget/actions.ts';
import { keepAdoption } from '../../app/src/budget/adoption/adoption-actions.ts';
import { publishDiagnosis } from '../../app/src/diagnose/actions.ts';
import type { Acting } from './acting.ts';
import { adoptedOn, submittedOn } from './adoption.ts';
import { fileName, revenueCsv, spendingCsv } from './budget-files.ts';
import { revenueMapping, spendingMapping } from './budget-mappings.ts';
import { loadAssessments } from './load-assessments.ts';
import { loadCrosswalks } from './load-crosswalks.ts';
import { loadSurveys } from './load-surveys.ts';
import { loadTalk } from './load-talk.ts';
import { YEARS } from './towns.ts';
import { type Report, reportMapping, reportsOf, reportsWithin } from './within-year.ts';

const SIDES = [
  { side: 'expenditure', called: 'spending', csv: spendingCsv, mapping: spendingMapping },
  { side: 'revenue', called: 'revenue', csv: revenueCsv, mapping: revenueMapping },
] as const;

/** Five years of both sides are read, published, and what they say of themselves is computed. */
export async function loadBudgets(acting: Acting, today: string): Promise<void> {
  for (const { called, csv, mapping } of SIDES) {
    const folder = await mkdtemp(join(acting.house.uploads, 'example-'));
    try {
      const files = [];
      for (const year of YEARS) {
        const text = csv(acting.town, year);
        const file = { name: fileName(acting.town, year, called), path: join(folder, `${year}.csv`) };
        await writeFile(file.path, text);
        files.push({ ...file, sha256: createHash('sha256').update(text).digest('hex') });
      }
      const words = JSON.parse(JSON.stringify(mapping(acting.town))) as unknown;
      await acting.act(importBudget(), `import ${called}`, { mapping: words, files, correction: null });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const reports = await loadReports(acting, today);
  const loads = new Map<number, number>(YEARS.map((year) => [year, 1]));
  for (const { year } of reports) loads.set(year, (loads.get(year) ?? 0) + 1);
  for (const year of loads.keys()) await loadAdoption(acting, year);
  // What is kept of a year counts as a version of both of its sides.
  const budgets = [
    ...[...loads].map(([year, version]) => ({ year, side: 'expenditure', version: version + 1 })),
    ...YEARS.map((year) => ({ year, side: 'revenue', version: 2 })),
  ];
  await acting.act(publishSeveral, 'publish budgets', { budgets });
  await loadCrosswalks(acting);
  await loadTalk(acting);
  await loadAssessments(acting);
  await loadSurveys(acting);
  await acting.act(publishDiagnosis, 'publish diagnosis', {});
}

const SAID_BY: Readonly<Record<Acting['town']['language'], string>> = {
  en: 'Minutes of the council',
  es: 'Acta del pleno',
  fr: 'Procès-verbal du conseil',
  pt: 'Ata do conselho',
  ar: 'محضر المجلس',
};

async function loadAdoption({ act, town }: Acting, year: number): Promise<void> {
  const days = { submittedOn: submittedOn(town, year), adoptedOn: adoptedOn(town, year) };
  const source = SAID_BY[town.language];
  await act(keepAdoption, `keep adoption ${year}`, { year, version: 0, ...days, source, reason: null });
}

/** Each report is loaded by itself, for each speaks of the year up to another day. */
async function loadReports({ act, house, town }: Acting, today: string): Promise<readonly Report[]> {
  if (!reportsWithin(town)) return [];
  const reports = reportsOf(town, today);
  const mapping = JSON.parse(JSON.stringify(reportMapping(town, reports))) as unknown;
  const folder = await mkdtemp(join(house.uploads, 'example-'));
  try {
    for (const { name, until, csv } of reports) {
      const path = join(folder, name);
      await writeFile(path, csv);
      const files = [{ name, path, sha256: createHash('sha256').update(csv).digest('hex') }];
      await act(importBudget(), `import report ${until}`, { mapping, files, until, correction: null });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return reports;
}
