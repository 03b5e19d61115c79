import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../scripts/support/root.mjs';

export interface Timed {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
}

/** Runs the command as it is installed; it says at its end what it took. */
export async function timedCommand(words: readonly string[]): Promise<Timed> {
  const last = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1024 })); });`;
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(last)}`,
      join(root, 'app', 'bin', 'groundwork.mjs'),
      ...words,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(said);
  const taken = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Omit<Timed, 'seconds'>;
  return { seconds: (performance.now() - from) / 1000, ...taken };
}
