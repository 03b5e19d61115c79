import { readFile } from 'node:fs/promises';
import { EMPTY_ROOT } from '../hash.ts';
import { parseDecimal, parseHash } from '../text.ts';
import type { Witnessed } from '../write/witness.ts';
import { writeWhole } from './folder-log.ts';
import { lockFile } from './lock-file.ts';
import { SourceError } from './source-error.ts';

const NOTHING: Witnessed = { size: 0n, root: EMPTY_ROOT };

/**
 * What a witness remembers, in one small file of JSON: of each log the size and root that it cosigned last. One process
 * holds it at a time, and in that process one change after the other.
 */
export class WitnessState {
  readonly #path: string;
  readonly #unlock: () => Promise<void>;
  readonly #trees: Map<string, Witnessed>;
  /** The file as we wrote it last. */
  #written: string | null;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(path: string, written: string | null, unlock: () => Promise<void>) {
    this.#path = path;
    this.#unlock = unlock;
    this.#written = written;
    this.#trees = written === null ? new Map() : parseState(path, written);
  }

  static async open(path: string): Promise<WitnessState> {
    const unlock = await lockFile(path);
    try {
      return new WitnessState(path, await textOf(path), unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** Whether it knows nothing yet: a new witness, or one whose file was lost. */
  get isNew(): boolean {
    return this.#written === null;
  }

  /**
   * Shows the last tree of a log, and stores the one that is answered before anybody else is asked. A refusal is handed
   * on, and nothing is stored. Resolves when the tree is on disk, to null.
   */
  update<Refused>(
    origin: string,
    decide: (last: Witnessed) => { store: Witnessed } | { refuse: Refused },
  ): Promise<Refused | null> {
    const mine = this.#turn.then(async () => {
      const decision = decide(this.#trees.get(origin) ?? NOTHING);
      if ('refuse' in decision) return decision.refuse;
      if ((await textOf(this.#path)) !== this.#written)
        throw new SourceError('witness.state-changed', { path: this.#path });
      const text = formatState(new Map(this.#trees).set(origin, decision.store));
      await writeWhole(this.#path, Buffer.from(text), 0o600);
      this.#written = text;
      this.#trees.set(origin, decision.store);
      return null;
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#unlock();
  }
}

const FORMAT = 'groundwork.witness@1';

function formatState(trees: ReadonlyMap<string, Witnessed>): string {
  const logs = [...trees].map(([origin, { size, root }]) => ({
    origin,
    size: String(size),
    root: root.toString('base64'),
  }));
  return `${JSON.stringify({ format: FORMAT, logs }, null, 1)}\n`;
}

function parseState(path: string, text: string): Map<string, Witnessed> {
  try {
    const { format, logs } = JSON.parse(text) as { format: unknown; logs: unknown };
    const trees = new Map<string, Witnessed>();
    for (const { origin, size, root } of logs as { origin: unknown; size: unknown; root: unknown }[]) {
      if (typeof origin !== 'string' || trees.has(origin))
        throw new TypeError('an origin is missing or comes twice');
      trees.set(origin, { size: parseDecimal(String(size)), root: parseHash(String(root)) });
    }
    if (format !== FORMAT) throw new TypeError('another format');
    return trees;
  } catch {
    throw new SourceError('witness.state-malformed', { path });
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
