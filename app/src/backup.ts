import { resolve } from 'node:path';
import { checkBackup } from './platform/backup/check-backup.ts';
import type { Manifest } from './platform/backup/manifest.ts';
import { megabytes, takeBackup } from './platform/backup/take-backup.ts';
import type { CommandOutput } from './platform/command.ts';
import { openFiles } from './platform/files/open-files.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { attachOrStart } from './platform/launch/attach-or-start.ts';
import { folderSecret, openDataFolder } from './platform/launch/data-folder.ts';
import { readServiceSettings } from './platform/launch/service-settings.ts';
import { readSettings } from './platform/launch/settings.ts';

interface BackupWishes {
  folder: string;
  after: string | undefined;
  withoutSecret: boolean;
}

/** `npx groundwork backup DIR`: beside a running program, or with a database started for it alone. */
export async function backup(wishes: BackupWishes, output: CommandOutput): Promise<void> {
  const from = performance.now();
  const settings = readSettings(process.env, projectRoot());
  const data = openDataFolder(settings.dataFolder);
  const services = readServiceSettings(process.env, data.path);
  const database = await attachOrStart(data, settings, output.remark);
  try {
    const inFolder = wishes.withoutSecret ? 'left out' : 'in this folder';
    const manifest = await takeBackup({
      adminUrl: database.adminUrl,
      folder: resolve(wishes.folder),
      after: wishes.after === undefined ? undefined : resolve(wishes.after),
      bytes: openFiles(services.files, data.uploads).bytes,
      secret: {
        text: settings.secret ?? folderSecret(data),
        where: settings.secret === undefined ? inFolder : 'in the environment',
      },
      progress: (words) => output.remark(words()),
    });
    sayWhatIsIn(manifest, output);
    output.say(`${seconds(from)} s`);
    remarkSecret(manifest, output);
    for (const missing of manifest.files.missing)
      output.remark(`Not in the backup, since its bytes are gone or damaged: file ${missing}.`);
  } finally {
    await database.stop();
  }
}

/** `npx groundwork backup --check DIR`: needs no database. */
export async function check(
  { folder, leaveOutUnknown }: { folder: string; leaveOutUnknown: boolean },
  output: CommandOutput,
): Promise<void> {
  const from = performance.now();
  const manifest = await checkBackup({
    folder: resolve(folder),
    leaveOutUnknown,
    progress: (words) => output.remark(words()),
    remark: output.remark,
  });
  sayWhatIsIn(manifest, output);
  output.say(`every hash and count holds, ${seconds(from)} s`);
}

export const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);

export function sayWhatIsIn({ at, tables, files, logs }: Manifest, output: CommandOutput): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
  output.say(`state of ${at}`);
  output.say(`${tables.length} tables, ${rows} rows, ${megabytes(bytes)} MB`);
  output.say(`${files.count} kept files, ${megabytes(files.bytes)} MB, ${files.missing.length} missing`);
  output.say(`${logs.length} logs, ${logs.reduce((sum, log) => sum + BigInt(log.size), 0n)} entries`);
}

function remarkSecret({ secret }: Manifest, { remark }: CommandOutput): void {
  if (secret.where === 'in this folder') {
    remark(
      'THE SECRET IS IN THIS BACKUP, in the file "secret": whoever has it can sign the logs and read second factors.',
    );
    remark(
      'Keep the folder as you keep a key, or take the backup with --without-secret and keep the secret apart.',
    );
  } else if (secret.where === 'left out')
    remark(
      'The secret is not in this backup, and no restore is whole without it: keep the file "secret" of the data folder apart.',
    );
  else remark('GROUNDWORK_SECRET is not in this backup, and no restore is whole without it: keep it apart.');
}
