import { isolate } from '../i18n/isolate.ts';
import type { Tongue } from '../i18n/tongue.ts';
import type { Details, Problem } from './problem.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The problem in a person's language: what was expected, what came, what to do next. */
export function problemSentence(tongue: Tongue, problem: Problem): string {
  if (problem.sentence !== undefined) return isolate(problem.sentence, tongue.dir);
  return tongue.t(`problem.${problem.code}`, withDaysSaid(tongue, problem.details));
}

/** A day travels as YYYY-MM-DD and is read as people write it. */
const withDaysSaid = (tongue: Tongue, details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && isoDay.test(value) ? tongue.date(value) : value,
    ]),
  );

/** Sentences that a library or a schema brought along are English in every language: fenced, they keep their order. */
export const broughtSentences = (tongue: Tongue, value: unknown): string[] =>
  Array.isArray(value) ? value.map((sentence) => isolate(String(sentence), tongue.dir)) : [];
