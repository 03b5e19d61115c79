import { FiscalError } from './fiscal-error.ts';
import type { ColumnName } from './mapping/version-2.ts';
import { plainCut } from './plain-cut.ts';

/** The header of a file, and where in it the columns that are asked for stand. */
export interface Columns {
  /** How many cells a line may have, and how many it must have: nameless columns at the end may be left out. */
  readonly most: number;
  readonly least: number;
  readonly at: (name: ColumnName) => number;
  readonly nameAt: (index: number) => string;
}

interface Place {
  /** The file's name, for messages. */
  readonly name: string;
  /** Of a text file; a wrong one is told as such. */
  readonly delimiter?: string | undefined;
}

/**
 * Finds every column in the header, each by its name or by one of several. Names are compared without surrounding and repeated
 * spaces and in Unicode's composed form, otherwise exactly.
 *
 * @throws FiscalError `fiscal.delimiter-wrong`, `fiscal.column-missing`, `fiscal.column-twice`
 */
export function findColumns(
  wanted: readonly ColumnName[],
  header: readonly string[],
  { name, delimiter }: Place,
): Columns {
  const needed = wanted.map((names) => [names].flat().map(tidy));
  const found = header.map(tidy);
  const isFound = (names: readonly string[]) => names.some((one) => found.includes(one));
  const missing = [...new Set(needed.filter((names) => !isFound(names)).map((names) => names[0] ?? ''))];
  if (missing.length > 0) {
    const better = delimiter === undefined ? null : betterDelimiter(delimiter, header, needed);
    if (better && delimiter !== undefined) {
      throw new FiscalError('fiscal.delimiter-wrong', { name, expected: delimiter, looksLike: better });
    }
    const named = found.filter((column) => column !== '').slice(0, 200);
    throw new FiscalError('fiscal.column-missing', {
      name,
      missing,
      nearest: missing.map((column) => nearest(column, named)),
      found: named.map((column) => plainCut(column)),
    });
  }
  for (const names of needed) {
    const count = found.filter((one) => names.includes(one)).length;
    if (count > 1) throw new FiscalError('fiscal.column-twice', { name, column: names[0] ?? '', count });
  }
  return {
    most: header.length,
    least: found.findLastIndex((column) => column !== '') + 1,
    at: (names) => {
      const tidied = [names].flat().map(tidy);
      return found.findIndex((column) => tidied.includes(column));
    },
    nameAt: (index) => found[index] ?? '',
  };
}

export const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

function betterDelimiter(
  given: string,
  header: readonly string[],
  needed: readonly (readonly string[])[],
): string | null {
  const line = header.join(given).slice(0, 20_000);
  const score = (delimiter: string): number => {
    const names = new Set(line.split(delimiter).map((cell) => tidy(cell.replace(/^\s*"|"\s*$/g, ''))));
    return needed.filter((columns) => columns.some((column) => names.has(column))).length;
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
