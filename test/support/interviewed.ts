import { keepInterview, withdrawInterview } from '../../app/src/diagnose/interviews/interview-actions.ts';
import { bringNote, bringPassage } from '../../app/src/diagnose/interviews/note-actions.ts';
import { keepPassage } from '../../app/src/diagnose/interviews/passage-actions.ts';
import { approveQuotation, proposeQuotation } from '../../app/src/diagnose/interviews/quotation-actions.ts';
import { stateGroup } from '../../app/src/diagnose/voices/group-actions.ts';
import type { Say, Team } from './assessments.ts';
import type { World } from './town.ts';

type Given = Parameters<typeof keepInterview.run>[1];

/** Somebody who was heard, as a form of an interview says it: the narrowest circles unless told. */
export const heard = (assessmentId: string, interviewerId: string, more: Partial<Given> = {}): Given => ({
  assessmentId,
  interviewId: null,
  version: 0,
  speaker: 'Amal Secret',
  group: 'women',
  heldOn: '2024-03-01',
  heldAt: 'At the well',
  interviewerId,
  interviewer: '',
  language: 'Arabic',
  consent: 'spoken',
  noteFor: 'assessors',
  groupFor: 'assessors',
  nameFor: 'interviewer',
  answered: 'unknown',
  ...more,
});

/** A note that was written without a net, by the first assessor. */
async function noted(
  world: World,
  placeId: string,
  { assessmentId, say, team: { one } }: { assessmentId: string; say: Say; team: Team },
): Promise<string> {
  const {
    assessmentId: _,
    interviewId: __,
    version: ___,
    ...interview
  } = heard(assessmentId, one.personId, {
    speaker: say(64, 120),
    heldAt: say(66, 200),
    interviewerId: null,
    interviewer: say(67, 120),
    language: say(68, 40),
  });
  const words = {
    says: say(69, 4000),
    leaves: ['x.1'],
    direction: 'problem' as const,
    themes: [say(70, 60)],
  };
  const note = { assessmentId, by: one.personId, interview, passages: [words] };
  return (await world.act(placeId, bringNote, note, one.identityId)).interviewId;
}

export interface Interviewed {
  interview: string;
  passage: string;
  /** Proposed, and waits for somebody else. */
  quotation: string;
}

/**
 * Three who were heard, one of them in a group of the assessment's own and quoted, with other words of a phone beside it, one who took
 * it back; and a group with a count of residents.
 */
export async function interviewed(
  world: World,
  placeId: string,
  { assessmentId, say, team }: { assessmentId: string; say: Say; team: Team },
): Promise<Interviewed> {
  const [one, two] = [team.one.identityId, team.two.identityId];
  const counted = { people: 40, outOf: 100, year: 2020, source: say(53, 300) };
  const stated = { assessmentId, key: null, version: 0, name: say(54, 80), ...counted };
  const { key } = await world.act(placeId, stateGroup, stated, one);
  const told = {
    speaker: say(55, 120),
    group: key,
    heldAt: say(56, 200),
    language: say(57, 40),
    groupFor: 'public',
    nameFor: 'public',
  } as const;
  const keep = (more: Partial<Given>) =>
    world.act(placeId, keepInterview, heard(assessmentId, team.one.personId, more), one);
  const { interviewId } = await keep({ ...told, interviewerId: null, interviewer: say(58, 120) });
  const of = { assessmentId, interviewId };
  const words = { leaves: ['x.1'], direction: 'problem' as const, themes: [say(59, 60)] };
  const fresh = { ...of, passageId: null, version: 0, says: say(60, 4000), ...words };
  const { passageId } = await world.act(placeId, keepPassage, fresh, one);
  const better = { ...of, passageId, version: 1, says: say(61, 4000), ...words };
  await world.act(placeId, keepPassage, better, two);
  const brought = { ...of, passageId, by: team.one.personId, base: 1 };
  await world.act(placeId, bringPassage, { ...brought, words: { says: say(65, 4000), ...words } }, one);
  const quote = { ...of, passageId, leaf: 'x.1', consent: 'written' as const, consentedOn: '2024-03-02' };
  const printed = { ...quote, says: say(62, 500), attributed: 'name' as const };
  const approved = await world.act(placeId, proposeQuotation, printed, one);
  const seen = { assessmentId, quotationId: approved.quotationId, version: 1 };
  await world.act(placeId, approveQuotation, seen, two);
  const another = { ...quote, says: say(63, 500), attributed: 'group' as const };
  // Of whom no name is kept: a text that is everywhere the same would name its speaker.
  const { interviewId: nameless } = await keep({ ...told, speaker: '' });
  const said = { ...fresh, interviewId: nameless };
  const waiting = await world.act(placeId, keepPassage, said, one);
  const proposed = { ...another, interviewId: nameless, passageId: waiting.passageId };
  const { quotationId } = await world.act(placeId, proposeQuotation, proposed, one);
  const gone = await noted(world, placeId, { assessmentId, say, team });
  await world.act(placeId, withdrawInterview, { assessmentId, interviewId: gone }, one);
  return { interview: interviewId, passage: passageId, quotation: quotationId };
}
