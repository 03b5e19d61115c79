import { writeNote } from '../../app/src/budget/note-actions.ts';
import { askQuestion, publishAsked } from '../../app/src/budget/question-actions.ts';
import { newReference } from '../../app/src/platform/http/reference.ts';
import type { Acting } from './acting.ts';
import { talk } from './talk.ts';
import { NEWEST } from './towns.ts';

const FIGURE = { year: NEWEST, side: 'expenditure', about: '' } as const;

/** A note on the newest spending, a question that is answered, and one that waits. */
export async function loadTalk(acting: Acting): Promise<void> {
  const { note, answered, waiting } = talk[acting.town.language];
  await acting.act(writeNote, 'write note', { ...FIGURE, version: 0, text: note });
  const first = await ask(acting, 'first', answered.question, answered.name);
  await acting.act(publishAsked, 'answer first question', {
    questionId: first,
    version: 1,
    shown: answered.question,
    name: answered.name,
    answer: answered.answer,
  });
  const second = await ask(acting, 'second', waiting, '');
  await acting.act(publishAsked, 'publish second question', {
    questionId: second,
    version: 1,
    shown: waiting,
    name: '',
    answer: '',
  });
}

async function ask(acting: Acting, which: string, question: string, name: string): Promise<string> {
  const { house, placeId, town } = acting;
  const { questionId } = await acting.act(askQuestion, `ask ${which} question`, {
    ...FIGURE,
    question,
    name,
    email: '',
    language: town.language,
    // Made with the installation's key: nobody can work it out from the example's own words.
    reference: newReference({ key: house.performing.pseudonymKey, placeId, formId: `example ${which}` }),
  });
  return questionId;
}
