import { isObject, type Json, type JsonObject, NumberText, setMember } from '../json/json.ts';
import { WANTED } from './layout.ts';

/**
 * What of a release is asked for. A leaf is a text or a number as it was written (`1.0` is no `1`), or an `amount`, of which the value
 * counts; objects and lists are looked into.
 */
export type Wanted =
  | { kind: 'text' | 'amount' }
  | { kind: 'object'; members: Record<string, Wanted> }
  | { kind: 'list'; each: Wanted };

/** `bids/details[]/value/amount#`: a name for each level, `[]` after that of a list, `#` after an amount. */
export function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = { kind: 'object', members: {} };
  for (const path of paths) {
    let at: Wanted = root;
    const names = path.split('/');
    for (const [depth, said] of names.entries()) {
      if (at.kind !== 'object') throw new TypeError(`${path}: there is nothing within`);
      const isLast = depth === names.length - 1;
      const name = said.replace(/(\[\]|#)$/, '');
      const leaf: Wanted = { kind: said.endsWith('#') ? 'amount' : 'text' };
      const within: Wanted = isLast ? leaf : { kind: 'object', members: {} };
      const next: Wanted = (at.members[name] ??= said.endsWith('[]')
        ? { kind: 'list', each: within }
        : within);
      at = next.kind === 'list' ? next.each : next;
    }
  }
  return root;
}

/** What is wanted of a value; null where it is of another kind. This is what the scanner answers, said slowly. */
export function pick(value: Json, wanted: Wanted): Json {
  if (wanted.kind === 'list')
    return Array.isArray(value) ? value.map((each) => pick(each, wanted.each)) : null;
  if (wanted.kind === 'object') {
    if (!isObject(value)) return null;
    const picked: JsonObject = {};
    for (const [name, each] of Object.entries(value))
      if (Object.hasOwn(wanted.members, name)) setMember(picked, name, pick(each, wanted.members[name]!));
    return picked;
  }
  if (value instanceof NumberText) return wanted.kind === 'amount' ? value.value : value;
  return typeof value === 'object' ? null : value;
}

export const KIND = { object: 1, list: 2, text: 3, amount: 4 } as const;
/** A node in memory: its kind, where its members begin and end, and what the members of a list are. */
export const NODE = { kind: 0, first: 4, last: 8, element: 12, size: 16 } as const;
/** A member in memory: the length of its name, what it is, its bit, and the letters of its name in three words with their masks. */
export const MEMBER = { length: 0, node: 4, bit: 8, masks: 16, letters: 40, size: 64 } as const;
const LONGEST_NAME = 24;
export const ROOT = WANTED;

/** Writes what is wanted as the scanner reads it. */
export function writeWanted(memory: ArrayBuffer, wanted: Wanted): void {
  const view = new DataView(memory);
  let free: number = WANTED;
  const write = (node: Wanted): number => {
    const at = free;
    free += NODE.size;
    view.setInt32(at + NODE.kind, KIND[node.kind], true);
    if (node.kind === 'list') view.setInt32(at + NODE.element, write(node.each), true);
    if (node.kind !== 'object') return at;
    const members = Object.entries(node.members);
    const first = (free + 7) & ~7;
    free = first + MEMBER.size * members.length;
    view.setInt32(at + NODE.first, first, true);
    view.setInt32(at + NODE.last, free, true);
    for (const [bit, [name, each]] of members.entries()) {
      const letters = new TextEncoder().encode(name);
      if (letters.length > LONGEST_NAME || bit > 31)
        throw new TypeError(`${name} is one too many, or too long`);
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
  write(wanted);
}
