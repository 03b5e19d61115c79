import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { townMapping } from '../support/town-files.ts';

export interface BudgetFiles {
  what: string;
  mapping: string;
  files: string[];
}

const YEARS = [2017, 2018, 2019, 2020];
const GENERATED_LINES = 7500;

/** Four years of spending, some 30,000 lines: Madrid's where they are at hand, made-up ones elsewhere. */
export function fourYears(folder: string): BudgetFiles {
  const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
  const madrid = join(shared, 'data', 'budget', 'madrid');
  if (existsSync(madrid)) {
    return {
      what: "Madrid's spending",
      mapping: join(projectRoot(), 'docs', 'mappings', 'madrid-expenditure.json'),
      files: YEARS.map((year) => join(madrid, `${year}-gastos.csv`)),
    };
  }
  const mapping = join(folder, 'mapping.json');
  writeFileSync(mapping, JSON.stringify(townMapping));
  return { what: 'made-up spending', mapping, files: YEARS.map((year) => generated(folder, year)) };
}

function generated(folder: string, year: number): string {
  const rows = ['Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent'];
  for (let line = 0; line < GENERATED_LINES; line += 1) {
    const [office, programme, account] = [line % 20, Math.floor(line / 20) % 75, Math.floor(line / 1500)];
    const planned = 1000 + ((line * 7919 + year) % 90_000);
    const spent = Math.floor((planned * (80 + ((line + year) % 30))) / 100);
    rows.push(
      `${10 + office},Office ${office},${10 + programme},Programme ${programme},2${account},Account ${account},${planned}.00,${spent}.00`,
    );
  }
  const path = join(folder, `${year}-spending.csv`);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}
