import type { Context } from './context.ts';
import { dateFunctions } from './date-functions.ts';
import type { Expression } from './expression.ts';
import { setFunctions } from './set-functions.ts';
import { specialForms } from './special-forms.ts';
import { textFunctions } from './text-functions.ts';
import { isNodes, toBoolean, toNumber, toText, type Value } from './value.ts';

/** How many arguments a function takes. `most` is null where there is no end. */
interface Arity {
  least: number;
  most: number | null;
}

export type XFunction = Arity &
  (
    | { run(args: readonly Value[], context: Context): Value }
    /** Looks at its arguments itself: not all are evaluated, or not here. */
    | { special(args: readonly Expression[], context: Context): Value }
    /** Known to XLSForm, and not to be had here; the word says why. */
    | { unsupported: 'needs-file' | 'needs-map' | 'needs-device' }
  );

const fixed = (count: number, run: (args: readonly Value[], context: Context) => Value): XFunction => ({
  least: count,
  most: count,
  run,
});

/** An argument that the parser's check has made sure of. */
const arg = (args: readonly Value[], at: number): Value => args[at] ?? '';
const number = (args: readonly Value[], at: number): number => toNumber(arg(args, at));
const text = (args: readonly Value[], at: number): string => toText(arg(args, at));

const mathematics = ['sqrt', 'exp', 'log10', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan'] as const;

const numberFunctions: Record<string, XFunction> = {
  number: {
    least: 0,
    most: 1,
    run: (args, { node }) => (args.length === 0 ? toNumber([node]) : number(args, 0)),
  },
  // OpenRosa: towards zero.
  int: fixed(1, (args) => Math.trunc(number(args, 0))),
  floor: fixed(1, (args) => Math.floor(number(args, 0))),
  ceiling: fixed(1, (args) => Math.ceil(number(args, 0))),
  abs: fixed(1, (args) => Math.abs(number(args, 0))),
  pow: fixed(2, (args) => number(args, 0) ** number(args, 1)),
  log: fixed(1, (args) => Math.log(number(args, 0))),
  atan2: fixed(2, (args) => Math.atan2(number(args, 0), number(args, 1))),
  pi: fixed(0, () => Math.PI),
  round: {
    least: 1,
    most: 2,
    run: (args) => rounded(number(args, 0), args.length > 1 ? number(args, 1) : 0),
  },
  random: fixed(0, (_, { environment }) => environment.random()),
  ...Object.fromEntries(mathematics.map((name) => [name, fixed(1, (args) => Math[name](number(args, 0)))])),
};

/** XPath 1.0, 4.4 rounds halves towards plus infinity; with places, XPath 3.1 does the same. */
function rounded(value: number, places: number): number {
  if (!Number.isFinite(value) || Number.isNaN(places)) return Number.isNaN(places) ? Number.NaN : value;
  if (places === 0) return Math.floor(value + 0.5);
  const scale = Math.max(-300, Math.min(300, Math.trunc(places)));
  // Through decimal text: 1.005 * 100 is less than 100.5.
  const shifted = Number(`${value}e${scale}`);
  if (!Number.isFinite(shifted)) return value;
  return Number(`${Math.floor(shifted + 0.5)}e${-scale}`);
}

const booleanFunctions: Record<string, XFunction> = {
  true: fixed(0, () => true),
  false: fixed(0, () => false),
  not: fixed(1, (args) => !toBoolean(arg(args, 0))),
  boolean: fixed(1, (args) => toBoolean(arg(args, 0))),
  'boolean-from-string': fixed(1, (args) => ['1', 'true'].includes(text(args, 0).toLowerCase())),
  checklist: {
    least: 3,
    most: null,
    run: (args) => {
      const met = args.slice(2).filter((each) => toBoolean(isNodes(each) ? toText(each) : each)).length;
      const [least, most] = [number(args, 0), number(args, 1)];
      return (least === -1 || met >= least) && (most === -1 || met <= most);
    },
  },
};

const unsupported: Record<string, XFunction> = Object.fromEntries([
  ...['pulldata'].map((name) => [name, { least: 0, most: null, unsupported: 'needs-file' }]),
  ...['area', 'distance', 'geofence'].map((name) => [
    name,
    { least: 0, most: null, unsupported: 'needs-map' },
  ]),
  ...['property', 'digest', 'extract-signed', 'base64-decode'].map((name) => [
    name,
    { least: 0, most: null, unsupported: 'needs-device' },
  ]),
]);

/**
 * The functions that forms use: XPath 1.0, 4 and the OpenRosa additions of the ODK XForms specification.
 * https://getodk.github.io/xforms-spec/#xpath-functions
 */
export const functions: ReadonlyMap<string, XFunction> = new Map(
  Object.entries({
    ...numberFunctions,
    ...booleanFunctions,
    ...textFunctions,
    ...dateFunctions,
    ...setFunctions,
    ...specialForms,
    ...unsupported,
  }),
);
