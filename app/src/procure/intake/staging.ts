import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { type OcdsItem, writeJson } from '@groundwork-gov/ocds';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../../platform/db/transaction.ts';
import { at } from '../record/reach.ts';
import type { Findings } from './findings.ts';
import { copyStatement, createStagingTable, emptyStagingTable, moveNewReleases } from './staging-store.ts';

const CHUNK_BYTES = 4 << 20;
/** What an index holds and an address can carry. Real ones have 30. */
const LONGEST_OCID = 200;
const HALF_PAIR = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export interface Staged {
  releases: number;
  /** Those that do not stand in the source already; and those that the file holds once more. */
  added: number;
  repeated: number;
  /** Processes that the file has releases of. */
  named: number;
}

/**
 * The releases of one file under the id of a load, those left out that stand in the source already: the same file again
 * adds nothing. COPY is refused under row-level security, so chunks go through a table of this transaction.
 */
export async function stageReleases(
  tx: Transaction,
  load: { loadId: string; sourceId: string },
  releases: AsyncIterable<OcdsItem>,
  findings: Findings,
): Promise<Staged> {
  const table = await createStagingTable(tx);
  const seen = new Set<string>();
  const ocids = new Set<string>();
  let count = 0;
  let repeated = 0;
  let added = 0;
  let chunk: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (chunk.length === 0) return;
    const copy = tx.client.query(copyFrom(copyStatement(table)));
    copy.end(Buffer.from(chunk.join('')));
    await finished(copy);
    added += await moveNewReleases(tx, table, load);
    await emptyStagingTable(tx, table);
    chunk = [];
    size = 0;
  };
  for await (const item of releases) {
    const ocid = ocidOf(item, findings);
    if (ocid === null) continue;
    count += 1;
    const body = writeJson(item.value);
    const digest = createHash('sha256').update(`${item.version} ${body}`).digest('hex');
    ocids.add(ocid);
    if (seen.has(digest)) {
      repeated += 1;
      continue;
    }
    seen.add(digest);
    const row = [String(count), ocid, digest, item.version, String(item.line), item.path, body];
    chunk.push(`${row.map(escape).join('\t')}\n`);
    size += body.length;
    if (size >= CHUNK_BYTES) await flush();
  }
  await flush();
  return { releases: count, added, repeated, named: ocids.size };
}

/** A release nobody can tell the process of is told, and left out. */
function ocidOf({ value, line, path }: OcdsItem, findings: Findings): string | null {
  const ocid = at(value, 'ocid');
  if (typeof ocid === 'string' && ocid !== '' && ocid.length <= LONGEST_OCID && !HALF_PAIR.test(ocid))
    return ocid;
  const isLong = typeof ocid === 'string' && ocid !== '';
  findings.add({
    code: isLong ? 'procure.ocid-long' : 'ocds.ocid',
    line,
    path: `${path}/ocid`,
    value: writeJson(ocid ?? null),
    expected: null,
  });
  return null;
}

const SPECIAL = /[\\\t\n\r]/;

/** PostgreSQL's text format for COPY: tabs between, backslash escapes. */
function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
