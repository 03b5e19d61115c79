import { type Expression, everyPart } from './expression.ts';
import { functions } from './functions.ts';
import { compilePattern } from './pattern.ts';
import { PatternFault } from './pattern-fault.ts';
import { namedQuestion } from './special-forms.ts';

export interface ExpressionTrouble {
  code: 'form.function-unknown' | 'form.function-unsupported' | 'form.function-arguments' | 'form.pattern';
  value: string;
  expected: string;
}

/** What of a parsed expression cannot be worked out: functions, how many arguments they get, patterns. Names are looked at elsewhere. */
export function checkExpression(expression: Expression): ExpressionTrouble[] {
  const troubles: ExpressionTrouble[] = [];
  for (const part of everyPart(expression)) if (part.kind === 'call') troubles.push(...ofCall(part));
  return troubles;
}

function ofCall({ name, args }: Extract<Expression, { kind: 'call' }>): ExpressionTrouble[] {
  const known = functions.get(name);
  if (!known) return [{ code: 'form.function-unknown', value: `${name}()`, expected: '' }];
  if ('unsupported' in known)
    return [{ code: 'form.function-unsupported', value: `${name}()`, expected: known.unsupported }];
  const { least, most } = known;
  const isPairs = name !== 'indexed-repeat' || args.length % 2 === 1;
  if (args.length < least || args.length > (most ?? Number.POSITIVE_INFINITY) || !isPairs)
    return [
      { code: 'form.function-arguments', value: `${name}(): ${args.length}`, expected: arity(least, most) },
    ];
  if (name === 'regex') return ofPattern(args[1]);
  const names =
    name === 'indexed-repeat'
      ? args.filter((_, at) => at === 0 || at % 2 === 1)
      : name === 'jr:choice-name'
        ? args.slice(1)
        : [];
  if (names.some((each) => namedQuestion(each) === null))
    return [{ code: 'form.function-arguments', value: `${name}()`, expected: '${name}' }];
  return [];
}

const arity = (least: number, most: number | null): string =>
  most === null ? `${least}…` : most === least ? String(least) : `${least}–${most}`;

function ofPattern(pattern: Expression | undefined): ExpressionTrouble[] {
  if (pattern?.kind !== 'text') return [];
  try {
    compilePattern(pattern.value);
    return [];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    return [{ code: 'form.pattern', value: pattern.value, expected: error.message }];
  }
}
