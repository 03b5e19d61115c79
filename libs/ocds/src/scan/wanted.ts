import { isObject, type Json, type JsonObject, NumberText, setMember } from '../json/json.ts';
import { LEVELS, STRICT, WANTED } from './layout.ts';

/**
 * What of a release is asked for. A leaf is a text or a number as it was written (`1.0` is no `1`); a `decimal`, of which the exact value
 * counts; an `amount`, of which a double does; or whether there is `something` in an object or list. Where a `doubt` stands, nobody but
 * the exact reader can say what the line is. Objects and lists are looked into; of an object that `isTold`, also whether it is empty counts, and
 * one that `mayBeText` is as good as a text or number in its place.
 */
export type Wanted =
  | { kind: 'text' | 'decimal' | 'amount' | 'something' | 'doubt' }
  | { kind: 'object'; members: Record<string, Wanted>; isTold?: boolean; mayBeText?: boolean }
  | { kind: 'list'; each: Wanted };

/**
 * What is wanted of a line. Where `isStrict` it must not matter that the rest was left out, not even where something stands in the wrong place:
 * a line in which what is wanted is of another kind is in doubt, where else that is as good as null.
 */
export interface WantedLine {
  root: Wanted;
  isStrict: boolean;
}

/** Of a name in bytes, as it is compared in three words. */
const LONGEST_NAME = 24;
const SIGNS = { '#': 'amount', '=': 'decimal', '?': 'something', '!': 'doubt' } as const;

/**
 * `bids/details[]/value/amount#`: a name for each level, `[]` after that of a list, `#` after an amount, `=` after a decimal, `?` after what is only
 * asked whether something is in it, `!` after what makes a line doubtful, `*` after an object that counts also where nothing of it is wanted,
 * `~` after one that may be a text.
 * @throws TypeError where one path goes on within what another calls a leaf, or a name is longer than the scanner compares
 */
export function wantedOf(paths: readonly string[], { isStrict = false } = {}): WantedLine {
  const root = emptyObject();
  for (const path of paths) {
    let at: Wanted = root;
    const names = path.split('/');
    for (const [depth, said] of names.entries()) {
      if (at.kind !== 'object') throw new TypeError(`${path}: there is nothing within`);
      const [, name = '', list = '', sign = ''] = /^(.*?)(\[\])?([#=?!*~])?$/.exec(said) ?? [];
      if (Buffer.byteLength(name) > LONGEST_NAME) throw new TypeError(`${path}: ${name} is too long`);
      const isInner = depth < names.length - 1 || sign === '*' || sign === '~';
      const within: Wanted = isInner ? emptyObject() : { kind: SIGNS[sign as keyof typeof SIGNS] ?? 'text' };
      const next: Wanted = (at.members[name] ??= list === '' ? within : { kind: 'list', each: within });
      at = next.kind === 'list' ? next.each : next;
      if (at.kind === 'object' && sign === '*') at.isTold = true;
      if (at.kind === 'object' && sign === '~') at.mayBeText = true;
    }
  }
  return { root, isStrict };
}

/** Members may be called as what every object has. */
const emptyObject = (): Wanted => ({
  kind: 'object',
  members: Object.create(null) as Record<string, Wanted>,
});

/** What is wanted of a value; null where it is of another kind. This is what the scanner answers, where it is in no doubt, said slowly. */
export function pick(value: Json, wanted: Wanted): Json {
  if (wanted.kind === 'list')
    return Array.isArray(value) ? value.map((each) => pick(each, wanted.each)) : null;
  if (wanted.kind === 'object') {
    if (wanted.mayBeText && !isObject(value)) return Array.isArray(value) ? null : value;
    if (!isObject(value)) return null;
    const picked: JsonObject = {};
    for (const [name, each] of Object.entries(value))
      if (Object.hasOwn(wanted.members, name)) setMember(picked, name, pick(each, wanted.members[name]!));
    return picked;
  }
  if (wanted.kind === 'doubt') return null;
  if (wanted.kind === 'something') {
    if (Array.isArray(value)) return value.length > 0 ? [0] : [];
    if (!isObject(value)) return null;
    return Object.keys(value).length > 0 ? { '': 0 } : {};
  }
  if (value instanceof NumberText) return wanted.kind === 'text' ? value : value.value;
  return typeof value === 'object' ? null : value;
}

/** What may be copied comes last. */
export const KIND = {
  object: 1,
  list: 2,
  something: 3,
  doubt: 4,
  text: 5,
  decimal: 6,
  amount: 7,
  objectOrText: 8,
} as const;
/** A node in memory: its kind, where its members begin and end, and what the members of a list are; of an object, whether it is told of. */
export const NODE = { kind: 0, first: 4, last: 8, element: 12, size: 16 } as const;
/** A member in memory: the length of its name, what it is, its bit, and the letters of its name in three words with their masks. */
export const MEMBER = { length: 0, node: 4, bit: 8, masks: 16, letters: 40, size: 64 } as const;
export const ROOT = WANTED;

/** Writes what is wanted as the scanner reads it. */
export function writeWanted(memory: ArrayBuffer, { root, isStrict }: WantedLine): void {
  const view = new DataView(memory);
  view.setInt32(STRICT, isStrict ? 1 : 0, true);
  let free: number = WANTED;
  const write = (node: Wanted): number => {
    const at = free;
    free += NODE.size;
    const kind = node.kind === 'object' && node.mayBeText ? 'objectOrText' : node.kind;
    view.setInt32(at + NODE.kind, KIND[kind], true);
    if (node.kind === 'list') view.setInt32(at + NODE.element, write(node.each), true);
    if (node.kind !== 'object') return at;
    if (node.isTold) view.setInt32(at + NODE.element, 1, true);
    const members = Object.entries(node.members);
    const first = (free + 7) & ~7;
    free = first + MEMBER.size * members.length;
    if (free + NODE.size * members.length > LEVELS)
      throw new TypeError('more is wanted than there is room for');
    view.setInt32(at + NODE.first, first, true);
    view.setInt32(at + NODE.last, free, true);
    for (const [bit, [name, each]] of members.entries()) {
      const letters = new TextEncoder().encode(name);
      if (bit > 31) throw new TypeError(`${name} is one too many`);
      const member = first + MEMBER.size * bit;
      view.setInt32(member + MEMBER.length, letters.length, true);
      view.setInt32(member + MEMBER.bit, 1 << bit, true);
      for (const [place, letter] of letters.entries()) {
        view.setUint8(member + MEMBER.masks + place, 0xff);
        view.setUint8(member + MEMBER.letters + place, letter);
      }
      view.setInt32(member + MEMBER.node, write(each), true);
    }
    return at;
  };
  write(root);
}
