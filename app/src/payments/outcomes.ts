/** What came of a question once somebody looked. The first two say that nothing was wrong. */
export const OUTCOMES = ['explained', 'no-issue', 'mended', 'recovered', 'passed-on'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const QUESTION_STATES = ['queued', 'waiting', 'answered', 'muted', 'chance'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
