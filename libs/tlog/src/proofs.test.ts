import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TlogError } from './problems.ts';
import { type Consistency, checkConsistency, checkInclusion, type Inclusion } from './proofs.ts';
import { leafOf, pathOf, proofOf, rootOf, smallLog } from './testing.ts';
import { TileReader } from './write/tile-reader.ts';

const LARGEST = 5_000;
const log = smallLog([LARGEST]);
const reader = new TileReader(log, BigInt(LARGEST));

/** A size and one below it, with more of the small and of the even ones than chance would give. */
const pair = fc
  .oneof(
    fc.integer({ min: 1, max: LARGEST }),
    fc.integer({ min: 1, max: 70 }),
    fc.constantFrom(255, 256, 257, 4096),
  )
  .chain((size) => fc.tuple(fc.nat(size - 1).map(BigInt), fc.constant(BigInt(size))));

async function inclusionOf(index: bigint, size: bigint): Promise<Inclusion> {
  const proof = await reader.inclusion(index, size);
  return { index, size, leaf: leafOf(Number(index)), proof, root: await reader.root(size) };
}

async function consistencyOf(from: bigint, to: bigint): Promise<Consistency> {
  const proof = await reader.consistency(from, to);
  return { from, to, fromRoot: await reader.root(from), toRoot: await reader.root(to), proof };
}

function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = (bit >> 3) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

const alike = (one: readonly Buffer[], other: readonly Buffer[]): boolean =>
  one.length === other.length && Buffer.concat(one).equals(Buffer.concat(other));

const isRefused = (check: () => void): boolean => {
  try {
    check();
    return false;
  } catch (error) {
    return error instanceof TlogError && /^(?:proof|hash)\./.test(error.code);
  }
};

test('proofs made from tiles are those of the recursive definition: every pair up to 33', async () => {
  const leaves = Array.from({ length: 33 }, (_, index) => leafOf(index));
  for (let size = 1; size <= leaves.length; size++) {
    const tree = leaves.slice(0, size);
    assert.deepEqual(await reader.root(BigInt(size)), rootOf(tree));
    for (let index = 0; index < size; index++) {
      assert.ok(alike(await reader.inclusion(BigInt(index), BigInt(size)), pathOf(index, tree)));
      checkInclusion(await inclusionOf(BigInt(index), BigInt(size)));
      assert.ok(alike(await reader.consistency(BigInt(index + 1), BigInt(size)), proofOf(index + 1, tree)));
      checkConsistency(await consistencyOf(BigInt(index + 1), BigInt(size)));
    }
  }
});

test('every entry is proven to be in its tree, and no flipped bit passes', async () => {
  await fc.assert(
    fc.asyncProperty(pair, fc.nat(2 ** 20), fc.nat(2 ** 20), async ([index, size], which, bit) => {
      const good = await inclusionOf(index, size);
      checkInclusion(good);
      const at = which % (good.proof.length + 3);
      const proof = good.proof.map((hash, place) => (place === at ? flipped(hash, bit) : hash));
      const bad: Partial<Inclusion> = { proof };
      if (at === good.proof.length) bad.leaf = flipped(good.leaf, bit);
      if (at === good.proof.length + 1) bad.root = flipped(good.root, bit);
      if (at === good.proof.length + 2) bad.index = index ^ (1n << BigInt(bit % 64));
      assert.ok(isRefused(() => checkInclusion({ ...good, ...bad })));
    }),
    { numRuns: 250 },
  );
});

test('every tree is proven to begin with every smaller one, and no flipped bit passes', async () => {
  await fc.assert(
    fc.asyncProperty(pair, fc.nat(2 ** 20), fc.nat(2 ** 20), async ([below, to], which, bit) => {
      const good = await consistencyOf(below + 1n, to);
      checkConsistency(good);
      const at = which % (good.proof.length + 2);
      const proof = good.proof.map((hash, place) => (place === at ? flipped(hash, bit) : hash));
      const bad: Partial<Consistency> = { proof };
      if (at === good.proof.length) bad.fromRoot = flipped(good.fromRoot, bit);
      if (at === good.proof.length + 1) bad.toRoot = flipped(good.toRoot, bit);
      assert.ok(isRefused(() => checkConsistency({ ...good, ...bad })));
    }),
    { numRuns: 250 },
  );
});

