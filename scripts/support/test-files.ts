import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundles } from './bundle-tests.ts';
import { root } from './root.mjs';
import { whenStandingStill } from './standing-still.ts';
import type { Tally } from './tally.ts';

const AT_ONCE = 2;
const UNWATCHED = join(root, 'scripts', 'support', 'unwatched-tests.mjs');
const SECONDS = Number(process.env['GROUNDWORK_TEST_SECONDS'] ?? 480);
/** No test leaves all its processes without a moment of the processor for so long. */
const STILL_MS = 90_000;

// What a developer has set for the program must not change what the tests see.
const settings = [
  'PORT',
  'DATABASE_URL',
  'GROUNDWORK_DATA',
  'GROUNDWORK_EMPTY',
  'GROUNDWORK_SECRET',
  'NODE_ENV',
];

export interface Line {
  kind: 'pass' | 'fail' | 'skip';
  name: string;
  why?: string;
  /** Whether it failed because the test said so, and not because something broke on the way. */
  asserted?: boolean;
}

/** The environment without what is set for the program. */
export function testEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)));
}

/** Runs each file in a process of its own, two at a time, each for a limited time. */
export async function runFiles(
  files: Bundles,
  environment: Record<string, string>,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'groundwork-tests-'));
  const env = { ...testEnvironment(), ...environment };
  const queue = [...files].map(([file, bundle], index) => ({
    file,
    bundle,
    lines: join(scratch, `${index}.jsonl`),
  }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (signal.aborted) tally.fail(next.file, 'not run: the tests were interrupted');
      else await runFile(next, env, tally, signal);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runFile(
  { file, bundle, lines }: { file: string; bundle: string; lines: string },
  env: NodeJS.ProcessEnv,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const from = performance.now();
  const end = await runProcess({ file: bundle, flags: [], lines, env, signal });
  const seconds = (performance.now() - from) / 1000;
  const results = readLines(lines);
  const failures = results.filter((line) => line.kind === 'fail');
  const fault = end.fault ?? (results.length === 0 ? 'it holds no test' : undefined);
  const odd =
    fault ?? (end.status !== 0 && failures.length === 0 ? `it ended with code ${end.status}` : undefined);
  for (const line of results) {
    if (line.kind === 'pass') tally.pass();
    else if (line.kind === 'skip') tally.skip(`${file}: ${line.name}`, line.why ?? '');
    else tally.fail(file, line.name);
  }
  if (odd !== undefined) tally.fail(file, odd);
  tally.took(file, seconds);
  const good = odd === undefined && failures.length === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${file}  ${results.length} tests  ${seconds.toFixed(1)} s`);
  if (good) return;
  for (const failure of failures) console.log(indent(`${failure.name}\n${failure.why ?? ''}`));
  if (odd !== undefined) console.log(indent(odd));
  if (end.said.trim() !== '') console.log(indent(`It wrote:\n${end.said.slice(-10_000).trimEnd()}`));
}

interface End {
  status: number | null;
  said: string;
  fault: string | undefined;
}

interface OneRun {
  file: string;
  /** How Node reads it: a bundle, or the source itself. */
  flags: readonly string[];
  /** Where the results are written, as `readLines` reads them. */
  lines: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** The sources that are run; the house's own unless told. */
  folder?: string;
  /** A pattern of the titles that are wanted; all of the file unless told. */
  only?: string;
  /** After how long without a moment of the processor it is ended. */
  stillMs?: number;
}

/** Runs a test file in a process of its own, for a limited time. */
export function runProcess(one: OneRun): Promise<End> {
  const { file, flags, lines, env, signal, folder = root, only, stillMs = STILL_MS } = one;
  return new Promise((resolve) => {
    const reporter = join(root, 'scripts', 'support', 'test-reporter.mjs');
    const report = [`--test-reporter=${reporter}`, `--test-reporter-destination=${lines}`];
    const wanted = only === undefined ? [] : [`--test-name-pattern=${only}`];
    const child = spawn(process.execPath, [`--import=${UNWATCHED}`, ...flags, ...report, ...wanted, file], {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let fault: string | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    const end = (why: string): void => {
      fault = why;
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const late = setTimeout(() => end(`it did not end within ${SECONDS} seconds`), SECONDS * 1000);
    const stop = (): void => end('interrupted');
    const unwatch = whenStandingStill(child.pid ?? -1, stillMs, () => {
      end(`it stood still: nothing of it had the processor for ${Math.round(stillMs / 1000)} seconds`);
    });
    signal.addEventListener('abort', stop);
    child.once('exit', (status) => {
      clearTimeout(late);
      unwatch();
      signal.removeEventListener('abort', stop);
      // `close` waits for all output, but a process that a test left behind may hold the pipes open for ever.
      const enough = setTimeout(() => child.stdout.destroy() && child.stderr.destroy(), 500);
      child.once('close', () => {
        clearTimeout(enough);
        resolve({ status, said, fault });
      });
    });
    child.once('error', (error) => resolve({ status: null, said, fault: error.message }));
  });
}

// The test file leads a group of its own, so this reaches the processes that it started and no others.
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}

export function readLines(path: string): Line[] {
  try {
    const whole = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'));
    return whole.map((line): Line => JSON.parse(line));
  } catch {
    return [];
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
