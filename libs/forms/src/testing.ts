import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form, FormReading } from './form.ts';
import { buildForm } from './read/build-form.ts';
import type { FormSheet, FormWorkbook, SheetRow } from './read/workbook.ts';

const data = join(
  process.env['GROUNDWORK_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'data/xlsform',
);

/** A file or folder of real forms, or null where it is not at hand. */
export function realForm(path: string): string | null {
  const found = join(data, path);
  return existsSync(found) ? found : null;
}

export const needsForm = (path: string): { skip: string | false } => ({
  skip: realForm(path) ? false : 'needs ../shared/data',
});

export const realText = (path: string): string => readFileSync(join(data, path), 'utf8');

export const realNames = (folder: string): string[] =>
  realForm(folder) ? readdirSync(join(data, folder)).toSorted() : [];

/**
 * Sheets written as text: the name of a sheet alone in a row `| survey |`, its rows below with an empty first cell. The first of
 * them are the heads, and stand in row 1.
 */
export function workbookOf(text: string): FormWorkbook {
  const sheets = new Map<string, FormSheet>();
  let rows: SheetRow[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim().startsWith('|')) continue;
    const [first = '', ...cells] = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    if (first !== '') {
      rows = [];
      sheets.set(first.toLowerCase(), { name: first.toLowerCase(), rows });
    } else {
      const filled = cells.flatMap((cell, at) => (cell === '' ? [] : ([[at, cell]] as const)));
      rows.push({ number: rows.length + 1, cells: new Map(filled) });
    }
  }
  return { sheets, names: [...sheets.keys()], fallbackName: 'test' };
}

export const read = (text: string): FormReading => buildForm(workbookOf(text));

/** The form that a text makes; what refuses it fails the test that needs it. */
export function formOf(text: string): Form {
  const { form, findings } = read(text);
  if (!form) throw new Error(JSON.stringify(findings.filter(({ level }) => level === 'refusal')));
  return form;
}

/** Codes of what refused it, with their rows: `form.name-twice 3`. */
export const refusals = (text: string): string[] =>
  read(text)
    .findings.filter(({ level }) => level === 'refusal')
    .map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));

export const warnings = (text: string): string[] =>
  read(text)
    .findings.filter(({ level }) => level === 'warning')
    .map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));

/** One sheet `survey` of these rows: cells of type, name, label and what else the heads say. */
export const survey = (rows: readonly string[], more = ''): string =>
  ['| survey |', `| | type | name | label | ${more} |`, ...rows.map((row) => `| | ${row} |`)].join('\n');
