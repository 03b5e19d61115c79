import type { Listener } from '../finding.ts';
import { isObject, type Json } from '../json/json.ts';
import { Held, LONG, type ReadLong } from './held-value.ts';
import { itemsIn, type OcdsItem, oneOf, type SeePackage, type Version, versionOf } from './items.ts';
import { LONGEST } from './lines.ts';
import { valueOf } from './parse-piece.ts';

const [QUOTE, ESCAPE, NEW_LINE, COMMA, COLON] = [0x22, 0x5c, 0x0a, 0x2c, 0x3a];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** What may stand between values; also what begins one in a sequence of RFC 7464. Other bytes that nobody sees, such as noughts, are wrong. */
const SPACES = new Set(Buffer.from(' \t\r\n\f\x1e'));

type PackedName = 'releases' | 'records';
const LONGEST_KEY = 20;

/** What we are in, outside the value that is being read: a list, or that of a package, whose own text waits. */
interface Frame {
  list: PackedName | 'list';
  at: number;
  version: Version;
  waiting: Held;
  /** What stood in it last. */
  last: 'nothing' | 'value' | 'comma';
}

export interface DocumentOptions {
  see?: SeePackage | undefined;
  longest?: number;
  readLong?: ReadLong | undefined;
  /** Names that stand twice in an object are told of. */
  tellsTwice?: boolean;
}

/**
 * Reads JSON values byte by byte, on one line or over many: one, one a line, or one after the other. Lists and packages give their members one
 * at a time and are never held whole. A value that breaks off is told of, and reading goes on where a line begins with `{` and no JSON
 * could go on so.
 */
export class DocumentReader {
  readonly #tell: Listener;
  readonly #longest: number;
  readonly #see: SeePackage;
  readonly #readLong: ReadLong | undefined;
  readonly #tellsTwice: boolean;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #frames: Frame[] = [];
  #held = new Held();
  #line = 1;
  #before = NEW_LINE;
  #column = 0;
  #isInText = false;
  #isEscaped = false;
  #key: number[] | null = null;
  #name = '';
  #items = 0;

  constructor(
    tell: Listener,
    { see = () => {}, longest = LONGEST, readLong, tellsTwice = false }: DocumentOptions = {},
  ) {
    this.#tell = tell;
    this.#see = see;
    this.#longest = longest;
    this.#readLong = readLong;
    this.#tellsTwice = tellsTwice;
  }

  /** The line of the file that is being read, from 1. */
  get line(): number {
    return this.#line;
  }

