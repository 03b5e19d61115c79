import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { hashOfReference, REFERENCE } from '../../platform/http/reference.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { entryOf, holdSurvey } from '../hold.ts';
import { knownForm } from '../known-form.ts';
import { surveyProblems } from '../problems.ts';
import { type Survey, surveyById, surveyByLink } from '../survey-store.ts';
import { answerPairs, refuseAnother, whatCounts, writtenBy } from './answer-actions.ts';
import * as store from './answer-store.ts';
import { chosenPairs, differencesOf } from './differences.ts';

const at = { surveyId: z.uuid(), answerId: z.uuid() };

async function holdAnswer(
  context: ActContext,
  { surveyId, answerId }: { surveyId: string; answerId: string },
): Promise<{ survey: Survey; answer: store.StoredAnswer }> {
  const survey = await surveyById(context.tx, surveyId);
  const answer = survey && (await store.lockAnswer(context.tx, surveyId, answerId));
  if (!survey || !answer) throw problem('request.not-found');
  if (answer.answers === null) throw surveyProblems.problem('surveys.erased');
  return { survey, answer };
}

/**
 * Answers are mended. What was begun from the state that stands is the next one; what was begun from an older one is a branch, and
 * the answers are in conflict until a person settles it. The state that stands stays as it is (ODK Central).
 */
export const changeAnswer = defineAction({
  name: 'surveys.change-answer',
  records: ['survey.answer-changed', 'survey.answer-conflicted'],
  authority: 'place',
  input: z.strictObject({
    ...at,
    /** The state from which it was begun. */
    base: z.number().int().positive(),
    by: writtenBy,
    language: z.string().max(100),
    pairs: answerPairs,
  }),
  async run(context, { base, by, language, pairs, ...which }) {
    const { tx, actor, now } = context;
    refuseAnother(context, by);
    const { survey, answer } = await holdAnswer(context, which);
    const given = { form: answer.formNo, language, pairs };
    const { values, instanceName } = await whatCounts(context, survey.surveyId, given);
    const no = (await store.statesOf(tx, survey.surveyId, answer.answerId)).length + 1;
    const stands = answer.state === 'stands' && base === answer.version;
    await store.insertState(tx, survey.surveyId, {
      answerId: answer.answerId,
      no,
      base,
      fate: stands ? 'stood' : 'branch',
      answers: values,
      personId: actor.personId,
      at: now,
    });
    const change = stands
      ? { version: no, answers: values, name: instanceName.slice(0, 200) }
      : { state: 'conflict' as const };
    await store.changeAnswer(tx, survey.surveyId, answer.answerId, change);
    const act = stands ? 'survey.answer-changed' : 'survey.answer-conflicted';
    return { answer: { answerId: answer.answerId, stands }, entry: entryOf(survey, act) };
  },
});

/** A person has looked at all that differs, and says what is to stand. */
export const settleAnswer = defineAction({
  name: 'surveys.settle-answer',
  records: ['survey.answer-settled'],
  authority: 'place',
  input: z.strictObject({
    ...at,
    /** How many states there were when it was looked at: another one since wants another look. */
    seen: z.number().int().positive(),
    /** By the name of a field: the state whose answer is to stand. */
    choices: z.array(z.tuple([z.string().max(1000), z.number().int().positive()])).max(5000),
  }),
  async run(context, { seen, choices, ...which }) {
    const { tx, actor, now } = context;
    const { survey, answer } = await holdAnswer(context, which);
    const states = await store.statesOf(tx, survey.surveyId, answer.answerId);
    if (answer.state !== 'conflict') throw surveyProblems.problem('surveys.no-conflict');
    if (states.length !== seen) throw problem('version.stale');
    const pairs = await settled(context, survey, answer, { states, chosen: new Map(choices) });
    const given = { form: answer.formNo, language: answer.language, pairs };
    const { values, instanceName } = await whatCounts(context, survey.surveyId, given);
    const no = states.length + 1;
    await store.changeStates(tx, survey.surveyId, answer.answerId, { fate: 'settled' });
    await store.insertState(tx, survey.surveyId, {
      answerId: answer.answerId,
      no,
      base: answer.version,
      fate: 'stood',
      answers: values,
      personId: actor.personId,
      at: now,
    });
    const name = instanceName.slice(0, 200);
    await store.changeAnswer(tx, survey.surveyId, answer.answerId, {
      version: no,
      state: 'stands',
      answers: values,
      name,
    });
    return { answer: { answerId: answer.answerId }, entry: entryOf(survey, 'survey.answer-settled') };
  },
});

interface Settling {
  states: readonly store.StateOfAnswer[];
  chosen: ReadonlyMap<string, number>;
}

/** What is to stand: nothing that differs is left to chance. */
async function settled(
  { tx }: ActContext,
  survey: Survey,
  answer: store.StoredAnswer,
  { states, chosen }: Settling,
) {
  const form = await knownForm(tx, survey.surveyId, answer.formNo);
  const differences = differencesOf(form, answer, states);
  const open = differences.find(({ name, says }) => !says.some(({ no }) => no === chosen.get(name)));
  if (open) throw surveyProblems.problem('surveys.choose-all', { field: `s.${open.name}` });
  return chosenPairs(form, answer, differences, chosen);
}

async function erase({ tx }: ActContext, surveyId: string, answerId: string): Promise<void> {
  await store.changeAnswer(tx, surveyId, answerId, { state: 'erased', answers: null, name: '' });
  await store.changeStates(tx, surveyId, answerId, { answers: null });
}

/** Somebody wants their answers back, and tells the office. What they said is gone; that somebody answered stays counted. */
export const eraseAnswer = defineAction({
  name: 'surveys.erase-answer',
  records: ['survey.answer-erased'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...at, reason: z.string().trim().min(1).max(500) }),
  async run(context, { reason, ...which }) {
    const { survey, answer } = await holdAnswer(context, which);
    await erase(context, survey.surveyId, answer.answerId);
    return {
      answer: { answerId: answer.answerId },
      entry: entryOf(survey, 'survey.answer-erased', { reason }),
    };
  },
});

/** Whoever answered has their answers erased, by the code they were given. Nobody asks who they are. */
export const takeBackAnswer = defineAction({
  name: 'surveys.take-back',
  records: ['survey.answer-taken-back'],
  authority: 'place',
  open: true,
  alsoWhenClosed: true,
  input: z.strictObject({ link: z.string().regex(REFERENCE), reference: z.string().regex(REFERENCE) }),
  async run(context, { link, reference }) {
    const { tx } = context;
    const survey = await surveyByLink(tx, link);
    if (!survey?.isPublic) throw problem('request.not-found');
    await holdSurvey(context, survey.surveyId);
    const answer = await store.answerByReference(tx, survey.surveyId, hashOfReference(reference));
    if (!answer) throw surveyProblems.problem('surveys.reference-unknown', { field: 'reference' });
    if (answer.answers === null) throw surveyProblems.problem('surveys.erased');
    await erase(context, survey.surveyId, answer.answerId);
    return { answer: {}, entry: entryOf(survey, 'survey.answer-taken-back') };
  },
});
