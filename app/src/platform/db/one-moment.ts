import { CompiledQuery, type Kysely } from 'kysely';
import type { DB } from './tables.ts';

const BATCH = 1000;

/**
 * So many files are read out of a pool at once: each holds a connection while it is, and pages are to have theirs. The
 * others wait for their turn.
 */
const MOST_AT_ONCE = 3;

interface Turns {
  taken: number;
  waiting: (() => void)[];
}
const turnsOf = new WeakMap<Kysely<DB>, Turns>();

/**
 * Reads as long as `work` goes on, all of it in one moment: what is published meanwhile is not seen. For files, whose rows
 * are all fetched before anybody is sent the first.
 */
export async function* inOneMoment<Piece>(
  db: Kysely<DB>,
  work: (moment: Kysely<DB>) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  const turns = turnsOf.get(db) ?? { taken: 0, waiting: [] };
  turnsOf.set(db, turns);
  if (turns.taken >= MOST_AT_ONCE) await new Promise<void>((go) => turns.waiting.push(go));
  else turns.taken += 1;
  try {
    const moment = await db
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    try {
      yield* work(moment);
    } finally {
      // Nothing was written; and where the connection is gone, so is what it read.
      await moment
        .rollback()
        .execute()
        .catch(() => undefined);
    }
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.taken -= 1;
  }
}

/** The rows of a query in batches, through a cursor: sorted once, never all in memory, each once. */
export async function* batchesOf<Row>(
  moment: Kysely<DB>,
  query: { compile(): { sql: string; parameters: readonly unknown[] } },
): AsyncGenerator<Row[]> {
  const { sql, parameters } = query.compile();
  await moment.executeQuery(
    CompiledQuery.raw(`declare rows_of_file no scroll cursor for ${sql}`, [...parameters]),
  );
  for (;;) {
    const { rows } = await moment.executeQuery(CompiledQuery.raw(`fetch ${BATCH} from rows_of_file`));
    if (rows.length === 0) break;
    yield rows as Row[];
  }
  await moment.executeQuery(CompiledQuery.raw('close rows_of_file'));
}
