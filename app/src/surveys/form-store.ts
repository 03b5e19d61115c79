import type { Transaction } from '../platform/db/transaction.ts';

/** A version of a survey's form, without the form. */
export interface FormHead {
  no: number;
  fileName: string;
  hash: string;
  fileId: string;
  formId: string;
  formVersion: string;
  title: string;
  languages: readonly string[];
  defaultLanguage: string;
  questions: number;
  addedAt: Date;
}

const HEAD = [
  'no',
  'file_name as fileName',
  'hash',
  'file_id as fileId',
  'form_id as formId',
  'form_version as formVersion',
  'title',
  'languages',
  'default_language as defaultLanguage',
  'questions',
  'added_at as addedAt',
] as const;

const of = (tx: Transaction, surveyId: string) =>
  tx.db.selectFrom('live.survey_form').where('place_id', '=', tx.placeId).where('survey_id', '=', surveyId);

/** The newest first. */
export async function formsOf(tx: Transaction, surveyId: string): Promise<FormHead[]> {
  const rows = await of(tx, surveyId).select(HEAD).orderBy('no', 'desc').execute();
  return rows as unknown as FormHead[];
}

export async function newestNo(tx: Transaction, surveyId: string): Promise<number> {
  const row = await of(tx, surveyId)
    .select((eb) => eb.fn.max('no').as('no'))
    .executeTakeFirst();
  return row?.no ?? 0;
}

export async function documentOf(tx: Transaction, surveyId: string, no: number): Promise<string | undefined> {
  const row = await of(tx, surveyId).select('document').where('no', '=', no).executeTakeFirst();
  return row?.document;
}

export interface NewForm extends Omit<FormHead, 'addedAt'> {
  document: string;
  personId: string;
}

export async function insertForm(tx: Transaction, surveyId: string, given: NewForm, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.survey_form')
    .values({
      place_id: tx.placeId,
      survey_id: surveyId,
      no: given.no,
      file_name: given.fileName,
      hash: given.hash,
      file_id: given.fileId,
      form_id: given.formId,
      form_version: given.formVersion,
      title: given.title,
      languages: JSON.stringify(given.languages),
      default_language: given.defaultLanguage,
      questions: given.questions,
      document: given.document,
      person_id: given.personId,
      added_at: at,
    })
    .execute();
}
