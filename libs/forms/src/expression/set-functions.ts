import type { XFunction } from './functions.ts';
import { isNodes, toNumber, toText, type Value } from './value.ts';

/** Numbers of arguments, those of sets one by one. What is empty is no number. */
const numbers = (args: readonly Value[]): number[] =>
  args.flatMap((each) => (isNodes(each) ? each.map((node) => toNumber(node.text())) : [toNumber(each)]));

/** The smallest or largest, NaN of none or where one is none. In a loop, since sets have thousands. */
function extreme(values: readonly number[], isBetter: (a: number, b: number) => boolean): number {
  let best: number | null = null;
  for (const value of values) {
    if (Number.isNaN(value)) return value;
    if (best === null || isBetter(value, best)) best = value;
  }
  return best ?? Number.NaN;
}

export const setFunctions: Record<string, XFunction> = {
  count: { least: 1, most: 1, run: ([set = '']) => (isNodes(set) ? set.length : Number.NaN) },
  'count-non-empty': {
    least: 1,
    most: 1,
    run: ([set = '']) => (isNodes(set) ? set.filter((node) => node.text() !== '').length : Number.NaN),
  },
  sum: { least: 1, most: 1, run: (args) => numbers(args).reduce((total, each) => total + each, 0) },
  min: { least: 1, most: null, run: (args) => extreme(numbers(args), (a, b) => a < b) },
  max: { least: 1, most: null, run: (args) => extreme(numbers(args), (a, b) => a > b) },
  last: { least: 0, most: 0, run: (_, { size }) => size },
  name: {
    least: 0,
    most: 1,
    run: ([set], { node }) => (set === undefined ? node.name : isNodes(set) ? (set[0]?.name ?? '') : ''),
  },
  // The order is that of a screen; which choices there are is the same.
  randomize: { least: 1, most: 2, run: ([set = '']) => (isNodes(set) ? set : toText(set)) },
};
