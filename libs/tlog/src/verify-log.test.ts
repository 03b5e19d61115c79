import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { leafHash } from './hash.ts';
import { formatVerifierKey } from './keys.ts';
import { parsePolicy } from './policy.ts';
import { entryOf, logKey, type SmallLog, smallLog, witnessKey } from './testing.ts';
import { bundled, entriesOf, tilePath } from './tiles.ts';
import { type VerifyOptions, verifyLog } from './verify-log.ts';

const SIZES = [1, 100, 250, 256, 300, 511, 600];

/** What the verifier says of a log: the code, and between which entries. */
async function foundIn(log: SmallLog, options: VerifyOptions = {}): Promise<[string, bigint, bigint][]> {
  const { findings } = await verifyLog(log, { policy: log.policy, ...options });
  return findings.map(({ code, details }) => {
    const { from = -1n, to = -1n } = details as { from?: bigint; to?: bigint };
    return [code, from, to];
  });
}

const fileOf = (log: SmallLog, path: string): Buffer => log.files.get(path) ?? assert.fail(`no ${path}`);

/** The log with its entries changed as somebody with all rights on its store would, and nothing else. */
function withEntries(change: (entries: Buffer[]) => void, sizes = SIZES): SmallLog {
  const log = smallLog(sizes);
  const size = Number(log.writer.size);
  const entries: Buffer[] = [];
  for (const [index, width] of bundlesOf(size))
    entries.push(
      ...entriesOf(fileOf(log, tilePath({ level: 'entries', index: BigInt(index), width })), width),
    );
  change(entries);
  for (const [index, width] of bundlesOf(size)) {
    const bytes = Buffer.concat(entries.slice(256 * index, 256 * index + width).map(bundled));
    log.files.set(tilePath({ level: 'entries', index: BigInt(index), width }), bytes);
  }
  return log;
}

const bundlesOf = (size: number): [number, number][] =>
  Array.from({ length: Math.ceil(size / 256) }, (_, index) => [index, Math.min(256, size - 256 * index)]);

test('an untouched log holds, of whatever size, and since each of its checkpoints', async () => {
  for (const size of [0, 1, 2, 255, 256, 257, 600]) {
    const log = smallLog([0, size]);
    const since = [...log.files].filter(([path]) => path.startsWith('checkpoint.')).map(([, note]) => note);
    const report = await verifyLog(log, { policy: log.policy, since });
    assert.deepEqual(report.findings, []);
    assert.ok(report.since.every((each) => each.holds));
    assert.equal(report.checkpoint.size, BigInt(size));
  }
});

test('an entry that was changed, backdated, removed, moved or put in is named', async () => {
  const drill: [string, (entries: Buffer[]) => void, bigint][] = [
    ['changed', (entries) => void (entries[413] = Buffer.from('{"v":1,"entry":"another"}')), 413n],
    [
      'by one bit',
      (entries) => void entries[599]?.writeUInt8((entries[599]?.readUInt8(4) ?? 0) ^ 1, 4),
      599n,
    ],
    ['removed', (entries) => void entries.splice(256, 1), 256n],
    ['removed at the end', (entries) => void entries.splice(599, 1), 599n],
    ['removed at the beginning', (entries) => void entries.splice(0, 1), 0n],
    ['moved back', (entries) => void entries.splice(10, 0, ...entries.splice(500, 1)), 10n],
    ['moved on', (entries) => void entries.splice(500, 0, ...entries.splice(10, 1)), 10n],
    ['put in', (entries) => void entries.splice(300, 0, Buffer.from('new')), 300n],
  ];
  for (const [what, change, index] of drill) {
    const [first, ...others] = await foundIn(withEntries(change));
    assert.deepEqual(first?.slice(1), [index, index], what);
    assert.ok(['log.entry-changed', 'log.entry-missing'].includes(first?.[0] ?? ''), what);
    assert.deepEqual(others, [], what);
  }
});

