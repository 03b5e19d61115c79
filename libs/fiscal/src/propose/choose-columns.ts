import type { Classification, Phase } from '../mapping/words.ts';
import { classifications, phases } from '../mapping/words.ts';
import { type Because, type Guess, guess } from '../sniff/guess.ts';
import type { ColumnProfile, FileProfile } from './profile.ts';
import { type RoleFound, roleOf } from './role-of.ts';

export interface Named {
  readonly column: ColumnProfile;
  readonly found: RoleFound | null;
}

export interface ChosenCode {
  readonly code: Guess<readonly ColumnProfile[]>;
  /** Whether the columns hold names, so that codes are made from them. */
  readonly isDerived: boolean;
  readonly label: readonly ColumnProfile[];
  readonly optional: boolean;
}

export interface Chosen {
  readonly codes: Partial<Record<Classification, ChosenCode>>;
  readonly phases: Partial<Record<Phase, Guess<ColumnProfile>>>;
  readonly year: Guess<ColumnProfile> | null;
  readonly side: Guess<ColumnProfile> | null;
  readonly phaseOfRow: Guess<ColumnProfile> | null;
}

const because = ({ found }: Named): Because => ({
  code: found?.isWhole ? 'known-word' : 'word-within',
  seen: found?.pattern ?? '',
});
const sure = ({ found }: Named): number => (found?.isWhole ? 0.9 : 0.7);

const isAmounts = ({ amounts, filled, fine, codes }: ColumnProfile): boolean =>
  filled > 0 && amounts / filled > 0.9 && (fine > 0 || codes < filled || amounts > 0);
export const isNames = ({ letters, codes, filled }: ColumnProfile): boolean =>
  filled > 0 && letters / filled > 0.5 && codes / filled < 0.5;

/** Which column is what, by its head and by what stands below it. */
export function chooseColumns(profile: FileProfile, fallbackPhase: Phase): Chosen {
  const named: Named[] = profile.columns
    .filter((column) => column.filled > 0)
    .map((column) => ({ column, found: column.name === '' ? null : roleOf(column.name) }));
  const ofKind = (kind: string) => named.filter((one) => one.found?.role.kind === kind && !one.found.isLabel);
  const year = chosenYear(named, profile.rows);
  const [sideNamed] = ofKind('side').filter(
    ({ column }) => column.values.size <= 8 && column.values.size > 0,
  );
  const [phaseNamed] = ofKind('phase-of-row').filter(
    ({ column }) => column.values.size <= 20 && column.letters > 0,
  );
  const taken = new Set([year?.value.index, sideNamed?.column.index, phaseNamed?.column.index]);
  const free = named.filter(({ column }) => !taken.has(column.index));
  const chosenPhases = choosePhases(free, fallbackPhase);
  const amounts = new Set(Object.values(chosenPhases).map((each) => each.value.index));
  const codes = chooseCodes(
    free.filter(({ column }) => !amounts.has(column.index)),
    profile,
  );
  return {
    codes,
    phases: chosenPhases,
    year,
    side: sideNamed
      ? { value: sideNamed.column, certainty: sure(sideNamed), because: [because(sideNamed)] }
      : null,
    phaseOfRow: phaseNamed
      ? { value: phaseNamed.column, certainty: sure(phaseNamed), because: [because(phaseNamed)] }
      : null,
  };
}

function chosenYear(named: readonly Named[], rows: number): Guess<ColumnProfile> | null {
  const years = named.filter(
    ({ column }) => column.years > 0 && column.years >= column.filled * 0.98 && column.filled >= rows * 0.5,
  );
  const byName = years.find(({ found }) => found?.role.kind === 'year');
  if (byName)
    return {
      value: byName.column,
      certainty: 0.95,
      because: [because(byName), { code: 'looks-like-years', seen: String(byName.column.years) }],
    };
  const [byContent] = years.filter(({ column }) => column.values.size <= 30);
  return byContent ? guess(byContent.column, 0.6, 'looks-like-years', String(byContent.column.years)) : null;
}

