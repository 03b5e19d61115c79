import type { Findings } from '../finding.ts';
import type { Choice } from '../form.ts';
import { type Column, columnsOf, MEDIA, placed } from './heads.ts';
import { RowReader } from './row-reader.ts';
import type { FormWorkbook } from './workbook.ts';

/** Lists of villages are long; what is longer belongs into a file beside the form. */
const MOST_CHOICES = 100_000;

export interface Lists {
  lists: Map<string, Choice[]>;
  columns: readonly Column[];
}

const OWN = new Set<string>(['list_name', 'name', 'label', ...MEDIA]);

/** The lists of a sheet by their names, in the order of its rows. */
export function readLists(
  workbook: FormWorkbook,
  kind: 'choices' | 'external_choices',
  settings: { defaultLanguage: string; allowChoiceTwice: boolean },
  findings: Findings,
): Lists {
  const lists = new Map<string, Choice[]>();
  const sheet = workbook.sheets.get(kind);
  if (!sheet) return { lists, columns: [] };
  const columns = columnsOf(sheet, kind, findings);
  const fields = columns.filter(({ key }) => !OWN.has(key));
  const spaced = fields.filter(({ head }) => /\s/u.test(head));
  for (const column of spaced)
    findings.warn('form.head-with-space', {
      sheet: sheet.name,
      row: 1,
      column: placed(column),
      value: column.head,
    });
  const usable = columns.filter((column) => !spaced.includes(column));
  const rows = sheet.rows.filter(({ number, cells }) => number > 1 && cells.size > 0);
  if (rows.length > 0 && !columns.some(({ key }) => key === 'list_name'))
    findings.refuse('form.head-missing', { sheet: sheet.name, expected: 'list_name' });
  if (rows.length > MOST_CHOICES) {
    findings.refuse('form.too-many-rows', {
      sheet: sheet.name,
      value: String(rows.length),
      expected: String(MOST_CHOICES),
    });
    return { lists, columns };
  }
  const names = new Map<string, Map<string, number>>();
  for (const each of rows) {
    const row = new RowReader(each, usable, sheet.name, settings.defaultLanguage);
    const list = row.text('list_name');
    if (list === '') continue;
    const choice = choiceOf(row);
    const seen = names.get(list) ?? new Map<string, number>();
    names.set(list, seen);
    if (kind === 'choices') check(choice, row, seen.get(choice.name), settings.allowChoiceTwice, findings);
    if (!seen.has(choice.name)) seen.set(choice.name, row.number);
    const choices = lists.get(list);
    if (choices) choices.push(choice);
    else lists.set(list, [choice]);
  }
  return { lists, columns };
}

function choiceOf(row: RowReader): Choice {
  const fields: [string, string][] = [];
  for (const { column, text } of row.filled()) if (!OWN.has(column.key)) fields.push([column.key, text]);
  return {
    name: row.text('name'),
    label: row.texts('label'),
    media: row.media(),
    fields: Object.fromEntries(fields),
    row: row.number,
  };
}

function check(
  { name, label, media }: Choice,
  row: RowReader,
  otherRow: number | undefined,
  allowTwice: boolean,
  findings: Findings,
): void {
  if (name === '') findings.refuse('form.choice-name-missing', row.at('name'));
  else if (otherRow !== undefined && !allowTwice)
    findings.refuse('form.choice-twice', { ...row.at('name'), value: name, otherRow });
  if (Object.keys(label).length === 0 && Object.keys(media).length === 0)
    findings.warn('form.choice-label-missing', { ...row.at('label'), value: name });
}
