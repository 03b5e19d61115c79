import { type BudgetMapping, lastDayOf, yearStates } from '@groundwork-gov/fiscal';
import { fiscalCalendar, fiscalYearBegins } from '../places/api.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { headFor } from './head-for.ts';
import type { Source } from './publish.ts';
import type { Charts } from './publishing-store.ts';
import type { WithinYear } from './snapshot.ts';
import * as store from './store.ts';
import { type PartSum, partSums } from './within-year-store.ts';

/**
 * What was known of each budget on days within its year, by budget: sums by function (of revenue by its kind), from the loads that
 * answer for each state. Budgets that were known as a whole alone are absent.
 */
export async function withinYears(
  tx: Transaction,
  sources: readonly Pick<Source, 'budget' | 'phases' | 'loads'>[],
  known: readonly store.PhaseLoad[],
  codes: Charts,
): Promise<Map<string, WithinYear>> {
  const asked = sources.flatMap((source) => {
    const states = yearStates(
      known.filter(({ budgetId, phase }) => budgetId === source.budget.budgetId && phase === 'executed'),
    );
    const isPartial = states.some(({ until }) => until !== null);
    const mapping = source.loads.at(-1)?.mapping as BudgetMapping | undefined;
    if (!isPartial || !mapping) return [];
    const head = headFor(mapping, source.budget.side === 'revenue' ? 'revenue' : 'function') ?? null;
    return [{ ...source, states, mapping, head, plan: planOf(source.phases) }];
  });
  if (asked.length === 0) return new Map();
  const sums = await partSums(
    tx,
    asked.flatMap(({ states, plan, head, mapping, phases }) => {
      const loads = [
        ...states.flatMap(({ of }) => of.map(({ loadId }) => loadId)),
        ...phases.filter(({ phase }) => phase === plan).map(({ loadId }) => loadId),
      ];
      return [...new Set(loads)].map((loadId) => ({
        loadId,
        classification: head?.classification ?? null,
        take: head?.take ?? null,
        own: mapping.own ?? null,
        transfers: mapping.transfers ?? null,
      }));
    }),
  );
  const files = await store.loadsById(tx, [
    ...new Set(asked.flatMap(({ states }) => states.flatMap(({ of }) => of.map(({ loadId }) => loadId)))),
  ]);
  const calendar = await fiscalCalendar(tx);
  return new Map(
    asked.map(({ budget, states, plan, head, mapping, phases }) => {
      const begins = fiscalYearBegins(calendar, budget.year);
      const planned = sumsOf(
        sums,
        phases.filter(({ phase }) => phase === plan).map(({ loadId }) => loadId),
        plan ?? 'original',
      );
      const told = states.map(({ until, of }) => {
        const loadIds = of.map(({ loadId }) => loadId);
        const heads = sumsOf(sums, loadIds, 'executed');
        return {
          until: until ?? lastDayOf(begins),
          files: loadIds.flatMap((loadId) => {
            const load = files.find((each) => each.loadId === loadId);
            if (!load) return [];
            return [
              { name: load.file, sha256: load.sha256, loadedOn: load.loadedAt.toISOString().slice(0, 10) },
            ];
          }),
          total: String([...heads.values()].reduce((sum, each) => sum + each, 0n)),
          heads: Object.fromEntries([...heads].map(([code, sum]) => [code, String(sum)])),
          under: {
            ...(mapping.own ? { own: String(underOf(sums, loadIds, 'own')) } : {}),
            ...(mapping.transfers ? { transfers: String(underOf(sums, loadIds, 'transfers')) } : {}),
          },
        };
      });
      const all = new Set([...planned.keys(), ...told.flatMap((state) => Object.keys(state.heads))]);
      const chart = head ? codes.get(budget.budgetId)?.get(head.classification) : undefined;
      const nameOf = (code: string): string => head?.labels?.[code] ?? chart?.get(code) ?? '';
      return [
        budget.budgetId,
        {
          begins,
          by: head ? { classification: head.classification, take: head.take ?? null } : null,
          plan,
          heads: [...all]
            .toSorted()
            .map((code) => ({ code, label: nameOf(code), planned: String(planned.get(code) ?? 0n) })),
          states: told,
        },
      ];
    }),
  );
}

function planOf(phases: readonly store.CurrentPhase[]): 'amended' | 'original' | null {
  return (
    (['amended', 'original'] as const).find((plan) => phases.some(({ phase }) => phase === plan)) ?? null
  );
}

function sumsOf(
  all: readonly PartSum[],
  loadIds: readonly string[],
  phase: 'original' | 'amended' | 'executed',
): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const loadId of loadIds)
    for (const part of all)
      if (part.loadId === loadId) sums.set(part.code, (sums.get(part.code) ?? 0n) + part[phase]);
  return sums;
}

const underOf = (all: readonly PartSum[], loadIds: readonly string[], rule: 'own' | 'transfers'): bigint =>
  loadIds
    .flatMap((loadId) => all.filter((part) => part.loadId === loadId))
    .reduce((sum, part) => sum + part[rule], 0n);
