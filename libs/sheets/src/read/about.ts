import { ABOUT_SHEET } from '../template/template.ts';
import type { Package } from './read-part.ts';
import { type SheetContext, sheetRows } from './sheet-rows.ts';
import type { SheetPart } from './workbook-parts.ts';

/** What a workbook says of the template it was made from. */
export interface About {
  template: string;
  version: number;
  language: string;
  guide: string;
}

/** The hidden sheet of our templates, or null: people copy sheets into workbooks of their own, and may. */
export async function readAbout(
  source: Package,
  parts: readonly SheetPart[],
  context: SheetContext,
): Promise<About | null> {
  const part = parts.find(({ name }) => name === ABOUT_SHEET);
  if (!part) return null;
  const said = new Map<string, string>();
  for await (const rows of sheetRows(source, part.part, context, [])) {
    for (const { cells } of rows.slice(0, 10)) said.set(cells.get(0)?.text ?? '', cells.get(1)?.text ?? '');
    break;
  }
  const template = said.get('template');
  if (template === undefined) return null;
  return {
    template,
    version: Number(said.get('version')) || 0,
    language: said.get('language') ?? '',
    guide: said.get('guide') ?? '',
  };
}
