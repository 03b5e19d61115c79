import { type Finding, Refused } from '../finding.ts';
import type { Told } from './read-sheets.ts';
import type { ReadRow } from './row-checks.ts';

export interface SheetReading {
  key: string;
  /** As it is called in the workbook. */
  name: string;
  /** The row of its heads, and which column of the template stands in which column of the sheet. */
  heads: {
    row: number;
    columns: Readonly<Record<string, string>>;
    /** How each is called in the workbook. */
    heads: Readonly<Record<string, string>>;
  };
  /** The rows without faults. */
  rows: ReadRow[];
  /** How many rows were left out for their faults. */
  faulty: number;
}

export interface WorkbookReading {
  /** Whether nothing of it can be taken. */
  refused: boolean;
  sheets: SheetReading[];
  findings: Finding[];
}

/** Everything a reading told, with the rows that have faults set apart. */
export async function gather(telling: AsyncIterable<Told>): Promise<WorkbookReading> {
  const sheets = new Map<string, SheetReading>();
  const findings: Finding[] = [];
  try {
    for await (const told of telling) {
      if ('finding' in told) findings.push(told.finding);
      else if ('heads' in told)
        sheets.set(told.sheet, { key: told.sheet, name: told.name, heads: told.heads, rows: [], faulty: 0 });
      else sheets.get(told.sheet)?.rows.push(...told.rows);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    findings.push(error.finding);
  }
  return setApart([...sheets.values()], findings);
}

/** The same reading with more findings: those of the program that knows what is already there. */
export function withFindings(reading: WorkbookReading, more: readonly Finding[]): WorkbookReading {
  return more.length === 0 ? reading : setApart(reading.sheets, [...reading.findings, ...more]);
}

function setApart(sheets: readonly SheetReading[], findings: readonly Finding[]): WorkbookReading {
  const refused = findings.some(({ level }) => level === 'file');
  const faulty = new Map<string, Set<number>>();
  for (const { level, sheet, row } of findings) {
    if (level !== 'row' || sheet === undefined || row === undefined) continue;
    faulty.set(sheet, (faulty.get(sheet) ?? new Set()).add(row));
  }
  return {
    refused,
    findings: inOrder(findings, sheets),
    sheets: sheets.map((sheet) => {
      const wrong = faulty.get(sheet.name);
      const rows = refused ? [] : sheet.rows.filter(({ row }) => !wrong?.has(row));
      return { ...sheet, rows, faulty: wrong?.size ?? 0 };
    }),
  };
}

const LEVELS = ['file', 'row', 'remark'];

/** What stops the whole first, then row by row as the sheets stand in the template. */
function inOrder(findings: readonly Finding[], sheets: readonly SheetReading[]): Finding[] {
  const places = new Map(sheets.map(({ name }, at) => [name, at]));
  const placeOf = ({ sheet }: Finding): number => places.get(sheet ?? '') ?? -1;
  return findings.toSorted(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      placeOf(one) - placeOf(other) ||
      (one.row ?? 0) - (other.row ?? 0),
  );
}
