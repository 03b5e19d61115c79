import { plainCut } from './plain-cut.ts';

/** What stands at a path of a document, as its writer may find it again: the beginning of its JSON, or `nothing`. */
export function cameAt(document: unknown, path: readonly string[]): string {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return shown(undefined);
    value = Reflect.get(value, key);
  }
  return shown(value);
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : plainCut(JSON.stringify(value)));
