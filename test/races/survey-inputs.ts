import { randomUUID } from 'node:crypto';
import { writeFormBook } from '@groundwork-gov/forms';
import { newReference } from '../../app/src/platform/http/reference.ts';
import { MARKS } from '../../app/src/surveys/marks/mark-store.ts';
import { contentToPublish, waterForm } from '../support/surveys.ts';
import { dayOrNone, type InputMaker, type Moment, NOWHERE, someText, versionOf } from './moment.ts';

/** Few surveys, so that clients meet in one. */
const aSurvey = ({ dice, seen }: Moment) => dice.any(seen.surveys.slice(0, 2));
const anAnswer = ({ dice, seen }: Moment) => dice.any(seen.surveyAnswers.slice(0, 4));

const seenSurvey = (moment: Moment) => {
  const survey = aSurvey(moment);
  return { surveyId: survey?.id ?? NOWHERE, version: Math.max(1, versionOf(moment, survey)) };
};

const words = (moment: Moment) => ({
  title: someText(moment, 'Survey'),
  purpose: 'To know',
  askedBy: 'The office',
  consent: 'Counts become public',
  assessmentId: moment.dice.once(3) ? (moment.dice.any(moment.seen.assessments)?.id ?? null) : null,
});

async function aFile({ dice, world }: Moment) {
  const version = dice.one(['1', '2', '3']);
  const bytes = await writeFormBook({ ...waterForm, settings: [['version'], [version]] });
  return { field: 'file', bytes: bytes.length, ...(await world.file('water.xlsx', bytes)) };
}

const pairsOf = ({ dice }: Moment): [string, string][] => [
  ['q.group', dice.one(['women', 'youth', 'others'])],
  ['q.water', 'yes'],
  ['q.hours', String(dice.below(24))],
  ['q.area', 'hill'],
  ['q.street', dice.one(['mill', 'oak'])],
  ['q.wish', dice.one(['A tap', 'A well', ''])],
];

/** Few of them, so that the same is sent twice. */
const SEED = randomUUID();
const oneOfFew = ({ dice }: Moment): string => `${SEED.slice(0, -2)}${String(10 + dice.below(40))}`;

const answered = (moment: Moment) => ({
  answerId: moment.dice.once(3) ? oneOfFew(moment) : randomUUID(),
  form: 1,
  language: 'English (en)',
  pairs: pairsOf(moment),
});

const atAnswer = (moment: Moment) => {
  const answer = anAnswer(moment);
  return { surveyId: answer?.surveyId ?? NOWHERE, answerId: answer?.id ?? NOWHERE };
};

const reference = ({ dice, placeId }: Moment): string =>
  newReference({ key: 'races', placeId, formId: String(dice.below(30)) });

export const surveyInputs: Readonly<Record<string, InputMaker>> = {
  'surveys.begin': async (moment) => ({ ...words(moment), file: await aFile(moment) }),
  'surveys.add-version': async (moment) => ({
    surveyId: aSurvey(moment)?.id ?? NOWHERE,
    file: await aFile(moment),
  }),
  'surveys.describe': (moment) => ({ ...seenSurvey(moment), ...words(moment) }),
  'surveys.open': (moment) => {
    const closesOn = dayOrNone(moment);
    const opensOn = moment.dice.once(4) ? '2039-01-01' : '2020-01-01';
    return { ...seenSurvey(moment), opensOn, closesOn, isPublic: !moment.dice.once(4) };
  },
  'surveys.close': seenSurvey,
  'surveys.mark-question': (moment) => ({
    ...seenSurvey(moment),
    path: moment.dice.one(['water', 'group', 'wish', 'nothing']),
    mark: moment.dice.one(MARKS),
    leaf: moment.dice.once(2) ? 'x.1' : null,
    problem: [],
  }),
  'surveys.choose-group': (moment) => ({
    ...seenSurvey(moment),
    path: moment.dice.one(['group', 'area', '', 'wish']),
  }),
  'surveys.answer': (moment) => ({
    link: aSurvey(moment)?.link ?? 'dead'.repeat(4),
    reference: reference(moment),
    ...answered(moment),
  }),
  'surveys.collect': (moment) => ({
    surveyId: aSurvey(moment)?.id ?? NOWHERE,
    by: moment.dice.once(2) ? moment.client.personId : null,
    paperNo: moment.dice.once(2) ? String(moment.dice.below(10)) : null,
    ...answered(moment),
  }),
  'surveys.change-answer': (moment) => {
    const answer = anAnswer(moment);
    return {
      surveyId: answer?.surveyId ?? NOWHERE,
      answerId: answer?.id ?? NOWHERE,
      base: Math.max(1, versionOf(moment, answer)),
      language: 'English (en)',
      pairs: pairsOf(moment),
    };
  },
  'surveys.settle-answer': (moment) => {
    const { dice, seen } = moment;
    const answer =
      dice.any(seen.surveyAnswers.filter(({ state }) => state === 'conflict')) ?? anAnswer(moment);
    const take = answer?.version ?? 1;
    return {
      surveyId: answer?.surveyId ?? NOWHERE,
      answerId: answer?.id ?? NOWHERE,
      seen: Math.max(1, answer?.states ?? 1),
      choices: ['q.group', 'q.hours', 'q.street', 'q.wish'].map((name): [string, number] => [name, take]),
    };
  },
  'surveys.erase-answer': (moment) => ({ ...atAnswer(moment), reason: 'They want it so' }),
  'surveys.take-back': (moment) => ({
    link: aSurvey(moment)?.link ?? 'dead'.repeat(4),
    reference: reference(moment),
  }),
  'surveys.publish-results': async (moment) => {
    const surveyId = aSurvey(moment)?.id ?? NOWHERE;
    const { world, placeId } = moment;
    const content = surveyId === NOWHERE ? null : await contentToPublish(world, placeId, surveyId);
    return { surveyId, content: content ?? `sha256:${'0'.repeat(64)}` };
  },
  'surveys.withdraw-results': (moment) => ({ surveyId: seenSurvey(moment).surveyId, reason: 'It was wrong' }),
};
