import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase, Pool } from 'pg';
import { DatabaseProblem } from './problem.ts';

/**
 * A migration that takes away what an older program uses says so in a line of its own. Others only add, and programs
 * of before go on beside the newer one (docs/decisions/upgrades.md).
 */
export const ENDS_OLDER_PROGRAMS = /^-- ends older programs\b/m;

const CHANNEL = 'groundwork_upgrade';
const RETRY_MS = 1000;

/** In the transaction of such a migration: whoever runs hears of it when it commits, whoever listens later finds it. */
export async function tellOlderPrograms(owner: ClientBase, migration: string): Promise<void> {
  await owner.query(`comment on schema migrations is ${owner.escapeLiteral(migration)}`);
  await owner.query(`notify ${CHANNEL}`);
}

async function endedBy(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ name: string | null }>(
    "select obj_description(to_regnamespace('migrations')::oid, 'pg_namespace') as name",
  );
  return rows[0]?.name ?? null;
}

/** Calls `onEnd` once, when a migration that this program does not know has taken away what it uses. */
export function hearUpgrades(
  pool: Pool,
  known: ReadonlySet<string>,
  onEnd: (problem: DatabaseProblem) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const hear = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      const lost = Promise.race([once(client, 'end', { signal }), once(client, 'error', { signal })]);
      // Told below, after what was heard until then.
      lost.catch(() => undefined);
      await client.query(`listen ${CHANNEL}`);
      while (!signal.aborted) {
        const heard = once(client, 'notification', { signal });
        heard.catch(() => undefined);
        const name = await endedBy(client);
        if (name !== null && !known.has(name)) {
          stopping.abort();
          onEnd(new DatabaseProblem('database.outdated', { name }));
          return;
        }
        if ((await Promise.race([heard.then(() => 'heard'), lost.then(() => 'lost')])) === 'lost') return;
      }
    } finally {
      client.release(true);
    }
  };
  const ended = (async () => {
    while (!signal.aborted) {
      await hear().catch(() => undefined);
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
