import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { formatVerifierKey } from './keys.ts';
import { parsePolicy } from './policy.ts';
import { TlogError } from './problems.ts';
import { checkReceipt, formatReceipt, parseReceipt } from './receipt.ts';
import { entryOf, smallLog, witnessKey } from './testing.ts';
import { addSignatures, signNote } from './write/sign.ts';
import { TileReader } from './write/tile-reader.ts';

const log = smallLog([1_000]);
const witness = witnessKey('paper.example/witness');
const policy = parsePolicy(
  `log ${formatVerifierKey(log.key)}\nwitness paper ${formatVerifierKey(witness)}\nquorum paper\n`,
);
const text = `${log.checkpoint().split('\n\n')[0]}\n`;
const checkpoint = addSignatures(log.checkpoint(), signNote(text, [witness]).slice(text.length + 1));
const reader = new TileReader(log, 1_000n);

const receiptOf = async (index: bigint, extra: Buffer | null = null): Promise<string> =>
  formatReceipt({ extra, index, proof: await reader.inclusion(index), checkpoint });

const flip = (bytes: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
};

const holds = (file: string | Uint8Array, entry: Uint8Array): boolean => {
  try {
    return checkReceipt(parseReceipt(file), entry, policy).quorum === true;
  } catch (error) {
    if (error instanceof TlogError) return false;
    throw error;
  }
};

test('a receipt holds for its entry and for no other, without the log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(999), fc.nat(999), async (index, other) => {
      const file = await receiptOf(BigInt(index));
      assert.ok(holds(file, entryOf(index)));
      assert.equal(holds(file, entryOf(other)), index === other);
    }),
    { numRuns: 50 },
  );
});

test('no bit of a receipt or of its entry can be another', async () => {
  const file = Buffer.from(await receiptOf(777n));
  const entry = entryOf(777);
  assert.ok(holds(file, entry));
  fc.assert(
    fc.property(fc.nat(8 * file.length - 1), (bit) => !holds(flip(file, bit), entry)),
    { numRuns: 700 },
  );
  for (let bit = 0; bit < 8 * entry.length; bit++) assert.ok(!holds(file, flip(entry, bit)));
});

test('what a receipt carries besides is carried, and nothing follows from it', async () => {
  const file = await receiptOf(3n, Buffer.from('bid 7'));
  assert.equal(parseReceipt(file).extra?.toString(), 'bid 7');
  assert.ok(holds(file, entryOf(3)));
  assert.equal(formatReceipt(parseReceipt(file)), file);
});

test('the only entry of a log has a receipt without hashes', async () => {
  const one = smallLog([1]);
  const file = formatReceipt({ extra: null, index: 0n, proof: [], checkpoint: one.checkpoint() });
  assert.equal(checkReceipt(parseReceipt(file), entryOf(0), one.policy).checkpoint.size, 1n);
  assert.equal(file.split('\n')[2], '');
});

test('what is no receipt is refused', async () => {
  const file = await receiptOf(3n);
  const [title = '', index = '', hash = ''] = file.split('\n');
  for (const [other, code] of [
    ['', 'receipt.malformed'],
    [file.replace('@v1', '@v2'), 'receipt.malformed'],
    [file.replace(`${index}\n`, ''), 'receipt.malformed'],
    [file.replace('index 3', 'index  3'), 'number.invalid'],
    [file.replace('index 3', 'index 03'), 'number.invalid'],
    [file.replace(title, `${title}\nextra`), 'receipt.malformed'],
    [file.replace(hash, `${hash}\n`.repeat(64) + hash), 'receipt.malformed'],
    [file.replace(hash, hash.slice(4)), 'hash.wrong-length'],
    [file.replaceAll('\n', '\r\n'), 'receipt.malformed'],
    [file.split('\n\n')[0] ?? '', 'receipt.malformed'],
  ] as const)
    assert.throws(() => checkReceipt(parseReceipt(other), entryOf(3), policy), { code }, code);
  const longer = file.replace(hash, `${hash}\n${hash}`);
  assert.throws(() => checkReceipt(parseReceipt(longer), entryOf(3), policy), { code: 'proof.wrong-length' });
});
