import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../app/src/platform/launch/asset-root.ts';
import { seconds } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';

/** From `npm start` in a copy of the working tree where nothing was done before, to the first page. See docs/bench.md. */

const READY = /ready at (http:\/\/localhost:\d+)/;
const NOTED = [
  /^Installing packages/,
  /^Packages installed/,
  /^Building/,
  /^Making the database/,
  /^Starting the database/,
  /^Loading the example/,
];

await inScratchFolder(async (folder) => {
  const clone = join(folder, 'clone');
  mkdirSync(clone);
  copyTree(clone);
  for (const name of ['first', 'second', 'third']) {
    const { page, steps } = await startOnce(clone);
    console.log(`${name} start to first page: ${seconds(page)}  (${steps.join(', ')})`);
  }
});

/** What git would hand out if all of the working tree were committed: no packages, no build, no data. */
function copyTree(clone: string): void {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot(),
  });
  const packed = spawnSync('tar', ['-c', '--null', '--ignore-failed-read', '-T', '-'], {
    cwd: projectRoot(),
    input: listed.stdout,
    maxBuffer: 1 << 28,
  });
  const unpacked = spawnSync('tar', ['-x'], { cwd: clone, input: packed.stdout });
  if (listed.status !== 0 || unpacked.status !== 0) throw new Error('the working tree could not be copied');
}

async function startOnce(clone: string): Promise<{ page: number; steps: string[] }> {
  const from = performance.now();
  const since = (): number => (performance.now() - from) / 1000;
  const steps: string[] = [];
  const { GROUNDWORK_DATA: _, ...env } = process.env;
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which hears Ctrl-C as a whole, as at a terminal.
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  createInterface(child.stderr).on('line', (line) => {
    if (NOTED.some((each) => each.test(line)))
      steps.push(`${line.replace(/[…. ]+$/, '')} ${seconds(since())}`);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      const found = READY.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const answer = await fetch(`${url}/places/NYABERA/reliability`);
  await answer.text();
  if (!answer.ok) throw new Error(`the first page answered ${answer.status}`);
  const page = since();
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await gone;
  return { page, steps };
}
