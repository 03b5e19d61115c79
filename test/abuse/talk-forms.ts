/** What is sent about figures: by officials about notes and questions, and by whoever comes. */
export const talkFields: Readonly<Record<string, Record<string, string>>> = {
  'POST /work/places/:code/budget-notes/:year/:side/write': {
    version: '0',
    of: 'budget',
    by: '',
    head: '',
    file: '',
    line: '',
    text: 'A note',
  },
  'POST /work/places/:code/budget-notes/:note/change': { version: '1', text: 'Another note' },
  'POST /work/places/:code/budget-notes/:note/remove': { version: '2' },
  'POST /places/:code/budget/:year/:side/ask': {
    about: '',
    question: 'Why is this so?',
    name: '',
    email: '',
    website: '',
  },
  'POST /work/places/:code/questions/:question/publish': {
    version: '1',
    shown: 'Why is this so?',
    name: '',
    answer: '',
  },
  'POST /work/places/:code/questions/:question/answer': { version: '2', answer: 'Because' },
  'POST /work/places/:code/questions/:question/decline': { version: '3', reason: 'double', says: '' },
  'POST /work/places/:code/questions/:question/withdraw': { version: '3', reason: 'It was wrong' },
  'POST /work/places/:code/questions/:question/erase': { version: '4', reason: 'They want it so' },
};

/** The one question of these towns was published by then, and what is public is not declined. */
export const talkAnswers: Readonly<Record<string, number>> = {
  'POST /work/places/:code/questions/:question/decline': 409,
};
