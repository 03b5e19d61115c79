import { columnLetter } from '@groundwork-gov/sheets';
import type { Findings } from '../finding.ts';
import { cleaned, type FormSheet } from './workbook.ts';

/** A column of a sheet: what it is, and in which language. */
export interface Column {
  at: number;
  letter: string;
  head: string;
  key: string;
  language: string | null;
}

/** Names under which columns of `survey` go, of old and of now. https://xlsform.org/en/ref-table/ */
const SURVEY_ALIASES: Readonly<Record<string, string>> = {
  command: 'type',
  tag: 'name',
  value: 'name',
  caption: 'label',
  relevance: 'relevant',
  read_only: 'readonly',
  calculate: 'calculation',
  constraining_message: 'constraint_message',
  'jr:constraintmsg': 'constraint_message',
  requiredmsg: 'required_message',
  'jr:requiredmsg': 'required_message',
  count: 'repeat_count',
  'jr:count': 'repeat_count',
  noapperrorstring: 'no_app_error_string',
  'jr:noapperrorstring': 'no_app_error_string',
};
const CHOICE_ALIASES: Readonly<Record<string, string>> = { caption: 'label', value: 'name' };
const SETTING_ALIASES: Readonly<Record<string, string>> = {
  form_title: 'title',
  set_form_title: 'title',
  form_id: 'id',
  id_string: 'id',
  set_form_id: 'id',
};
const ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  survey: SURVEY_ALIASES,
  choices: CHOICE_ALIASES,
  external_choices: CHOICE_ALIASES,
  settings: SETTING_ALIASES,
};

export const MEDIA = ['image', 'big-image', 'audio', 'video'] as const;
const TRANSLATED = new Set<string>([
  'label',
  'hint',
  'guidance_hint',
  'constraint_message',
  'required_message',
  'no_app_error_string',
  ...MEDIA,
]);
/** Words before `::` that only say where in an XForm the rest goes. */
const WRAPPERS = new Set(['media', 'bind', 'control', 'body']);

/** A row is looked at column by column, so a sheet of thousands of them would take its square. */
const MOST_COLUMNS = 300;

/** The columns of a sheet from its first row. Two heads that mean the same are refused: which of them counts would be a guess. */
export function columnsOf(sheet: FormSheet, kind: string, findings: Findings): Column[] {
  const heads = sheet.rows[0]?.number === 1 ? sheet.rows[0].cells : new Map<number, string>();
  const columns: Column[] = [];
  const seen = new Map<string, Column>();
  if (heads.size > MOST_COLUMNS) {
    const [value, expected] = [String(heads.size), String(MOST_COLUMNS)];
    findings.refuse('form.too-many-columns', { sheet: sheet.name, row: 1, value, expected });
    return [];
  }
  for (const [at, text] of heads) {
    const head = cleaned(text);
    if (head === '') continue;
    const column = { at, letter: columnLetter(at), head, ...meaning(head, kind) };
    const identity = `${column.key}\n${column.language ?? ''}`;
    const other = seen.get(identity);
    const isSettingId = kind === 'settings' && column.key === 'id';
    if (other && isSettingId)
      findings.warn('form.id-twice', {
        sheet: sheet.name,
        row: 1,
        column: placed(column),
        value: other.head,
      });
    else if (other) {
      findings.refuse('form.head-twice', {
        sheet: sheet.name,
        row: 1,
        column: placed(column),
        value: other.head,
      });
    }
    if (other) {
      // Of both ids `form_id` counts, as everywhere.
      if (isSettingId && head.toLowerCase() === 'form_id') columns.splice(columns.indexOf(other), 1, column);
      continue;
    }
    seen.set(identity, column);
    columns.push(column);
  }
  return columns;
}

export const placed = ({ letter, head }: Column): { letter: string; head: string } => ({ letter, head });

function meaning(head: string, kind: string): { key: string; language: string | null } {
  const parts = head.includes('::') ? head.split('::').map((part) => part.trim()) : singleColon(head);
  let [first = '', ...rest] = parts;
  first = snake(first);
  if (WRAPPERS.has(first) && rest.length > 0) {
    first = snake(rest[0] ?? '');
    rest = rest.slice(1);
  }
  const plain = kind === 'settings' ? first : (first.replace(/^big_image$/, 'big-image') as string);
  const aliases = ALIASES[kind] ?? {};
  const key = Object.hasOwn(aliases, plain) ? (aliases[plain] ?? plain) : plain;
  if (kind !== 'settings' && TRANSLATED.has(key)) return { key, language: rest.join('::') || null };
  if ((kind === 'choices' || kind === 'external_choices') && !['list_name', 'name'].includes(key))
    return { key: head, language: null };
  return { key: [key, ...rest].join('::'), language: null };
}

/** `label:English`, an old way to write `label::English`; names with a prefix, such as `jr:count`, stay whole. */
function singleColon(head: string): string[] {
  const [first = '', ...rest] = head.split(':').map((part) => part.trim());
  return rest.length > 0 && (TRANSLATED.has(snake(first)) || WRAPPERS.has(snake(first)))
    ? [first, ...rest]
    : [head];
}

const snake = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, '_');
