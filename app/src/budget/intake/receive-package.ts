import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type BudgetMapping, FiscalError } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import type { ActContext } from '../../platform/access/action.ts';
import { inFolder } from '../../platform/local-files.ts';
import { columnsOf, type Found } from '../../platform/read-files/found.ts';
import { insertIntake, type SentFile } from '../../platform/read-files/intake-store.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { describe } from '../local-files.ts';
import { type LocalFile, openPackage } from '../package/open-package.ts';
import { isPartly, type PackageTables, tablesOf } from '../package/package-tables.ts';
import { budgetProblems } from '../problems.ts';
import { formatOf, seenIn } from './formats.ts';

/** The tables of a package wait each by itself, read as the package describes it: one leads to the others. */
export function receivePackage(context: ActContext, files: readonly LocalFile[], language: string) {
  const { tx, place, actor } = context;
  const { currency } = place;
  return inFolder(async (folder) => {
    const { digits } = currencyOf(currency);
    const opened = await openPackage(files, folder);
    const made = await tablesOf(opened, { language, currency, digits });
    const waiting = made.tables.map((table) => ({ ...table, intakeId: randomUUID() }));
    const [first] = waiting;
    if (!first) throw budgetProblems.problem('budget.package-none', { file: files[0]?.name ?? '' });
    for (const each of waiting) {
      const sent = await kept(context, each.file);
      const others = waiting
        .filter((other) => other !== each)
        .map(({ intakeId, file }) => ({ intakeId, name: file.name }));
      await insertIntake(tx, {
        intakeId: each.intakeId,
        what: 'budget',
        personId: actor.personId,
        files: [sent],
        document: each.proposal.document,
        found: await foundIn(made, each, others),
      });
    }
    return {
      answer: { intakeId: first.intakeId, kept: null },
      entry: {
        act: 'budget.received',
        subject: `budget-intake/${first.intakeId}`,
        confidential: true,
        detail: { file: files[0]?.name ?? '', count: files.length },
      },
    };
  });
}

async function kept({ tx, files }: ActContext, { name, path }: LocalFile): Promise<SentFile> {
  const { sha256, bytes } = await describe(path);
  const hash = `sha256:${sha256}`;
  await files.bytes.put(tx.placeId, hash, path, bytes);
  return { name, hash, size: bytes };
}

async function foundIn(
  { title, left }: PackageTables,
  table: PackageTables['tables'][number],
  others: NonNullable<Found['package']>['others'],
): Promise<Found> {
  const { file, proposal } = table;
  try {
    const bytes = createReadStream(file.path, { highWaterMark: 1 << 16 });
    const how = proposal.document['file'] as BudgetMapping['file'];
    return {
      ...seenIn(proposal),
      columns: await columnsOf({ name: file.name, bytes }, ...formatOf(how)),
      isPart: isPartly(table),
      kept: null,
      package: { title, isTransactions: proposal.isTransactions, others, left },
    };
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}
