import type { SelectQueryBuilder } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Language } from '../platform/i18n/languages.ts';
import type { Figure } from './figure.ts';
import type { QuestionState, Reason } from './question-states.ts';

export interface Question extends Figure {
  questionId: string;
  language: Language;
  /** As it came; null once it was erased. */
  question: string | null;
  name: string | null;
  email: string | null;
  askedOn: string;
  state: QuestionState;
  shown: string | null;
  /** Whether it is published shorter than it came. */
  isShortened: boolean;
  shownName: string | null;
  answer: string | null;
  answeredOn: string | null;
  answeredBy: string | null;
  reason: Reason | null;
  reasonSays: string | null;
  version: number;
}

const COLUMNS = [
  'question_id as questionId',
  'year',
  'side',
  'figure as about',
  'label',
  'language',
  'question',
  'name',
  'email',
  'asked_on as askedOn',
  'state',
  'shown',
  'shortened as isShortened',
  'shown_name as shownName',
  'answer',
  'answered_on as answeredOn',
  'answered_by as answeredBy',
  'reason',
  'reason_says as reasonSays',
  'version',
] as const;

const read = (row: object): Question => row as Question;

const all = (tx: Transaction) => tx.db.selectFrom('live.budget_question').where('place_id', '=', tx.placeId);

/** For a list: every question as officers see it. */
export const questionRows = (tx: Transaction) =>
  all(tx).select(COLUMNS) as unknown as SelectQueryBuilder<DB, 'live.budget_question', Question>;

export async function questionById(tx: Transaction, questionId: string): Promise<Question | undefined> {
  const row = await all(tx).select(COLUMNS).where('question_id', '=', questionId).executeTakeFirst();
  return row && read(row);
}

export async function lockQuestion(tx: Transaction, questionId: string): Promise<Question | undefined> {
  const row = await all(tx)
    .select(COLUMNS)
    .where('question_id', '=', questionId)
    .forUpdate()
    .executeTakeFirst();
  return row && read(row);
}

export async function questionByReference(
  tx: Transaction,
  referenceHash: string,
): Promise<Question | undefined> {
  const row = await all(tx).select(COLUMNS).where('reference_hash', '=', referenceHash).executeTakeFirst();
  return row && read(row);
}

/** What officers can find by words: as it came, for as long as that is kept. */
export async function findableRows(tx: Transaction) {
  return all(tx)
    .select(['question_id as questionId', 'year', 'side', 'question', 'shown', 'answer'])
    .execute();
}

export async function countWaiting(tx: Transaction) {
  return all(tx)
    .select((eb) => [eb.fn.countAll<bigint>().as('n'), eb.fn.min('asked_on').as('oldest')])
    .where('state', 'in', ['received', 'published'])
    .executeTakeFirstOrThrow();
}

interface Asked extends Figure {
  questionId: string;
  referenceHash: string;
  language: string;
  question: string;
  name: string | null;
  email: string | null;
  askedAt: Date;
  askedOn: string;
}

/** The question as it came, and beside it the row that everybody may count. */
export async function insertQuestion(tx: Transaction, asked: Asked): Promise<void> {
  const { questionId, year, side, about, askedOn } = asked;
  await tx.db
    .insertInto('live.budget_question')
    .values({
      place_id: tx.placeId,
      question_id: questionId,
      reference_hash: asked.referenceHash,
      year,
      side,
      figure: about,
      label: asked.label,
      language: asked.language,
      question: asked.question,
      name: asked.name,
      email: asked.email,
      asked_at: asked.askedAt,
      asked_on: askedOn,
    })
    .execute();
  await tx.db
    .insertInto('public_record.budget_question')
    .values({
      place_id: tx.placeId,
      question_id: questionId,
      year,
      side,
      figure: about,
      asked_on: askedOn,
      state: 'received',
    })
    .execute();
}

type Change = Partial<
  Pick<
    Question,
    | 'question'
    | 'name'
    | 'email'
    | 'state'
    | 'shown'
    | 'isShortened'
    | 'shownName'
    | 'answer'
    | 'answeredOn'
    | 'answeredBy'
    | 'reason'
    | 'reasonSays'
  >
>;

const NAMES: Readonly<Record<keyof Change, string>> = {
  question: 'question',
  name: 'name',
  email: 'email',
  state: 'state',
  shown: 'shown',
  isShortened: 'shortened',
  shownName: 'shown_name',
  answer: 'answer',
  answeredOn: 'answered_on',
  answeredBy: 'answered_by',
  reason: 'reason',
  reasonSays: 'reason_says',
};

/** The next version of a question that this transaction holds. */
export async function changeQuestion(
  tx: Transaction,
  { questionId, version }: Pick<Question, 'questionId' | 'version'>,
  change: Change,
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [NAMES[name as keyof Change], value]),
  );
  await tx.db
    .updateTable('live.budget_question')
    .set({ ...set, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('question_id', '=', questionId)
    .execute();
}

/** How it stands, for everybody. */
export async function changeStanding(
  tx: Transaction,
  questionId: string,
  standing: { state: QuestionState; hash: string | null; days?: number | null },
): Promise<void> {
  await tx.db
    .updateTable('public_record.budget_question')
    .set(standing)
    .where('place_id', '=', tx.placeId)
    .where('question_id', '=', questionId)
    .execute();
}

/** Told, and forgotten. */
export async function forgetAddress(tx: Transaction, questionId: string): Promise<void> {
  await tx.db
    .updateTable('live.budget_question')
    .set({ email: null })
    .where('place_id', '=', tx.placeId)
    .where('question_id', '=', questionId)
    .execute();
}

/** Addresses that nobody was told at within the time: they go. */
export async function forgetAddresses(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .updateTable('live.budget_question')
    .set({ email: null })
    .where('place_id', '=', tx.placeId)
    .where('email', 'is not', null)
    .where('asked_at', '<', before)
    .execute();
}
