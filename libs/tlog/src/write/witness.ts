import { type Checkpoint, parseCheckpoint } from '../checkpoint.ts';
import { sameHash } from '../hash.ts';
import { parseNote } from '../note.ts';
import { openCheckpoint, type Policy } from '../policy.ts';
import { TlogError } from '../problems.ts';
import { checkConsistency } from '../proofs.ts';
import { LONGEST_PROOF } from '../receipt.ts';
import { parseDecimal, parseHash } from '../text.ts';

/** What a witness remembers of a log: the last tree that it cosigned. */
export type Witnessed = Pick<Checkpoint, 'size' | 'root'>;

/** An HTTP answer of C2SP tlog-witness, without its headers. */
export interface Refusal {
  status: 400 | 403 | 404 | 409 | 422;
  /** The size of the tree that the witness knows, for 409. */
  size?: bigint;
}

export interface AddCheckpoint {
  old: bigint;
  proof: Buffer[];
  /** As it was signed. */
  note: string;
  text: string;
  checkpoint: Checkpoint;
}

/** Reads the body of `add-checkpoint`: `old <size>`, hashes one a line, a blank line, a checkpoint. Throws where it is none. */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const border = body.indexOf('\n\n');
  const [old = '', ...hashes] = body.slice(0, Math.max(border, 0)).split('\n');
  if (!old.startsWith('old ') || hashes.length > LONGEST_PROOF) throw new TlogError('request.malformed', {});
  const note = body.slice(border + 2);
  const { text } = parseNote(note);
  const proof = hashes.map(parseHash);
  return { old: parseDecimal(old.slice(4)), proof, note, text, checkpoint: parseCheckpoint(text) };
}

export const formatAddCheckpoint = (old: bigint, proof: readonly Buffer[], note: string): string =>
  `${[`old ${old}`, ...proof.map((hash) => hash.toString('base64'))].join('\n')}\n\n${note}`;

/** Whether a log that this witness knows signed it: 404, 403, 400, or null. */
export function refusalOfSender({ old, note, checkpoint }: AddCheckpoint, logs: Policy): Refusal | null {
  try {
    openCheckpoint(note, logs);
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    return { status: error.code === 'policy.log-unknown' ? 404 : 403 };
  }
  return old > checkpoint.size ? { status: 400 } : null;
}

/**
 * Whether the tree goes on from the last that was cosigned: 409, 422, or null. What it answers holds only as long as
 * `last` is the last: asking and storing the new tree are one step.
 */
export function refusalOfTree({ old, proof, checkpoint }: AddCheckpoint, last: Witnessed): Refusal | null {
  const { size, root } = checkpoint;
  if (old !== last.size || (old === size && !sameHash(root, last.root)))
    return { status: 409, size: last.size };
  try {
    // From nothing every tree goes on, and there is nothing to prove.
    if (old > 0n) checkConsistency({ from: old, to: size, fromRoot: last.root, toRoot: root, proof });
    return old === 0n && proof.length > 0 ? { status: 422 } : null;
  } catch (error) {
    if (error instanceof TlogError) return { status: 422 };
    throw error;
  }
}
