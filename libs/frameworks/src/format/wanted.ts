/** What is put into a sentence. Several names come joined by commas. */
type Values = Readonly<Record<string, string | number>>;

const several = (name: string) => (values: Values) => `${values[name]}`;

/** What belongs in a place of a framework, by a code that never changes, in English. */
const WANTED = {
  // Of the shape.
  line: () => 'text on one line, with no blank before or behind it',
  id: () => 'a name of lower-case letters, figures, dots and dashes',
  'own-id': () => 'a name that the language of the program does not use itself',
  grade: () => 'a grade without blanks, such as B+ or red-flag',
  'own-grade': () => 'a grade that the language of the program does not use itself',
  scores: () => 'two to eight steps of one sign each, such as CCB',
  something: () => 'something, since it cannot be left out',
  text: () => 'text',
  number: () => 'a whole number',
  yes: () => 'yes or no',
  list: () => 'a list',
  part: () => 'a part with its own parts',
  'at-most': ({ most }) => `at most ${most}`,
  'at-least': ({ least }) => `at least ${least}`,
  'at-most-letters': ({ most }) => `at most ${most} letters`,
  'at-least-many': ({ least }) => `at least ${least} of them`,
  'at-most-many': ({ most }) => `at most ${most} of them`,
  'one-of': ({ known }) => `one of ${known}`,
  'no-such-part': ({ names }) => `nothing called ${names}`,
  'this-format': () => 'what the format allows',
  // Of names.
  'each-once': () => 'each name once',
  'answers-once': () => 'every step and answer of a scale once',
  'id-of-level': () => 'the id of a level of this framework',
  'id-of-scale': () => 'the id of a scale of this framework',
  'id-of-table': () => 'the id of a table of this framework',
  'id-of-node': () => 'the id of a node of this framework',
  'old-or-new': () => 'an old node, a new one, or both',
  'way-up': () => 'a way up to a node without parent',
  // Of leaves and rules.
  'scale-of-leaf': () => 'the scale on which it is answered',
  'no-rule': () => 'no rule, since nothing stands below it',
  'step-of': ({ scale }) => `a step of ${scale}`,
  limit: () => 'a limit from, to, or both',
  'asked-below': () => 'nothing: what is asked stands at the leaves',
  'rule-of-children': ({ children }) => `how its ${children} children make its value, or the rule none`,
  'weight-of-child': () => 'a child with a weight above 0',
  'step-in-table': ({ scale, scores, table }) => `a step of ${scale} for ${scores} in the table ${table}`,
  'step-of-each': () => 'a step of the scale of each of its nodes',
  'number-above': ({ least }) => `a number above ${least}`,
  'step-of-this': () => 'a step of this scale',
  'no-scale': () => 'no scale, since the rule gives no value',
  'children-with-scale': () => 'children that all have a scale',
  'children-on-one-scale': () => 'children on one scale of steps',
  'scale-with': ({ steps }) => `a scale with ${steps}`,
  'scale-of-numbers': () => 'a scale of numbers',
  'points-or-range': () => 'children with points, or with numbers within its own range',
  'steps-of-children': () => 'steps of every child, and 0 to 100',
  'one-sign-steps': () => 'steps of one sign each below a table',
  // Of a workbook.
  'node-of-sheet': () => 'a node of the sheet Nodes',
  'one-framework': () => 'one framework in a workbook',
  'one-row': ({ part }) => `one row ${part} for each`,
} as const satisfies Record<string, (values: Values) => string>;

/** What stands there in its stead, where that is nothing that somebody typed. */
const FOUND = {
  nothing: () => 'nothing',
  neither: () => 'neither',
  'children-without': () => 'children without',
  'none-of': ({ steps }) => `none of ${steps}`,
  typed: several('typed'),
} as const satisfies Record<string, (values: Values) => string>;

export type WantedCode = keyof typeof WANTED;
export type FoundCode = keyof typeof FOUND;
/** For whoever tells it in another language: which sentence, and what is put into it. */
export interface Wanted {
  readonly code: WantedCode;
  readonly values: Values;
}
export interface Found {
  readonly code: FoundCode;
  readonly values: Values;
}
export const wantedCodes = Object.keys(WANTED) as readonly WantedCode[];
export const foundCodes = Object.keys(FOUND) as readonly FoundCode[];

/** What was expected, in English and as a code. */
export const wanted = (code: WantedCode, values: Values = {}): { expected: string; wanted: Wanted } => ({
  expected: (WANTED[code] as (values: Values) => string)(values),
  wanted: { code, values },
});

/** What came, in English and as a code. */
export const found = (code: FoundCode, values: Values = {}): { came: string; found: Found } => ({
  came: (FOUND[code] as (values: Values) => string)(values),
  found: { code, values },
});

export const typed = (text: string): { came: string; found: Found } => found('typed', { typed: text });
