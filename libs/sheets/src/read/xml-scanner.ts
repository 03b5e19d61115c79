import { Refused } from '../finding.ts';

/**
 * What a document says, in order. Names come without their prefix; attributes raw, for `attribute` to look into. `as` is
 * how it is written, for whoever copies: an element that closes itself is closed with nothing.
 */
export interface XmlHandler {
  open(name: string, attributes: string, as: string): void;
  text(text: string, as: string): void;
  close(name: string, as: string): void;
  /** Comments and instructions to programs. */
  other?(as: string): void;
}

const LONGEST_TAG = 64 * 1024;
const DEEPEST = 200;

/**
 * Reads XML in pieces and keeps nothing. No entity but the five of XML itself and numbers is known, and a document type
 * declaration is refused wherever it stands: nothing can be included, expanded or fetched (abuse case 40).
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #rest = '';
  #depth = 0;
  #begun = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  feed(piece: Uint8Array): void {
    this.#scan(this.#rest + this.#decoded(piece), false);
  }

  end(): void {
    this.#scan(this.#rest + this.#decoded(), true);
    if (this.#depth !== 0 || !this.#begun) throw new Refused('file.broken');
  }

  #decoded(piece?: Uint8Array): string {
    try {
      return piece ? this.#decoder.decode(piece, { stream: true }) : this.#decoder.decode();
    } catch {
      throw new Refused('file.broken');
    }
  }

  #scan(source: string, last: boolean): void {
    let at = 0;
    for (;;) {
      const tag = source.indexOf('<', at);
      if (tag === -1) {
        at = this.#texts(source, at, source.length, last);
        break;
      }
      if (tag > at) this.#texts(source, at, tag, true);
      const end = tagEnd(source, tag);
      if (end === -1) {
        at = tag;
        if (last) throw new Refused('file.broken');
        break;
      }
      this.#tag(source, tag, end);
      at = end;
    }
    this.#rest = source.slice(at);
    if (this.#rest.length > LONGEST_TAG) throw new Refused('file.broken');
  }

  /** Text up to `to`; where more of it may follow, an entity cut in two waits. Answers where to go on. */
  #texts(source: string, from: number, to: number, whole: boolean): number {
    let until = to;
    if (!whole) {
      const amp = source.lastIndexOf('&');
      if (amp >= from && to - amp < 12 && !source.includes(';', amp)) until = amp;
    }
    if (until > from && this.#depth > 0) this.#tellText(source.slice(from, until));
    else if (until > from) this.#handler.other?.(source.slice(from, until));
    return until;
  }

  #tellText(as: string): void {
    this.#handler.text(decoded(as), as);
  }

  #tag(source: string, start: number, end: number): void {
    const mark = source.charCodeAt(start + 1);
    const as = source.slice(start, end);
    if (mark === 0x21) {
      if (as.startsWith('<![CDATA[')) this.#handler.text(as.slice(9, -3), as);
      else if (as.startsWith('<!--')) this.#handler.other?.(as);
      else throw new Refused('file.entities');
      return;
    }
    if (mark === 0x3f) {
      this.#handler.other?.(as);
      return;
    }
    if (mark === 0x2f) {
      this.#depth -= 1;
      if (this.#depth < 0) throw new Refused('file.broken');
      this.#handler.close(localName(as.slice(2, -1).trimEnd()), as);
      return;
    }
    const closes = source.charCodeAt(end - 2) === 0x2f;
    const inside = source.slice(start + 1, closes ? end - 2 : end - 1);
    const space = inside.search(/\s/);
    const name = localName(space === -1 ? inside : inside.slice(0, space));
    this.#begun = true;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refused('file.broken');
    this.#handler.open(name, space === -1 ? '' : inside.slice(space), as);
    if (!closes) return;
    this.#depth -= 1;
    this.#handler.close(name, '');
  }
}

/** Past the end of what begins at `start`, or -1 where the end has not come. */
function tagEnd(source: string, start: number): number {
  const mark = source.charCodeAt(start + 1);
  if (Number.isNaN(mark)) return -1;
  if (mark === 0x21) return declarationEnd(source, start);
  if (mark === 0x3f) return past(source, '?>', start + 2);
  const end = source.indexOf('>', start);
  if (end === -1) return -1;
  return evenQuotes(source, start, end);
}

/** Quotation marks come in pairs before the end of almost every tag; else one of them holds the `>`. */
function evenQuotes(source: string, start: number, end: number): number {
  let quotes = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x27) return quotedTagEnd(source, start);
    if (unit === 0x22) quotes += 1;
  }
  return quotes % 2 === 0 ? end + 1 : quotedTagEnd(source, start);
}

function declarationEnd(source: string, start: number): number {
  const head = source.slice(start, start + 9);
  if (head.startsWith('<!--')) return past(source, '-->', start + 4);
  if (head === '<![CDATA[') return past(source, ']]>', start + 9);
  // Anything else is refused by its beginning; only what may yet become one of the two waits for more.
  return '<![CDATA['.startsWith(head) || '<!--'.startsWith(head) ? -1 : start + 9;
}

/** A value in quotation marks may hold `>`. */
function quotedTagEnd(source: string, start: number): number {
  let at = start;
  for (;;) {
    const next = source.slice(at).search(/["'>]/);
    if (next === -1) return -1;
    at += next;
    if (source[at] === '>') return at + 1;
    const closing = source.indexOf(source[at] ?? '', at + 1);
    if (closing === -1) return -1;
    at = closing + 1;
  }
}

function past(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,31}));|&/g, (whole, hex, decimal, name) => {
    if (name !== undefined && KNOWN.has(name)) return KNOWN.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!(code <= 0x10ffff)) throw new Refused('file.entities');
    return String.fromCodePoint(code);
  });
}

/** The value of an attribute by its name without prefix, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

/** `_x000D_` and its like, as workbooks write what XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
