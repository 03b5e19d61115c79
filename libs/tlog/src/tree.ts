import { EMPTY_ROOT, HASH_BYTES, nodeHash, perfectRoot } from './hash.ts';
import { readTile, TILE_WIDTH, type TileSource } from './tiles.ts';

/** A tile that is not full yet. */
export interface OpenTile {
  index: bigint;
  width: number;
  /** Room for a full tile. */
  hashes: Buffer;
}

export interface FullTile {
  level: number;
  index: bigint;
  hashes: Buffer;
  /** The hash that stands for it one level up. */
  root: Buffer;
}

export const openTile = (index: bigint): OpenTile => ({
  index,
  width: 0,
  hashes: Buffer.alloc(TILE_WIDTH * HASH_BYTES),
});

/**
 * A Merkle tree that grows leaf by leaf and remembers no more than its right edge: the open tile of each level, 8 kB
 * each. Whoever wants the tiles that fill up takes them out of `filled`.
 */
export class GrowingTree {
  size = 0n;
  filled: FullTile[] = [];
  /** By level. */
  readonly open: OpenTile[] = [];

  /** Goes on from the partial tiles of a tree of this size. Whether they are its own, `root` tells. */
  static async resume(source: TileSource, size: bigint): Promise<GrowingTree> {
    const tree = new GrowingTree();
    tree.size = size;
    for (let there = size; there > 0n; there >>= 8n) {
      const tile = openTile(there / 256n);
      tile.width = Number(there % 256n);
      if (tile.width > 0) (await readTile(source, { ...tile, level: tree.open.length })).copy(tile.hashes);
      tree.open.push(tile);
    }
    return tree;
  }

  append(leaf: Buffer): void {
    this.size++;
    this.#put(0, leaf);
  }

  #put(level: number, hash: Buffer): void {
    const tile = (this.open[level] ??= openTile(0n));
    hash.copy(tile.hashes, tile.width++ * HASH_BYTES);
    if (tile.width < TILE_WIDTH) return;
    const root = perfectRoot(tile.hashes);
    this.filled.push({ level, index: tile.index, hashes: tile.hashes, root });
    this.open[level] = openTile(tile.index + 1n);
    this.#put(level + 1, root);
  }

  /** RFC 9162, 2.1.1: perfect trees side by side, the smaller further right; each joins what is on its right. */
  root(): Buffer {
    let root: Buffer | null = null;
    for (const { width, hashes } of this.open) {
      for (let end = width; end > 0; end &= end - 1) {
        const tree = perfectRoot(hashes.subarray((end & (end - 1)) * HASH_BYTES, end * HASH_BYTES));
        root = root ? nodeHash(tree, root) : tree;
      }
    }
    return root ?? EMPTY_ROOT;
  }
}
