export type Token =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'text'; value: string; at: number }
  | { kind: 'reference'; name: string; lastSaved: boolean; at: number }
  | { kind: 'name'; value: string; at: number }
  | { kind: 'sign'; value: string; at: number };

/** What of an expression cannot be understood, and where in its text. */
export class ExpressionFault extends Error {
  override name = 'ExpressionFault';
  readonly code: 'form.expression' | 'form.expression-too-long';
  readonly value: string;
  readonly expected: string;

  constructor(value: string, expected: string, code: ExpressionFault['code'] = 'form.expression') {
    super(`${code}: ${value} (${expected})`);
    this.code = code;
    this.value = value;
    this.expected = expected;
  }
}

/** Far above any rule somebody wrote by hand, and low enough for a stack and a short wait. */
export const MOST_TOKENS = 4000;

/** A name of XML without colon, in any script. */
const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.\-\u00B7]*`;

const NEXT = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<number>\d+(?:\.\d*)?|\.\d+)`,
    String.raw`(?<text>"[^"]*"|'[^']*')`,
    String.raw`\$\{\s*(?<saved>last-saved#)?(?<reference>${NAME})\s*\}`,
    String.raw`(?<name>${NAME}(?::${NAME})?)`,
    String.raw`(?<sign>!=|<=|>=|\.\.|//|::|[-+*/=<>()[\],|.@])`,
  ].join('|'),
  'uy',
);

/** @throws ExpressionFault */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  NEXT.lastIndex = 0;
  while (NEXT.lastIndex < text.length) {
    const at = NEXT.lastIndex;
    const parts = NEXT.exec(text)?.groups;
    if (!parts)
      throw new ExpressionFault(text.slice(at, at + 20), 'a name, a number, a text in quotes or a sign');
    if (parts['space'] !== undefined) continue;
    tokens.push(tokenOf(parts, at));
    if (tokens.length > MOST_TOKENS)
      throw new ExpressionFault(text.slice(0, 40), String(MOST_TOKENS), 'form.expression-too-long');
  }
  return tokens;
}

function tokenOf(parts: Record<string, string | undefined>, at: number): Token {
  if (parts['number'] !== undefined) return { kind: 'number', value: Number(parts['number']), at };
  if (parts['text'] !== undefined) return { kind: 'text', value: parts['text'].slice(1, -1), at };
  if (parts['reference'] !== undefined)
    return { kind: 'reference', name: parts['reference'], lastSaved: parts['saved'] !== undefined, at };
  if (parts['name'] !== undefined) return { kind: 'name', value: parts['name'], at };
  return { kind: 'sign', value: parts['sign'] ?? '', at };
}
