import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OcdsFinding } from './finding.ts';
import type { Json } from './json/json.ts';
import { parseJson } from './json/parse.ts';
import type { Bytes } from './read/bytes.ts';

const data = join(
  process.env['GROUNDWORK_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'data/ocds',
);

/** A file or folder of real data, or null where it is not at hand. */
export function realData(path: string): string | null {
  const found = join(data, path);
  return existsSync(found) ? found : null;
}

export const needsData = (path: string): { skip: string | false } => ({
  skip: realData(path) ? false : 'needs ../shared/data',
});

export const realText = (path: string): string => readFileSync(join(data, path), 'utf8');
export const realBytes = (path: string): Uint8Array => readFileSync(join(data, path));
export const realJson = (path: string): Json => parseJson(realText(path));
export const realNames = (folder: string): string[] =>
  realData(folder) ? readdirSync(join(data, folder)).toSorted() : [];

/** Every file below a folder, by its path. */
export const filesBelow = (folder: string): string[] =>
  realData(folder)
    ? readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => relative(data, join(each.parentPath, each.name)))
        .toSorted()
    : [];

/** Bytes in parts of a size, so that whatever can be cut in two is. */
export async function* bytesOf(text: string | Uint8Array, size = 65_536): Bytes {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Collects what is told. */
export class Told {
  readonly list: OcdsFinding[] = [];
  readonly tell = (finding: OcdsFinding): void => {
    this.list.push(finding);
  };

  /** `ocds.json 3 /releases/1`. */
  get places(): string[] {
    return this.list.map(({ code, line, path }) => [code, line, path].join(' ').trim());
  }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
