import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { placeByCode } from '../platform/access/store.ts';
import type { House } from '../platform/house.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { budgetProblems } from './problems.ts';

export async function placeNamed(house: House, code: string) {
  const place = await placeByCode(house.connections, code.toUpperCase());
  if (!place) throw problem('place.unknown', { place: code });
  return place;
}

/** The file's hash goes into the request, so that a request sent twice is known for the same. */
export async function describe(path: string) {
  const at = resolve(path);
  const hash = createHash('sha256');
  const missing = (error: Error) => {
    throw budgetProblems.problem('budget.no-file', { file: path }, error);
  };
  await pipeline(createReadStream(at), hash).catch(missing);
  const { size } = await stat(at).catch(missing);
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