test('any byte of any file of a log matters, and the entry that it belongs to is named', async () => {
  const log = smallLog([600]);
  const current = [...log.files.keys()].filter((path) => path.startsWith('tile/'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...current),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (path, place, mask) => {
        const good = fileOf(log, path);
        const at = place % good.length;
        const bad = Buffer.from(good);
        bad.writeUInt8(bad.readUInt8(at) ^ mask, at);
        log.files.set(path, bad);
        const [found] = await foundIn(log);
        log.files.set(path, good);
        const [, level = '', index = ''] = /^tile\/(\w+)\/(\d+)/.exec(path) ?? [];
        if (level !== 'entries') {
          const span = 256n ** BigInt(level);
          const from = (BigInt(index) * 256n + BigInt(at >> 5)) * span;
          assert.deepEqual(found, ['log.tile-changed', from, from + span - 1n]);
        } else {
          const entry = BigInt(index) * 256n + BigInt(entryAt(good, at));
          assert.match(found?.[0] ?? '', /^log\.entry-(?:changed|missing)$/);
          assert.deepEqual(found?.slice(1), [entry, entry]);
        }
      },
    ),
    { numRuns: 80 },
  );
});

function entryAt(bundle: Buffer, at: number): number {
  let entry = 0;
  for (let from = 0; ; entry++) {
    from += 2 + bundle.readUInt16BE(from);
    if (at < from) return entry;
  }
}

test('a file that is missing or has another length is named with the first entry that hangs on it', async () => {
  const paths = {
    'tile/entries/001': 256n,
    'tile/0/001': 256n,
    'tile/0/002.p/88': 512n,
    'tile/1/000.p/2': 0n,
  };
  for (const [path, index] of Object.entries(paths)) {
    const log = smallLog([600]);
    const bytes = fileOf(log, path);
    for (const other of [null, bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)])]) {
      if (other) log.files.set(path, other);
      else log.files.delete(path);
      const [[code, from] = []] = await foundIn(log);
      assert.equal(code, 'log.entry-missing', path);
      // Of a bundle what comes before the missing byte was still compared.
      const isBundle = other !== null && path.includes('entries');
      assert.equal(from, isBundle ? 511n + (other.length > bytes.length ? 1n : 0n) : index, path);
    }
  }
});

test('a partial tile may give way to the full one', async () => {
  const log = smallLog([300, 600]);
  const note = fileOf(log, 'checkpoint.300');
  log.files.set('checkpoint', note);
  log.files.delete('checkpoint.600');
  for (const path of ['tile/0/001.p/44', 'tile/entries/001.p/44']) assert.ok(log.files.delete(path), path);
  assert.deepEqual(await foundIn(log), []);
});

test('whoever rewrites entries together with their hashes is found between two checkpoints', async () => {
  const log = smallLog(SIZES);
  // Everything anew, by somebody who has no key: the signed checkpoints stay.
  const other = smallLog([600], (index) => (index === 270 ? Buffer.from('other') : entryOf(index)), log.key);
  for (const [path, bytes] of other.files) if (path.startsWith('tile/')) log.files.set(path, bytes);
  assert.deepEqual(await foundIn(log), [['log.rewritten', 256n, 299n]]);
  // Where the tiles above were left, they say in which tile it was.
  const partly = smallLog([600], undefined, log.key);
  const half = smallLog([600], (index) => (index === 270 ? Buffer.from('other') : entryOf(index)), log.key);
  for (const path of ['tile/entries/001', 'tile/0/001']) partly.files.set(path, fileOf(half, path));
  assert.deepEqual(await foundIn(partly), [['log.rewritten', 256n, 511n]]);
});

test('a log that its operator rewrote and signed anew is found by a checkpoint that was kept elsewhere', async () => {
  const log = smallLog(SIZES);
  const kept = [100, 300, 511].map((size) => fileOf(log, `checkpoint.${size}`));
  const forged = smallLog([600], (index) => (index === 270 ? Buffer.from('other') : entryOf(index)), log.key);
  assert.deepEqual(await foundIn(forged), []);
  assert.deepEqual(await foundIn(forged, { since: kept }), [['log.forked', 100n, 299n]]);
  const report = await verifyLog(forged, { policy: log.policy, since: kept });
  assert.deepEqual(
    report.since.map((each) => each.holds),
    [true, false, false],
  );
});

