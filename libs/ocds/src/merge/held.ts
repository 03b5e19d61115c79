import { isObject, type Json, type JsonObject, NumberText } from '../json/json.ts';
import type { Version } from '../read/items.ts';

/** A release and where it stood, for what is told of it. */
export interface Placed {
  value: JsonObject;
  line: number;
  path: string;
}

/** The releases of one process as they came in, and when its ocid came first. */
export interface Process {
  ocid: string;
  first: number;
  version: Version;
  /** About how many bytes they take. */
  size: number;
  /** None, where they are more than may be held. */
  releases: Placed[];
  /** Where the first of them stood. */
  line: number;
  path: string;
}

/** Releases by process, in the order in which their ocids came first. A process with a release of 1.1 is of 1.1. */
export class Processes {
  readonly #byOcid = new Map<string, Process>();
  readonly #most: number;

  /** @param most how large a process may be before its releases are let go of */
  constructor(most: number) {
    this.#most = most;
  }

  add(
    ocid: string,
    version: Version,
    release: Placed,
    { first, size }: { first: number; size: number },
  ): void {
    let known = this.#byOcid.get(ocid);
    if (!known) {
      const { line, path } = release;
      known = { ocid, first, version, size: 0, releases: [], line, path };
      this.#byOcid.set(ocid, known);
    }
    if (version === '1.1') known.version = version;
    known.size += size;
    if (known.size > this.#most) known.releases = [];
    else known.releases.push(release);
  }

  /** Each once: it is let go of as it is given. */
  *take(): Generator<Process> {
    for (const [ocid, process] of this.#byOcid) {
      this.#byOcid.delete(ocid);
      yield process;
    }
  }
}

/** About how many bytes a value takes in memory: what an object, a member and a text cost in this engine. */
export function roughSize(value: Json): number {
  if (typeof value === 'string') return 24 + value.length;
  if (value instanceof NumberText) return 48 + value.text.length;
  let size = 16;
  if (Array.isArray(value)) for (const each of value) size += 8 + roughSize(each);
  else if (isObject(value)) for (const each of Object.values(value)) size += 24 + roughSize(each);
  return size;
}
