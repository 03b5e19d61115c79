import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { projectRoot } from '../app/src/platform/launch/asset-root.ts';
import { inChild } from './support/child.ts';
import { cpuOfEnded } from './support/cpu.ts';
import { median, megabytes, printTable, seconds, times, whole } from './support/figures.ts';
import { CAPITAL, writeExpenditure } from './support/large-budget.ts';
import { asAdmin, freshDatabase, inScratchFolder, withPostgres } from './support/scratch.ts';

/** Import of a very large budget file, beside COPY of the very same rows into a bare table. See docs/bench.md. */

const LINES = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const YEAR = 2023;
const CONNECTIONS_END_MS = 500;

interface Timed {
  seconds: number;
  /** In Node, and in PostgreSQL for it. */
  cpuSeconds: number;
  databaseSeconds: number;
}

interface Imported extends Timed {
  lines: number;
  peakBytes: number;
  placeId: string;
}

interface Round {
  imported: Imported;
  copied: Timed;
}

await inScratchFolder(async (folder) => {
  const path = join(folder, `${YEAR}-gastos.csv`);
  await writeExpenditure(path, YEAR, LINES, CAPITAL);
  console.log(
    `${whole(LINES)} lines, ${megabytes(statSync(path).size)}, ${ROUNDS} rounds of import and COPY in turn\n`,
  );
  await withPostgres(folder, (adminUrl, pid) => compare({ adminUrl, pid }, folder, path));
});

async function compare(
  postgres: { adminUrl: string; pid: number },
  folder: string,
  path: string,
): Promise<void> {
  const { adminUrl, pid } = postgres;
  const mapping = join(projectRoot(), 'docs/mappings/madrid-expenditure.json');
  const rows = join(folder, 'rows');
  const rounds: Round[] = [];
  let columns = '';
  for (let round = 0; round < ROUNDS; round++) {
    const imports = await freshDatabase(adminUrl, 'imports');
    const imported = await timed<Imported>(pid, 'import-once.ts', { adminUrl: imports, path, mapping });
    if (round === 0) columns = await asAdmin(imports, (client) => copyOut(client, rows));
    const bare = await freshDatabase(adminUrl, 'bare');
    const copied = await timed<Timed>(pid, 'copy-once.ts', {
      adminUrl: bare,
      path: rows,
      columns,
    });
    rounds.push({ imported, copied });
    if (round === ROUNDS - 1) await publishToo(imports, imported.placeId);
  }
  print(rounds);
}

/** With the CPU that the connections of the child cost PostgreSQL, once they have ended. */
async function timed<T extends Timed>(pid: number, name: string, question: unknown): Promise<T> {
  const before = cpuOfEnded(pid);
  const given = await inChild<T>(name, question);
  await new Promise((resolve) => setTimeout(resolve, CONNECTIONS_END_MS));
  return { ...given, databaseSeconds: cpuOfEnded(pid) - before };
}

/** Writes the imported rows as COPY takes them, and gives the columns of a table that holds them with nothing around. */
async function copyOut(client: Client, path: string): Promise<string> {
  const out = client.query(copyTo('copy (select * from live.budget_line order by line) to stdout'));
  await pipeline(out, createWriteStream(path));
  const described = await client.query<{ columns: string }>(
    `select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum) as columns
     from pg_attribute where attrelid = 'live.budget_line'::regclass and attnum > 0 and not attisdropped`,
  );
  return described.rows[0]?.columns ?? '';
}

async function publishToo(adminUrl: string, placeId: string): Promise<void> {
  const done = await inChild<{
    lines: number;
    seconds: number;
    measureSeconds: number;
    heads: number;
    peakBytes: number;
  }>('publish-once.ts', { adminUrl, placeId, year: YEAR });
  console.log(
    `publish: ${whole(done.lines)} lines in ${seconds(done.seconds)} (${whole(done.lines / done.seconds)} lines/s), peak ${megabytes(done.peakBytes)}`,
  );
  console.log(`measure pefa.pi-2.1 over them: ${seconds(done.measureSeconds)}, ${done.heads} heads\n`);
}

function cpu(each: Timed): number {
  return each.cpuSeconds + each.databaseSeconds;
}

function print(rounds: readonly Round[]): void {
  printTable([
    [
      'round',
      'import',
      'CPU Node',
      'CPU database',
      'peak',
      'COPY',
      'CPU Node',
      'CPU database',
      'time',
      'CPU',
    ],
    ...rounds.map(({ imported, copied }, at) => [
      String(at + 1),
      seconds(imported.seconds),
      seconds(imported.cpuSeconds),
      seconds(imported.databaseSeconds),
      megabytes(imported.peakBytes),
      seconds(copied.seconds),
      seconds(copied.cpuSeconds),
      seconds(copied.databaseSeconds),
      times(imported.seconds / copied.seconds),
      times(cpu(imported) / cpu(copied)),
    ]),
  ]);
  const imports = median(rounds.map((each) => each.imported.seconds));
  const copies = median(rounds.map((each) => each.copied.seconds));
  const ratio = median(rounds.map((each) => cpu(each.imported) / cpu(each.copied)));
  console.log(
    `\nmedian: import ${whole(LINES / imports)} lines/s, COPY ${whole(LINES / copies)} rows/s; import takes ${times(imports / copies)} the time and ${times(ratio)} the CPU; most memory ${megabytes(Math.max(...rounds.map((each) => each.imported.peakBytes)))}`,
  );
}
