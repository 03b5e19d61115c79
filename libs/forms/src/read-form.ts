import {
  type Limits,
  type NamedSheet,
  type PlainRow,
  Refused,
  readRows,
  readRowsOf,
} from '@groundwork-gov/sheets';
import type { FormReading } from './form.ts';
import { buildForm } from './read/build-form.ts';
import { type FormSheet, type FormWorkbook, SHEETS, type SheetRow } from './read/workbook.ts';

export interface ReadFormOptions {
  /** What the form is called where its settings do not say: the name of its file without its ending. */
  name?: string;
  limits?: Partial<Limits>;
}

/** A form is small; a workbook with more than this is something else. */
const FORM_LIMITS: Partial<Limits> = { cells: 1_000_000, rows: 150_000 };

/**
 * Reads an XLSForm (XLSX or ODS), from a file or from bytes. The workbook is read in a process of its own, under the limits of
 * `libs/sheets`; a file that is refused there comes back as a finding, as does all that is wrong with the form.
 *
 * @throws ReaderFailed where the process that reads could not be started
 */
export async function readForm(
  source: string | Uint8Array,
  options: ReadFormOptions = {},
): Promise<FormReading> {
  try {
    return buildForm(await readFormWorkbook(source, options));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, sheet, value, expected } = error.finding;
    const where = { ...(sheet !== undefined && { sheet }), ...(value !== undefined && { value }) };
    const finding = {
      level: 'refusal' as const,
      code: code as FormReading['findings'][number]['code'],
      ...where,
    };
    return { form: null, findings: [{ ...finding, ...(expected !== undefined && { expected }) }] };
  }
}

async function readFormWorkbook(
  source: string | Uint8Array,
  options: ReadFormOptions,
): Promise<FormWorkbook> {
  const limits = { ...FORM_LIMITS, ...options.limits };
  let names: string[] = [];
  const onSheets = (all: readonly NamedSheet[]): void => {
    names = all.map(({ name }) => name);
  };
  const found = new Map<string, SheetRow[]>();
  for await (const { sheet, rows } of readRowsOf(source, SHEETS, { limits, onSheets })) {
    const before = found.get(sheet) ?? [];
    before.push(...rows.map(sheetRow));
    found.set(sheet, before);
  }
  const sheets = new Map<string, FormSheet>();
  for (const wanted of SHEETS) {
    const name = names.find((each) => nameOf(each) === wanted);
    if (name !== undefined) sheets.set(wanted, { name, rows: found.get(name) ?? [] });
  }
  const [only = ''] = names;
  // A workbook of one sheet is the survey, whatever the sheet is called.
  if (names.length === 1 && !sheets.has('survey'))
    sheets.set('survey', { name: only, rows: found.get(only) ?? (await rowsOfFirst(source, limits)) });
  return { sheets, names, fallbackName: options.name ?? 'data' };
}

const nameOf = (sheet: string): string => sheet.trim().toLowerCase();

async function rowsOfFirst(source: string | Uint8Array, limits: Partial<Limits>): Promise<SheetRow[]> {
  const all: SheetRow[] = [];
  for await (const rows of readRows(source, { sheet: 1, limits })) all.push(...rows.map(sheetRow));
  return all;
}

function sheetRow({ number, cells }: PlainRow): SheetRow {
  const formulas = cells.flatMap(({ column, formula }) => (formula ? [column] : []));
  return {
    number,
    cells: new Map(
      cells.map(({ column, kind, text }) => [column, kind === 'boolean' ? booleanText(text) : text]),
    ),
    ...(formulas.length > 0 && { formulas }),
  };
}

/** As a spreadsheet shows it, which is what its author meant. */
const booleanText = (text: string): string => (text === '1' ? 'TRUE' : 'FALSE');
