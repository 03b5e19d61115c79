import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { SurveyVoices } from '../../surveys/api.ts';

export interface TakenSurvey extends SurveyVoices {
  version: number;
  /** By the survey's own name of a group: the group of the assessment that it is. */
  matched: Readonly<Record<string, string>>;
  takenAt: Date;
}

/** What surveys said of an assessment when it was taken in, by title. */
export async function takenSurveys(tx: Transaction, assessmentId: string): Promise<TakenSurvey[]> {
  const rows = await tx.db
    .selectFrom('live.assessment_survey')
    .select([
      'survey_id as surveyId',
      'version',
      'title',
      'form_no as form',
      'answers',
      'counted',
      'matched',
      'taken_at as takenAt',
    ])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .orderBy('title')
    .orderBy('survey_id')
    .execute();
  return rows.map(({ counted, matched, ...row }) => ({
    ...row,
    ...(counted as unknown as Pick<SurveyVoices, 'groups' | 'leaves' | 'quiet'>),
    matched: matched as Record<string, string>,
  }));
}

/** What stands from now on; groups that were matched stay so. What is not among these goes. */
export async function keepTaken(
  tx: Transaction,
  assessmentId: string,
  voices: readonly SurveyVoices[],
  at: Date,
): Promise<void> {
  await sql`delete from live.assessment_survey
    where place_id = ${tx.placeId} and assessment_id = ${assessmentId}
      and survey_id <> all (${voices.map(({ surveyId }) => surveyId)}::uuid[])`.execute(tx.db);
  if (voices.length === 0) return;
  await tx.db
    .insertInto('live.assessment_survey')
    .values(
      voices.map(({ surveyId, title, form, answers, groups, leaves, quiet }) => ({
        place_id: tx.placeId,
        assessment_id: assessmentId,
        survey_id: surveyId,
        title,
        form_no: form,
        answers,
        counted: JSON.stringify({ groups, leaves, quiet }),
        taken_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'assessment_id', 'survey_id']).doUpdateSet((eb) => ({
        version: sql<number>`assessment_survey.version + 1`,
        title: eb.ref('excluded.title'),
        form_no: eb.ref('excluded.form_no'),
        answers: eb.ref('excluded.answers'),
        counted: eb.ref('excluded.counted'),
        taken_at: eb.ref('excluded.taken_at'),
      })),
    )
    .execute();
}

export async function keepMatched(
  tx: Transaction,
  assessmentId: string,
  { surveyId, version }: Pick<TakenSurvey, 'surveyId' | 'version'>,
  matched: TakenSurvey['matched'],
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_survey')
    .set({ matched: JSON.stringify(matched), version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('survey_id', '=', surveyId)
    .execute();
}

/** Whether surveys say something else by now than was taken in, or one of them was not taken in at all. */
export function isBehind(taken: readonly TakenSurvey[], told: readonly SurveyVoices[]): boolean {
  const before = new Map(taken.map((each) => [each.surveyId, tellingOf(each)]));
  return before.size !== told.length || told.some((each) => before.get(each.surveyId) !== tellingOf(each));
}

const tellingOf = ({ title, form, answers, groups, leaves, quiet }: SurveyVoices): string =>
  JSON.stringify([
    [title, form, answers, quiet],
    groups.map(({ name, heard }) => [name, heard]),
    leaves.map(({ leaf, speakers, problem, mixed, groups: spoke }) => [
      leaf,
      speakers,
      problem,
      mixed ?? null,
      spoke.map((cell) => [cell.name, cell.speakers, cell.problem, cell.mixed ?? null]),
    ]),
  ]);
