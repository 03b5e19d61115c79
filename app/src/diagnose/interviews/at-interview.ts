import { z } from 'zod';
import type { DeskContext } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { type AskedSurvey, surveysAskedFor } from '../../surveys/api.ts';
import { type Assessment, type TeamMember, teamOf } from '../assessment/assessment-store.ts';
import { assessmentAt, atAssessment, ONE } from '../assessment/at-assessment.ts';
import { groupsOf } from '../voices/group-store.ts';
import type { Group } from '../voices/groups.ts';
import type { Reader } from './circles.ts';
import { interviewsSeenBy, type SeenInterview } from './interview-store.ts';
import { type Passage, passagesOf } from './passage-store.ts';

export const INTERVIEWS = `${ONE}/interviews`;
export const INTERVIEW = `${INTERVIEWS}/:interview`;
export const atInterview = z.strictObject({ ...atAssessment.shape, interview: z.uuid() });

export type HeardContext = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

/** The interviews of an assessment, each as far as whoever looks may know it. */
export interface Heard {
  assessment: Assessment;
  team: readonly TeamMember[];
  reader: Reader;
  groups: readonly Group[];
  interviews: readonly SeenInterview[];
  /** Surveys that were asked for the assessment: somebody may have answered one as well. */
  askedSurveys: readonly AskedSurvey[];
  /** Has a seat, declared their interests, and nothing is published yet. */
  mayWrite: boolean;
}

type At = Pick<DeskContext<{ assessment: string; code: string }, unknown>, 'tx' | 'params' | 'actor'>;

export async function heardAt({ tx, params, actor }: At): Promise<Heard> {
  const assessment = await assessmentAt({ tx, params });
  const { assessmentId } = assessment;
  const team = await teamOf(tx, assessmentId);
  const own = team.find(({ personId }) => personId === actor.personId);
  const reader = { personId: actor.personId, seat: own?.seat ?? null };
  return {
    assessment,
    team,
    reader,
    groups: await groupsOf(tx, assessmentId),
    interviews: await interviewsSeenBy(tx, assessmentId, reader),
    askedSurveys: await surveysAskedFor(tx, assessmentId),
    mayWrite:
      own !== undefined &&
      own.declaredAt !== null &&
      assessment.publishedHash === null &&
      actor.permissions.has('diagnose.assess'),
  };
}

/** One of them, with what was said in it where its note may be read. */
export async function interviewAt(
  context: At & Pick<DeskContext<{ interview: string }, unknown>, 'params'>,
): Promise<Heard & { interview: SeenInterview; passages: Passage[] }> {
  const heard = await heardAt(context);
  const interview = heard.interviews.find((each) => each.interviewId === context.params.interview);
  if (!interview) throw problem('request.not-found');
  return { ...heard, interview, passages: await passagesOf(context.tx, [interview]) };
}
