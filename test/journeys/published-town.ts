import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBudget, publishBudget } from '../../app/src/budget/actions.ts';
import { publishDiagnosis } from '../../app/src/diagnose/actions.ts';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';
import { fileName } from '../../examples/programme/budget-files.ts';
import { NEWEST, townOf } from '../../examples/programme/towns.ts';
import { exampleIn } from '../support/example.ts';
import type { World } from '../support/town.ts';

export interface PublishedTown {
  code: string;
  name: string;
  /** The newest year, and the file that its spending was read from. */
  year: number;
  file: string;
}

const YEARS = [2021, 2022, 2023, 2024];
const SIDES = [
  { side: 'expenditure', ending: 'gastos', mapping: 'madrid-expenditure.json' },
  { side: 'revenue', ending: 'ingresos', mapping: 'madrid-revenue.json' },
] as const;

/** Madrid, where its files are at hand; else the example that every installation makes for itself. */
export async function publishTown(world: World): Promise<PublishedTown> {
  const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
  const folder = join(shared, 'data', 'budget', 'madrid');
  if (!existsSync(folder)) {
    const town = townOf('NYABERA');
    await exampleIn(world, [town]);
    return { code: town.code, name: town.name, year: NEWEST, file: fileName(town, NEWEST, 'spending') };
  }
  const place = await world.addTown('MAD', 'Madrid');
  for (const { side, ending, mapping } of SIDES) {
    const files = YEARS.map((year) => {
      const name = `${year}-${ending}.csv`;
      const path = join(folder, name);
      return { name, path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
    });
    const words = readFileSync(join(projectRoot(), 'docs', 'mappings', mapping), 'utf8');
    await world.act(place, importBudget(), { mapping: JSON.parse(words), files, correction: null });
    for (const year of YEARS) await world.act(place, publishBudget, { year, side, version: 1 });
  }
  await world.act(place, publishDiagnosis, {});
  return { code: 'MAD', name: 'Madrid', year: 2024, file: '2024-gastos.csv' };
}
