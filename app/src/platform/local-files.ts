import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from './problems/problem.ts';

/** A file that a command was given, as actions take it. */
export interface DescribedFile {
  name: string;
  path: string;
  sha256: string;
  bytes: number;
}

/**
 * A file of this machine with its size and its hash, which goes into the request, so that a request sent twice is known for the same.
 *
 * @param missing says in the words of the caller that there is no such file
 * @throws what `missing` gives
 */
export async function describeFile(
  path: string,
  missing: (file: string, cause: Error) => Problem,
): Promise<DescribedFile> {
  const at = resolve(path);
  const hash = createHash('sha256');
  const refuse = (error: Error) => {
    throw missing(path, error);
  };
  await pipeline(createReadStream(at), hash).catch(refuse);
  const { size } = await stat(at).catch(refuse);
  return { name: basename(path), path: at, sha256: hash.digest('hex'), bytes: size };
}

/** A folder for what is unpacked, gone afterwards. */
export async function inFolder<Made>(make: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-package-'));
  try {
    return await make(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
