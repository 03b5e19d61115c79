import { isObject, type Json, NumberText } from '../json/json.ts';
import type { Version } from '../read/items.ts';
import type { Placed } from './merge.ts';

/** The releases of one process as they came in, and when its ocid came first. */
export interface Process {
  ocid: string;
  first: number;
  version: Version;
  releases: Placed[];
}

/** Releases by process, in the order in which their ocids came first. A process with a release of 1.1 is of 1.1. */
export class Processes {
  readonly #byOcid = new Map<string, Process>();

  add(ocid: string, version: Version, release: Placed, first: number): void {
    const known = this.#byOcid.get(ocid);
    if (!known) this.#byOcid.set(ocid, { ocid, first, version, releases: [release] });
    else {
      if (version === '1.1') known.version = version;
      known.releases.push(release);
    }
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
