import type { Texts } from '../form.ts';

/** What was answered to one question. Several choices are a list of names, or their names with spaces between. */
export type Answer = string | number | boolean | null | readonly string[];

/** Answers by name: those of a group lie in it, those of a repeat are a list. */
export interface Answers {
  readonly [name: string]: Answer | Answers | readonly Answers[];
}

export type AnswerCode =
  | 'answer.unknown'
  | 'answer.shape'
  | 'answer.too-many'
  | 'answer.too-long'
  | 'answer.too-much-work'
  | 'answer.required'
  | 'answer.not-whole'
  | 'answer.not-a-number'
  | 'answer.not-a-day'
  | 'answer.not-a-time'
  | 'answer.not-a-moment'
  | 'answer.not-a-choice'
  | 'answer.twice'
  | 'answer.not-a-place'
  | 'answer.not-asked'
  | 'answer.out-of-range'
  | 'answer.constraint'
  | 'answer.repeat-count';

/** What is wrong with one answer. */
export interface AnswerFault {
  /** Where: `household/members[2]/age`, counted from 1. */
  path: string;
  name: string;
  /** The row of the sheet `survey` that asks. */
  row: number;
  code: AnswerCode;
  value?: string;
  expected?: string;
  /** What the form's author has to say of it, in the form's languages. */
  message?: Texts;
}

export interface Submission {
  /** Answers that count: what is not relevant is gone, what is calculated is there. Texts; lists for several choices. */
  values: Answers;
  /** In the order of the form. None: the answers may be kept. */
  faults: readonly AnswerFault[];
  /** Questions that were answered though the form does not ask them of these people: their answers were left out. */
  dropped: readonly string[];
  /** What the form's settings call this set of answers (`instance_name`), '' where they do not say. */
  instanceName: string;
}
