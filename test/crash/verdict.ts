import { setTimeout as pause } from 'node:timers/promises';
import { parsePolicy, type TileSource, verifyLog } from '@groundwork-gov/tlog';
import type { Pool } from 'pg';
import { adminPool } from '../support/admin-pool.ts';
import { brokenIn } from '../support/invariants.ts';
import type { Noted } from './officer.ts';
import type { TownHall } from './town-hall.ts';

/** What stands at the end against what the clients were told. */
export interface Verdict {
  acknowledged: number;
  refused: number;
  /** Deeds that had to be asked for more than once, since nobody knew what had become of them. */
  asked: number;
  lost: string[];
  half: string[];
  doubled: string[];
  /** There, though it was refused. */
  uncalled: string[];
  unknown: string[];
  broken: string[];
  logs: { leaves: number; checkpoints: number; findings: string[] };
}

interface After {
  adminUrl: string;
  origin: string;
  hall: TownHall;
  notes: readonly Noted[];
  /** Checkpoints seen from outside, by the address of their log. */
  seen: ReadonlyMap<string, readonly string[]>;
}

export async function verdictOf(after: After): Promise<Verdict> {
  const { notes, hall } = after;
  const admin = adminPool(after.adminUrl, 2);
  try {
    const effects = await effectsOf(admin, hall, notes);
    await everythingSigned(admin);
    const broken: string[] = [];
    for (const placeId of [hall.placeId, hall.programmeId]) broken.push(...(await brokenIn(admin, placeId)));
    return {
      acknowledged: notes.filter(({ told }) => told === 'acknowledged').length,
      refused: notes.filter(({ told }) => told === 'refused').length,
      asked: notes.filter(({ tries }) => tries > 1).length,
      ...effects,
      broken,
      logs: await logsOf(admin, after),
    };
  } finally {
    await admin.end();
  }
}

interface Trace {
  answers: number;
  entries: number;
  rows: number;
}

async function effectsOf(admin: Pool, { placeId }: TownHall, notes: readonly Noted[]) {
  const count = async (
    table: string,
    column: string,
    values: readonly string[],
  ): Promise<Map<string, number>> => {
    const { rows } = await admin.query<{ value: string; n: number }>(
      `select ${column}::text as value, count(*)::int as n from ${table}
       where place_id = $1 and ${column}::text = any($2) group by 1`,
      [placeId, values],
    );
    return new Map(rows.map(({ value, n }) => [value, n]));
  };
  const ids = notes.map(({ deed }) => deed.requestId);
  const answers = await count('live.request_answer', 'request_id', ids);
  const entries = await count('live.history', 'request_id', ids);
  const rows = new Map<string, number>();
  for (const table of new Set(notes.map(({ deed }) => `${deed.shows.table} ${deed.shows.column}`))) {
    const [name = '', column = ''] = table.split(' ');
    const values = notes
      .filter(({ deed }) => deed.shows.table === name && deed.shows.column === column)
      .map(({ deed }) => deed.shows.value);
    for (const [value, n] of await count(name, column, values)) rows.set(value, n);
  }
  const found = {
    lost: [] as string[],
    half: [] as string[],
    doubled: [] as string[],
    uncalled: [] as string[],
    unknown: [] as string[],
  };
  for (const { deed, told, last, tries } of notes) {
    const trace: Trace = {
      answers: answers.get(deed.requestId) ?? 0,
      entries: entries.get(deed.requestId) ?? 0,
      rows: rows.get(deed.shows.value) ?? 0,
    };
    const line = `${deed.path} ${deed.requestId} (${told ?? 'unknown'} after ${tries}: ${last}): ${JSON.stringify(trace)}`;
    const verdict = judge(told, trace);
    if (verdict) found[verdict].push(line);
  }
  return found;
}

function judge(told: Noted['told'], { answers, entries, rows }: Trace) {
  const all = [answers, entries, rows];
  if (all.some((each) => each > 1)) return 'doubled';
  const isThere = all.every((each) => each === 1);
  const isNowhere = all.every((each) => each === 0);
  if (!isThere && !isNowhere) return 'half';
  if (told === undefined) return 'unknown';
  if (told === 'acknowledged' && isNowhere) return 'lost';
  return told === 'refused' && isThere ? 'uncalled' : null;
}

const SIGNED_WITHIN_MS = 60_000;

/** Until nothing public waits for the log and every log is signed. */
async function everythingSigned(admin: Pool): Promise<void> {
  const until = performance.now() + SIGNED_WITHIN_MS;
  for (;;) {
    const { rows } = await admin.query<{ left: number }>(
      `select (select count(*)::int from ledger.pending where not confidential)
        + (select count(*)::int from public_record.log where size > signed_size) as left`,
    );
    if (rows[0]?.left === 0) return;
    if (performance.now() > until)
      throw new Error(`${rows[0]?.left} entries or logs still wait to be signed`);
    await pause(100);
  }
}

/** Reads every log as anybody would, and holds all of its checkpoints against it: those kept outside, and those in it. */
async function logsOf(admin: Pool, { origin, hall, seen }: After): Promise<Verdict['logs']> {
  const logs: Verdict['logs'] = { leaves: 0, checkpoints: 0, findings: [] };
  for (const [base, placeId] of [
    [`${origin}/ledger`, hall.programmeId],
    [`${origin}/ledger/${hall.code}`, hall.placeId],
  ] as const) {
    const { rows } = await admin.query<{ note: string }>(
      'select note from public_record.log_checkpoint where place_id = $1 and note is not null order by size',
      [placeId],
    );
    const since = [...new Set([...(seen.get(base) ?? []), ...rows.map(({ note }) => note)])];
    const read = async (path: string): Promise<Response> => fetch(`${base}/${path}`);
    const source: TileSource = {
      async read(path) {
        const answer = await read(path);
        return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
      },
    };
    const policy = parsePolicy(await (await read('policy')).text());
    const report = await verifyLog(source, { policy, since });
    logs.leaves += Number(report.checkpoint.size);
    logs.checkpoints += since.length;
    logs.findings.push(
      ...report.findings.map((each) => `${base}: ${each.message}`),
      ...report.since
        .filter(({ holds }) => holds !== true)
        .map(({ size }) => `${base}: the checkpoint of ${size} does not hold`),
    );
  }
  return logs;
}
