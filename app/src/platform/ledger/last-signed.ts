import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, writeWhole } from '@groundwork-gov/tlog';

export interface LastSigned {
  size: bigint;
  root: Buffer;
}

/**
 * What was signed last, kept outside the database and its backups: a database that was put back to an earlier state
 * must not sign a second history beside the first. One small file a log, replaced as a whole.
 */
export class LastSignedStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async read(origin: string): Promise<LastSigned | null> {
    try {
      const { size, root } = parseCheckpoint(await readFile(this.#path(origin), 'utf8'));
      return { size, root };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Is on the disk, and will be found after a power cut, before this answers. */
  async write(origin: string, checkpointText: string): Promise<void> {
    await writeWhole(this.#path(origin), Buffer.from(checkpointText), 0o600);
  }

  /** Origins may hold what no file name can. */
  #path(origin: string): string {
    return join(this.folder, createHash('sha256').update(origin).digest('hex').slice(0, 32));
  }
}
