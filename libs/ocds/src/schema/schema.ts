/** The part of JSON Schema (draft 4) that OCDS uses, with the words that OCDS adds for merging. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  enum?: readonly (string | null)[];
  format?: string;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  uniqueItems?: boolean;
  oneOf?: readonly Schema[];
  omitWhenMerged?: boolean;
  wholeListMerge?: boolean;
  /** Of OCDS 1.0, which said it by a word. */
  mergeStrategy?: string;
  definitions?: Readonly<Record<string, Schema>>;
}

/** A schema with what its `$ref` may name. */
export interface SchemaBook {
  root: Schema;
  /** What a `$ref` names, or undefined. */
  find(ref: string): Schema | undefined;
}

/** A book of one schema whose references stay within it (`#/definitions/Tender`), and of others it names by their address. */
export function bookOf(root: Schema, others: Readonly<Record<string, Schema>> = {}): SchemaBook {
  return {
    root,
    find: (ref) =>
      others[ref] ?? (ref === '#' ? root : root.definitions?.[ref.replace(/^#\/definitions\//, '')]),
  };
}

/** The schema itself, whether it stands there or is referred to. */
export function resolved(book: SchemaBook, schema: Schema | undefined): Schema | undefined {
  let found = schema;
  for (let step = 0; found?.$ref !== undefined && step < 20; step++) found = book.find(found.$ref);
  return found;
}

export const typesOf = ({ type }: Schema): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type;
