import { isObject, type Json, type JsonObject, member, NumberText } from '../json/json.ts';
import type { Schema, SchemaBook } from '../schema/schema.ts';
import { ruleOf } from './rule.ts';

/** A release taken apart: objects by name, lists by the id of their members, and values that are taken as they are. */
export type Tree =
  | { kind: 'value'; value: Json }
  | { kind: 'object'; members: Map<string, Tree> }
  | { kind: 'list'; members: Map<string, Entry> };

/** A member of a list. One without an id is like no other. */
export interface Entry {
  id: Json | undefined;
  tree: Extract<Tree, { kind: 'object' }>;
}

/** Names members without an id. */
export type Mint = () => string;

/** Takes an object apart. Empty objects, and empty lists that are not taken whole, say nothing. */
export function treeOf(
  book: SchemaBook,
  object: JsonObject,
  schema: Schema | undefined,
  mint: Mint,
): Extract<Tree, { kind: 'object' }> {
  const members = new Map<string, Tree>();
  for (const [name, value] of Object.entries(object)) {
    const ruled = ruleOf(book, schema, name);
    if (ruled.rule === 'omit') continue;
    if (Array.isArray(value)) {
      if (ruled.rule === 'whole' || value.some((each) => !isObject(each)))
        members.set(name, { kind: 'value', value });
      else {
        const list = listOf(book, value as JsonObject[], ruled.schema, mint);
        if (list.size > 0) members.set(name, { kind: 'list', members: list });
      }
    } else if (isObject(value)) {
      const tree = treeOf(book, value, ruled.schema, mint);
      if (tree.members.size > 0) members.set(name, tree);
    } else members.set(name, { kind: 'value', value });
  }
  return { kind: 'object', members };
}

function listOf(
  book: SchemaBook,
  values: readonly JsonObject[],
  schema: Schema | undefined,
  mint: Mint,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const value of values) {
    const tree = treeOf(book, value, schema, mint);
    if (tree.members.size === 0) continue;
    const id = member(value, 'id') ?? undefined;
    const key = id === undefined || typeof id === 'object' ? keyOfOther(id, mint) : `id ${String(id)}`;
    tree.members.delete('id');
    const known = entries.get(key);
    // Two with one id in one release: the later one is laid over the first.
    if (known) overlay(known.tree, tree);
    else entries.set(key, { id, tree });
  }
  return entries;
}

const keyOfOther = (id: Json | undefined, mint: Mint): string =>
  id instanceof NumberText ? `id ${id.text}` : mint();

function overlay(under: Extract<Tree, { kind: 'object' }>, over: Extract<Tree, { kind: 'object' }>): void {
  for (const [name, tree] of over.members) {
    const known = under.members.get(name);
    if (known?.kind === 'object' && tree.kind === 'object') overlay(known, tree);
    else if (known?.kind === 'list' && tree.kind === 'list')
      for (const [key, entry] of tree.members) {
        const same = known.members.get(key);
        if (same) overlay(same.tree, entry.tree);
        else known.members.set(key, entry);
      }
    else under.members.set(name, tree);
  }
}
