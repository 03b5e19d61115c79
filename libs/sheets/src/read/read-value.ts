import { type RowCode, shown } from '../finding.ts';
import type { DateSystem } from '../serial-day.ts';
import { inLanguage, type TemplateColumn, type Value } from '../template/template.ts';
import { folded, trimmed } from './folded.ts';
import { dayOfNumber, readDay } from './read-day.ts';
import { plainNumber, readNumber } from './read-number.ts';
import type { RawCell } from './sheet-rows.ts';
import { isNo, isYes } from './yes-no.ts';

export interface Fault {
  code: RowCode;
  value: string;
  expected?: string;
}

export type ValueReading = { value: Value } | { fault: Fault };

export interface ReadingManner {
  language: string;
  dates: DateSystem;
}

/** What a cell says in its column, or why it cannot be taken. */
export function readValue(
  cell: RawCell | undefined,
  column: TemplateColumn,
  manner: ReadingManner,
): ValueReading {
  if (cell?.kind === 'formula') return fault('cell.formula', cell.text);
  if (cell?.kind === 'error') return fault('cell.error', cell.text);
  const text = cell === undefined ? '' : trimmed(cell.text);
  if (cell === undefined || text === '')
    return column.required ? fault('value.required', '') : { value: null };
  return readers[column.type]({ ...cell, text }, column, manner);
}

type Reader = (cell: RawCell, column: TemplateColumn, manner: ReadingManner) => ValueReading;

const readers: Readonly<Record<TemplateColumn['type'], Reader>> = {
  text(cell, column, manner) {
    const text =
      cell.kind === 'day' ? (dayOfNumber(cell.text, true, manner.dates) ?? cell.text) : asText(cell);
    return text.length > (column.max ?? Number.POSITIVE_INFINITY)
      ? fault('value.too-long', text, `${column.max}`)
      : { value: text };
  },
  code(cell, column, manner) {
    // Excel reads 3-5 as the third of May: the code is lost, and only whoever typed it knows it.
    if (cell.kind === 'day')
      return fault('value.became-a-day', dayOfNumber(cell.text, true, manner.dates) ?? cell.text);
    const text = asText(cell);
    if (text.length > (column.max ?? Number.POSITIVE_INFINITY))
      return fault('value.too-long', text, `${column.max}`);
    return /^[^\s\p{Cc}]+$/u.test(text) ? { value: text } : fault('value.not-a-code', text);
  },
  whole(cell, column, manner) {
    const digits = digitsOf(cell, manner);
    if (digits === null) return fault('value.not-a-number', cell.text);
    if (digits.includes('.')) return fault('value.not-whole', cell.text);
    if (!Number.isSafeInteger(Number(digits))) return fault('value.too-many-digits', cell.text);
    return outside(digits, column) ?? { value: Number(digits) };
  },
  decimal: numberReader,
  amount: numberReader,
  date(cell, _column, manner) {
    if (cell.kind === 'number' || cell.kind === 'day') {
      const digits = plainNumber(cell.text);
      const day = digits === null ? null : dayOfNumber(digits, cell.kind === 'day', manner.dates);
      return day === null ? fault('value.not-a-day', cell.text) : { value: day };
    }
    const reading = readDay(cell.text, manner.language);
    if (reading === 'ambiguous') return fault('value.ambiguous-day', cell.text);
    return reading === 'not-a-day' ? fault('value.not-a-day', cell.text) : { value: reading.day };
  },
  'yes-no'(cell) {
    const word = folded(cell.text);
    if (isYes(word)) return { value: true };
    return isNo(word) ? { value: false } : fault('value.not-yes-or-no', cell.text);
  },
  choice(cell, column, manner) {
    const key = chosen(asText(cell), column);
    return key === null
      ? fault('value.not-a-choice', cell.text, labels(column, manner.language))
      : { value: key };
  },
  list(cell, column, manner) {
    const entries = asText(cell)
      .split(/[;\n؛|]/u)
      .map(trimmed)
      .filter((entry) => entry !== '');
    if (entries.length > (column.max ?? 100))
      return fault('value.too-long', cell.text, `${column.max ?? 100}`);
    if (!column.choices) return { value: entries };
    const keys: string[] = [];
    for (const entry of entries) {
      const key = chosen(entry, column);
      if (key === null) return fault('value.not-a-choice', entry, labels(column, manner.language));
      if (!keys.includes(key)) keys.push(key);
    }
    return { value: keys };
  },
};

function numberReader(cell: RawCell, column: TemplateColumn, manner: ReadingManner): ValueReading {
  const digits = digitsOf(cell, manner);
  return digits === null
    ? fault('value.not-a-number', cell.text)
    : (outside(digits, column) ?? { value: digits });
}

function digitsOf(cell: RawCell, manner: ReadingManner): string | null {
  if (cell.kind === 'number') return plainNumber(cell.text);
  return cell.kind === 'text' ? readNumber(cell.text, manner.language) : null;
}

function outside(digits: string, column: TemplateColumn): ValueReading | null {
  if (column.min !== undefined && Number(digits) < column.min)
    return fault('value.too-small', digits, `${column.min}`);
  if (column.max !== undefined && Number(digits) > column.max)
    return fault('value.too-large', digits, `${column.max}`);
  return null;
}

/** A number in a column of texts, as people see it: 12, and not 12.0 or 1.2E1. */
function asText(cell: RawCell): string {
  if (cell.kind === 'number') return plainNumber(cell.text) ?? cell.text;
  return cell.kind === 'text' ? cell.text.normalize('NFC') : cell.text;
}

function chosen(text: string, column: TemplateColumn): string | null {
  const word = folded(text);
  const found = column.choices?.find(
    ({ key, label }) => folded(key) === word || Object.values(label).some((each) => folded(each) === word),
  );
  return found?.key ?? null;
}

const MOST_NAMED = 12;

function labels(column: TemplateColumn, language: string): string {
  const all = (column.choices ?? []).map(({ label }) => inLanguage(label, language));
  return all.length > MOST_NAMED ? `${all.slice(0, MOST_NAMED).join('; ')}; …` : all.join('; ');
}

function fault(code: RowCode, value: string, expected?: string): { fault: Fault } {
  return { fault: { code, value: shown(value), ...(expected === undefined ? {} : { expected }) } };
}
