import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { StaleProblem, type Standing } from '../access/expect-version.ts';
import type { Tongue } from '../i18n/tongue.ts';
import { typedAmount } from '../i18n/typed-amount.ts';

/** The names under which a form that met another's change carries both; no field of ours has a colon. */
export const THEIRS = 'theirs:';
export const USE = 'use:';

type Values = Record<string, unknown>;
export type FieldValue = string | readonly string[];

/** A value as its field would have it. */
export function fieldValue(tongue: Tongue, value: Standing[string]): FieldValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'minor' in value)
    return typedAmount(tongue, value.minor, currencyOf(value.currency));
  return typeof value === 'number' ? String(value) : value;
}

/** Whether a form's value and what stands now say the same. */
export const isSame = (mine: unknown, theirs: FieldValue): boolean =>
  JSON.stringify(listOf(mine)) === JSON.stringify(listOf(theirs));

/** An empty field and one that was not sent say the same; of a group, the order says nothing. */
const listOf = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .map((each) => String(each).replaceAll('\r\n', '\n').trim())
    .filter(Boolean)
    .sort();

const fieldSchema = z.string().or(z.array(z.string()));

/**
 * What the author of a form chose between their text and another's: "theirs" takes the other's, "mine" what stands in
 * the field, edited or not. Where nobody chose, the form goes back once more: nothing is overwritten unseen.
 */
export function settle(values: Values): { values: Values; undecided: StaleProblem | null } {
  // Without a prototype, so that a field named `__proto__` stays a field, and an unknown one.
  const settled = Object.create(null) as Values;
  const theirs = Object.create(null) as Record<string, FieldValue>;
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith(THEIRS)) theirs[name.slice(THEIRS.length)] = parsed(value);
    else if (!name.startsWith(USE)) settled[name] = value;
  }
  const undecided = Object.keys(theirs).filter((name) => !isChoice(values[USE + name]));
  if (undecided.length > 0) {
    return {
      values: { ...settled, ...choicesIn(values) },
      undecided: new StaleProblem(String(values['version'] ?? ''), theirs, undecided),
    };
  }
  for (const [name, value] of Object.entries(theirs)) {
    if (values[USE + name] !== 'theirs') continue;
    if (value.length === 0 && Array.isArray(value)) delete settled[name];
    else settled[name] = value;
  }
  return { values: settled, undecided: null };
}

const isChoice = (value: unknown): boolean => value === 'mine' || value === 'theirs';

const choicesIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(USE)));

function parsed(value: unknown): FieldValue {
  try {
    return fieldSchema.parse(JSON.parse(String(value)));
  } catch {
    return '';
  }
}
