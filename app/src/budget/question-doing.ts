import { workingCalendar, workingDaysBetween } from '../places/api.ts';
import type { ActContext } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { sendMail } from '../platform/mail/mail.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publish } from '../platform/publication/publication.ts';
import { indexItem } from '../platform/search/search.ts';
import { budgetProblems } from './problems.ts';
import { findableQuestion } from './question-search.ts';
import { QUESTION, writeQuestion } from './question-snapshot.ts';
import type { QuestionState } from './question-states.ts';
import * as store from './question-store.ts';

type Named = Pick<store.Question, 'questionId' | 'year' | 'side'>;

/** What an act says of itself: the question by its id, its budget, and nothing of who asked or what. */
export const entryOf = (
  act: string,
  { questionId, year, side }: Named,
  more: Readonly<Record<string, string>> = {},
) => ({
  act,
  subject: `question/${questionId}`,
  item: questionId,
  detail: { year: String(year), side, ...more },
});

/** The question as the officer saw it, in a state in which this can be done; held until the end of the transaction. */
export async function heldQuestion(
  { tx }: Pick<ActContext, 'tx'>,
  named: { questionId: string; version: number },
  states: readonly QuestionState[],
): Promise<store.Question> {
  const question = await store.lockQuestion(tx, named.questionId);
  if (!question) throw problem('request.not-found');
  expectVersion(question, named.version, {});
  if (!states.includes(question.state))
    throw budgetProblems.problem('question.not-now', { state: question.state });
  return question;
}

/** How long somebody waited, in days on which the municipality works. */
const workingDaysTaken = async (
  { tx }: Pick<ActContext, 'tx'>,
  askedOn: string,
  until: string,
): Promise<number> => workingDaysBetween(await workingCalendar(tx), askedOn, until);

/** The question as it is to be read from now on becomes its current publication, and everybody's count of it follows. */
export async function publishQuestion(context: ActContext, question: store.Question): Promise<void> {
  const { tx, place } = context;
  const { questionId, year, side, about, label, askedOn, language, answer, answeredOn } = question;
  const text = question.shown ?? '';
  const state = answer === null ? 'published' : 'answered';
  const { hash } = await publish(context, {
    ...entryOf(`question.${state}`, question),
    ...QUESTION,
    key: questionId,
    document: writeQuestion({
      format: 'groundwork.budget-question@1',
      place: { code: place.code, name: place.name, isExample: place.isExample },
      question: questionId,
      year,
      side,
      about,
      label,
      askedOn,
      language,
      name: question.shownName,
      text,
      shortened: question.isShortened,
      answer:
        answer === null
          ? null
          : { text: answer, post: question.answeredBy ?? '', day: answeredOn ?? askedOn },
    }),
  });
  const days = answeredOn === null ? null : await workingDaysTaken(context, askedOn, answeredOn);
  await store.changeStanding(tx, questionId, { state, hash, days });
  await indexItem(tx, findableQuestion(question));
}

/** Whoever left an address hears of it once, and the address goes with the letter. */
export async function tellAsker(
  context: ActContext,
  question: store.Question,
  how: 'answered' | 'declined',
): Promise<void> {
  const { tx, place } = context;
  const { questionId, email, language, year, side } = question;
  if (email === null) return;
  await sendMail(tx, {
    to: email,
    language,
    template: `question.told-${how}`,
    params: {
      place: place.name,
      year: String(year),
      side,
      reason: question.reason ?? '',
      says: question.reasonSays ?? '',
    },
    ...(how === 'answered' ? { link: `/places/${place.code}/budget/questions#question-${questionId}` } : {}),
  });
  await store.forgetAddress(tx, questionId);
}
