import { PatternFault } from './pattern-fault.ts';

/** Whether one letter fits. */
export type Atom = (letter: string) => boolean;

export type PatternNode =
  | { kind: 'atom'; atom: Atom }
  | { kind: 'edge'; edge: 'start' | 'end' }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'either'; ways: PatternNode[] }
  | { kind: 'repeated'; of: PatternNode; least: number; most: number | null };

const isDigit: Atom = (letter) => letter >= '0' && letter <= '9';
const isWord: Atom = (letter) => /^\w$/.test(letter);
const isSpace: Atom = (letter) => /^\s$/u.test(letter);
const not =
  (atom: Atom): Atom =>
  (letter) =>
    !atom(letter);

const CLASSES: Readonly<Record<string, Atom>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace),
};
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };
const POSIX: Readonly<Record<string, Atom>> = {
  Alpha: (letter) => /^[A-Za-z]$/.test(letter),
  Alnum: (letter) => /^[A-Za-z0-9]$/.test(letter),
  Digit: isDigit,
  Upper: (letter) => /^[A-Z]$/.test(letter),
  Lower: (letter) => /^[a-z]$/.test(letter),
  Punct: (letter) => /^[!-/:-@[-`{-~]$/.test(letter),
};
const DEEPEST = 100;
const fault = (what: string): PatternFault => new PatternFault(what);

/** The syntax that Java's and JavaScript's patterns share, without what needs going back. */
export function parsePattern(source: string): PatternNode {
  const letters = Array.from(source);
  let at = 0;
  let depth = 0;
  const peek = (): string | undefined => letters[at];

  function either(): PatternNode {
    depth += 1;
    if (depth > DEEPEST) throw fault(`more than ${DEEPEST} brackets within brackets`);
    const ways = [sequence()];
    while (peek() === '|') {
      at += 1;
      ways.push(sequence());
    }
    depth -= 1;
    return ways.length === 1 ? (ways[0] as PatternNode) : { kind: 'either', ways };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < letters.length && peek() !== '|' && peek() !== ')') parts.push(repeated(single()));
    return { kind: 'sequence', parts };
  }

  function repeated(node: PatternNode): PatternNode {
    let made = node;
    for (let times = timesHere(); times; times = timesHere()) {
      if (made.kind === 'edge') throw fault('an edge repeated');
      if (made.kind === 'repeated') throw fault('a repetition repeated');
      made = { kind: 'repeated', of: made, ...times };
      // Lazy and greedy fit the same texts.
      if (peek() === '?') at += 1;
      else if (peek() === '+') throw fault('"+" after a repetition');
    }
    return made;
  }

  function timesHere(): { least: number; most: number | null } | null {
    const letter = peek();
    if (letter === '*' || letter === '+' || letter === '?') {
      at += 1;
      return { least: letter === '+' ? 1 : 0, most: letter === '?' ? 1 : null };
    }
    if (letter !== '{') return null;
    const written = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(letters.slice(at, at + 12).join(''));
    if (!written) throw fault('"{"');
    at += written[0].length;
    const least = Number(written[1]);
    const most = written[2] === undefined ? least : written[3] === '' ? null : Number(written[3]);
    if (most !== null && most < least) throw fault(written[0]);
    return { least, most };
  }

  function single(): PatternNode {
    const letter = letters[at] as string;
    at += 1;
    if (letter === '^') return { kind: 'edge', edge: 'start' };
    if (letter === '$') return { kind: 'edge', edge: 'end' };
    if (letter === '.') return { kind: 'atom', atom: (each) => each !== '\n' && each !== '\r' };
    if (letter === '(') return group();
    if (letter === '[') return { kind: 'atom', atom: letterClass() };
    if (letter === '\\') return { kind: 'atom', atom: escaped() };
    if ('*+?{'.includes(letter)) throw fault(`"${letter}" with nothing before it`);
    return { kind: 'atom', atom: (each) => each === letter };
  }

  function group(): PatternNode {
    if (peek() === '?') {
      if (letters[at + 1] !== ':') throw fault(`"(?${letters[at + 1] ?? ''}"`);
      at += 2;
    }
    const inside = either();
    if (peek() !== ')') throw fault('"(" without ")"');
    at += 1;
    return inside;
  }

  function escaped(): Atom {
    const letter = peek();
    if (letter === undefined) throw fault('"\\" at the end');
    at += 1;
    const named = CLASSES[letter];
    if (named) return named;
    if (letter === 'p' || letter === 'P') return property(letter === 'P');
    const literal = literalOf(letter);
    return (each) => each === literal;
  }

  function property(isNot: boolean): Atom {
    const name = /^\{([A-Za-z_=]{1,40})\}/.exec(letters.slice(at, at + 42).join(''));
    if (!name) throw fault('"\\p"');
    at += name[0].length;
    const atom = POSIX[name[1] ?? ''] ?? unicodeClass(name[1] ?? '');
    return isNot ? not(atom) : atom;
  }

  function unicodeClass(name: string): Atom {
    try {
      const one = new RegExp(`^\\p{${name.replace(/^Is/, '')}}$`, 'u');
      return (letter) => one.test(letter);
    } catch {
      throw fault(`"\\p{${name}}"`);
    }
  }

  function literalOf(letter: string): string {
    if (letter === 'u' || letter === 'x') {
      const length = letter === 'u' ? 4 : 2;
      const code = letters.slice(at, at + length).join('');
      if (!/^[0-9A-Fa-f]+$/.test(code) || code.length < length) throw fault(`"\\${letter}"`);
      at += length;
      return String.fromCodePoint(Number.parseInt(code, 16));
    }
    if (/^[0-9]$/.test(letter)) throw fault(`"\\${letter}", a backreference`);
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    if (/^[A-Za-z]$/.test(letter)) throw fault(`"\\${letter}"`);
    return letter;
  }

  function letterClass(): Atom {
    const isNot = peek() === '^';
    if (isNot) at += 1;
    const atoms: Atom[] = [];
    let isFirst = true;
    for (;;) {
      const letter = peek();
      if (letter === undefined) throw fault('"[" without "]"');
      if (letter === ']' && !isFirst) break;
      isFirst = false;
      if (letter === '[') throw fault('"[" within "[ ]"');
      if (letter === '&' && letters[at + 1] === '&') throw fault('"&&"');
      atoms.push(classPart());
    }
    at += 1;
    const any: Atom = (letter) => atoms.some((atom) => atom(letter));
    return isNot ? not(any) : any;
  }

  function classPart(): Atom {
    const from = classLetter();
    if (typeof from !== 'string') return from;
    if (peek() !== '-' || letters[at + 1] === ']' || letters[at + 1] === undefined)
      return (each) => each === from;
    at += 1;
    const to = classLetter();
    if (typeof to !== 'string') throw fault('a range that ends in a class');
    const [low, high] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
    if (high < low) throw fault(`"${from}-${to}"`);
    return (each) => {
      const code = each.codePointAt(0) ?? 0;
      return code >= low && code <= high;
    };
  }

  function classLetter(): string | Atom {
    const letter = letters[at] as string;
    at += 1;
    if (letter !== '\\') return letter;
    const next = peek();
    if (next === undefined) throw fault('"\\" at the end');
    at += 1;
    if (next === 'p' || next === 'P') return property(next === 'P');
    return CLASSES[next] ?? (next === 'b' ? '\b' : literalOf(next));
  }

  const made = either();
  if (at < letters.length) throw fault('")" without "("');
  return made;
}
