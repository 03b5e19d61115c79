import type { Child } from 'hono/jsx';
import { IntlMessageFormat } from 'intl-messageformat';
import { countedIn } from './arguments.ts';
import { createDates, type Dates } from './dates.ts';
import { isolate } from './isolate.ts';
import { type Direction, type Language, languageFacts } from './languages.ts';
import { createNumbers, type Numbers } from './numbers.ts';

/** A list becomes "a, b and c"; a number gets the language's grouping (a year does not: pass `tongue.year(n)`). */
export type Param = string | number | bigint | readonly string[];
export type Params = Readonly<Record<string, Param>>;
export type RichParams = Readonly<Record<string, Param | Child>>;
export type Tags = Readonly<Record<string, (children: Child[]) => Child>>;

/** One language's words, numbers and dates. The methods are cheap to call: everything below them is kept. */
export interface Tongue<Key extends string = string> extends Numbers, Dates {
  readonly language: Language;
  readonly dir: Direction;
  /** The message as plain text. Throws for a key that English does not have: that is a bug, not a gap. */
  t(key: Key, params?: Params): string;
  /** The message as children of an element, with `<b>…</b>` in the text handed to `tags.b`. */
  rich(key: Key, params: RichParams, tags: Tags): Child[];
  has(key: string): boolean;
  /** A language's name in itself. */
  languageName(code: Language): string;
  list(items: readonly string[]): string;
}

/** Where a message's text comes from: the language itself, or English in its place. */
export type Lookup = (key: string) => { text: string; language: Language } | undefined;

const plain = /^[^{}<>']*$/;

export function createTongue(language: Language, lookup: Lookup): Tongue {
  const { dir, locale } = languageFacts(language);
  const numbers = createNumbers(language);
  const dates = createDates(language);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const texts = new Map<string, string>();
  const formats = new Map<string, IntlMessageFormat>();

  const find = (key: string) => {
    const found = lookup(key);
    if (found === undefined) throw new Error(`No message "${key}". Add it to an English catalogue.`);
    return found;
  };

  const formatOf = (key: string): IntlMessageFormat => {
    let format = formats.get(key);
    if (format === undefined) {
      const { text, language: written } = find(key);
      formats.set(key, (format = new IntlMessageFormat(text, languageFacts(written).locale)));
    }
    return format;
  };

  const spoken = (value: Param): string => {
    if (typeof value === 'string') return isolate(value, dir);
    if (typeof value === 'object') return lists.format(value.map((item) => isolate(item, dir)));
    return numbers.number(value);
  };

  /** Numbers stay numbers where a plural counts them; a bare `{n}` is handed over already written. */
  const prepare = <Value>(format: IntlMessageFormat, params: Readonly<Record<string, Value>>) => {
    const counted = countedIn(format);
    const values: Record<string, Value | string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (counted.has(name)) values[name] = typeof value === 'bigint' ? Number(value) : value;
      else values[name] = isParam(value) ? spoken(value) : value;
    }
    return values;
  };

  return {
    language,
    dir,
    ...numbers,
    ...dates,
    t(key, params) {
      let text = texts.get(key);
      if (text === undefined) texts.set(key, (text = find(key).text));
      if (plain.test(text)) return text;
      const format = formatOf(key);
      return String(format.format<string>(prepare(format, params ?? {}) as Record<string, string | number>));
    },
    rich(key, params, tags) {
      const format = formatOf(key);
      const values = { ...prepare(format, params), ...tags } as Parameters<typeof format.format<Child>>[0];
      const said = format.format<Child>(values);
      return Array.isArray(said) ? said : [said];
    },
    has: (key) => lookup(key) !== undefined,
    languageName: (code) => languageFacts(code).name,
    list: (items) => lists.format(items),
  };
}

const isParam = (value: unknown): value is Param =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));
