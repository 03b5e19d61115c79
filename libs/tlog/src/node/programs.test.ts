import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatVerifierKey } from '../keys.ts';
import { formatReceipt } from '../receipt.ts';
import { entryOf, logKey, type SmallLog, smallLog } from '../testing.ts';
import { tilePath } from '../tiles.ts';
import { addSignatures, parseSignerKey } from '../write/sign.ts';
import { TileReader } from '../write/tile-reader.ts';
import { askWitness } from './ask-witness.ts';
import { writeWhole } from './folder-log.ts';
import { keygenProgram } from './keygen-program.ts';
import { verifyProgram } from './verify-program.ts';
import { witnessProgram } from './witness-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tlog-programs-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const log = smallLog([0, 100, 300, 600]);
const folder = await written('log', log);
const policy = file('log.policy', log.policyText);

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

async function written(name: string, { files }: SmallLog): Promise<string> {
  for (const [path, bytes] of files) await writeWhole(join(scratch, name, path), bytes);
  return join(scratch, name);
}

interface Said {
  code: number;
  out: string;
  remarks: string;
}

async function verify(...words: string[]): Promise<Said> {
  const [out, remarks]: [string[], string[]] = [[], []];
  const say = (line: string) => out.push(line);
  const code = await verifyProgram(words, { say, remark: (line) => remarks.push(line) });
  return { code, out: out.join('\n'), remarks: remarks.join('\n') };
}

async function verifyJson(...words: string[]): Promise<{ code: number; found: Record<string, unknown> }> {
  const { code, out } = await verify(...words, '--json');
  return { code, found: JSON.parse(out) as Record<string, unknown> };
}

const codesOf = (found: Record<string, unknown>): string[] =>
  (found['findings'] as { code: string }[]).map((each) => each.code);

async function receipt(index: bigint): Promise<string> {
  const proof = await new TileReader(log, 600n).inclusion(index);
  return formatReceipt({ extra: null, index, proof, checkpoint: log.checkpoint() });
}

test('a log that holds is told to hold, with what was looked at', async () => {
  const since = join(folder, 'checkpoint.300');
  const { code, out } = await verify(folder, '--policy', policy, '--since', since);
  assert.equal(code, 0);
  for (const part of ['town.example/ledger', 'HOLDS', '600', '300 entries'])
    assert.ok(out.includes(part), `${part} in ${out}`);
  const { found } = await verifyJson(folder, '--policy', policy, '--since', since);
  assert.deepEqual(
    { ...found, root: undefined },
    {
      holds: true,
      target: folder,
      origin: 'town.example/ledger',
      size: 600,
      root: undefined,
      signed: true,
      quorum: true,
      witnesses: [],
      since: [{ size: 300, holds: true }],
      firstBadIndex: null,
      lastPossibleIndex: null,
      findings: [],
    },
  );
});

test('without a policy it is said that nobody is known to have signed', async () => {
  const { code, out } = await verify(folder);
  assert.equal(code, 0);
  assert.match(out, /not checked/);
  assert.match(out, /--policy/);
  assert.equal((await verifyJson(folder)).found['signed'], null);
});

test('an entry that an operator changed in the folder is named, for people and for programs', async () => {
  const changed = await written('changed', log);
  const path = join(changed, tilePath({ level: 'entries', index: 1n, width: 256 }));
  writeFileSync(path, readFileSync(path, 'latin1').replace('"entry":413', '"entry":414'), 'latin1');
  const { code, out } = await verify(changed, '--policy', policy);
  assert.equal(code, 1);
  assert.match(out, /DOES NOT HOLD/);
  assert.match(out, /log\.entry-changed: Entry 413 /);
  const { found } = await verifyJson(changed);
  assert.deepEqual(
    [found['holds'], found['firstBadIndex'], codesOf(found)],
    [false, 413, ['log.entry-changed']],
  );
});

test('a rewritten log that was signed anew is shown by a checkpoint, or by a receipt, that somebody kept', async () => {
  const forged = smallLog([600], (index) => (index === 270 ? Buffer.from('other') : entryOf(index)), log.key);
  const home = await written('forged', forged);
  assert.equal((await verify(home, '--policy', policy)).code, 0);
  const kept = [join(folder, 'checkpoint.100'), file('kept.tlog-proof', await receipt(7n))];
  const { code, found } = await verifyJson(
    home,
    '--policy',
    policy,
    '--since',
    kept[0] ?? '',
    '--since',
    kept[1] ?? '',
  );
  assert.equal(code, 1);
  assert.deepEqual(codesOf(found), ['log.forked']);
  assert.deepEqual([found['firstBadIndex'], found['lastPossibleIndex']], [100, 599]);
});

test('a receipt is checked with the bytes of its entry, offline', async () => {
  const proof = file('7.tlog-proof', await receipt(7n));
  const entry = file('7.json', entryOf(7));
  const holds = await verifyJson(proof, '--entry', entry, '--policy', policy);
  assert.deepEqual([holds.code, holds.found['holds'], holds.found['index']], [0, true, 7]);
  const wrong = await verifyJson(proof, '--entry', file('8.json', entryOf(8)), '--policy', policy);
  assert.deepEqual([wrong.code, codesOf(wrong.found)], [1, ['proof.wrong-root']]);
  const edited = file('edited.json', `${entryOf(7).toString()}\n`);
  assert.equal((await verify(proof, '--entry', edited, '--policy', policy)).code, 1);
  const forged = file('forged.tlog-proof', (await receipt(7n)).replace('index 7', 'index 8'));
  assert.equal((await verify(forged, '--entry', entry, '--policy', policy)).code, 1);
  const other = file('other.policy', `log ${formatVerifierKey(logKey())}\nquorum none\n`);
  assert.deepEqual(codesOf((await verifyJson(proof, '--entry', entry, '--policy', other)).found), [
    'note.unsigned',
  ]);
});

