import type { XFunction } from './functions.ts';
import { PatternCache } from './pattern-cache.ts';
import { isNodes, toNumber, toText, type Value } from './value.ts';

const patterns = new PatternCache();
const text = (args: readonly Value[], at: number): string => toText(args[at] ?? '');
const fixed = (count: number, run: (args: readonly Value[]) => Value): XFunction => ({
  least: count,
  most: count,
  run,
});

/** An answer of several choices is a list of names with spaces between. */
export const wordsOf = (value: string): string[] => value.split(/\s+/u).filter((word) => word !== '');

/** Texts of arguments, those of sets one by one. */
const texts = (args: readonly Value[]): string[] =>
  args.flatMap((each) => (isNodes(each) ? each.map((node) => node.text()) : [toText(each)]));

export const textFunctions: Record<string, XFunction> = {
  string: { least: 0, most: 1, run: (args, { node }) => (args.length === 0 ? node.text() : text(args, 0)) },
  concat: { least: 0, most: null, run: (args) => texts(args).join('') },
  join: { least: 1, most: null, run: (args) => texts(args.slice(1)).join(text(args, 0)) },
  'string-length': {
    least: 0,
    most: 1,
    run: (args, { node }) => Array.from(args.length === 0 ? node.text() : text(args, 0)).length,
  },
  'normalize-space': {
    least: 0,
    most: 1,
    run: (args, { node }) => wordsOf(args.length === 0 ? node.text() : text(args, 0)).join(' '),
  },
  contains: fixed(2, (args) => text(args, 0).includes(text(args, 1))),
  'starts-with': fixed(2, (args) => text(args, 0).startsWith(text(args, 1))),
  'ends-with': fixed(2, (args) => text(args, 0).endsWith(text(args, 1))),
  'substring-before': fixed(2, (args) => {
    const at = text(args, 0).indexOf(text(args, 1));
    return at < 0 ? '' : text(args, 0).slice(0, at);
  }),
  'substring-after': fixed(2, (args) => {
    const at = text(args, 0).indexOf(text(args, 1));
    return at < 0 ? '' : text(args, 0).slice(at + text(args, 1).length);
  }),
  // XPath 1.0, 4.2: letters are counted from 1, and both bounds are rounded.
  substring: {
    least: 2,
    most: 3,
    run: (args) => {
      const from = Math.floor(toNumber(args[1] ?? '') + 0.5);
      const to =
        args.length < 3 ? Number.POSITIVE_INFINITY : from + Math.floor(toNumber(args[2] ?? '') + 0.5);
      return Array.from(text(args, 0))
        .filter((_, at) => at + 1 >= from && at + 1 < to)
        .join('');
    },
  },
  // OpenRosa: from 0, negative from the end.
  substr: {
    least: 2,
    most: 3,
    run: (args) => {
      const from = toNumber(args[1] ?? '');
      const to = args.length < 3 ? undefined : toNumber(args[2] ?? '');
      return Number.isNaN(from) || Number.isNaN(to ?? 0) ? '' : text(args, 0).slice(from, to);
    },
  },
  translate: fixed(3, (args) => {
    const [from, to] = [Array.from(text(args, 1)), Array.from(text(args, 2))];
    const changes = new Map(from.map((letter, at) => [letter, to[at] ?? ''] as const).toReversed());
    return Array.from(text(args, 0), (letter) => changes.get(letter) ?? letter).join('');
  }),
  'lower-case': fixed(1, (args) => text(args, 0).toLowerCase()),
  'upper-case': fixed(1, (args) => text(args, 0).toUpperCase()),
  regex: {
    least: 2,
    most: 2,
    run: (args, { environment }) => {
      environment.spend(text(args, 0).length * 4);
      return patterns.fits(text(args, 0), text(args, 1));
    },
  },
  selected: fixed(2, (args) => wordsOf(text(args, 0)).includes(text(args, 1).trim())),
  'selected-at': fixed(2, (args) => wordsOf(text(args, 0))[Math.trunc(toNumber(args[1] ?? ''))] ?? ''),
  'count-selected': fixed(1, (args) => wordsOf(text(args, 0)).length),
  uuid: {
    least: 0,
    most: 1,
    run: (_, { environment }) =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
        Math.floor(environment.random() * 16).toString(16),
      ),
  },
  version: { least: 0, most: 0, run: () => '' },
};
