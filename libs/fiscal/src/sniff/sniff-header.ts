import { isBlank } from '../table/open-table.ts';
import type { Because } from './guess.ts';

export interface Headed {
  /** The place of the header among the rows, or -1 where there is none. */
  readonly at: number;
  readonly certainty: number;
  readonly because: readonly Because[];
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** A number that is no year: years and spans of years may well name columns. */
const isFigure = (cell: string): boolean => {
  const text = cell.trim();
  if (!/^[-(]?[\d.,' \u00a0\u202f]*\d[\d.,' \u00a0\u202f]*\)?%?$/.test(text)) return false;
  return !/^(19|20|21)\d\d([-/](19|20|21)?\d\d)?$/.test(text);
};

/**
 * Finds the header: the first row that fills about as many cells as most rows do and holds no figure. Titles above have fewer
 * cells; a file whose first full row holds figures has no header.
 */
export function findHeader(rows: readonly (readonly string[])[], lineOf: (index: number) => number): Headed {
  const counts = rows.filter((row) => !isBlank(row)).map(filled);
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const first = rows.findIndex((row) => !isBlank(row) && filled(row) >= Math.max(1, usual * 0.6));
  if (first < 0) return { at: -1, certainty: 0, because: [] };
  for (let at = first; at < Math.min(rows.length, first + 10); at++) {
    const row = rows[at] ?? [];
    if (isBlank(row) || filled(row) < usual * 0.6) continue;
    const figures = row.filter(isFigure).length;
    if (figures > 0) break;
    const below = rows.slice(at + 1, at + 30).some((each) => each.some(isFigure));
    const names = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isDistinct = new Set(names).size === names.length;
    const titles = rows.slice(0, at).filter((each) => !isBlank(each)).length;
    const because: Because[] = [{ code: 'first-full-row', seen: String(lineOf(at)) }];
    if (titles > 0) because.push({ code: 'titles-above', seen: String(titles) });
    return { at, certainty: (below ? 0.95 : 0.6) - (isDistinct ? 0 : 0.2), because };
  }
  const seen = (rows[first] ?? []).find(isFigure) ?? '';
  return { at: -1, certainty: 0.8, because: [{ code: 'first-row-has-figures', seen: seen.trim() }] };
}
