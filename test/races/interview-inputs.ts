import { SEED_GROUPS } from '../../app/src/diagnose/voices/groups.ts';
import { heard } from '../support/interviewed.ts';
import { type InputMaker, type Moment, NOWHERE, someText, versionOf } from './moment.ts';

/** Few assessments, so that clients meet in one. */
const anAssessment = ({ dice, seen }: Moment): string =>
  dice.any(seen.assessments.slice(0, 2))?.id ?? NOWHERE;

/** Most clients sit in no team, so that it is their own seat that they write from where they have one. */
function ownAssessment(moment: Moment): string {
  const { dice, seen, client } = moment;
  const own = dice.any(seen.assessmentSeats.filter(({ personId }) => personId === client.personId));
  return own?.assessmentId ?? anAssessment(moment);
}

function anInterview(moment: Moment) {
  const { dice, seen } = moment;
  const of = ownAssessment(moment);
  const interview = dice.any(seen.interviews.filter(({ assessmentId }) => assessmentId === of));
  return { assessmentId: of, interviewId: interview?.id ?? NOWHERE, version: versionOf(moment, interview) };
}

function aPassage(moment: Moment) {
  const { dice, seen } = moment;
  const of = ownAssessment(moment);
  const passage = dice.any(seen.passages.filter(({ assessmentId }) => assessmentId === of));
  return {
    assessmentId: of,
    interviewId: passage?.interviewId ?? NOWHERE,
    passageId: passage?.id ?? NOWHERE,
    version: versionOf(moment, passage),
  };
}

function aQuotation(moment: Moment) {
  const quotation = moment.dice.any(moment.seen.quotations);
  return {
    assessmentId: quotation?.assessmentId ?? NOWHERE,
    quotationId: quotation?.id ?? NOWHERE,
    version: versionOf(moment, quotation),
  };
}

const passageWords = (moment: Moment) => ({
  says: someText(moment, 'Said'),
  leaves: moment.dice.one([['x.1'], ['x.1', 'x.2'], []]),
  direction: moment.dice.one(['problem', 'works', 'neither']),
  themes: [someText(moment, 'theme')],
});

export const interviewInputs: Readonly<Record<string, InputMaker>> = {
  'diagnose.state-group': (moment) => {
    const { dice, seen } = moment;
    const assessmentId = ownAssessment(moment);
    const stated = dice.any(seen.assessmentGroups.filter((each) => each.assessmentId === assessmentId));
    const isOld = stated !== undefined && dice.once(2);
    const counted = { people: 10, outOf: 100, year: 2020, source: 'Census' };
    return {
      assessmentId,
      key: isOld ? stated.key : dice.one([null, ...SEED_GROUPS]),
      version: isOld ? versionOf(moment, stated) : 0,
      name: someText(moment, 'Group'),
      ...counted,
    };
  },
  'diagnose.take-surveys': (moment) => ({ assessmentId: ownAssessment(moment) }),
  'diagnose.match-groups': (moment) => {
    const { dice, seen } = moment;
    const assessmentId = ownAssessment(moment);
    const taken = dice.any(seen.assessmentSurveys.filter((each) => each.assessmentId === assessmentId));
    return {
      assessmentId,
      surveyId: taken?.surveyId ?? NOWHERE,
      version: Math.max(1, versionOf(moment, taken)),
      matched: ['women', 'youth'].map((name) => [name, dice.one(SEED_GROUPS)]),
    };
  },
  'diagnose.keep-interview': (moment) => {
    const { dice, client, seen } = moment;
    const { assessmentId, interviewId, version } = anInterview(moment);
    const taken = dice.any(seen.assessmentSurveys.filter((each) => each.assessmentId === assessmentId));
    const isOld = interviewId !== NOWHERE && dice.once(3);
    return heard(assessmentId, client.personId, {
      ...(isOld ? { interviewId, version } : {}),
      speaker: someText(moment, 'Speaker'),
      group: dice.one(SEED_GROUPS),
      noteFor: 'municipality',
      groupFor: dice.one(['public', 'public', 'assessors']),
      answered: dice.one(['unknown', 'none', taken?.surveyId ?? 'unknown']),
    });
  },
  'diagnose.withdraw-interview': (moment) => {
    const { assessmentId, interviewId } = anInterview(moment);
    return { assessmentId, interviewId };
  },
  'diagnose.keep-passage': (moment) => {
    const { dice } = moment;
    const at = aPassage(moment);
    const isOld = at.passageId !== NOWHERE && dice.once(2);
    const { assessmentId, interviewId } = anInterview(moment);
    return {
      ...(isOld ? at : { assessmentId, interviewId, passageId: null, version: 0 }),
      ...passageWords(moment),
    };
  },
  'diagnose.bring-note': (moment) => {
    const { dice, client } = moment;
    const { assessmentId, interviewId } = anInterview(moment);
    const isOld = interviewId !== NOWHERE && dice.once(2);
    const {
      assessmentId: _,
      interviewId: __,
      version: ___,
      ...words
    } = heard(assessmentId, client.personId, {
      noteFor: 'municipality',
    });
    return {
      assessmentId,
      by: client.personId,
      interview: isOld ? interviewId : words,
      passages: Array.from({ length: 1 + dice.below(3) }, () => passageWords(moment)),
    };
  },
  'diagnose.bring-passage': (moment) => {
    const { dice, client } = moment;
    const { version, ...at } = aPassage(moment);
    const isOld = at.passageId !== NOWHERE && dice.once(2);
    const { assessmentId, interviewId } = anInterview(moment);
    return {
      ...(isOld
        ? { ...at, base: Math.max(1, version - dice.below(2)) }
        : { assessmentId, interviewId, passageId: null, base: 0 }),
      by: client.personId,
      words: passageWords(moment),
    };
  },
  'diagnose.settle-passage': (moment) => {
    const { dice, seen } = moment;
    const waiting = dice.any(seen.branches);
    const passage = seen.passages.find(({ id }) => id === waiting?.passageId);
    return {
      assessmentId: passage?.assessmentId ?? NOWHERE,
      interviewId: passage?.interviewId ?? NOWHERE,
      passageId: passage?.id ?? NOWHERE,
      version: Math.max(1, versionOf(moment, passage)),
      seen: Math.max(1, seen.branches.filter(({ passageId }) => passageId === passage?.id).length),
      choice: 'stands',
    };
  },
  'diagnose.remove-passage': aPassage,
  'diagnose.propose-quotation': (moment) => {
    const { version: _, ...at } = aPassage(moment);
    const attributed = moment.dice.one(['nobody', 'group']);
    const consent = { consent: 'written', consentedOn: '2024-03-02' };
    return { ...at, leaf: 'x.1', says: someText(moment, 'Words'), attributed, ...consent };
  },
  'diagnose.approve-quotation': aQuotation,
  'diagnose.end-quotation': (moment) => ({
    ...aQuotation(moment),
    why: moment.dice.one(['declined', 'consent-withdrawn']),
  }),
};
