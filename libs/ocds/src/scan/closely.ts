import { type Json, type JsonObject, NumberText, pointerTo, setMember } from '../json/json.ts';
import { DEEPEST, JsonFault } from '../json/parse.ts';
import { END, Pieces } from './pieces.ts';
import { ShortTexts } from './short-texts.ts';
import type { Wanted, WantedLine } from './wanted.ts';

/** What keeps the scanner from being sure of a line, where it is JSON. */
export type Doubtful = 'name-twice' | 'name-escaped' | 'number' | 'kind' | 'shape';

export interface Closely {
  /** Where it is given, only what is wanted is kept; what stands in the wrong place is kept whole where nothing that is left out may matter. */
  wanted?: WantedLine | null;
  /** Hears the JSON Pointer of each name that stands a second time in an object of which something is wanted. */
  twice?: (path: string) => void;
  doubt?: (why: Doubtful, path: string) => void;
}

const [QUOTE, ESCAPE, COMMA, COLON, LETTER_U] = [0x22, 0x5c, 0x2c, 0x3a, 0x75];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const HEX = new Set(Buffer.from('0123456789abcdefABCDEF'));
const NUMERAL = new Set(Buffer.from('0123456789+-.eE'));
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/;

const TEXTS = new ShortTexts();

/** Kept whole, or gone over and not kept. */
const [WHOLE, NOTHING] = ['whole', 'nothing'] as const;
type Kept = Wanted | typeof WHOLE | typeof NOTHING;

/**
 * Reads one JSON value of bytes in UTF-8, letter by letter and as `parseJson` reads a text: of members with one name the last counts, and numbers that say
 * more than their value are texts. What is not wanted is gone over and not kept, so that the longest line takes little more room than its own.
 * @throws JsonFault with the place in bytes
 */
export class CloseReader {
  readonly #pieces: Pieces;
  readonly #isStrict: boolean;
  readonly #root: Kept;
  readonly #twice: Closely['twice'];
  readonly #doubt: NonNullable<Closely['doubt']>;
  readonly #path: (string | number)[] = [];
  #depth = 0;
  #hadEscape = false;

  constructor(pieces: Pieces, { wanted, twice, doubt = () => {} }: Closely) {
    this.#pieces = pieces;
    this.#isStrict = wanted?.isStrict ?? false;
    this.#root = wanted?.root ?? WHOLE;
    this.#twice = twice;
    this.#doubt = doubt;
  }

  whole(): Json {
    const value = this.#value(0, this.#root);
    this.#space();
    if (this.#pieces.byte !== END) this.#fail('expected the end');
    return value;
  }

  #value(depth: number, kept: Kept): Json {
    if (depth > DEEPEST) this.#fail(`nested deeper than ${DEEPEST}`);
    this.#space();
    switch (this.#pieces.byte) {
      case OPEN:
        return this.#object(depth, this.#settled(kept, 'object'));
      case OPEN_LIST:
        return this.#list(depth, this.#settled(kept, 'list'));
      case QUOTE: {
        const own = this.#settled(kept, 'text');
        const text = this.#string(own !== NOTHING);
        return own === NOTHING ? null : text;
      }
      case 0x74:
        return this.#word('true', true, kept);
      case 0x66:
        return this.#word('false', false, kept);
      case 0x6e:
        return this.#word('null', null, kept);
      default:
        return this.#number(kept);
    }
  }

  /** What is kept of a value of this kind. */
  #settled(kept: Kept, kind: 'object' | 'list' | 'text' | 'null'): Kept {
    if (kept === WHOLE || kept === NOTHING) return kept;
    if (kept.kind === 'doubt') {
      this.#tell('shape');
      return this.#isStrict ? WHOLE : NOTHING;
    }
    if (kind === 'null') return NOTHING;
    if (kept.kind === kind) return kept;
    if (kept.kind === 'something' && kind !== 'text') return kept;
    const mayBeText =
      kept.kind === 'object' ? kept.mayBeText : kept.kind !== 'list' && kept.kind !== 'something';
    if (kind === 'text' && mayBeText) return WHOLE;
    if (!this.#isStrict) return NOTHING;
    this.#tell('kind');
    return WHOLE;
  }