test('an old backup that was put back is found, by whoever kept a checkpoint and by those that the log keeps', async () => {
  const log = smallLog(SIZES);
  const backup = smallLog([100, 250], undefined, log.key);
  const since = [fileOf(log, 'checkpoint.600')];
  assert.deepEqual(await foundIn(backup, { since }), [['log.shrank', 250n, 599n]]);
  assert.deepEqual(await foundIn(backup), []);
  backup.files.set('checkpoint.600', fileOf(log, 'checkpoint.600'));
  assert.deepEqual(await foundIn(backup), [['log.shrank', 250n, 599n]]);
  // It proves nothing what the log did not sign.
  backup.files.set('checkpoint.600', Buffer.from(smallLog([600]).checkpoint()));
  assert.deepEqual(await foundIn(backup), []);
});

test('the first of several faults comes first', async () => {
  const log = withEntries((entries) => {
    entries[400] = Buffer.from('one');
    entries[450] = Buffer.from('two');
  });
  const forged = smallLog([300], (index) => (index === 20 ? Buffer.from('other') : entryOf(index)), log.key);
  assert.deepEqual(await foundIn(log, { since: [forged.checkpoint()] }), [
    ['log.forked', 0n, 299n],
    ['log.entry-changed', 400n, 400n],
  ]);
});

test('what the log may not be judged by is refused before anything is read', async () => {
  const log = smallLog([3]);
  const { policy } = log;
  const rejected = (other: SmallLog, options: VerifyOptions, code: string) =>
    assert.rejects(verifyLog(other, { policy, ...options }), { code });
  await rejected(smallLog([3]), {}, 'note.unsigned');
  await rejected(smallLog([3], undefined, logKey('other.example')), {}, 'policy.log-unknown');
  await rejected(log, { since: [smallLog([2]).checkpoint()] }, 'note.unsigned');
  const other = smallLog([2], undefined, logKey('other.example')).checkpoint();
  await rejected(log, { policy: null, since: [other] }, 'checkpoint.other-log');
  const changed = smallLog([3], undefined, log.key);
  changed.files.set('checkpoint', Buffer.from(changed.checkpoint().replace('\n3\n', '\n2\n')));
  await rejected(changed, {}, 'note.bad-signature');
  changed.files.delete('checkpoint');
  await rejected(changed, {}, 'checkpoint.missing');
});

test('too few witnesses are a finding, and without a policy nobody is counted', async () => {
  const log = smallLog([3]);
  const witness = formatVerifierKey(witnessKey('paper.example'));
  const policy = parsePolicy(`log ${formatVerifierKey(log.key)}\nwitness paper ${witness}\nquorum paper\n`);
  assert.deepEqual(await foundIn(log, { policy }), [['policy.quorum-missed', -1n, -1n]]);
  const { quorum, findings } = await verifyLog(log);
  assert.deepEqual([quorum, findings], [null, []]);
});

test('a checkpoint of more entries than there are files for ends at the first that is missing', async () => {
  const log = smallLog([300]);
  const huge = log
    .checkpoint()
    .split('\n\n')[0]
    ?.replace('\n300\n', `\n${2n ** 62n}\n`);
  log.files.set('checkpoint', Buffer.from(`${huge}\n\n${log.checkpoint().split('\n\n')[1]}`));
  const { findings } = await verifyLog(log);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['log.entry-missing'],
  );
});

test('in a tree of three levels every level is compared', async () => {
  const log = smallLog([65_000, 65_600]);
  assert.deepEqual(await foundIn(log, { since: [fileOf(log, 'checkpoint.65000')] }), []);
  const above = Buffer.from(fileOf(log, 'tile/1/000'));
  above.writeUInt8(above.readUInt8(200 * 32) ^ 1, 200 * 32);
  const good = fileOf(log, 'tile/1/000');
  log.files.set('tile/1/000', above);
  assert.deepEqual(await foundIn(log), [['log.tile-changed', 51_200n, 51_455n]]);
  log.files.set('tile/1/000', good);
  const top = Buffer.from(fileOf(log, 'tile/2/000.p/1'));
  top.writeUInt8(top.readUInt8(0) ^ 1, 0);
  log.files.set('tile/2/000.p/1', top);
  assert.deepEqual(await foundIn(log), [['log.tile-changed', 0n, 65_535n]]);
});

test('hashes are those of the bytes that are served, and of nothing read out of them', async () => {
  const spaced = smallLog([1], () => Buffer.from('{"v": 1,\u2028"at":1e0}'));
  const { checkpoint } = await verifyLog(spaced, { policy: spaced.policy });
  assert.deepEqual(checkpoint.root, leafHash(Buffer.from('{"v": 1,\u2028"at":1e0}')));
});
