import type { Findings } from '../finding.ts';
import { columnsOf } from './heads.ts';
import { RowReader } from './row-reader.ts';
import type { FormWorkbook } from './workbook.ts';

export interface Settings {
  title: string;
  id: string;
  version: string;
  root: string;
  style: string;
  defaultLanguage: string;
  /** The language of heads that name none: what the settings say, else `default`. */
  instanceName: string;
  allowChoiceTwice: boolean;
  /** The row they stand in, for what is found later. */
  row: RowReader | null;
}

const YES = new Set(['yes', 'true', 'true()']);
const NO = new Set(['no', 'false', 'false()']);

export const yesOrNo = (text: string): boolean | null =>
  YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : null;

/** The first filled row of `settings`; without the sheet a form has the name of its file. */
export function readSettings(workbook: FormWorkbook, findings: Findings): Settings {
  const sheet = workbook.sheets.get('settings');
  const columns = sheet ? columnsOf(sheet, 'settings', findings) : [];
  const first = sheet?.rows.find((row) => row.number > 1 && row.cells.size > 0);
  const row = sheet && first ? new RowReader(first, columns, sheet.name, 'default') : null;
  const text = (key: string): string => row?.text(key) ?? '';
  const flag = (key: string): boolean => {
    const said = text(key);
    const value = yesOrNo(said);
    if (said !== '' && value === null)
      findings.warn('form.setting-not-yes-or-no', { ...row?.at(key), value: said });
    return value ?? false;
  };
  if (flag('omit_instanceid') && text('public_key') !== '')
    findings.refuse('form.key-without-id', row?.at('omit_instanceid'));
  const id = text('id') || workbook.fallbackName;
  return {
    title: text('title') || id,
    id,
    version: text('version'),
    root: text('name') || 'data',
    style: text('style'),
    defaultLanguage: text('default_language') || 'default',
    instanceName: text('instance_name'),
    allowChoiceTwice: flag('allow_choice_duplicates'),
    row,
  };
}
