import { quotedReference } from '../expression/special-forms.ts';
import type { Findings } from '../finding.ts';
import type { Choice } from '../form.ts';
import { common, type Draft, type DraftGroup } from './draft.ts';
import { type Column, columnsOf, placed } from './heads.ts';
import { NamesOf, validName } from './names.ts';
import { pend } from './pend.ts';
import { readQuestion } from './question.ts';
import { typeOf } from './question-types.ts';
import { RowReader } from './row-reader.ts';
import { type Settings, yesOrNo } from './settings.ts';
import type { FormSheet } from './workbook.ts';

/** A form of thousands of questions is filled in by nobody. */
const MOST_ROWS = 10_000;
const DEEPEST = 20;

/** Columns of `survey` that mean something here or to other programs, and are no slip. */
const KNOWN_COLUMNS = new Set(
  `type name label hint guidance_hint constraint constraint_message required required_message relevant calculation readonly
  default appearance trigger choice_filter repeat_count parameters image big-image audio video disabled save_to
  no_app_error_string autoplay rows intent query accuracythreshold note notes comment comments`.split(/\s+/u),
);

export interface SurveyContext {
  settings: Settings;
  lists: ReadonlyMap<string, Choice[]>;
  externalLists: ReadonlyMap<string, readonly Choice[]>;
  /** Names of all sheets, to tell of those that look like one that is missing. */
  findings: Findings;
  draft: Draft;
}

interface Open {
  group: DraftGroup | null;
  items: Draft['items'];
  names: NamesOf;
  row: RowReader | null;
  /** Of a group shown as a table: the list of its first question. */
  table: { list: string | null } | null;
}

/** Reads the rows into a tree. What is wrong is told row by row, and the rest is read on. */
export function readSurvey(sheet: FormSheet, context: SurveyContext): readonly Column[] {
  const { findings, settings, draft } = context;
  const columns = columnsOf(sheet, 'survey', findings);
  if (!columns.some(({ key }) => key === 'type')) {
    if (columns.length > 0 || !findings.isRefused)
      findings.refuse('form.head-missing', { sheet: sheet.name, row: 1, expected: 'type' });
    return columns;
  }
  for (const column of columns) {
    const isKnown =
      KNOWN_COLUMNS.has(column.key) || /^(?:instance|sms_|compact|oc_|bind|body|control)/.test(column.key);
    if (!isKnown)
      findings.warn('form.head-unknown', {
        sheet: sheet.name,
        row: 1,
        column: placed(column),
        value: column.head,
      });
  }
  const rows = sheet.rows.filter(({ number, cells }) => number > 1 && cells.size > 0);
  if (rows.length > MOST_ROWS) {
    findings.refuse('form.too-many-rows', {
      sheet: sheet.name,
      value: String(rows.length),
      expected: String(MOST_ROWS),
    });
    return columns;
  }
  const repeats = new Map<string, number>([[settings.root, 0]]);
  const stack: Open[] = [
    { group: null, items: draft.items, names: new NamesOf(true), row: null, table: null },
  ];
  for (const each of rows) {
    const row = new RowReader(each, columns, sheet.name, settings.defaultLanguage);
    if (row.isEmpty) continue;
    readRow(row, stack, repeats, context);
    if (stack.length > DEEPEST + 1) {
      // Nothing more is read: what lies deeper would only be refused again.
      const { group } = stack.at(-1) as Open;
      findings.refuse('form.too-deep', {
        ...row.at('type'),
        value: group?.name ?? '',
        expected: String(DEEPEST),
      });
      return columns;
    }
  }
  for (const open of stack.slice(1))
    findings.refuse('form.begin-unmatched', {
      ...open.row?.at('type'),
      value: open.group?.name,
      expected: `end_${open.group?.kind}`,
    });
  return columns;
}

