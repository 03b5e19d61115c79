import { currencyOf } from '@groundwork-gov/money';
import type { CommandOutput } from '../../platform/command.ts';
import { describe } from '../local-files.ts';
import type { Side } from '../phases.ts';
import { loadsOf } from './loads-of.ts';
import { type LocalFile, openPackage } from './open-package.ts';
import { tablesOf } from './package-tables.ts';
import { withTablesBeside } from './tables-beside.ts';

interface Asked {
  year: number | undefined;
  side: Side | undefined;
  /** In place of what the package says of its tables. */
  mapping: unknown;
  currency: string;
}

/** The files of a package as `budget.import` takes them: each table for each year and side that it holds, with its own mapping. */
export async function filesOfPackage(
  described: readonly LocalFile[],
  folder: string,
  { year, side, mapping, currency }: Asked,
  output: Pick<CommandOutput, 'remark'>,
) {
  const { digits } = currencyOf(currency);
  const { title, version, tables, left } = await tablesOf(
    await openPackage(await withTablesBeside(described), folder),
    {
      language: 'en',
      currency,
      digits,
    },
  );
  output.remark(`${title}: Fiscal Data Package ${version}`);
  for (const { path, why } of left) output.remark(`${path}: left out, ${why}`);
  const files = [];
  for (const table of tables) {
    const { file, proposal } = table;
    if (proposal.isTransactions)
      output.remark(`${file.name}: its rows name who was paid, as a ledger of payments does`);
    const { sha256 } = await describe(file.path);
    const loads = mapping === undefined ? await loadsOf(table, { year, side }, digits) : [{ mapping }];
    files.push(...loads.map((load) => ({ name: file.name, path: file.path, sha256, ...load })));
  }
  return files;
}
