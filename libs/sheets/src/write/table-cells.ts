import { serialOfDay } from '../serial-day.ts';
import { MOST_DECIMALS, STYLE } from './styles.ts';
import { cutToCell, xmlText } from './xml-text.ts';

/** A value of a table. Amounts and exact numbers come as decimal text (`-1234.56`), days as `2026-10-31`. */
export type Cell = string | number | bigint | boolean | null;

export type ColumnType = 'text' | 'number' | 'date' | 'amount';

/** A spreadsheet keeps 15 significant digits and drops the others without a word. */
const MOST_DIGITS = 15;

/** What a spreadsheet takes for the beginning of a formula, also where it comes in full width (OWASP, CSV injection). */
const FORMULA_LIKE = /^[=+\-@\t\r＝＋－＠]/u;

export function cellXml(reference: string, value: Cell, type: ColumnType): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === 'text') return textXml(reference, String(value));
  if (type === 'date') {
    const serial = serialOfDay(String(value));
    return serial === null
      ? textXml(reference, String(value))
      : `<c r="${reference}" s="${STYLE.day}"><v>${serial}</v></c>`;
  }
  const digits = exactNumber(value);
  if (digits === null) return textXml(reference, String(value));
  const style = type === 'amount' ? ` s="${amountStyle(digits)}"` : '';
  return `<c r="${reference}"${style}><v>${digits}</v></c>`;
}

/** Text is text whatever it begins with: it never becomes a formula, also not when somebody edits the cell (quotePrefix). */
export function textXml(reference: string, value: string, style: number = STYLE.plain): string {
  const shown = style === STYLE.plain && FORMULA_LIKE.test(value) ? STYLE.quoted : style;
  const mark = shown === STYLE.plain ? '' : ` s="${shown}"`;
  return `<c r="${reference}"${mark} t="inlineStr"><is><t xml:space="preserve">${xmlText(cutToCell(value))}</t></is></c>`;
}

/** Plain decimal digits that a spreadsheet keeps whole, or null: then text keeps them. */
function exactNumber(value: string | number | bigint): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  const text = String(value);
  if (!/^-?\d{1,40}(\.\d{1,20})?$/.test(text)) return null;
  const significant = text.replace(/[-.]/g, '').replace(/^0+/, '');
  return significant.length > MOST_DIGITS ? null : text;
}

function amountStyle(digits: string): number {
  const point = digits.indexOf('.');
  return STYLE.amount + (point === -1 ? 0 : Math.min(MOST_DECIMALS, digits.length - point - 1));
}
