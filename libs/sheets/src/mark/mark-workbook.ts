import type { Limits } from '../limits.ts';
import { guardedParts } from '../read/guard.ts';
import { packedBytes } from '../read/packed-bytes.ts';
import type { Package } from '../read/read-part.ts';
import { workbookParts } from '../read/workbook-parts.ts';
import { type PackedPart, type ZipPart, zipped } from '../write/zip-writer.ts';
import { markedSheet } from './marked-sheet.ts';
import { markedStyles } from './marked-styles.ts';

/** What to write beside the rows of one sheet. */
export interface SheetNotes {
  /** As the sheet is called in the workbook. */
  sheet: string;
  /** The row of its heads; 0 where none was found. */
  headRow: number;
  /** By number of the row. */
  rows: Readonly<Record<string, string>>;
}

/**
 * The same workbook with a column more in which each row says what is wrong with it. Everything else is taken over as it
 * is packed: what people made of their workbook stays theirs. A column of an earlier round is written anew.
 */
export async function* markWorkbook(
  bytes: Uint8Array,
  notes: readonly SheetNotes[],
  head: string,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const source: Package = { bytes, parts: guardedParts(bytes, limits) };
  yield* zipped(marked(source, notes, head, limits));
}

async function* marked(
  source: Package,
  notes: readonly SheetNotes[],
  head: string,
  limits: Limits,
): AsyncGenerator<ZipPart | PackedPart> {
  const workbook = await workbookParts(source);
  const styles = await markedStyles(source, workbook.stylesPart);
  const changed = new Map<string, AsyncIterable<string> | Iterable<string>>();
  if (workbook.stylesPart !== null && styles !== null) changed.set(workbook.stylesPart, [styles.text]);
  for (const sheetNotes of notes) {
    const sheet = workbook.sheets.find(({ name }) => name === sheetNotes.sheet);
    if (sheet)
      changed.set(
        sheet.part,
        markedSheet(source, sheet.part, sheetNotes, head, styles?.index ?? null, limits),
      );
  }
  for (const [name, entry] of source.parts) {
    const text = changed.get(name);
    yield text
      ? { path: entry.name, text }
      : {
          path: entry.name,
          packed: packedBytes(source.bytes, entry),
          deflated: entry.method !== 0,
          checksum: entry.checksum,
          size: entry.size,
        };
  }
}
