import type { Listener } from '../finding.ts';
import { type Json, NumberText } from '../json/json.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { linesOf } from '../read/lines.ts';
import { valueOf } from '../read/parse-piece.ts';

/**
 * How often each place of a file of JSON Lines says something. Paths as in the reference (ocdscardinal `coverage`): `""` a line, `/` the
 * members of an object, `[]` those of a list, `/name` one of them. Null, `""`, `[]`, `{}` and what holds nothing else say nothing.
 */
export class Coverage {
  readonly counts = new Map<string, number>();

  add(value: Json): void {
    this.#says(value, '');
  }

  /** As an object, whose members have the names of the paths. */
  toJson(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  #says(value: Json, path: string): boolean {
    let says = false;
    if (Array.isArray(value)) {
      for (const each of value) says = this.#says(each, `${path}[]`) || says;
    } else if (value instanceof NumberText) says = true;
    else if (typeof value === 'object' && value !== null) {
      const members = `${path}/`;
      for (const [name, each] of Object.entries(value)) says = this.#says(each, members + name) || says;
      if (says) this.#count(members);
    } else says = value !== null && value !== '';
    if (says) this.#count(path);
    return says;
  }

  #count(path: string): void {
    this.counts.set(path, (this.counts.get(path) ?? 0) + 1);
  }
}

/** The coverage of a file of JSON Lines, packed by gzip or not. Lines that are no JSON are told of. */
export async function coverageOf(source: Bytes, tell: Listener): Promise<Coverage> {
  const coverage = new Coverage();
  let isNothing = true;
  for await (const piece of linesOf(unpacked(source, tell), tell)) {
    const read = valueOf(piece, tell, { tellsTwice: true });
    if (!read) continue;
    isNothing = false;
    coverage.add(read.value);
  }
  if (isNothing) tell({ code: 'ocds.nothing', line: 1, path: '' });
  return coverage;
}
