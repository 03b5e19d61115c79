import { setTimeout as pause } from 'node:timers/promises';
import {
  addSignatures,
  askWitness,
  isQuorum,
  type Policy,
  parseNote,
  SourceError,
  signersOf,
  TileReader,
  TlogError,
} from '@groundwork-gov/tlog';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { DB } from '../db/tables.ts';
import { overPool } from '../db/transaction.ts';
import type { Log } from '../log/log.ts';
import { filesOf } from './log-files.ts';
import { rowsOf } from './log-store.ts';
import * as store from './witness-store.ts';

/** What asking needs of the running program. */
export interface Witnessing {
  pool: pg.Pool;
  log: Log;
  /** Whom to ask, and how many are enough; nobody unless whoever runs the program said so. */
  witnesses: Policy | null;
}

type Witness = Policy['witnesses'][number];
type Failure = SourceError | TlogError;

const ROUND_MS = 1000;
const ANSWERS_WITHIN_MS = 10_000;
const SHORTEST_REST_MS = 2000;
const LONGEST_REST_MS = 600_000;
/** A witness whose clock is further off than this says a time that means nothing. */
const CLOCK_MS = 86_400_000;

class Rest {
  #until = 0;
  #ms = SHORTEST_REST_MS;

  isOver(now: Date): boolean {
    return +now >= this.#until;
  }

  /** Twice as long each time, up to ten minutes. */
  begin(now: Date): void {
    this.#until = +now + this.#ms;
    this.#ms = Math.min(this.#ms * 2, LONGEST_REST_MS);
  }

  end(): void {
    this.#until = 0;
    this.#ms = SHORTEST_REST_MS;
  }
}

/**
 * Asks one witness for what it has not signed. It is left alone for a while after it did not answer, and so is a log that
 * it refused; both are noted, and nothing else fails for it.
 */
export class Asker {
  readonly #db: Kysely<DB>;
  readonly #asking: Witnessing & { witnesses: Policy };
  readonly #witness: Witness;
  /** Of the witness as a whole, and of each log that it will not sign. */
  readonly #rest = new Rest();
  readonly #refused = new Map<string, Rest>();

  constructor(asking: Witnessing & { witnesses: Policy }, witness: Witness) {
    this.#db = overPool(asking.pool);
    this.#asking = asking;
    this.#witness = witness;
  }

  /** Each log that grew, once. Answers how many checkpoints it cosigned. */
  async round(now = new Date(), signal?: AbortSignal): Promise<number> {
    if (!this.#rest.isOver(now)) return 0;
    let cosigned = 0;
    for (const checkpoint of await store.unwitnessed(this.#db, this.#witness.key)) {
      if (signal?.aborted || !this.#rest.isOver(now)) break;
      if (this.#refused.get(checkpoint.origin)?.isOver(now) === false) continue;
      if (await this.#ask(checkpoint, now, signal)) cosigned += 1;
    }
    return cosigned;
  }

  async #ask(checkpoint: store.Unwitnessed, now: Date, signal: AbortSignal | undefined): Promise<boolean> {
    const { origin } = checkpoint;
    try {
      const { line, at } = await this.#lineFor(checkpoint, now, signal);
      const { key } = this.#witness;
      const keys = await store.keepCosignature(this.#db, { ...checkpoint, witness: key, line, at });
      if (this.#areEnough(keys)) await store.keepWitnessed(this.#db, checkpoint);
    } catch (error) {
      // The database is whoever keeps the logs to mend; a witness that fails is told and asked again.
      if (signal?.aborted) return false;
      if (!isOfTheWitness(error)) throw error;
      const rest = isAway(error) ? this.#rest : (this.#refused.get(origin) ?? new Rest());
      if (rest !== this.#rest) this.#refused.set(origin, rest);
      rest.begin(now);
      const { name } = this.#witness;
      this.#asking.log.warn(
        { witness: name, origin, code: error.code, why: error.message },
        'a witness did not sign',
      );
      return false;
    }
    this.#rest.end();
    this.#refused.delete(origin);
    return true;
  }

  /** One line that is truly the witness's own, of about this time. */
  async #lineFor(
    { placeId, size, note, old }: store.Unwitnessed,
    now: Date,
    signal: AbortSignal | undefined,
  ): Promise<{ line: string; at: Date }> {
    const { key, url } = this.#witness;
    const address = url ?? '';
    const reader = new TileReader(filesOf(rowsOf(this.#db, placeId), size), size);
    const lines = await askWitness({
      url: address,
      key,
      reader,
      note,
      old,
      milliseconds: ANSWERS_WITHIN_MS,
      ...(signal ? { signal } : {}),
    });
    const line = `${lines.split('\n')[0]}\n`;
    const [own] = signersOf(parseNote(addSignatures(note, line)), [key]);
    const at = new Date(Number(own?.time ?? 0n) * 1000);
    if (!own || Math.abs(+at - +now) > CLOCK_MS) throw new SourceError('witness.unsigned', { address });
    return { line, at };
  }

  #areEnough(keys: readonly store.WitnessKey[]): boolean {
    const { witnesses } = this.#asking;
    const names = witnesses.witnesses
      .filter(({ key }) => keys.some((each) => each.name === key.name && each.id === key.id))
      .map(({ name }) => name);
    return isQuorum(witnesses, names);
  }
}

/** What a witness sends is read by parsers that throw errors with a code of their own. */
const isOfTheWitness = (error: unknown): error is Failure =>
  error instanceof SourceError || error instanceof TlogError;

/** Whether it is no use to ask for another log now: nobody answers, or only that it cannot at the moment. */
function isAway({ code, details }: Failure): boolean {
  const { status } = details as { status?: number };
  return (
    code === 'source.unreachable' ||
    (code === 'witness.refused' && status !== undefined && (status >= 500 || status === 429))
  );
}

/** Asks all witnesses, each at its own pace, until it is stopped. The logs go on meanwhile, whatever becomes of it. */
export function startWitnessing(asking: Witnessing): { stop(): Promise<void> } {
  const { witnesses } = asking;
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepAsking = async (asker: Asker): Promise<void> => {
    while (!signal.aborted) {
      await asker.round(new Date(), signal).catch((error: Error) => {
        if (!signal.aborted) asking.log.warn({ why: error.message }, 'witnesses could not be asked');
      });
      await pause(ROUND_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const loops = (witnesses?.witnesses ?? []).map((witness) =>
    keepAsking(new Asker({ ...asking, witnesses: witnesses as Policy }, witness)),
  );
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
