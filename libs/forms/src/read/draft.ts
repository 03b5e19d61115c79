import type { Group, Item, Question } from '../form.ts';
import type { RowReader } from './row-reader.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An item while the form is read: its rules are filled in once all names are known. */
export type DraftQuestion = Writable<Question>;
export type DraftGroup = Writable<Omit<Group, 'items'>> & { items: Item[] };
export type DraftItem = DraftQuestion | DraftGroup;

/** Columns that hold a rule, and the field it becomes. */
export const RULE_COLUMNS = {
  relevant: 'relevant',
  constraint: 'constraint',
  required: 'required',
  readonly: 'readonly',
  calculation: 'calculation',
  choice_filter: 'choiceFilter',
  repeat_count: 'count',
} as const;

/** A rule still as text, waiting for all names. */
export interface Pending {
  item: DraftItem;
  field: (typeof RULE_COLUMNS)[keyof typeof RULE_COLUMNS] | 'default';
  text: string;
  row: RowReader;
  column: string;
}

/** What reading the sheet `survey` gathers. */
export interface Draft {
  items: Item[];
  pending: Pending[];
  /** Texts with `${name}` in them that become no rule: labels, hints, messages. */
  mentions: { text: string; row: RowReader; column: string; language?: string }[];
  triggers: { item: DraftQuestion; text: string; row: RowReader }[];
  /** Lists that got a choice "other", and the languages it is said in. */
  withOther: Set<string>;
}

const NOTHING = {} as const;

/** The part that questions and groups have in common, with no rule yet. */
export function common(row: RowReader, name: string, path: readonly string[]) {
  return {
    name,
    path,
    row: row.number,
    label: row.texts('label'),
    hint: row.texts('hint'),
    media: row.media(),
    relevant: null,
    appearance: row.text('appearance'),
  };
}

export function question(
  base: ReturnType<typeof common>,
  type: string,
  answer: Question['answer'],
): DraftQuestion {
  return {
    kind: 'question',
    ...base,
    type,
    answer,
    choices: null,
    choiceFilter: null,
    guidance: NOTHING,
    required: null,
    requiredMessage: NOTHING,
    constraint: null,
    constraintMessage: NOTHING,
    readonly: null,
    calculation: null,
    triggers: [],
    default: null,
    parameters: NOTHING,
  };
}
