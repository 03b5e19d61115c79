import { LIMITS, type Limits } from '../limits.ts';
import { gather, type WorkbookReading } from '../read/gather.ts';
import type { Told } from '../read/read-sheets.ts';
import type { Template } from '../template/template.ts';
import { apart } from './apart.ts';
import { toldLines } from './told-lines.ts';

export interface ReadOptions {
  /** The language of whoever sends it: it decides what 1.234 is where the workbook does not say its own. */
  language?: string;
  limits?: Partial<Limits>;
}

/**
 * Reads a workbook that somebody filled in, from a file or from bytes, in a process of its own. Whatever is wrong with it
 * is in the findings; an error is thrown only where reading itself failed.
 */
export async function readWorkbook(
  source: string | Uint8Array,
  template: Template,
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  const limits = { ...LIMITS, ...options.limits };
  const fromFile = typeof source === 'string';
  const bytes = fromFile ? null : source.subarray(0, limits.fileBytes + 1);
  const task = {
    kind: 'read',
    path: fromFile ? source : null,
    template,
    language: options.language ?? 'en',
    limits,
  } as const;
  return gather(toldLines<Told>(apart(task, bytes)));
}
