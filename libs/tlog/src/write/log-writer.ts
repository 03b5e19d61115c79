import { HASH_BYTES, leafHash, sameHash } from '../hash.ts';
import { TlogError } from '../problems.ts';
import { bundled, entriesOf, readBundle, TILE_WIDTH, type TileSource, tilePath } from '../tiles.ts';
import { GrowingTree, openTile } from '../tree.ts';

/** A file of the log, below its prefix. Once published it never changes. */
export interface LogFile {
  path: string;
  bytes: Buffer;
}

/**
 * Appends entries and answers the files that stand for them. Store what `takeFull` and `partials` answer, and then sign
 * a checkpoint of `size` and `root()`: a checkpoint promises that its files are there.
 */
export class LogWriter {
  #tree = new GrowingTree();
  #bundle: Buffer[] = [];
  #full: LogFile[] = [];

  /**
   * Goes on from a checkpoint, by the partial tiles of its size and the partial bundle. Where they do not add up to its
   * root, `proof.wrong-root`: whoever signed on would fork the log.
   */
  static async resume(source: TileSource, last: { size: bigint; root: Uint8Array }): Promise<LogWriter> {
    const writer = new LogWriter();
    const tree = await GrowingTree.resume(source, last.size);
    writer.#tree = tree;
    const [leaves = openTile(0n)] = tree.open;
    if (leaves.width > 0) {
      const { bytes, width } = await readBundle(source, leaves);
      writer.#bundle = [...entriesOf(bytes, width)].slice(0, leaves.width);
    }
    const hashes = Buffer.concat(writer.#bundle.map(leafHash));
    if (!sameHash(tree.root(), last.root) || !leaves.hashes.subarray(0, hashes.length).equals(hashes))
      throw new TlogError('proof.wrong-root', { size: last.size });
    writer.#bundle = writer.#bundle.map(bundled);
    return writer;
  }

  get size(): bigint {
    return this.#tree.size;
  }

  root(): Buffer {
    return this.#tree.root();
  }

  /** Answers the index of the entry. */
  append(entry: Uint8Array): bigint {
    const index = this.size;
    this.#tree.append(leafHash(entry));
    if (this.#bundle.push(bundled(entry)) === TILE_WIDTH)
      this.#full.push(
        fileOf('entries', { index: index / 256n, hashes: Buffer.concat(this.#bundle.splice(0)) }),
      );
    for (const tile of this.#tree.filled.splice(0)) this.#full.push(fileOf(tile.level, tile));
    return index;
  }

  /** The tiles and bundles that have filled up since this was last asked. */
  takeFull(): LogFile[] {
    return this.#full.splice(0);
  }

  /** The partial tiles and the partial bundle that a checkpoint of the present size needs. */
  partials(): LogFile[] {
    const bundle = {
      index: this.size / 256n,
      width: this.#bundle.length,
      hashes: Buffer.concat(this.#bundle),
    };
    const tiles = this.#tree.open.map((tile, level) =>
      fileOf(level, { ...tile, hashes: Buffer.from(tile.hashes.subarray(0, tile.width * HASH_BYTES)) }),
    );
    return [fileOf('entries', bundle), ...tiles].filter((file) => file.bytes.length > 0);
  }
}

function fileOf(level: number | 'entries', tile: { index: bigint; width?: number; hashes: Buffer }): LogFile {
  return { path: tilePath({ width: TILE_WIDTH, ...tile, level }), bytes: tile.hashes };
}
