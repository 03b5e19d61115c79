import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ActContext } from '../platform/access/action.ts';
import type { Entry } from '../platform/ledger/entry.ts';
import { keepFiles } from '../platform/read-files/keep-files.ts';
import { findableFile } from './findable.ts';
import { Findings, findingSaid } from './intake/findings.ts';
import { mergeTouched } from './intake/merge.ts';
import { type FileToRead, type Progress, releasesOf, sizeOf } from './intake/read-file.ts';
import { stageReleases } from './intake/staging.ts';
import * as store from './load-store.ts';
import { procureProblems } from './problems.ts';
import type { ProcessFacts } from './record/facts.ts';
import { insertSource, type Source, sourceNamed, sourcesOf } from './source-store.ts';

const said = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);

export const sourceInput = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Of a source that is new here: whether the town itself says this, under which licence, and where it is published. */
  isOwn: z.boolean().default(true),
  licence: said(500),
  address: said(1000),
});

export type GivenSource = z.infer<typeof sourceInput>;

export interface Loaded {
  file: string;
  loadId: string;
  load: number;
  releases: number;
  /** Those that did not stand here already. */
  added: number;
  processes: number;
  findings: number;
}

/** What a file came to, beside what the load keeps of it. */
export interface ReadFile {
  loaded: Loaded;
  findings: Findings;
  /** Releases that the file itself holds more than once. */
  repeated: number;
  /** All processes that it is of; and how many of those that get a new release stood already. */
  named: number;
  changed: number;
}

/** What loading a file needs of whoever does it. */
export interface Loading extends Pick<ActContext, 'tx' | 'now'> {
  actor: Pick<ActContext['actor'], 'personId'>;
  record(entry: Entry): unknown;
}

/** Who hears while files are loaded. */
export interface Ears {
  progress?: Progress;
  /** Of every process that a file has a new release of, as it stands from then on. */
  process?(facts: ProcessFacts): void;
}

/** Each file of a source becomes a load, in their order. */
export async function loadFiles(
  context: Loading,
  given: GivenSource,
  files: readonly FileToRead[],
  ears: Ears = {},
): Promise<{ source: Source; loaded: Loaded[] }> {
  await store.takeLoadTurn(context.tx);
  const source = await sourceOf(context, given);
  const loaded: Loaded[] = [];
  for (const file of files) loaded.push((await load(context, source, file, ears)).loaded);
  // What is being published goes by what stood when it began.
  await store.takeTurn(context.tx);
  return { source, loaded };
}

/** A source that is known by its name stays as it is. */
export async function sourceOf(
  { tx, now }: Pick<Loading, 'tx' | 'now'>,
  given: GivenSource,
): Promise<Source> {
  const known = await sourceNamed(tx, given.name);
  if (known) return known;
  const last = (await sourcesOf(tx)).at(-1)?.sourceNo ?? 0;
  const source = { sourceId: randomUUID(), sourceNo: last + 1, ...given };
  await insertSource(tx, source, now);
  return source;
}

const silent = (): void => undefined;
const SHOWN = 20;

/** @throws `procure.nothing-read` before anything of the file is kept */
export async function load(
  context: Loading,
  source: Source,
  file: FileToRead,
  { progress = silent, process = silent }: Ears,
): Promise<ReadFile> {
  const { tx, actor, now } = context;
  const loadId = randomUUID();
  const findings = new Findings();
  const bytes = await sizeOf(file);
  const { sourceId } = source;
  const { repeated, named, ...staged } = await stageReleases(
    tx,
    { loadId, sourceId },
    releasesOf(file, bytes, findings, progress),
    findings,
  );
  if (staged.releases === 0) {
    throw procureProblems.problem('procure.nothing-read', {
      file: file.name,
      lines: findings.listed.slice(0, SHOWN).map(findingSaid),
    });
  }
  const { processes, changed } = await mergeTouched(tx, source, loadId, findings, process);
  const files = await keepFiles(tx, [{ name: file.name, bytes, sha256: file.sha256 }], {
    kind: 'procurement-file',
    byHash: store.filesByHash,
    insert: store.insertFiles,
    findable: findableFile,
  });
  const fileId = files.get(file.sha256) ?? '';
  const loadNo = (await store.lastLoadNo(tx)) + 1;
  await store.insertLoad(
    tx,
    {
      loadId,
      loadNo,
      sourceId,
      fileId,
      fileName: file.name,
      personId: actor.personId,
      ...staged,
      processes,
      findingCount: findings.count,
      findingCodes: Object.fromEntries(findings.byCode),
    },
    now,
  );
  await store.insertFindings(tx, loadId, findings.inOrder());
  context.record({
    act: 'procure.loaded',
    subject: `procurement-load/${loadNo}`,
    content: `sha256:${file.sha256}`,
    confidential: true,
    item: fileId,
    detail: { file: file.name, source: source.name, releases: staged.added, load: String(loadNo) },
  });
  const loaded = { file: file.name, loadId, load: loadNo, ...staged, processes, findings: findings.count };
  return { loaded, findings, repeated, named, changed };
}
