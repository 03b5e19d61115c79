import type { Framework } from '@groundwork-gov/frameworks';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A framework that the place keeps, in one of its versions. */
export interface KeptFramework {
  framework: string;
  no: number;
  version: string;
  title: string;
  hash: string;
  validFrom: string;
  keptAt: Date;
}

const KEPT = [
  'framework',
  'no',
  'version',
  'title',
  'hash',
  'valid_from as validFrom',
  'kept_at as keptAt',
] as const;

export async function keptFrameworks(tx: Transaction): Promise<KeptFramework[]> {
  return tx.db
    .selectFrom('live.framework_version')
    .select(KEPT)
    .where('place_id', '=', tx.placeId)
    .orderBy('framework')
    .orderBy('no', 'desc')
    .execute();
}

export async function keptFramework(
  tx: Transaction,
  framework: string,
  version: string,
): Promise<(KeptFramework & { document: Framework }) | undefined> {
  return (await tx.db
    .selectFrom('live.framework_version')
    .select([...KEPT, 'document'])
    .where('place_id', '=', tx.placeId)
    .where('framework', '=', framework)
    .where('version', '=', version)
    .executeTakeFirst()) as unknown as (KeptFramework & { document: Framework }) | undefined;
}

/** How many versions of it there are. Two who keep one at once are told apart by the key. */
export async function versionsKept(tx: Transaction, framework: string): Promise<number> {
  const row = await tx.db
    .selectFrom('live.framework_version')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('place_id', '=', tx.placeId)
    .where('framework', '=', framework)
    .executeTakeFirst();
  return row?.no ?? 0;
}

export async function keepFramework(
  tx: Transaction,
  given: Omit<KeptFramework, 'keptAt'> & { document: Framework; personId: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.framework_version')
    .values({
      place_id: tx.placeId,
      framework: given.framework,
      no: given.no,
      version: given.version,
      title: given.title,
      hash: given.hash,
      document: JSON.stringify(given.document),
      valid_from: given.validFrom,
      person_id: given.personId,
      kept_at: at,
    })
    .execute();
}
