import { type Choice, type Condition, conditionOf, type Form, type Item } from '@groundwork-gov/forms';
import { ANSWER } from '../filling/answer-fields.ts';
import { fieldPath } from './everything.ts';

type Expression = Parameters<typeof conditionOf>[0];
/** A condition as the phone's script reads it: what it is, then its parts, or a field and a value. */
type Told = readonly [string, ...(string | Told)[]];

/** When an item is asked, for the phone; null where the phone cannot work it out and the question is always shown. */
export function askedIf(form: Form, item: Item): string | null {
  if (!item.relevant) return null;
  const told = tell(form, item, conditionOf(item.relevant.expression));
  return told && JSON.stringify(told);
}

/** When a choice can be chosen: the columns of its own row are known, so that a filter is a condition like any other. */
export function choosableIf(form: Form, item: Item, choice: Choice): string | undefined {
  if (item.kind !== 'question' || !item.choiceFilter) return undefined;
  const told = tell(form, item, conditionOf(withColumns(item.choiceFilter.expression, choice)));
  return told ? JSON.stringify(told) : undefined;
}

function tell(form: Form, from: Item, condition: Condition): Told | null {
  switch (condition.is) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => tell(form, from, each));
      return parts.every((each) => each !== null) ? [condition.is, ...parts] : null;
    }
    case 'not': {
      const of = tell(form, from, condition.of);
      return of && ['not', of];
    }
    case 'rule':
      return null;
    case 'always':
    case 'never':
      return [condition.is];
    default: {
      const field = fieldSeenFrom(form, from, condition.question);
      if (field === null) return null;
      return 'value' in condition ? [condition.is, field, condition.value] : [condition.is, field];
    }
  }
}

/** The field that a name means there: of the same time of each repeat, or of none. What is calculated has no field. */
function fieldSeenFrom(form: Form, from: Item, name: string): string | null {
  const target = form.byName.get(name);
  if (target?.kind !== 'question' || target.answer === 'computed' || target.answer === 'device') return null;
  const { path, repeats } = fieldPath(form, target);
  const around = [...fieldPath(form, from).repeats, ...(from.kind === 'repeat' ? [from] : [])];
  return repeats.every((repeat, at) => around[at] === repeat) ? ANSWER + path : null;
}

function withColumns(expression: Expression, choice: Choice): Expression {
  const inside = (each: Expression): Expression => withColumns(each, choice);
  switch (expression.kind) {
    case 'path': {
      const [step, ...more] = expression.steps;
      const isColumn = expression.from === 'here' && step && more.length === 0 && step.where.length === 0;
      if (!isColumn || /^[.*]+$/.test(step.to)) return expression;
      const value = step.to === 'name' ? choice.name : choice.fields[step.to];
      return { kind: 'text', value: value ?? '' };
    }
    case 'binary':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case 'call':
      return { ...expression, args: expression.args.map(inside) };
    default:
      return expression;
  }
}
