import type { SelectQueryBuilder } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Found, ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import type { StoredAnswer } from './answer-store.ts';

/** The list of a survey's answers. Names are searched by who may read them alone. */
export function answerRows(
  tx: Transaction,
  surveyId: string,
  query: ListQuery,
  mayName: boolean,
): Found<StoredAnswer> {
  const rows = tx.db
    .selectFrom('live.survey_answer')
    .select([
      'answer_id as answerId',
      'form_no as formNo',
      'way',
      'language',
      'paper_no as paperNo',
      'name',
      'version',
      'state',
      'person_id as personId',
      'sent_at as sentAt',
    ])
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId);
  return listed(
    tx,
    rows as unknown as SelectQueryBuilder<DB, 'live.survey_answer', StoredAnswer>,
    {
      sort: { sent: 'sent_at', way: 'way', paper: 'paper_no', version: 'form_no', state: 'state' },
      unique: ['answer_id'],
      search: mayName ? ['name', 'paper_no'] : ['paper_no'],
      filters: {
        way: (eb, value) => eb('way', '=', value),
        state: (eb, value) => eb('state', '=', value),
      },
    },
    query,
  );
}
