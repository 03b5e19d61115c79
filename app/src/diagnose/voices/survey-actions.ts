import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { type Assessment, changed } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import { groupsOf } from './group-store.ts';
import { keepMatched, keepTaken, takenSurveys } from './survey-store.ts';
import { surveysNow } from './surveys-now.ts';

/** What ended surveys say now of the dimensions of an assessment, frozen for it as a measure's run is. */
export async function freezeSurveys(
  { tx, place, now }: Pick<ActContext, 'tx' | 'place' | 'now'>,
  assessment: Assessment,
): Promise<number> {
  const { told } = await surveysNow(tx, place, assessment, now);
  await keepTaken(tx, assessment.assessmentId, told, now);
  return told.length;
}

export const takeSurveys = defineAction({
  name: 'diagnose.take-surveys',
  records: ['assessment.surveys-taken'],
  authority: 'place',
  input: z.strictObject({ assessmentId: z.uuid() }),
  async run(context, { assessmentId }) {
    const held = await holdAssessment(context, assessmentId);
    const count = await freezeSurveys(context, held);
    await changed(context.tx, assessmentId, context.now);
    return { answer: { count }, entry: entryOf(held, 'assessment.surveys-taken', { count }) };
  },
});

/** Which group of the assessment each group of a survey is. What is matched to none stands by itself, and that is said. */
export const matchGroups = defineAction({
  name: 'diagnose.match-groups',
  records: ['assessment.groups-matched'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    surveyId: z.uuid(),
    version: z.number().int().positive(),
    /** The survey's name of a group, and the key of the assessment's. */
    matched: z.array(z.tuple([z.string().max(200), z.string().regex(/^[a-z0-9-]{1,40}$/)])).max(200),
  }),
  async run(context, { assessmentId, surveyId, version, matched }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const survey = (await takenSurveys(tx, assessmentId)).find((each) => each.surveyId === surveyId);
    if (!survey) throw problem('request.not-found');
    expectVersion(
      survey,
      version,
      Object.fromEntries(survey.groups.map(({ name }) => [GROUP + name, survey.matched[name] ?? ''])),
    );
    const keys = new Set((await groupsOf(tx, assessmentId)).map(({ key }) => key));
    const names = new Set(survey.groups.map(({ name }) => name));
    for (const [name, key] of matched)
      if (name === '' || !names.has(name) || !keys.has(key))
        throw diagnoseProblems.problem('diagnose.group-unknown', { field: GROUP + name });
    await keepMatched(tx, assessmentId, survey, Object.fromEntries(matched));
    await changed(tx, assessmentId, now);
    return {
      answer: { matched: matched.length },
      entry: entryOf(held, 'assessment.groups-matched', { survey: survey.title }),
    };
  },
});

/** Before the name of a field: a group of the survey. */
export const GROUP = 'g.';
