import { EMPTY_ROOT, sameHash } from './hash.ts';
import { TlogError } from './problems.ts';
import { parseDecimal, parseHash } from './text.ts';

/** What a log commits to (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string;
  size: bigint;
  root: Buffer;
}

/** Reads the text of a note. Lines after the root are the log's own affair, but may not be empty. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  if (!text.endsWith('\n') || origin === '' || extensions.includes(''))
    throw new TlogError('checkpoint.malformed', { origin });
  const checkpoint = { origin, size: parseDecimal(size), root: parseHash(root) };
  if (checkpoint.size === 0n && !sameHash(checkpoint.root, EMPTY_ROOT))
    throw new TlogError('proof.wrong-root', { size: 0n });
  return checkpoint;
}

/** The text to be signed. The origin is a URL without scheme, in the form of a key's name. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;
