import type { Expression } from '../expression/expression.ts';
import { namedQuestion } from '../expression/special-forms.ts';

/** When a question is asked, as far as it can be said in words. The names are those of questions. */
export type Condition =
  | { is: 'all'; of: readonly Condition[] }
  | { is: 'any'; of: readonly Condition[] }
  | { is: 'not'; of: Condition }
  /** An answer is, or is not, this text or choice. */
  | { is: 'equal' | 'unequal'; question: string; value: string }
  /** Among several choices is this one. */
  | { is: 'chosen'; question: string; value: string }
  | { is: 'less' | 'at-most' | 'more' | 'at-least'; question: string; value: string }
  | { is: 'answered' | 'unanswered'; question: string }
  | { is: 'always' }
  | { is: 'never' }
  /** Said by its rule alone. */
  | { is: 'rule' };

const ORDER = { '<': 'less', '<=': 'at-most', '>': 'more', '>=': 'at-least' } as const;
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** A rule taken apart into what people can be told; what cannot be is `rule`, so that nothing is said that is not so. */
export function conditionOf(expression: Expression): Condition {
  if (expression.kind === 'call') return ofCall(expression.name, expression.args);
  if (expression.kind !== 'binary') return { is: 'rule' };
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') return joined(operator === 'and' ? 'all' : 'any', left, right);
  if (operator === '=' || operator === '!=') return equality(operator === '=', left, right);
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    const [question, value] = [questionOf(left), valueOf(right)];
    if (question !== null && value !== null) return { is: ORDER[operator], question, value };
    const [other, first] = [questionOf(right), valueOf(left)];
    if (other !== null && first !== null)
      return { is: ORDER[TURNED[operator]], question: other, value: first };
  }
  return { is: 'rule' };
}

function joined(is: 'all' | 'any', left: Expression, right: Expression): Condition {
  const parts = [conditionOf(left), conditionOf(right)].flatMap((each) =>
    each.is === is ? each.of : [each],
  );
  return parts.some((each) => each.is === 'rule') ? { is: 'rule' } : { is, of: parts };
}

function equality(isSame: boolean, left: Expression, right: Expression): Condition {
  const question = questionOf(left) ?? questionOf(right);
  const value = valueOf(right) ?? valueOf(left);
  if (question === null || value === null) return { is: 'rule' };
  if (value === '') return { is: isSame ? 'unanswered' : 'answered', question };
  return { is: isSame ? 'equal' : 'unequal', question, value };
}

function ofCall(name: string, args: readonly Expression[]): Condition {
  const [first, second] = args;
  if (name === 'true') return { is: 'always' };
  if (name === 'false') return { is: 'never' };
  if (name === 'not' && first) {
    const of = conditionOf(first);
    return of.is === 'rule' ? of : { is: 'not', of };
  }
  if (name === 'selected' && first && second) {
    const [question, value] = [questionOf(first), valueOf(second)];
    if (question !== null && value !== null) return { is: 'chosen', question, value };
  }
  return { is: 'rule' };
}

const questionOf = (expression: Expression): string | null => {
  if (expression.kind === 'reference' && !expression.lastSaved) return expression.name;
  const isPath = expression.kind === 'path' && typeof expression.from === 'string';
  const name = isPath ? namedQuestion(expression) : null;
  return name === null ||
    /^[.*]+$/.test(name) ||
    (isPath && expression.steps.some(({ where }) => where.length > 0))
    ? null
    : name;
};

function valueOf(expression: Expression): string | null {
  if (expression.kind === 'text') return expression.value;
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'minus' && expression.of.kind === 'number') return `-${expression.of.value}`;
  return null;
}
