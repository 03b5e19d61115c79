const TOKEN =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const SPACE = /[ \t\n\r]*/y;

type Kind = 'text' | 'plain' | '[' | ']' | '{' | '}' | ',' | ':';

/** What may come next: a value, one or the end of a list, a name, one or the end of an object, a colon, or what follows a value. */
const MAY_COME = {
  value: ['text', 'plain', '[', '{'],
  item: ['text', 'plain', '[', '{', ']'],
  name: ['text'],
  member: ['text', '}'],
  colon: [':'],
  after: [',', ']', '}'],
} as const satisfies Record<string, readonly Kind[]>;

/**
 * Where a text stops being JSON (RFC 8259): the place of the first thing that cannot stand there, its length where it ends
 * too soon, null where it is JSON. Engines say so each in words of their own, in English, and not always where.
 */
export function jsonFault(text: string): number | null {
  const open: Kind[] = [];
  let next = 'value' as keyof typeof MAY_COME;
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at === text.length) return next === 'after' && open.length === 0 ? null : at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    const kind = kindOf(token);
    if (!(MAY_COME[next] as readonly Kind[]).includes(kind)) return at;
    if (kind === ']' || kind === '}') {
      if (open.pop() !== (kind === ']' ? '[' : '{')) return at;
      next = 'after';
    } else if (kind === ',') {
      const within = open.at(-1);
      if (within === undefined) return at;
      next = within === '{' ? 'name' : 'value';
    } else if (kind === '[' || kind === '{') {
      open.push(kind);
      next = kind === '[' ? 'item' : 'member';
    } else if (kind === ':') next = 'value';
    else next = next === 'name' || next === 'member' ? 'colon' : 'after';
    at += token.length;
  }
}

function kindOf(token: string): Kind {
  if (token.startsWith('"')) return 'text';
  return /^[[\]{},:]$/.test(token) ? (token as Kind) : 'plain';
}
