import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { readLines, runProcess, testEnvironment } from '../../scripts/support/test-files.ts';
import { broken, timesIn } from './break.ts';
import type { Mutant } from './mutant.ts';

export type Outcome = 'caught' | 'SURVIVED' | 'NO LONGER FITS' | 'BROKE OTHERWISE';

export interface Tried {
  mutant: Mutant;
  outcome: Outcome;
  seconds: number;
  /** What the test said, or what went wrong instead. */
  said: string;
}

/** Where mutants are tried: a copy of the sources, and a PostgreSQL for its tests. */
export interface Bench {
  root: string;
  folder: string;
  postgres: string;
  signal: AbortSignal;
}

/** Runs the one test that must see it: caught is a test that ran and said no, not one that could not be run. */
export async function tryOne(bench: Bench, mutant: Mutant): Promise<Tried> {
  const from = performance.now();
  const end = (outcome: Outcome, said: string): Tried => ({
    mutant,
    outcome,
    said,
    seconds: (performance.now() - from) / 1000,
  });
  const times = timesIn(bench.folder, mutant);
  if (times !== 1) return end('NO LONGER FITS', `its text stands ${times} times in ${mutant.file}`);
  const { results, said } = await broken(bench.folder, mutant, () => runTest(bench, mutant));
  const named = results.filter(({ kind, name }) => kind !== 'skip' && name.startsWith(mutant.title));
  const failed = named.filter(({ kind }) => kind === 'fail');
  if (failed.some(({ asserted }) => asserted)) return end('caught', firstLine(failed[0]?.why ?? ''));
  if (failed.length > 0) return end('BROKE OTHERWISE', failed[0]?.why ?? '');
  if (named.length === 0) return end('BROKE OTHERWISE', said.trim() || 'the test was not run');
  return end('SURVIVED', 'the test passed');
}

async function runTest({ root, folder, postgres, signal }: Bench, mutant: Mutant) {
  const scratch = mkdtempSync(join(tmpdir(), 'groundwork-mutant-run-'));
  const lines = join(scratch, 'lines.jsonl');
  const template = changesSchema(mutant) ? `mutant_${process.pid}_${Date.now()}` : undefined;
  try {
    const { said, fault } = await runProcess({
      file: mutant.test,
      flags: ['--import', 'tsx'],
      lines,
      folder,
      only: `^${mutant.title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`,
      signal,
      env: {
        GROUNDWORK_SHARED: resolve(root, '..', 'shared'),
        ...testEnvironment(),
        GROUNDWORK_TEST_POSTGRES: postgres,
        ...(template === undefined ? {} : { GROUNDWORK_TEST_TEMPLATE: template }),
      },
    });
    return { results: readLines(lines), said: `${fault ?? ''}\n${said}` };
  } finally {
    if (template !== undefined) await drop(postgres, template);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Its tests need a database that was made by the broken build. */
const changesSchema = ({ file }: Mutant): boolean => /\/migrations\/|\/platform\/db\//.test(file);

async function drop(postgres: string, name: string): Promise<void> {
  const admin = new Client({ connectionString: postgres });
  await admin.connect();
  await admin.query('update pg_database set datistemplate = false where datname = $1', [name]);
  // And what was filled over it.
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [name],
  );
  for (const each of rows)
    await admin.query(`drop database ${admin.escapeIdentifier(each.name)} with (force)`);
  await admin.end();
}

const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.replace(/^AssertionError \[ERR_ASSERTION\]: /, '')
    .slice(0, 120) ?? '';
