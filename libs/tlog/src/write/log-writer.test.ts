import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { EMPTY_ROOT, leafHash, nodeHash } from '../hash.ts';
import { TlogError } from '../problems.ts';
import { entryOf, rootOf, smallLog } from '../testing.ts';
import { entriesOf, TILE_WIDTH, tilePath, tileWidth } from '../tiles.ts';
import { LogWriter } from './log-writer.ts';

const LARGEST = 70_000;
const BOUNDARIES = [0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_792, LARGEST];

/** Every perfect subtree of the leaves, by height: what the recursive definition needs, computed once. */
function perfectSubtrees(leaves: readonly Buffer[]): Buffer[][] {
  const heights = [[...leaves]];
  for (let below = heights[0] ?? []; below.length > 1; ) {
    const above: Buffer[] = [];
    for (let at = 0; at + 1 < below.length; at += 2)
      above.push(nodeHash(below[at] ?? EMPTY_ROOT, below[at + 1] ?? EMPTY_ROOT));
    heights.push(above);
    below = above;
  }
  return heights;
}

test('the tiles of a growing log are those of the recursive definition, whatever its size up to 70,000', () => {
  const leaves = Array.from({ length: LARGEST }, (_, index) => leafHash(entryOf(index)));
  const heights = perfectSubtrees(leaves);
  const treeOf = (from: number, to: number): Buffer => {
    const height = Math.floor(Math.log2(to - from));
    const k = 2 ** height;
    if (k === to - from) return heights[height]?.[from / k] ?? EMPTY_ROOT;
    return nodeHash(treeOf(from, from + k), treeOf(from + k, to));
  };
  const hashesOf = (level: number, index: number, width: number): Buffer =>
    Buffer.concat((heights[8 * level] ?? []).slice(index * TILE_WIDTH, index * TILE_WIDTH + width));

  const any = fc.uniqueArray(fc.nat(LARGEST), { minLength: 100, maxLength: 100 });
  fc.assert(
    fc.property(any, (sizes) => {
      const writer = new LogWriter();
      let seen = 0;
      for (const size of [...new Set([...BOUNDARIES, ...sizes])].sort((a, b) => a - b)) {
        while (writer.size < size) writer.append(entryOf(Number(writer.size)));
        assert.deepEqual(writer.root(), size === 0 ? EMPTY_ROOT : treeOf(0, size));
        const files = new Map(
          [...writer.takeFull(), ...writer.partials()].map((file) => [file.path, file.bytes]),
        );
        for (const path of files.keys()) {
          const tile = placeIn(path);
          if (!tile) continue;
          assert.deepEqual(
            files.get(path),
            hashesOf(tile.level, tile.index, tile.width),
            `${path} of ${size}`,
          );
          seen++;
        }
        for (let level = 0; size >> (8 * level) > 0; level++) {
          const last = Math.floor((size >> (8 * level)) / TILE_WIDTH);
          const width = tileWidth(level, BigInt(last), BigInt(size));
          const path = tilePath({ level, index: BigInt(last), width });
          assert.equal(files.has(path), width > 0, `${path} of ${size}`);
        }
      }
      // 273 full tiles of leaves and one above them, and the partial tiles of every size.
      assert.ok(seen > 274 + 2 * BOUNDARIES.length, `only ${seen} tiles`);
    }),
    { numRuns: 1 },
  );
});

const tilesOf = (files: Map<string, Buffer>): Map<string, Buffer> =>
  new Map([...files].filter(([path]) => path.startsWith('tile/')));

function placeIn(path: string): { level: number; index: number; width: number } | null {
  const [, level, groups = '', width] = /^tile\/(\d+)\/([x\d/]+)(?:\.p\/(\d+))?$/.exec(path) ?? [];
  if (level === undefined) return null;
  return {
    level: Number(level),
    index: Number(groups.replace(/[x/]/g, '')),
    width: Number(width ?? TILE_WIDTH),
  };
}

test('a log of 70,000 has the tiles that the text of tlog-tiles counts', () => {
  const widths = [0, 1, 2].map((level) => tileWidth(level, 70_000n >> BigInt(8 * level + 8), 70_000n));
  assert.deepEqual(widths, [112, 17, 1]);
  assert.equal(tilePath({ level: 0, index: 272n, width: 256 }), 'tile/0/272');
  assert.equal(tilePath({ level: 0, index: 273n, width: 112 }), 'tile/0/273.p/112');
  assert.equal(tilePath({ level: 'entries', index: 1_234_067n, width: 256 }), 'tile/entries/x001/x234/067');
});

test('a log that is continued in any steps publishes the same files as one that never stopped', async () => {
  const steps = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, async (counts) => {
      const sizes = counts.map((_, at) => counts.slice(0, at + 1).reduce((a, b) => a + b, 0));
      const log = smallLog([0, ...sizes]);
      const continued = smallLog([0]);
      let writer = new LogWriter();
      for (const size of sizes) {
        writer = await LogWriter.resume(continued, { size: writer.size, root: writer.root() });
        while (writer.size < size) writer.append(entryOf(Number(writer.size)));
        for (const file of [...writer.takeFull(), ...writer.partials()])
          continued.files.set(file.path, file.bytes);
      }
      assert.deepEqual(tilesOf(continued.files), tilesOf(log.files));
    }),
    { numRuns: 20 },
  );
});

test('bundles hold the very bytes of the entries, empty and largest ones too', () => {
  const entries = [Buffer.alloc(0), Buffer.from('é\n'), Buffer.alloc(65_535, 7)];
  const log = smallLog([3], (index) => entries[index] ?? Buffer.alloc(0));
  const bundle = log.files.get('tile/entries/000.p/3') ?? Buffer.alloc(0);
  assert.deepEqual([...entriesOf(bundle, 3)], entries);
  assert.deepEqual(log.writer.root(), rootOf(entries.map(leafHash)));
  assert.throws(() => log.writer.append(Buffer.alloc(65_536)), { code: 'entry.too-long' });
  assert.equal(log.writer.size, 3n);
});

test('a log is not continued from files that do not add up to its last checkpoint', async () => {
  const log = smallLog([300]);
  const last = { size: 300n, root: log.writer.root() };
  await LogWriter.resume(log, last);
  for (const path of ['tile/0/001.p/44', 'tile/1/000.p/1', 'tile/entries/001.p/44']) {
    const kept = log.files.get(path) ?? Buffer.alloc(0);
    const changed = Buffer.from(kept);
    changed.writeUInt8(changed.readUInt8(9) ^ 1, 9);
    log.files.set(path, changed);
    await assert.rejects(LogWriter.resume(log, last), { code: 'proof.wrong-root' }, path);
    log.files.delete(path);
    await assert.rejects(LogWriter.resume(log, last), { code: 'tile.missing' }, path);
    log.files.set(path, kept);
  }
  const older = { size: 299n, root: last.root };
  await assert.rejects(LogWriter.resume(log, older), TlogError);
});
