import type { Findings } from '../finding.ts';
import type { RowReader } from './row-reader.ts';

/** A name of XML, with or without a prefix: it becomes an element of what is sent. */
const NAME = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_.\-\u00B7]*:)?[\p{L}_][\p{L}\p{M}\p{N}_.\-\u00B7]*$/u;

export const validName = (name: string): boolean => name.length <= 200 && NAME.test(name);

/** The names of one group, each of which may stand once. */
export class NamesOf {
  readonly #seen = new Map<string, number>();
  readonly #folded = new Map<string, string>();
  readonly #isRoot: boolean;

  constructor(isRoot: boolean) {
    this.#isRoot = isRoot;
  }

  take(name: string, row: RowReader, findings: Findings): void {
    const otherRow = this.#seen.get(name);
    const alike = this.#folded.get(name.toLowerCase());
    if (this.#isRoot && name === 'meta')
      findings.refuse('form.name-reserved', { ...row.at('name'), value: name });
    else if (otherRow !== undefined)
      findings.refuse('form.name-twice', { ...row.at('name'), value: name, otherRow });
    else if (alike !== undefined)
      findings.warn('form.name-alike', { ...row.at('name'), value: name, expected: alike });
    if (otherRow === undefined) this.#seen.set(name, row.number);
    if (alike === undefined) this.#folded.set(name.toLowerCase(), name);
  }
}
