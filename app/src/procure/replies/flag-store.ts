import type { Transaction } from '../../platform/db/transaction.ts';
import type { Told } from '../flags/says.ts';
import type { FlagNamed } from './snapshot.ts';

export type StandingFlag = FlagNamed & { partyKeys: string[] };

/** A flag that stands now, with what its process or organisation is called. */
export async function standingFlag(tx: Transaction, flagId: string): Promise<StandingFlag | undefined> {
  const row = await tx.db
    .selectFrom('public_record.procure_flag as flag')
    .leftJoin('public_record.procure_process as process', (join) =>
      join
        .onRef('process.place_id', '=', 'flag.place_id')
        .onRef('process.process_id', '=', 'flag.process_id'),
    )
    .select([
      'flag.flag_id as id',
      'flag.source_no as source',
      'flag.code',
      'flag.about',
      'flag.subject',
      'flag.process_id as process',
      'flag.party_keys as partyKeys',
      'flag.names',
      'process.title',
    ])
    .where('flag.place_id', '=', tx.placeId)
    .where('flag.flag_id', '=', flagId)
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { names, title, ...flag } = row;
  const name = (names as Record<string, string>)[flag.subject];
  return { ...flag, label: title ?? name ?? '' };
}

/** What a standing flag is told by: code, values and names. */
export async function standingFacts(tx: Transaction, flagId: string): Promise<Told | undefined> {
  const row = await tx.db
    .selectFrom('public_record.procure_flag')
    .select(['code', 'about', 'subject', 'facts', 'names'])
    .where('place_id', '=', tx.placeId)
    .where('flag_id', '=', flagId)
    .limit(1)
    .executeTakeFirst();
  return row as Told | undefined;
}
