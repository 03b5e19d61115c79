import type { Context } from './context.ts';
import type { Expression } from './expression.ts';
import type { XFunction } from './functions.ts';
import { isNodes, toBoolean, toNumber, toText, type Value } from './value.ts';

const EMPTY: Expression = { kind: 'text', value: '' };
const at = (args: readonly Expression[], place: number): Expression => args[place] ?? EMPTY;

/** `${name}` in quotes, as the second argument of `jr:choice-name` has it. */
export const quotedReference = (text: string): string | null =>
  /^\s*\$\{\s*([^{}]+?)\s*\}\s*$/.exec(text)?.[1] ?? null;

/** The question that an argument names, by `${name}`, in quotes or as a path's last step. */
export function namedQuestion(expression: Expression): string | null {
  if (expression.kind === 'reference') return expression.name;
  if (expression.kind === 'text')
    return quotedReference(expression.value) ?? expression.value.split('/').at(-1) ?? null;
  if (expression.kind === 'path') return expression.steps.at(-1)?.to ?? null;
  return null;
}

export const specialForms: Record<string, XFunction> = {
  if: {
    least: 3,
    most: 3,
    special: (args, context) =>
      context.evaluate(at(args, toBoolean(context.evaluate(at(args, 0), context)) ? 1 : 2), context),
  },
  coalesce: {
    least: 2,
    most: null,
    special: (args, context) => {
      let value: Value = '';
      for (const each of args) {
        value = context.evaluate(each, context);
        if (toText(value) !== '') break;
      }
      return value;
    },
  },
  // What stands there stays.
  once: {
    least: 1,
    most: 1,
    special: (args, context) => {
      const now = context.current.text();
      return now === '' ? context.evaluate(at(args, 0), context) : now;
    },
  },
  position: {
    least: 0,
    most: 1,
    special: (args, context) => {
      const [of] = args;
      if (!of) return context.position;
      const set = context.evaluate(of, context);
      return isNodes(set) ? (set[0]?.position() ?? Number.NaN) : Number.NaN;
    },
  },
  current: { least: 0, most: 0, special: (_, context) => [context.current] },
  instance: {
    least: 1,
    most: 1,
    special: (args, context) => {
      const list = context.environment.list(toText(context.evaluate(at(args, 0), context)));
      return list ? [list] : [];
    },
  },
  'jr:itext': {
    least: 1,
    most: 1,
    special: (args, context) =>
      context.environment.translated(toText(context.evaluate(at(args, 0), context))),
  },
  'indexed-repeat': { least: 3, most: 7, special: indexedRepeat },
  'jr:choice-name': {
    least: 2,
    most: 2,
    special: (args, context) => {
      const question = namedQuestion(at(args, 1));
      return question === null
        ? ''
        : context.environment.choiceName(question, toText(context.evaluate(at(args, 0), context)));
    },
  },
};

function indexedRepeat(args: readonly Expression[], context: Context): Value {
  const question = namedQuestion(at(args, 0));
  if (question === null) return [];
  const places = [];
  for (let place = 1; place + 1 < args.length; place += 2) {
    const repeat = namedQuestion(at(args, place));
    const index = toNumber(context.evaluate(at(args, place + 1), context));
    if (repeat !== null) places.push({ repeat, at: index });
  }
  return context.environment.indexed(question, places, context.current);
}
