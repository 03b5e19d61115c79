import { readFile } from 'node:fs/promises';
import {
  type Checkpoint,
  formatCheckpoint,
  formatVerifierKey,
  openCheckpoint,
  parsePolicy,
  sameHash,
  TileReader,
  TlogError,
  verifyLog,
} from '@groundwork-gov/tlog';
import type { Connections } from '../db/connections.ts';
import type { LastSignedStore } from '../ledger/last-signed.ts';
import { filesOf } from '../ledger/log-files.ts';
import { logKey } from '../ledger/log-keys.ts';
import { allLogs, type LogState, rowsOf, signedCheckpoint } from '../ledger/log-store.ts';
import type { Manifest } from './manifest.ts';
import { BackupProblem, firstOf } from './problems.ts';

export interface LogProof {
  origin: string;
  size: bigint;
  /** When the newest checkpoint in it was signed; null where none ever was. */
  signedAt: Date | null;
  /** Entries that a checkpoint of somewhere else speaks of, and that are not here any more. */
  lost: bigint;
  /** What does not hold; none, or the log holds. */
  findings: string[];
}

export interface Known {
  origin: string;
  size: bigint;
  root: Buffer;
}

/** What whoever reads a log of this installation trusts: the log's own key. */
const policyFor = (secret: string, origin: string) =>
  parsePolicy(`log ${formatVerifierKey(logKey(secret, origin))}\nquorum none\n`);

/**
 * Checkpoints that were kept elsewhere, each signed by its log. With a secret other than that of the backup no
 * signature can be checked, and they are taken at their word.
 * @throws BackupProblem restore.since-invalid, restore.since-unknown
 */
export async function readCheckpoints(
  files: readonly string[],
  secret: string | null,
  logs: Manifest['logs'],
): Promise<Known[]> {
  const known: Known[] = [];
  for (const file of files) {
    const checkpoint = await opened(file, secret);
    const { origin } = checkpoint;
    if (!logs.some((log) => log.origin === origin))
      throw new BackupProblem('restore.since-unknown', {
        file,
        origin,
        known: logs.length === 0 ? 'no log' : firstOf(logs.map((log) => log.origin)),
      });
    known.push(checkpoint);
  }
  return known;
}

async function opened(file: string, secret: string | null): Promise<Checkpoint> {
  try {
    const note = await readFile(file, 'utf8');
    const [origin = ''] = note.split('\n');
    return openCheckpoint(note, secret === null ? null : policyFor(secret, origin)).checkpoint;
  } catch (error) {
    throw new BackupProblem('restore.since-invalid', { file, why: (error as Error).message }, error);
  }
}

/** Recomputes every log that the database holds, and holds it against what is known of it elsewhere. */
export async function proveLogs(
  published: Connections['published'],
  secret: string | null,
  since: readonly Known[],
  lastSigned: LastSignedStore,
): Promise<LogProof[]> {
  const proofs: LogProof[] = [];
  for (const log of await allLogs(published)) {
    const before = await lastSigned.read(log.origin);
    const known = since.filter((each) => each.origin === log.origin);
    proofs.push(
      await prove(published, secret, log, before ? [...known, { ...before, origin: log.origin }] : known),
    );
  }
  return proofs;
}

async function prove(
  published: Connections['published'],
  secret: string | null,
  log: LogState,
  known: readonly Known[],
): Promise<LogProof> {
  const rows = rowsOf(published, log.placeId);
  const newest = await signedCheckpoint(published, log.placeId);
  const findings: string[] = [];
  if (newest) {
    const files = filesOf(rows, newest.size);
    const source: typeof files = {
      read: async (path, largest) =>
        path === 'checkpoint' ? Buffer.from(newest.note) : files.read(path, largest),
    };
    const report = await verifyLog(source, {
      policy: secret === null ? null : policyFor(secret, log.origin),
    }).catch((error: unknown) => {
      if (error instanceof TlogError) return { findings: [error] };
      throw error;
    });
    findings.push(...report.findings.map((finding) => `${log.origin}: ${finding.message}`));
  }
  const tiles = new TileReader(filesOf(rows, log.size), log.size);
  if (!sameHash(await tiles.root(), log.root))
    findings.push(`${log.origin}: its root is not that of its entries`);
  let lost = 0n;
  for (const { size, root } of known) {
    if (size > log.size) lost = size - log.size > lost ? size - log.size : lost;
    else if (!sameHash(await tiles.root(size), root))
      findings.push(`${log.origin}: the first ${size} entries are not those that were signed before`);
  }
  return { origin: log.origin, size: log.size, signedAt: newest?.at ?? null, lost, findings };
}

/** What was signed last is never put back: a checkpoint from elsewhere that is further than it takes its place. */
export async function raiseLastSigned(lastSigned: LastSignedStore, since: readonly Known[]): Promise<void> {
  for (const checkpoint of since) {
    const before = await lastSigned.read(checkpoint.origin);
    if (before === null || before.size < checkpoint.size)
      await lastSigned.write(checkpoint.origin, formatCheckpoint(checkpoint));
  }
}
