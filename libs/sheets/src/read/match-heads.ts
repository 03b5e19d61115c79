import { columnLetter } from '../column-letter.ts';
import { type Finding, type FindingColumn, shown } from '../finding.ts';
import {
  FINDINGS_MARK,
  inLanguage,
  ROW_ID_HEAD,
  type TemplateColumn,
  type TemplateSheet,
} from '../template/template.ts';
import { folded, trimmed } from './folded.ts';
import type { RawRow } from './sheet-rows.ts';

/** Heads may stand below a title that somebody wrote above them. */
export const HEADS_WITHIN = 10;

export interface Heads {
  row: number;
  columns: { at: number; column: TemplateColumn; where: FindingColumn }[];
  /** Where the row ids stand, or -1. */
  idAt: number;
  findings: Finding[];
}

/** The row of heads among the first rows: the one in which most heads are known, in any language and any order. */
export function matchHeads(
  rows: readonly RawRow[],
  sheet: TemplateSheet,
  name: string,
  language: string,
): Heads {
  const known = new Map<string, TemplateColumn>();
  for (const column of sheet.columns) {
    for (const word of [column.key, ...Object.values(column.head)]) known.set(folded(word), column);
  }
  const score = (row: RawRow): number =>
    [...row.cells.values()].filter(({ text }) => known.has(folded(text))).length;
  const candidates = rows.filter(({ number }) => number <= HEADS_WITHIN);
  const best = candidates.reduce<RawRow | undefined>(
    (chosen, row) => (score(row) > (chosen ? score(chosen) : 0) ? row : chosen),
    undefined,
  );
  return best ? headsOf(best, known, sheet, name, language) : noHeads(sheet, name, language);
}

function headsOf(
  row: RawRow,
  known: ReadonlyMap<string, TemplateColumn>,
  sheet: TemplateSheet,
  name: string,
  language: string,
): Heads {
  const heads: Heads = { row: row.number, columns: [], idAt: -1, findings: [] };
  const found = new Map<string, FindingColumn>();
  for (const [at, { text }] of row.cells) {
    const head = trimmed(text);
    const where = { letter: columnLetter(at), head: shown(head) };
    if (head === ROW_ID_HEAD) heads.idAt = at;
    else if (head.startsWith(FINDINGS_MARK)) continue;
    else {
      const column = known.get(folded(head));
      const before = column && found.get(column.key);
      if (!column)
        heads.findings.push({
          level: 'remark',
          code: 'head.unknown',
          sheet: name,
          row: row.number,
          column: where,
        });
      else if (before) {
        heads.findings.push({
          level: 'file',
          code: 'head.twice',
          sheet: name,
          row: row.number,
          column: where,
          value: before.letter,
        });
      } else {
        found.set(column.key, where);
        heads.columns.push({ at, column, where: { ...where, key: column.key } });
      }
    }
  }
  heads.findings.splice(50);
  heads.findings.push(...missing(sheet, new Set(found.keys()), name, language));
  return heads;
}

function noHeads(sheet: TemplateSheet, name: string, language: string): Heads {
  return { row: 0, columns: [], idAt: -1, findings: missing(sheet, new Set(), name, language) };
}

function missing(
  sheet: TemplateSheet,
  found: ReadonlySet<string>,
  name: string,
  language: string,
): Finding[] {
  return sheet.columns
    .filter((column) => column.required && !found.has(column.key))
    .map((column) => ({
      level: 'file',
      code: 'head.missing',
      sheet: name,
      expected: inLanguage(column.head, language),
    }));
}
