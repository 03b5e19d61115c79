import { parseArgs } from 'node:util';
import { root } from '../../scripts/support/root.mjs';
import { caseTable } from '../abuse/case-table.ts';
import { withOwnPostgres } from '../support/own-postgres.ts';
import { mutants } from './all.ts';
import type { Mutant } from './mutant.ts';
import { openScratch } from './scratch.ts';
import { type Tried, tryOne } from './try.ts';

/**
 * `npm run check:mutants [-- --only 12 --list --table --at-once 2]`: breaks the build in each of the ways that are written down,
 * one at a time and in a copy, and runs the test that must see it. Ends with 1 when one was not seen or no longer fits.
 * `--table` writes the table of test/abuse/README.md instead.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '2' },
  },
});

const wanted = mutants.filter(
  ({ cases }) => values.only.length === 0 || cases.some((each) => values.only.includes(each)),
);
if (values.table) process.stdout.write(caseTable());
else if (wanted.length === 0) {
  console.error(`No mutant is of case ${values.only.join(', ')}. --list names them all.`);
  process.exitCode = 1;
} else if (values.list) for (const mutant of wanted) console.log(lineOf(mutant));
else await tryAll();

async function tryAll(): Promise<void> {
  const from = performance.now();
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => abort.abort());
  const queue = [...wanted];
  const tried: Tried[] = [];
  const worker = async (): Promise<void> => {
    const scratch = openScratch(root);
    try {
      const postgres = process.env['GROUNDWORK_TEST_POSTGRES'] ?? '';
      const bench = { root, folder: scratch.folder, postgres, signal: abort.signal };
      for (let next = queue.shift(); next !== undefined && !abort.signal.aborted; next = queue.shift()) {
        const done = await tryOne(bench, next);
        if (abort.signal.aborted) return;
        tried.push(done);
        console.log(
          `${tried.length}/${wanted.length}  ${done.outcome}  ${lineOf(next)}  ${done.seconds.toFixed(1)} s`,
        );
        if (done.outcome !== 'caught') console.log(done.said.slice(0, 3000).replace(/^/gm, '      '));
      }
    } finally {
      scratch.remove();
    }
  };
  await withOwnPostgres(async () => {
    await settleWhole();
    await Promise.all(Array.from({ length: Math.max(1, Number(values['at-once'])) }, worker));
  });
  report(tried, (performance.now() - from) / 1000);
  if (tried.length < wanted.length || tried.some(({ outcome }) => outcome !== 'caught')) process.exitCode = 1;
}

/** What tests copy is made by the whole build, before the first broken one could make it. */
async function settleWhole(): Promise<void> {
  const { openTwoTowns } = await import('../abuse/two-towns.ts');
  await (await openTwoTowns()).world.close();
  if (!wanted.some(({ test }) => test.includes('5-markup-in-pages'))) return;
  const { openHostileWorld } = await import('../abuse/hostile-world.ts');
  await (await openHostileWorld()).world.close();
}

function report(tried: readonly Tried[], seconds: number): void {
  console.log('');
  for (const { mutant, outcome, said } of tried.toSorted(byCase))
    console.log(
      `${mutant.cases.join(', ').padEnd(8)}  ${outcome.padEnd(8)}  ${mutant.does}  (${said.split('\n')[0]})`,
    );
  const caught = tried.filter(({ outcome }) => outcome === 'caught').length;
  console.log(`\n${caught} of ${wanted.length} caught, in ${Math.round(seconds)} s`);
}

function byCase(one: Tried, other: Tried): number {
  return mutants.indexOf(one.mutant) - mutants.indexOf(other.mutant);
}

function lineOf({ cases, does, file }: Mutant): string {
  return `${cases.join(', ')}: ${does} (${file})`;
}
