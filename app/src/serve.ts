import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { firstStart } from './first-start.ts';
import { allMigrations, openHouse } from './house.ts';
import { readSignInSettings } from './platform/auth/sign-in-settings.ts';
import { hearUpgrades } from './platform/db/upgrades.ts';
import { hearPublications } from './platform/http/hear-publications.ts';
import { createHttpServer } from './platform/http/web.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { projectRoot } from './platform/launch/asset-root.ts';
import { attachOrStart } from './platform/launch/attach-or-start.ts';
import { folderSecret, openDataFolder } from './platform/launch/data-folder.ts';
import { LaunchProblem } from './platform/launch/launch-problem.ts';
import { claimDataFolder } from './platform/launch/running-program.ts';
import { readServiceSettings } from './platform/launch/service-settings.ts';
import { readSettings } from './platform/launch/settings.ts';
import { startWitnessing } from './platform/ledger/ask-witnesses.ts';
import { startSequencer } from './platform/ledger/sequencer.ts';
import { readWitnesses } from './platform/ledger/witness-settings.ts';
import { createLog } from './platform/log/log.ts';
import { roleKey } from './role-key.ts';

/** `npm start`: from nothing to one line that says where Groundwork is, and back in order at Ctrl-C. */
export async function serve(): Promise<void> {
  const undo = new Undo();
  const stop = (code: number): Promise<void> => undo.stop(code);
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  try {
    await start(undo, () => void stop(1));
  } catch (error) {
    const isTold = error instanceof Error && 'code' in error && 'details' in error;
    console.error(isTold ? error.message : error);
    await stop(1);
  }
}

const tell = (message: string): void => console.error(message);

async function start(undo: Undo, giveUp: () => void): Promise<void> {
  const settings = readSettings(process.env, projectRoot());
  const folder = openDataFolder(settings.dataFolder);
  const claim = settings.databaseUrl === undefined ? claimDataFolder(folder) : null;
  undo.push(() => claim?.release());
  const log = createLog(folder.log);

  // The address first: that the port is taken should be said before minutes of preparing.
  const holder = await listen(settings.port);
  undo.push(() => closeServer(holder.server));
  const url = `http://localhost:${holder.port}`;
  const services = readServiceSettings(process.env, folder.path);
  const signIn = readSignInSettings(process.env);
  const witnesses = readWitnesses(process.env);

  const database = await attachOrStart(folder, settings, tell);
  undo.push(() => database.stop());
  const secret = settings.secret ?? folderSecret(folder);
  const house = await openHouse({
    adminUrl: database.adminUrl,
    roleKey: roleKey(settings, secret),
    secret,
    baseUrl: services.publicUrl ?? url,
    log,
    uploads: folder.uploads,
    signed: services.signed ?? folder.signed,
    witnesses,
    mail: services.mail,
    files: services.files,
    signIn,
  });
  undo.push(() => house.connections.close());
  undo.push(() => house.signIn.afterwards.settled());
  undo.push(() => house.mail.close());
  const hearing = hearPublications(house);
  undo.push(() => hearing.stop());
  const known = new Set((await allMigrations()).map((migration) => migration.name));
  const upgrades = hearUpgrades(house.connections.public, known, (problem) => {
    log.error({ code: problem.code, ...problem.details }, 'a newer program took over');
    tell(problem.message);
    giveUp();
  });
  undo.push(() => upgrades.stop());
  const welcome = await firstStart(house, { folder, empty: settings.empty, secret, tell });

  const server = createHttpServer(house);
  holder.server.removeListener('request', answerNotYet);
  holder.server.on('request', (request, response) => server.emit('request', request, response));
  claim?.announce(url);
  log.info(
    { url, mail: services.mail.smtpUrl === undefined ? services.mail.folder : 'by a mail server' },
    'ready',
  );
  console.log(`Groundwork is ready at ${url}`);
  console.log(welcome);
  if (services.workApart) return;
  const worker = await startWorker(house);
  undo.push(() => worker.stop());
  const sequencer = startSequencer(house.logs);
  undo.push(() => sequencer.stop());
  const witnessing = startWitnessing(house.logs);
  undo.push(() => witnessing.stop());
}

async function listen(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer(answerNotYet);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new LaunchProblem(
          error.code === 'EACCES' ? 'launch.port-refused' : 'launch.port-in-use',
          { port },
          error,
        ),
      );
    });
    server.listen(port, resolve);
  });
  server.removeAllListeners('error');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

/** The port is taken before the database is up; whoever asks meanwhile is told to come back. */
function answerNotYet(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end('Groundwork is starting.\n');
}

const LONGEST_GOODBYE_MS = 10_000;

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
  await closed;
  clearTimeout(late);
}

type Step = () => Promise<void> | void;

/** Undoes in the opposite order: first no new requests, then the pools, then the database. A second Ctrl-C waits too. */
class Undo {
  readonly #steps: Step[] = [];
  #stopping = false;

  /** What was only beginning when the program was told to stop is undone as soon as it is there. */
  push(step: Step): void {
    if (this.#stopping) void this.#undo(step);
    else this.#steps.push(step);
  }

  async stop(code: number): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    let failed = code;
    for (const step of this.#steps.toReversed()) if (!(await this.#undo(step))) failed = 1;
    process.exit(failed);
  }

  async #undo(step: Step): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      console.error((error as Error).message);
      return false;
    }
  }
}
