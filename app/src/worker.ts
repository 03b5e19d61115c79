import { allMigrations, openHouse } from './house.ts';
import type { CommandOutput } from './platform/command.ts';
import { hearUpgrades } from './platform/db/upgrades.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { attachOrStart } from './platform/launch/attach-or-start.ts';
import { folderSecret, openDataFolder } from './platform/launch/data-folder.ts';
import { runningProgram } from './platform/launch/running-program.ts';
import { readServiceSettings } from './platform/launch/service-settings.ts';
import { readSettings } from './platform/launch/settings.ts';
import { startWitnessing } from './platform/ledger/ask-witnesses.ts';
import { startSequencer } from './platform/ledger/sequencer.ts';
import { readWitnesses } from './platform/ledger/witness-settings.ts';
import { createLog } from './platform/log/log.ts';
import { roleKey } from './role-key.ts';

/**
 * `npx groundwork work`: a process that only works off jobs, beside the one that serves pages or on another machine
 * with the same DATABASE_URL. Many may run; each job is taken by one. Ctrl-C lets go of what it holds.
 */
export async function work(output: CommandOutput): Promise<void> {
  const settings = readSettings(process.env, projectRoot());
  const folder = openDataFolder(settings.dataFolder);
  const services = readServiceSettings(process.env, folder.path);
  const witnesses = readWitnesses(process.env);
  const asked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const database = await attachOrStart(folder, settings, output.remark);
  try {
    const secret = settings.secret ?? folderSecret(folder);
    const house = await openHouse({
      adminUrl: database.adminUrl,
      roleKey: roleKey(settings, secret),
      secret,
      baseUrl: services.publicUrl ?? runningProgram(folder)?.url ?? `http://localhost:${settings.port}`,
      log: createLog(folder.log),
      uploads: folder.uploads,
      signed: services.signed ?? folder.signed,
      witnesses,
      mail: services.mail,
      files: services.files,
    });
    const worker = await startWorker(house);
    const sequencer = startSequencer(house.logs);
    const witnessing = startWitnessing(house.logs);
    output.say('Groundwork works off jobs. Ctrl-C stops it.');
    const known = new Set((await allMigrations()).map((migration) => migration.name));
    let hearing: ReturnType<typeof hearUpgrades> | undefined;
    const ended = new Promise<Error>((resolve) => {
      hearing = hearUpgrades(house.connections.public, known, resolve);
    });
    const outdated = await Promise.race([asked, ended]);
    await hearing?.stop();
    await witnessing.stop();
    await sequencer.stop();
    await worker.stop();
    await house.mail.close();
    await house.connections.close();
    if (outdated) throw outdated;
  } finally {
    await database.stop();
  }
}
