import { instantOrDayOf } from '../dates.ts';
import { type Listener, type MeaningCode, shown } from '../finding.ts';
import { hashOf } from '../hash.ts';
import { type Json, type JsonObject, listAt, member, textAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import type { Placed } from '../merge/held.ts';
import { canonical } from '../validate/canonical.ts';
import { idOf } from './check.ts';
import { Rows } from './rows.ts';

/** What makes a process the one it is, or says in what its amounts are: no later release may say another. */
const IDENTITY = ['/buyer/id', '/tender/id', '/tender/procuringEntity/id', '/tender/value/currency'];
/** What may change in time, but has one value at one time: merged, nobody knows which of two of one date holds. */
const AT_A_TIME = [
  '/tender/status',
  '/tender/procurementMethod',
  '/tender/numberOfTenderers',
  '/tender/value/amount',
  '/tender/tenderPeriod/startDate',
  '/tender/tenderPeriod/endDate',
];
const FIELDS = [...IDENTITY, ...AT_A_TIME].map((pointer) => ({ pointer, path: pointer.slice(1).split('/') }));

/** Of a process: where it stood compiled, the date of its last release, and of each field what was said of it and on which line. */
const [COMPILED, DATE, FIRST] = [0, 1, 2];
const MOST_PROCESSES = 250_000;
const MOST_RELEASES = 1_000_000;

/**
 * Asks of the releases of a file whether they fit together: OCDS has one id for one release, one compiled release for one process, and one
 * value for one time. What is kept of a release are hashes; from a number on that memory may hold, no more are compared, and that is told.
 */
export class Together {
  readonly #tell: Listener;
  readonly #processes: Rows;
  readonly #releases: Rows;
  #isFull = false;

  constructor(tell: Listener, { processes = MOST_PROCESSES, releases = MOST_RELEASES } = {}) {
    this.#tell = tell;
    this.#processes = new Rows(FIRST + 2 * FIELDS.length, processes);
    this.#releases = new Rows(2, releases);
  }

  /** A release, or where `isWhole`, all that is known of a process: compiled, or a record. */
  see(
    value: JsonObject,
    line: number,
    path: string,
    { isWhole = isCompiled(value), ocid = textAt(value, 'ocid'), mayComeAgain = true }: SeeOptions = {},
  ): void {
    if (ocid === undefined || ocid === '') return;
    const process = this.#processes.of(ocid);
    if (!process) {
      this.#full(line, path);
      return;
    }
    const doubt = (code: MeaningCode, at: string, said: Json, expected: string): void =>
      this.#tell({ code, line, path: `${path}${at}`, value: textOf(said), expected });
    if (isWhole) {
      if (process[COMPILED] !== 0)
        doubt('ocds.compiled-twice', '/ocid', ocid, `once; it stood on line ${process[COMPILED]}`);
      process[COMPILED] ||= line;
      return;
    }
    this.#held(process, value, line, doubt);
    if (mayComeAgain) this.#once(ocid, value, line, path, doubt);
  }

  #held(process: Uint32Array, release: JsonObject, line: number, doubt: Tell): void {
    const date = instantOrDayOf(textAt(release, 'date') ?? '');
    const when = date === undefined ? 0 : hashOf(String(date))[0];
    const isSameTime = when !== 0 && when === process[DATE];
    for (const [nth, { pointer, path }] of FIELDS.entries()) {
      const at = FIRST + 2 * nth;
      const isIdentity = nth < IDENTITY.length;
      if (!isIdentity && !isSameTime) process[at] = 0;
      const said = valueAt(release, path);
      if (said === null || typeof said === 'object') continue;
      const hash = hashOf(canonical(said))[0];
      if (process[at] === 0) process.set([hash, line], at);
      else if (process[at] !== hash) {
        const expected = `what line ${process[at + 1]} says${isIdentity ? '' : ', of the same date'}`;
        doubt(isIdentity ? 'ocds.identity' : 'ocds.same-date', pointer, said, expected);
      }
    }
    process[DATE] = when;
  }

  #once(ocid: string, release: JsonObject, line: number, path: string, doubt: Tell): void {
    const id = idOf(member(release, 'id'));
    if (id === null) return;
    const row = this.#releases.of(JSON.stringify([ocid, id]));
    if (!row) {
      this.#full(line, path);
      return;
    }
    const [content] = hashOf(canonical(release));
    if (row[0] === 0) row.set([content, line]);
    else
      doubt(
        'ocds.release-twice',
        '/id',
        id,
        `once; on line ${row[1]} it says ${row[0] === content ? 'the same' : 'something else'}`,
      );
  }

  #full(line: number, path: string): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#tell({ code: 'ocds.not-compared', line, path });
  }
}

interface SeeOptions {
  isWhole?: boolean;
  /** Where the release itself may say none. */
  ocid?: string | undefined;
  /** Whether its id may be that of another: where nobody knows, all of it is looked at. */
  mayComeAgain?: boolean;
}

/** What the releases of one process, all of which are at hand, contradict each other in, by the order of their dates. */
export function tellContradictions(ocid: string, releases: readonly Placed[], tell: Listener): void {
  if (releases.length < 2) return;
  const together = new Together(tell);
  const ids = releases.map(({ value }) => idOf(member(value, 'id')));
  const mayComeAgain = new Set(ids).size < ids.length;
  const dated = releases.map((release) => ({ release, at: dateOf(release.value) }));
  for (const { release } of dated.sort((a, b) => a.at - b.at))
    together.see(release.value, release.line, release.path, { ocid, mayComeAgain });
}

/** The instant of a release; before all others where it says none. */
export const dateOf = (release: JsonObject): number =>
  instantOrDayOf(textAt(release, 'date') ?? '') ?? Number.NEGATIVE_INFINITY;

type Tell = (code: MeaningCode, at: string, said: Json, expected: string) => void;

const isCompiled = (release: JsonObject): boolean => listAt(release, 'tag')?.includes('compiled') === true;

const valueAt = (value: Json, path: readonly string[]): Json =>
  path.reduce<Json>((at, name) => member(at, name) ?? null, value);

const textOf = (value: Json): string => shown(typeof value === 'string' ? value : writeJson(value));
