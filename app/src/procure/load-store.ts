import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { NewFile } from '../platform/read-files/keep-files.ts';
import type { Finding } from './intake/findings.ts';

/**
 * What changes the record of a place, or makes anything of it, takes turns. A load has its turn at its end, just before it counts:
 * until then nobody sees anything of it, so that nobody waits while files are read.
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`procure ${tx.placeId}`}, 0))`.execute(tx.db);
}

/**
 * Loads of one place, trials of them and what is taken back write the same rows (numbers of loads and sources, processes), and take
 * turns among each other: this one first, then `takeTurn`.
 */
export async function takeLoadTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`procure load ${tx.placeId}`}, 0))`.execute(
    tx.db,
  );
}

/** So long somebody waits for a page before they are told otherwise. */
const PATIENCE_MS = 2000;
const NOT_AVAILABLE = '55P03';

/** The same for whoever waits for a page, and not longer than that allows: false where files are being read meanwhile. */
export async function tryLoadTurn(tx: Transaction): Promise<boolean> {
  await tx.client.query(`savepoint turn; set local lock_timeout = ${PATIENCE_MS}`);
  try {
    await takeLoadTurn(tx);
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_AVAILABLE) throw error;
    await tx.client.query('rollback to savepoint turn; release savepoint turn');
    return false;
  }
  await tx.client.query('set local lock_timeout = 0; release savepoint turn');
  return true;
}

export async function insertFiles(tx: Transaction, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx.db
    .insertInto('live.procure_file')
    .values(
      files.map(({ fileId, name, bytes, sha256 }) => ({
        place_id: tx.placeId,
        file_id: fileId,
        name,
        bytes: BigInt(bytes),
        sha256,
      })),
    )
    .execute();
}

export async function filesByHash(tx: Transaction, hashes: readonly string[]) {
  return tx.db
    .selectFrom('live.procure_file')
    .select(['file_id as fileId', 'sha256'])
    .where('place_id', '=', tx.placeId)
    .where('sha256', 'in', hashes)
    .execute();
}

export async function filesOf(tx: Transaction) {
  return tx.db
    .selectFrom('live.procure_file')
    .select(['file_id as fileId', 'name'])
    .where('place_id', '=', tx.placeId)
    .execute();
}

const STANDS = sql<boolean>`not exists (select from live.procure_load_taken_back as back
  where back.place_id = load.place_id and back.load_id = load.load_id)`;

export interface StandingLoad {
  loadId: string;
  loadNo: number;
  personId: string;
  file: string;
  sha256: string;
  loadedAt: Date;
  releases: number;
  added: number;
  processes: number;
  findingCount: number;
}

/** The loads of a source that were not taken back, in the order in which they came. */
export async function standingLoads(tx: Transaction, sourceId: string): Promise<StandingLoad[]> {
  return tx.db
    .selectFrom('live.procure_load as load')
    .innerJoin('live.procure_file as file', (join) =>
      join.onRef('file.place_id', '=', 'load.place_id').onRef('file.file_id', '=', 'load.file_id'),
    )
    .select([
      'load.load_id as loadId',
      'load.load_no as loadNo',
      'load.person_id as personId',
      'load.file_name as file',
      'file.sha256',
      'load.loaded_at as loadedAt',
      'load.releases',
      'load.added',
      'load.processes',
      'load.finding_count as findingCount',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where('load.source_id', '=', sourceId)
    .where(STANDS)
    .orderBy('load.load_no')
    .execute();
}

/** What somebody looked at: the loads that stood and brought something. */
export const digestOf = (loads: readonly { loadId: string; added: number }[]): string =>
  createHash('sha256')
    .update(
      loads
        .filter(({ added }) => added > 0)
        .map(({ loadId }) => loadId)
        .toSorted()
        .join('\n'),
    )
    .digest('hex');

export async function lastLoadNo(tx: Transaction): Promise<number> {
  const row = await tx.db
    .selectFrom('live.procure_load')
    .select((eb) => eb.fn.max('load_no').as('last'))
    .where('place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export interface NewLoad {
  loadId: string;
  loadNo: number;
  sourceId: string;
  fileId: string;
  fileName: string;
  personId: string;
  releases: number;
  added: number;
  processes: number;
  findingCount: number;
  findingCodes: Readonly<Record<string, number>>;
}

export async function insertLoad(tx: Transaction, load: NewLoad, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.procure_load')
    .values({
      place_id: tx.placeId,
      load_id: load.loadId,
      load_no: load.loadNo,
      source_id: load.sourceId,
      file_id: load.fileId,
      file_name: load.fileName,
      person_id: load.personId,
      loaded_at: at,
      releases: load.releases,
      added: load.added,
      processes: load.processes,
      finding_count: load.findingCount,
      finding_codes: JSON.stringify(load.findingCodes),
    })
    .execute();
}

export async function insertFindings(
  tx: Transaction,
  loadId: string,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const rows = JSON.stringify(findings.map((finding, at) => ({ finding_no: at + 1, ...finding })));
  await sql`
    insert into live.procure_finding (place_id, load_id, finding_no, code, line, path, value, expected)
    select ${tx.placeId}, ${loadId}, finding_no, code, line, path, value, expected
    from jsonb_to_recordset(${rows}::jsonb)
      as finding (finding_no integer, code text, line integer, path text, value text, expected text)
  `.execute(tx.db);
}

export interface LoadFacts {
  loadId: string;
  loadNo: number;
  sourceId: string;
  sourceNo: number;
  source: string;
  file: string;
  fileId: string;
  loadedAt: Date;
  releases: number;
  added: number;
  processes: number;
  findingCount: number;
  findingCodes: unknown;
  takenBackAt: Date | null;
}

export async function loadById(tx: Transaction, loadId: string): Promise<LoadFacts | undefined> {
  return tx.db
    .selectFrom('live.procure_load as load')
    .innerJoin('live.procure_source as source', (join) =>
      join.onRef('source.place_id', '=', 'load.place_id').onRef('source.source_id', '=', 'load.source_id'),
    )
    .leftJoin('live.procure_load_taken_back as back', (join) =>
      join.onRef('back.place_id', '=', 'load.place_id').onRef('back.load_id', '=', 'load.load_id'),
    )
    .select([
      'load.load_id as loadId',
      'load.load_no as loadNo',
      'load.source_id as sourceId',
      'source.source_no as sourceNo',
      'source.name as source',
      'load.file_name as file',
      'load.file_id as fileId',
      'load.loaded_at as loadedAt',
      'load.releases',
      'load.added',
      'load.processes',
      'load.finding_count as findingCount',
      'load.finding_codes as findingCodes',
      'back.at as takenBackAt',
    ])
    .where('load.place_id', '=', tx.placeId)
    .where('load.load_id', '=', loadId)
    .executeTakeFirst();
}

export async function insertTakenBack(
  tx: Transaction,
  { loadId, personId, reason }: { loadId: string; personId: string; reason: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.procure_load_taken_back')
    .values({ place_id: tx.placeId, load_id: loadId, person_id: personId, at, reason })
    .execute();
}
