import {
  mergeAll,
  type OcdsFinding,
  type OcdsItem,
  readOcds,
  Together,
  writeJson,
} from '@groundwork-gov/ocds';
import type { Transaction } from '../../platform/db/transaction.ts';
import { fold } from '../../platform/search/fold.ts';
import { dayOf } from '../record/days.ts';
import { factsOf, type ProcessFacts } from '../record/facts.ts';
import { textAt } from '../record/reach.ts';
import { processIdOf } from '../record/records.ts';
import type { Findings } from './findings.ts';
import {
  dropTouched,
  insertProcesses,
  type NewProcess,
  type ReleaseRow,
  touchedReleases,
} from './merge-store.ts';

interface Source {
  sourceId: string;
  sourceNo: number;
}

/**
 * Makes the processes anew that a load has releases of, out of all their releases that stand: a newer release changes what
 * holds, and the older ones stay. Memory holds one batch. Answers how many processes it were, and how many of them stood.
 */
export async function mergeTouched(
  tx: Transaction,
  source: Source,
  loadId: string,
  findings: Findings,
  hear: (facts: ProcessFacts) => void = () => undefined,
): Promise<{ processes: number; changed: number }> {
  const touched = await dropTouched(tx, source.sourceId, loadId);
  for await (const rows of touchedReleases(tx, source.sourceId, loadId))
    await insertProcesses(tx, await processesOf(source, rows, findings, hear));
  return touched;
}

/** The rows of whole processes, each with all its releases. */
async function processesOf(
  { sourceId, sourceNo }: Source,
  rows: readonly ReleaseRow[],
  findings: Findings,
  hear: (facts: ProcessFacts) => void,
): Promise<NewProcess[]> {
  const items = await readAgain(rows, findings);
  tellContradictions(items, findings);
  const first = new Map<string, string>();
  const count = new Map<string, number>();
  for (const { ocid } of rows) count.set(ocid, (count.get(ocid) ?? 0) + 1);
  const last = new Map<string, number>();
  for (const item of items) {
    const ocid = String(item.value['ocid']);
    const day = dayOf(textAt(item.value, 'date') ?? '');
    if (day !== null && day < (first.get(ocid) ?? '9')) first.set(ocid, day);
    last.set(ocid, item.line);
  }
  const processes: NewProcess[] = [];
  for await (const { ocid, compiled } of mergeAll(items, findings.hear)) {
    const line = last.get(ocid) ?? 0;
    const facts = factsOf(compiled, (code, path, value) =>
      findings.add({ code, line, path, value, expected: null }),
    );
    hear(facts);
    processes.push({
      source_id: sourceId,
      ocid,
      process_id: processIdOf(sourceNo, ocid),
      year: Number((first.get(ocid) ?? '0').slice(0, 4)),
      title: facts.title,
      buyer: facts.buyer?.name ?? null,
      stage: facts.stage,
      day: facts.day,
      releases: count.get(ocid) ?? 0,
      folded: fold([facts.title, facts.buyer?.name, ocid].filter(Boolean).join('\n')),
      compiled: writeJson(compiled),
    });
  }
  return processes;
}

type ReadAgain = OcdsItem & Pick<ReleaseRow, 'isNew'>;

/** What a newer release may say otherwise than those before it, and yet be doubtful. A process that is given as a whole once more is none of it. */
const DOUBTFUL = new Set<OcdsFinding['code']>(['ocds.release-twice', 'ocds.identity', 'ocds.same-date']);

/** What a release that is new here says against those of its process that stand, of this file and of those before it. */
function tellContradictions(items: readonly ReadAgain[], findings: Findings): void {
  let isNew = false;
  const together = new Together(({ code, line, path, value }) => {
    // The other's line may be one of another file.
    if (isNew && DOUBTFUL.has(code)) findings.add({ code, line, path, value: value ?? null, expected: null });
  });
  for (const item of items) {
    ({ isNew } = item);
    together.see(item.value, item.line, item.path);
  }
}

/**
 * Kept releases, read with every number as it was written: each as a package of its own, which says its version. Findings
 * name the line of the file from which it came.
 */
async function readAgain(rows: readonly ReleaseRow[], findings: Findings): Promise<ReadAgain[]> {
  const text = rows.map(({ version, body }) => `{"version":"${version}","releases":[${body}]}\n`).join('');
  const source = (async function* () {
    yield Buffer.from(text);
  })();
  const items: ReadAgain[] = [];
  const hear: Findings['hear'] = (finding) =>
    findings.hear({ ...finding, line: rows[finding.line - 1]?.line ?? 0 });
  for await (const item of readOcds(source, hear)) {
    const row = rows[item.line - 1];
    if (row) items.push({ ...item, line: row.line, path: row.path, isNew: row.isNew });
  }
  return items;
}
