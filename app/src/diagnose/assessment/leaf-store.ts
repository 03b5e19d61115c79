import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ScoringSeat } from './seats.ts';

/** One dimension as it stands: what was proposed, agreed, reviewed and said of it. Scores of the two are elsewhere. */
export interface Leaf {
  leaf: string;
  version: number;
  proposed: string | null;
  proposedWhy: string | null;
  runId: string | null;
  agreed: string | null;
  agreedReason: string | null;
  agreedBy: string | null;
  agreedAt: Date | null;
  verdict: 'sound' | 'look-again' | null;
  reviewNote: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  comment: string | null;
  commentedBy: string | null;
  commentedAt: Date | null;
}

const LEAF = [
  'leaf',
  'version',
  'proposed',
  'proposed_why as proposedWhy',
  'run_id as runId',
  'agreed',
  'agreed_reason as agreedReason',
  'agreed_by as agreedBy',
  'agreed_at as agreedAt',
  'verdict',
  'review_note as reviewNote',
  'reviewed_by as reviewedBy',
  'reviewed_at as reviewedAt',
  'comment',
  'commented_by as commentedBy',
  'commented_at as commentedAt',
] as const;

export async function leavesOf(tx: Transaction, assessmentId: string): Promise<Leaf[]> {
  return (await tx.db
    .selectFrom('live.assessment_leaf')
    .select(LEAF)
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .execute()) as unknown as Leaf[];
}

export async function leafOf(tx: Transaction, assessmentId: string, leaf: string): Promise<Leaf | undefined> {
  return (await tx.db
    .selectFrom('live.assessment_leaf')
    .select(LEAF)
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('leaf', '=', leaf)
    .executeTakeFirst()) as unknown as Leaf | undefined;
}

interface LeafChange {
  agreed?: string;
  agreed_reason?: string;
  agreed_by?: string | null;
  agreed_at?: Date;
  verdict?: 'sound' | 'look-again' | null;
  review_note?: string | null;
  reviewed_by?: string | null;
  reviewed_at?: Date | null;
  comment?: string;
  commented_by?: string;
  commented_at?: Date;
}

export async function changeLeaves(
  tx: Transaction,
  assessmentId: string,
  leaves: readonly string[],
  change: LeafChange,
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_leaf')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('leaf', 'in', leaves)
    .execute();
}

export interface Proposal {
  leaf: string;
  proposed: string;
  why: string;
  runId: string;
}

export async function propose(
  tx: Transaction,
  assessmentId: string,
  proposals: readonly Proposal[],
): Promise<void> {
  await sql`update live.assessment_leaf as held
    set proposed = given.proposed, proposed_why = given.why, run_id = given."runId", version = held.version + 1
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as given(leaf text, proposed text, why text, "runId" uuid)
    where held.place_id = ${tx.placeId} and held.assessment_id = ${assessmentId} and held.leaf = given.leaf`.execute(
    tx.db,
  );
}

export async function unpropose(
  tx: Transaction,
  assessmentId: string,
  leaves: readonly string[],
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_leaf')
    .set((eb) => ({ proposed: null, proposed_why: null, run_id: null, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('leaf', 'in', leaves)
    .where('proposed', 'is not', null)
    .execute();
}

/** One person's score of one dimension. */
export interface Score {
  leaf: string;
  seat: ScoringSeat;
  personId: string;
  version: number;
  score: string;
  reason: string;
  scoredAt: Date;
  lockedAt: Date | null;
}

const SCORE = [
  'mine.leaf',
  'mine.seat',
  'mine.person_id as personId',
  'mine.version',
  'mine.score',
  'mine.reason',
  'mine.scored_at as scoredAt',
  'mine.locked_at as lockedAt',
] as const;

const scores = (tx: Transaction, assessmentId: string) =>
  tx.db
    .selectFrom('live.assessment_score as mine')
    .select(SCORE)
    .where('mine.place_id', '=', tx.placeId)
    .where('mine.assessment_id', '=', assessmentId);

/**
 * The scores that this person may see: their own, and both of a dimension where both are locked. Nobody's score is read
 * from anywhere else, so that no page, file or program can tell one assessor of the other's too early.
 */
export async function scoresSeenBy(
  tx: Transaction,
  assessmentId: string,
  personId: string | null,
): Promise<Score[]> {
  return (await scores(tx, assessmentId)
    .where((eb) =>
      eb.or([
        eb('mine.person_id', '=', personId),
        sql<boolean>`mine.locked_at is not null and exists (select from live.assessment_score other
          where other.place_id = mine.place_id and other.assessment_id = mine.assessment_id and other.leaf = mine.leaf
            and other.seat <> mine.seat and other.locked_at is not null)`,
      ]),
    )
    .orderBy('mine.seat')
    .execute()) as unknown as Score[];
}

/** From which seats a score was locked: that somebody has is no secret, what they gave is. */
export async function locksOf(
  tx: Transaction,
  assessmentId: string,
): Promise<{ leaf: string; seat: ScoringSeat }[]> {
  return (await tx.db
    .selectFrom('live.assessment_score')
    .select(['leaf', 'seat'])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('locked_at', 'is not', null)
    .execute()) as unknown as { leaf: string; seat: ScoringSeat }[];
}

/** For the act of locking alone: both rows of a dimension, whoever gave them. */
export async function bothScores(tx: Transaction, assessmentId: string, leaf: string): Promise<Score[]> {
  return (await scores(tx, assessmentId).where('mine.leaf', '=', leaf).execute()) as unknown as Score[];
}

/** Whether this person has scored anything from one of these seats. */
export async function hasScoredAs(
  tx: Transaction,
  assessmentId: string,
  personId: string,
  seats: readonly ScoringSeat[],
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.assessment_score')
    .select('leaf')
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('person_id', '=', personId)
    .where('seat', 'in', seats)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function putScore(
  tx: Transaction,
  assessmentId: string,
  given: Omit<Score, 'scoredAt'>,
  at: Date,
): Promise<void> {
  const said = {
    person_id: given.personId,
    version: given.version,
    score: given.score,
    reason: given.reason,
    scored_at: at,
    locked_at: given.lockedAt,
  };
  await tx.db
    .insertInto('live.assessment_score')
    .values({
      place_id: tx.placeId,
      assessment_id: assessmentId,
      leaf: given.leaf,
      seat: given.seat,
      ...said,
    })
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'assessment_id', 'leaf', 'seat']).doUpdateSet(said),
    )
    .execute();
}
