import type { Skip } from './describe-form.ts';

const WORDS = {
  equal: (number: string, value: string) => `the answer to ${number} is "${value}"`,
  unequal: (number: string, value: string) => `the answer to ${number} is not "${value}"`,
  chosen: (number: string, value: string) => `"${value}" is ticked in ${number}`,
  less: (number: string, value: string) => `the answer to ${number} is less than ${value}`,
  'at-most': (number: string, value: string) => `the answer to ${number} is ${value} or less`,
  more: (number: string, value: string) => `the answer to ${number} is more than ${value}`,
  'at-least': (number: string, value: string) => `the answer to ${number} is ${value} or more`,
  answered: (number: string) => `${number} is answered`,
  unanswered: (number: string) => `${number} is not answered`,
} as const;

/** When a question is asked, in English: `Only if the answer to 2 is "Yes"`. A program with several languages makes its own. */
export const saySkip = (skip: Skip): string => `Only if ${clause(skip, false)}`;

function clause(skip: Skip, isInside: boolean): string {
  if (skip.is === 'always') return 'asked at all';
  if (skip.is === 'never') return 'told to';
  if (skip.is === 'rule') return `this is so: ${skip.rule}`;
  if (skip.is === 'not') return `it is not so that ${clause(skip.of, true)}`;
  if (skip.is === 'all' || skip.is === 'any') {
    const said = skip.of.map((each) => clause(each, true)).join(skip.is === 'all' ? ' and ' : ' or ');
    return isInside ? `(${said})` : said;
  }
  return WORDS[skip.is](skip.number, skip.value);
}
