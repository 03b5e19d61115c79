import { createReadStream } from 'node:fs';
import { type BudgetMapping, FiscalError, parseMapping, readBudget } from '@groundwork-gov/fiscal';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { SIDES, type Side } from '../phases.ts';
import { budgetProblems } from '../problems.ts';
import type { PackageTable } from './package-tables.ts';

/** One load that a table of a package is: a year and a side of it. */
export interface PackageLoad {
  mapping: Record<string, unknown>;
  year?: number;
  side?: Side;
}

/**
 * The loads that a table comes to: one, or one for each year and side that stand in it. Who names a year or a side gets that alone.
 *
 * @throws Problem where the mapping that is proposed lacks something that only a person can say
 */
export async function loadsOf(
  { file, proposal }: PackageTable,
  asked: { year?: number | undefined; side?: Side | undefined },
  digits: number,
): Promise<PackageLoad[]> {
  const { document: mapping, missing } = proposal;
  if (missing.length > 0)
    throw budgetProblems.problem('budget.package-mapping', {
      file: file.name,
      missing: missing.map((what) => ({ message: `budget.intake.missing.${what}`, params: {} })),
    });
  const isBoth = typeof mapping['side'] !== 'string';
  const sides = isBoth ? (asked.side === undefined ? SIDES : [asked.side]) : [undefined];
  const loads: PackageLoad[] = [];
  for (const side of sides) {
    const of = { mapping, ...(side === undefined ? {} : { side }) };
    if (asked.year !== undefined) {
      loads.push({ ...of, year: asked.year });
      continue;
    }
    for (const year of await yearsIn(file, mapping, side, digits))
      loads.push(year === null ? of : { ...of, year });
  }
  return loads;
}

/** The years that a file must be asked for, one by one; null alone where its mapping says which it is. */
async function yearsIn(
  file: PackageTable['file'],
  document: Record<string, unknown>,
  side: Side | undefined,
  digits: number,
): Promise<(number | null)[]> {
  const read = async (year?: number) => {
    const mapping: BudgetMapping = parseMapping(document, side === undefined ? {} : { side });
    const bytes = createReadStream(file.path, { highWaterMark: 1 << 16 });
    const chosen = year === undefined ? {} : { year };
    const lines = readBudget({ name: file.name, bytes, mapping, digits, maxFaults: 1, ...chosen });
    for (;;) {
      const step = await lines.next();
      if (step.done) return step.value;
    }
  };
  try {
    await read();
    return [null];
  } catch (error) {
    if (!(error instanceof FiscalError)) throw error;
    if (error.code !== 'fiscal.year-not-chosen') throw refusalOf(error);
    const [first] = (error as FiscalError<'fiscal.year-not-chosen'>).details.found;
    if (first === undefined) throw refusalOf(error);
    // It was refused at the second year: whoever reads one is told of all others.
    const { otherYears } = await read(first);
    return [first, ...Object.keys(otherYears).map(Number)].toSorted((a, b) => a - b);
  }
}
