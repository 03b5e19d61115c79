import { leafHash } from './hash.ts';
import { type OpenedCheckpoint, openCheckpoint, type Policy } from './policy.ts';
import { TlogError } from './problems.ts';
import { checkInclusion } from './proofs.ts';
import { decodeUtf8, parseBase64, parseDecimal, parseHash } from './text.ts';

/** RFC 9162 proofs of trees up to 2^63 entries have no more. */
export const LONGEST_PROOF = 63;
export const LARGEST_RECEIPT = 256 * 1024;

export const RECEIPT_TITLE = 'c2sp.org/tlog-proof@v1';

/** A `.tlog-proof` file (C2SP tlog-proof): an entry is in a log, without asking the log. */
export interface Receipt {
  /** Whatever the log wrote here; nothing vouches for it. */
  extra: Buffer | null;
  index: bigint;
  proof: Buffer[];
  /** The signed checkpoint, as it came. */
  checkpoint: string;
}

/** Throws `receipt.malformed` and what `text.ts` throws. */
export function parseReceipt(file: string | Uint8Array): Receipt {
  const text = typeof file === 'string' ? file : decodeUtf8(file);
  // No line before the checkpoint is blank, so that the first blank line ends the proof.
  const border = text?.indexOf('\n\n') ?? -1;
  const [title, ...lines] = text?.slice(0, Math.max(border, 0)).split('\n') ?? [];
  const extra = lines[0]?.startsWith('extra ') ? parseBase64(lines.shift()?.slice(6) ?? '') : null;
  const index = lines.shift();
  if (title !== RECEIPT_TITLE || !index?.startsWith('index ') || lines.length > LONGEST_PROOF)
    throw new TlogError('receipt.malformed', {});
  return {
    extra,
    index: parseDecimal(index.slice(6)),
    proof: lines.map(parseHash),
    checkpoint: (text ?? '').slice(border + 2),
  };
}

export function formatReceipt({ extra, index, proof, checkpoint }: Receipt): string {
  const lines = [RECEIPT_TITLE, ...(extra ? [`extra ${extra.toString('base64')}`] : []), `index ${index}`];
  return `${[...lines, ...proof.map((hash) => hash.toString('base64'))].join('\n')}\n\n${checkpoint}`;
}

/** Checks that the entry is what the receipt says, in a tree that its checkpoint commits to. */
export function checkReceipt(receipt: Receipt, entry: Uint8Array, policy: Policy | null): OpenedCheckpoint {
  const opened = openCheckpoint(receipt.checkpoint, policy);
  const { size, root } = opened.checkpoint;
  checkInclusion({ index: receipt.index, size, leaf: leafHash(entry), proof: receipt.proof, root });
  return opened;
}
