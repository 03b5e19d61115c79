import type { Transaction } from '../platform/db/transaction.ts';

export interface Survey {
  surveyId: string;
  version: number;
  title: string;
  purpose: string;
  askedBy: string;
  consent: string;
  link: string;
  isPublic: boolean;
  opensOn: string | null;
  closesOn: string | null;
  closedAt: Date | null;
  assessmentId: string | null;
  groupPath: string | null;
  publishedHash: string | null;
  begunAt: Date;
}

const COLUMNS = [
  'survey_id as surveyId',
  'version',
  'title',
  'purpose',
  'asked_by as askedBy',
  'consent',
  'link',
  'is_public as isPublic',
  'opens_on as opensOn',
  'closes_on as closesOn',
  'closed_at as closedAt',
  'assessment_id as assessmentId',
  'group_path as groupPath',
  'published_hash as publishedHash',
  'begun_at as begunAt',
] as const;

const all = (tx: Transaction) =>
  tx.db.selectFrom('live.survey').select(COLUMNS).where('place_id', '=', tx.placeId);

export const surveysOf = (tx: Transaction): Promise<Survey[]> =>
  all(tx).orderBy('begun_at', 'desc').orderBy('survey_id').execute();

export const surveyById = (tx: Transaction, surveyId: string): Promise<Survey | undefined> =>
  all(tx).where('survey_id', '=', surveyId).executeTakeFirst();

export const surveyByLink = (tx: Transaction, link: string): Promise<Survey | undefined> =>
  all(tx).where('link', '=', link).executeTakeFirst();

export const surveysOfAssessment = (tx: Transaction, assessmentId: string): Promise<Survey[]> =>
  all(tx).where('assessment_id', '=', assessmentId).orderBy('begun_at').execute();

export interface AskedSurvey {
  surveyId: string;
  title: string;
}

/** Which surveys were asked for an assessment, by their titles alone. */
export const surveysAskedFor = async (tx: Transaction, assessmentId: string): Promise<AskedSurvey[]> =>
  (await surveysOfAssessment(tx, assessmentId)).map(({ surveyId, title }) => ({ surveyId, title }));

/** Held for this transaction: changes of one survey take turns. */
export const lockSurvey = (tx: Transaction, surveyId: string): Promise<Survey | undefined> =>
  all(tx).where('survey_id', '=', surveyId).forUpdate().executeTakeFirst();

export type NewSurvey = Pick<
  Survey,
  'surveyId' | 'title' | 'purpose' | 'askedBy' | 'consent' | 'link' | 'assessmentId' | 'begunAt'
> & { personId: string };

export async function insertSurvey(tx: Transaction, given: NewSurvey): Promise<void> {
  await tx.db
    .insertInto('live.survey')
    .values({
      place_id: tx.placeId,
      survey_id: given.surveyId,
      title: given.title,
      purpose: given.purpose,
      asked_by: given.askedBy,
      consent: given.consent,
      link: given.link,
      assessment_id: given.assessmentId,
      person_id: given.personId,
      begun_at: given.begunAt,
    })
    .execute();
}

const NAMES = {
  title: 'title',
  purpose: 'purpose',
  askedBy: 'asked_by',
  consent: 'consent',
  isPublic: 'is_public',
  opensOn: 'opens_on',
  closesOn: 'closes_on',
  closedAt: 'closed_at',
  assessmentId: 'assessment_id',
  groupPath: 'group_path',
} as const;

/** The next version of a survey that this transaction holds. */
export async function changeSurvey(
  tx: Transaction,
  { surveyId, version }: Pick<Survey, 'surveyId' | 'version'>,
  change: Partial<Pick<Survey, keyof typeof NAMES>>,
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [NAMES[name as keyof typeof NAMES], value]),
  );
  await tx.db
    .updateTable('live.survey')
    .set({ ...set, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .execute();
}

export async function setPublished(tx: Transaction, surveyId: string, hash: string | null): Promise<void> {
  await tx.db
    .updateTable('live.survey')
    .set({ published_hash: hash })
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .execute();
}
