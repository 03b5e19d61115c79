import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import type { Tally } from './tally.ts';

export interface Check {
  title: string;
  program: string;
  args: string[];
}

const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

/** What is looked at before anything runs. Each counts as a test. */
export function checks(): Check[] {
  const all: Check[] = [
    { title: 'types', program: tool('tsc'), args: ['--noEmit', '-p', '.'] },
    { title: 'lint', program: tool('oxlint'), args: ['--type-aware', '--quiet'] },
    { title: 'format', program: tool('biome'), args: ['ci', '--colors=off', '.'] },
    { title: 'unused code', program: tool('knip'), args: [] },
    { title: 'build', program: process.execPath, args: [join('scripts', 'build.mjs')] },
  ];
  const knipKnows = ['knip.json', 'knip.jsonc', 'knip.ts'].some((name) => existsSync(join(root, name)));
  return all.filter((check) => check.title !== 'unused code' || knipKnows);
}

export async function runCheck(check: Check, tally: Tally): Promise<void> {
  const from = performance.now();
  const { status, said } = await run(check);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${check.title}  ${seconds} s`);
  if (status === 0) {
    tally.pass();
    return;
  }
  console.log(said.trimEnd());
  tally.fail(
    check.title,
    `${[check.program.split('/').at(-1), ...check.args].join(' ')} found faults, shown above`,
  );
}

function run(check: Check): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(check.program, check.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.once('error', (error) => resolve({ status: 1, said: error.message }));
    child.once('close', (status) => resolve({ status: status ?? 1, said }));
  });
}
