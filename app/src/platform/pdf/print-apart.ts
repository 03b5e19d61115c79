import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { assetFolder } from '../launch/asset-root.ts';
import type { Paper } from './paper.ts';
import { pdfProblems } from './problems.ts';
import type { Task } from './task.ts';

export interface Limits {
  milliseconds: number;
  /** Of the compiler's memory, which is its own and not JavaScript's. */
  megabytes: number;
}

/** A report of a hundred pages takes a tenth of either. */
const LIMITS: Limits = { milliseconds: 60_000, megabytes: 1024 };

const PAGES_A_MEGABYTE = 16;
const LONGEST_COMPLAINT = 64 * 1024;
const ENDED_BY_MEMORY = /out of memory|Allocation failed|memory allocation|unreachable|Out of bounds/i;
const { resolve } = createRequire(import.meta.url);

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

/**
 * Prints in a process of its own, with little time, bounded memory and an empty environment: a document that is too much
 * for the compiler takes that process down, and not the program.
 */
export async function printApart(paper: Paper, limits: Limits = LIMITS): Promise<Buffer> {
  const child = start(limits.megabytes);
  const ended = new Promise<number | null>((settle) => {
    child.once('error', () => settle(null));
    child.once('close', settle);
  });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, limits.milliseconds);
  let complaint = '';
  child.stderr.on('data', (piece: Buffer) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += piece.toString('utf8');
  });
  // A child that ended early does not take the rest; why it ended is told by how it ended.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(taskOf(paper)));
  const pieces: Buffer[] = [];
  try {
    for await (const piece of child.stdout) pieces.push(piece as Buffer);
    const code = await ended;
    if (code === 0) return Buffer.concat(pieces);
    if (late || ENDED_BY_MEMORY.test(complaint)) throw pdfProblems.problem('pdf.too-much');
    throw new Error(`the process that prints ended with ${code}: ${complaint}`);
  } finally {
    clearTimeout(clock);
    child.kill('SIGKILL');
  }
}

const taskOf = (paper: Paper): Task => ({
  paper,
  template: join(assetFolder('platform/pdf'), 'paper.typ'),
  compiler: resolve('@myriaddreamin/typst-ts-web-compiler/wasm'),
  fonts: FONTS.map((font) => resolve(font)),
});

/** From the sources through tsx; from the bundle, the file that scripts/build.mjs puts beside it. */
function start(megabytes: number): ChildProcessWithoutNullStreams {
  const here = import.meta.dirname;
  const program = import.meta.filename.endsWith('.ts')
    ? ['--import', import.meta.resolve('tsx'), join(here, 'child.ts')]
    : [join(here, 'pdf-child.mjs')];
  return spawn(
    process.execPath,
    // One document, and it ends: better code for the compiler would come when it is over.
    [
      '--liftoff-only',
      '--max-old-space-size=256',
      `--wasm-max-mem-pages=${megabytes * PAGES_A_MEGABYTE}`,
      ...program,
    ],
    { cwd: here, env: {}, stdio: 'pipe', windowsHide: true },
  );
}
