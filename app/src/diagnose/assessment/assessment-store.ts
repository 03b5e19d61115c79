import type { Framework } from '@groundwork-gov/frameworks';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import { FIRST_WEIGHTS, type Weights } from '../bottlenecks/weights.ts';
import type { Seat } from './seats.ts';

const HEAD = [
  'assessment_id as assessmentId',
  'version',
  'title',
  'scope',
  'period_from as from',
  'period_to as to',
  'framework',
  'framework_version as frameworkVersion',
  'framework_hash as frameworkHash',
  'previous_id as previousId',
  'begun_at as begunAt',
  'published_hash as publishedHash',
] as const;

/** What an assessment is, without its framework: enough for a list. */
export interface AssessmentHead {
  assessmentId: string;
  version: number;
  title: string;
  scope: string;
  from: number;
  to: number;
  framework: string;
  frameworkVersion: string;
  frameworkHash: string;
  previousId: string | null;
  begunAt: Date;
  publishedHash: string | null;
}

export interface Assessment extends AssessmentHead {
  /** As it was when the assessment began. */
  document: Framework;
  screening: Readonly<Record<string, string>>;
  /** Null where it began before there were rankings. */
  weights: Weights | null;
}

export interface TeamMember {
  seat: Seat;
  personId: string;
  version: number;
  /** Null where nothing was declared; empty where there is nothing to declare. */
  interests: string | null;
  declaredAt: Date | null;
}

export async function assessmentsOf(tx: Transaction): Promise<AssessmentHead[]> {
  return tx.db
    .selectFrom('live.assessment')
    .select(HEAD)
    .where('place_id', '=', tx.placeId)
    .orderBy('begun_at', 'desc')
    .orderBy('assessment_id')
    .execute();
}

const one = (tx: Transaction, assessmentId: string) =>
  tx.db
    .selectFrom('live.assessment')
    .select([...HEAD, 'document', 'screening', 'weights'])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId);

export async function assessmentById(tx: Transaction, assessmentId: string): Promise<Assessment | undefined> {
  return (await one(tx, assessmentId).executeTakeFirst()) as unknown as Assessment | undefined;
}

/** Held for this transaction: changes of one assessment take turns. */
export async function lockAssessment(tx: Transaction, assessmentId: string): Promise<Assessment | undefined> {
  return (await one(tx, assessmentId).forUpdate().executeTakeFirst()) as unknown as Assessment | undefined;
}

export interface NewAssessment
  extends Pick<
    Assessment,
    | 'assessmentId'
    | 'title'
    | 'scope'
    | 'from'
    | 'to'
    | 'framework'
    | 'frameworkVersion'
    | 'frameworkHash'
    | 'document'
    | 'previousId'
  > {
  personId: string;
}

export async function insertAssessment(
  tx: Transaction,
  given: NewAssessment,
  leaves: readonly string[],
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.assessment')
    .values({
      place_id: tx.placeId,
      assessment_id: given.assessmentId,
      title: given.title,
      scope: given.scope,
      period_from: given.from,
      period_to: given.to,
      framework: given.framework,
      framework_version: given.frameworkVersion,
      framework_hash: given.frameworkHash,
      document: JSON.stringify(given.document),
      previous_id: given.previousId,
      person_id: given.personId,
      begun_at: at,
      weights: JSON.stringify(FIRST_WEIGHTS),
    })
    .execute();
  await sql`insert into live.assessment_leaf (place_id, assessment_id, leaf)
    select ${tx.placeId}, ${given.assessmentId}, leaf from unnest(${[...leaves]}::text[]) as leaf`.execute(
    tx.db,
  );
}

/** What is signed has changed: its version is raised, and no signature stands any more. */
export async function changed(tx: Transaction, assessmentId: string, at: Date): Promise<void> {
  await sql`with raised as (
      update live.assessment set version = version + 1
      where place_id = ${tx.placeId} and assessment_id = ${assessmentId})
    update live.assessment_signature set voided_at = ${at}
    where place_id = ${tx.placeId} and assessment_id = ${assessmentId} and voided_at is null`.execute(tx.db);
}

export async function setScreening(
  tx: Transaction,
  assessmentId: string,
  screening: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.db
    .updateTable('live.assessment')
    .set({ screening: JSON.stringify(screening) })
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .execute();
}

export async function setWeights(tx: Transaction, assessmentId: string, weights: Weights): Promise<void> {
  await tx.db
    .updateTable('live.assessment')
    .set({ weights: JSON.stringify(weights) })
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .execute();
}

export async function setPublished(
  tx: Transaction,
  assessmentId: string,
  hash: string | null,
): Promise<void> {
  await tx.db
    .updateTable('live.assessment')
    .set({ published_hash: hash })
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .execute();
}

const seats = (tx: Transaction) =>
  tx.db
    .selectFrom('live.assessment_seat')
    .select([
      'assessment_id as assessmentId',
      'seat',
      'person_id as personId',
      'version',
      'interests',
      'declared_at as declaredAt',
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('seat');

export async function teamOf(tx: Transaction, assessmentId: string): Promise<TeamMember[]> {
  return (await seats(tx).where('assessment_id', '=', assessmentId).execute()) as unknown as TeamMember[];
}

/** Every seat this person has, in assessments that are not closed. */
export async function seatsOf(
  tx: Transaction,
  personId: string,
): Promise<(TeamMember & { assessmentId: string; title: string })[]> {
  return (await tx.db
    .selectFrom('live.assessment_seat as seat')
    .innerJoin('live.assessment as of', (join) =>
      join.onRef('of.place_id', '=', 'seat.place_id').onRef('of.assessment_id', '=', 'seat.assessment_id'),
    )
    .select([
      'seat.assessment_id as assessmentId',
      'of.title',
      'seat.seat',
      'seat.person_id as personId',
      'seat.version',
      'seat.interests',
      'seat.declared_at as declaredAt',
    ])
    .where('seat.place_id', '=', tx.placeId)
    .where('seat.person_id', '=', personId)
    .where('of.published_hash', 'is', null)
    .orderBy('of.begun_at')
    .execute()) as unknown as (TeamMember & { assessmentId: string; title: string })[];
}

/** Whoever sits down begins anew: nobody's declaration is another's. */
export async function putInSeat(
  tx: Transaction,
  assessmentId: string,
  seat: Seat,
  personId: string,
  version: number,
): Promise<void> {
  await tx.db
    .insertInto('live.assessment_seat')
    .values({ place_id: tx.placeId, assessment_id: assessmentId, seat, person_id: personId })
    .onConflict((conflict) =>
      conflict
        .columns(['place_id', 'assessment_id', 'seat'])
        .doUpdateSet({ person_id: personId, version: version + 1, interests: null, declared_at: null }),
    )
    .execute();
}

export async function declareInterests(
  tx: Transaction,
  assessmentId: string,
  personId: string,
  interests: string,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_seat')
    .set((eb) => ({ interests, declared_at: at, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('person_id', '=', personId)
    .execute();
}
