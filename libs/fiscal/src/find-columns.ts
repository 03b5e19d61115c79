import type { BudgetMapping } from './budget-mapping.ts';
import { classificationsOf, phasesOf } from './budget-mapping.ts';
import { FiscalError } from './fiscal-error.ts';
import { plainCut } from './plain-cut.ts';

/** The header of a file, and where in it the columns of the mapping stand. */
export interface Columns {
  /** How many cells a line may have, and how many it must have: nameless columns at the end may be left out. */
  readonly most: number;
  readonly least: number;
  readonly at: (name: string) => number;
  readonly nameAt: (index: number) => string;
}

/**
 * Finds every column the mapping names. Names are compared without surrounding and repeated spaces and in Unicode's composed form,
 * otherwise exactly.
 *
 * @throws FiscalError `fiscal.delimiter-wrong`, `fiscal.column-missing`, `fiscal.column-twice`
 */
export function findColumns(mapping: BudgetMapping, header: readonly string[], name: string): Columns {
  const needed = [...new Set(columnsOf(mapping).map(tidy))];
  const found = header.map(tidy);
  const missing = needed.filter((column) => !found.includes(column));
  if (missing.length > 0) {
    const better = betterDelimiter(mapping.file.delimiter, header, needed);
    if (better) {
      throw new FiscalError('fiscal.delimiter-wrong', {
        name,
        expected: mapping.file.delimiter,
        looksLike: better,
      });
    }
    const named = found.filter((column) => column !== '').slice(0, 200);
    throw new FiscalError('fiscal.column-missing', {
      name,
      missing,
      nearest: missing.map((column) => nearest(column, named)),
      found: named.map((column) => plainCut(column)),
    });
  }
  for (const column of needed) {
    const count = found.filter((one) => one === column).length;
    if (count > 1) throw new FiscalError('fiscal.column-twice', { name, column, count });
  }
  return {
    most: header.length,
    least: found.findLastIndex((column) => column !== '') + 1,
    at: (column) => found.indexOf(tidy(column)),
    nameAt: (index) => found[index] ?? '',
  };
}

function columnsOf(mapping: BudgetMapping): string[] {
  return [
    ...('column' in mapping.year ? [mapping.year.column] : []),
    ...classificationsOf(mapping).flatMap((name) => {
      const rule = mapping.codes[name];
      return [...(rule?.code ?? []).map((part) => part.column), ...[rule?.label ?? []].flat()];
    }),
    ...phasesOf(mapping).map((phase) => mapping.phases[phase]?.column ?? ''),
  ];
}

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

function betterDelimiter(given: string, header: readonly string[], needed: readonly string[]): string | null {
  const line = header.join(given).slice(0, 20_000);
  const score = (delimiter: string): number => {
    const names = new Set(line.split(delimiter).map((cell) => tidy(cell.replace(/^\s*"|"\s*$/g, ''))));
    return needed.filter((column) => names.has(column)).length;
  };
  const [best] = [';', ',', '\t', '|']
    .filter((delimiter) => delimiter !== given)
    .map((delimiter) => ({ delimiter, score: score(delimiter) }))
    .toSorted((a, b) => b.score - a.score);
  return best && best.score > score(given) ? best.delimiter : null;
}

function nearest(wanted: string, names: readonly string[]): string {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase().slice(0, 200)) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, wanted.length / 3) ? best.name : '';
}

/** Levenshtein's distance: letters to put in, take out or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
