import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import {
  type Circle,
  type NoteCircle,
  type Readable,
  type Reader,
  readableBy,
} from '../interviews/circles.ts';

/** One speaker in counts: no name, no words. */
export interface Speaker {
  interviewId: string;
  group: string;
  groupFor: Circle;
  /** A survey that they answered as well, `none`, or `unknown`. */
  answered: string;
  /** What this reader may know of the interview; a count for everybody asks for nobody's. */
  may: Readable;
  /** By dimension: whether they called it a problem in any passage. */
  leaves: ReadonlyMap<string, boolean>;
}

interface Row {
  interviewId: string;
  group: string;
  noteFor: NoteCircle;
  groupFor: Circle;
  nameFor: Circle;
  personId: string;
  interviewerId: string | null;
  answered: string;
  leaves: Readonly<Record<string, boolean>> | null;
}

/** Everybody who was heard and did not take it back, with the dimensions that they spoke of. Counts are made from these alone. */
export async function speakersOf(tx: Transaction, assessmentId: string, reader: Reader): Promise<Speaker[]> {
  const { rows } = await sql<Row>`
    select heard.interview_id as "interviewId", group_key as "group", note_for as "noteFor",
      group_for as "groupFor", name_for as "nameFor", person_id as "personId", interviewer_id as "interviewerId",
      case when answered_none then 'none' else coalesce(answered_survey::text, 'unknown') end as answered,
      (select jsonb_object_agg(leaf, problem) from (
        select leaf, bool_or(said.direction = 'problem') as problem
        from live.interview_passage as said cross join lateral unnest(said.leaves) as leaf
        where said.place_id = heard.place_id and said.interview_id = heard.interview_id and said.removed_at is null
        group by leaf) as coded) as leaves
    from live.interview as heard
    where place_id = ${tx.placeId} and assessment_id = ${assessmentId} and withdrawn_at is null
    order by no`.execute(tx.db);
  return rows.map((row) => ({
    interviewId: row.interviewId,
    group: row.group,
    groupFor: row.groupFor,
    answered: row.answered,
    may: readableBy(row, reader),
    leaves: new Map(Object.entries(row.leaves ?? {})),
  }));
}

/** The themes of each interview, in the order in which they were held. */
export async function themesInOrder(tx: Transaction, assessmentId: string): Promise<string[][]> {
  const { rows } = await sql<{ themes: string[] }>`
    select coalesce((
      select array_agg(distinct theme order by theme)
      from live.interview_passage as said cross join lateral unnest(said.themes) as theme
      where said.place_id = heard.place_id and said.interview_id = heard.interview_id and said.removed_at is null
    ), '{}') as themes
    from live.interview as heard
    where place_id = ${tx.placeId} and assessment_id = ${assessmentId} and withdrawn_at is null
    order by held_on, no`.execute(tx.db);
  return rows.map(({ themes }) => themes);
}
