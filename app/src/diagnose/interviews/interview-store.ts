import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { type Circle, isOwn, type NoteCircle, type Readable, type Reader, readableBy } from './circles.ts';

export const CONSENTS = ['written', 'recorded', 'spoken'] as const;
/** Where no survey is named that somebody answered as well: they answered none, or nobody knows. */
export const NO_SURVEY = ['unknown', 'none'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Everything that is known of an interview: for those alone who may change it. */
export interface Interview {
  interviewId: string;
  assessmentId: string;
  no: number;
  version: number;
  speaker: string | null;
  group: string;
  heldOn: string;
  heldAt: string;
  interviewerId: string | null;
  interviewer: string | null;
  language: string;
  consent: Consent;
  noteFor: NoteCircle;
  groupFor: Circle;
  nameFor: Circle;
  /** The id of a survey of the assessment that they answered as well, or one of `NO_SURVEY`. */
  answered: string;
  personId: string;
  withdrawnAt: Date | null;
}

/** An interview as one reader may know it. What they may not know is null. */
export interface SeenInterview {
  interviewId: string;
  no: number;
  isWithdrawn: boolean;
  isOwn: boolean;
  may: Readable;
  group: string | null;
  name: string | null;
  /** Where, when and how it was held, and who may read it: of the note. */
  about: Omit<
    Interview,
    'interviewId' | 'assessmentId' | 'no' | 'speaker' | 'group' | 'withdrawnAt' | 'personId'
  > | null;
}

const COLUMNS = [
  'interview_id as interviewId',
  'assessment_id as assessmentId',
  'no',
  'version',
  'speaker',
  'group_key as group',
  'held_on as heldOn',
  'held_at as heldAt',
  'interviewer_id as interviewerId',
  'interviewer',
  'language',
  'consent',
  'note_for as noteFor',
  'group_for as groupFor',
  'name_for as nameFor',
  'person_id as personId',
  'withdrawn_at as withdrawnAt',
] as const;

const answered = sql<string>`case when answered_none then 'none' else coalesce(answered_survey::text, 'unknown') end`;

const interviews = (tx: Transaction) =>
  tx.db
    .selectFrom('live.interview')
    .select([...COLUMNS, answered.as('answered')])
    .where('place_id', '=', tx.placeId);

function seenBy(interview: Interview, reader: Reader): SeenInterview {
  const may = readableBy(interview, reader);
  const { interviewId, no, speaker, group, withdrawnAt, assessmentId: _, personId: __, ...about } = interview;
  return {
    interviewId,
    no,
    isWithdrawn: withdrawnAt !== null,
    isOwn: isOwn(interview, reader),
    may,
    group: may.group ? group : null,
    name: may.name ? speaker : null,
    about: may.note ? about : null,
  };
}

/** All of an assessment in the order in which they were taken down, each as far as this reader may know it. */
export async function interviewsSeenBy(
  tx: Transaction,
  assessmentId: string,
  reader: Reader,
): Promise<SeenInterview[]> {
  const all = (await interviews(tx)
    .where('assessment_id', '=', assessmentId)
    .orderBy('no')
    .execute()) as unknown as Interview[];
  return all.map((each) => seenBy(each, reader));
}

/** For an act upon it: all of it, where the actor may read the note; nothing at all where they may not. */
export async function interviewForAct(
  tx: Transaction,
  assessmentId: string,
  interviewId: string,
  reader: Reader,
): Promise<Interview | undefined> {
  const found = (await interviews(tx)
    .where('assessment_id', '=', assessmentId)
    .where('interview_id', '=', interviewId)
    .executeTakeFirst()) as unknown as Interview | undefined;
  return found && found.withdrawnAt === null && readableBy(found, reader).note ? found : undefined;
}

type Said = Omit<Interview, 'interviewId' | 'assessmentId' | 'no' | 'version' | 'withdrawnAt' | 'personId'>;

const rowOf = (said: Said) => ({
  speaker: said.speaker,
  group_key: said.group,
  held_on: said.heldOn,
  held_at: said.heldAt,
  interviewer_id: said.interviewerId,
  interviewer: said.interviewer,
  language: said.language,
  consent: said.consent,
  note_for: said.noteFor,
  group_for: said.groupFor,
  name_for: said.nameFor,
  answered_none: said.answered === 'none',
  answered_survey: (NO_SURVEY as readonly string[]).includes(said.answered) ? null : said.answered,
});

/** The assessment is held while it is done, so that no two take the same number. */
export async function insertInterview(
  tx: Transaction,
  ids: Pick<Interview, 'interviewId' | 'assessmentId' | 'personId'>,
  said: Said,
  at: Date,
): Promise<number> {
  const { next } = await tx.db
    .selectFrom('live.interview')
    .select((eb) => eb(eb.fn.coalesce(eb.fn.max('no'), eb.val(0)), '+', 1).as('next'))
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', ids.assessmentId)
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('live.interview')
    .values({
      place_id: tx.placeId,
      interview_id: ids.interviewId,
      assessment_id: ids.assessmentId,
      no: next,
      person_id: ids.personId,
      kept_at: at,
      ...rowOf(said),
    })
    .execute();
  return next;
}

export async function changeInterview(
  tx: Transaction,
  { interviewId, version }: Pick<Interview, 'interviewId' | 'version'>,
  said: Said,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.interview')
    .set({ ...rowOf(said), version: version + 1, kept_at: at })
    .where('place_id', '=', tx.placeId)
    .where('interview_id', '=', interviewId)
    .execute();
}

/** The speaker took back their consent: who it was and where is known no more. */
export async function forgetSpeaker(
  tx: Transaction,
  { interviewId, version }: Pick<Interview, 'interviewId' | 'version'>,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.interview')
    .set({
      speaker: null,
      held_at: '',
      answered_none: false,
      answered_survey: null,
      version: version + 1,
      withdrawn_at: at,
    })
    .where('place_id', '=', tx.placeId)
    .where('interview_id', '=', interviewId)
    .execute();
}
