import type { BudgetMapping } from '@groundwork-gov/fiscal';
import { ensureProfilePublished } from '../places/api.ts';
import type { ActContext } from '../platform/access/action.ts';
import { contentAddress, encode } from '../platform/db/codec.ts';
import { publish } from '../platform/publication/publication.ts';
import { PHASES, type Phase } from './phases.ts';
import { budgetProblems } from './problems.ts';
import * as publishing from './publishing-store.ts';
import { type BudgetDocument, budgetDocument, FORMAT, LINE_FIELDS } from './snapshot.ts';
import * as store from './store.ts';

const PART_LINES = 5000;

export interface PublishedBudget {
  year: number;
  side: string;
  hash: string;
  lines: number;
}

/** Writes the budget as it stands, in parts, with what it was read from, and makes it current. */
export async function publishBudgetOf(
  context: ActContext,
  budget: store.BudgetRow,
): Promise<PublishedBudget> {
  const { tx } = context;
  const phases = (
    await store.currentPhases(tx, { from: budget.year, to: budget.year, side: budget.side })
  ).filter((phase) => phase.budgetId === budget.budgetId);
  if (phases.length === 0)
    throw budgetProblems.problem('budget.nothing-to-publish', { year: String(budget.year) });
  const loads = (await store.loadsById(tx, [...new Set(phases.map((phase) => phase.loadId))])).sort((a, b) =>
    a.loadedAt < b.loadedAt || (a.loadedAt === b.loadedAt && a.file < b.file) ? -1 : 1,
  );
  await ensureProfilePublished(context);
  const parts = await writeParts(tx, loads, phases);
  const document: BudgetDocument = {
    format: 'groundwork.budget@1',
    place: { code: context.place.code, name: context.place.name, isExample: context.place.isExample },
    year: budget.year,
    side: budget.side,
    currency: context.place.currency,
    item: budget.budgetId,
    files: loads.map((load) => ({
      item: load.fileId,
      name: load.file,
      bytes: Number(load.bytes),
      sha256: load.sha256,
      loadedOn: load.loadedAt.toISOString().slice(0, 10),
      load: load.loadNo,
      lines: load.lines,
    })),
    phases: PHASES.flatMap((phase) => {
      const current = phases.find((each) => each.phase === phase);
      if (!current) return [];
      return [{ phase, asOf: current.asOf, file: loads.findIndex((load) => load.loadId === current.loadId) }];
    }),
    exclusions: mappingOf(loads.at(-1)).exclude.map((rule) => rule.reason),
    codes: await publishing.chart(
      tx,
      loads.map((load) => load.loadId),
    ),
    heads: headsOf(mappingOf(loads.at(-1))),
    lines: parts.reduce((sum, part) => sum + part.lines, 0),
    totals: await publishing.totals(tx, phases),
    fields: [...LINE_FIELDS],
    parts,
  };
  const published = await publish(context, {
    kind: 'budget',
    key: `${budget.year}/${budget.side}`,
    format: FORMAT,
    act: 'budget.published',
    subject: `budget/${budget.year}/${budget.side}@${budget.version + 1}`,
    item: budget.budgetId,
    detail: { year: String(budget.year), side: budget.side },
    document: budgetDocument.parse(document),
  });
  if (published.before) await publishing.dropProjections(tx, [published.before]);
  await publishing.keepParts(tx, published.hash);
  await publishing.project(tx, published.hash);
  return { year: budget.year, side: budget.side, hash: published.hash, lines: document.lines };
}

/** Reads the lines in the order of their files and keeps them in parts, never more than one part in memory. */
async function writeParts(
  tx: ActContext['tx'],
  loads: readonly store.LoadInfo[],
  phases: readonly store.CurrentPhase[],
): Promise<BudgetDocument['parts']> {
  await publishing.openParts(tx);
  const parts: BudgetDocument['parts'] = [];
  for (const [file, load] of loads.entries()) {
    const spoken = new Set<Phase>(
      phases.filter((each) => each.loadId === load.loadId).map((each) => each.phase),
    );
    let after = 0;
    for (;;) {
      const lines = await publishing.linesAfter(tx, load.loadId, after, PART_LINES);
      const last = lines.at(-1);
      if (!last) break;
      const bytes = Buffer.from(encode(lines.map((line) => publishing.lineValues(line, file, spoken))));
      const hash = contentAddress(bytes);
      await publishing.addPart(tx, parts.length, hash, bytes);
      parts.push({ hash, lines: lines.length });
      after = last.line;
    }
  }
  return parts;
}

function mappingOf(load: store.LoadInfo | undefined): BudgetMapping {
  if (!load) throw new Error('a budget without a load has no mapping');
  return load.mapping as BudgetMapping;
}

/** The groupings that the mapping states, each once: what a reader can open the budget by. */
function headsOf(mapping: BudgetMapping): BudgetDocument['heads'] {
  return Object.values(mapping.heads).map((head) => ({
    classification: head.classification,
    take: head.take ?? null,
    labels: head.labels ?? {},
  }));
}
