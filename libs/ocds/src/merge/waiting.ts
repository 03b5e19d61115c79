import { type Listener, shown } from '../finding.ts';
import type { Version } from '../read/items.ts';
import { type Placed, type Process, Processes, roughSize } from './held.ts';

/** Where releases wait that memory cannot hold. */
export interface Aside {
  add(ocid: string, version: Version, release: Placed, at: { first: number; size: number }): void;
  /** By `first`, the releases of each in the order in which they were added; of a process larger than `most` none. */
  processes(most: number): AsyncIterable<Process>;
}

export interface WaitingOptions {
  /** Where releases wait from a size on. Without it they wait in memory, all of them. */
  aside?: (() => Aside) | undefined;
  /** That size, in about bytes of memory. */
  held?: number | undefined;
  /**
   * How large one process may be, in about bytes of memory: to be made into one all of its releases are held, and what comes out. Where all waits
   * in memory anyway, as large as it likes.
   */
  most?: number | undefined;
}

/** The engine lets garbage grow with what is kept: the process takes several times this. */
const HELD = 32 * 1024 * 1024;
const MOST = 128 * 1024 * 1024;

/** Releases wait here until the last has come, as a release of any process may stand anywhere: in memory, then aside. */
export class Waiting {
  readonly #aside: WaitingOptions['aside'];
  readonly #held: number;
  readonly #most: number;
  readonly #processes: Processes;
  #waiting: Aside | null = null;
  #size = 0;
  #first = 0;

  constructor({ aside, held = HELD, most = aside ? MOST : Number.POSITIVE_INFINITY }: WaitingOptions = {}) {
    this.#aside = aside;
    this.#held = held;
    this.#most = most;
    this.#processes = new Processes(most);
  }

  add(ocid: string, version: Version, release: Placed, size = roughSize(release.value)): void {
    const at = { first: this.#first++, size };
    if (this.#waiting) {
      this.#waiting.add(ocid, version, release, at);
      return;
    }
    this.#processes.add(ocid, version, release, at);
    this.#size += size;
    if (!this.#aside || this.#size < this.#held) return;
    this.#waiting = this.#aside();
    for (const process of this.#processes.take()) this.#lay(process, this.#waiting);
  }

  /** In the order in which their ocids came first. One that is too large to be held is told of, and left out. */
  async *processes(tell: Listener): AsyncGenerator<Process> {
    const all = this.#waiting ? this.#waiting.processes(this.#most) : this.#processes.take();
    for await (const process of all) {
      if (process.size <= this.#most) yield process;
      else {
        const { line, path, ocid, size } = process;
        const expected = `releases of one process of at most ${megabytes(this.#most)} in memory; these take about ${megabytes(size)}`;
        tell({ code: 'ocds.process-too-large', line, path, value: shown(ocid), expected });
      }
    }
  }

  /** What is too large stays so. */
  #lay({ ocid, version, first, size, releases, line, path }: Process, aside: Aside): void {
    if (size > this.#most) aside.add(ocid, version, { value: {}, line, path }, { first, size });
    for (const each of releases) aside.add(ocid, version, each, { first, size: roughSize(each.value) });
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
