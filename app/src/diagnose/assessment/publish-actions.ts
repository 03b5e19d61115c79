import { z } from 'zod';
import { directory, ensureProfilePublished } from '../../places/api.ts';
import { defineAction } from '../../platform/access/action.ts';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { publishFiles } from '../../platform/files/files.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { publish, withdraw } from '../../platform/publication/publication.ts';
import { diagnoseProblems } from '../problems.ts';
import { lockAssessment, setPublished } from './assessment-store.ts';
import { holdAssessment } from './hold.ts';
import { PARTS } from './seats.ts';
import { signableOf } from './sign-actions.ts';
import { assessmentDocument, FORMAT } from './snapshot.ts';
import type { Standing } from './standing.ts';

/** The kind of snapshot; its key is the assessment's id. */
export const KIND = 'assessment';

/** What both signed becomes public, and is frozen from then on. */
export const publishAssessment = defineAction({
  name: 'diagnose.publish-assessment',
  records: ['assessment.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({
    assessmentId: z.uuid(),
    content: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  }),
  async run(context, { assessmentId, content }) {
    const { tx } = context;
    const held = await holdAssessment(context, assessmentId);
    const signable = await signableOf(context, assessmentId);
    if (signable.content !== content) throw new StaleProblem(held.version, {});
    const { signatures } = signable.standing;
    const isSigned = PARTS.every((part) =>
      signatures.some((each) => each.part === part && each.content === content),
    );
    if (!isSigned) throw diagnoseProblems.problem('diagnose.not-signed');
    const names = await directory.namesOf(
      tx,
      signatures.map(({ personId }) => personId),
    );
    await ensureProfilePublished(context);
    const document = assessmentDocument.parse({
      ...signable.document,
      signatures: signatures.map((each) => ({
        part: each.part,
        name: names.get(each.personId) ?? '',
        content: each.content,
        signedAt: each.signedAt.toISOString(),
      })),
    });
    const { hash } = await publish(context, {
      kind: KIND,
      key: assessmentId,
      format: FORMAT,
      act: 'assessment.published',
      subject: `assessment/${assessmentId}`,
      item: assessmentId,
      detail: { title: held.title },
      document: document as never,
    });
    // What the snapshot names by its hash, everybody may open, as long as it stands.
    await publishFiles(tx, publicFilesOf(signable.standing), hash);
    await setPublished(tx, assessmentId, hash);
    return { answer: { assessmentId, hash } };
  },
});

const publicFilesOf = ({ leaves }: Standing): string[] =>
  leaves.flatMap(({ evidence }) =>
    evidence.flatMap(({ isPublic, fileId }) => (isPublic && fileId !== null ? [fileId] : [])),
  );

/** Taken back from every public page; it can be mended, signed and published again. */
export const withdrawAssessment = defineAction({
  name: 'diagnose.withdraw-assessment',
  records: ['assessment.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ assessmentId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run(context, { assessmentId, reason }) {
    const held = await lockAssessment(context.tx, assessmentId);
    if (!held) throw problem('request.not-found');
    const { hash } = await withdraw(context, {
      kind: KIND,
      key: assessmentId,
      reason,
      act: 'assessment.withdrawn',
      subject: `assessment/${assessmentId}`,
      item: assessmentId,
      detail: { title: held.title },
    });
    await setPublished(context.tx, assessmentId, null);
    return { answer: { hash } };
  },
});