  /** The items that end within this part. */
  *add(part: Uint8Array): Generator<OcdsItem> {
    let from = 0;
    for (let at = 0; at < part.length; at++) {
      const byte = part[at]!;
      if (byte === NEW_LINE) {
        this.#line++;
        this.#column = 0;
      } else this.#column++;
      if (this.#isInText) {
        this.#inText(byte);
        continue;
      }
      if (byte <= 0x20 && (this.#held.isBegun || SPACES.has(byte))) {
        // A word alone on its line is done with the line.
        if (byte === NEW_LINE && this.#held.isBegun && this.#held.within.length === 0 && !this.#frame()) {
          this.#hold(part.subarray(from, at));
          yield* this.#end();
        }
        continue;
      }
      const { within } = this.#held;
      if (byte === OPEN && this.#column === 1 && this.#isBrokenOff()) {
        this.#hold(part.subarray(from, at));
        yield* this.#breakOff();
      }
      if (byte === OPEN || byte === OPEN_LIST) {
        if (byte === OPEN_LIST && !this.#held.isBegun && !this.#frame()) this.#enter('list');
        else if (byte === OPEN_LIST && this.#isPackedList()) {
          this.#hold(part.subarray(from, at + 1));
          this.#enter(this.#name as PackedName);
        } else {
          if (this.#begin()) from = at;
          this.#held.within.push(byte === OPEN ? 1 : 0);
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (within.length > 0) {
          within.pop();
          if (within.length === 0) {
            this.#hold(part.subarray(from, at + 1));
            yield* this.#end();
          }
        } else if (this.#frame() && byte === CLOSE_LIST) {
          this.#hold(part.subarray(from, at));
          yield* this.#end();
          if (this.#frame()!.last === 'comma') this.#comma('too many');
          this.#held = this.#frames.pop()!.waiting;
          from = at;
        } else if (this.#begin()) from = at;
      } else if (byte === COMMA && within.length === 0 && this.#frame()) {
        this.#hold(part.subarray(from, at));
        yield* this.#end();
        const frame = this.#frame()!;
        if (frame.last !== 'value') this.#comma('too many');
        frame.last = 'comma';
        frame.at++;
      } else {
        if (this.#begin()) from = at;
        if (byte === QUOTE) {
          this.#isInText = true;
          if (within.length === 1 && this.#before !== COLON) this.#key = [];
        }
      }
      this.#before = byte;
    }
    this.#hold(part.subarray(from));
  }

  /** Whether what comes next begins anew: nothing is being read, and we are in no list. */
  get isBetween(): boolean {
    return !this.#held.isBegun && this.#frames.length === 0;
  }

  /** Another reader took the next line, where nothing is being read, and found so many items in it. */
  pass(items: number): void {
    this.#line++;
    this.#column = 0;
    this.#items += items;
  }

  /** What is left when the bytes end. */
  *finish(): Generator<OcdsItem> {
    yield* this.#end(true);
    while (this.#frames.length > 0) {
      const { waiting, list } = this.#frames.pop()!;
      this.#held = waiting;
      if (list === 'list')
        this.#tell({
          code: 'ocds.json',
          line: this.#line,
          path: '',
          expected: 'the file breaks off in a list',
        });
      yield* this.#end();
    }
    if (this.#items === 0) this.#tell({ code: 'ocds.nothing', line: 1, path: '' });
  }

  #frame(): Frame | undefined {
    return this.#frames.at(-1);
  }

  /** Where we are in the lists we are in. */
  #path(): string {
    return this.#frames.map(({ list, at }) => (list === 'list' ? `/${at}` : `/${list}/${at}`)).join('');
  }

  #inText(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === ESCAPE) this.#isEscaped = true;
    else if (byte === QUOTE || byte === NEW_LINE) {
      // No text of JSON goes over lines: one that does was not closed, and the next line is its own.
      this.#isInText = false;
      this.#before = QUOTE;
      if (this.#key) {
        this.#name = Buffer.from(this.#key).toString('latin1');
        // A record has releases, too, and is taken whole.
        if (this.#name === 'ocid') this.#held.isPackage = false;
      }
      this.#key = null;
      return;
    }
    if (this.#key && this.#key.length < LONGEST_KEY) this.#key.push(byte);
  }

  /** After `:` a value may begin, and in a list after `[` and `,`; an object after anything else is that of another line. */
  #isBrokenOff(): boolean {
    if (!this.#held.isBegun && !this.#frame()) return false;
    if (this.#before === COLON) return false;
    return this.#held.within.at(-1) === 1 || (this.#before !== OPEN_LIST && this.#before !== COMMA);
  }

  /** A package that breaks off takes no more lines with it than a release does; a list goes on. */
  *#breakOff(): Generator<OcdsItem> {
    yield* this.#end(true);
    let frame = this.#frame();
    for (; frame && frame.list !== 'list'; frame = this.#frame()) {
      this.#held = frame.waiting;
      this.#frames.pop();
      yield* this.#end();
    }
    if (!frame) return;
    frame.at++;
    frame.last = 'nothing';
  }

  /** A list without the commas of one is no JSON, however plain it is what stands in it. */
  #comma(what: 'too many' | 'missing'): void {
    const expected = `a comma ${what} in a list, the values of which were read`;
    this.#tell({ code: 'ocds.json', line: this.#line, path: this.#path(), expected });
  }

  #isPackedList(): boolean {
    const isOfPackage = this.#held.isPackage && this.#held.within.length === 1 && this.#before === COLON;
    if (!isOfPackage || (this.#frame() && this.#frame()!.list !== 'list')) return false;
    return this.#name === 'releases' || this.#name === 'records';
  }

  #begin(): boolean {
    if (this.#held.isBegun) return false;
    const frame = this.#frame();
    if (frame?.last === 'value') {
      frame.at++;
      this.#comma('missing');
    }
    if (frame) frame.last = 'value';
    this.#held.isBegun = true;
    this.#held.isPackage = true;
    this.#held.line = this.#line;
    return true;
  }

  #hold(bytes: Uint8Array): void {
    const held = this.#held;
    if (!held.isBegun || bytes.length === 0) return;
    held.add(bytes, this.#longest);
  }

  #enter(list: Frame['list']): void {
    const text = list === 'list' ? null : this.#held.text(this.#decoder);
    let version: Version = '1.1';
    if (text !== null) {
      const head = valueOf({ text: `${text}]}`, line: this.#held.line }, () => {});
      if (head && isObject(head.value)) version = versionOf(head.value);
    }
    this.#frames.push({ list, at: 0, version, waiting: this.#held, last: 'nothing' });
    this.#held = new Held();
    this.#items += list === 'list' ? 0 : 1;
  }

  *#end(isBrokenOff = this.#frames.length === 0): Generator<OcdsItem> {
    const held = this.#held;
    this.#held = new Held();
    if (!held.isBegun) return;
    const { line, length } = held;
    const frame = this.#frame();
    const path = this.#path();
    if (length > this.#longest) {
      this.#tell({ code: 'ocds.too-long', line, path, expected: `at most ${this.#longest} bytes` });
      return;
    }
    const read = this.#readHeld(held, { line, path });
    const broken = isBrokenOff && read === null ? held.text(this.#decoder) : null;
    held.parts = [];
    if (broken !== null) yield* this.#linesWithin(broken, line);
    if (!read) return;
    const found =
      frame && frame.list !== 'list'
        ? oneOf(read.value, frame.list, frame.version, line, path, this.#tell)
        : itemsIn(read.value, line, this.#tell, path, this.#see);
    for (const item of found) {
      this.#items++;
      yield item;
    }
  }

  #readHeld(held: Held, place: { line: number; path: string }): { value: Json } | null {
    if (this.#readLong && held.length > LONG) return this.#readLong(held.parts, place);
    const text = held.text(this.#decoder);
    if (text !== null)
      return valueOf({ text, line: place.line }, this.#tell, {
        path: place.path,
        tellsTwice: this.#tellsTwice,
      });
    this.#tell({ code: 'ocds.encoding', ...place });
    return null;
  }

  /** A line that broke off after `:`, or after a comma of a list, has taken the next with it: that one is read for itself. */
  *#linesWithin(text: string, first: number): Generator<OcdsItem> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at === 0 || !line.startsWith('{')) continue;
      const read = valueOf({ text: line, line: first + at }, () => {});
      if (!read) continue;
      for (const item of itemsIn(read.value, first + at, this.#tell, '', this.#see)) {
        this.#items++;
        yield item;
      }
    }
  }
}
