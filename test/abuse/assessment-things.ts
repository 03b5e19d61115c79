import { deriveFramework, type Framework } from '@groundwork-gov/frameworks';
import { publishAssessment } from '../../app/src/diagnose/assessment/publish-actions.ts';
import { beginFrameworkDraft } from '../../app/src/diagnose/frameworks/draft-actions.ts';
import { keepInterview } from '../../app/src/diagnose/interviews/interview-actions.ts';
import {
  contentOf,
  keepTiny,
  proposedAssessment,
  signedAssessment,
  teamIn,
  tinyFramework,
} from '../support/assessments.ts';
import { heard } from '../support/interviewed.ts';
import { takeIn } from '../support/surveyed.ts';
import type { Somebody, World } from '../support/town.ts';
import type { Values } from './routes.ts';
import { surveyOf } from './survey-things.ts';

const sayingOf =
  (code: string) =>
  (at: number): string =>
    `Words ${at} of ${code}`;
const frameOf = (code: string): string => `frame-${code.toLowerCase()}`;

/** What a town is at: a second version of its own framework. */
export const draftOf = (code: string): Framework =>
  deriveFramework(tinyFramework(sayingOf(code), frameOf(code)), {
    id: frameOf(code),
    version: '2',
    name: sayingOf(code)(0),
  });

/**
 * A framework of the town's own and an assessment by it that both have signed, with a survey that was taken in, each of nobody but this
 * town. Whoever assesses reads the notes of interviews.
 */
export async function assessmentOf(
  world: World,
  placeId: string,
  code: string,
  assessor: Somebody,
): Promise<Values> {
  const say = sayingOf(code);
  const id = frameOf(code);
  const framework = await keepTiny(world, placeId, tinyFramework(say, id));
  const { draftId } = await world.act(placeId, beginFrameworkDraft, {
    from: framework,
    id,
    version: '2',
    title: say(0),
  });
  const team = await teamIn(world, placeId, { one: assessor });
  const previousId = await proposedAssessment(world, placeId, team, { say, from: 2021, to: 2023 });
  let asked: Values = {};
  const ask = async (of: { assessmentId: string }): Promise<void> => {
    asked = await surveyOf(world, placeId, code, of.assessmentId);
    await takeIn(world, placeId, {
      ...of,
      surveyId: asked.survey ?? '',
      by: { seat: assessor.identityId },
    });
    const both = heard(of.assessmentId, team.one.personId, {
      speaker: say(71),
      heldAt: say(72),
      language: say(73),
      answered: asked.survey ?? '',
    });
    await world.act(placeId, keepInterview, both, assessor.identityId);
  };
  const given = { say, framework, team, previousId, ask };
  const { assessmentId, evidenceId, causeId, heard: ids } = await signedAssessment(world, placeId, given);
  return {
    assessment: assessmentId,
    leaf: 'x.1',
    evidence: evidenceId,
    cause: causeId,
    ...ids,
    ...asked,
    group: 'women',
    seat: 'one',
    framework: id,
    edition: '1',
    draft: draftId,
    node: 'x.1',
    under: 'x',
  };
}

/** What both have signed becomes public. */
export async function publishAssessmentOf(world: World, placeId: string): Promise<void> {
  const { rows } = await world.admin.query<{ id: string; person: string }>(
    `select assessment_id as id, person_id as person from live.assessment_signature
     where place_id = $1 and part = 'assessor' and voided_at is null limit 1`,
    [placeId],
  );
  const [signed] = rows;
  if (!signed) throw new Error('no assessment was signed');
  const content = await contentOf(world, placeId, signed.id, signed.person);
  await world.act(placeId, publishAssessment, { assessmentId: signed.id, content });
}
