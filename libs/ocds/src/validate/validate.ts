import { isObject, type Json, type JsonObject, NumberText, pointerTo } from '../json/json.ts';
import { resolved, type Schema, type SchemaBook, typesOf } from '../schema/schema.ts';
import { canonical } from './canonical.ts';
import { hasFormat } from './formats.ts';

/** Which rule of a schema a value breaks. */
export type Keyword =
  | 'type'
  | 'required'
  | 'enum'
  | 'format'
  | 'pattern'
  | 'minLength'
  | 'minItems'
  | 'uniqueItems'
  | 'oneOf';

export interface Fault {
  keyword: Keyword;
  /** JSON Pointer (RFC 6901). */
  path: string;
  /** What the schema asks. */
  expected: string;
  value: Json;
}

/**
 * Every fault of a value by JSON Schema draft 4, as far as OCDS uses it. An integer is a number without a point: `1.0` is none (draft 4).
 * Faults come in the order of the value; `path` is put before theirs.
 */
export function faultsOf(book: SchemaBook, value: Json, path = ''): Fault[] {
  const faults: Fault[] = [];
  check(book, book.root, value, path, faults);
  return faults;
}

function check(book: SchemaBook, said: Schema, value: Json, path: string, faults: Fault[]): void {
  const schema = resolved(book, said);
  if (!schema) return;
  const fault = (keyword: Keyword, expected: string, at = path): void => {
    faults.push({ keyword, path: at, expected, value });
  };
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) fault('type', types.join(' or '));
  if (schema.enum && !schema.enum.some((each) => each === value))
    fault('enum', `one of ${schema.enum.filter((each) => each !== null).join(', ')}`);
  if (typeof value === 'string') checkText(schema, value, fault);
  else if (Array.isArray(value)) checkList(book, schema, value, path, faults, fault);
  else if (isObject(value)) checkObject(book, schema, value, path, faults, fault);
  if (schema.oneOf) checkOneOf(book, schema.oneOf, value, path, faults, fault);
}

type Tell = (keyword: Keyword, expected: string, at?: string) => void;

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'number':
      return typeof value === 'number' || value instanceof NumberText;
    case 'integer':
      return value instanceof NumberText ? /^-?[0-9]+$/.test(value.text) : Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function checkText(schema: Schema, value: string, fault: Tell): void {
  const { minLength = 0 } = schema;
  // Letters are counted, and one may be two units long.
  if (value.length < minLength * 2 && [...value].length < minLength)
    fault('minLength', 'a text that is not empty');
  if (schema.format !== undefined && !hasFormat(schema.format, value))
    fault(
      'format',
      schema.format === 'date-time' ? 'a date and time with offset (RFC 3339)' : 'an address with its scheme',
    );
  if (schema.pattern !== undefined && !pattern(schema.pattern).test(value)) fault('pattern', schema.pattern);
}

function checkList(
  book: SchemaBook,
  schema: Schema,
  value: Json[],
  path: string,
  faults: Fault[],
  fault: Tell,
): void {
  if (schema.minItems !== undefined && value.length < schema.minItems) fault('minItems', 'at least one');
  if (schema.uniqueItems === true && new Set(value.map(canonical)).size < value.length)
    fault('uniqueItems', 'no two that are equal');
  if (schema.items)
    for (const [at, each] of value.entries()) check(book, schema.items, each, `${path}/${at}`, faults);
}

function checkObject(
  book: SchemaBook,
  schema: Schema,
  value: JsonObject,
  path: string,
  faults: Fault[],
  fault: Tell,
): void {
  for (const name of schema.required ?? [])
    if (!Object.hasOwn(value, name)) fault('required', `${name} must be there`);
  const { properties = {}, patternProperties = {} } = schema;
  const patterns = Object.entries(patternProperties);
  for (const [name, each] of Object.entries(value)) {
    const at = pointerTo(path, name);
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) check(book, known, each, at, faults);
    // Only a name with _ can be that of a translation.
    if (!name.includes('_')) continue;
    for (const [form, ruled] of patterns) if (pattern(form).test(name)) check(book, ruled, each, at, faults);
  }
}

function checkOneOf(
  book: SchemaBook,
  choices: readonly Schema[],
  value: Json,
  path: string,
  faults: Fault[],
  fault: Tell,
): void {
  const ways = choices.map((choice) => {
    const found: Fault[] = [];
    check(book, choice, value, path, found);
    return found;
  });
  const fitting = ways.filter((found) => found.length === 0).length;
  if (fitting === 1) return;
  fault(
    'oneOf',
    fitting === 0 ? 'one of several forms, and it is none' : 'one of several forms, and it is more than one',
  );
  // What keeps it from the form it is nearest to says more than that it has none.
  if (fitting === 0)
    for (const each of ways.reduce((a, b) => (b.length < a.length ? b : a))) faults.push(each);
}

const patterns = new Map<string, RegExp>();
function pattern(text: string): RegExp {
  let known = patterns.get(text);
  if (!known) patterns.set(text, (known = new RegExp(text, 'u')));
  return known;
}
