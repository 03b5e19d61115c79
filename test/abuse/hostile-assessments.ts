import { addEvidence } from '../../app/src/diagnose/assessment/evidence-actions.ts';
import { publishAssessment, withdrawAssessment } from '../../app/src/diagnose/assessment/publish-actions.ts';
import { beginFrameworkDraft } from '../../app/src/diagnose/frameworks/draft-actions.ts';
import {
  contentOf,
  keepTiny,
  proposedAssessment,
  type Say,
  signedAssessment,
  teamIn,
  tinyFramework,
} from '../support/assessments.ts';
import type { World } from '../support/town.ts';
import { cut, several, type Words } from './hostile-words.ts';

/** Assessments whose every text is hostile, their framework's too: one under way, one public, one withdrawn. */
export async function settleAssessments(world: World, placeId: string, words: Words): Promise<void> {
  const { lines, link } = words;
  const say: Say = (at, most) => cut(lines[at % lines.length] ?? '', most);
  // A framework's own words stand on one line, and hold no sign that nobody sees.
  const named: Say = (at, most) =>
    say(at, most)
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim();
  const framework = await keepTiny(world, placeId, tinyFramework(named), lines[0]);
  await world.act(placeId, beginFrameworkDraft, {
    from: framework,
    id: 'tiny',
    version: '2',
    title: named(0, 200),
  });
  const team = await teamIn(world, placeId);
  const previousId = await proposedAssessment(world, placeId, team, { say, from: 2019, to: 2021 });
  const shown = {
    kind: 'link' as const,
    says: say(4, 2000),
    page: say(5, 40),
    link,
    isPublic: true,
    file: null,
  };
  const at = { assessmentId: previousId, leaf: 'pi-1.1' };
  await world.act(placeId, addEvidence, { ...at, ...shown }, team.one.identityId);
  const given = { say, framework, team, previousId };
  const { assessmentId } = await signedAssessment(world, placeId, { ...given, publish: true });
  await world.act(placeId, withdrawAssessment, { assessmentId, reason: several(words, 8, 500) });
  const { assessmentId: other } = await signedAssessment(world, placeId, given);
  const content = await contentOf(world, placeId, other, team.one.personId);
  await world.act(placeId, publishAssessment, { assessmentId: other, content });
}
