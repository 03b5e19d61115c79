import { type Finding, Refused } from '../finding.ts';
import type { Limits } from '../limits.ts';
import type { Template } from '../template/template.ts';
import { readAbout } from './about.ts';
import type { SheetReading } from './gather.ts';
import { guardedParts } from './guard.ts';
import { HEADS_WITHIN, type Heads, matchHeads } from './match-heads.ts';
import { type MatchedSheet, matchSheets } from './match-sheets.ts';
import type { Package } from './read-part.ts';
import { type ReadRow, RowChecks } from './row-checks.ts';
import { type Merge, type RawRow, type SheetContext, sheetRows } from './sheet-rows.ts';
import { dayStyles, sharedTexts, workbookParts } from './workbook-parts.ts';

/** What reading a workbook tells, while it reads. */
export type Told =
  | { rows: ReadRow[]; sheet: string; name: string }
  | { finding: Finding }
  | { sheet: string; name: string; heads: SheetReading['heads'] };

/**
 * Reads a workbook against its template. What stops the whole is thrown as `Refused`, or told as findings of the level
 * `file`; nothing of such a workbook may be taken.
 */
export async function* readSheets(
  bytes: Uint8Array,
  template: Template,
  language: string,
  limits: Limits,
): AsyncGenerator<Told> {
  const source: Package = { bytes, parts: guardedParts(bytes, limits) };
  const workbook = await workbookParts(source);
  const context: SheetContext = {
    texts: await sharedTexts(source, workbook.stringsPart, limits),
    dayStyles: await dayStyles(source, workbook.stylesPart),
    limits,
    count: { cells: 0 },
  };
  const about = await readAbout(source, workbook.sheets, context);
  if (about && about.template !== template.id) {
    throw new Refused('template.other', { value: about.template, expected: template.id });
  }
  if (about && about.version < template.version) {
    yield {
      finding: {
        level: 'remark',
        code: 'template.older',
        value: `${about.version}`,
        expected: `${template.version}`,
      },
    };
  }
  const spoken = about?.language || language;
  const { matched, findings } = matchSheets(template, workbook.sheets, about, spoken);
  for (const finding of findings) yield { finding };
  let refused = findings.some(({ level }) => level === 'file');
  let rows = 0;
  let faults = 0;
  for (const each of matched) {
    for await (const told of readSheet(source, each, context, { language: spoken, dates: workbook.dates })) {
      if ('rows' in told) rows += told.rows.length;
      if ('finding' in told) {
        if (told.finding.level === 'row') faults += 1;
        if (told.finding.level === 'file') refused = true;
      }
      yield told;
      if (faults >= limits.findings)
        throw new Refused('file.too-many-faults', { expected: `${limits.findings}` });
    }
  }
  if (rows === 0 && !refused) yield { finding: { level: 'file', code: 'rows.none' } };
}

async function* readSheet(
  source: Package,
  { sheet, part }: MatchedSheet,
  context: SheetContext,
  manner: { language: string; dates: '1900' | '1904' },
): AsyncGenerator<Told> {
  const merges: Merge[] = [];
  let first: RawRow[] = [];
  let checks: RowChecks | null = null;
  const begin = function* (): Generator<Told> {
    const heads = matchHeads(first, sheet, part.name, manner.language);
    for (const finding of heads.findings) yield { finding };
    yield { sheet: sheet.key, name: part.name, heads: whereHeads(heads) };
    checks = new RowChecks(heads, part.name, manner);
    yield* toldRows(first);
    first = [];
  };
  const toldRows = function* (raws: readonly RawRow[]): Generator<Told> {
    const rows: ReadRow[] = [];
    for (const raw of raws) {
      const read = checks?.read(raw);
      if (!read) continue;
      rows.push(read.row);
      for (const finding of read.findings) yield { finding };
    }
    if (rows.length > 0) yield { rows, sheet: sheet.key, name: part.name };
  };
  for await (const raws of sheetRows(source, part.part, context, merges)) {
    if (checks) yield* toldRows(raws);
    else {
      first.push(...raws);
      if ((first.at(-1)?.number ?? 0) > HEADS_WITHIN) yield* begin();
    }
  }
  if (!checks) yield* begin();
  yield* afterwards(checks as RowChecks | null, merges, part.name);
}

function* afterwards(checks: RowChecks | null, merges: readonly Merge[], name: string): Generator<Told> {
  for (const finding of checks?.merged(merges) ?? []) yield { finding };
  const hidden = checks?.hidden;
  if (hidden)
    yield {
      finding: {
        level: 'remark',
        code: 'row.hidden',
        sheet: name,
        row: hidden.first,
        value: `${hidden.count}`,
      },
    };
}

const whereHeads = ({ row, columns }: Heads): SheetReading['heads'] => ({
  row,
  columns: Object.fromEntries(columns.map(({ column, where }) => [column.key, where.letter])),
  heads: Object.fromEntries(columns.map(({ column, where }) => [column.key, where.head])),
});
