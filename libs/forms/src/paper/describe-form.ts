import { type Choice, type Form, type Item, isSeen, type Question, type Texts, textIn } from '../form.ts';
import { type Condition, conditionOf } from './condition.ts';

/** A choice to tick, with the name under which it is entered later. */
export interface PaperChoice {
  name: string;
  label: string;
}

/** When something is asked, with numbers and words of the paper instead of names. */
export type Skip =
  | { is: 'all'; of: readonly Skip[] }
  | { is: 'any'; of: readonly Skip[] }
  | { is: 'not'; of: Skip }
  | {
      is: Exclude<Condition['is'], 'all' | 'any' | 'not' | 'always' | 'never' | 'rule'>;
      number: string;
      value: string;
    }
  | { is: 'always' }
  | { is: 'never' }
  /** A rule that is said as it stands in the form, numbers put in for names. */
  | { is: 'rule'; rule: string };

export interface PaperItem {
  /** `3.2`: the second in the third group. Notes have none. */
  number: string;
  kind: 'question' | 'note' | 'group' | 'repeat';
  name: string;
  label: string;
  hint: string;
  /** How it is answered; `text` for what has no better. */
  answer: Question['answer'] | null;
  choices: readonly PaperChoice[];
  /** Choices that depend on another answer, or lie in a file: the paper cannot show which. */
  areChoicesOpen: boolean;
  isRequired: boolean;
  askedIf: Skip | null;
  items: readonly PaperItem[];
}

export interface PaperForm {
  title: string;
  id: string;
  version: string;
  language: string;
  items: readonly PaperItem[];
}

/** More choices than fit a page are a list of their own. */
const MOST_CHOICES = 200;

/**
 * A form as paper needs it: numbered, in one language, with what decides whether something is asked in numbers instead of names. Codes
 * and values; the words around them are the program's. What is calculated or told by a device is left out.
 */
export function describeForm(form: Form, language: string): PaperForm {
  const numbers = new Map<string, string>();
  number(form.items, '', numbers);
  const pen = new Pen(form, language, numbers);
  return {
    title: form.title,
    id: form.id,
    version: form.version,
    language,
    items: form.items.flatMap((item) => pen.written(item)),
  };
}

const isOnPaper = (item: Item): boolean => item.kind !== 'question' || isSeen(item);

function number(items: readonly Item[], before: string, numbers: Map<string, string>): void {
  let count = 0;
  for (const item of items) {
    if (!isOnPaper(item) || (item.kind === 'question' && item.answer === 'note')) continue;
    count += 1;
    const own = `${before}${count}`;
    numbers.set(item.path.join('/'), own);
    if (item.kind !== 'question') number(item.items, `${own}.`, numbers);
  }
}

class Pen {
  readonly #form: Form;
  readonly #language: string;
  readonly #numbers: ReadonlyMap<string, string>;

  constructor(form: Form, language: string, numbers: ReadonlyMap<string, string>) {
    this.#form = form;
    this.#language = language;
    this.#numbers = numbers;
  }

  written(item: Item): PaperItem[] {
    if (!isOnPaper(item)) return [];
    const isNote = item.kind === 'question' && item.answer === 'note';
    const { choices, isOpen } = this.#choices(item);
    return [
      {
        number: this.#numbers.get(item.path.join('/')) ?? '',
        kind: isNote ? 'note' : item.kind,
        name: item.name,
        label: this.#said(item.label),
        hint: this.#said(item.hint),
        answer: item.kind === 'question' && !isNote ? item.answer : null,
        choices,
        areChoicesOpen: isOpen,
        isRequired:
          item.kind === 'question' &&
          item.required !== null &&
          conditionOf(item.required.expression).is === 'always',
        askedIf: item.relevant ? this.#skip(conditionOf(item.relevant.expression), item.relevant.text) : null,
        items: item.kind === 'question' ? [] : item.items.flatMap((each) => this.written(each)),
      },
    ];
  }

  /** A text with `${name}` in it gets the number of the question, as paper cannot know the answer. */
  #said(texts: Texts): string {
    return this.#numbered(textIn(texts, this.#language, this.#form.defaultLanguage));
  }

  #numbered(text: string): string {
    return text.replace(
      /\$\{\s*(?:last-saved#)?([^{}]+?)\s*\}/gu,
      (_, name: string) => `[${this.#numberOf(name)}]`,
    );
  }

  #numberOf(name: string): string {
    const item = this.#form.byName.get(name);
    return (item && this.#numbers.get(item.path.join('/'))) ?? name;
  }

  #choices(item: Item): { choices: PaperChoice[]; isOpen: boolean } {
    if (item.kind !== 'question' || !item.choices) return { choices: [], isOpen: false };
    const list = this.#listOf(item);
    if (!list || list.length > MOST_CHOICES) return { choices: [], isOpen: true };
    const choices = list.map(({ name, label }) => ({ name, label: this.#said(label) || name }));
    return { choices, isOpen: item.choiceFilter !== null };
  }

  #listOf({ choices }: Question): readonly Choice[] | null {
    if (choices?.from === 'list') return this.#form.lists.get(choices.list) ?? null;
    return choices?.from === 'external-list' ? (this.#form.externalLists.get(choices.list) ?? null) : null;
  }

  #skip(condition: Condition, rule: string): Skip {
    if (condition.is === 'rule') return { is: 'rule', rule: this.#numbered(rule) };
    if (condition.is === 'always' || condition.is === 'never') return condition;
    if (condition.is === 'not') return { is: 'not', of: this.#skip(condition.of, rule) };
    if (condition.is === 'all' || condition.is === 'any')
      return { is: condition.is, of: condition.of.map((each) => this.#skip(each, rule)) };
    const value = 'value' in condition ? this.#valueSaid(condition.question, condition.value) : '';
    return { is: condition.is, number: this.#numberOf(condition.question), value };
  }

  /** A choice as its question words it. */
  #valueSaid(question: string, value: string): string {
    const item = this.#form.byName.get(question);
    const list = item?.kind === 'question' ? this.#listOf(item) : null;
    const choice = list?.find(({ name }) => name === value);
    return choice ? this.#said(choice.label) || value : value;
  }
}
