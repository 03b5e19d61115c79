import type { Listener } from '../finding.ts';
import type { Doubts } from '../scan/doubts.ts';
import { PartReader, type ReleaseLine } from '../scan/release-lines.ts';
import type { WantedLine } from '../scan/wanted.ts';
import { fileParts, type StripeOptions } from './file-parts.ts';

/**
 * Compiled releases of a file, one a line, packed by gzip or not, in the order of lines: as `releaseLines` gives them, whatever the number of
 * threads that read it and wherever they cut it.
 */
export async function* fileLines(
  path: string,
  wanted: WantedLine,
  tell: Listener,
  { doubts, ...options }: StripeOptions & { doubts?: Doubts } = {},
): AsyncGenerator<ReleaseLine[]> {
  const reader = new PartReader(tell, wanted, doubts);
  for await (const part of fileParts(path, wanted, tell, options)) yield* reader.add(part);
  yield reader.finish();
}
