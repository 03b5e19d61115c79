import type { DeskContext } from '../platform/http/route.ts';
import { currentKeys } from '../platform/publication/store.ts';
import { type Adoption, adoptionsOf } from './adoption/adoption-store.ts';
import * as store from './store.ts';

/** How a budget stands with the public. */
export const BUDGET_STATES = ['draft', 'published', 'changed', 'withdrawn'] as const;

export interface DeskBudget extends store.BudgetRow {
  loads: store.LoadInfo[];
  /** What is kept of its adoption. */
  adoption: Adoption | null;
  state: (typeof BUDGET_STATES)[number];
}

/** Every budget of the place with the loads that answer for it and how it stands with the public. */
export async function deskBudgets({ tx }: Pick<DeskContext<unknown, unknown>, 'tx'>): Promise<DeskBudget[]> {
  const budgets = await store.budgetsOf(tx);
  const phases = await store.currentPhases(tx);
  const published = await currentKeys(tx, 'budget');
  const loads = await store.loadsById(tx, [...new Set(phases.map((phase) => phase.loadId))]);
  const adoptions = await adoptionsOf(tx);
  return budgets.map((each) => {
    const adoption = adoptions.get(each.year) ?? null;
    const own = loads.filter((load) => load.budgetId === each.budgetId);
    const current = published.find((one) => one.key === `${each.year}/${each.side}`);
    const newest = own.reduce<Date | null>(
      (latest, load) => (!latest || load.loadedAt > latest ? load.loadedAt : latest),
      adoption?.keptAt ?? null,
    );
    return { ...each, loads: own, adoption, state: stateOf(current, newest) };
  });
}

function stateOf(
  current: { published_at: Date; withdrawn_at: Date | null } | undefined,
  newest: Date | null,
): DeskBudget['state'] {
  if (!current) return 'draft';
  if (current.withdrawn_at) return 'withdrawn';
  return newest && newest > current.published_at ? 'changed' : 'published';
}
