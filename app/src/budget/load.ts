import { type BudgetMapping, type BudgetReading, growing, type Within } from '@groundwork-gov/fiscal';
import type { ActContext } from '../platform/access/action.ts';
import { keepFiles } from '../platform/read-files/keep-files.ts';
import { indexItems } from '../platform/search/search.ts';
import { addItems, linkAll } from '../platform/thread/thread.ts';
import type { ReadFile } from './import.ts';
import * as loadStore from './load-store.ts';
import type { Phase, Side } from './phases.ts';
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

type Mapping = { id: string; document: BudgetMapping };

/** Keeps files that were read: the files, the loads, their charts of accounts, and the thread between them. */
export async function keepLoads(
  context: ActContext,
  read: readonly ReadFile[],
  mapping: Mapping,
  correction: string | null,
): Promise<Loaded[]> {
  const { tx } = context;
  const { side } = mapping.document;
  const held = await store.lockBudgets(
    tx,
    [...new Set(read.map(({ reading }) => reading.year))].map((year) => ({ year, side })),
  );
  const known = await loadStore.filesByHash(
    tx,
    read.map(({ reading }) => reading.sha256),
  );
  // With a reason given all of it may stand: a rolled-over budget does hold the figures of the year before.
  if (!correction) await refuseRepeats(context, read, mapping.document, held, known);

  const budgets = await budgetsFor(context, read, side, held);
  const files = await keepFiles(
    tx,
    read.map(({ file: { name }, reading: { bytes, sha256 } }) => ({ name, bytes, sha256 })),
    {
      kind: 'budget-file',
      byHash: () => Promise.resolve(known),
      insert: loadStore.insertFiles,
      findable: findableFile,
    },
  );
  const numbers = await loadStore.lastLoadNos(
    tx,
    held.map((each) => each.budgetId),
  );
  const loads = read.map(({ reading, loadId }): loadStore.LoadRow & { version: number } => {
    const budget = budgets.get(reading.year);
    const fileId = files.get(reading.sha256);
    if (!budget || !fileId) throw new Error('a file that was read has no budget');
    budget.version += 1;
    const loadNo = (numbers.get(budget.budgetId) ?? 0) + 1;
    numbers.set(budget.budgetId, loadNo);
    return {
      loadId,
      budgetId: budget.budgetId,
      version: budget.version,
      loadNo,
      fileId,
      mappingId: mapping.id,
      personId: context.actor.personId,
      lines: reading.lines,
      excludedLines: excludedOf(reading),
      digest: reading.digest,
      correction,
      phases: reading.phases,
      within: reading.within,
    };
  });
  const isHeld = new Set(held.map((each) => each.budgetId));
  const raised = [...budgets.values()];
  await loadStore.insertBudgets(
    tx,
    raised.filter((each) => !isHeld.has(each.budgetId)),
  );
  await store.setVersions(
    tx,
    raised.filter((each) => isHeld.has(each.budgetId)),
  );
  await loadStore.insertLoads(tx, loads, context.now);
  await loadStore.insertCodes(tx, read.flatMap(chartOf));
  await linkAll(
    tx,
    'read-from',
    loads.map(({ budgetId, fileId }) => ({ from: budgetId, to: fileId })),
  );
  return read.map(({ file, reading }, at) => {
    const { budgetId, fileId, version } = loads[at] ?? {};
    if (!budgetId || !fileId) throw new Error('a file that was read has no load');
    context.record({
      act: 'budget.loaded',
      subject: `budget/${reading.year}/${side}@${version}`,
      content: `sha256:${reading.sha256}`,
      confidential: true,
      item: [budgetId, fileId],
      detail: {
        year: String(reading.year),
        side,
        file: file.name,
        lines: reading.lines,
        ...(reading.within ? { until: reading.within.until } : {}),
      },
    });
    return {
      file: file.name,
      year: reading.year,
      side,
      lines: reading.lines,
      excludedLines: excludedOf(reading),
      totals: Object.fromEntries(reading.totals.map((total) => [total.phase, total.all.toString()])),
    };
  });
}

const excludedOf = (reading: BudgetReading): number =>
  reading.excluded.reduce((sum, each) => sum + each.lines, 0);

type KnownFiles = Awaited<ReturnType<typeof loadStore.filesByHash>>;

