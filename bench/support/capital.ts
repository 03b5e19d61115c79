import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { CAPITAL, writeExpenditure, writeRevenue } from './large-budget.ts';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const LINES_A_YEAR = 7000;

const mapping = (name: string): string => `docs/mappings/madrid-${name}.json`;

/** Puts a made-up capital into the data of a running program, by the commands a person would type, and publishes it. */
export async function publishCapital(folder: string, data: string, code: string): Promise<void> {
  const files = join(folder, 'files');
  mkdirSync(files);
  const spending: string[] = [];
  const revenue: string[] = [];
  // Few accounts, so that seven thousand lines reach every office and area.
  const shape = { ...CAPITAL, accountsInChapter: 1, programmesInArea: 2 };
  for (const year of YEARS) {
    spending.push(join(files, `${year}-gastos.csv`));
    revenue.push(join(files, `${year}-ingresos.csv`));
    await writeExpenditure(join(files, `${year}-gastos.csv`), year, LINES_A_YEAR, shape);
    await writeRevenue(join(files, `${year}-ingresos.csv`), year);
  }
  const groundwork = (...words: string[]): void => {
    const done = spawnSync(process.execPath, ['app/dist/cli.mjs', ...words], {
      cwd: projectRoot(),
      env: { ...process.env, GROUNDWORK_DATA: data },
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`groundwork ${words.join(' ')}: ${done.stderr}`);
  };
  groundwork('place', 'add', code, '--name', 'Ejemplo', '--currency', 'EUR');
  groundwork('import', 'budget', '--place', code, '--mapping', mapping('expenditure'), ...spending);
  groundwork('import', 'budget', '--place', code, '--mapping', mapping('revenue'), ...revenue);
  groundwork('publish', 'budget', '--place', code);
  groundwork('publish', 'diagnosis', '--place', code);
}
