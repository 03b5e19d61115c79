import type { Expression, Operator, Step } from './expression.ts';
import { ExpressionFault, type Token, tokensOf } from './tokens.ts';

/** Brackets within brackets. Rules of real forms stay far below; the stack has to hold them. */
const DEEPEST = 250;

/** From loosest to tightest, as XPath 1.0, 3.3 to 3.5 orders them. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

/**
 * An expression of XLSForm: XPath 1.0 with `${name}`. Axes, attributes and `//` are not read: no form needs them, and refusing is
 * clearer than guessing.
 *
 * @throws ExpressionFault
 */
export function parseExpression(text: string): Expression {
  const parser = new Parser(tokensOf(text));
  return parser.whole();
}

class Parser {
  #at = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const made = this.#level(0);
    const rest = this.#tokens[this.#at];
    if (rest) throw new ExpressionFault(named(rest), 'the end, or an operator such as and, or, =');
    return made;
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.#minus();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.#isNext(each));
      if (operator === undefined) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
  }

  #minus(): Expression {
    let isNegative = false;
    let signs = 0;
    while (this.#isNext('-')) {
      this.#at += 1;
      signs += 1;
      isNegative = !isNegative;
    }
    const of = this.#union();
    if (signs === 0) return of;
    const negative: Expression = { kind: 'minus', of };
    return isNegative ? negative : { kind: 'minus', of: negative };
  }

  #union(): Expression {
    let left = this.#path();
    while (this.#isNext('|')) {
      this.#at += 1;
      left = { kind: 'binary', operator: '|', left, right: this.#path() };
    }
    return left;
  }

  #path(): Expression {
    const token = this.#tokens[this.#at];
    if (!token) throw new ExpressionFault('', 'something to follow: a value, a question or a function');
    if (token.kind === 'sign' && token.value === '/') {
      this.#at += 1;
      return { kind: 'path', from: 'root', steps: this.#steps() };
    }
    if (token.kind === 'sign' && ['.', '..', '*'].includes(token.value))
      return { kind: 'path', from: 'here', steps: this.#steps() };
    if (token.kind === 'name' && !this.#isNext('(', 1))
      return { kind: 'path', from: 'here', steps: this.#steps() };
    const start = this.#value(token);
    const where = this.#where();
    const steps: Step[] = where.length > 0 ? [{ to: '.', where }] : [];
    if (this.#isNext('/')) {
      this.#at += 1;
      steps.push(...this.#steps());
    }
    return steps.length === 0 ? start : { kind: 'path', from: start, steps };
  }

  #value(token: Token): Expression {
    this.#at += 1;
    if (token.kind === 'number' || token.kind === 'text')
      return { kind: token.kind, value: token.value } as Expression;
    if (token.kind === 'reference')
      return { kind: 'reference', name: token.name, lastSaved: token.lastSaved };
    if (token.kind === 'name') return { kind: 'call', name: token.value, args: this.#arguments() };
    if (token.value !== '(') throw new ExpressionFault(named(token), 'a value, a question or a function');
    return this.#nested(() => {
      const inside = this.#level(0);
      this.#expect(')');
      return inside;
    });
  }

  #arguments(): Expression[] {
    this.#expect('(');
    return this.#nested(() => {
      const args: Expression[] = [];
      if (!this.#isNext(')')) {
        args.push(this.#level(0));
        while (this.#isNext(',')) {
          this.#at += 1;
          args.push(this.#level(0));
        }
      }
      this.#expect(')');
      return args;
    });
  }

  #steps(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      const isStep =
        token?.kind === 'name' || (token?.kind === 'sign' && ['.', '..', '*'].includes(token.value));
      if (!isStep) throw new ExpressionFault(token ? named(token) : '', 'the name of a question or group');
      this.#at += 1;
      steps.push({ to: token.value, where: this.#where() });
      if (!this.#isNext('/')) return steps;
      this.#at += 1;
    }
  }

  #where(): Expression[] {
    const where: Expression[] = [];
    while (this.#isNext('[')) {
      this.#at += 1;
      where.push(
        this.#nested(() => {
          const inside = this.#level(0);
          this.#expect(']');
          return inside;
        }),
      );
    }
    return where;
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new ExpressionFault(
        '',
        `at most ${DEEPEST} brackets within brackets`,
        'form.expression-too-long',
      );
    const made = read();
    this.#depth -= 1;
    return made;
  }

  #isNext(value: string, further = 0): boolean {
    const token = this.#tokens[this.#at + further];
    return (token?.kind === 'sign' || token?.kind === 'name') && token.value === value;
  }

  #expect(value: string): void {
    const token = this.#tokens[this.#at];
    if (!this.#isNext(value)) throw new ExpressionFault(token ? named(token) : '', `"${value}"`);
    this.#at += 1;
  }
}

function named(token: Token): string {
  if (token.kind === 'reference') return `\${${token.name}}`;
  return String(token.value);
}