test('proofs have their exact length, whatever is added or left out', async () => {
  await fc.assert(
    fc.asyncProperty(pair, fc.nat(63), async ([index, size], at) => {
      const inclusion = await inclusionOf(index, size);
      const consistency = await consistencyOf(index + 1n, size);
      for (const { proof } of [inclusion, consistency]) {
        const place = at % (proof.length + 1);
        const longer = [...proof.slice(0, place), inclusion.leaf, ...proof.slice(place)];
        const shorter = proof.filter((_, each) => each !== place);
        for (const other of [longer, shorter].filter((each) => each.length !== proof.length)) {
          if (proof === inclusion.proof)
            assert.ok(isRefused(() => checkInclusion({ ...inclusion, proof: other })));
          else assert.ok(isRefused(() => checkConsistency({ ...consistency, proof: other })));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a node higher up, the root itself too, is no leaf by a path that is cut short', async () => {
  const { root, ...good } = await inclusionOf(5n, 8n);
  assert.throws(() => checkInclusion({ ...good, leaf: root, proof: [], root }), {
    code: 'proof.wrong-length',
  });
  const node = await reader.root(2n);
  const short = (await reader.inclusion(0n, 8n)).slice(1);
  const cut = { index: 0n, size: 8n, leaf: node, proof: short, root };
  assert.throws(() => checkInclusion(cut), { code: 'proof.wrong-length' });
});

test('nothing follows from an empty tree, and equal trees need equal roots and no proof', async () => {
  const root = await reader.root(6n);
  const same = { from: 6n, to: 6n, fromRoot: root, toRoot: root, proof: [] };
  checkConsistency(same);
  assert.throws(() => checkConsistency({ ...same, from: 0n }), { code: 'proof.out-of-range' });
  assert.throws(() => checkConsistency({ ...same, from: 7n }), { code: 'proof.out-of-range' });
  assert.throws(() => checkConsistency({ ...same, toRoot: flipped(root, 3) }), { code: 'proof.wrong-root' });
  // A proof by which the sums would come out: the right part of the tree and the left.
  const parts = await reader.consistency(4n, 6n);
  const spare = [...parts, await reader.root(4n)];
  assert.throws(() => checkConsistency({ ...same, proof: spare }), { code: 'proof.wrong-length' });
});

test('hashes of no bytes are not equal to anything', () => {
  const none = Buffer.alloc(0);
  const inclusion = { index: 0n, size: 1n, leaf: none, proof: [], root: none };
  assert.throws(() => checkInclusion(inclusion), { code: 'hash.wrong-length' });
  const consistency = { from: 1n, to: 1n, fromRoot: none, toRoot: none, proof: [] };
  assert.throws(() => checkConsistency(consistency), { code: 'hash.wrong-length' });
});

test('a leaf is not taken for a node: an entry of two hashes is another leaf than their node', async () => {
  const [left, right] = [leafOf(0), leafOf(1)];
  const two = smallLog([1], () => Buffer.concat([left, right]));
  assert.notDeepEqual(two.writer.root(), await reader.root(2n));
});

test('sizes beyond what numbers can hold exactly are told apart', async () => {
  const leaf = leafOf(0);
  const proof = Array.from({ length: 60 }, (_, at) => leafOf(at));
  const size = 2n ** 60n;
  const climb = (index: bigint) => isRefused(() => checkInclusion({ index, size, leaf, proof, root: leaf }));
  assert.ok(climb(2n ** 60n - 1n) && climb(0n));
  assert.throws(() => checkInclusion({ index: size, size, leaf, proof, root: leaf }), {
    code: 'proof.out-of-range',
  });
  await assert.rejects(reader.inclusion(BigInt(LARGEST)), { code: 'proof.out-of-range' });
  await assert.rejects(reader.consistency(0n), { code: 'proof.out-of-range' });
});
