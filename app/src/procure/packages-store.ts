import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { AskedPackage } from './packages.ts';

export interface PartAt {
  hash: string;
  part: number;
  publishedAt: Date;
}

/** The part of what is current that is this page, in the order of sources and years, and whether another follows. */
export async function partsAt(
  published: Kysely<DB>,
  placeId: string,
  { source, year, page }: AskedPackage,
): Promise<{ parts: PartAt[]; hasMore: boolean }> {
  let query = published
    .selectFrom('public_record.current as current')
    .innerJoin('public_record.snapshot as snapshot', (join) =>
      join.onRef('snapshot.place_id', '=', 'current.place_id').onRef('snapshot.hash', '=', 'current.hash'),
    )
    .innerJoin('public_record.snapshot_part as part', (join) =>
      join.onRef('part.place_id', '=', 'current.place_id').onRef('part.snapshot_hash', '=', 'current.hash'),
    )
    .select(['current.hash', 'part.part', 'snapshot.published_at as publishedAt'])
    .where('current.place_id', '=', placeId)
    .where('current.kind', '=', 'procurement')
    .where('snapshot.withdrawn_at', 'is', null);
  if (source !== undefined && year !== undefined)
    query = query.where('current.key', '=', `${source}/${year}`);
  else if (source !== undefined) query = query.where('current.key', 'like', `${source}/%`);
  else if (year !== undefined) query = query.where('current.key', 'like', `%/${year}`);
  const rows = await query
    .orderBy('current.key')
    .orderBy('part.part')
    .limit(2)
    .offset(page - 1)
    .execute();
  return { parts: rows.slice(0, 1), hasMore: rows.length > 1 };
}
