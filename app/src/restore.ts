import { resolve } from 'node:path';
import { sayWhatIsIn, seconds } from './backup.ts';
import { allMigrations } from './house.ts';
import { backupSecret, checkBackup } from './platform/backup/check-backup.ts';
import { type Manifest, secretProof } from './platform/backup/manifest.ts';
import { BackupProblem } from './platform/backup/problems.ts';
import { readCheckpoints } from './platform/backup/prove-logs.ts';
import { knownMigrations, type Restored, restoreBackup } from './platform/backup/restore-backup.ts';
import type { CommandOutput } from './platform/command.ts';
import { openFiles } from './platform/files/open-files.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { attachOrStart } from './platform/launch/attach-or-start.ts';
import { adoptSecret, folderSecret, openDataFolder } from './platform/launch/data-folder.ts';
import { claimDataFolder } from './platform/launch/running-program.ts';
import { readServiceSettings } from './platform/launch/service-settings.ts';
import { readSettings } from './platform/launch/settings.ts';
import { LastSignedStore } from './platform/ledger/last-signed.ts';
import { roleKey } from './role-key.ts';

interface RestoreWishes {
  folder: string;
  since: readonly string[];
  newSecret: boolean;
  leaveOutUnknown: boolean;
  acceptFindings: boolean;
}

/** `npx groundwork restore DIR`: everything is looked at before anything is written. */
export async function restore(wishes: RestoreWishes, output: CommandOutput): Promise<void> {
  const from = performance.now();
  const folder = resolve(wishes.folder);
  const progress = (words: () => string): void => output.remark(words());
  const settings = readSettings(process.env, projectRoot());
  const { leaveOutUnknown, acceptFindings } = wishes;
  const manifest = await checkBackup({ folder, leaveOutUnknown, progress, remark: output.remark });
  const migrations = await allMigrations();
  knownMigrations(manifest, migrations);
  const known = wishes.newSecret ? null : await theSecret(folder, manifest, settings.secret);
  const since = await readCheckpoints(wishes.since, known, manifest.logs);

  const data = openDataFolder(settings.dataFolder);
  const claim = settings.databaseUrl === undefined ? claimDataFolder(data) : null;
  try {
    const services = readServiceSettings(process.env, data.path);
    if (known !== null && settings.secret === undefined && !adoptSecret(data, known))
      throw new BackupProblem('restore.secret-other', { where: `${data.path}/secret` });
    const database = await attachOrStart(data, settings, output.remark);
    try {
      const restored = await restoreBackup({
        folder,
        manifest,
        adminUrl: database.adminUrl,
        roleKey: roleKey(settings, settings.secret ?? known ?? folderSecret(data)),
        logSecret: known,
        migrations,
        bytes: openFiles(services.files, data.uploads).bytes,
        lastSigned: new LastSignedStore(services.signed ?? data.signed),
        since,
        acceptFindings,
        progress,
      });
      sayWhatIsIn(manifest, output);
      sayWhatCame(restored, manifest, output);
      output.say(`${seconds(from)} s`);
      if (wishes.newSecret) remarkNewSecret(output);
    } finally {
      await database.stop();
    }
  } finally {
    claim?.release();
  }
}

async function theSecret(folder: string, { secret }: Manifest, given: string | undefined): Promise<string> {
  const text = given ?? (secret.where === 'in this folder' ? await backupSecret(folder) : null);
  if (text === null) throw new BackupProblem('restore.secret-missing');
  if (secretProof(text) !== secret.proof)
    throw new BackupProblem('restore.secret-other', { where: 'GROUNDWORK_SECRET' });
  return text;
}

function sayWhatCame(restored: Restored, { files }: Manifest, { say, remark }: CommandOutput): void {
  const { logs, migrated, heldBack, waiting, municipalities, identities } = restored;
  say(`restored: ${municipalities} municipalities, ${identities} identities, whose sessions have ended`);
  if (migrated.length > 0) say(`brought up to date: ${migrated.join(', ')}`);
  say(`jobs: ${waiting} wait again, ${heldBack} letters held back (send them from the page of jobs)`);
  for (const { origin, size, signedAt, lost, findings } of logs) {
    const until = signedAt === null ? 'never signed' : `signed until ${signedAt.toISOString()}`;
    say(
      `log ${origin}: ${size} entries, ${until}, ${findings.length === 0 ? 'holds' : 'DOES NOT HOLD'}, lost ${lost}`,
    );
    for (const finding of findings) remark(finding);
  }
  const lost = logs.reduce((sum, log) => sum + log.lost, 0n);
  say(`lost: ${lost} entries, 0 rows, ${files.missing.length} files`);
  if (lost > 0n)
    remark(
      'Entries that were signed are not in this backup: the logs they were in sign nothing more, for everybody to see.',
    );
}

function remarkNewSecret({ remark }: CommandOutput): void {
  remark(
    'The secret is a new one: second factors have to be set up again (npx groundwork account reset), people have',
  );
  remark(
    'other pseudonyms from now on, and the logs are signed with other keys, which their readers have to be told.',
  );
}
