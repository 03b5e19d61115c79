import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { directory } from '../../places/api.ts';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { handOf, samePerson } from '../../platform/access/same-person.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { rankingOf } from '../bottlenecks/ranking.ts';
import { EVERYBODY } from '../interviews/circles.ts';
import { diagnoseProblems } from '../problems.ts';
import { groupsOf } from '../voices/group-store.ts';
import { heardOnce } from '../voices/heard-once.ts';
import { speakersOf } from '../voices/said-store.ts';
import { takenSurveys } from '../voices/survey-store.ts';
import { heardOfAll, surveysDocumentOf } from '../voices/surveys-document.ts';
import { byLeaf } from '../voices/voices.ts';
import { voicesDocumentOf } from '../voices/voices-document.ts';
import { checkAssessment } from './check.ts';
import { addressOf, signedDocumentOf } from './document.ts';
import { entryOf, holdAssessment } from './hold.ts';
import { partOf } from './seats.ts';
import { insertSignature, voidOtherThan } from './signature-store.ts';
import type { SignedDocument } from './snapshot.ts';
import { type Standing, standingOf } from './standing.ts';

export interface Signable {
  standing: Standing;
  document: SignedDocument;
  content: string;
}

/** What is to be signed or published, as it stands in this transaction. */
export async function signableOf(
  { tx, place, actor }: Pick<ActContext, 'tx' | 'place'> & { actor: { personId: string } },
  assessmentId: string,
): Promise<Signable> {
  const standing = await standingOf(tx, assessmentId, actor.personId);
  if (!standing) throw problem('request.not-found');
  const names = await directory.namesOf(
    tx,
    standing.team.map(({ personId }) => personId),
  );
  const speakers = await speakersOf(tx, assessmentId, EVERYBODY);
  const groups = await groupsOf(tx, assessmentId);
  const surveys = surveysDocumentOf(await takenSurveys(tx, assessmentId), groups);
  const document = signedDocumentOf(standing, {
    place,
    names,
    ranking: await rankingOf(tx, standing, heardOfAll(byLeaf(heardOnce(speakers, surveys)), surveys)),
    voices: voicesDocumentOf(speakers, groups, standing.assessment.document, surveys),
    surveys,
  });
  return { standing, document, content: addressOf(document) };
}

/**
 * One of two signatures: an assessor's, the municipality's. Each is over the address of what its hand saw, is of another
 * person than the other, and holds only as long as nothing changes.
 */
export const signAssessment = defineAction({
  name: 'diagnose.sign',
  records: ['assessment.signed'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({
    assessmentId: z.uuid(),
    content: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  }),
  async run(context, { assessmentId, content }) {
    const { tx, actor, now } = context;
    const held = await holdAssessment(context, assessmentId);
    const signable = await signableOf(context, assessmentId);
    const { standing } = signable;
    const part = standing.seat === null ? null : partOf(standing.seat);
    if (part === null) throw diagnoseProblems.problem('diagnose.not-in-team');
    if (signable.content !== content) throw new StaleProblem(held.version, {});
    const blocking = (await checkAssessment(tx, standing, now)).filter(({ blocks }) => blocks);
    if (blocking.length > 0) throw diagnoseProblems.problem('diagnose.not-ready', { count: blocking.length });
    // What stands over another content (a name has changed since, or the assessment before) signs this one no more.
    await voidOtherThan(tx, assessmentId, content, now);
    const signatures = standing.signatures.filter((each) => each.content === content);
    if (signatures.some((each) => each.part === part))
      throw diagnoseProblems.problem('diagnose.signed-already');
    const hand = handOf(actor, 'diagnose.sign');
    if (signatures.some((each) => samePerson(each, hand)))
      throw diagnoseProblems.problem('diagnose.same-signer');
    await insertSignature(tx, {
      signatureId: randomUUID(),
      assessmentId,
      part,
      ...hand,
      content,
      version: held.version,
      signedAt: now,
    });
    return {
      answer: { part },
      entry: { ...entryOf(held, 'assessment.signed', { part }), content },
    };
  },
});
