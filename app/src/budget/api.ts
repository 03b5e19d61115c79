import type { BudgetMapping } from '@groundwork-gov/fiscal';
import type { Connections } from '../platform/db/connections.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { currentKeys, currentSnapshot } from '../platform/publication/store.ts';
import { crossedHeads } from './crosswalk/crossed-heads.ts';
import { crosswalksInForce } from './crosswalk/crosswalk-store.ts';
import { type HeadQuestion, headFor } from './head-for.ts';
import { type HeadSpec, headSums } from './heads-store.ts';
import type { Classification, Phase, Side } from './phases.ts';
import { readBudgetDocument } from './snapshot.ts';
import * as store from './store.ts';

export type { HeadQuestion } from './head-for.ts';
export { recordMeasures } from './measures.ts';
export type { Side } from './phases.ts';

export interface YearHead {
  code: string;
  label: string;
  budget: bigint;
  outturn: bigint;
  lines: number;
}

/** One year of one side, grouped under heads: the original budget beside what was executed. */
export interface YearHeads {
  year: number;
  budgetId: string;
  /** The phases that are known for all of the year. */
  phases: Phase[];
  /** The day up to which the outturn is known, where the year is not complete: then it is no outturn. */
  upTo: string | null;
  rule: 'all' | 'pefa';
  /** Null where the mapping states no heads for the question: then all lines are headless. */
  classification: Classification | null;
  take: number | null;
  /** The crosswalk that moved lines of the year under other heads than their own codes; null where none did. */
  crosswalk: { id: string; no: number; title: string } | null;
  heads: YearHead[];
  /** Over all lines that measures count, also those that fall under no head. */
  total: { budget: bigint; outturn: bigint };
  /** Lines that measures count, and those of them that fall under no head (they lack the code). */
  lines: number;
  headless: number;
}

export interface Scope {
  side: Side;
  from: number;
  to: number;
  asOf: Date;
  question: HeadQuestion;
  contingency: 'with' | 'without' | 'only';
  interest: 'with' | 'without';
}

/**
 * The original budget and the outturn of each year, by head, from the newest load that speaks of each, leaving out
 * the lines that the mapping excludes from measures. Years without a budget are absent from the answer.
 */
export async function budgetByHead(tx: Transaction, scope: Scope): Promise<YearHeads[]> {
  const phases = await store.currentPhases(tx, {
    from: scope.from,
    to: scope.to,
    side: scope.side,
    asOf: scope.asOf,
  });
  const loads = await store.loadsById(tx, [...new Set(phases.map((phase) => phase.loadId))]);
  const inForce = await crosswalksInForce(tx, scope.asOf);
  const specs: (HeadSpec & Pick<YearHeads, 'phases' | 'upTo' | 'rule'>)[] = [];
  for (const year of new Set(phases.map((phase) => phase.year))) {
    const own = phases.filter((phase) => phase.year === year);
    const newest = loads.find((load) => load.loadId === own.toSorted((a, b) => b.no - a.no)[0]?.loadId);
    const head = newest ? headFor(newest.mapping as BudgetMapping, scope.question) : null;
    if (!newest) continue;
    const outturn = own.filter(({ phase }) => phase === 'executed');
    // What is known of a part of a year is not what happened in it (PEFA 2016: years that are completed).
    const upTo = outturn[0]?.upTo ?? null;
    specs.push({
      year,
      budgetId: newest.budgetId,
      phases: [...new Set(own.map(({ phase }) => phase))].filter(
        (phase) => phase !== 'executed' || upTo === null,
      ),
      upTo,
      rule: head?.rule ?? 'pefa',
      classification: head?.classification ?? null,
      take: head?.take ?? null,
      labels: head?.labels ?? {},
      originalLoad: own.find((phase) => phase.phase === 'original')?.loadId ?? null,
      executedLoads: upTo === null ? outturn.map(({ loadId }) => loadId) : [],
      crosswalk: inForce.find(({ target }) => target === head?.classification) ?? null,
      days: lastDays(own),
    });
  }
  const moved = await crossedHeads(
    tx,
    specs.filter(({ crosswalk }) => crosswalk !== null),
    scope,
  );
  const asTheyStand = specs.filter(({ budgetId }) => !moved.used.has(budgetId));
  const sums = [...moved.sums, ...(await headSums(tx, asTheyStand, scope))];
  return specs.map((spec) => {
    const own = sums.filter((sum) => sum.budgetId === spec.budgetId);
    return {
      year: spec.year,
      budgetId: spec.budgetId,
      phases: spec.phases,
      upTo: spec.upTo,
      rule: spec.rule,
      classification: spec.classification,
      take: spec.take,
      crosswalk: moved.used.get(spec.budgetId) ?? null,
      heads: own.flatMap((sum) => (sum.code === null ? [] : [{ ...sum, code: sum.code }])),
      total: {
        budget: own.reduce((total, sum) => total + sum.budget, 0n),
        outturn: own.reduce((total, sum) => total + sum.outturn, 0n),
      },
      lines: own.reduce((total, sum) => total + sum.lines, 0),
      headless: own.filter((sum) => sum.code === null).reduce((total, sum) => total + sum.lines, 0),
    };
  });
}

/** The last day of which each load of a year speaks. */
function lastDays(phases: readonly store.CurrentPhase[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { loadId, asOf } of phases) {
    const known = days.get(loadId);
    if (known === undefined || known < asOf) days.set(loadId, asOf);
  }
  return days;
}

/** The years for which anything was loaded, on either side. */
export async function budgetYears(tx: Transaction): Promise<number[]> {
  const budgets = await store.budgetsOf(tx);
  return [...new Set(budgets.map((budget) => budget.year))].sort((a, b) => a - b);
}

/** The addresses of the budgets that are published now, by `year/side`. */
export async function publishedBudgets(tx: Transaction): Promise<Map<string, string>> {
  const current = await currentKeys(tx, 'budget');
  return new Map(current.filter((each) => each.withdrawn_at === null).map((each) => [each.key, each.hash]));
}

export interface PublishedSource {
  hash: string;
  publishedAt: Date;
  files: { name: string; loadedOn: string; sha256: string }[];
  exclusions: string[];
}

/** What a published budget was read from; null when it is not public, or no longer. */
export async function publishedSource(
  published: Connections['published'],
  placeId: string,
  year: number,
  side: Side,
): Promise<PublishedSource | null> {
  const snapshot = await currentSnapshot(published, placeId, 'budget', `${year}/${side}`);
  if (!snapshot?.bytes) return null;
  const document = readBudgetDocument(snapshot.bytes);
  return {
    hash: snapshot.hash,
    publishedAt: snapshot.publishedAt,
    files: document.files.map(({ name, loadedOn, sha256 }) => ({ name, loadedOn, sha256 })),
    exclusions: document.exclusions,
  };
}
