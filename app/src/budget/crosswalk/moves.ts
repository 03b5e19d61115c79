import type { Crosswalk } from '@groundwork-gov/fiscal';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Phase, Side } from '../phases.ts';
import { currentPhases } from '../store.ts';
import { codedSums } from './coded-store.ts';
import { added, classificationsIn, crossed } from './crossed.ts';
import { labelsByYear } from './crosswalk-store.ts';

/** Where lines of one code of a year would go. */
export interface Move {
  from: string;
  to: string;
  lines: number;
  amounts: Partial<Record<Phase, bigint>>;
}

/** What a crosswalk would do to one budget. */
export interface YearMoves {
  year: number;
  side: Side;
  moves: Move[];
  /** Codes of the file of which no row speaks, where the crosswalk is into a standard: they have no function. */
  unmatched: Move[];
  lines: number;
}

export interface Moves {
  years: YearMoves[];
  /** Codes that rows name and no file has, on the days of the row. */
  unused: string[];
  /** Codes that come out and that no file names. */
  unknown: string[];
  names: ReadonlyMap<string, string>;
}

/** What a crosswalk would move in the budgets as they are loaded now; nothing is changed. */
export async function movesOf(tx: Transaction, crosswalk: Crosswalk): Promise<Moves> {
  const phases = await currentPhases(tx);
  const loads = new Map<string, { year: number; side: Side; phases: Phase[]; day: string }>();
  for (const { loadId, phase, asOf, year, side } of phases) {
    const load = loads.get(loadId) ?? { year, side, phases: [], day: asOf };
    load.phases.push(phase);
    if (load.day < asOf) load.day = asOf;
    loads.set(loadId, load);
  }
  const asked = [...loads].map(([loadId, load]) => ({ loadId, phases: load.phases }));
  const scope = { contingency: 'with', interest: 'with' } as const;
  const sums = await codedSums(tx, asked, classificationsIn(crosswalk), scope);
  const found = new Map<string, YearMoves>();
  const met = new Set<string>();
  for (const sum of sums) {
    const load = loads.get(sum.loadId);
    if (!load || (crosswalk.scheme === 'cofog' && load.side !== 'expenditure')) continue;
    const { year, side, day } = load;
    const budget = found.get(`${year}/${side}`) ?? { year, side, moves: [], unmatched: [], lines: 0 };
    found.set(`${year}/${side}`, budget);
    budget.lines += sum.lines;
    for (const { code, source, lines, amounts } of crossed(crosswalk, sum, day)) {
      if (source === null) continue;
      met.add(source);
      const move = { from: source, to: code ?? '', lines, amounts };
      if (code === null) budget.unmatched.push(move);
      else if (code !== source) budget.moves.push(move);
    }
  }
  const years = [...found.values()]
    .map((each) => ({
      ...each,
      moves: sorted(added(each.moves, ({ from, to }) => JSON.stringify([from, to]))),
      unmatched: sorted(added(each.unmatched, ({ from }) => from)),
    }))
    .toSorted((a, b) => b.year - a.year || (a.side < b.side ? -1 : 1));
  const out = [...new Set(crosswalk.rows.map(({ to }) => to))];
  const starts = new Set([...met].flatMap((code) => [...code].map((_, at) => code.slice(0, at + 1))));
  const named = new Set(crosswalk.rows.flatMap(({ from }) => from));
  const labels = await labelsByYear(tx, crosswalk.classification, [...new Set([...met, ...out, ...named])]);
  const names = new Map(labels.map(({ code, label }) => [code, label]));
  return {
    years,
    unused: [...named].filter(
      (code) => !(code.endsWith('*') ? starts.has(code.slice(0, -1)) : met.has(code)),
    ),
    unknown: crosswalk.scheme === 'own' ? out.filter((code) => !names.has(code) && !met.has(code)) : [],
    names,
  };
}

const size = ({ amounts }: Move): number => Math.abs(Number(amounts.executed ?? amounts.original ?? 0n));
const sorted = (moves: readonly Move[]): Move[] => moves.toSorted((a, b) => size(b) - size(a));
