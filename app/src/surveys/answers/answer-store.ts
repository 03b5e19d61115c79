import type { Answers } from '@groundwork-gov/forms';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

export const WAYS = ['link', 'interview', 'paper'] as const;
export type Way = (typeof WAYS)[number];
export const STATES = ['stands', 'conflict', 'erased'] as const;
export type AnswerState = (typeof STATES)[number];

export interface StoredAnswer {
  answerId: string;
  formNo: number;
  way: Way;
  language: string;
  paperNo: string | null;
  name: string;
  version: number;
  state: AnswerState;
  /** Null once the consent was withdrawn. */
  answers: Answers | null;
  personId: string | null;
  sentAt: Date;
}

const COLUMNS = [
  'answer_id as answerId',
  'form_no as formNo',
  'way',
  'language',
  'paper_no as paperNo',
  'name',
  'version',
  'state',
  'answers',
  'person_id as personId',
  'sent_at as sentAt',
] as const;

const of = (tx: Transaction, surveyId: string) =>
  tx.db.selectFrom('live.survey_answer').where('place_id', '=', tx.placeId).where('survey_id', '=', surveyId);

const read = (row: unknown): StoredAnswer => row as StoredAnswer;

export async function answerById(
  tx: Transaction,
  surveyId: string,
  answerId: string,
): Promise<StoredAnswer | undefined> {
  const row = await of(tx, surveyId).select(COLUMNS).where('answer_id', '=', answerId).executeTakeFirst();
  return row && read(row);
}

/** Held for this transaction: changes of one set of answers take turns. */
export async function lockAnswer(
  tx: Transaction,
  surveyId: string,
  answerId: string,
): Promise<StoredAnswer | undefined> {
  const row = await of(tx, surveyId)
    .select(COLUMNS)
    .where('answer_id', '=', answerId)
    .forUpdate()
    .executeTakeFirst();
  return row && read(row);
}

export async function answerByReference(
  tx: Transaction,
  surveyId: string,
  referenceHash: string,
): Promise<StoredAnswer | undefined> {
  const row = await of(tx, surveyId)
    .select(COLUMNS)
    .where('reference_hash', '=', referenceHash)
    .executeTakeFirst();
  return row && read(row);
}

export const hasPaper = async (tx: Transaction, surveyId: string, paperNo: string): Promise<boolean> =>
  (await of(tx, surveyId).select('answer_id').where('paper_no', '=', paperNo).executeTakeFirst()) !==
  undefined;

/** How many there are in each state, by survey. */
export async function countAnswers(tx: Transaction) {
  return tx.db
    .selectFrom('live.survey_answer')
    .select((eb) => ['survey_id as surveyId', 'state', eb.fn.countAll<bigint>().as('count')])
    .where('place_id', '=', tx.placeId)
    .groupBy(['survey_id', 'state'])
    .execute();
}

export interface NewAnswer
  extends Pick<
    StoredAnswer,
    'answerId' | 'formNo' | 'way' | 'language' | 'paperNo' | 'name' | 'personId' | 'sentAt'
  > {
  answers: Answers;
  referenceHash: string | null;
}

/** False where an answer of that id is there already: nothing is written then. */
export async function insertAnswer(tx: Transaction, surveyId: string, given: NewAnswer): Promise<boolean> {
  const row = await tx.db
    .insertInto('live.survey_answer')
    .values({
      place_id: tx.placeId,
      survey_id: surveyId,
      answer_id: given.answerId,
      form_no: given.formNo,
      way: given.way,
      language: given.language,
      paper_no: given.paperNo,
      reference_hash: given.referenceHash,
      name: given.name,
      answers: JSON.stringify(given.answers),
      person_id: given.personId,
      sent_at: given.sentAt,
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'survey_id', 'answer_id']).doNothing())
    .returning('answer_id')
    .executeTakeFirst();
  if (!row) return false;
  const { answerId, answers, personId, sentAt } = given;
  await insertState(tx, surveyId, { answerId, no: 1, base: 0, fate: 'stood', answers, personId, at: sentAt });
  return true;
}

export interface StateOfAnswer {
  answerId: string;
  no: number;
  /** The version from which it was begun. */
  base: number;
  fate: 'stood' | 'branch' | 'settled';
  answers: Answers | null;
  personId: string | null;
  at: Date;
}

export async function insertState(tx: Transaction, surveyId: string, state: StateOfAnswer): Promise<void> {
  await tx.db
    .insertInto('live.survey_answer_state')
    .values({
      place_id: tx.placeId,
      survey_id: surveyId,
      answer_id: state.answerId,
      no: state.no,
      base: state.base,
      fate: state.fate,
      answers: state.answers === null ? null : JSON.stringify(state.answers),
      person_id: state.personId,
      at: state.at,
    })
    .execute();
}

export async function statesOf(
  tx: Transaction,
  surveyId: string,
  answerId: string,
): Promise<StateOfAnswer[]> {
  const rows = await tx.db
    .selectFrom('live.survey_answer_state')
    .select(['answer_id as answerId', 'no', 'base', 'fate', 'answers', 'person_id as personId', 'at'])
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .where('answer_id', '=', answerId)
    .orderBy('no')
    .execute();
  return rows as unknown as StateOfAnswer[];
}

export async function changeAnswer(
  tx: Transaction,
  surveyId: string,
  answerId: string,
  change: { version?: number; state?: AnswerState; answers?: Answers | null; name?: string },
): Promise<void> {
  const { answers, ...rest } = change;
  await tx.db
    .updateTable('live.survey_answer')
    .set({
      ...rest,
      ...(answers === undefined ? {} : { answers: answers === null ? null : JSON.stringify(answers) }),
    })
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .where('answer_id', '=', answerId)
    .execute();
}

/** Branches that a person has looked at, or every state of answers that are taken back. */
export async function changeStates(
  tx: Transaction,
  surveyId: string,
  answerId: string,
  change: { fate: 'settled' } | { answers: null },
): Promise<void> {
  await tx.db
    .updateTable('live.survey_answer_state')
    .set(change)
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .where('answer_id', '=', answerId)
    .$if('fate' in change, (query) => query.where('fate', '=', 'branch'))
    .execute();
}

/** Those of the sets of answers that were not taken back, in the order of the ids. */
export async function answersByIds(
  tx: Transaction,
  surveyId: string,
  ids: readonly string[],
): Promise<StoredAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await of(tx, surveyId)
    .select(COLUMNS)
    .where('answer_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', '!=', 'erased')
    .execute();
  const byId = new Map(rows.map((row) => [row.answerId, read(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const BATCH = 1000;

/** Every set of answers that was not taken back, in batches, in the order of their ids. */
export async function* everyAnswer(tx: Transaction, surveyId: string): AsyncGenerator<StoredAnswer[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await of(tx, surveyId)
      .select(COLUMNS)
      .where('state', '!=', 'erased')
      .where('answer_id', '>', after)
      .orderBy('answer_id')
      .limit(BATCH)
      .execute();
    if (rows.length > 0) yield rows.map(read);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.answerId;
  }
}
