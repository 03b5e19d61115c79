/** A step of a path: to a child by name, to all children (`*`), to oneself (`.`) or to the parent (`..`). */
export interface Step {
  to: string;
  where: readonly Expression[];
}

export type Operator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|';

/** XPath 1.0 as XLSForm uses it, with `${name}` as an expression of its own. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  /** `${name}`. `lastSaved` is `${last-saved#name}`: the answer of the form filled in before. */
  | { kind: 'reference'; name: string; lastSaved: boolean }
  | { kind: 'path'; from: 'root' | 'here' | Expression; steps: readonly Step[] }
  | { kind: 'call'; name: string; args: readonly Expression[] }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'minus'; of: Expression };

/** The expressions directly inside one, in order. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'call') return expression.args;
  if (expression.kind === 'minus') return [expression.of];
  if (expression.kind === 'binary') return [expression.left, expression.right];
  if (expression.kind !== 'path') return [];
  const inside = expression.steps.flatMap(({ where }) => where);
  return typeof expression.from === 'string' ? inside : [expression.from, ...inside];
}

/** Every expression inside this one, itself first. With a stack of its own: generators within generators take the square of the depth. */
export function* everyPart(expression: Expression): Generator<Expression> {
  const open = [expression];
  for (let part = open.pop(); part; part = open.pop()) {
    yield part;
    open.push(...partsOf(part).toReversed());
  }
}
