import { isolate } from '../i18n/isolate.ts';
import type { Params, Tongue } from '../i18n/tongue.ts';
import type { Details, Problem, Saying } from './problem.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The problem in a person's language: what was expected, what came, what to do next. */
export function problemSentence(tongue: Tongue, problem: Problem): string {
  return tongue.t(`problem.${problem.code}`, said(tongue, withDaysSaid(tongue, problem.details)));
}

/** A saying in a person's language. */
export const say = (tongue: Tongue, { message, params }: Saying): string =>
  tongue.t(message, said(tongue, params));

/** The sentences of a list: sayings in the person's language; what a schema says is English and fenced, to keep its order. */
export const broughtSentences = (tongue: Tongue, value: Details[string] | undefined): string[] =>
  isList(value)
    ? value.map((each) => (typeof each === 'string' ? isolate(each, tongue.dir) : say(tongue, each)))
    : [];

/** The same for a program: what a schema says stays as it is, letter by letter. */
export const plainSentences = (tongue: Tongue, value: Details[string] | undefined): string[] | undefined =>
  isList(value) ? value.map((each) => (typeof each === 'string' ? each : say(tongue, each))) : undefined;

function said(tongue: Tongue, details: Details): Params {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      if (isList(value))
        return [name, value.map((each) => (typeof each === 'string' ? each : say(tongue, each)))];
      return [name, typeof value === 'object' ? say(tongue, value) : value];
    }),
  );
}

/** A day travels as YYYY-MM-DD and is read as people write it. */
const withDaysSaid = (tongue: Tongue, details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && isoDay.test(value) ? tongue.date(value) : value,
    ]),
  );

const isList = (value: Details[string] | undefined): value is readonly (string | Saying)[] =>
  Array.isArray(value);
