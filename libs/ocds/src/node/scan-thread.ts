import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { scannerModule } from '../scan/scanner.ts';
import type { WantedLine } from '../scan/wanted.ts';
import type { ScannedStripe } from './stripe.ts';

/** A thread that scans stripes of a file in the order in which it is asked. */
export class ScanThread {
  readonly #worker: Worker;
  readonly #asked: { resolve(stripe: ScannedStripe): void; reject(error: unknown): void }[] = [];

  constructor(path: string, wanted: WantedLine) {
    this.#worker = begun({ path, wanted, module: scannerModule() });
    this.#worker.on('message', (stripe: ScannedStripe) => this.#asked.shift()!.resolve(stripe));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  scan(from: number, to: number): Promise<ScannedStripe> {
    const answer = new Promise<ScannedStripe>((resolve, reject) => {
      this.#asked.push({ resolve, reject });
    });
    // It is waited for later, when those before it have come.
    answer.catch(() => {});
    this.#worker.postMessage([from, to], []);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** From the sources through tsx, which has to be asked for in each thread; from the bundle, the file that scripts/build.mjs puts beside it. */
function begun(workerData: object): Worker {
  const here = import.meta.dirname;
  if (!import.meta.filename.endsWith('.ts'))
    return new Worker(join(here, 'ocds-scan-child.mjs'), { workerData });
  const child = JSON.stringify(pathToFileURL(join(here, 'scan-child.ts')).href);
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${child}); });`;
  return new Worker(code, { eval: true, workerData });
}
