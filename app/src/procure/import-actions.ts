import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { keepFiles } from '../platform/read-files/keep-files.ts';
import { findableFile } from './findable.ts';
import { Findings, findingSaid } from './intake/findings.ts';
import { mergeTouched } from './intake/merge.ts';
import { type FileToRead, type Progress, releasesOf, sizeOf } from './intake/read-file.ts';
import { stageReleases } from './intake/staging.ts';
import * as store from './load-store.ts';
import { procureProblems } from './problems.ts';
import { insertSource, type Source, sourceNamed, sourcesOf } from './source-store.ts';

const said = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);

const sourceInput = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Of a source that is new here: whether the town itself says this, under which licence, and where it is published. */
  isOwn: z.boolean().default(true),
  licence: said(500),
  address: said(1000),
});

const named = { name: z.string().min(1).max(300), sha256: z.string() };

const importInput = z.strictObject({
  source: sourceInput,
  files: z
    .array(
      z.union([
        z.strictObject({ ...named, path: z.string().min(1) }),
        z.strictObject({ name: named.name, text: z.string().min(1) }),
      ]),
    )
    .min(1)
    .max(100),
});

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

/** Reads procurement data: what can be read comes in as a draft, what cannot is listed. */
export function importReleases(progress: Progress = () => undefined) {
  return defineAction({
    name: 'procure.import',
    records: ['procure.loaded'],
    authority: 'place',
    input: importInput,
    sameness: ({ files, source }) => ({
      source,
      files: files.map((file) => ({
        name: file.name,
        sha256: 'text' in file ? hashOf(file.text) : file.sha256,
      })),
    }),
    async run(context, { source: given, files }) {
      await store.takeTurn(context.tx);
      const source = await sourceOf(context, given);
      const loaded: Loaded[] = [];
      for (const file of files) {
        const read = 'text' in file ? { ...file, sha256: hashOf(file.text) } : file;
        loaded.push(await load(context, source, read, progress));
      }
      const standing = await store.standingLoads(context.tx, source.sourceId);
      // What somebody who publishes it without looking again has seen.
      return {
        answer: {
          loaded,
          source: source.sourceNo,
          sourceId: source.sourceId,
          seen: store.digestOf(standing),
        },
      };
    },
  });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A source that is known by its name stays as it is. */
async function sourceOf({ tx, now }: ActContext, given: z.infer<typeof sourceInput>): Promise<Source> {
  const known = await sourceNamed(tx, given.name);
  if (known) return known;
  const last = (await sourcesOf(tx)).at(-1)?.sourceNo ?? 0;
  const source = { sourceId: randomUUID(), sourceNo: last + 1, ...given };
  await insertSource(tx, source, now);
  return source;
}

async function load(
  context: ActContext,
  source: Source,
  file: FileToRead,
  progress: Progress,
): Promise<Loaded> {
  const { tx, actor, now } = context;
  const loadId = randomUUID();
  const findings = new Findings();
  const bytes = await sizeOf(file);
  const { sourceId } = source;
  const staged = await stageReleases(
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
  const processes = await mergeTouched(tx, source, loadId, findings);
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
  return {
    file: file.name,
    loadId,
    load: loadNo,
    ...staged,
    processes,
    findings: findings.count,
  };
}

const SHOWN = 20;

/**
 * A load that was a mistake counts no more: the processes it touched are made of the releases that were there before.
 * Only the last of a source: a later one left out what stood already.
 */
export const takeBackLoad = defineAction({
  name: 'procure.take-back',
  records: ['procure.taken-back'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ loadId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run({ tx, actor, now }, { loadId, reason }) {
    await store.takeTurn(tx);
    const taken = await store.loadById(tx, loadId);
    if (!taken) throw problem('request.not-found');
    if (taken.takenBackAt) throw procureProblems.problem('procure.taken-back-already', { file: taken.file });
    const last = (await store.standingLoads(tx, taken.sourceId)).at(-1);
    if (last && last.loadId !== loadId)
      throw procureProblems.problem('procure.not-last', { file: last.file });
    await store.insertTakenBack(tx, { loadId, personId: actor.personId, reason }, now);
    await mergeTouched(tx, taken, loadId, new Findings());
    return {
      answer: { load: taken.loadNo },
      entry: {
        act: 'procure.taken-back',
        subject: `procurement-load/${taken.loadNo}`,
        confidential: true,
        item: taken.fileId,
        detail: { file: taken.file, load: String(taken.loadNo), reason },
      },
    };
  },
});
