import { type Limits, type NamedSheet, Refused, readRows } from '@groundwork-gov/sheets';
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
  const sheets = new Map<string, FormSheet>();
  const names = await namesAndSurvey(source, limits, sheets);
  for (const wanted of SHEETS) {
    const sheet = names.find((name) => nameOf(name) === wanted);
    if (sheet !== undefined && !sheets.has(wanted))
      sheets.set(wanted, { name: sheet, rows: await rowsOf(source, names.indexOf(sheet) + 1, limits) });
  }
  return { sheets, names, fallbackName: options.name ?? 'data' };
}

const nameOf = (sheet: string): string => sheet.trim().toLowerCase();

/** Reads the sheet `survey`, and tells which others there are. Each look is a process, so one does for both. */
async function namesAndSurvey(
  source: string | Uint8Array,
  limits: Partial<Limits>,
  sheets: Map<string, FormSheet>,
): Promise<string[]> {
  let names: string[] = [];
  const onSheets = (all: readonly NamedSheet[]): void => {
    names = all.map(({ name }) => name);
  };
  try {
    const rows = await rowsOf(source, 'survey', limits, onSheets);
    sheets.set('survey', { name: names.find((name) => nameOf(name) === 'survey') ?? 'survey', rows });
  } catch (error) {
    if (!(error instanceof Refused && error.finding.code === 'sheet.missing')) throw error;
    const rows = await rowsOf(source, 1, limits, onSheets);
    // A workbook of one sheet is the survey, whatever the sheet is called.
    if (names.length === 1) sheets.set('survey', { name: names[0] ?? 'survey', rows });
  }
  return names;
}

async function rowsOf(
  source: string | Uint8Array,
  sheet: number | string,
  limits: Partial<Limits>,
  onSheets: (all: readonly NamedSheet[]) => void = () => {},
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of readRows(source, { sheet, limits, onSheets }))
    for (const { number, cells } of batch) {
      const formulas = cells.flatMap(({ column, formula }) => (formula ? [column] : []));
      rows.push({
        number,
        cells: new Map(
          cells.map(({ column, kind, text }) => [column, kind === 'boolean' ? booleanText(text) : text]),
        ),
        ...(formulas.length > 0 && { formulas }),
      });
    }
  return rows;
}

/** As a spreadsheet shows it, which is what its author meant. */
const booleanText = (text: string): string => (text === '1' ? 'TRUE' : 'FALSE');
