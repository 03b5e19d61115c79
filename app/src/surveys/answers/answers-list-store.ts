import type { Transaction } from '../../platform/db/transaction.ts';
import type { Found, ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import type { StoredAnswer } from './answer-store.ts';

/** A set of answers in a list: of which survey, how it came, how it stands. */
export interface ListedAnswer
  extends Pick<StoredAnswer, 'answerId' | 'formNo' | 'way' | 'paperNo' | 'name' | 'state' | 'sentAt'> {
  surveyId: string;
  title: string;
}

/** The answers of all surveys, or of one. What a form calls them is searched by who may read names alone. */
export function answerRows(
  tx: Transaction,
  query: ListQuery,
  mayName: boolean,
  surveyId: string | null = null,
): Found<ListedAnswer> {
  const rows = tx.db
    .selectFrom('live.survey_answer as answer')
    .innerJoin('live.survey as survey', (join) =>
      join
        .onRef('survey.place_id', '=', 'answer.place_id')
        .onRef('survey.survey_id', '=', 'answer.survey_id'),
    )
    .select([
      'answer.survey_id as surveyId',
      'survey.title',
      'answer.answer_id as answerId',
      'answer.form_no as formNo',
      'answer.way',
      'answer.paper_no as paperNo',
      'answer.name',
      'answer.state',
      'answer.sent_at as sentAt',
    ])
    .where('answer.place_id', '=', tx.placeId)
    .$if(surveyId !== null, (all) => all.where('answer.survey_id', '=', surveyId ?? ''));
  const found = listed(
    tx,
    rows,
    {
      sort: {
        sent: 'answer.sent_at',
        survey: { text: 'survey.title' },
        way: 'answer.way',
        paper: 'answer.paper_no',
        version: 'answer.form_no',
        state: 'answer.state',
      },
      unique: ['answer.survey_id', 'answer.answer_id'],
      search: mayName
        ? ['survey.title', 'answer.name', 'answer.paper_no']
        : ['survey.title', 'answer.paper_no'],
      filters: {
        survey: (eb, value) => eb('survey.title', '=', value),
        way: (eb, value) => eb('answer.way', '=', value),
        state: (eb, value) => eb('answer.state', '=', value),
      },
    },
    query,
  );
  return found as unknown as Found<ListedAnswer>;
}
