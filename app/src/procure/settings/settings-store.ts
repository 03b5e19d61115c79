import { type RedflagSettings, STANDARD_SETTINGS } from '@groundwork-gov/ocds';
import type { Transaction } from '../../platform/db/transaction.ts';
import { KIND, readSettingsDocument, type SettingsDocument } from './document.ts';

export interface Proposal {
  no: number;
  validFrom: string;
  reason: string;
  document: string;
  personId: string;
  proposedAt: Date;
  /** Who agreed, and when; null while it waits. */
  agreedBy: string | null;
  agreedAt: Date | null;
}

/** Everything that was ever proposed for a source, the newest first. */
export async function proposalsOf(tx: Transaction, sourceId: string): Promise<Proposal[]> {
  return tx.db
    .selectFrom('live.procure_settings as settings')
    .leftJoin('live.procure_settings_agreed as agreed', (join) =>
      join
        .onRef('agreed.place_id', '=', 'settings.place_id')
        .onRef('agreed.source_id', '=', 'settings.source_id')
        .onRef('agreed.settings_no', '=', 'settings.settings_no'),
    )
    .select([
      'settings.settings_no as no',
      'settings.valid_from as validFrom',
      'settings.reason',
      'settings.document',
      'settings.person_id as personId',
      'settings.proposed_at as proposedAt',
      'agreed.person_id as agreedBy',
      'agreed.agreed_at as agreedAt',
    ])
    .where('settings.place_id', '=', tx.placeId)
    .where('settings.source_id', '=', sourceId)
    .orderBy('settings.settings_no', 'desc')
    .execute();
}

export async function insertProposal(
  tx: Transaction,
  sourceId: string,
  proposal: Omit<Proposal, 'agreedBy' | 'agreedAt'>,
): Promise<void> {
  await tx.db
    .insertInto('live.procure_settings')
    .values({
      place_id: tx.placeId,
      source_id: sourceId,
      settings_no: proposal.no,
      valid_from: proposal.validFrom,
      reason: proposal.reason,
      document: proposal.document,
      person_id: proposal.personId,
      proposed_at: proposal.proposedAt,
    })
    .execute();
}

export async function insertAgreed(
  tx: Transaction,
  sourceId: string,
  agreed: { no: number; personId: string; at: Date; hash: string },
): Promise<void> {
  await tx.db
    .insertInto('live.procure_settings_agreed')
    .values({
      place_id: tx.placeId,
      source_id: sourceId,
      settings_no: agreed.no,
      person_id: agreed.personId,
      agreed_at: agreed.at,
      hash: agreed.hash,
    })
    .execute();
}

/** The settings that a reading goes by, and the snapshot that holds them; the standard ones have none. */
export interface InForce {
  hash: string | null;
  settings: RedflagSettings;
  document: SettingsDocument | null;
}

export const STANDARD: InForce = { hash: null, settings: STANDARD_SETTINGS, document: null };

const PUBLISHED = `select snapshot.hash, snapshot.bytes
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = $1 and current.kind = '${KIND}' and split_part(current.key, '/', 1) = $2::text
    and snapshot.withdrawn_at is null`;

const inForce = ({ hash, bytes }: { hash: string; bytes: Buffer }): InForce => {
  const document = readSettingsDocument(bytes);
  return { hash, settings: document.settings, document };
};

/** What holds for a source on a day: of the published settings those that began last, and of those of one day the newest. */
export async function settingsOn(tx: Transaction, sourceNo: number, day: string): Promise<InForce> {
  const { rows } = await tx.client.query<{ hash: string; bytes: Buffer }>(
    `with published as (${PUBLISHED}), told as (
       select hash, bytes, convert_from(bytes, 'UTF8')::jsonb as document from published)
     select hash, bytes from told where document ->> 'validFrom' <= $3
     order by document ->> 'validFrom' desc, (document ->> 'no')::integer desc limit 1`,
    [tx.placeId, sourceNo, day],
  );
  return rows[0] ? inForce(rows[0]) : STANDARD;
}

/** Published settings of a source by the hash of their snapshot; undefined where it has none such. */
export async function settingsNamed(
  tx: Transaction,
  sourceNo: number,
  hash: string | null,
): Promise<InForce | undefined> {
  if (hash === null) return STANDARD;
  const { rows } = await tx.client.query<{ hash: string; bytes: Buffer }>(
    `${PUBLISHED} and snapshot.hash = $3`,
    [tx.placeId, sourceNo, hash],
  );
  return rows[0] && inForce(rows[0]);
}
