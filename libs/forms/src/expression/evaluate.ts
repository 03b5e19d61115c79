import type { Context, Environment } from './context.ts';
import type { Expression, Operator, Step } from './expression.ts';
import { functions } from './functions.ts';
import { areEqual, isInOrder, isNodes, toBoolean, toNumber, type Value, type XNode } from './value.ts';

/** The value of an expression that was checked (`checkExpression`); nothing in it throws but the limit of work. */
function evaluate(expression: Expression, context: Context): Value {
  context.environment.spend(1);
  if (expression.kind === 'number' || expression.kind === 'text') return expression.value;
  if (expression.kind === 'reference') {
    if (expression.lastSaved) return '';
    const nodes = context.environment.reference(expression.name, context.current);
    context.environment.spend(nodes.length);
    return nodes;
  }
  if (expression.kind === 'minus') return -toNumber(evaluate(expression.of, context));
  if (expression.kind === 'call') return called(expression, context);
  if (expression.kind === 'path') return pathFrom(expression, context);
  return binary(expression, context);
}

function called(call: Extract<Expression, { kind: 'call' }>, context: Context): Value {
  const known = functions.get(call.name);
  if (!known || 'unsupported' in known) return '';
  if ('special' in known) return known.special(call.args, context);
  return known.run(
    call.args.map((each) => evaluate(each, context)),
    context,
  );
}

function binary(expression: Extract<Expression, { kind: 'binary' }>, context: Context): Value {
  const { operator } = expression;
  const left = evaluate(expression.left, context);
  if (operator === 'or' && toBoolean(left)) return true;
  if (operator === 'and' && !toBoolean(left)) return false;
  const right = evaluate(expression.right, context);
  if (isNodes(left)) context.environment.spend(left.length);
  if (isNodes(right)) context.environment.spend(right.length);
  return joined(operator, left, right);
}

function joined(operator: Operator, left: Value, right: Value): Value {
  if (operator === 'or' || operator === 'and') return toBoolean(right);
  if (operator === '=' || operator === '!=') return areEqual(left, right, operator === '=');
  if (operator === '|') return isNodes(left) && isNodes(right) ? [...new Set([...left, ...right])] : [];
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
    return isInOrder(operator, left, right);
  return arithmetic(operator, toNumber(left), toNumber(right));
}

function arithmetic(operator: '+' | '-' | '*' | 'div' | 'mod', a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === 'div' ? a / b : a % b;
}

function pathFrom(path: Extract<Expression, { kind: 'path' }>, context: Context): Value {
  let nodes: readonly XNode[];
  if (path.from === 'here') nodes = [context.node];
  else if (path.from === 'root') nodes = [above(context.environment.root)];
  else {
    const start = evaluate(path.from, context);
    if (!isNodes(start)) return [];
    nodes = start;
  }
  for (const step of path.steps) nodes = stepped(nodes, step, context);
  return nodes;
}

/** The document: what `/` is, whose only child is the root. */
function above(root: XNode): XNode {
  return {
    name: '',
    parent: null,
    text: () => '',
    children: (name) => (name === '*' || name === root.name ? [root] : []),
    position: () => 1,
  };
}

function stepped(nodes: readonly XNode[], step: Step, context: Context): readonly XNode[] {
  let next: readonly XNode[];
  if (step.to === '.') next = nodes;
  else if (step.to === '..') next = [...new Set(nodes.flatMap(({ parent }) => (parent ? [parent] : [])))];
  else if (nodes.length === 1) next = nodes[0]?.children(step.to) ?? [];
  else next = nodes.flatMap((node) => node.children(step.to));
  context.environment.spend(next.length);
  for (const where of step.where) {
    const size = next.length;
    next = next.filter((node, at) => {
      const value = evaluate(where, { ...context, node, position: at + 1, size });
      return typeof value === 'number' ? value === at + 1 : toBoolean(value);
    });
  }
  return next;
}

/** Where a rule of a question is evaluated. */
export const contextAt = (node: XNode, environment: Environment): Context => ({
  environment,
  node,
  current: node,
  position: 1,
  size: 1,
  evaluate,
});
