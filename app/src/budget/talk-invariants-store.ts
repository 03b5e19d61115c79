import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

async function lines(
  tx: Transaction,
  statement: ReturnType<typeof sql<{ line: string }>>,
): Promise<string[]> {
  return (await statement.execute(tx.db)).rows.map(({ line }) => line);
}

export const questionsUncounted = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('question %s is %s, and counted as %s', question_id, own.state, public.state) as line
        from (select * from live.budget_question where place_id = ${tx.placeId}) as own
        full join (select * from public_record.budget_question where place_id = ${tx.placeId}) as public
          using (question_id)
        where (own.state, own.year, own.side, own.figure, own.asked_on)
          is distinct from (public.state, public.year, public.side, public.figure, public.asked_on)`,
  );

const current = (tx: Transaction, kind: string) => sql`(
  select current.key, current.hash, convert_from(snapshot.bytes, 'UTF8')::jsonb as document
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = ${tx.placeId} and current.kind = ${kind} and snapshot.withdrawn_at is null)`;

export const questionsShownApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with shown as ${current(tx, 'budget-question')}
        select format('question %s is %s, and %s stands published', question_id, state, coalesce(shown.hash, 'nothing'))
          as line
        from live.budget_question as own
        join public_record.budget_question as public using (place_id, question_id, state)
        left join shown on shown.key = question_id::text
        where place_id = ${tx.placeId} and (
          (state in ('published', 'answered')) is distinct from (shown.hash is not null)
          or public.hash is distinct from shown.hash
          or shown.document->>'text' is distinct from (case when shown.hash is null then null else own.shown end)
          or shown.document->>'name' is distinct from (case when shown.hash is null then null else own.shown_name end)
          or shown.document#>>'{answer,text}' is distinct from (case when shown.hash is null then null else own.answer end)
          or (state = 'answered') is distinct from (shown.document#>>'{answer,text}' is not null))`,
  );

export const addressesLeft = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`select format('question %s is %s, and holds an address', question_id, state) as line
        from live.budget_question
        where place_id = ${tx.placeId} and state in ('answered', 'declined') and email is not null`,
  );

export const notesApart = (tx: Transaction): Promise<string[]> =>
  lines(
    tx,
    sql`with shown as ${current(tx, 'budget-notes')},
        public as (select key, note->>'about' as figure, note->>'text' as text
          from shown, jsonb_array_elements(document->'notes') as note),
        own as (select distinct on (note.note_id) format('%s/%s', year, side) as key, figure, text
          from live.budget_note as note
          join live.budget_note_state as state using (place_id, note_id)
          where place_id = ${tx.placeId} order by note.note_id, state.version desc)
        select format('%s “%s”: %s is published, and %s is written', key, figure, public.text, own.text) as line
        from (select * from own where text is not null) as own
        full join public using (key, figure)
        where own.text is distinct from public.text`,
  );
