import type { Framework } from '@groundwork-gov/frameworks';
import { addEvidence } from '../../app/src/diagnose/assessment/evidence-actions.ts';
import { publishAssessment, withdrawAssessment } from '../../app/src/diagnose/assessment/publish-actions.ts';
import {
  beginFrameworkDraft,
  changeFrameworkHead,
  changeFrameworkNode,
} from '../../app/src/diagnose/frameworks/draft-actions.ts';
import { draftById } from '../../app/src/diagnose/frameworks/draft-store.ts';
import { headValues } from '../../app/src/diagnose/frameworks/head-words.ts';
import { partHash } from '../../app/src/diagnose/frameworks/known-frameworks.ts';
import { nodeValues } from '../../app/src/diagnose/frameworks/node-words.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import {
  contentOf,
  keepTiny,
  proposedAssessment,
  type Say,
  signedAssessment,
  teamIn,
  tinyFramework,
} from '../support/assessments.ts';
import { takeIn } from '../support/surveyed.ts';
import type { World } from '../support/town.ts';
import { hearSurvey } from './hostile-surveys.ts';
import { cut, several, type Words } from './hostile-words.ts';
import type { Officer } from './hostile-work.ts';

/** Assessments whose every text is hostile, their framework's too: one under way, one public, one withdrawn. */
export async function settleAssessments(
  world: World,
  placeId: string,
  words: Words,
  officer: Officer,
): Promise<void> {
  const { lines, link } = words;
  const say: Say = (at, most) => cut(lines[at % lines.length] ?? '', most);
  // A framework's own words stand on one line, and hold no sign that nobody sees.
  const named: Say = (at, most) =>
    say(at, most)
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim();
  const framework = await keepTiny(world, placeId, tinyFramework(named), lines[0]);
  await settleDraft(world, placeId, framework, named);
  // The officer sits in it, and so reads what interviews say.
  const team = await teamIn(world, placeId, { one: officer });
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
  const ask = async (of: { assessmentId: string }): Promise<void> => {
    const { surveyId, group } = await hearSurvey(world, placeId, words, { ...of, leaf: 'x.1' });
    const by = { seat: team.one.identityId };
    await takeIn(world, placeId, { ...of, surveyId, by, matched: [[group, 'women']] });
  };
  const { assessmentId: other } = await signedAssessment(world, placeId, { ...given, ask });
  const content = await contentOf(world, placeId, other, team.one.personId);
  await world.act(placeId, publishAssessment, { assessmentId: other, content });
}

/** A version of it that somebody is at, in hostile words in all that is words. */
async function settleDraft(world: World, placeId: string, from: string, named: Say): Promise<void> {
  const names = {
    name_en: named(1, 200),
    name_es: named(2, 200),
    name_fr: named(3, 200),
    name_pt: named(4, 200),
    name_ar: named(5, 200),
  };
  const said = { source: named(6, 200), provenance: 'unconfirmed' as const };
  for (const at of [0, 20, 40]) {
    const title = named(at, 200);
    const begun = { from, id: 'tiny', version: `2.${at}`, title };
    const { draftId } = await world.act(placeId, beginFrameworkDraft, begun);
    const head = headValues(await documentOf(world, placeId, draftId));
    const changed = { ...head, ...names, ...said };
    await world.act(placeId, changeFrameworkHead, { draftId, seen: partHash(head), head: changed });
    const node = (await documentOf(world, placeId, draftId)).nodes.find(({ id }) => id === 'x.1');
    if (!node) throw new Error('the smallest framework has no x.1');
    const words = {
      ...nodeValues(node),
      ...names,
      ...said,
      code: named(at + 7, 20),
      evidence: named(at + 8, 200),
      criteria: `A: ${named(at + 9, 200)}`,
    };
    const seen = partHash(nodeValues(node));
    await world.act(placeId, changeFrameworkNode, { draftId, node: 'x.1', under: null, seen, words });
  }
}

const documentOf = async (world: World, placeId: string, draftId: string): Promise<Framework> => {
  const draft = await readPlace(world.house.pool, placeId, (tx) => draftById(tx, draftId));
  if (!draft) throw new Error('the draft is gone');
  return draft.document;
};
