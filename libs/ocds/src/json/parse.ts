import { type Json, type JsonObject, NumberText, pointerTo, setMember } from './json.ts';

/** Why a text is no JSON, and at which character of it (from 0). */
export class JsonFault extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Deeper than any publisher nests, and far from where the stack of a program ends. */
export const DEEPEST = 500;

/** A number that may not come back as it was written: `1.0`, `1e3`, `-0`, `0.0000001`, or more digits than a double holds. */
const DOUBTFUL =
  /(?:^|[:,[])[ \t\r\n]*(?:-0|-?(?:0|[1-9][0-9]*)(?:\.[0-9]*0(?![0-9])|\.000000|[0-9.]{14}|[0-9.]*[eE]))/;

/**
 * Reads one JSON value. Most texts take the engine's own way; those with a doubtful number, or nested suspiciously deep, are walked
 * letter by letter. Of members with one name the last counts (RFC 8259 leaves it open; the reference does so).
 * `deepest` is for what was read before, and is wrapped into more; `twice` hears the JSON Pointer of a member whose name stood before.
 * @throws JsonFault
 */
export function parseJson(text: string, { deepest = DEEPEST, twice }: ParseOptions = {}): Json {
  if (DOUBTFUL.test(text) || isDeep(text, deepest)) return new Walk(text, deepest, twice).whole();
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // The walk knows the place; where it finds nothing wrong, the engine was wrong and its answer counts.
    return new Walk(text, deepest, twice).whole();
  }
  if (twice && namesIn(text) > membersOf(value)) new Walk(text, deepest, twice).whole();
  return value;
}

export interface ParseOptions {
  deepest?: number;
  twice?: ((path: string) => void) | undefined;
}

/** How many names of members stand in a text of JSON, or more: also where in a text of its own a colon comes first, or after a quote. */
function namesIn(text: string): number {
  let names = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= 0x20) before--;
    if (text.charCodeAt(before) === 0x22) names++;
  }
  return names;
}

function membersOf(value: Json): number {
  let members = 0;
  if (Array.isArray(value)) for (const each of value) members += membersOf(each);
  else if (typeof value === 'object' && value !== null)
    for (const name in value) members += 1 + membersOf((value as JsonObject)[name]!);
  return members;
}

function isDeep(text: string, deepest: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

class Walk {
  readonly #text: string;
  readonly #deepest: number;
  readonly #twice: ParseOptions['twice'];
  /** The names and numbers that lead to the value at hand, and of values deeper before it. */
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string, deepest: number, twice: ParseOptions['twice']) {
    this.#text = text;
    this.#deepest = deepest;
    this.#twice = twice;
  }

  whole(): Json {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('expected the end');
    return value;
  }

  #value(depth: number): Json {
    if (depth > this.#deepest) this.#fail(`nested deeper than ${this.#deepest}`);
    this.#space();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#list(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): JsonObject {
    const object: JsonObject = {};
    this.#at++;
    if (this.#takes('}')) return object;
    do {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail('expected a name in double quotes');
      const name = this.#string();
      if (!this.#takes(':')) this.#fail('expected :');
      this.#path[depth] = name;
      if (this.#twice && Object.hasOwn(object, name)) this.#twice(this.#pointer(depth + 1));
      setMember(object, name, this.#value(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail('expected , or }');
    return object;
  }

  #list(depth: number): Json[] {
    const list: Json[] = [];
    this.#at++;
    if (this.#takes(']')) return list;
    do {
      this.#path[depth] = list.length;
      list.push(this.#value(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes(']')) this.#fail('expected , or ]');
    return list;
  }

  #pointer(depth: number): string {
    return this.#path.slice(0, depth).reduce<string>((path, name) => pointerTo(path, String(name)), '');
  }

  #string(): string {
    const start = this.#at;
    let at = start + 1;
    let isPlain = true;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        isPlain = false;
        at++;
      } else if (code < 0x20) {
        this.#at = at;
        this.#fail('a control character in a text');
      }
    }
    if (at >= this.#text.length) this.#fail('a text that does not end');
    this.#at = at + 1;
    if (isPlain) return this.#text.slice(start + 1, at);
    try {
      return JSON.parse(this.#text.slice(start, at + 1)) as string;
    } catch {
      this.#at = start;
      return this.#fail('a text with a wrong escape');
    }
  }

  #number(): number | NumberText {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#text)?.[0];
    if (found === undefined) return this.#fail('expected a value');
    this.#at += found.length;
    const value = Number(found);
    return String(value) === found ? value : new NumberText(found);
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#fail('expected a value');
    this.#at += word.length;
    return value;
  }

  #takes(letter: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== letter) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #fail(message: string): never {
    throw new JsonFault(message, this.#at);
  }
}
