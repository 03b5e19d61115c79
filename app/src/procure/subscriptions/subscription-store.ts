import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';

export type SubscriptionState = 'asked' | 'confirmed' | 'stopped';

export interface Subscription {
  subscriptionId: string;
  seed: string;
  search: string;
  language: Language;
  email: string | null;
  state: SubscriptionState;
  askedAt: Date;
  toldThrough: number | null;
}

const all = (tx: Transaction) =>
  tx.db.selectFrom('live.procure_subscription').where('place_id', '=', tx.placeId);

const whole = (tx: Transaction) =>
  all(tx).select([
    'subscription_id as subscriptionId',
    'seed',
    'search',
    'language',
    'email',
    'state',
    'asked_at as askedAt',
    'told_through as toldThrough',
  ]);

const read = (row: object | undefined) => row as Subscription | undefined;

export async function subscriptionByReference(
  tx: Transaction,
  referenceHash: string,
): Promise<Subscription | undefined> {
  return read(await whole(tx).where('reference_hash', '=', referenceHash).executeTakeFirst());
}

/** The same, held until the end of the transaction. */
export async function lockByReference(
  tx: Transaction,
  referenceHash: string,
): Promise<Subscription | undefined> {
  return read(await whole(tx).where('reference_hash', '=', referenceHash).forUpdate().executeTakeFirst());
}

export async function lockById(tx: Transaction, subscriptionId: string): Promise<Subscription | undefined> {
  return read(await whole(tx).where('subscription_id', '=', subscriptionId).forUpdate().executeTakeFirst());
}

/** One address, however it is written: no provider tells capitals apart, and a limit must not be passed by them. */
const isOf = (email: string) => sql<boolean>`lower(email) = lower(${email})`;

/** How many letters an address was sent since then that nobody has confirmed. */
export async function countUnconfirmed(tx: Transaction, email: string, since: Date): Promise<number> {
  const { n } = await all(tx)
    .select((eb) => eb.fn.countAll<bigint>().as('n'))
    .where(isOf(email))
    .where('state', '=', 'asked')
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Who wants to be told, and has not been of this edition. */
export async function behind(tx: Transaction, edition: number): Promise<string[]> {
  const rows = await all(tx)
    .select('subscription_id as id')
    .where('state', '=', 'confirmed')
    .where('told_through', '<', edition)
    .orderBy('subscription_id')
    .execute();
  return rows.map(({ id }) => id);
}

interface NewSubscription {
  subscriptionId: string;
  referenceHash: string;
  seed: string;
  search: string;
  language: string;
  email: string;
  askedAt: Date;
}

export async function insertSubscription(tx: Transaction, asked: NewSubscription): Promise<void> {
  await tx.db
    .insertInto('live.procure_subscription')
    .values({
      place_id: tx.placeId,
      subscription_id: asked.subscriptionId,
      reference_hash: asked.referenceHash,
      seed: asked.seed,
      search: asked.search,
      language: asked.language,
      email: asked.email,
      asked_at: asked.askedAt,
    })
    .execute();
}

const change = (tx: Transaction) =>
  tx.db.updateTable('live.procure_subscription').where('place_id', '=', tx.placeId);

const STOPPED = { state: 'stopped', email: null } as const;

/** What is done about one address takes turns: two confirmations at once would else not see each other. */
export async function takeTurn(tx: Transaction, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`subscription ${tx.placeId} ${email.toLowerCase()}`}, 0))`.execute(
    tx.db,
  );
}

/** No more letters, and no address. */
export async function stop(tx: Transaction, subscriptionId: string): Promise<void> {
  await change(tx).set(STOPPED).where('subscription_id', '=', subscriptionId).execute();
}

/** Who confirmed the same search twice is told once; gives how far the earlier ones were told. */
export async function stopTwins(
  tx: Transaction,
  { subscriptionId, search, email }: Pick<Subscription, 'subscriptionId' | 'search' | 'email'>,
): Promise<number[]> {
  const rows = await change(tx)
    .set(STOPPED)
    .where('state', '=', 'confirmed')
    .where(isOf(email ?? ''))
    .where('search', '=', search)
    .where('subscription_id', '<>', subscriptionId)
    .returning('told_through')
    .execute();
  return rows.flatMap(({ told_through }) => told_through ?? []);
}

export async function confirm(
  tx: Transaction,
  subscriptionId: string,
  { at, toldThrough }: { at: Date; toldThrough: number },
): Promise<void> {
  await change(tx)
    .set({ state: 'confirmed', confirmed_at: at, told_through: toldThrough })
    .where('subscription_id', '=', subscriptionId)
    .execute();
}

export async function noteTold(tx: Transaction, subscriptionId: string, toldThrough: number): Promise<void> {
  await change(tx).set({ told_through: toldThrough }).where('subscription_id', '=', subscriptionId).execute();
}

/** Addresses that nobody confirmed in time: they go. */
export async function forgetUnconfirmed(tx: Transaction, before: Date): Promise<void> {
  await change(tx).set(STOPPED).where('state', '=', 'asked').where('asked_at', '<', before).execute();
}
