import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's numbering of elements. Its `TYPE` is not exported by intl-messageformat, and its numbers are stable. */
const kinds = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const;
export type ArgumentKind = Exclude<(typeof kinds)[number], 'literal' | 'pound'>;

export interface Argument {
  name: string;
  kind: ArgumentKind;
  /** The branches of a plural or a select: `one`, `other`, `=0`. */
  branches: readonly string[];
}

function walk(elements: readonly Element[], found: Argument[]): Argument[] {
  for (const element of elements) {
    const kind = kinds[element.type];
    if (kind === undefined || kind === 'literal' || kind === 'pound' || !('value' in element)) continue;
    const options = 'options' in element ? element.options : {};
    found.push({ name: element.value, kind, branches: Object.keys(options) });
    for (const option of Object.values(options)) walk(option.value, found);
    if ('children' in element) walk(element.children, found);
  }
  return found;
}

/** Every argument and tag of a message, in the order it first appears, once for each place it stands. */
export function argumentsOf(format: IntlMessageFormat): Argument[] {
  return walk(format.getAst(), []);
}

const counted = new WeakMap<IntlMessageFormat, ReadonlySet<string>>();

/** The names whose value must reach the formatter as it is: counted, chosen by, or formatted by the message itself. */
export function countedIn(format: IntlMessageFormat): ReadonlySet<string> {
  let names = counted.get(format);
  if (names === undefined) {
    names = new Set(
      argumentsOf(format)
        .filter((a) => a.kind !== 'argument')
        .map((a) => a.name),
    );
    counted.set(format, names);
  }
  return names;
}
