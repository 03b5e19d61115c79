import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { projectRoot } from '../app/src/platform/launch/asset-root.ts';
import { inChild } from './support/child.ts';
import { median, megabytes, printTable, seconds, times, whole } from './support/figures.ts';
import { CAPITAL, writeExpenditure } from './support/large-budget.ts';
import { asAdmin, freshDatabase, inScratchFolder, withPostgres } from './support/scratch.ts';

/** Import of a very large budget file, beside COPY of the very same rows into a bare table. See docs/bench.md. */

const LINES = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const YEAR = 2023;

interface Imported {
  lines: number;
  seconds: number;
  readingSeconds: number;
  cpuSeconds: number;
  peakBytes: number;
  placeId: string;
}

await inScratchFolder(async (folder) => {
  const path = join(folder, `${YEAR}-gastos.csv`);
  await writeExpenditure(path, YEAR, LINES, CAPITAL);
  console.log(
    `${whole(LINES)} lines, ${megabytes(statSync(path).size)}, ${ROUNDS} rounds of import and COPY in turn\n`,
  );
  await withPostgres(folder, (adminUrl) => compare(adminUrl, folder, path));
});

async function compare(adminUrl: string, folder: string, path: string): Promise<void> {
  const mapping = join(projectRoot(), 'docs/mappings/madrid-expenditure.json');
  const rows = join(folder, 'rows');
  const rounds: { imported: Imported; copied: { seconds: number } }[] = [];
  let columns = '';
  for (let round = 0; round < ROUNDS; round++) {
    const imports = await freshDatabase(adminUrl, 'imports');
    const imported = await inChild<Imported>('import-once.ts', { adminUrl: imports, path, mapping });
    if (round === 0) columns = await asAdmin(imports, (client) => copyOut(client, rows));
    const bare = await freshDatabase(adminUrl, 'bare');
    const copied = await inChild<{ seconds: number }>('copy-once.ts', {
      adminUrl: bare,
      path: rows,
      columns,
    });
    rounds.push({ imported, copied });
    if (round === ROUNDS - 1) await publishToo(imports, imported.placeId);
  }
  print(rounds);
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

function print(rounds: { imported: Imported; copied: { seconds: number } }[]): void {
  printTable([
    [
      'round',
      'import',
      'of it reading',
      'CPU in Node',
      'lines/s',
      'peak',
      'COPY',
      'rows/s',
      'import over COPY',
    ],
    ...rounds.map(({ imported, copied }, at) => [
      String(at + 1),
      seconds(imported.seconds),
      seconds(imported.readingSeconds),
      seconds(imported.cpuSeconds),
      whole(imported.lines / imported.seconds),
      megabytes(imported.peakBytes),
      seconds(copied.seconds),
      whole(LINES / copied.seconds),
      times(imported.seconds / copied.seconds),
    ]),
  ]);
  const imports = median(rounds.map((each) => each.imported.seconds));
  const copies = median(rounds.map((each) => each.copied.seconds));
  console.log(
    `\nmedian: import ${whole(LINES / imports)} lines/s, COPY ${whole(LINES / copies)} rows/s, import takes ${times(imports / copies)} as long; most memory ${megabytes(Math.max(...rounds.map((each) => each.imported.peakBytes)))}`,
  );
}
