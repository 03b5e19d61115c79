import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

const lines = async (query: ReturnType<typeof sql<{ line: string }>>, tx: Transaction): Promise<string[]> =>
  (await query.execute(tx.db)).rows.map(({ line }) => line);

export const answersApart = (tx: Transaction): Promise<string[]> =>
  lines(
    sql<{ line: string }>`
    select format('answer %s at %s', answer.answer_id, answer.version) as line
    from live.survey_answer as answer
    left join live.survey_answer_state as state on state.place_id = answer.place_id
      and state.survey_id = answer.survey_id and state.answer_id = answer.answer_id and state.no = answer.version
    where answer.place_id = ${tx.placeId}
      and (state.fate is distinct from 'stood' or state.answers is distinct from answer.answers)`,
    tx,
  );

export const erasedWithWords = (tx: Transaction): Promise<string[]> =>
  lines(
    sql<{ line: string }>`
    select format('answer %s keeps state %s', answer.answer_id, state.no) as line
    from live.survey_answer as answer
    join live.survey_answer_state as state on state.place_id = answer.place_id
      and state.survey_id = answer.survey_id and state.answer_id = answer.answer_id
    where answer.place_id = ${tx.placeId} and answer.state = 'erased' and state.answers is not null`,
    tx,
  );

export const conflictsWithout = (tx: Transaction): Promise<string[]> =>
  lines(
    sql<{ line: string }>`
    select format('answer %s is %s', answer.answer_id, answer.state) as line
    from live.survey_answer as answer
    where answer.place_id = ${tx.placeId} and answer.state != 'erased'
      and (answer.state = 'conflict') != exists (select from live.survey_answer_state as state
        where state.place_id = answer.place_id and state.survey_id = answer.survey_id
          and state.answer_id = answer.answer_id and state.fate = 'branch')`,
    tx,
  );

export const resultsApart = (tx: Transaction): Promise<string[]> =>
  lines(
    sql<{ line: string }>`
    select format('survey %s says %s', survey.survey_id, survey.published_hash) as line
    from live.survey as survey
    left join public_record.current as current on current.place_id = survey.place_id
      and current.kind = 'survey-results' and current.key = survey.survey_id::text
    left join public_record.snapshot as snapshot on snapshot.place_id = current.place_id
      and snapshot.hash = current.hash and snapshot.withdrawn_at is null
    where survey.place_id = ${tx.placeId} and survey.published_hash is distinct from snapshot.hash`,
    tx,
  );
