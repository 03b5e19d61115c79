import { EMPTY_ROOT, HASH_BYTES, nodeHash, perfectRoot } from '../hash.ts';
import { TlogError } from '../problems.ts';
import { readTile, type TileSource, tileWidth } from '../tiles.ts';

const MOST_TILES = 256;

/**
 * Makes proofs from the tiles of a log of this size. Nothing that it reads is checked: whoever is handed a proof checks
 * it. Keeps up to 256 tiles, 2 MB.
 */
export class TileReader {
  readonly source: TileSource;
  readonly size: bigint;
  readonly #kept = new Map<string, Promise<Buffer>>();

  constructor(source: TileSource, size: bigint) {
    this.source = source;
    this.size = size;
  }

  /** The hashes of a tile, as many as a tree of this size has. */
  tile(level: number, index: bigint): Promise<Buffer> {
    const key = `${level}/${index}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const tile = readTile(this.source, { level, index, width: tileWidth(level, index, this.size) });
    if (this.#kept.size >= MOST_TILES) this.#kept.clear();
    this.#kept.set(key, tile);
    // What could not be read is asked for again next time.
    tile.catch(() => this.#kept.delete(key));
    return tile;
  }

  /** The root that the first `size` entries have by these tiles. */
  root(size = this.size): Promise<Buffer> {
    return size === 0n ? Promise.resolve(EMPTY_ROOT) : this.#range(0n, size);
  }

  /** RFC 9162, 2.1.3.1: PATH(index, D[size]). */
  inclusion(index: bigint, size = this.size): Promise<Buffer[]> {
    return this.#path(index + 1n, size, true);
  }

  /** RFC 9162, 2.1.4.1: PROOF(from, D[to]). */
  consistency(from: bigint, to = this.size): Promise<Buffer[]> {
    return this.#path(from, to, false);
  }

  /** The siblings on the way down to the last of the first `count` entries, or to the subtree that ends with it. */
  async #path(count: bigint, size: bigint, toLeaf: boolean): Promise<Buffer[]> {
    if (count <= 0n || count > size || size > this.size)
      throw new TlogError('proof.out-of-range', { index: toLeaf ? count - 1n : count, size });
    const hashes: Promise<Buffer>[] = [];
    let [from, to] = [0n, size];
    while (toLeaf ? to - from > 1n : to !== count) {
      const middle = from + splitOf(to - from);
      const isLeft = count <= middle;
      hashes.unshift(isLeft ? this.#range(middle, to) : this.#range(from, middle));
      [from, to] = isLeft ? [from, middle] : [middle, to];
    }
    // Whoever asks for consistency knows the old tree as a whole, and not its part on the right.
    if (!toLeaf && from > 0n) hashes.unshift(this.#range(from, to));
    return Promise.all(hashes);
  }

  /** MTH(D[from:to]), where `from` is a multiple of the smallest power of two that is not below `to - from`. */
  async #range(from: bigint, to: bigint): Promise<Buffer> {
    const width = to - from;
    const half = splitOf(width);
    if (width > 1n && half * 2n !== width)
      return nodeHash(...(await Promise.all([this.#range(from, from + half), this.#range(from + half, to)])));
    const height = width.toString(2).length - 1;
    const first = (from >> BigInt(height)) << BigInt(height % 8);
    const tile = await this.tile(height >> 3, first / 256n);
    const at = Number(first % 256n) * HASH_BYTES;
    return perfectRoot(tile.subarray(at, at + HASH_BYTES * 2 ** (height % 8)));
  }
}

/** RFC 9162, 2.1.1: the largest power of two below n; 1 for 1. */
const splitOf = (n: bigint): bigint => 1n << BigInt((n - 1n).toString(2).length - 1);
