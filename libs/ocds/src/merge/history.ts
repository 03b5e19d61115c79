import { type Json, type JsonObject, pointerTo, setMember } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import type { Tree } from './tree.ts';

/** What a value was, and which release said so. */
export interface Version {
  stamp: Stamp;
  value: Json;
}

export interface Stamp {
  releaseID: Json;
  releaseDate: Json;
  releaseTag: Json;
}

/** Everything that releases said, in their order. */
export type History =
  | { kind: 'value'; versions: Version[] }
  | { kind: 'object'; members: Map<string, History> }
  | { kind: 'list'; members: Map<string, { id: Json | undefined; history: ObjectHistory }> };

export type ObjectHistory = Extract<History, { kind: 'object' }>;

export const emptyHistory = (): ObjectHistory => ({ kind: 'object', members: new Map() });

/**
 * Adds a release to what was said before. Where it says a value for what was an object or list, or the other way round, it is believed:
 * what was there is dropped, and `contradicted` hears the path. A null takes nothing from an object (as in the reference).
 */
export function addTree(
  history: ObjectHistory,
  tree: Extract<Tree, { kind: 'object' }>,
  stamp: Stamp,
  contradicted: (path: string) => void,
  path = '',
): void {
  for (const [name, said] of tree.members) {
    const at = pointerTo(path, name);
    let known = history.members.get(name);
    if (known && known.kind !== said.kind) {
      if (said.kind === 'value' && said.value === null) continue;
      const isOnlyNull = known.kind === 'value' && known.versions.every(({ value }) => value === null);
      if (!isOnlyNull) contradicted(at);
      known = undefined;
    }
    if (said.kind === 'value') {
      const versions = known?.kind === 'value' ? known.versions : [];
      const last = versions.at(-1);
      if (!last || writeJson(last.value) !== writeJson(said.value))
        versions.push({ stamp, value: said.value });
      history.members.set(name, { kind: 'value', versions });
    } else if (said.kind === 'object') {
      const within = known?.kind === 'object' ? known : emptyHistory();
      history.members.set(name, within);
      addTree(within, said, stamp, contradicted, at);
    } else {
      const list = known?.kind === 'list' ? known : { kind: 'list' as const, members: new Map() };
      history.members.set(name, list);
      for (const [key, { id, tree: each }] of said.members) {
        const entry = list.members.get(key) ?? { id, history: emptyHistory() };
        list.members.set(key, entry);
        addTree(entry.history, each, stamp, contradicted, at);
      }
    }
  }
}

/** The last value of everything; what is null now is left out. */
export const compiledOf = (history: ObjectHistory): JsonObject =>
  built(history, (versions) => versions.at(-1)?.value ?? null, null);

/** Every value with the releases that said it. Ids of members of lists stay as they are. */
export const versionedOf = (history: ObjectHistory): JsonObject =>
  built(history, (versions) => versions.map(({ stamp, value }) => ({ ...stamp, value })), undefined);

function built(
  history: ObjectHistory,
  say: (versions: readonly Version[]) => Json,
  leftOut: Json | undefined,
): JsonObject {
  const object: JsonObject = {};
  for (const [name, each] of history.members) {
    if (each.kind === 'object') setMember(object, name, built(each, say, leftOut));
    else if (each.kind === 'list')
      setMember(
        object,
        name,
        [...each.members.values()].map(({ id, history: within }) => ({
          ...(id !== undefined && { id }),
          ...built(within, say, leftOut),
        })),
      );
    else {
      const value = say(each.versions);
      if (value !== leftOut) setMember(object, name, value);
    }
  }
  return object;
}
