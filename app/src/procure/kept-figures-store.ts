import { type Kysely, sql } from 'kysely';
import { placeCurrency, publishedCalendar, publishedLaw } from '../places/api.ts';
import { addDays, todayIn } from '../platform/calendar/days.ts';
import type { DB } from '../platform/db/tables.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { lines } from '../platform/invariants/lines.ts';
import {
  type CountedYear,
  countYears,
  factsOfYear,
  nextDue,
  type Terms,
  type YearFacts,
} from './figures-store.ts';

interface Kept {
  terms: string;
  madeOn: string;
  until: string | null;
  years: CountedYear[];
}

interface Asked {
  currency: string;
  yearStarts: string;
  today: string;
}

/** Published facts of the years, the newest first: as they were kept when they were published, where they still hold. */
export async function yearFacts(
  db: Kysely<DB>,
  placeId: string,
  { currency, yearStarts, today }: Asked,
): Promise<YearFacts[]> {
  const terms = { currency, yearStarts, limits: await limitsOf(db, placeId) };
  const kept = await keptFigures(db, placeId);
  const years =
    kept && holds(kept, terms, today, 1) ? kept.years : await countYears(db, placeId, terms, today);
  return years.map(factsOfYear);
}

/** The same for whoever looks at the public pages of a place today. */
export async function publicYearFacts(
  published: Kysely<DB>,
  { placeId, currency }: { placeId: string; currency: string },
): Promise<YearFacts[]> {
  const yearStarts = await yearStartOf(published, placeId);
  return yearFacts(published, placeId, { currency, yearStarts, today: todayIn('UTC') });
}

/** Counts the published contracts of a place and keeps what was found, whenever its public rows are others. */
export async function keepFigures(tx: Transaction, today: string): Promise<void> {
  const terms = await publishedTerms(tx);
  const years = await countYears(tx.db, tx.placeId, terms, today);
  await tx.db.deleteFrom('public_record.procure_figures').where('place_id', '=', tx.placeId).execute();
  if (years.length === 0) return;
  await tx.db
    .insertInto('public_record.procure_figures')
    .values({
      place_id: tx.placeId,
      terms: JSON.stringify(terms),
      made_on: today,
      until: await nextDue(tx.db, tx.placeId, today),
      years: JSON.stringify(years),
    })
    .execute();
}

/** Whether published contracts want to be counted anew: by other terms, since another day has come, or as nothing is kept of them. */
export async function figuresAreDue(tx: Transaction, today: string): Promise<boolean> {
  const kept = await keptFigures(tx.db, tx.placeId);
  if (kept) return !holds(kept, await publishedTerms(tx), today, 0);
  const own = await tx.db
    .selectFrom('public_record.procure_reading')
    .select('source_no')
    .where('place_id', '=', tx.placeId)
    .where('is_own', '=', true)
    .limit(1)
    .executeTakeFirst();
  return own !== undefined;
}

/** Kept figures that are not what the public rows say by the same terms. Where none are kept they are counted for whoever asks. */
export async function figuresApart(tx: Transaction): Promise<string[]> {
  const kept = await keptFigures(tx.db, tx.placeId);
  if (!kept) return [];
  const counted = await countYears(tx.db, tx.placeId, JSON.parse(kept.terms) as Terms, kept.madeOn);
  return lines(
    tx,
    sql`select format('figures kept of %s are not those of the public rows', ${kept.madeOn}::text) as line
        where ${JSON.stringify(kept.years)}::jsonb is distinct from ${JSON.stringify(counted)}::jsonb`,
  );
}

/** What is due by a day counts from that day on, or, until a job has been there, from a later one: `grace` days at most. */
function holds({ terms, madeOn, until }: Kept, asked: Terms, today: string, grace: number): boolean {
  if (terms !== JSON.stringify(asked) || today < madeOn) return false;
  return until === null || today < addDays(until, grace);
}

async function keptFigures(db: Kysely<DB>, placeId: string): Promise<Kept | undefined> {
  return db
    .selectFrom('public_record.procure_figures')
    .select(['terms', 'made_on as madeOn', 'until', sql<CountedYear[]>`years`.as('years')])
    .where('place_id', '=', placeId)
    .executeTakeFirst();
}

async function publishedTerms(tx: Transaction): Promise<Terms> {
  return {
    currency: await placeCurrency(tx),
    yearStarts: await yearStartOf(tx.db, tx.placeId),
    limits: await limitsOf(tx.db, tx.placeId),
  };
}

const yearStartOf = async (db: Kysely<DB>, placeId: string): Promise<string> =>
  (await publishedCalendar(db, placeId))?.fiscalYearStart ?? '01-01';

async function limitsOf(db: Kysely<DB>, placeId: string): Promise<Terms['limits']> {
  const law = await publishedLaw(db, placeId);
  return law
    .filter(({ key }) => key === 'procurement.open-tender-from')
    .map(({ value, validFrom, validTo }) => ({ from: validFrom, to: validTo, amount: String(value) }));
}
