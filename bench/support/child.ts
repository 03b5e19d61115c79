import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a file of this folder in a process of its own, so that time and memory are its alone. What it is asked comes
 * as JSON in its first argument; what it prints last is its answer, as JSON.
 */
export async function inChild<Answer>(
  name: string,
  question: unknown,
  flags: string[] = [],
): Promise<Answer> {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const extra = (process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const child = spawn(
    process.execPath,
    [...flags, ...extra, '--import', 'tsx', file, JSON.stringify(question)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Answer;
}

export const question = <Question>(): Question => JSON.parse(process.argv[2] ?? 'null') as Question;

/** The answer, with the most memory this process ever held. */
export function answer(given: object): void {
  console.log(JSON.stringify({ ...given, peakBytes: process.resourceUsage().maxRSS * 1024 }));
}
