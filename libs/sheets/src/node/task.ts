import type { Limits } from '../limits.ts';
import type { SheetNotes } from '../mark/mark-workbook.ts';
import type { Wanted } from '../read/plain-rows.ts';
import type { Template } from '../template/template.ts';

interface Work {
  /** The file to read, or null where its bytes follow. */
  path: string | null;
  limits: Limits;
}

/** What the process that reads is asked. */
export type Task =
  | (Work & { kind: 'read'; template: Template; language: string })
  | (Work & { kind: 'mark'; notes: readonly SheetNotes[]; head: string })
  | (Work & { kind: 'rows'; sheet: Wanted })
  | (Work & { kind: 'unpack' });
