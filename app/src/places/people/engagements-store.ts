import type { Transaction } from '../../platform/db/transaction.ts';

export interface EngagementFacts {
  partner: string;
  purpose: string;
  contact: string;
}

export interface Engagement extends EngagementFacts {
  engagementId: string;
  from: string;
  to: string;
  /** The first day on which it is no more, where it was ended before its time. */
  endedOn: string | null;
  endReason: string;
  version: number;
}

const COLUMNS = [
  'engagement_id as engagementId',
  'partner',
  'purpose',
  'contact',
  'from_date as from',
  'to_date as to',
  'ended_on as endedOn',
  'end_reason as endReason',
  'version',
] as const;

export async function insertEngagement(
  tx: Transaction,
  engagement: EngagementFacts & { engagementId: string; from: string; to: string },
): Promise<void> {
  const { engagementId, from, to, ...facts } = engagement;
  await tx.db
    .insertInto('live.engagement')
    .values({ place_id: tx.placeId, engagement_id: engagementId, ...facts, from_date: from, to_date: to })
    .execute();
}

/** False when somebody changed it since that version was read. */
export async function changeEngagement(
  tx: Transaction,
  engagementId: string,
  seen: number,
  change: Partial<EngagementFacts> & { to_date?: string; ended_on?: string; end_reason?: string },
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.engagement')
    .set({ ...change, version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('engagement_id', '=', engagementId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function engagementById(tx: Transaction, engagementId: string): Promise<Engagement | undefined> {
  return tx.db
    .selectFrom('live.engagement')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('engagement_id', '=', engagementId)
    .executeTakeFirst();
}

const MOST_SHOWN = 500;

/** Those that go on first, the one that ends next at their head. */
export async function engagements(tx: Transaction): Promise<Engagement[]> {
  return tx.db
    .selectFrom('live.engagement')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .orderBy('to_date')
    .orderBy('partner')
    .limit(MOST_SHOWN)
    .execute();
}

/** What ends between two days and was not ended before. */
export async function endingBetween(tx: Transaction, from: string, to: string): Promise<Engagement[]> {
  return tx.db
    .selectFrom('live.engagement')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('ended_on', 'is', null)
    .where('to_date', '>=', from)
    .where('to_date', '<=', to)
    .orderBy('to_date')
    .limit(MOST_SHOWN)
    .execute();
}
