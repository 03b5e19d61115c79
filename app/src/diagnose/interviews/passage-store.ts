import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { SeenInterview } from './interview-store.ts';

export const DIRECTIONS = ['problem', 'works', 'neither'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Passage {
  passageId: string;
  interviewId: string;
  version: number;
  says: string;
  /** By the ids of the framework; none where nobody has coded it yet. */
  leaves: readonly string[];
  direction: Direction;
  themes: readonly string[];
  personId: string;
  keptAt: Date;
}

const COLUMNS = [
  'passage_id as passageId',
  'interview_id as interviewId',
  'version',
  'says',
  'leaves',
  'direction',
  'themes',
  'person_id as personId',
  'kept_at as keptAt',
] as const;

const passages = (tx: Transaction, interviewIds: readonly string[]) =>
  tx.db
    .selectFrom('live.interview_passage')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('interview_id', '=', sql<string>`any(${[...interviewIds]}::uuid[])`)
    .where('removed_at', 'is', null);

/** What was said in those of the interviews whose note this reader may read: they come as they were seen. */
export async function passagesOf(tx: Transaction, seen: readonly SeenInterview[]): Promise<Passage[]> {
  const readable = seen.filter(({ may, isWithdrawn }) => may.note && !isWithdrawn);
  if (readable.length === 0) return [];
  return (await passages(
    tx,
    readable.map(({ interviewId }) => interviewId),
  )
    .orderBy('added_at')
    .orderBy('passage_id')
    .execute()) as unknown as Passage[];
}

/** For an act upon it, after its interview was found to be readable. */
export async function passageForAct(
  tx: Transaction,
  interviewId: string,
  passageId: string,
): Promise<Passage | undefined> {
  return (await passages(tx, [interviewId])
    .where('passage_id', '=', passageId)
    .executeTakeFirst()) as unknown as Passage | undefined;
}

/** What it said before, the newest first, for who was let to the passage itself. */
export async function passageBefore(
  tx: Transaction,
  { passageId }: Pick<Passage, 'passageId'>,
): Promise<Omit<Passage, 'passageId' | 'interviewId'>[]> {
  return (await tx.db
    .selectFrom('live.interview_passage_before')
    .select([
      'version',
      'says',
      'leaves',
      'direction',
      'themes',
      'person_id as personId',
      'kept_at as keptAt',
    ])
    .where('place_id', '=', tx.placeId)
    .where('passage_id', '=', passageId)
    .orderBy('version', 'desc')
    .execute()) as unknown as Omit<Passage, 'passageId' | 'interviewId'>[];
}

export type PassageWords = Pick<Passage, 'says' | 'leaves' | 'direction' | 'themes'>;

const rowOf = ({ says, leaves, direction, themes }: PassageWords) => ({
  says,
  leaves: [...leaves],
  direction,
  themes: [...themes],
});

/** All of a note, in its order: whoever reads it finds it so. */
export async function insertPassages(
  tx: Transaction,
  { interviewId, personId }: Pick<Passage, 'interviewId' | 'personId'>,
  all: readonly PassageWords[],
  at: Date,
): Promise<void> {
  if (all.length === 0) return;
  await tx.db
    .insertInto('live.interview_passage')
    .values(
      all.map((words, no) => ({
        place_id: tx.placeId,
        passage_id: randomUUID(),
        interview_id: interviewId,
        person_id: personId,
        added_at: new Date(at.getTime() + no),
        kept_at: at,
        ...rowOf(words),
      })),
    )
    .execute();
}

export async function insertPassage(
  tx: Transaction,
  ids: Pick<Passage, 'passageId' | 'interviewId' | 'personId'>,
  words: PassageWords,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.interview_passage')
    .values({
      place_id: tx.placeId,
      passage_id: ids.passageId,
      interview_id: ids.interviewId,
      person_id: ids.personId,
      added_at: at,
      kept_at: at,
      ...rowOf(words),
    })
    .execute();
}

/** What it said until now is kept beside it. */
export async function changePassage(
  tx: Transaction,
  before: Passage,
  words: PassageWords,
  by: { personId: string; at: Date },
): Promise<void> {
  await tx.db
    .insertInto('live.interview_passage_before')
    .values({
      place_id: tx.placeId,
      passage_id: before.passageId,
      version: before.version,
      person_id: before.personId,
      kept_at: before.keptAt,
      ...rowOf(before),
    })
    .execute();
  await tx.db
    .updateTable('live.interview_passage')
    .set({ ...rowOf(words), version: before.version + 1, person_id: by.personId, kept_at: by.at })
    .where('place_id', '=', tx.placeId)
    .where('passage_id', '=', before.passageId)
    .execute();
}

export async function removePassage(
  tx: Transaction,
  { passageId, version }: Pick<Passage, 'passageId' | 'version'>,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.interview_passage')
    .set({ removed_at: at, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('passage_id', '=', passageId)
    .execute();
}

/** Nothing of what was said is left, neither as it stood nor as it was before, nor as a phone had it otherwise. */
export async function forgetPassages(tx: Transaction, interviewId: string, at: Date): Promise<void> {
  for (const kept of ['live.interview_passage_before', 'live.interview_passage_branch'] as const)
    await sql`delete from ${sql.table(kept)} as kept using live.interview_passage as passage
      where kept.place_id = ${tx.placeId} and passage.place_id = kept.place_id
        and passage.passage_id = kept.passage_id and passage.interview_id = ${interviewId}`.execute(tx.db);
  await tx.db
    .updateTable('live.interview_passage')
    .set({ says: '', leaves: [], themes: [], removed_at: at })
    .where('place_id', '=', tx.placeId)
    .where('interview_id', '=', interviewId)
    .execute();
}
