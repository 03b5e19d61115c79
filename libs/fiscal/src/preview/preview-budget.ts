import { type BudgetMapping, phasesOf } from '../budget-mapping.ts';
import { headOf } from '../heads.ts';
import type { LineFault } from '../line-faults.ts';
import type { BudgetLine } from '../line-reader.ts';
import { type HeadName, headNames } from '../mapping/words.ts';
import { type BudgetReading, type BudgetSource, readBudget } from '../read-budget.ts';
import { createSeenKeys } from '../seen-keys.ts';
import { type ControlTotal, type Reconciled, reconcile } from './reconcile.ts';
import { type Suggestion, suggestionFor } from './suggest.ts';

/** What would be loaded, from the whole file. Nothing is stored. */
export interface BudgetPreview {
  readonly reading: BudgetReading;
  readonly heads: readonly HeadTotals[];
  readonly bad: readonly { readonly fault: LineFault; readonly suggestion: Suggestion | null }[];
  readonly control: readonly Reconciled[];
  /** Lines that say the same as an earlier line, key and amounts: a part of the file may be in it twice. */
  readonly repeatedLines: number;
  /** Years other than the one of the reading that the file's name or its header speaks of. */
  readonly doubtfulYears: readonly {
    readonly year: number;
    readonly where: 'file-name' | 'header';
    readonly seen: string;
  }[];
  /** Loads of before that hold the same file or the same figures. */
  readonly sameAs: readonly { readonly load: EarlierLoad; readonly what: 'file' | 'figures' }[];
}

export interface HeadTotals {
  readonly head: HeadName;
  /** By code, in the order of the codes; at most 500, the rest is in `others`. */
  readonly rows: readonly HeadRow[];
  readonly others: HeadRow | null;
}

export interface HeadRow {
  /** Null for lines without such a code. */
  readonly code: string | null;
  readonly label: string;
  readonly lines: number;
  /** Minor units, one for each of `phasesOf(mapping)`, without lines that measures leave out. */
  readonly totals: readonly bigint[];
}

/** A load of before, as its reading told it. */
export interface EarlierLoad {
  readonly name: string;
  readonly year: number;
  readonly sha256: string;
  readonly digest: string;
}

export interface PreviewOptions {
  readonly control?: readonly ControlTotal[];
  readonly earlier?: readonly EarlierLoad[];
  /** Told of every batch, for whoever shows progress. */
  readonly onLines?: (lines: number) => void;
}

const mostHeads = 500;
const mostCodes = 100_000;

/**
 * Reads a whole file and keeps nothing but sums. Memory does not grow with the file, apart from what `readBudget` keeps.
 *
 * @throws FiscalError as `readBudget` does
 */
export async function previewBudget(
  source: BudgetSource,
  options: PreviewOptions = {},
): Promise<BudgetPreview> {
  const { mapping } = source;
  const sums = createHeadSums(mapping);
  const seen = createSeenKeys();
  const reader = readBudget(source);
  let count = 0;
  let step = await reader.next();
  while (!step.done) {
    for (const line of step.value) {
      sums.add(line);
      seen.note(`${line.key}\x1f${line.amounts.join('\x1f')}`);
    }
    count += step.value.length;
    options.onLines?.(count);
    step = await reader.next();
  }
  const reading = step.value;
  return {
    reading,
    heads: sums.finish(reading),
    bad: reading.faults.map((fault) => ({
      fault,
      suggestion: suggestionFor(fault, mapping.file, source.digits),
    })),
    control: reconcile(reading.totals, options.control ?? []),
    repeatedLines: seen.repeats(),
    doubtfulYears: doubtfulYears(source.name, reading),
    sameAs: sameAs(reading, options.earlier ?? []),
  };
}

/** Which earlier loads hold the same bytes, or other bytes with the same figures. Pure. */
export function sameAs(
  { sha256, digest }: Pick<BudgetReading, 'sha256' | 'digest'>,
  earlier: readonly EarlierLoad[],
): BudgetPreview['sameAs'] {
  return earlier.flatMap((load): BudgetPreview['sameAs'][number][] => {
    if (load.sha256 === sha256) return [{ load, what: 'file' }];
    return load.digest === digest ? [{ load, what: 'figures' }] : [];
  });
}

/** Names of files and heads of columns that speak of another year, as "Inicial 2016" does in a budget of 2017. Pure. */
export function doubtfulYears(
  name: string,
  { year, header }: Pick<BudgetReading, 'year' | 'header'>,
): BudgetPreview['doubtfulYears'] {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const told = (text: string, where: 'file-name' | 'header') => {
    const years = [...text.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].map(([each]) => Number(each));
    // A name that speaks of this year too, as "2023-2024", is in no doubt.
    if (years.length === 0 || years.includes(year)) return [];
    return years.map((each) => ({ year: each, where, seen: text }));
  };
  return [...told(file, 'file-name'), ...header.flatMap((head) => told(head, 'header'))];
}

function createHeadSums(mapping: BudgetMapping) {
  const names = headNames.filter((name) => mapping.heads[name] !== undefined);
  const phases = phasesOf(mapping).length;
  const none = (): { lines: number; totals: bigint[] } => ({
    lines: 0,
    totals: Array.from({ length: phases }, () => 0n),
  });
  const tables = names.map((name) => ({
    name,
    rows: new Map<string | null, ReturnType<typeof none>>(),
    rest: none(),
  }));

  const add = (line: BudgetLine): void => {
    if (line.excluded !== null) return;
    for (const { name, rows, rest } of tables) {
      const code = headOf(mapping, name, line.codes);
      let row = rows.get(code);
      if (!row) {
        row = rows.size < mostCodes ? none() : rest;
        if (row !== rest) rows.set(code, row);
      }
      row.lines += 1;
      for (let at = 0; at < phases; at++) row.totals[at] = (row.totals[at] ?? 0n) + (line.amounts[at] ?? 0n);
    }
  };

  const finish = (reading: BudgetReading): HeadTotals[] =>
    tables.map(({ name, rows, rest }) => {
      const all = [...rows].toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
      const shown = all
        .slice(0, mostHeads)
        .map(([code, row]) => ({ code, label: labelOf(mapping, reading, name, code), ...row }));
      const left = all.slice(mostHeads).map(([, row]) => row);
      if (rest.lines > 0) left.push(rest);
      return {
        head: name,
        rows: shown,
        others: left.length === 0 ? null : { code: null, label: '', ...left.reduce(added) },
      };
    });
  return { add, finish };
}

const added = (a: { lines: number; totals: bigint[] }, b: { lines: number; totals: bigint[] }) => ({
  lines: a.lines + b.lines,
  totals: a.totals.map((total, at) => total + (b.totals[at] ?? 0n)),
});

function labelOf(
  mapping: BudgetMapping,
  reading: BudgetReading,
  name: HeadName,
  code: string | null,
): string {
  const head = mapping.heads[name];
  if (!head || code === null) return '';
  return (
    head.labels?.[code] ??
    (head.take === undefined ? reading.labels[head.classification]?.get(code) : undefined) ??
    ''
  );
}
