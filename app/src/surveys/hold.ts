import type { ActContext } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import type { Entry } from '../platform/ledger/entry.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { lockSurvey, type Survey } from './survey-store.ts';

/** A survey that is about to be changed: nobody else changes it meanwhile. */
export async function holdSurvey({ tx }: Pick<ActContext, 'tx'>, surveyId: string): Promise<Survey> {
  const held = await lockSurvey(tx, surveyId);
  if (!held) throw problem('request.not-found');
  return held;
}

/** The same, as its author saw it. */
export async function holdSeen(
  context: ActContext,
  { surveyId, version }: { surveyId: string; version: number },
  theirs: (held: Survey) => Parameters<typeof expectVersion>[2] = () => ({}),
): Promise<Survey> {
  const held = await holdSurvey(context, surveyId);
  expectVersion(held, version, theirs(held));
  return held;
}

/**
 * What people answer reaches the public log as commitments alone: when somebody answered could tell whoever saw them do it
 * which answers are theirs.
 */
export const entryOf = (
  { surveyId, title }: Pick<Survey, 'surveyId' | 'title'>,
  act: string,
  detail: Readonly<Record<string, string | number>> = {},
): Entry => ({
  act,
  subject: `survey/${surveyId}`,
  confidential: true,
  item: surveyId,
  detail: { title, ...detail },
});

/** Whether it takes answers on a day. */
export const isOpen = (
  { opensOn, closesOn, closedAt }: Pick<Survey, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: string,
): boolean =>
  closedAt === null && opensOn !== null && opensOn <= today && (closesOn === null || today <= closesOn);
