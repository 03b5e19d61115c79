import { sql } from 'kysely';
import type { Figure } from './figure.ts';
import type { PublicReader } from './figure-store.ts';
import { type QuestionDocument, readQuestion } from './question-snapshot.ts';

type Budget = Pick<Figure, 'year' | 'side'>;

export interface PublicQuestion extends QuestionDocument {
  /** In how many working days it was answered. */
  days: number | null;
  /** When it was published as it stands. */
  publishedAt: Date;
}

export interface QuestionFilter {
  state?: 'waiting' | 'answered' | undefined;
  budget?: Budget | undefined;
  /** With a budget: those about one figure of it; about one of several. */
  about?: readonly string[] | undefined;
}

function filtered(published: PublicReader, placeId: string, { state, budget, about }: QuestionFilter) {
  const states =
    state === undefined ? ['published', 'answered'] : [state === 'waiting' ? 'published' : state];
  let query = published
    .selectFrom('public_record.budget_question as question')
    .where('question.place_id', '=', placeId)
    .where('question.state', 'in', states);
  if (budget) query = query.where('question.year', '=', budget.year).where('question.side', '=', budget.side);
  return about ? query.where('question.figure', 'in', [...about]) : query;
}

export async function countQuestions(
  published: PublicReader,
  placeId: string,
  filter: QuestionFilter,
): Promise<number> {
  const { n } = await filtered(published, placeId, filter)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Published questions read out of their snapshots: those asked last first, or those that changed last. */
export async function publicQuestions(
  published: PublicReader,
  placeId: string,
  filter: QuestionFilter,
  page: { limit: number; offset: number; by?: 'asked' | 'changed' },
): Promise<PublicQuestion[]> {
  const rows = await filtered(published, placeId, filter)
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'question.place_id').onRef('snapshot.hash', '=', 'question.hash'),
    )
    .select(['snapshot.bytes', 'question.days', 'snapshot.published_at as publishedAt'])
    .orderBy(page.by === 'changed' ? 'snapshot.published_at' : 'question.asked_on', 'desc')
    .orderBy('question.question_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.flatMap(({ bytes, days, publishedAt }) =>
    bytes ? [{ ...readQuestion(bytes), days, publishedAt }] : [],
  );
}

/** How many published questions each figure of a budget has. */
export async function countByFigure(
  published: PublicReader,
  placeId: string,
  budget: Budget,
): Promise<Map<string, number>> {
  const rows = await filtered(published, placeId, { budget })
    .select(['question.figure', sql<number>`count(*)::int`.as('n')])
    .groupBy('question.figure')
    .execute();
  return new Map(rows.map(({ figure, n }) => [figure, n]));
}

/** How a municipality deals with what it is asked, for everybody to see. */
export interface Reckoning {
  received: number;
  answered: number;
  /** Published, and not answered. */
  waiting: number;
  /** Neither published nor declined. */
  unread: number;
  declined: number;
  withdrawn: number;
  /** Half of the answers took so many working days or fewer; null before the first. */
  medianDays: number | null;
}

const of = (state: string) => sql<number>`(count(*) filter (where state = ${sql.lit(state)}))::int`;

export async function reckoning(published: PublicReader, placeId: string): Promise<Reckoning> {
  return published
    .selectFrom('public_record.budget_question')
    .select([
      sql<number>`count(*)::int`.as('received'),
      of('answered').as('answered'),
      of('published').as('waiting'),
      of('received').as('unread'),
      of('declined').as('declined'),
      of('withdrawn').as('withdrawn'),
      sql<number | null>`percentile_disc(0.5) within group (order by days)`.as('medianDays'),
    ])
    .where('place_id', '=', placeId)
    .executeTakeFirstOrThrow();
}
