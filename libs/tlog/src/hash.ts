import { hash } from 'node:crypto';
import { TlogError } from './problems.ts';

export const HASH_BYTES = 32;
/** A bundle gives the length of an entry in 16 bits (C2SP tlog-tiles, "Log entries"). */
export const LARGEST_ENTRY = 65_535;

// One call with a Latin-1 answer is two to three times as fast as a Hash object and its digest.
const digest = (bytes: Uint8Array): string => hash('sha256', bytes, 'binary');

export const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(digest(bytes), 'latin1');

/** RFC 9162, 2.1.1: the root of a tree of no leaves. */
export const EMPTY_ROOT = sha256(Buffer.alloc(0));

// RFC 9162, 2.1.1: the first byte keeps a leaf from being passed off as a node.
const leaf = Buffer.alloc(1 + LARGEST_ENTRY, 0);
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** SHA-256(0x00 || entry). */
export function leafHash(entry: Uint8Array): Buffer {
  if (entry.length > LARGEST_ENTRY) throw new TlogError('entry.too-long', { bytes: entry.length });
  leaf.set(entry, 1);
  return sha256(leaf.subarray(0, 1 + entry.length));
}

/** SHA-256(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  node.set(left, 1);
  node.set(right, 1 + left.length);
  return sha256(node.subarray(0, 1 + left.length + right.length));
}

/** The root over hashes that stand one after the other; their number is a power of two. */
export function perfectRoot(hashes: Uint8Array): Buffer {
  const work = Buffer.from(hashes);
  for (let bytes = work.length; bytes > HASH_BYTES; bytes /= 2) {
    for (let at = 0; at < bytes; at += 2 * HASH_BYTES) {
      node.set(work.subarray(at, at + 2 * HASH_BYTES), 1);
      work.write(digest(node), at / 2, 'latin1');
    }
  }
  return work.subarray(0, HASH_BYTES);
}

export const sameHash = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
