import { codeLists } from './code-lists.ts';
import type { Schema } from './schema.ts';

/**
 * Members of an object in a short form: a kind, then words. Kinds: `text`, `date` (RFC 3339), `uri`, `id` (text or integer), `number`, `integer`,
 * `boolean`, `object`, `any` but a boolean, `list:NAME` (a closed code list), `version`, the name of a definition; `[]` a list of them, `?` null is allowed, `A|B` one of two. Words: `filled` not
 * empty, `some` at least one, `unique`, `translated` (`title_fr`), `omit` and `whole` for merging.
 */
export interface Definition {
  required: readonly string[];
  members: Readonly<Record<string, string>>;
}

export type Definitions = Readonly<Record<string, Definition>>;

/** A language as BCP 47 writes it, in the form that OCDS 1.1 asks of `title_LANGUAGE`. */
const LANGUAGE = (() => {
  const language = '([A-Za-z]{2,3}(-([A-Za-z]{3}(-[A-Za-z]{3}){0,2}))?)|[A-Za-z]{4}|[A-Za-z]{5,8}';
  const scriptAndRegion = '(-([A-Za-z]{4}))?(-([A-Za-z]{2}|[0-9]{3}))?';
  const variants = '(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*';
  const extensions = '(-([0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+))*';
  const own = '(x(-[A-Za-z0-9]{1,8})+)';
  return `(((${language})${scriptAndRegion}${variants}${extensions}(-${own})?)|${own})`;
})();

const PLAIN: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  date: { type: 'string', format: 'date-time' },
  uri: { type: 'string', format: 'uri' },
  id: { type: ['string', 'integer'] },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  version: { type: 'string', pattern: '^(\\d+\\.)(\\d+)$' },
  object: { type: 'object' },
  any: { type: ['string', 'number', 'integer', 'array', 'object', 'null'] },
};

/** JSON Schema from the short form, with `first` as its root. */
export function schemaOf(definitions: Definitions, first: string): Schema {
  const all = Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, objectSchema(definition)]),
  );
  return { ...all[first], definitions: all };
}

function objectSchema({ required, members }: Definition): Schema {
  const translated = Object.entries(members).filter(([, kind]) => wordsOf(kind).has('translated'));
  return {
    type: 'object',
    required,
    properties: Object.fromEntries(Object.entries(members).map(([name, kind]) => [name, memberSchema(kind)])),
    ...(translated.length > 0 && {
      patternProperties: Object.fromEntries(
        translated.map(([name]) => [`^(${name}_${LANGUAGE})$`, { type: ['string', 'null'] }]),
      ),
    }),
  };
}

const wordsOf = (kind: string): Set<string> => new Set(kind.split(' ').slice(1));

function memberSchema(said: string): Schema {
  const [either = '', rest = ''] = said.split(/ (.*)/);
  if (either.includes('|'))
    return { oneOf: either.split('|').map((kind) => memberSchema(`${kind} ${rest}`)) };
  const [, kind = '', list, orNull] = /^([^ [?]+)(\[\])?(\?)?/.exec(said) ?? [];
  const words = wordsOf(said);
  const one: Schema = { ...kindSchema(kind) };
  if (words.has('filled')) one.minLength = 1;
  const schema: Schema = list === undefined ? one : { type: 'array', items: one };
  if (orNull !== undefined) {
    schema.type = [...[schema.type ?? []].flat(), 'null'];
    if (schema.enum) schema.enum = [...schema.enum, null];
  }
  if (words.has('some')) schema.minItems = 1;
  if (words.has('unique')) schema.uniqueItems = true;
  if (words.has('omit')) schema.omitWhenMerged = true;
  if (words.has('whole')) schema.wholeListMerge = true;
  return schema;
}

function kindSchema(kind: string): Schema {
  const plain = PLAIN[kind];
  if (plain) return plain;
  if (kind.startsWith('list:')) return { type: 'string', enum: codeLists[kind.slice(5)] ?? [] };
  return { $ref: `#/definitions/${kind}` };
}
