import { randomBytes } from 'node:crypto';
import { aboutHead } from '../../app/src/budget/figure.ts';
import { REASONS } from '../../app/src/budget/question-states.ts';
import { newReference } from '../../app/src/platform/http/reference.ts';
import { type InputMaker, idOf, type Moment, someText, versionOf } from './moment.ts';

/** Few figures, so that clients speak about the same. */
const ABOUT = ['', aboutHead('programme', '41'), aboutHead('economic', '2')] as const;

const figureOf = ({ dice, seen }: Moment) => {
  const { year, side } = dice.any(seen.budgets) ?? { year: 1990, side: 'expenditure' as const };
  return { year, side, about: dice.one(ABOUT) };
};

const questionIn = (moment: Moment, states: readonly string[]) => {
  const { dice, seen } = moment;
  // Now and then one in a state in which it cannot be done.
  const fit = seen.questions.filter(({ state }) => states.includes(state));
  const question = dice.any(dice.once(6) || fit.length === 0 ? seen.questions : fit);
  return { questionId: idOf(question), version: Math.max(1, versionOf(moment, question)) };
};

const noteOf = (moment: Moment) => {
  const note = moment.dice.any(moment.seen.notes);
  return { noteId: idOf(note), version: Math.max(1, versionOf(moment, note)) };
};

export const talkInputs: Readonly<Record<string, InputMaker>> = {
  'budget.write-note': (moment) => {
    const figure = figureOf(moment);
    const note = moment.seen.notes.find(
      ({ year, side, about }) => year === figure.year && side === figure.side && about === figure.about,
    );
    const version = note && !moment.dice.once(4) ? note.version : 0;
    return { ...figure, version, text: someText(moment, 'A note') };
  },
  'budget.change-note': (moment) => ({ ...noteOf(moment), text: someText(moment, 'A better note') }),
  'budget.remove-note': noteOf,
  'budget.ask': (moment) => ({
    ...figureOf(moment),
    question: someText(moment, 'Why is this so?'),
    name: moment.dice.once(3) ? 'Somebody' : '',
    email: moment.dice.once(3) ? 'somebody@test.invalid' : '',
    language: 'en',
    reference: newReference({ key: randomBytes(8).toString('hex'), placeId: moment.placeId, formId: '' }),
  }),
  'budget.publish-question': (moment) => ({
    ...questionIn(moment, ['received', 'declined']),
    shown: someText(moment, 'Why is this so?'),
    name: moment.dice.once(2) ? 'Somebody' : '',
    answer: moment.dice.once(3) ? someText(moment, 'Because') : '',
  }),
  'budget.answer-question': (moment) => ({
    ...questionIn(moment, ['published', 'answered']),
    answer: someText(moment, 'Because'),
  }),
  'budget.decline-question': (moment) => ({
    ...questionIn(moment, ['received']),
    reason: moment.dice.one(REASONS),
    says: '',
  }),
  'budget.withdraw-question': (moment) => ({
    ...questionIn(moment, ['published', 'answered']),
    reason: 'It was wrong',
  }),
  'budget.erase-asker': (moment) => ({
    ...questionIn(moment, ['published', 'answered', 'declined', 'withdrawn']),
    reason: 'They want it so',
  }),
};
