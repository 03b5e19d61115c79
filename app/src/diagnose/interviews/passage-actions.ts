import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { changed } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import {
  holdInterview,
  holdPassage,
  refuseInConflict,
  refuseUnknownLeaves,
  standingQuotations,
} from './hold-interview.ts';
import * as store from './passage-store.ts';

export const MOST_SAID = 4000;
export const MOST_CODES = 10;
const MOST_THEMES = 10;
const LONGEST_THEME = 60;

const words = {
  says: z.string().trim().min(1).max(MOST_SAID),
  leaves: z.array(z.string().regex(/^[a-z0-9.-]{1,80}$/)).max(MOST_CODES),
  direction: z.enum(store.DIRECTIONS),
  themes: z.array(z.string().trim().min(1).max(LONGEST_THEME)).max(MOST_THEMES),
};
export const passageWords = z.strictObject(words);

/** Codes and themes once each, the codes in one order. */
export const tidy = ({ leaves, themes, ...rest }: store.PassageWords): store.PassageWords => ({
  ...rest,
  leaves: [...new Set(leaves)].toSorted(),
  themes: [...new Set(themes)],
});

const of = { assessmentId: z.uuid(), interviewId: z.uuid() };

/**
 * One passage of what was said, with what it is about. A new one is named by the request that makes it: a phone that has no
 * net sends it later, and twice if need be. Whoever may read the note may say it better; what it said before is kept.
 */
export const keepPassage = defineAction({
  name: 'diagnose.keep-passage',
  records: ['assessment.passage-kept'],
  authority: 'place',
  input: z.strictObject({
    ...of,
    passageId: z.uuid().nullable(),
    version: z.number().int().min(0),
    ...words,
  }),
  async run(context, { assessmentId, interviewId, passageId, version, ...given }) {
    const { tx, actor, now, requestId } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const interview = await holdInterview(context, assessmentId, interviewId);
    refuseUnknownLeaves(held, given.leaves);
    const said = tidy(given);
    if (passageId === null) {
      const ids = { passageId: requestId, interviewId, personId: actor.personId };
      await store.insertPassage(tx, ids, said, now);
    } else {
      const stands = await holdPassage(context, interview, passageId);
      expectVersion(stands, version, {
        says: stands.says,
        leaves: stands.leaves,
        direction: stands.direction,
        themes: stands.themes.join(', '),
      });
      await store.changePassage(tx, stands, said, { personId: actor.personId, at: now });
    }
    await changed(tx, assessmentId, now);
    return {
      answer: { passageId: passageId ?? requestId },
      entry: entryOf(held, 'assessment.passage-kept', { no: String(interview.no) }),
    };
  },
});

/** Taken out of the note, where nothing of it is quoted. */
export const removePassage = defineAction({
  name: 'diagnose.remove-passage',
  records: ['assessment.passage-removed'],
  authority: 'place',
  input: z.strictObject({ ...of, passageId: z.uuid(), version: z.number().int().positive() }),
  async run(context, { assessmentId, interviewId, passageId, version }) {
    const { tx, now } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const interview = await holdInterview(context, assessmentId, interviewId);
    const stands = await holdPassage(context, interview, passageId);
    expectVersion(stands, version, { says: stands.says });
    await refuseInConflict(context, passageId);
    const quoted = await standingQuotations(context, interview);
    if (quoted.some((each) => each.passageId === passageId))
      throw diagnoseProblems.problem('diagnose.quotation-stands');
    await store.removePassage(tx, stands, now);
    await changed(tx, assessmentId, now);
    return {
      answer: { passageId },
      entry: entryOf(held, 'assessment.passage-removed', { no: String(interview.no) }),
    };
  },
});
