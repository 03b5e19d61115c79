import type { BudgetMapping, BudgetReading } from '@groundwork-gov/fiscal';
import type { ActContext } from '../platform/access/action.ts';
import { indexItem } from '../platform/search/search.ts';
import { addItem, link } from '../platform/thread/thread.ts';
import type { ReadFile } from './import.ts';
import type { Side } from './phases.ts';
import { budgetProblems } from './problems.ts';
import * as store from './store.ts';
import { findableBudget, findableFile } from './waiting.ts';

export interface Loaded {
  file: string;
  year: number;
  side: Side;
  lines: number;
  excludedLines: number;
  /** Minor units as digits: an answer is stored as JSON, and a repeat must get the same. */
  totals: Record<string, string>;
}

/** Keeps a file that was read: the file, the load, its lines, its chart of accounts, and the thread between them. */
export async function keepLoad(
  context: ActContext,
  { file, reading, staging }: ReadFile,
  mapping: { id: string; document: BudgetMapping },
  correction: string | null,
): Promise<Loaded> {
  const { tx } = context;
  const side = mapping.document.side;
  const known = await store.fileByHash(tx, reading.sha256);
  const budget = await store.lockBudget(tx, reading.year, side);
  await refuseRepeat(context, file.name, reading, known?.fileId, budget?.budgetId, correction);

  const budgetId = budget?.budgetId ?? (await openBudget(context, reading.year, side));
  if (budget && !(await store.raiseVersion(tx, budgetId, budget.version)))
    throw new Error('a locked budget moved');
  const fileId = known?.fileId ?? (await keepFile(context, file.name, reading));
  const { loadId } = staging;
  await store.insertLoad(
    tx,
    {
      loadId,
      budgetId,
      loadNo: (await store.lastLoadNo(tx, budgetId)) + 1,
      fileId,
      mappingId: mapping.id,
      personId: context.actor.personId,
      lines: reading.lines,
      excludedLines: reading.excluded.reduce((sum, each) => sum + each.lines, 0),
      digest: reading.digest,
      correction,
      phases: reading.phases,
    },
    context.now,
  );
  await store.insertCodes(tx, loadId, chartOf(reading));
  await link(tx, budgetId, 'read-from', fileId);
  context.record({
    act: 'budget.loaded',
    subject: `budget/${reading.year}/${side}@${(budget?.version ?? 0) + 1}`,
    content: `sha256:${reading.sha256}`,
    confidential: true,
    item: [budgetId, fileId],
    detail: { year: String(reading.year), side, file: file.name, lines: reading.lines },
  });
  return {
    file: file.name,
    year: reading.year,
    side,
    lines: reading.lines,
    excludedLines: reading.excluded.reduce((sum, each) => sum + each.lines, 0),
    totals: Object.fromEntries(reading.totals.map((total) => [total.phase, total.all.toString()])),
  };
}

async function refuseRepeat(
  context: ActContext,
  name: string,
  reading: BudgetReading,
  fileId: string | undefined,
  budgetId: string | undefined,
  correction: string | null,
): Promise<void> {
  // With a reason given all of it may stand: a rolled-over budget does hold the figures of the year before.
  if (correction) return;
  const [before] = fileId ? await store.earlierLoads(context.tx, { fileId }) : [];
  if (before) throw budgetProblems.problem('budget.file-loaded', repeatDetails(name, before));
  const [same] = await store.earlierLoads(context.tx, { digest: reading.digest });
  if (same) {
    throw budgetProblems.problem('budget.figures-loaded', {
      ...repeatDetails(name, same),
      given: String(reading.year),
    });
  }
  if (!budgetId) return;
  const current = await store.currentPhases(context.tx, { from: reading.year, to: reading.year });
  const taken = current.find(
    (each) => each.budgetId === budgetId && reading.phases.some((phase) => phase.phase === each.phase),
  );
  if (taken) {
    throw budgetProblems.problem('budget.phase-loaded', {
      file: name,
      year: String(reading.year),
      phase: taken.phase,
    });
  }
}

function repeatDetails(file: string, before: store.EarlierLoad) {
  return {
    file,
    before: before.file,
    year: String(before.year),
    on: before.loadedAt.toISOString().slice(0, 10),
  };
}

async function openBudget(context: ActContext, year: number, side: Side): Promise<string> {
  const budgetId = await addItem(context.tx, 'budget', `${year} ${side}`);
  await store.insertBudget(context.tx, { budgetId, year, side });
  await indexItem(context.tx, findableBudget(budgetId, year, side));
  return budgetId;
}

async function keepFile(context: ActContext, name: string, reading: BudgetReading): Promise<string> {
  const fileId = await addItem(context.tx, 'budget-file', name);
  await store.insertFile(context.tx, { fileId, name, bytes: reading.bytes, sha256: reading.sha256 });
  await indexItem(context.tx, findableFile(fileId, name));
  return fileId;
}

function chartOf(reading: BudgetReading): { classification: string; code: string; label: string }[] {
  return Object.entries(reading.labels).flatMap(([classification, labels]) =>
    [...labels].map(([code, label]) => ({ classification, code, label })),
  );
}
