import { z } from 'zod';
import { directory, ownPost } from '../places/api.ts';
import { defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { hashOfReference, REFERENCE } from '../platform/http/reference.ts';
import { languages } from '../platform/i18n/languages.ts';
import { notify } from '../platform/notifications/notify.ts';
import { withdraw } from '../platform/publication/publication.ts';
import { dropFromIndex, indexItem } from '../platform/search/search.ts';
import { wordNotAsked } from '../platform/spoken/shortening.ts';
import { spokenText } from '../platform/spoken/spoken-text.ts';
import { addItem } from '../platform/thread/thread.ts';
import { figureKey, figureOf } from './figure.ts';
import { budgetProblems } from './problems.ts';
import { entryOf, heldQuestion, publishQuestion, tellAsker } from './question-doing.ts';
import { findableQuestion } from './question-search.ts';
import { QUESTION } from './question-snapshot.ts';
import { REASONS } from './question-states.ts';
import * as store from './question-store.ts';

export const ANSWER = 'budget.answer';
export const MOST_OF_QUESTION = 1000;
const LEAST_OF_QUESTION = 10;
export const MOST_OF_ANSWER = 4000;
export const MOST_OF_NAME = 100;

const named = { questionId: z.uuid(), version: z.number().int().positive() };
const name = spokenText(0, MOST_OF_NAME);

/** An address that a letter can be sent to (RFC 5321), or none. */
const askersAddress = z.literal('').or(z.email().max(254));

/** A resident asks about a figure. Nobody is asked who they are; the entry of the record says that somebody asked. */
export const askQuestion = defineAction({
  name: 'budget.ask',
  records: ['question.asked'],
  authority: 'place',
  open: true,
  input: z.strictObject({
    ...figureKey,
    question: spokenText(LEAST_OF_QUESTION, MOST_OF_QUESTION),
    name,
    email: askersAddress,
    language: z.enum(languages),
    reference: z.string().regex(REFERENCE),
  }),
  // Who asked is not to remain, as a hash of what they typed either.
  sameness: ({ name: _name, email: _email, ...rest }) => rest,
  async run(context, { year, side, about, ...input }) {
    const { tx, place, now } = context;
    const { label } = await figureOf(context, { year, side, about });
    const questionId = await addItem(tx, 'question', `${year} ${side}`);
    const askedOn = todayIn(place.timeZone, now);
    await store.insertQuestion(tx, {
      questionId,
      year,
      side,
      about,
      label,
      referenceHash: hashOfReference(input.reference),
      language: input.language,
      question: input.question,
      name: input.name === '' ? null : input.name,
      email: input.email === '' ? null : input.email,
      askedAt: now,
      askedOn,
    });
    const found = { questionId, year, side, question: input.question, shown: null, answer: null };
    await indexItem(tx, findableQuestion(found));
    const officers = await directory.holdersOf(tx, ANSWER, askedOn);
    await notify(tx, {
      personIds: officers.map(({ personId }) => personId),
      message: 'question.notice-asked',
      params: { year: String(year), side, place: place.name },
      path: `/work/places/${place.code}/questions/${questionId}`,
      itemId: questionId,
    });
    return { answer: { questionId }, entry: entryOf('question.asked', { questionId, year, side }) };
  },
});

/** A question becomes public, shortened where it must be, and with its answer where there is one already. */
export const publishAsked = defineAction({
  name: 'budget.publish-question',
  stepUp: true,
  records: ['question.published', 'question.answered'],
  authority: 'place',
  input: z.strictObject({
    ...named,
    shown: spokenText(1, MOST_OF_QUESTION),
    name,
    answer: spokenText(0, MOST_OF_ANSWER),
  }),
  async run(context, input) {
    const question = await heldQuestion(context, input, ['received', 'declined']);
    if (question.question === null) throw budgetProblems.problem('question.erased-before');
    const word = wordNotAsked(question.question, input.shown);
    if (word !== null) throw budgetProblems.problem('question.not-shortened', { word });
    if (input.name !== '' && input.name !== question.name)
      throw budgetProblems.problem('question.other-name');
    const change = {
      shown: input.shown,
      isShortened: input.shown !== question.question,
      shownName: input.name === '' ? null : input.name,
      reason: null,
      reasonSays: null,
      ...(input.answer === '' ? { state: 'published' as const } : await answered(context, input.answer)),
    };
    await store.changeQuestion(context.tx, question, change);
    await publishQuestion(context, { ...question, ...change });
    if (change.state === 'answered') await tellAsker(context, question, 'answered');
    return { answer: { questionId: question.questionId } };
  },
});

/** The municipality answers in public, or answers better than before; earlier answers stay in the record. */
export const answerQuestion = defineAction({
  name: 'budget.answer-question',
  records: ['question.answered'],
  authority: 'place',
  input: z.strictObject({ ...named, answer: spokenText(1, MOST_OF_ANSWER) }),
  async run(context, input) {
    const question = await heldQuestion(context, input, ['published', 'answered']);
    const change = await answered(context, input.answer);
    await store.changeQuestion(context.tx, question, change);
    await publishQuestion(context, { ...question, ...change });
    await tellAsker(context, question, 'answered');
    return { answer: { questionId: question.questionId } };
  },
});

const answered = async (context: Parameters<typeof ownPost>[0], answer: string) => ({
  state: 'answered' as const,
  answer,
  answeredOn: todayIn(context.place.timeZone, context.now),
  answeredBy: await ownPost(context, ANSWER),
});

/** A question is not published, and whoever asked reads why. It is counted with the others. */
export const declineQuestion = defineAction({
  name: 'budget.decline-question',
  records: ['question.declined'],
  authority: 'place',
  input: z.strictObject({ ...named, reason: z.enum(REASONS), says: spokenText(0, 500) }),
  async run(context, input) {
    const question = await heldQuestion(context, input, ['received']);
    const change = { state: 'declined' as const, reason: input.reason, reasonSays: input.says };
    await store.changeQuestion(context.tx, question, change);
    await store.changeStanding(context.tx, question.questionId, { state: 'declined', hash: null });
    await tellAsker(context, { ...question, ...change }, 'declined');
    return {
      answer: { questionId: question.questionId },
      entry: entryOf('question.declined', question, { reason: input.reason }),
    };
  },
});

/** A published question goes from every public page, with its answer and all earlier states; day and reason stay. */
export const withdrawQuestion = defineAction({
  name: 'budget.withdraw-question',
  stepUp: true,
  records: ['question.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...named, reason: spokenText(1, 500) }),
  async run(context, input) {
    const question = await heldQuestion(context, input, ['published', 'answered']);
    const { questionId } = question;
    await store.changeQuestion(context.tx, question, { state: 'withdrawn', reasonSays: input.reason });
    await store.changeStanding(context.tx, questionId, { state: 'withdrawn', hash: null });
    const { act, subject, item, detail } = entryOf('question.withdrawn', question);
    await withdraw(context, {
      ...QUESTION,
      key: questionId,
      act,
      subject,
      item,
      detail,
      reason: input.reason,
    });
    return { answer: { questionId } };
  },
});

/**
 * Whoever asked is forgotten: name, address, and the question as it came. Where the public text names them it is
 * published anew without, and every earlier state of it goes.
 */
export const eraseAsker = defineAction({
  name: 'budget.erase-asker',
  stepUp: true,
  records: ['question.erased', 'question.withdrawn', 'question.published', 'question.answered'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...named, reason: spokenText(1, 500) }),
  async run(context, input) {
    const question = await heldQuestion(context, input, ['published', 'answered', 'declined', 'withdrawn']);
    const { questionId } = question;
    if (question.question === null) throw budgetProblems.problem('question.erased-before');
    const isPublic = question.state === 'published' || question.state === 'answered';
    const change = {
      question: null,
      name: null,
      email: null,
      shownName: null,
      ...(isPublic ? {} : { shown: null }),
    };
    await store.changeQuestion(context.tx, question, change);
    if (isPublic && question.shownName !== null) {
      const { act, subject, item, detail } = entryOf('question.withdrawn', question);
      const { reason } = input;
      await withdraw(context, { ...QUESTION, key: questionId, act, subject, item, detail, reason });
      await publishQuestion(context, { ...question, ...change });
    }
    if (isPublic) await indexItem(context.tx, findableQuestion({ ...question, ...change }));
    else await dropFromIndex(context.tx, questionId);
    return { answer: { questionId }, entry: entryOf('question.erased', question) };
  },
});
