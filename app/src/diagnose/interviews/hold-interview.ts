import type { ActContext } from '../../platform/access/action.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { wordsOf } from '../../platform/search/fold.ts';
import { type Assessment, teamOf } from '../assessment/assessment-store.ts';
import { leafIn } from '../assessment/hold.ts';
import { diagnoseProblems } from '../problems.ts';
import { branchesOf } from './branch-store.ts';
import type { Reader } from './circles.ts';
import { type Interview, interviewForAct } from './interview-store.ts';
import { type Passage, passageForAct } from './passage-store.ts';
import { type Quotation, quotationsOf } from './quotation-store.ts';

/** Who acts, with the seat that they have now. */
async function readerOf({ tx, actor }: ActContext, assessmentId: string): Promise<Reader> {
  const team = await teamOf(tx, assessmentId);
  const seat = team.find(({ personId }) => personId === actor.personId)?.seat ?? null;
  return { personId: actor.personId, seat };
}

/** An interview whose note the actor may read: any other is not there for them. */
export async function holdInterview(
  context: ActContext,
  assessmentId: string,
  interviewId: string,
): Promise<Interview> {
  const reader = await readerOf(context, assessmentId);
  const found = await interviewForAct(context.tx, assessmentId, interviewId, reader);
  if (!found) throw problem('request.not-found');
  return found;
}

export async function holdPassage(
  { tx }: ActContext,
  interview: Interview,
  passageId: string,
): Promise<Passage> {
  const found = await passageForAct(tx, interview.interviewId, passageId);
  if (!found) throw problem('request.not-found');
  return found;
}

/** Quotations of an interview that were proposed or approved, and not ended. */
export async function standingQuotations(
  { tx }: ActContext,
  { assessmentId, interviewId }: Interview,
): Promise<Quotation[]> {
  return (await quotationsOf(tx, assessmentId)).filter(
    (each) => each.interviewId === interviewId && each.endedAt === null,
  );
}

/** Every code is a dimension of the assessment's own framework. */
export function refuseUnknownLeaves({ document }: Assessment, leaves: readonly string[]): void {
  for (const leaf of leaves) leafIn(document, leaf);
}

/** Other words of it wait for a person, who sees them beside those that stand. */
export async function refuseInConflict({ tx }: ActContext, passageId: string): Promise<void> {
  if ((await branchesOf(tx, [passageId])).some(({ settledAt }) => settledAt === null))
    throw diagnoseProblems.problem('diagnose.passage-in-conflict');
}

const SHORTEST_NAME = 3;

/** Words in print name nobody who did not ask for it: not even a part of the name. */
export function refuseNaming({ speaker }: Interview, says: string): void {
  const said = wordsOf(says);
  const names = [...wordsOf(speaker ?? '')].filter((word) => word.length >= SHORTEST_NAME);
  if (names.some((word) => said.has(word)))
    throw diagnoseProblems.problem('diagnose.quotation-names-speaker', { field: 'says' });
}
