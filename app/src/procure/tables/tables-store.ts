import type { Kysely } from 'kysely';
import { batchesOf } from '../../platform/db/one-moment.ts';
import type { DB } from '../../platform/db/tables.ts';
import { foundContracts } from '../public-store.ts';
import type { Search } from '../subscriptions/search-text.ts';

export interface FoundProcess {
  processId: string;
  snapshotHash: string;
  sourceNo: number;
  isOwn: boolean;
  year: number;
  part: number;
  at: number;
}

/** The processes of which a search finds something, those of one part one after another. */
export const foundProcesses = (
  moment: Kysely<DB>,
  place: { placeId: string; currency: string },
  search: Search,
): AsyncGenerator<FoundProcess[]> =>
  batchesOf<FoundProcess>(
    moment,
    moment
      .selectFrom('public_record.procure_process as process')
      .where('process.place_id', '=', place.placeId)
      .where(
        'process.process_id',
        'in',
        foundContracts(moment, place, search).clearSelect().select('contract.process_id'),
      )
      .select([
        'process.process_id as processId',
        'process.snapshot_hash as snapshotHash',
        'process.source_no as sourceNo',
        'process.is_own as isOwn',
        'process.year',
        'process.part',
        'process.at',
      ])
      .orderBy('process.source_no')
      .orderBy('process.year', 'desc')
      .orderBy('process.part')
      .orderBy('process.at'),
  );