test('what was asked wrongly, or cannot be read, is no verdict', async () => {
  const proof = file('9.tlog-proof', await receipt(9n));
  const entry = file('9.json', entryOf(9));
  const broken = file('broken.policy', 'log nobody\nquorum none\n');
  const elsewhere = file('elsewhere', smallLog([3], undefined, logKey('other.example')).checkpoint());
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  for (const [words, code] of [
    [[], 'usage'],
    [[folder, folder], 'usage'],
    [[folder, '--unknown'], 'usage'],
    [[folder, '--entry', entry], 'usage'],
    [[proof], 'usage'],
    [[proof, '--entry', entry, '--since', elsewhere], 'usage'],
    [[join(scratch, 'nowhere')], 'source.unreadable'],
    [[proof, '--entry', join(scratch, 'nowhere')], 'source.unreadable'],
    [[folder, '--policy', join(scratch, 'nowhere')], 'source.unreadable'],
    [[folder, '--policy', broken], 'key.malformed'],
    [[folder, '--since', broken], 'note.malformed'],
    [[folder, '--since', elsewhere], 'checkpoint.other-log'],
    [[folder, '--since', elsewhere, '--policy', policy], 'policy.log-unknown'],
    [['ftp://town.example/ledger'], 'source.address-invalid'],
    [['http://127.0.0.1:1/ledger'], 'source.unreachable'],
    [[empty], 'checkpoint.missing'],
  ] as [string[], string][]) {
    const { code: exit, found } = await verifyJson(...words);
    assert.deepEqual([exit, found['holds'], codesOf(found)], [2, null, [code]], words.join(' '));
  }
  const { code, out, remarks } = await verify();
  assert.deepEqual([code, out], [2, '']);
  assert.match(remarks, /Usage: verify/);
  assert.equal((await verify('--help')).code, 0);
});

test('names of strangers cannot steer the terminal of whoever checks them', async () => {
  const hostile = smallLog([1], undefined, logKey('town.example/ledger'));
  const text = hostile.checkpoint().replace('town.example/ledger\n', 'town\u009b31m\u202eexample\n');
  hostile.files.set('checkpoint', Buffer.from(text));
  const { out } = await verify(await written('hostile', hostile));
  assert.doesNotMatch(out, /[^\P{C}\n]/u);
  const { out: json } = await verify(join(scratch, 'hostile'), '--json');
  assert.doesNotMatch(json, /\p{C}/u);
  assert.equal((JSON.parse(json) as { origin: string }).origin, 'town\u009b31m\u202eexample');
});

test('keys are made for logs and witnesses, the private half for its owner alone, and never over another', async () => {
  const said: string[] = [];
  const output = { say: (line: string) => said.push(line), remark: () => undefined };
  const out = join(scratch, 'witness.key');
  assert.equal(await keygenProgram(['paper.example/witness', '--witness', '--out', out], output), 0);
  const signer = parseSignerKey(readFileSync(out, 'utf8').trim());
  assert.deepEqual(said, [formatVerifierKey(signer)]);
  if (process.platform !== 'win32') assert.equal(statSync(out).mode & 0o077, 0);
  assert.ok(!said.join().includes('PRIVATE'));
  for (const words of [
    ['paper.example', '--out', out],
    ['two words', '--out', `${out}2`],
    ['paper.example'],
    [],
  ])
    assert.equal(await keygenProgram(words, output), 2);
  assert.equal(formatVerifierKey(parseSignerKey(readFileSync(out, 'utf8').trim())), said[0]);
});

test('a witness is one command: it says its key and address, cosigns, and stops when it is told', async () => {
  const key = join(scratch, 'run.key');
  const quiet = { say: () => undefined, remark: () => undefined };
  await keygenProgram(['paper.example/run', '--witness', '--out', key], quiet);
  const stop = new AbortController();
  const told = new EventEmitter();
  const first = once(told, 'line') as Promise<[string]>;
  const words = ['--key', key, '--policy', policy, '--state', join(scratch, 'run.json')];
  const say = (line: string) => void told.emit('line', line);
  const ended = witnessProgram(
    [...words, '--listen', '127.0.0.1:0'],
    { say, remark: quiet.remark },
    stop.signal,
  );
  const [line] = await first;
  const [verifier = '', url = ''] = line.split(' ');
  const own = parseSignerKey(readFileSync(key, 'utf8').trim());
  assert.equal(verifier, formatVerifierKey(own));
  const reader = new TileReader(log, 600n);
  const lines = await askWitness({ url, key: own, reader, note: log.checkpoint(), old: 0n });
  assert.ok(addSignatures(log.checkpoint(), lines).includes('paper.example/run'));
  stop.abort();
  assert.equal(await ended, 0);
  for (const wrong of [[], ['--key', key], [...words, '--listen', 'nowhere'], [...words, '--prefix', 'w/']])
    assert.equal(await witnessProgram(wrong, quiet, AbortSignal.abort()), 2);
});
