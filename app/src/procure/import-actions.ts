import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { Findings } from './intake/findings.ts';
import { mergeTouched } from './intake/merge.ts';
import type { Progress } from './intake/read-file.ts';
import { type GivenSource, loadFiles, sourceInput } from './load.ts';
import * as store from './load-store.ts';
import { procureProblems } from './problems.ts';
import { sourceNamed } from './source-store.ts';

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

/** Reads procurement data: what can be read comes in as a draft, what cannot is listed. */
export function importReleases(progress?: Progress) {
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
      const read = files.map((file) => ('text' in file ? { ...file, sha256: hashOf(file.text) } : file));
      await refuseAsOwn(context, given);
      const { source, loaded } = await loadFiles(context, given, read, progress ? { progress } : {});
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

/** At the desk whoever sends files sees first whose word they would be; here nobody does, and others' records never come in as the town's own. */
async function refuseAsOwn({ tx }: Pick<ActContext, 'tx'>, { name, isOwn }: GivenSource): Promise<void> {
  await store.takeLoadTurn(tx);
  const known = await sourceNamed(tx, name);
  if (known?.isOwn && !isOwn) throw procureProblems.problem('procure.source-own', { source: name });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

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
    if (!(await store.tryLoadTurn(tx))) throw procureProblems.problem('procure.being-read');
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
