import { join } from 'node:path';
import type { Client } from 'pg';
import { type Connections, connect } from '../db/connections.ts';
import { type Migration, migrate } from '../db/migrate.ts';
import { installQueue } from '../db/queue-schema.ts';
import { ensureRoles, roleUrl } from '../db/roles.ts';
import { type ByteStore, keyOf } from '../files/byte-store.ts';
import type { LastSignedStore } from '../ledger/last-signed.ts';
import { listedFiles } from './check-backup.ts';
import type { TableShape } from './export-store.ts';
import { Meter, openPlain, tablePath } from './folder.ts';
import * as store from './import-store.ts';
import type { Manifest } from './manifest.ts';
import { BackupProblem, firstOf } from './problems.ts';
import { type Progress, seldom } from './progress.ts';
import { type Known, type LogProof, proveLogs, raiseLastSigned } from './prove-logs.ts';

export interface RestorePlan {
  /** A backup that was checked, and what it says of itself. */
  folder: string;
  manifest: Manifest;
  adminUrl: string;
  /** What role passwords are derived from. */
  roleKey: string;
  /** What the logs of the backup were signed with; null where it is not known. */
  logSecret: string | null;
  /** All that this program knows. */
  migrations: readonly Migration[];
  bytes: ByteStore;
  lastSigned: LastSignedStore;
  since: readonly Known[];
  /** A log that does not hold is told, and no reason to refuse. */
  acceptFindings?: boolean;
  progress?: Progress | undefined;
}

export interface Restored extends store.Settled {
  rows: number;
  logs: LogProof[];
  /** Migrations that ran after the rows were there: the backup was of an older program. */
  migrated: string[];
}

/**
 * What this program does not know of the backup's migrations.
 * @throws BackupProblem restore.newer-program, restore.migration-changed
 */
export function knownMigrations(manifest: Manifest, migrations: readonly Migration[]): Migration[] {
  const byName = new Map(migrations.map((each) => [each.name, each]));
  return manifest.migrations.map(({ name, sha256 }) => {
    const mine = byName.get(name);
    if (!mine) throw new BackupProblem('restore.newer-program', { name });
    if (mine.sha256 !== sha256) throw new BackupProblem('restore.migration-changed', { name });
    return mine;
  });
}

/**
 * Puts a backup into an empty database: tables as they were made then, all rows in one transaction, the migrations that
 * came since, and a look at every log. Until the end the database is marked, so that no program starts on half of it; a
 * restore that was killed begins again from nothing. What is refused leaves an empty database.
 * @throws BackupProblem
 */
export async function restoreBackup(plan: RestorePlan): Promise<Restored> {
  const { adminUrl, roleKey, manifest } = plan;
  const then = knownMigrations(manifest, plan.migrations);
  const ownerUrl = roleUrl(adminUrl, roleKey, 'groundwork_owner');
  return store.connected(adminUrl, async (admin) => {
    await store.mark(admin);
    await ensureRoles(adminUrl, roleKey);
    try {
      await store.connected(ownerUrl, store.clear);
      await migrate(ownerUrl, then, 'restoring');
      await store.connected(ownerUrl, (owner) => loadTables(plan, owner));
      const migrated = await migrate(ownerUrl, plan.migrations, 'restoring');
      await installQueue(ownerUrl);
      const settled = await store.connected(ownerUrl, store.settle);
      const logs = await lookAtLogs(plan);
      await putFiles(plan);
      await raiseLastSigned(plan.lastSigned, plan.since);
      await store.unmark(admin);
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return { ...settled, rows, logs, migrated };
    } catch (error) {
      // Where this fails as well the mark stays, and the next restore clears.
      await store.connected(ownerUrl, store.clear).then(
        () => store.unmark(admin),
        () => undefined,
      );
      throw error;
    }
  });
}

async function loadTables(plan: RestorePlan, owner: Client): Promise<void> {
  const { folder, manifest } = plan;
  refuseOtherTables(manifest, await store.tableShapes(owner));
  const tell = seldom(plan.progress);
  await store
    .withAllRows(owner, async () => {
      await store.withoutKeys(owner, async () => {
        for (const [at, table] of manifest.tables.entries()) {
          const file = tablePath(table.name);
          const meter = new Meter(({ lines }) =>
            tell(
              () =>
                `table ${at + 1} of ${manifest.tables.length}: ${lines} of ${table.rows} rows of ${table.name}`,
            ),
          );
          const rows = await store.copyInto(owner, table, await openPlain(join(folder, file)), meter);
          if (rows !== table.rows || meter.sha256() !== table.sha256)
            throw new BackupProblem('restore.changed-meanwhile', { file });
        }
      });
      await store.setSequences(owner, manifest.sequences);
    })
    .catch((error: Error & { table?: string }) => {
      if (error instanceof BackupProblem || !('severity' in error)) throw error;
      throw new BackupProblem('restore.rows-refused', { why: error.message }, error);
    });
}

const describe = ({ name, columns }: TableShape): string => `${name} (${columns.toSorted().join(', ')})`;

function refuseOtherTables(manifest: Manifest, made: readonly TableShape[]): void {
  const [given, expected] = [new Set(manifest.tables.map(describe)), new Set(made.map(describe))];
  const odd = [
    ...[...given].filter((table) => !expected.has(table)).map((table) => `unknown ${table}`),
    ...[...expected].filter((table) => !given.has(table)).map((table) => `missing ${table}`),
  ];
  if (odd.length > 0) throw new BackupProblem('restore.other-tables', { found: firstOf(odd) });
}

async function putFiles({ folder, bytes, manifest, progress }: RestorePlan): Promise<void> {
  const tell = seldom(progress);
  let put = 0;
  for await (const { placeId, hash, size } of listedFiles(folder)) {
    tell(() => `${put} of ${manifest.files.count} kept files`);
    await bytes.put(placeId, hash, join(folder, 'files', keyOf(placeId, hash)), size);
    put += 1;
  }
}

async function lookAtLogs(plan: RestorePlan): Promise<LogProof[]> {
  const connections: Connections = connect(plan.adminUrl, plan.roleKey, () => undefined);
  try {
    const proofs = await proveLogs(connections.published, plan.logSecret, plan.since, plan.lastSigned);
    const findings = proofs.flatMap((proof) => proof.findings);
    if (findings.length > 0 && plan.acceptFindings !== true)
      throw new BackupProblem('restore.log-broken', { found: firstOf(findings) });
    return proofs;
  } finally {
    await connections.close();
  }
}
