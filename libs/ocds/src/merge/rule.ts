import { resolved, type Schema, type SchemaBook, typesOf } from '../schema/schema.ts';

/** How a member is merged: left out, taken whole, or member by member. */
export type Rule = 'omit' | 'whole' | 'within';

/** The rule of a member, and the schema for what is within. A member that no schema knows is merged by its shape. */
export interface Ruled {
  rule: Rule;
  schema: Schema | undefined;
}

const rulesOf = new WeakMap<Schema, Map<string, Ruled>>();

/**
 * The rule of a member by the schema of the object it is in. Lists of what has no `id` in the schema are taken whole (merging rules of
 * OCDS 1.1, "whole list merge").
 */
export function ruleOf(book: SchemaBook, parent: Schema | undefined, name: string): Ruled {
  if (parent === undefined) return { rule: 'within', schema: undefined };
  let known = rulesOf.get(parent);
  if (!known) rulesOf.set(parent, (known = new Map()));
  let ruled = known.get(name);
  if (!ruled) known.set(name, (ruled = found(book, parent, name)));
  return ruled;
}

function found(book: SchemaBook, parent: Schema, name: string): Ruled {
  const { properties } = parent;
  if (!properties || !Object.hasOwn(properties, name)) return { rule: 'within', schema: undefined };
  const said = properties[name]!;
  const schema = resolved(book, said);
  const has = (test: (each: Schema) => boolean): boolean =>
    test(said) || (schema !== undefined && test(schema));
  if (has((each) => each.omitWhenMerged === true || each.mergeStrategy === 'ocdsOmit'))
    return { rule: 'omit', schema };
  if (!schema || !typesOf(schema).includes('array')) return { rule: 'within', schema };
  const items = resolved(book, schema.items);
  const isWhole =
    has((each) => each.wholeListMerge === true || each.mergeStrategy === 'ocdsVersion') ||
    !items?.properties ||
    !Object.hasOwn(items.properties, 'id');
  return { rule: isWhole ? 'whole' : 'within', schema: items };
}
