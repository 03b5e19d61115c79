import { type Draft, type DraftItem, RULE_COLUMNS } from './draft.ts';
import type { RowReader } from './row-reader.ts';

/** Texts that may say `${name}`. */
const MENTIONING = ['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message'] as const;

/** Puts the rules of a row aside until all names are known, and what its texts mention. */
export function pend(
  row: RowReader,
  item: DraftItem,
  columns: readonly (keyof typeof RULE_COLUMNS)[],
  draft: Draft,
): void {
  for (const column of columns) {
    const text = row.text(column);
    if (text !== '') draft.pending.push({ item, field: RULE_COLUMNS[column], text, row, column });
  }
  for (const column of MENTIONING)
    for (const [language, text] of Object.entries(row.texts(column)))
      if (text.includes('${')) draft.mentions.push({ text, row, column, language });
}
