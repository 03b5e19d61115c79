import { HASH_BYTES, nodeHash, sameHash } from './hash.ts';
import { TlogError } from './problems.ts';

export interface Inclusion {
  index: bigint;
  size: bigint;
  /** The hash of the leaf, not the entry. */
  leaf: Uint8Array;
  /** From the sibling of the leaf to the child of the root. */
  proof: readonly Uint8Array[];
  root: Uint8Array;
}

/** RFC 9162, 2.1.3.2. Throws `proof.*` or `hash.wrong-length`, and answers nothing. */
export function checkInclusion({ index, size, leaf, proof, root }: Inclusion): void {
  // Lengths before anything else: two hashes of no bytes would be the same.
  allHashes([leaf, root, ...proof]);
  if (index < 0n || index >= size) throw new TlogError('proof.out-of-range', { index, size });
  let [at, last] = [index, size - 1n];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0n) throw new TlogError('proof.wrong-length', { given: proof.length });
    if (at % 2n === 1n || at === last) {
      hash = nodeHash(sibling, hash);
      // On the right edge: levels where this node stands alone are passed over.
      while (at % 2n === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [at >> 1n, last >> 1n];
  }
  if (last !== 0n) throw new TlogError('proof.wrong-length', { given: proof.length });
  if (!sameHash(hash, root)) throw new TlogError('proof.wrong-root', { size });
}

export interface Consistency {
  from: bigint;
  to: bigint;
  fromRoot: Uint8Array;
  toRoot: Uint8Array;
  proof: readonly Uint8Array[];
}

/**
 * RFC 9162, 2.1.4.2: the first `from` entries of both trees are the same. From nothing nothing follows, so 0 is
 * refused, and the caller says what an empty tree means. Throws as `checkInclusion` does.
 */
export function checkConsistency({ from, to, fromRoot, toRoot, proof }: Consistency): void {
  allHashes([fromRoot, toRoot, ...proof]);
  if (from <= 0n || from > to) throw new TlogError('proof.out-of-range', { index: from, size: to });
  // Of equal trees nothing is left to be proven, and no hash of a proof will find a use.
  let [at, last] = from === to ? [0n, 0n] : [from - 1n, to - 1n];
  while (at % 2n === 1n) [at, last] = [at >> 1n, last >> 1n];
  // A tree of a power of two is a node of the larger tree itself, and the proof leaves it out.
  const path = at === 0n ? [fromRoot, ...proof] : proof;
  let [older, newer] = [path[0] ?? fromRoot, path[0] ?? fromRoot];
  for (const hash of path.slice(1)) {
    if (last === 0n) throw new TlogError('proof.wrong-length', { given: proof.length });
    if (at % 2n === 1n || at === last) {
      older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (at % 2n === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else newer = nodeHash(newer, hash);
    [at, last] = [at >> 1n, last >> 1n];
  }
  if (last !== 0n) throw new TlogError('proof.wrong-length', { given: proof.length });
  if (!sameHash(older, fromRoot)) throw new TlogError('proof.wrong-root', { size: from });
  if (!sameHash(newer, toRoot)) throw new TlogError('proof.wrong-root', { size: to });
}

function allHashes(hashes: readonly Uint8Array[]): void {
  for (const { length } of hashes) {
    if (length !== HASH_BYTES) throw new TlogError('hash.wrong-length', { bytes: length });
  }
}
