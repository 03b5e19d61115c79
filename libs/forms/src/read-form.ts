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
  let names: readonly NamedSheet[] = [];
  const sheets = new Map<string, FormSheet>();
  // The first look tells which sheets there are, and stops there.
  for await (const _ of readRows(source, { sheet: 1, limits, onSheets: (all) => (names = all) })) break;
  for (const wanted of SHEETS) {
    const at = names.findIndex(({ name }) => name.trim().toLowerCase() === wanted);
    const sheet = names[at];
    if (sheet) sheets.set(wanted, { name: sheet.name, rows: await rowsOf(source, at + 1, limits) });
  }
  return { sheets, names: names.map(({ name }) => name), fallbackName: options.name ?? 'data' };
}

async function rowsOf(
  source: string | Uint8Array,
  sheet: number,
  limits: Partial<Limits>,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of readRows(source, { sheet, limits }))
    for (const { number, cells } of batch) {
      const formulas = cells.flatMap(({ column, formula }) => (formula ? [column] : []));
      rows.push({
        number,
        cells: new Map(cells.map(({ column, text }) => [column, text])),
        ...(formulas.length > 0 && { formulas }),
      });
    }
  return rows;
}
