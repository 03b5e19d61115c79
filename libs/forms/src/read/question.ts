import { quotedReference } from '../expression/special-forms.ts';
import type { Choice, ChoiceSource, Question } from '../form.ts';
import { common, type Draft, type DraftQuestion, question } from './draft.ts';
import type { NamesOf } from './names.ts';
import { otherQuestion } from './other-words.ts';
import { readParameters } from './parameters.ts';
import { pend } from './pend.ts';
import { nearestOf, type TypeMeaning } from './question-types.ts';
import type { RowReader } from './row-reader.ts';
import type { SurveyContext } from './survey.ts';

interface Place extends SurveyContext {
  names: NamesOf;
  items: Draft['items'];
  table: { list: string | null } | null;
}

type Asked = Extract<TypeMeaning, { is: 'question' | 'select' }>;

const OLD_DEVICE_FIELDS = new Set(['subscriberid', 'simserial', 'phonenumber']);
/** A default that is worked out: it mentions a question, calls a function, or reckons with spaces around the sign. */
const WORKED_OUT = /\$\{|[\p{L}_][\p{L}\p{N}_.:-]*\s*\(|\s(?:[+*-]|div|mod)\s/u;

export function readQuestion(row: RowReader, type: Asked, path: readonly string[], place: Place): void {
  const { findings, draft } = place;
  const made = question(common(row, path.at(-1) ?? '', path), type.type, type.answer);
  made.guidance = row.texts('guidance_hint');
  made.requiredMessage = row.texts('required_message');
  made.constraintMessage = row.texts('constraint_message');
  made.parameters = readParameters(row, type.type, type.is === 'select' && type.fromFile, findings);
  readDefault(row, made, draft);
  pend(row, made, ['relevant', 'constraint', 'required', 'readonly', 'calculation', 'choice_filter'], draft);
  if (type.type === 'calculate' && row.text('calculation') === '' && !isWorkedOut(made, draft))
    findings.refuse('form.calculation-missing', row.at('calculation'));
  if (OLD_DEVICE_FIELDS.has(type.type))
    findings.warn('form.device-field', { ...row.at('type'), value: type.type });
  readTrigger(row, made, place);
  place.items.push(made);
  if (type.is === 'select') readSelect(row, made, type, place);
}

/** Whether its default is a rule, which makes it as good as a calculation. */
const isWorkedOut = (made: DraftQuestion, draft: Draft): boolean =>
  draft.pending.some((each) => each.item === made && each.field === 'default');

function readDefault(row: RowReader, made: DraftQuestion, draft: Draft): void {
  const text = row.text('default');
  if (text === '') return;
  made.default = text;
  const isPlainText =
    (made.answer === 'date' || made.answer === 'file') && !text.includes('(') && !text.includes('${');
  if (!isPlainText && WORKED_OUT.test(text))
    draft.pending.push({ item: made, field: 'default', text, row, column: 'default' });
}

function readTrigger(row: RowReader, made: DraftQuestion, { findings, draft }: Place): void {
  const text = row.text('trigger');
  if (text !== '') draft.triggers.push({ item: made, text, row });
  else if (made.type === 'background-geopoint') findings.refuse('form.trigger-missing', row.at('trigger'));
}

function readSelect(
  row: RowReader,
  made: DraftQuestion,
  type: Extract<TypeMeaning, { is: 'select' }>,
  place: Place,
): void {
  const { findings } = place;
  const filter = row.text('choice_filter');
  const { source, choices } = sourceOf(row, type, place);
  made.choices = source;
  if (type.type === 'select_one_external' && filter === '')
    findings.warn('form.external-unfiltered', row.at('choice_filter'));
  if (type.type === 'select_multiple' || type.type === 'rank') {
    const spaced = choices.find(({ name }) => /\s/u.test(name));
    if (spaced)
      findings.refuse('form.choice-with-space', {
        sheet: 'choices',
        row: spaced.row,
        value: spaced.name,
        otherRow: row.number,
      });
  }
  inTable(row, type.list, filter, place);
  if (type.orOther) withOther(row, made, type.list, filter, choices, place);
}

function sourceOf(
  row: RowReader,
  type: Extract<TypeMeaning, { is: 'select' }>,
  { lists, externalLists, findings, draft }: Place,
): { source: ChoiceSource | null; choices: readonly Choice[] } {
  const { list } = type;
  const asked = quotedReference(list);
  const isFile = /\.(?:csv|xml|geojson)$/i.test(list);
  if (type.fromFile) {
    if (!isFile)
      findings.refuse('form.list-of-file', {
        ...row.at('type'),
        value: list,
        expected: '.csv, .xml, .geojson',
      });
    return { source: { from: 'file', file: list }, choices: [] };
  }
  if (asked !== null) {
    draft.mentions.push({ text: list, row, column: 'type' });
    return { source: { from: 'answers', name: asked }, choices: [] };
  }
  const [from, known] =
    type.type === 'select_one_external'
      ? (['external-list', externalLists] as const)
      : (['list', lists] as const);
  const choices = known.get(list);
  if (!choices) {
    const expected = nearestOf(list, [...known.keys()].slice(0, 1000));
    findings.refuse('form.list-missing', {
      ...row.at('type'),
      value: list,
      expected: expected || (from === 'list' ? 'choices' : 'external_choices'),
    });
  }
  return { source: { from, list }, choices: choices ?? [] };
}

/** In a group shown as a table all questions share the columns, which are the choices. */
function inTable(row: RowReader, list: string, filter: string, { table, findings }: Place): void {
  if (!table) return;
  if (table.list === null) {
    table.list = list;
    if (filter !== '') findings.refuse('form.table-list', { ...row.at('choice_filter'), value: filter });
  } else if (table.list !== list)
    findings.refuse('form.table-list', { ...row.at('type'), value: list, expected: table.list });
}

/** `or_other`: a choice more, and a question that asks which. */
function withOther(
  row: RowReader,
  made: DraftQuestion,
  list: string,
  filter: string,
  choices: readonly Choice[],
  place: Place,
): void {
  if (filter !== '')
    place.findings.refuse('form.other-with-filter', { ...row.at('choice_filter'), value: filter });
  if (choices.length > 0) place.draft.withOther.add(list);
  const name = `${made.name}_other`;
  const asked = Object.keys(made.label);
  const languages = asked.length === 0 ? ['default'] : asked;
  const base = {
    ...common(row, name, [...made.path.slice(0, -1), name]),
    hint: {},
    media: {},
    appearance: '',
  };
  const other: Question = {
    ...question({ ...base, label: otherQuestion(languages) }, 'text', 'text'),
    relevant: {
      text: `selected(../${made.name}, 'other')`,
      expression: {
        kind: 'call',
        name: 'selected',
        args: [
          {
            kind: 'path',
            from: 'here',
            steps: [
              { to: '..', where: [] },
              { to: made.name, where: [] },
            ],
          },
          { kind: 'text', value: 'other' },
        ],
      },
    },
  };
  place.names.take(name, row, place.findings);
  place.items.push(other);
}
