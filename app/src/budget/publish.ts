import { type BudgetMapping, growing } from '@groundwork-gov/fiscal';
import { ensureProfilePublished } from '../places/api.ts';
import type { ActContext } from '../platform/access/action.ts';
import { contentAddress, encode } from '../platform/db/codec.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publishAll } from '../platform/publication/publication.ts';
import { adoptionsOf } from './adoption/adoption-store.ts';
import { adoptionTold } from './adoption/adoption-told.ts';
import { type ControlRow, controlsOf } from './control-store.ts';
import { crosswalksInForce } from './crosswalk/crosswalk-store.ts';
import { projectCrossed } from './crosswalk/public-crossed-store.ts';
import { PHASES, type Phase } from './phases.ts';
import { budgetProblems } from './problems.ts';
import * as publishing from './publishing-store.ts';
import { type BudgetDocument, budgetDocument, FORMAT, LINE_FIELDS, type WithinYear } from './snapshot.ts';
import * as store from './store.ts';
import { withinYears } from './within-year.ts';

const PART_LINES = 5000;

export interface PublishedBudget {
  year: number;
  side: string;
  hash: string;
  lines: number;
  /** False where the public had this very content already. */
  isNew: boolean;
}

/**
 * Writes budgets as they stand at the versions that were seen, each in parts with what it was read from, and makes
 * them current: so many statements, and one more for each part, however many budgets there are.
 */
export async function publishBudgets(
  context: ActContext,
  asked: readonly (store.BudgetKey & { version: number })[],
): Promise<PublishedBudget[]> {
  const { tx } = context;
  const held = await store.lockBudgets(tx, asked);
  const budgets = asked.map(({ year, side, version }) => {
    const budget = held.find((each) => each.year === year && each.side === side);
    if (!budget) throw problem('request.not-found');
    if (budget.version !== version) throw problem('version.stale');
    return budget;
  });
  const known = await store.phaseLoads(tx, { budgetIds: budgets.map((each) => each.budgetId) });
  const phases = store.currentOf(known);
  const loads = await store.loadsById(tx, [...new Set(phases.map((phase) => phase.loadId))]);
  const sources = budgets.map((budget) => sourceOf(budget, phases, loads));
  await ensureProfilePublished(context);
  const codes = await publishing.charts(
    tx,
    loads.map((load) => load.loadId),
  );
  const sums = await publishing.sums(
    tx,
    loads.map((load) => load.loadId),
  );
  const within = await withinYears(tx, sources, known, codes);
  const controls = await controlsOf(
    tx,
    loads.map((load) => load.loadId),
  );
  const adoptions = await adoptionsOf(
    tx,
    budgets.map((each) => each.year),
  );
  const waiting = publishing.createParts(tx);
  const documents: BudgetDocument[] = [];
  for (const source of sources) {
    const parts = await writeParts(tx, waiting, source);
    documents.push(documentOf(context, source, { codes, sums, parts, controls, within, adoptions }));
  }
  const published = await publishAll(
    context,
    documents.map((document, at) => ({
      kind: 'budget',
      key: `${document.year}/${document.side}`,
      format: FORMAT,
      act: 'budget.published',
      subject: `budget/${document.year}/${document.side}@${(budgets[at]?.version ?? 0) + 1}`,
      item: document.item,
      detail: { year: String(document.year), side: document.side },
      document: budgetDocument.parse(document),
    })),
  );
  const news = published.flatMap((each, at) => {
    const budget = budgets[at];
    return each.isNew && budget ? [{ ...each, ...budget, version: budget.version + 1 }] : [];
  });
  await store.setVersions(tx, news);
  await publishing.dropProjections(
    tx,
    news.flatMap((each) => each.before ?? []),
  );
  await waiting.keep(news.map(({ budgetId, hash }) => ({ budgetId, hash })));
  await publishing.project(
    tx,
    news.map((each) => each.hash),
  );
  const made = documents.flatMap((document, at) => {
    const { isNew, hash } = published[at] ?? {};
    return isNew && hash ? [{ hash, document }] : [];
  });
  await publishing.projectTotals(tx, made);
  await projectCrossed(tx, made, await crosswalksInForce(tx));
  return documents.map(({ year, side, lines }, at) => {
    const { hash = '', isNew = false } = published[at] ?? {};
    return { year, side, lines, hash, isNew };
  });
}

/** A budget with the loads that answer for it, oldest first. */
export interface Source {
  budget: store.BudgetRow;
  phases: readonly store.CurrentPhase[];
  loads: readonly store.LoadInfo[];
}

function sourceOf(
  budget: store.BudgetRow,
  allPhases: readonly store.CurrentPhase[],
  allLoads: readonly store.LoadInfo[],
): Source {
  const phases = allPhases.filter((phase) => phase.budgetId === budget.budgetId);
  if (phases.length === 0)
    throw budgetProblems.problem('budget.nothing-to-publish', { year: String(budget.year) });
  const loads = allLoads
    .filter((load) => load.budgetId === budget.budgetId)
    .sort((a, b) => (a.loadedAt < b.loadedAt || (a.loadedAt === b.loadedAt && a.file < b.file) ? -1 : 1));
  return { budget, phases, loads };
}

