import type { Listener } from '../finding.ts';
import { type CardinalProfile, READS, seeParts } from '../indicators/cardinal.ts';
import type { Doubts } from '../scan/doubts.ts';
import { fileLines } from './file-lines.ts';

/**
 * Looks at the compiled releases of a file as `seeLines` does, with threads where it is large. `done` is told how many of its bytes have
 * been looked at, and waited for.
 */
export async function seeFile(
  profile: CardinalProfile,
  path: string,
  tell: Listener,
  options: { done?: (bytes: number) => Promise<void>; doubts?: Doubts } = {},
): Promise<void> {
  await seeParts(profile, fileLines(path, READS, tell, options), tell);
}
