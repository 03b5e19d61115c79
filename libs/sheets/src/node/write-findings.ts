import { explain } from '../explain.ts';
import type { Finding } from '../finding.ts';
import { LIMITS, type Limits } from '../limits.ts';
import type { SheetNotes } from '../mark/mark-workbook.ts';
import type { WorkbookReading } from '../read/gather.ts';
import { apart } from './apart.ts';

export interface FindingsOptions {
  /** The head of the column, and the sentence for a finding: in the language of whoever mends it. */
  head?: string;
  say?: (finding: Finding) => string;
  limits?: Partial<Limits>;
}

/** The same workbook with a column more, in which each row says what to mend. */
export function writeFindings(
  source: string | Uint8Array,
  reading: Pick<WorkbookReading, 'sheets' | 'findings'>,
  options: FindingsOptions = {},
): AsyncGenerator<Uint8Array> {
  const fromFile = typeof source === 'string';
  const task = {
    kind: 'mark',
    path: fromFile ? source : null,
    notes: notesOf(reading, options.say ?? explain),
    head: options.head ?? 'What to mend',
    limits: { ...LIMITS, ...options.limits },
  } as const;
  return apart(task, fromFile ? null : source);
}

/** What stands beside each row: every finding of it, with the head it is about. */
function notesOf(
  { sheets, findings }: Pick<WorkbookReading, 'sheets' | 'findings'>,
  say: (finding: Finding) => string,
): SheetNotes[] {
  return sheets.map(({ name, heads }) => {
    const rows: Record<string, string> = {};
    for (const finding of findings) {
      if (finding.sheet !== name || finding.row === undefined || finding.level !== 'row') continue;
      const sentence = finding.column ? `${finding.column.head}: ${say(finding)}` : say(finding);
      rows[finding.row] = rows[finding.row] === undefined ? sentence : `${rows[finding.row]} • ${sentence}`;
    }
    return { sheet: name, headRow: heads.row, rows };
  });
}
