import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../app/src/platform/launch/asset-root.ts';

const STARTS_WITHIN_MS = 120_000;
const ENDS_WITHIN_MS = 30_000;

/** The program that `npm start` runs, in a process group of its own, so that a kill reaches it and nothing else. */
export class Program {
  readonly #child: ChildProcess;
  #said = '';

  private constructor(environment: NodeJS.ProcessEnv, folder: string) {
    this.#child = spawn(process.execPath, [join(projectRoot(), 'app/dist/main.mjs')], {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
  }

  static start(environment: NodeJS.ProcessEnv, folder: string): Program {
    return new Program(environment, folder);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get said(): string {
    return this.#said;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Whether it came so far; false where it ended before, by itself or by a kill. */
  async isReady(): Promise<boolean> {
    const until = performance.now() + STARTS_WITHIN_MS;
    while (!this.#said.includes('Groundwork is ready')) {
      if (this.hasEnded) return false;
      if (performance.now() > until) throw new Error(`the program does not get ready: ${this.#said}`);
      await pause(10);
    }
    return true;
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.hasEnded || this.#child.pid === undefined) return;
    const until = performance.now() + ENDS_WITHIN_MS;
    process.kill(-this.#child.pid, signal);
    while (!this.hasEnded) {
      if (performance.now() > until) throw new Error(`the program does not end by ${signal}`);
      await pause(10);
    }
  }
}

/** A port that nobody listens on now: the program has the same one after each start, as it has in a town. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
