import { type Listener, type OcdsFinding, shown } from '../finding.ts';
import { isObject, type JsonObject, listAt, objectAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { Meaning } from '../meaning/meaning.ts';
import { Together } from '../meaning/together.ts';
import type { Bytes } from '../read/bytes.ts';
import { readOcds } from '../read/read-ocds.ts';
import { bookFor } from '../schema/schemas.ts';
import { type Fault, faultsOf } from './validate.ts';

/** How much was looked at, and in how many there was a fault. */
export interface Validated {
  releases: number;
  records: number;
  packages: number;
  faulty: number;
  /** In how many releases something does not fit together (`MEANING_CODES`). */
  doubtful: number;
}

/**
 * Holds every release, record and package of a file against the schema of OCDS 1.1.5 while it streams by. What breaks it is told with line and
 * path, as is what cannot be read, and what does not fit together in a release (meaning/meaning.ts). What its releases
 * say together is held against each other by hashes (meaning/together.ts).
 */
export async function validateFile(source: Bytes, tell: Listener): Promise<Validated> {
  const counts: Validated = { releases: 0, records: 0, packages: 0, faulty: 0, doubtful: 0 };
  let doubts = 0;
  const doubt = (finding: OcdsFinding): void => {
    doubts++;
    tell(finding);
  };
  const [meaning, together] = [new Meaning(doubt), new Together(doubt)];
  const hold = (faults: readonly Fault[], line: number): void => {
    if (faults.length > 0) counts.faulty++;
    for (const { path, expected, value, keyword } of faults)
      tell({
        code: 'ocds.value',
        line,
        path,
        // What lacks a member would be shown whole.
        ...(keyword !== 'required' && { value: shown(writeJson(value)) }),
        expected,
      });
  };
  const items = readOcds(source, tell, (pack, line, path) => {
    counts.packages++;
    hold(packageFaults(pack, path), line);
  });
  for await (const { kind, value, line, path } of items) {
    counts[kind === 'record' ? 'records' : 'releases']++;
    const faults = faultsOf(bookFor(kind === 'record' ? 'Record' : 'Release'), value, path);
    hold(faults, line);
    if (kind === 'record') together.see(value, line, path, { isWhole: true });
    const known = new Set(faults.map((fault) => fault.path));
    for (const [release, at] of kind === 'record' ? wholeReleases(value, path) : [[value, path] as const]) {
      const before = doubts;
      meaning.see(release, line, at, known);
      // A compiled release in a record is the record's own.
      if (at !== `${path}/compiledRelease`) together.see(release, line, at);
      if (doubts > before) counts.doubtful++;
    }
  }
  return counts;
}

/** The releases that stand in a record, the compiled one among them. */
function* wholeReleases(record: JsonObject, path: string): Generator<readonly [JsonObject, string]> {
  for (const [at, each] of (listAt(record, 'releases') ?? []).entries())
    if (isObject(each) && Object.hasOwn(each, 'ocid')) yield [each, `${path}/releases/${at}`];
  const compiled = objectAt(record, 'compiledRelease');
  if (compiled) yield [compiled, `${path}/compiledRelease`];
}

/** Faults of what a package says of itself. Its members go another way, and are not counted here. */
function packageFaults(pack: JsonObject, path: string): Fault[] {
  const list = Object.hasOwn(pack, 'records') ? 'records' : 'releases';
  const faults = faultsOf(bookFor(list === 'records' ? 'RecordPackage' : 'ReleasePackage'), pack, path);
  const within = `${path}/${list}`;
  return faults.filter((fault) => fault.path !== within && !fault.path.startsWith(`${within}/`));
}
