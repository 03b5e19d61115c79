import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cpuOf } from './cpu.ts';

export interface Server {
  url: string;
  pid: number;
  /** Seconds of CPU, user and system, that the process has used up to now. */
  cpu(): number;
  stop(): Promise<void>;
}

const HAS_SAID = /http:\/\/localhost:(\d+)/;

/** Starts a server in a process of its own and waits until it says on which port. */
export async function startServer(args: string[], env: Record<string, string> = {}): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    cpu: () => cpuOf(pid),
    stop: async () => {
      const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    if (!child.stdout) return reject(new Error('the server has no output'));
    createInterface(child.stdout).on('line', (line) => {
      const port = HAS_SAID.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
}