  #object(depth: number, kept: Kept): Json {
    const pieces = this.#pieces;
    const object: JsonObject = {};
    const isSomething = typeof kept === 'object' && kept.kind === 'something';
    const members = typeof kept === 'object' && kept.kind === 'object' ? kept.members : null;
    const names = members ? new Set<string>() : null;
    let isEmpty = true;
    pieces.at++;
    if (this.#takes(CLOSE)) return kept === NOTHING ? null : object;
    do {
      this.#space();
      if (pieces.byte !== QUOTE) this.#fail('expected a name in double quotes');
      const name = this.#string(names !== null || kept === WHOLE);
      if (!this.#takes(COLON)) this.#fail('expected :');
      this.#path[depth] = name;
      this.#depth = depth + 1;
      let own: Kept = kept === WHOLE ? WHOLE : NOTHING;
      if (members && names) {
        own = members[name] ?? NOTHING;
        if (this.#hadEscape) this.#tell('name-escaped');
        if (names.has(name)) {
          if (own !== NOTHING) this.#tell('name-twice');
          this.#twice?.(this.#pointer());
        }
        names.add(name);
      }
      const value = this.#value(depth + 1, own);
      if (own === NOTHING) continue;
      isEmpty = false;
      setMember(object, name, value);
    } while (this.#takes(COMMA));
    if (!this.#takes(CLOSE)) this.#fail('expected , or }');
    if (kept === NOTHING) return null;
    const isTold = typeof kept === 'object' && kept.kind === 'object' && kept.isTold;
    this.#depth = depth;
    if (isEmpty && isTold) this.#tell('kind');
    return isSomething || (isEmpty && isTold) ? { '': 0 } : object;
  }

  #list(depth: number, kept: Kept): Json {
    const list: Json[] = [];
    const own: Kept =
      kept === WHOLE ? WHOLE : typeof kept === 'object' && kept.kind === 'list' ? kept.each : NOTHING;
    this.#pieces.at++;
    if (this.#takes(CLOSE_LIST)) return kept === NOTHING ? null : list;
    let at = 0;
    do {
      this.#path[depth] = at++;
      this.#depth = depth + 1;
      const value = this.#value(depth + 1, own);
      if (own !== NOTHING) list.push(value);
    } while (this.#takes(COMMA));
    if (!this.#takes(CLOSE_LIST)) this.#fail('expected , or ]');
    if (kept === NOTHING) return null;
    return own === NOTHING ? [0] : list;
  }

  #string(isKept: boolean): string {
    const pieces = this.#pieces;
    const start = pieces.place;
    const first = pieces.part;
    const from = pieces.at + 1;
    let isWrong = false;
    this.#hadEscape = false;
    for (pieces.at++; ; ) {
      const { part } = pieces;
      let { at } = pieces;
      let byte = 0;
      for (; at < part.length; at++) {
        byte = part[at]!;
        if (byte === QUOTE || byte === ESCAPE || byte < 0x20) break;
      }
      pieces.at = at;
      if (at >= part.length) {
        if (pieces.turn()) continue;
        this.#fail('a text that does not end', start);
      }
      if (byte === QUOTE) break;
      if (byte !== ESCAPE) this.#fail('a control character in a text');
      this.#hadEscape = true;
      isWrong ||= !this.#isEscape();
      pieces.at += 2;
    }
    const end = pieces.at++;
    if (isWrong) this.#fail('a text with a wrong escape', start);
    if (!isKept) return '';
    const isAtHand = first === pieces.part && !this.#hadEscape;
    const short = isAtHand ? TEXTS.of(first, from, end) : undefined;
    if (short !== undefined) return short;
    const text = pieces.text(start + 1, pieces.place - 1);
    return this.#hadEscape ? (JSON.parse(`"${text}"`) as string) : text;
  }

  /** What a backslash begins. */
  #isEscape(): boolean {
    const second = this.#pieces.ahead(1);
    if (second !== LETTER_U) return ESCAPES.has(second);
    return [2, 3, 4, 5].every((by) => HEX.has(this.#pieces.ahead(by)));
  }

  #number(kept: Kept): Json {
    const pieces = this.#pieces;
    const start = pieces.place;
    let length = 0;
    while (NUMERAL.has(pieces.ahead(length))) length++;
    const found = NUMBER.exec(pieces.text(start, start + length))?.[0];
    if (found === undefined) return this.#fail('expected a value');
    pieces.at += found.length;
    const own = this.#settled(kept, 'text');
    if (own === NOTHING) return null;
    if (typeof kept === 'object' && !isPlain(found, kept)) this.#tell('number');
    const value = Number(found);
    return String(value) === found ? value : new NumberText(found);
  }

  #word<T extends boolean | null>(word: string, value: T, kept: Kept): T | null {
    for (let at = 0; at < word.length; at++)
      if (this.#pieces.ahead(at) !== word.charCodeAt(at)) this.#fail('expected a value');
    this.#pieces.at += word.length;
    return this.#settled(kept, value === null ? 'null' : 'text') === NOTHING ? null : value;
  }

  #takes(byte: number): boolean {
    this.#space();
    if (this.#pieces.byte !== byte) return false;
    this.#pieces.at++;
    return true;
  }

  #space(): void {
    const pieces = this.#pieces;
    for (;;) {
      const { byte } = pieces;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      pieces.at++;
    }
  }

  #tell(why: Doubtful): void {
    this.#doubt(why, this.#pointer());
  }

  #pointer(): string {
    return this.#path.slice(0, this.#depth).reduce<string>((path, name) => pointerTo(path, String(name)), '');
  }

  #fail(message: string, place = this.#pieces.place): never {
    throw new JsonFault(message, place);
  }
}

/** As the scanner asks it: of fifteen digits at most, without exponent, and where the text counts whole and not -0. */
function isPlain(number: string, wanted: Wanted): boolean {
  if (wanted.kind === 'amount') return true;
  const whole = /^-?[0-9]+/.exec(number)?.[0] ?? '';
  if (whole.length > 15 || /[eE]/.test(number)) return false;
  return wanted.kind === 'decimal' ? number.length <= 16 : number === whole && !number.startsWith('-0');
}
