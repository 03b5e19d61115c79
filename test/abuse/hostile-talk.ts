import { aboutHead } from '../../app/src/budget/figure.ts';
import { changeNote, writeNote } from '../../app/src/budget/note-actions.ts';
import * as asking from '../../app/src/budget/question-actions.ts';
import type { World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { cut, several, type Words } from './hostile-words.ts';

/** What is said beside figures: a note on each budget, and questions in every state, of residents as hostile as the town. */
export async function settleTalk(world: World, placeId: string, words: Words, newest: number): Promise<void> {
  await eachAtOnce(words.lines, async (line, at) => {
    const figure = { year: newest - at, side: 'expenditure' as const, about: '' };
    const { noteId } = await world.act(placeId, writeNote, { ...figure, version: 0, text: line });
    await world.act(placeId, changeNote, { noteId, version: 1, text: several(words, at, 900) });
    const question = several(words, at, 900);
    const { questionId } = await world.act(placeId, asking.askQuestion, {
      ...figure,
      about: at % 2 === 0 ? '' : aboutHead('programme', '41'),
      question,
      name: cut(line, 100),
      email: '',
      language: 'en',
      reference: `0000000000000${String(at).padStart(3, '0')}`,
    });
    const seen = { questionId, version: 1 };
    if (at % 5 === 1)
      await world.act(placeId, asking.declineQuestion, { ...seen, reason: 'double', says: cut(line, 500) });
    if (at % 5 < 2) return;
    const shown = { ...seen, shown: question, name: cut(line, 100), answer: line };
    await world.act(placeId, asking.publishAsked, shown);
    await world.act(placeId, asking.answerQuestion, {
      questionId,
      version: 2,
      answer: several(words, at, 3900),
    });
    const gone = { questionId, version: 3, reason: several(words, at, 500) };
    if (at % 5 === 2) await world.act(placeId, asking.withdrawQuestion, gone);
    if (at % 5 === 3) await world.act(placeId, asking.eraseAsker, gone);
  });
}
