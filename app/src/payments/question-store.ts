import type { AskedQuestion, Disposition } from '@groundwork-gov/payments';
import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { ListQuery } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';
import { fold } from '../platform/search/fold.ts';
import { COLUMN_OF } from './fields.ts';
import type { Outcome } from './outcomes.ts';

export interface NewScreening {
  screeningId: string;
  screeningNo: number;
  personId: string;
  ledgerDigest: string;
  settings: unknown;
  payments: number;
  screened: number;
  suppliers: number;
  counts: unknown;
  rules: unknown;
}

export async function insertScreening(tx: Transaction, screening: NewScreening, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.payment_screening')
    .values({
      place_id: tx.placeId,
      screening_id: screening.screeningId,
      screening_no: screening.screeningNo,
      person_id: screening.personId,
      at,
      ledger_digest: screening.ledgerDigest,
      settings: sql`${JSON.stringify(screening.settings)}::jsonb`,
      payments: screening.payments,
      screened: screening.screened,
      suppliers: screening.suppliers,
      counts: sql`${JSON.stringify(screening.counts)}::jsonb`,
      rules: sql`${JSON.stringify(screening.rules)}::jsonb`,
    })
    .execute();
}

/** A question ready to be kept: amounts in minor units, its evidence as payments. */
export interface NewQuestion
  extends Pick<
    AskedQuestion,
    'id' | 'rule' | 'ask' | 'values' | 'p' | 'discoveryRate' | 'baseRate' | 'score' | 'state' | 'rowCount'
  > {
  amount: bigint;
  rows: readonly { loadId: string; line: number }[];
}

/** All of a screening, in the order in which they deserve to be asked. */
export async function insertQuestions(
  tx: Transaction,
  screeningId: string,
  questions: readonly NewQuestion[],
): Promise<void> {
  if (questions.length === 0) return;
  const given = questions.map(
    ({ id, rule, ask, values, amount, p, discoveryRate, baseRate, score, state, rowCount }, at) => ({
      id,
      rank: at + 1,
      rule,
      ask,
      values,
      folded: fold(Object.values(values).join(' ')),
      amount: amount.toString(),
      p,
      discoveryRate,
      baseRate,
      score,
      state,
      rowCount,
    }),
  );
  await sql`
    insert into live.payment_question (place_id, screening_id, question_id, rank, rule, ask, said, folded, amount, p,
      discovery_rate, base_rate, score, state, row_count)
    select ${tx.placeId}, ${screeningId}, id, rank, rule, ask, "values", folded, amount, p, "discoveryRate", "baseRate", score,
      state, "rowCount"
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(id text, rank integer, rule text, ask text,
      "values" jsonb, folded text, amount bigint, p double precision, "discoveryRate" double precision,
      "baseRate" double precision, score double precision, state text, "rowCount" integer)
  `.execute(tx.db);
  const rows = questions.flatMap(({ id, rows: own }) => own.map((row, at) => ({ id, at: at + 1, ...row })));
  await sql`
    insert into live.payment_question_row (place_id, screening_id, question_id, at, load_id, line)
    select ${tx.placeId}, ${screeningId}, * from unnest(${rows.map((row) => row.id)}::text[],
      ${rows.map((row) => row.at)}::integer[], ${rows.map((row) => row.loadId)}::uuid[],
      ${rows.map((row) => row.line)}::integer[])
  `.execute(tx.db);
}

export type Screening = NonNullable<Awaited<ReturnType<typeof latestScreening>>>;

export async function latestScreening(tx: Transaction) {
  return tx.db
    .selectFrom('live.payment_screening')
    .select([
      'screening_id as screeningId',
      'screening_no as screeningNo',
      'person_id as personId',
      'at',
      'ledger_digest as ledgerDigest',
      'settings',
      'payments',
      'screened',
      'suppliers',
      'counts',
      'rules',
    ])
    .where('place_id', '=', tx.placeId)
    .orderBy('screening_no', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What came of every question that somebody looked into, as it was last said: what precision is counted from. */
export async function dispositionsOf(
  tx: Transaction,
): Promise<(Disposition & { answer: Outcome; recovered: bigint | null; personId: string })[]> {
  const rows = await tx.db
    .selectFrom('live.payment_disposition')
    .distinctOn('question_id')
    .select(['question_id as id', 'rule', 'outcome as answer', 'recovered', 'person_id as personId'])
    .where('place_id', '=', tx.placeId)
    .orderBy('question_id')
    .orderBy('disposition_no', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    rule: row.rule as Disposition['rule'],
    answer: row.answer as Outcome,
    outcome: row.answer === 'explained' || row.answer === 'no-issue' ? 'explained' : 'upheld',
  }));
}