function readRow(row: RowReader, stack: Open[], repeats: Map<string, number>, context: SurveyContext): void {
  const { findings } = context;
  const disabled = row.text('disabled');
  if (disabled !== '') {
    findings.warn('form.row-disabled', { ...row.at('disabled'), value: disabled });
    if (yesOrNo(disabled) === true) return;
  }
  const cell = row.text('type');
  if (cell === '') {
    const isMeant = row.text('name') !== '' || Object.keys(row.texts('label')).length > 0;
    if (isMeant) findings.refuse('form.type-missing', row.at('type'));
    else findings.warn('form.row-skipped', row.at());
    return;
  }
  const type = typeOf(cell);
  const open = stack.at(-1) as Open;
  if (type.is === 'end') return end(row, type.of, stack, findings);
  if (type.is === 'unsupported')
    return findings.refuse('form.type-unsupported', { ...row.at('type'), value: cell });
  const name = nameOf(row, cell, context);
  if (type.is === 'unknown')
    return findings.refuse('form.type-unknown', {
      ...row.at('type'),
      value: cell,
      ...(type.nearest && { expected: type.nearest }),
    });
  if (name !== null) open.names.take(name, row, findings);
  const path = [...(open.group?.path ?? []), name ?? ''];
  if ('of' in type) return begin(row, type.of, path, stack, repeats, context);
  if (name === null) return;
  readQuestion(row, type, path, { ...context, names: open.names, items: open.items, table: open.table });
}

/** The name of a row; null where it has none that can be used. */
function nameOf(row: RowReader, type: string, { findings }: SurveyContext): string | null {
  const name = row.text('name');
  if (type === 'audit') {
    if (name !== '' && name !== 'audit')
      findings.refuse('form.audit-name', { ...row.at('name'), value: name });
    return 'audit';
  }
  if (name === '' && type === 'note') return `generated_note_name_${row.number}`;
  if (name === '') findings.refuse('form.name-missing', row.at('name'));
  else if (!validName(name)) findings.refuse('form.name-invalid', { ...row.at('name'), value: name });
  else return name;
  return null;
}

function begin(
  row: RowReader,
  kind: 'group' | 'repeat',
  path: readonly string[],
  stack: Open[],
  repeats: Map<string, number>,
  context: SurveyContext,
): void {
  const { findings, draft, settings } = context;
  const name = path.at(-1) ?? '';
  if (kind === 'repeat' && name !== '') {
    const otherRow = repeats.get(name);
    if (name === settings.root) findings.refuse('form.repeat-name-root', { ...row.at('name'), value: name });
    else if (otherRow !== undefined)
      findings.refuse('form.repeat-name-twice', { ...row.at('name'), value: name, otherRow });
    else repeats.set(name, row.number);
  }
  const group: DraftGroup = { kind, ...common(row, name, path), items: [], count: null };
  const isFieldList = kind === 'group' && group.appearance === 'field-list';
  const hasLabel = Object.keys(group.label).length > 0 || Object.keys(group.media).length > 0;
  if (!hasLabel && !isFieldList)
    findings.warn('form.group-label-missing', { ...row.at('label'), value: name });
  if (row.text('required') !== '') findings.warn('form.required-group', row.at('required'));
  // Programs keep a count that is reckoned in a question of this name, so it has to be free.
  const count = kind === 'repeat' ? row.text('repeat_count') : '';
  if (count !== '' && name !== '' && quotedReference(count) === null)
    (stack.at(-1) as Open).names.take(`${name}_count`, row, findings);
  pend(row, group, kind === 'repeat' ? ['relevant', 'repeat_count'] : ['relevant'], draft);
  const isTable = group.appearance.split(' ').includes('table-list');
  (stack.at(-1) as Open).items.push(group);
  stack.push({
    group,
    items: group.items,
    names: new NamesOf(false),
    row,
    table: isTable ? { list: null } : null,
  });
}

function end(row: RowReader, kind: 'group' | 'repeat', stack: Open[], findings: Findings): void {
  const open = stack.at(-1);
  if (!open?.group || open.group.kind !== kind) {
    findings.refuse('form.end-unmatched', {
      ...row.at('type'),
      value: row.text('type'),
      expected: open?.group ? `end_${open.group.kind}` : '',
    });
    return;
  }
  stack.pop();
}
