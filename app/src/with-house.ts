import { openHouse } from './house.ts';
import { readSignInSettings } from './platform/auth/sign-in-settings.ts';
import type { CommandOutput } from './platform/command.ts';
import type { House } from './platform/house.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { attachOrStart } from './platform/launch/attach-or-start.ts';
import { folderSecret, openDataFolder } from './platform/launch/data-folder.ts';
import { runningProgram } from './platform/launch/running-program.ts';
import { readServiceSettings } from './platform/launch/service-settings.ts';
import { readSettings } from './platform/launch/settings.ts';
import { silentLog } from './platform/log/log.ts';
import { roleKey } from './role-key.ts';

/** Opens the house for one command: beside a running program, or with a database started for it alone. */
export async function withHouse<T>(output: CommandOutput, work: (house: House) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, projectRoot());
  const folder = openDataFolder(settings.dataFolder);
  const services = readServiceSettings(process.env, folder.path);
  const database = await attachOrStart(folder, settings, output.remark);
  try {
    const secret = settings.secret ?? folderSecret(folder);
    const house = await openHouse({
      adminUrl: database.adminUrl,
      roleKey: roleKey(settings, secret),
      secret,
      baseUrl: services.publicUrl ?? runningProgram(folder)?.url ?? 'http://localhost',
      log: silentLog,
      uploads: folder.uploads,
      signed: services.signed ?? folder.signed,
      mail: services.mail,
      files: services.files,
      signIn: readSignInSettings(process.env),
    });
    try {
      return await work(house);
    } finally {
      await house.mail.close();
      await house.connections.close();
    }
  } finally {
    await database.stop();
  }
}
