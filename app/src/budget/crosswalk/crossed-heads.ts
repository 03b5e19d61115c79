import type { Transaction } from '../../platform/db/transaction.ts';
import type { HeadSpec, HeadSum } from '../heads-store.ts';
import type { Phase } from '../phases.ts';
import { type CodedLoad, codedSums } from './coded-store.ts';
import { added, type CrossedSum, classificationsIn, crossed } from './crossed.ts';
import { type CrosswalkInForce, labelsByYear } from './crosswalk-store.ts';

export interface MovedHeads {
  sums: HeadSum[];
  /** By budget, where a line of it went to another code than its own. */
  used: Map<string, { id: string; no: number; title: string }>;
}

interface Moved extends CrossedSum {
  spec: HeadSpec;
  counts: boolean;
}

/** Sums of years by head, with the codes that crosswalks give their lines. A year in which nothing moves is left out. */
export async function crossedHeads(
  tx: Transaction,
  specs: readonly HeadSpec[],
  scope: { contingency: 'with' | 'without' | 'only'; interest: 'with' | 'without' },
): Promise<MovedHeads> {
  const made: MovedHeads = { sums: [], used: new Map() };
  // All years of one question have one crosswalk, or two where their mappings differ.
  for (const crosswalk of new Set(specs.flatMap((spec) => spec.crosswalk ?? []))) {
    const own = specs.filter((spec) => spec.crosswalk === crosswalk);
    const moved = await movedBy(tx, crosswalk, own, scope);
    const { crosswalkId: id, no, document } = crosswalk;
    for (const { spec, code, source } of moved)
      if (code !== source) made.used.set(spec.budgetId, { id, no, title: document.title });
    const kept = moved.filter(({ spec }) => made.used.has(spec.budgetId));
    made.sums.push(...(await labelled(tx, document.classification, kept)));
  }
  return made;
}

async function movedBy(
  tx: Transaction,
  { document }: CrosswalkInForce,
  specs: readonly HeadSpec[],
  scope: Parameters<typeof codedSums>[3],
): Promise<Moved[]> {
  const specOf = new Map<string, HeadSpec>();
  const loads: CodedLoad[] = [];
  for (const spec of specs) {
    for (const loadId of new Set([spec.originalLoad, ...spec.executedLoads])) {
      if (loadId === null) continue;
      const phases: Phase[] = [];
      if (loadId === spec.originalLoad) phases.push('original');
      if (spec.executedLoads.includes(loadId)) phases.push('executed');
      specOf.set(loadId, spec);
      loads.push({ loadId, phases });
    }
  }
  const sums = await codedSums(tx, loads, classificationsIn(document), scope);
  return sums.flatMap((sum) => {
    const spec = specOf.get(sum.loadId);
    if (!spec) return [];
    const counts = spec.originalLoad === null || sum.loadId === spec.originalLoad;
    return crossed(document, sum, spec.days.get(sum.loadId) ?? '').map((each) => ({ ...each, spec, counts }));
  });
}

async function labelled(
  tx: Transaction,
  classification: string,
  moved: readonly Moved[],
): Promise<HeadSum[]> {
  const arrivals = new Set(
    moved.filter(({ code, source }) => code !== source).map(({ spec, code }) => `${spec.budgetId} ${code}`),
  );
  const cut = moved.map((each) => ({
    ...each,
    lines: each.counts ? each.lines : 0,
    code: each.code === null || each.spec.take === null ? each.code : each.code.slice(0, each.spec.take),
  }));
  const heads = added(cut, ({ spec, code }) => JSON.stringify([spec.budgetId, code]));
  const labels = new Map<string, { year: number; label: string }[]>();
  const codes = [...new Set(heads.flatMap(({ code }) => code ?? []))];
  for (const { year, code, label } of await labelsByYear(tx, classification, codes)) {
    const known = labels.get(code) ?? [];
    known.push({ year, label });
    labels.set(code, known);
  }
  return heads
    .map(({ spec, code, lines, amounts }): HeadSum => {
      const known = (code !== null && labels.get(code)) || [];
      // What arrives by a crosswalk is called as it is from the year after on; what stayed, as this year calls it.
      const isNew = arrivals.has(`${spec.budgetId} ${code}`);
      const own = known.findLast(({ year }) => year === spec.year);
      const next = known.find(({ year }) => year > spec.year);
      const said = (isNew ? (next ?? own) : (own ?? next)) ?? known.at(-1);
      return {
        budgetId: spec.budgetId,
        code,
        label: (code !== null && spec.labels[code]) || (said?.label ?? ''),
        budget: amounts.original ?? 0n,
        outturn: amounts.executed ?? 0n,
        lines,
      };
    })
    .toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}
