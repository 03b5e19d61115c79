import { firstDifference, largestSigned } from './find/first-difference.ts';
import { judge } from './find/judge.ts';
import { HASH_BYTES, leafHash, sameHash } from './hash.ts';
import { LARGEST_NOTE } from './note.ts';
import { type OpenedCheckpoint, openCheckpoint, type Policy } from './policy.ts';
import { type Fault, TlogError } from './problems.ts';
import { entriesOf, readBundle, readTile, type TileSource, tilePath, tileWidth } from './tiles.ts';
import { GrowingTree } from './tree.ts';
import { TileReader } from './write/tile-reader.ts';

export interface VerifyOptions {
  /** Without one only the sums are done: nobody is known to have signed. */
  policy?: Policy | null;
  /** Checkpoints of the same log that were kept elsewhere, with their signatures. */
  since?: readonly (string | Uint8Array)[];
  onProgress?: (entries: bigint) => void;
}

export interface LogReport extends OpenedCheckpoint {
  /** Those of `since`; null where something was wrong before it was reached. */
  since: { size: bigint; holds: boolean | null }[];
  /** What does not hold, the first entry first. Empty: the log holds. */
  findings: TlogError[];
}

/**
 * Reads all of a log, recomputes every hash, and compares with the tiles, the signed root and older checkpoints. What
 * does not hold is in `findings`. Thrown is what keeps from looking: no checkpoint, a malformed one, one that nobody
 * known signed, and errors of the source.
 */
export async function verifyLog(source: TileSource, options: VerifyOptions = {}): Promise<LogReport> {
  const { policy = null, onProgress } = options;
  const note = await source.read('checkpoint', LARGEST_NOTE);
  if (!note) throw new TlogError('checkpoint.missing', {});
  const opened = openCheckpoint(note, policy);
  const { origin, size, root } = opened.checkpoint;
  const older = (options.since ?? []).map((each) => openCheckpoint(each, policy).checkpoint);
  for (const other of older)
    if (other.origin !== origin) throw new TlogError('checkpoint.other-log', { origin, other: other.origin });

  const reader = new TileReader(source, size);
  const asked = new Set(older.map((each) => each.size));
  const roots = new Map<bigint, Buffer>();
  const fault = await recompute(reader, root, (tree) => {
    if (asked.has(tree.size)) roots.set(tree.size, tree.root());
    if (tree.size % 4096n === 0n) onProgress?.(tree.size);
  });
  const since = older.map((each) => {
    const now = roots.get(each.size);
    return { size: each.size, holds: now ? sameHash(now, each.root) : each.size > size ? false : null };
  });

  const faults: Fault[] = [];
  const kept = (await source.keptSizes?.()) ?? [];
  if (fault?.code === 'log.rewritten')
    faults.push({ ...fault, ...(await firstDifference(reader, policy, older, kept, fault)) });
  else if (fault) faults.push(fault);
  const broken = since.filter((each) => each.holds === false && each.size <= size).map((each) => each.size);
  const [forked] = broken.sort(bySize);
  if (forked !== undefined) {
    // Whoever signed two histories may have signed its own old checkpoints anew: they do not help here.
    const range = await firstDifference(reader, policy, older, [], { from: 0n, to: forked - 1n });
    faults.push({ code: 'log.forked', since: forked, ...range });
  }
  const signed = [...asked, await largestSigned(source, policy, kept, size)].sort(bySize).at(-1) ?? size;
  if (signed > size) faults.push({ code: 'log.shrank', since: signed, from: size, to: signed - 1n });

  const findings: TlogError[] = faults
    .sort((a, b) => bySize(a.from, b.from))
    .map(({ code, ...details }) => new TlogError(code, details));
  if (opened.quorum === false && policy) {
    const witnesses = opened.witnesses.map((each) => each.name);
    findings.push(new TlogError('policy.quorum-missed', { witnesses, quorum: policy.quorum }));
  }
  return { ...opened, since, findings };
}

const bySize = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first fault of entries and tiles, or null. `onSize` sees the tree grow, from nothing on. */
async function recompute(
  reader: TileReader,
  root: Buffer,
  onSize: (tree: GrowingTree) => void,
): Promise<Fault | null> {
  const tree = new GrowingTree();
  onSize(tree);
  // The first entry that was not compared with all it should be.
  let from = 0n;
  try {
    for await (const { tile, bundle } of filesInOrder(reader)) {
      for (const entry of entriesOf(bundle.bytes, bundle.width)) {
        const at = Number(tree.size % 256n) * HASH_BYTES;
        // A full bundle may stand where the tree has only a part of it.
        if (at >= tile.length) break;
        const own = leafHash(entry);
        const expected = tile.subarray(at, at + HASH_BYTES);
        if (!sameHash(own, expected))
          return await judge(reader, root, { level: 0, index: tree.size, own, tile: expected });
        tree.append(own);
        from = tree.size;
        onSize(tree);
      }
      for (const { level, index, root: own } of tree.filled.splice(0)) {
        from = index << BigInt(8 * (level + 1));
        const at = Number(index % 256n) * HASH_BYTES;
        const expected = (await reader.tile(level + 1, index / 256n)).subarray(at, at + HASH_BYTES);
        if (!sameHash(own, expected))
          return await judge(reader, root, { level: level + 1, index, own, tile: expected });
      }
      from = tree.size;
    }
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    const place = {
      level: 'entries',
      index: from / 256n,
      width: tileWidth('entries', from / 256n, reader.size),
    } as const;
    const path = 'path' in error.details ? error.details.path : tilePath(place);
    return { code: 'log.entry-missing', from, to: from, path };
  }
  const all = { from: 0n, to: reader.size - 1n };
  return sameHash(tree.root(), root) ? null : { code: 'log.rewritten', ...all };
}

/** Bundles and their tiles that are fetched while others are looked at: 17 MB each at most. */
const AHEAD = 8;

async function* filesInOrder({ source, size }: TileReader) {
  const coming: Promise<{ tile: Buffer; bundle: { bytes: Buffer; width: number } }>[] = [];
  for (let index = 0n; ; ) {
    for (; coming.length < AHEAD && index * 256n < size; index++) {
      const place = { index, width: tileWidth(0, index, size) };
      const both = Promise.all([readTile(source, { ...place, level: 0 }), readBundle(source, place)]);
      const files = both.then(([tile, bundle]) => ({ tile, bundle }));
      // Whoever waits for it hears of it; until then it is nobody's error.
      files.catch(() => undefined);
      coming.push(files);
    }
    const first = coming.shift();
    if (!first) return;
    yield await first;
  }
}