const newest = (tx: Transaction) => sql<string>`(
  select screening_id from live.payment_screening where place_id = ${tx.placeId} order by screening_no desc limit 1)`;

const QUESTION = [
  'question.question_id as questionId',
  'question.screening_id as screeningId',
  'question.rank',
  'question.rule',
  'question.ask',
  'question.said',
  'question.amount',
  'question.p',
  'question.discovery_rate as discoveryRate',
  'question.base_rate as baseRate',
  'question.state',
  'question.row_count as rowCount',
  'last.outcome',
] as const;

/** The questions of the newest screening, each with what was last said of it. */
const questions = (tx: Transaction) =>
  tx.db
    .selectFrom('live.payment_question as question')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('live.payment_disposition as disposition')
          .select('disposition.outcome')
          .whereRef('disposition.place_id', '=', 'question.place_id')
          .whereRef('disposition.question_id', '=', 'question.question_id')
          .orderBy('disposition.disposition_no', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .where('question.place_id', '=', tx.placeId);

export interface QuestionRow {
  questionId: string;
  screeningId: string;
  rank: number;
  rule: string;
  ask: string;
  said: unknown;
  amount: bigint;
  p: number | null;
  discoveryRate: number | null;
  baseRate: number | null;
  state: string;
  rowCount: number;
  outcome: string | null;
}

/** What was answered since the screening is answered, whatever its state was then. */
const STATE = sql<string>`case when last.outcome is null then question.state else 'answered' end`;

export const listedQuestions = (tx: Transaction, query: ListQuery) =>
  listed(
    tx,
    questions(tx).select(QUESTION).where('question.screening_id', '=', newest(tx)),
    {
      sort: { rank: 'question.rank', amount: 'question.amount', rule: 'question.rule' },
      unique: ['question.rank'],
      search: [{ folded: 'question.folded' }],
      filters: {
        rule: (eb, value) => eb('question.rule', '=', value),
        state: (_eb, value) => sql<boolean>`${STATE} = ${value}`,
      },
    },
    query,
  );

/** One question, as the newest screening that asked it says it. */
export async function questionById(tx: Transaction, questionId: string): Promise<QuestionRow | undefined> {
  return questions(tx)
    .innerJoin('live.payment_screening as screening', (join) =>
      join
        .onRef('screening.place_id', '=', 'question.place_id')
        .onRef('screening.screening_id', '=', 'question.screening_id'),
    )
    .select(QUESTION)
    .where('question.question_id', '=', questionId)
    .orderBy('screening.screening_no', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type EvidenceRow = Awaited<ReturnType<typeof evidenceOf>>[number];

/** The payments that a question is about, in the order of the screen. */
export async function evidenceOf(tx: Transaction, screeningId: string, questionId: string) {
  return tx.db
    .selectFrom('live.payment_question_row as row')
    .innerJoin('live.payment as payment', (join) =>
      join
        .onRef('payment.place_id', '=', 'row.place_id')
        .onRef('payment.load_id', '=', 'row.load_id')
        .onRef('payment.line', '=', 'row.line'),
    )
    .innerJoin('live.payment_load as load', (join) =>
      join.onRef('load.place_id', '=', 'row.place_id').onRef('load.load_id', '=', 'row.load_id'),
    )
    .select(['payment.load_id as loadId', 'payment.line', 'payment.day', 'payment.minute', 'payment.amount'])
    .select(
      Object.entries(COLUMN_OF).map(([field, column]) =>
        sql.ref<string | null>(`payment.${column}`).as(field),
      ),
    )
    .select('load.file_name as file')
    .where('row.place_id', '=', tx.placeId)
    .where('row.screening_id', '=', screeningId)
    .where('row.question_id', '=', questionId)
    .orderBy('row.at')
    .execute();
}

export async function answersTo(tx: Transaction, questionId: string) {
  return tx.db
    .selectFrom('live.payment_disposition')
    .select(['disposition_no as no', 'outcome', 'recovered', 'note', 'person_id as personId', 'at'])
    .where('place_id', '=', tx.placeId)
    .where('question_id', '=', questionId)
    .orderBy('disposition_no')
    .execute();
}

export async function insertDisposition(
  tx: Transaction,
  disposition: {
    questionId: string;
    no: number;
    screeningId: string;
    rule: string;
    outcome: Outcome;
    recovered: bigint | null;
    note: string;
    personId: string;
  },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.payment_disposition')
    .values({
      place_id: tx.placeId,
      question_id: disposition.questionId,
      disposition_no: disposition.no,
      screening_id: disposition.screeningId,
      rule: disposition.rule,
      outcome: disposition.outcome,
      recovered: disposition.recovered,
      note: disposition.note,
      person_id: disposition.personId,
      at,
    })
    .execute();
}

/** How many questions of the newest screening wait for somebody to look into them. */
export async function countQueued(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from live.payment_question as question
    where place_id = ${tx.placeId} and screening_id = ${newest(tx)} and state = 'queued' and not exists (
      select from live.payment_disposition as said
      where said.place_id = question.place_id and said.question_id = question.question_id)
  `.execute(tx.db);
  return rows[0]?.n ?? 0;
}

/** Questions of the newest screening about files that hold the same payments, to which nobody has said anything. */
export async function openDoubleLoads(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from live.payment_question as question
    where place_id = ${tx.placeId} and screening_id = ${newest(tx)} and rule = 'double-loads' and not exists (
      select from live.payment_disposition as said
      where said.place_id = question.place_id and said.question_id = question.question_id)
  `.execute(tx.db);
  return rows[0]?.n ?? 0;
}

/** Every question of the newest screening by rule, with what was last said of it: what is told in public, in counts alone. */
export async function countsByRule(
  tx: Transaction,
): Promise<{ rule: string; state: string; outcome: string | null; questions: number }[]> {
  const { rows } = await sql<{ rule: string; state: string; outcome: string | null; questions: number }>`
    select question.rule, question.state, last.outcome, count(*)::integer as questions
    from live.payment_question as question
    left join lateral (select outcome from live.payment_disposition as said
      where said.place_id = question.place_id and said.question_id = question.question_id
      order by disposition_no desc limit 1) as last on true
    where question.place_id = ${tx.placeId} and question.screening_id = ${newest(tx)}
    group by 1, 2, 3 order by 1, 2, 3
  `.execute(tx.db);
  return rows;
}

/** The questions of the newest screening that are about one payment. */
export async function questionsAbout(tx: Transaction, loadId: string, line: number): Promise<QuestionRow[]> {
  return questions(tx)
    .innerJoin('live.payment_question_row as row', (join) =>
      join
        .onRef('row.place_id', '=', 'question.place_id')
        .onRef('row.screening_id', '=', 'question.screening_id')
        .onRef('row.question_id', '=', 'question.question_id'),
    )
    .select(QUESTION)
    .where('question.screening_id', '=', newest(tx))
    .where('row.load_id', '=', loadId)
    .where('row.line', '=', line)
    .orderBy('question.rank')
    .execute();
}

/** Whether this person has ever said what came of a question that the newest screening asks. */
export async function hasAnswered(tx: Transaction, personId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from live.payment_disposition as said
      join live.payment_question as question using (place_id, question_id)
      where said.place_id = ${tx.placeId} and said.person_id = ${personId}
        and question.screening_id = ${newest(tx)}) as has
  `.execute(tx.db);
  return rows[0]?.has ?? false;
}

/** All questions of the newest screening, in the order in which they deserve to be asked. */
export async function everyQuestion(tx: Transaction): Promise<QuestionRow[]> {
  return questions(tx)
    .select(QUESTION)
    .where('question.screening_id', '=', newest(tx))
    .orderBy('question.rank')
    .execute();
}