/** Each file is compared with what was loaded before, and with the files before it in the same import. */
async function refuseRepeats(
  { tx, now }: ActContext,
  read: readonly ReadFile[],
  { side, year: source }: Pick<BudgetMapping, 'side' | 'year'>,
  held: readonly store.BudgetRow[],
  known: KnownFiles,
): Promise<void> {
  const hashes = new Map(known.map((file) => [file.fileId, file.sha256]));
  const digests = read.map(({ reading }) => reading.digest);
  const earlier = await loadStore.earlierLoads(tx, { fileIds: [...hashes.keys()], digests });
  const loads = earlier.map((load) => ({ ...load, sha256: hashes.get(load.fileId) }));
  const spoken: SpokenFor[] =
    held.length === 0 ? [] : await store.phaseLoads(tx, { budgetIds: held.map((each) => each.budgetId) });
  for (const { file, reading } of read) {
    const { year } = reading;
    // A file that says itself of which years it is holds several of them, each a load of its own.
    const holdsYears = !('from' in source) || source.from === 'column';
    const before = loads.find(
      (load) => load.sha256 === reading.sha256 && (!holdsYears || (load.year === year && load.side === side)),
    );
    if (before) throw budgetProblems.problem('budget.file-loaded', repeatDetails(file.name, before));
    const same = loads.find((load) => load.digest === reading.digest);
    if (same) {
      const details = { ...repeatDetails(file.name, same), given: String(year) };
      throw budgetProblems.problem('budget.figures-loaded', details);
    }
    const [taken] = takenPhases(reading, spoken);
    if (taken) {
      const details = { file: file.name, year: String(year), phase: taken };
      throw budgetProblems.problem('budget.phase-loaded', details);
    }
    const { sha256, digest } = reading;
    loads.push({ year, side, file: file.name, fileId: '', sha256, digest, loadedAt: now });
    spoken.push(...reading.phases.map(({ phase }) => ({ year, side, phase, within: reading.within })));
  }
}

export type SpokenFor = Pick<store.PhaseLoad, 'year' | 'side' | 'phase' | 'within'>;

/**
 * The phases of a file that have figures already. A report within the year repeats the plan and stands beside the states of other days:
 * only what was known of the same stretch is repeated by it.
 */
export function takenPhases(
  { year, side, phases, within }: Pick<BudgetReading, 'year' | 'side' | 'phases' | 'within'>,
  spoken: readonly SpokenFor[],
): Phase[] {
  const isSame = (other: Within | null): boolean =>
    within === null
      ? other === null
      : other !== null && other.until === within.until && other.since === within.since;
  return phases
    .map(({ phase }) => phase)
    .filter((phase) => within === null || growing.includes(phase))
    .filter((phase) =>
      spoken.some(
        (each) => each.year === year && each.side === side && each.phase === phase && isSame(each.within),
      ),
    );
}

function repeatDetails(file: string, before: Pick<loadStore.EarlierLoad, 'file' | 'year' | 'loadedAt'>) {
  return {
    file,
    before: before.file,
    year: String(before.year),
    on: before.loadedAt.toISOString().slice(0, 10),
  };
}

/** The budget of each year, by year: those that are held, and new ones that nothing was loaded into yet. */
async function budgetsFor(
  { tx }: ActContext,
  read: readonly ReadFile[],
  side: Side,
  held: readonly store.BudgetRow[],
): Promise<Map<number, store.BudgetRow>> {
  const budgets = new Map(held.map((each) => [each.year, { ...each }]));
  const years = [...new Set(read.map(({ reading }) => reading.year))].filter((year) => !budgets.has(year));
  const ids = await addItems(
    tx,
    'budget',
    years.map((year) => `${year} ${side}`),
  );
  const opened = years.map((year, at) => ({ budgetId: ids[at] ?? '', year, side, version: 0 }));
  await indexItems(
    tx,
    opened.map(({ budgetId, year }) => findableBudget(budgetId, year, side)),
  );
  for (const budget of opened) budgets.set(budget.year, budget);
  return budgets;
}

function chartOf({ reading, loadId }: ReadFile): loadStore.Code[] {
  return Object.entries(reading.labels).flatMap(([classification, labels]) =>
    [...labels].map(([code, label]) => ({ loadId, classification, code, label })),
  );
}
