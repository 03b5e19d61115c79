import type { z } from 'zod';
import { type WantedCode, wanted, wantedCodes } from './wanted.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, WantedCode>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes',
  array: 'list',
  object: 'part',
};

const isWanted = (code: string): code is WantedCode => (wantedCodes as readonly string[]).includes(code);

/** What a schema wanted, as one of our own sentences. */
export function wantedOf(issue: Issue, value: unknown): ReturnType<typeof wanted> {
  const own = issue.message.startsWith('@') ? issue.message.slice(1) : '';
  if (isWanted(own)) return wanted(own);
  if (value === undefined && issue.code !== 'unrecognized_keys') return wanted('something');
  switch (issue.code) {
    case 'invalid_type':
      return wanted(TYPES[issue.expected] ?? 'this-format');
    case 'invalid_value':
      return wanted('one-of', { known: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return wanted('no-such-part', { names: issue.keys.join(', ') });
    case 'too_big':
      return wanted(MOST[issue.origin] ?? 'at-most', { most: Number(issue.maximum) });
    case 'too_small':
      return wanted(issue.origin === 'array' ? 'at-least-many' : 'at-least', {
        least: Number(issue.minimum),
      });
    default:
      return wanted('this-format');
  }
}

const MOST: Readonly<Record<string, WantedCode>> = { array: 'at-most-many', string: 'at-most-letters' };
