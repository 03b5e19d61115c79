import type { Transaction } from '../platform/db/transaction.ts';

/** Where records come from: the town itself, or somebody else who publishes about it. */
export interface Source {
  sourceId: string;
  sourceNo: number;
  name: string;
  isOwn: boolean;
  licence: string | null;
  address: string | null;
}

const sources = (tx: Transaction) =>
  tx.db
    .selectFrom('live.procure_source')
    .select([
      'source_id as sourceId',
      'source_no as sourceNo',
      'name',
      'is_own as isOwn',
      'licence',
      'address',
    ])
    .where('place_id', '=', tx.placeId);

export const sourcesOf = (tx: Transaction): Promise<Source[]> => sources(tx).orderBy('source_no').execute();

export const sourceNamed = (tx: Transaction, name: string): Promise<Source | undefined> =>
  sources(tx).where('name', '=', name).executeTakeFirst();

export const sourceNumbered = (tx: Transaction, sourceNo: number): Promise<Source | undefined> =>
  sources(tx).where('source_no', '=', sourceNo).executeTakeFirst();

export const sourceById = (tx: Transaction, sourceId: string): Promise<Source | undefined> =>
  sources(tx).where('source_id', '=', sourceId).executeTakeFirst();

export async function insertSource(tx: Transaction, source: Source, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.procure_source')
    .values({
      place_id: tx.placeId,
      source_id: source.sourceId,
      source_no: source.sourceNo,
      name: source.name,
      is_own: source.isOwn,
      licence: source.licence,
      address: source.address,
      added_at: at,
    })
    .execute();
}
