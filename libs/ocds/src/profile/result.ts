import type { Counts } from './answers.ts';
import { CODE_PATHS, type CodeList, suggestedCode, type Vocabulary } from './codes.ts';
import type { DataFinding } from './data-finding.ts';
import type { Desk } from './desk.ts';
import type { Flag, Group, Population } from './indicator.ts';
import type { RedflagSettings } from './settings.ts';

/** How many of those of whom it could be told are flagged. */
export interface Prevalence {
  flagged: number;
  computable: number;
}

export interface IndicatorResult {
  code: string;
  title: string;
  groups: readonly Group[];
  /** Of processes: flagged and clear where the indicator is about processes; else which could be counted (`clear`) and which not. */
  processes: Counts;
  /** Of buyers, procuring entities and tenderers, where it is about them. */
  others: Partial<Record<Group, Counts>>;
  prevalence: Partial<Record<Group, Prevalence>>;
  populations: readonly Population[];
  parameters: Readonly<Record<string, number | null>>;
}

/** A word in place of a code, how often it stands there, and what it may mean. */
export interface UnknownCode {
  list: CodeList;
  path: string;
  word: string;
  count: number;
  suggested: string | null;
}

/** A word of the file, and in how many processes it stands. */
export interface Counted {
  name: string;
  processes: number;
}

export interface ProfileResult {
  profile: 'groundwork';
  /** Contracting processes that were looked at. */
  processes: number;
  indicators: readonly IndicatorResult[];
  /** Sorted by code, group and id. */
  flags: readonly Flag[];
  /** How many flags of processes are about a tenderer, by code: of a consortium each member carries them. */
  tenderers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What is wrong with the data: no flags. */
  data: readonly DataFinding[];
  unknownCodes: readonly UnknownCode[];
  /** Local names of procedures (`procurementMethodDetails`), and currencies, and in how many processes each stands: what settings may speak of. */
  procedures: readonly Counted[];
  currencies: readonly Counted[];
  /** The settings with all that is suggested, to be looked over and used. */
  proposedSettings: object;
}

export interface Gathered {
  settings: RedflagSettings;
  processes: number;
  desks: readonly Desk[];
  words: Vocabulary;
  data: readonly DataFinding[];
  procedures: ReadonlyMap<string, number>;
  currencies: ReadonlyMap<string, number>;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function resultOf({
  settings,
  processes,
  desks,
  words,
  data,
  procedures,
  currencies,
}: Gathered): ProfileResult {
  const unknownCodes = [...words.unknown]
    .flatMap(([list, counts]) =>
      [...counts].map(([word, count]) => ({
        list,
        path: CODE_PATHS[list],
        word,
        count,
        suggested: suggestedCode(list, word),
      })),
    )
    .sort((a, b) => before(a.list, b.list) || b.count - a.count || before(a.word, b.word));
  return {
    profile: 'groundwork',
    processes,
    indicators: desks.map(indicatorResult),
    flags: desks
      .flatMap(({ flags }) => flags)
      .sort((a, b) => before(a.code, b.code) || before(a.group, b.group) || before(a.id, b.id)),
    tenderers: carried(desks),
    data,
    unknownCodes,
    procedures: counted(procedures),
    currencies: counted(currencies),
    proposedSettings: proposed(settings, unknownCodes),
  };
}

const counted = (counts: ReadonlyMap<string, number>): Counted[] =>
  [...counts]
    .map(([name, processes]) => ({ name, processes }))
    .sort((a, b) => b.processes - a.processes || before(a.name, b.name));

function carried(desks: readonly Desk[]): ProfileResult['tenderers'] {
  const counts = new Map<string, Map<string, number>>();
  for (const { flags } of desks)
    for (const { code, tenderers } of flags)
      for (const id of tenderers) {
        const own = counts.get(id) ?? new Map<string, number>();
        counts.set(id, own.set(code, (own.get(code) ?? 0) + 1));
      }
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => before(a, b)).map(([id, own]) => [id, Object.fromEntries(own)]),
  );
}

function indicatorResult(desk: Desk): IndicatorResult {
  const { indicator, parameter: parameters } = desk;
  const { code, title, groups } = indicator;
  const processes = desk.processes.counts();
  const populations = desk.populations.toSorted((a, b) => before(a.name, b.name));
  const others: IndicatorResult['others'] = {};
  const prevalence: IndicatorResult['prevalence'] = {};
  for (const group of groups) {
    const counts = group === 'OCID' ? processes : desk.counts(group);
    if (group !== 'OCID') others[group] = counts;
    prevalence[group] = { flagged: counts.flagged, computable: counts.flagged + counts.clear };
  }
  return { code, title, groups, processes, others, prevalence, populations, parameters };
}

function proposed(settings: RedflagSettings, unknown: readonly UnknownCode[]): object {
  const codes: Partial<Record<CodeList, Record<string, string>>> = structuredClone(settings.codes);
  for (const { list, word, suggested } of unknown) {
    if (suggested === null || word.trim() === '' || word.length > 500) continue;
    // A word of the file may be called as what every object has.
    codes[list] = Object.fromEntries([...Object.entries(codes[list] ?? {}), [word, suggested]]);
  }
  return { ...settings, codes };
}
