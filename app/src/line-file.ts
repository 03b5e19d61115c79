import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { UsageError } from './platform/command.ts';

/** A file that is written as fast as the disk takes it, and no faster. */
export class LineFile {
  readonly #stream;
  #failed: Error | null = null;

  static async open(path: string): Promise<LineFile> {
    const stream = createWriteStream(path);
    try {
      await once(stream, 'open');
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
    }
    return new LineFile(stream);
  }

  private constructor(stream: WriteStream) {
    this.#stream = stream;
    this.#stream.on('error', (error) => {
      this.#failed = error;
    });
  }

  async write(text: string): Promise<void> {
    if (this.#failed) throw this.#failed;
    if (text === '' || this.#stream.write(text)) return;
    await new Promise<void>((done) => {
      const goOn = (): void => {
        this.#stream.off('drain', goOn).off('close', goOn);
        done();
      };
      // A disk that is full closes it.
      this.#stream.on('drain', goOn).on('close', goOn);
    });
  }

  async close(): Promise<void> {
    if (this.#failed) throw this.#failed;
    this.#stream.end();
    await finished(this.#stream);
  }
}
