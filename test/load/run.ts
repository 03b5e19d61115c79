import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { startPostgres } from '../../app/src/platform/launch/embedded-postgres.ts';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';
import { cpuOf } from '../../bench/support/cpu.ts';
import { ensureBuilt } from '../../scripts/support/ensure-built.mjs';
import { freePort, Program } from '../crash/program.ts';
import { type Filled, fill } from './fill.ts';
import type { LoadAnswer, LoadQuestion } from './generator.ts';
import { type MemoryFigures, memoryFigures, watchMemory } from './memory.ts';

export interface LoadPlan {
  places: number;
  lines: number;
  readers: number;
  officers: number;
  seed: number;
  runs: { name: string; seconds: number; think: LoadQuestion['think'] }[];
  /** A server to work in, with the secret that its roles have passwords from; one of its own unless told. */
  database?: { url: string; secret: string };
  tell(line: string): void;
}

export interface RunFigures extends LoadAnswer {
  name: string;
  /** Of one core, over the time. */
  serverCpuShare: number;
  memory: { server: MemoryFigures; postgres: MemoryFigures };
}

export interface LoadFigures {
  filled: Pick<Filled, 'seconds' | 'lines'> & { places: number; databaseBytes: number };
  runs: RunFigures[];
}

const SECRET = 'a secret of load alone, of no use elsewhere';
const SAMPLED_EVERY_MS = 2000;
const SEALED_WITHIN_MS = 300_000;

/** Towns and their budgets, a program as `npm start` runs it, and journeys out of a process of their own. */
export async function carryLoad(plan: LoadPlan): Promise<LoadFigures> {
  await ensureBuilt();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-load-')));
  // The database runs as another user, who has to pass.
  chmodSync(folder, 0o711);
  const postgres = plan.database ? null : await startPostgres({ dataDir: join(folder, 'postgres') });
  const adminUrl = plan.database?.url ?? postgres?.adminUrl ?? '';
  const secret = plan.database?.secret ?? SECRET;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const admin = new Client({ connectionString: adminUrl });
  let program: Program | undefined;
  try {
    const filled = await fill({ ...plan, adminUrl, secret, folder, baseUrl: origin });
    await admin.connect();
    // As the vacuum of its own would have done by the time anybody reads: it comes a minute after the rows.
    await admin.query('vacuum analyze');
    program = Program.start(
      {
        PATH: process.env['PATH'],
        NODE_ENV: process.env['NODE_ENV'],
        GROUNDWORK_DATA: folder,
        GROUNDWORK_EMPTY: '1',
        GROUNDWORK_SECRET: secret,
        PORT: String(port),
        ...(plan.database ? { DATABASE_URL: adminUrl } : {}),
      },
      folder,
    );
    if (!(await program.isReady())) throw new Error(`the program ended: ${program.said}`);
    await everythingSealed(admin);
    const size = await admin.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
    const { seconds, lines, towns, officers } = filled;
    const databaseBytes = Number(size.rows[0]?.bytes);
    plan.tell(
      `${towns.length} municipalities, ${lines} lines in ${Math.round(seconds)} s, ${Math.round(databaseBytes / 1e6)} MB of database`,
    );
    const runs: RunFigures[] = [];
    let firstNetwork = 0;
    for (const [at, { name, ...how }] of plan.runs.entries()) {
      plan.tell(`${name}: ${plan.readers} readers, ${officers.length} officers, ${how.seconds} s`);
      const { readers } = plan;
      // Another seed for each: the pages of the one before are kept.
      const seed = plan.seed + at;
      const pids = { server: program.pid, postgres: postgres?.pid ?? 0 };
      const watch = watchMemory(pids, SAMPLED_EVERY_MS);
      const cpuFrom = cpuOf(pids.server);
      const answer = await generate(folder, { origin, towns, officers, readers, seed, firstNetwork, ...how });
      const samples = watch.stop();
      firstNetwork = answer.networks;
      runs.push({
        name,
        ...answer,
        serverCpuShare: (cpuOf(pids.server) - cpuFrom) / answer.seconds,
        memory: {
          server: memoryFigures(samples, 'server'),
          postgres: memoryFigures(samples, 'postgres'),
        },
      });
    }
    return { filled: { seconds, lines, places: towns.length, databaseBytes }, runs };
  } finally {
    await program?.stop();
    await admin.end();
    await postgres?.stop('immediate');
    removePlace(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Until each public act stands in a signed log: only then there is a receipt for it. */
async function everythingSealed(admin: Client): Promise<void> {
  const until = performance.now() + SEALED_WITHIN_MS;
  for (;;) {
    const { rows } = await admin.query<{ waiting: number }>(
      `select (select count(*) from ledger.pending where not confidential)::int
         + (select count(*) from public_record.log where size > signed_size)::int as waiting`,
    );
    if (rows[0]?.waiting === 0) return;
    if (performance.now() > until) throw new Error(`${rows[0]?.waiting} acts or logs are still not signed`);
    await pause(100);
  }
}

async function generate(folder: string, question: LoadQuestion): Promise<LoadAnswer> {
  const path = join(folder, 'question.json');
  writeFileSync(path, JSON.stringify(question), { mode: 0o600 });
  const file = fileURLToPath(new URL('generator.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`the load generator ended with ${code}`);
  return JSON.parse(said) as LoadAnswer;
}
