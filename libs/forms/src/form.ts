import type { Expression } from './expression/expression.ts';
import type { FormFinding } from './finding.ts';

/** A text in several languages. The key is the language as the heads write it (`English (en)`), or `default` where they name none. */
export type Texts = Readonly<Record<string, string>>;

/** A rule of the form: as it was typed, and as it was understood. */
export interface Rule {
  text: string;
  expression: Expression;
}

/** What an answer is made of. Everything but `note` and `none` has a value. */
export type AnswerKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'time'
  | 'date-time'
  | 'one'
  | 'many'
  | 'ranking'
  | 'place'
  | 'file'
  | 'acknowledged'
  | 'note'
  | 'computed'
  | 'device';

export interface Choice {
  name: string;
  label: Texts;
  media: Readonly<Record<string, Texts>>;
  /** Columns that are neither name nor label: what a choice filter looks at. */
  fields: Readonly<Record<string, string>>;
  row: number;
}

/** Where a question takes its choices from. */
export type ChoiceSource =
  | { from: 'list'; list: string }
  | { from: 'external-list'; list: string }
  /** A file that goes beside the form; its choices are not known here. */
  | { from: 'file'; file: string }
  /** Answers given before: the values of that question in its repeat. */
  | { from: 'answers'; name: string };

interface Common {
  name: string;
  /** Names from the root of the form, this one last: `['household', 'member', 'age']`. */
  path: readonly string[];
  /** Of the sheet `survey`. A question that the form makes by itself (`NAME_other`) has that of the row it comes from. */
  row: number;
  label: Texts;
  hint: Texts;
  media: Readonly<Record<string, Texts>>;
  relevant: Rule | null;
  appearance: string;
}

export interface Question extends Common {
  kind: 'question';
  /** The type as XLSForm names it, aliases resolved: `select_one`, `integer`. */
  type: string;
  answer: AnswerKind;
  choices: ChoiceSource | null;
  choiceFilter: Rule | null;
  guidance: Texts;
  required: Rule | null;
  requiredMessage: Texts;
  constraint: Rule | null;
  constraintMessage: Texts;
  readonly: Rule | null;
  calculation: Rule | null;
  /** A calculation with triggers runs when one of these changes, and never by itself. */
  triggers: readonly string[];
  /** What stands there at first: text, or a rule that makes it. */
  default: string | Rule | null;
  parameters: Readonly<Record<string, string>>;
}

export interface Group extends Common {
  kind: 'group' | 'repeat';
  items: readonly Item[];
  /** Of a repeat: how many there have to be. */
  count: Rule | null;
}

export type Item = Question | Group;

/** A form that was accepted. */
export interface Form {
  title: string;
  id: string;
  version: string;
  /** The name of the root, `data` unless the settings say otherwise. */
  root: string;
  style: string;
  /** All languages in the order of the heads; `default` where a text names none. */
  languages: readonly string[];
  defaultLanguage: string;
  instanceName: Rule | null;
  items: readonly Item[];
  lists: ReadonlyMap<string, readonly Choice[]>;
  externalLists: ReadonlyMap<string, readonly Choice[]>;
  /** Items that a `${name}` can mean: those with a name that stands once. */
  byName: ReadonlyMap<string, Item>;
  /** Every item, each after all it depends on: the order in which relevance and calculations can be worked out. */
  order: readonly Item[];
}

/** What came of reading: the form where nothing was refused, and all that was found. */
export interface FormReading {
  form: Form | null;
  findings: readonly FormFinding[];
}

/** Every item below these, groups before what they hold. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind !== 'question') yield* everyItem(item.items);
  }
}

/** The text in a language, else in the form's own, else in any. */
export function textIn(texts: Texts, language: string, otherwise: string): string {
  return texts[language] ?? texts[otherwise] ?? Object.values(texts)[0] ?? '';
}

/** Whether people see the question at all: not what a device tells, and not a calculation that only has a type. */
export function isSeen(question: Question): boolean {
  if (question.answer === 'computed' || question.answer === 'device' || question.type.endsWith('-external'))
    return false;
  const texts = [question.label, question.hint, question.media].flatMap((each) => Object.keys(each));
  return question.calculation === null || texts.length > 0;
}