function documentOf(
  { place }: ActContext,
  { budget, phases, loads }: Source,
  made: {
    codes: publishing.Charts;
    sums: publishing.Sums;
    parts: BudgetDocument['parts'];
    controls: readonly ControlRow[];
    within: ReadonlyMap<string, WithinYear>;
    adoptions: Awaited<ReturnType<typeof adoptionsOf>>;
  },
): BudgetDocument {
  return {
    format: 'groundwork.budget@1',
    place: { code: place.code, name: place.name, isExample: place.isExample },
    year: budget.year,
    side: budget.side,
    currency: place.currency,
    item: budget.budgetId,
    files: loads.map((load) => ({
      item: load.fileId,
      name: load.file,
      bytes: Number(load.bytes),
      sha256: load.sha256,
      loadedOn: load.loadedAt.toISOString().slice(0, 10),
      load: load.loadNo,
      lines: load.lines,
      ...controlOf(made.controls.filter(({ loadId }) => loadId === load.loadId)),
    })),
    phases: PHASES.flatMap((phase) => {
      const current = phases.findLast((each) => each.phase === phase);
      if (!current) return [];
      const { asOf, upTo, loadId } = current;
      const file = loads.findIndex((load) => load.loadId === loadId);
      return [{ phase, asOf, file, ...(upTo === null || !growing.includes(phase) ? {} : { upTo }) }];
    }),
    exclusions: mappingOf(loads.at(-1)).exclude.map((rule) => rule.reason),
    classed: classedBy(mappingOf(loads.at(-1))),
    codes: publishing.chartOf(made.codes, budget.budgetId),
    heads: headsOf(mappingOf(loads.at(-1))),
    ...rulesOf(mappingOf(loads.at(-1))),
    ...withinOf(made.within.get(budget.budgetId)),
    ...adoptionTold(made.adoptions.get(budget.year), place.timeZone),
    lines: made.parts.reduce((sum, part) => sum + part.lines, 0),
    totals: publishing.totalsOf(made.sums, phases),
    fields: [...LINE_FIELDS],
    parts: made.parts,
  };
}

const withinOf = (withinYear: WithinYear | undefined): Pick<BudgetDocument, 'withinYear'> =>
  withinYear === undefined ? {} : { withinYear };

/** Left out where nothing was stated: such a document is the one it always was. */
const controlOf = (rows: readonly ControlRow[]): Pick<BudgetDocument['files'][number], 'control'> =>
  rows.length === 0
    ? {}
    : {
        control: rows.map(({ phase, stated, found, reason }) => ({
          phase,
          stated: String(stated),
          found: String(found),
          reason,
        })),
      };

/** Reads the lines in the order of their files and keeps them in parts. */
async function writeParts(
  tx: ActContext['tx'],
  waiting: publishing.WaitingParts,
  { budget, loads, phases }: Source,
): Promise<BudgetDocument['parts']> {
  const parts: BudgetDocument['parts'] = [];
  for (const [file, load] of loads.entries()) {
    const spoken = new Set<Phase>(
      phases.filter((each) => each.loadId === load.loadId).map((each) => each.phase),
    );
    let after = 0;
    let isMore = true;
    while (isMore) {
      const lines = await publishing.linesAfter(tx, load.loadId, after, PART_LINES);
      isMore = lines.length === PART_LINES;
      const last = lines.at(-1);
      if (!last) break;
      const bytes = Buffer.from(encode(lines.map((line) => publishing.lineValues(line, file, spoken))));
      const hash = contentAddress(bytes);
      await waiting.add({ budgetId: budget.budgetId, part: parts.length, hash, bytes });
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

/** Left out where the mapping has none, so that a budget that was published before stays the document it was. */
function rulesOf({ own, transfers, earmarked }: BudgetMapping): Pick<BudgetDocument, 'rules'> {
  if (!own && !transfers && !earmarked) return {};
  return {
    rules: {
      ...(own ? { own } : {}),
      ...(transfers ? { transfers } : {}),
      ...(earmarked ? { earmarked } : {}),
    },
  };
}

/** What a mapping says of lines whatever file they stand in. */
const classedBy = ({ key, exclude, heads, answers, contingency, interest }: BudgetMapping) => ({
  key,
  exclude,
  heads,
  answers,
  ...(contingency ? { contingency } : {}),
  ...(interest ? { interest } : {}),
});

/** The groupings that the mapping states, each once: what a reader can open the budget by. */
function headsOf(mapping: BudgetMapping): BudgetDocument['heads'] {
  return Object.values(mapping.heads).map((head) => ({
    classification: head.classification,
    take: head.take ?? null,
    labels: head.labels ?? {},
  }));
}
