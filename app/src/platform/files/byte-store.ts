import type { Readable } from 'node:stream';

export interface StoredBytes {
  hash: string;
  /** When they were last put. */
  at: Date;
}

/** Bytes of a place under their hash (`sha256:…`). The same bytes in two places are two: none learns of the other's. */
export interface ByteStore {
  /** Puts the bytes of a file; there whole or not at all. Those that are there already are as good as new. */
  put(placeId: string, hash: string, path: string, size: number): Promise<void>;
  /** How many there are; null where there are none. */
  size(placeId: string, hash: string): Promise<number | null>;
  open(placeId: string, hash: string): Promise<Readable>;
  remove(placeId: string, hash: string): Promise<void>;
  /** Everything of a place. */
  list(placeId: string): AsyncIterable<StoredBytes>;
}

/** `PLACE/ab/cd/abcd…`: made of an id and a hash of ours alone, whatever a sender called the file. */
export function keyOf(placeId: string, hash: string): string {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1];
  if (hex === undefined || !/^[0-9a-f-]{36}$/.test(placeId)) throw new Error('no key of bytes');
  return `${placeId}/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`;
}
