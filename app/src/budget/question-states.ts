/** What becomes of a question: it is read, shown, answered; or not shown, with a reason; or taken back later. */
export const QUESTION_STATES = ['received', 'published', 'answered', 'declined', 'withdrawn'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Why a question is not published. Whoever asked reads it with a sentence of the officer's. */
export const REASONS = ['personal', 'insult', 'elsewhere', 'double', 'retracted'] as const;
export type Reason = (typeof REASONS)[number];
