import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FiscalError, parsePackage } from '@groundwork-gov/fiscal';
import { isDescriptor, LONGEST_DESCRIPTOR, type LocalFile } from './open-package.ts';

/**
 * With the tables that a description on this disk names below its own folder, where they were not named: a package lies there
 * unpacked. The library has refused paths that leave that folder; what is wrong with the description is said by whoever opens it.
 */
export async function withTablesBeside(files: readonly LocalFile[]): Promise<readonly LocalFile[]> {
  const [description, other] = files.filter(isDescriptor);
  if (!description || other || description.bytes > LONGEST_DESCRIPTOR) return files;
  const paths = pathsIn(await readFile(description.path, 'utf8'));
  const named = new Set(files.map(({ name }) => name));
  const beside = await Promise.all(
    paths
      .filter((path) => !named.has(basename(path)))
      .map((name) => localFile(name, join(dirname(description.path), name))),
  );
  return [...files, ...beside.filter((file) => file !== null)];
}

function pathsIn(description: string): string[] {
  try {
    return [...new Set(parsePackage(description).tables.map(({ path }) => path))];
  } catch (error) {
    if (error instanceof FiscalError) return [];
    throw error;
  }
}

async function localFile(name: string, path: string): Promise<LocalFile | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { name, path, bytes: found.size } : null;
}
