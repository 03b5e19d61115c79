import type { Answers, Form } from '@groundwork-gov/forms';
import { writeTable } from '@groundwork-gov/sheets';
import { BYTE_ORDER_MARK, csvCell } from '../../platform/csv.ts';
import type { Answer, DeskContext } from '../../platform/http/route.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { narrows } from '../../platform/lists/query.ts';
import { spool } from '../../platform/lists/spool.ts';
import { questionWords } from '../marks/mark-pages.tsx';
import { type MarkedQuestion, mayRead } from '../marks/readable.ts';
import type { Survey } from '../survey-store.ts';
import { answersByIds, everyAnswer, type StoredAnswer } from './answer-store.ts';
import { mayName } from './answers-list.tsx';
import { answerRows } from './answers-list-store.ts';
import { valuesAt } from './told-answers.ts';

export type FileFormat = 'csv' | 'xlsx' | 'json';
const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Exported {
  survey: Survey;
  form: Form;
  questions: readonly MarkedQuestion[];
  /** As the list of answers is narrowed: the file holds what whoever asks sees there. */
  query: ListQuery;
}

const ABOUT = ['id', 'sent', 'way', 'version', 'language'] as const;

/**
 * Every set of answers that was not taken back, or those of them that the list shows, a row each, with the questions that whoever asks may take away. Several answers to
 * one question (boxes, times of a repeat) stand in one cell with ` | ` between; in JSON they are a list.
 */
export async function answersFile(
  context: Pick<DeskContext<unknown, unknown>, 'tx' | 'tongue' | 'actor' | 'house' | 'place'>,
  { survey, form, questions, query }: Exported,
  as: FileFormat,
): Promise<Answer> {
  const { tx, actor, house, place, tongue } = context;
  const taken = questions.filter(({ mark }) => mayRead(mark, actor.permissions, true));
  const words = questionWords(context, form);
  const answers = narrows(query)
    ? answerRows(tx, query, mayName(context), survey.surveyId)
        .map((listed) =>
          answersByIds(
            tx,
            survey.surveyId,
            listed.map(({ answerId }) => answerId),
          ),
        )
        .every()
    : everyAnswer(tx, survey.surveyId);
  const rows = rowsOf(answers, form, taken);
  const heads = [...ABOUT, ...taken.map(({ path }) => path)];
  const body =
    as === 'csv'
      ? csv(heads, rows)
      : as === 'json'
        ? json(survey, taken, rows)
        : writeTable({
            sheet: survey.title,
            columns: [
              ...ABOUT.map((name) => ({ head: tongue.t(`survey.column.${name}`), type: 'text' as const })),
              ...taken.map((each) => ({ head: words(each), type: 'text' as const })),
            ],
            rows: cells(rows),
            rightToLeft: tongue.dir === 'rtl',
          });
  const name = `${place.code}-survey-${survey.surveyId.slice(0, 8)}.${as}`.toLowerCase();
  return { download: { name, type: TYPES[as], body: await spool(house.uploads, body) } };
}

interface Row {
  about: readonly string[];
  values: readonly (readonly string[])[];
}

async function* rowsOf(
  batches: AsyncIterable<StoredAnswer[]>,
  form: Form,
  questions: readonly MarkedQuestion[],
): AsyncGenerator<Row> {
  for await (const batch of batches)
    for (const { answerId, sentAt, way, formNo, language, answers } of batch)
      yield {
        about: [answerId, sentAt.toISOString(), way, String(formNo), language],
        values: questions.map(({ question }) =>
          valuesAt(form.items, (answers ?? {}) as Answers, question.path),
        ),
      };
}

const inOneCell = (values: readonly string[]): string => values.join(' | ');

async function* cells(rows: AsyncIterable<Row>): AsyncGenerator<string[]> {
  for await (const { about, values } of rows) yield [...about, ...values.map(inOneCell)];
}

async function* csv(heads: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${heads.map(csvCell).join(',')}\r\n`;
  for await (const line of cells(rows)) yield `${line.map(csvCell).join(',')}\r\n`;
}

async function* json(
  { surveyId, title }: Survey,
  questions: readonly MarkedQuestion[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield `{"format":"groundwork.survey-answers@1","survey":${JSON.stringify(surveyId)},"title":${JSON.stringify(title)},"answers":[`;
  let between = '\n';
  for await (const { about, values } of rows) {
    const said = questions.map(({ path }, at) => [path, values[at] ?? []] as const);
    const row = {
      ...Object.fromEntries(ABOUT.map((name, at) => [name, about[at]])),
      answers: Object.fromEntries(said.filter(([, given]) => given.length > 0)),
    };
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}
