import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { storeFile, uploadedFile } from '../../platform/files/files.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { diagnoseProblems } from '../problems.ts';
import { changed } from './assessment-store.ts';
import * as evidence from './evidence-store.ts';
import { codeOf, entryOf, holdAssessment, leafIn, ownSeat } from './hold.ts';
import { leafOf } from './leaf-store.ts';
import { SEATS } from './seats.ts';

const leaf = z.string().regex(/^[a-z0-9.-]{1,80}$/);
export const BIGGEST_EVIDENCE = 20_000_000;

/** What a score rests on: a page of a file, the frozen run of a measure, an address, or words. */
export const addEvidence = defineAction({
  name: 'diagnose.add-evidence',
  records: ['assessment.evidence-added'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    leaf,
    kind: z.enum(evidence.EVIDENCE_KINDS),
    says: z.string().trim().min(1).max(2000),
    page: z.string().trim().max(40).default(''),
    link: z.string().trim().max(500).default(''),
    isPublic: z.boolean(),
    file: uploadedFile.nullable().default(null),
  }),
  // The path where a file waits makes no request another one.
  sameness: ({ file, ...rest }) => ({ ...rest, file: file?.sha256 ?? null }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, input.assessmentId);
    const node = leafIn(held.document, input.leaf);
    await ownSeat(context, input.assessmentId, SEATS);
    const evidenceId = randomUUID();
    const rests = await restsOn(context, input);
    await evidence.insertEvidence(
      tx,
      input.assessmentId,
      {
        evidenceId,
        leaf: input.leaf,
        kind: input.kind,
        says: input.says,
        isPublic: input.isPublic,
        personId: actor.personId,
        ...rests,
      },
      now,
    );
    await changed(tx, input.assessmentId, now);
    return {
      answer: { evidenceId },
      entry: entryOf(held, 'assessment.evidence-added', { leaf: codeOf(node) }),
    };
  },
});

type Rests = Pick<evidence.Evidence, 'fileId' | 'fileName' | 'page' | 'link' | 'runId'>;

/** The one thing that this kind of evidence is about; whatever else was filled in belongs to another kind. */
async function restsOn(context: ActContext, input: z.output<typeof addEvidence.input>): Promise<Rests> {
  const nothing: Rests = { fileId: null, fileName: null, page: null, link: null, runId: null };
  switch (input.kind) {
    case 'words':
      return nothing;
    case 'link':
      if (!isWebAddress(input.link))
        throw diagnoseProblems.problem('diagnose.evidence-incomplete', { field: 'link', kind: input.kind });
      return { ...nothing, link: input.link };
    case 'run': {
      const state = await leafOf(context.tx, input.assessmentId, input.leaf);
      if (!state?.runId) throw diagnoseProblems.problem('diagnose.no-run', { field: 'kind' });
      return { ...nothing, runId: state.runId };
    }
    case 'file': {
      if (!input.file)
        throw diagnoseProblems.problem('diagnose.evidence-incomplete', { field: 'file', kind: input.kind });
      const file = await storeFile(context, context.tx, input.file, {
        accept: ['pdf', 'png', 'jpeg', 'webp', 'xlsx', 'docx', 'ods', 'odt', 'csv'],
        maxBytes: BIGGEST_EVIDENCE,
        heldBy: input.assessmentId,
        personId: context.actor.personId,
      });
      const page = input.page === '' ? null : input.page;
      return { ...nothing, fileId: file.fileId, fileName: file.name, page };
    }
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** Whoever added it takes it away; a quotation goes by its own way. It stays in the record that it was there. */
export const removeEvidence = defineAction({
  name: 'diagnose.remove-evidence',
  records: ['assessment.evidence-removed'],
  authority: 'place',
  input: z.strictObject({ assessmentId: z.uuid(), leaf, evidenceId: z.uuid() }),
  async run(context, { assessmentId, leaf: id, evidenceId }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const node = leafIn(held.document, id);
    const own = (await evidence.evidenceOf(tx, assessmentId, id)).find(
      (each) =>
        each.evidenceId === evidenceId && each.personId === actor.personId && each.kind !== 'quotation',
    );
    if (!own) throw problem('request.not-found');
    await evidence.removeEvidence(tx, evidenceId, now);
    await changed(tx, assessmentId, now);
    return {
      answer: { evidenceId },
      entry: entryOf(held, 'assessment.evidence-removed', { leaf: codeOf(node) }),
    };
  },
});
