import { type Listener, shown } from '../finding.ts';
import type { JsonObject } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
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
}

/**
 * Holds every release, record and package of a file against the schema of OCDS 1.1.5 while it streams by. What breaks it is told with line and
 * path, as is what cannot be read. Whether two releases of one package are equal is not asked: they would have to be kept.
 */
export async function validateFile(source: Bytes, tell: Listener): Promise<Validated> {
  const counts: Validated = { releases: 0, records: 0, packages: 0, faulty: 0 };
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
    hold(faultsOf(bookFor(kind === 'record' ? 'Record' : 'Release'), value, path), line);
  }
  return counts;
}

/** Faults of what a package says of itself. Its members go another way, and are not counted here. */
function packageFaults(pack: JsonObject, path: string): Fault[] {
  const list = Object.hasOwn(pack, 'records') ? 'records' : 'releases';
  const faults = faultsOf(bookFor(list === 'records' ? 'RecordPackage' : 'ReleasePackage'), pack, path);
  const within = `${path}/${list}`;
  return faults.filter((fault) => fault.path !== within && !fault.path.startsWith(`${within}/`));
}
