import type { Tongue } from '../i18n/tongue.ts';
import type { Problem } from './problem.ts';

/** The problem in a person's language: what was expected, what came, what to do next. */
export function problemSentence(tongue: Tongue, problem: Problem): string {
  if (problem.sentence !== undefined) return problem.sentence;
  return tongue.t(`problem.${problem.code}`, problem.details);
}
