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

/** Every expression inside this one, itself first. Its depth is bounded by the parser. */
export function* everyPart(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'call') for (const each of expression.args) yield* everyPart(each);
  else if (expression.kind === 'minus') yield* everyPart(expression.of);
  else if (expression.kind === 'binary') {
    yield* everyPart(expression.left);
    yield* everyPart(expression.right);
  } else if (expression.kind === 'path') {
    if (typeof expression.from !== 'string') yield* everyPart(expression.from);
    for (const step of expression.steps) for (const each of step.where) yield* everyPart(each);
  }
}
