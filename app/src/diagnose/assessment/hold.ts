import {
  type Framework,
  type FrameworkNode,
  FrameworksError,
  scoreAssessment,
} from '@groundwork-gov/frameworks';
import type { ActContext } from '../../platform/access/action.ts';
import type { Entry } from '../../platform/ledger/entry.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { treeOf } from '../frameworks/tree.ts';
import { diagnoseProblems } from '../problems.ts';
import { type Assessment, lockAssessment, type TeamMember, teamOf } from './assessment-store.ts';
import type { Seat } from './seats.ts';

/** An assessment that is about to be changed: nobody else changes it meanwhile, and nothing of it is published. */
export async function holdAssessment({ tx }: ActContext, assessmentId: string): Promise<Assessment> {
  const held = await lockAssessment(tx, assessmentId);
  if (!held) throw problem('request.not-found');
  if (held.publishedHash !== null)
    throw diagnoseProblems.problem('diagnose.assessment-published', { title: held.title });
  return held;
}

/** Who acts, from one of these seats, with their interests declared: nobody scores before that. */
export async function ownSeat(
  { tx, actor }: ActContext,
  assessmentId: string,
  seats: readonly Seat[],
): Promise<TeamMember> {
  const team = await teamOf(tx, assessmentId);
  const own = team.find(({ personId, seat }) => personId === actor.personId && seats.includes(seat));
  if (!own) throw diagnoseProblems.problem('diagnose.not-in-team');
  if (own.declaredAt === null) throw diagnoseProblems.problem('diagnose.not-declared');
  return own;
}

/** The node that is to be answered. */
export function leafIn(document: Framework, leaf: string): FrameworkNode {
  const tree = treeOf(document);
  const node = tree.nodes.get(leaf);
  if (!node || tree.children.has(leaf)) throw problem('request.not-found');
  return node;
}

/**
 * The answer as it is kept: a number without needless zeros, so that 60 and 60.0 are one score. Refused is what is not on
 * the leaf's scale, with what is; and an answer to what does not apply.
 */
export function answerOnScale(
  { document, screening }: Assessment,
  leaf: string,
  score: string,
  field = 'score',
): string {
  const node = leafIn(document, leaf);
  try {
    const scored = scoreAssessment(document, { scores: { [leaf]: score }, screening }).nodes.get(leaf);
    if (scored?.why.code === 'score.screened-out')
      throw diagnoseProblems.problem('diagnose.switched-off', { leaf: codeOf(node) });
    const isNumber = treeOf(document).scales.get(node.scale ?? '')?.kind === 'number';
    return isNumber && scored?.number ? plainDecimal(score) : score;
  } catch (error) {
    if (!(error instanceof FrameworksError) || error.code !== 'frameworks.not-on-scale') throw error;
    const { expected } = error.details as { expected: readonly string[] };
    throw diagnoseProblems.problem(
      'diagnose.not-on-scale',
      { field, given: score, expected: [...expected], leaf: codeOf(node) },
      error,
    );
  }
}

const plainDecimal = (text: string): string =>
  text
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^-0$/, '0');

export const codeOf = ({ code, id }: Pick<FrameworkNode, 'code' | 'id'>): string => code ?? id;

/** Nothing of an assessment is public before it is published: its acts reach the public log as commitments alone. */
export const entryOf = (
  { assessmentId, title }: Pick<Assessment, 'assessmentId' | 'title'>,
  act: string,
  detail: Readonly<Record<string, string | number>> = {},
): Entry => ({
  act,
  subject: `assessment/${assessmentId}`,
  confidential: true,
  item: assessmentId,
  detail: { title, ...detail },
});