function choosePhases(
  named: readonly Named[],
  fallback: Phase,
): Partial<Record<Phase, Guess<ColumnProfile>>> {
  const chosen: Partial<Record<Phase, Guess<ColumnProfile>>> = {};
  const figures = named.filter(({ column }) => isAmounts(column));
  for (const phase of phases) {
    const fits = figures
      .filter(({ found }) => found?.role.kind === 'phase' && found.role.of === phase && !found.isLabel)
      .toSorted((a, b) => (b.found?.pattern.length ?? 0) - (a.found?.pattern.length ?? 0));
    const [best] = fits;
    if (best)
      chosen[phase] = {
        value: best.column,
        certainty: sure(best) - (fits.length > 1 ? 0.2 : 0),
        because: [because(best), { code: 'looks-like-amounts', seen: String(best.column.amounts) }],
      };
  }
  if (Object.keys(chosen).length > 0) return chosen;
  const plain = figures.find(({ found }) => found?.role.kind === 'amount');
  if (plain) return { [fallback]: { value: plain.column, certainty: 0.6, because: [because(plain)] } };
  // A column for each year: the first is the budget that was asked about, and whoever looks may choose another.
  const byYear = figures.find(({ column }) => /^(19|20|21)\d\d([-/]\d\d(\d\d)?)?$/.test(column.name));
  if (byYear) return { [fallback]: guess(byYear.column, 0.3, 'looks-like-amounts', byYear.column.name) };
  const last =
    figures.findLast(({ column, found }) => found === null && column.fine > 0) ??
    figures.findLast(({ found }) => found === null);
  return last
    ? { [fallback]: guess(last.column, 0.3, 'looks-like-amounts', String(last.column.amounts)) }
    : {};
}

function chooseCodes(
  named: readonly Named[],
  profile: FileProfile,
): Partial<Record<Classification, ChosenCode>> {
  const chosen: Partial<Record<Classification, ChosenCode>> = {};
  const used = new Set<number>();
  for (const of of classifications) {
    const mine = named.filter(({ found }) => found?.role.kind === 'code' && found.role.of === of);
    const codes = finest(
      mine.filter(({ column, found }) => !found?.isLabel && !isNames(column)),
      profile,
    );
    const names = mine.filter(({ column, found }) => found?.isLabel || isNames(column));
    const isDerived = codes.length === 0 && names.length > 0;
    const parts = isDerived ? names.slice(0, 1) : codes;
    const [first] = parts;
    if (!first) continue;
    for (const { column } of [...codes, ...names]) used.add(column.index);
    chosen[of] = {
      code: {
        value: parts.map(({ column }) => column),
        certainty: isDerived ? 0.5 : Math.min(...parts.map(sure)),
        because: [
          because(first),
          {
            code: isDerived ? 'looks-like-names' : 'looks-like-codes',
            seen: [...first.column.values.keys()][0] ?? '',
          },
        ],
      },
      isDerived,
      label: isDerived ? parts.map(({ column }) => column) : labelsOf(parts, names, named, used),
      optional: parts.every(({ column }) => column.blank > 0),
    };
  }
  if (Object.keys(chosen).length === 0) {
    const fallback = withoutWords(named);
    if (fallback) chosen.economic = fallback;
  }
  return chosen;
}

/** Of columns of one classification those that say more than the others: where one begins the other, the longer is enough. */
export function finest<T extends { readonly column: ColumnProfile }>(
  named: readonly T[],
  { sample }: FileProfile,
): T[] {
  return named.filter(
    ({ column }) =>
      !named.some(
        (other) =>
          other.column.index !== column.index &&
          other.column.longest > column.longest &&
          sample.every((row) => (row[other.column.index] ?? '').startsWith(row[column.index] ?? '')),
      ),
  );
}

/** The names beside codes: those of the same classification, one for each part; else the free column of names that follows. */
function labelsOf(
  parts: readonly Named[],
  names: readonly Named[],
  all: readonly Named[],
  used: Set<number>,
): ColumnProfile[] {
  const mine = parts.flatMap(({ column }) => {
    const after = names.find((one) => one.column.index === column.index + 1);
    return after ? [after.column] : [];
  });
  if (mine.length > 0) return mine;
  if (names.length > 0) return names.slice(0, 1).map(({ column }) => column);
  const last = parts.at(-1)?.column.index ?? -1;
  const next = all.find(
    ({ column, found }) =>
      column.index === last + 1 && found?.role.kind === 'label' && !used.has(column.index),
  );
  if (!next) return [];
  used.add(next.column.index);
  return [next.column];
}

/** A file whose heads say nothing: the codes that differ most, named by the column of names beside them. */
function withoutWords(named: readonly Named[]): ChosenCode | null {
  const free = named.filter(({ column, found }) => found?.role.kind !== 'ignored' && column.fine === 0);
  const byDifference = (a: Named, b: Named) => b.column.values.size - a.column.values.size;
  const [code] = free.filter(({ column }) => column.codes > column.filled * 0.9).toSorted(byDifference);
  const [names] = free.filter(({ column }) => isNames(column)).toSorted(byDifference);
  const column = code?.column ?? names?.column;
  if (!column) return null;
  return {
    code: guess(
      [column],
      0.3,
      code ? 'looks-like-codes' : 'looks-like-names',
      [...column.values.keys()][0] ?? '',
    ),
    isDerived: !code,
    label: names ? [names.column] : [],
    optional: column.blank > 0,
  };
}
