import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatVerifierKey } from '../keys.ts';
import { parseNote, signersOf } from '../note.ts';
import { openCheckpoint, parsePolicy } from '../policy.ts';
import { entryOf, logKey, type SmallLog, smallLog, witnessKey } from '../testing.ts';
import { addSignatures } from '../write/sign.ts';
import { TileReader } from '../write/tile-reader.ts';
import { formatAddCheckpoint } from '../write/witness.ts';
import { askWitness } from './ask-witness.ts';
import { startWitness, type Witness } from './witness-server.ts';
import { WitnessState } from './witness-state.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tlog-witness-'));
const key = witnessKey('paper.example/witness');
const log = smallLog([0, 5, 300, 301, 600]);
const policy = parsePolicy(
  `log ${formatVerifierKey(log.key)}\nwitness paper ${formatVerifierKey(key)}\nquorum paper\n`,
);
const running: (() => Promise<void>)[] = [];
after(async () => {
  for (const stop of running) await stop();
  rmSync(scratch, { recursive: true, force: true });
});

let states = 0;
const statePath = (): string => join(scratch, `state-${++states}.json`);

async function witness(
  path = statePath(),
  logs = log.policy,
): Promise<Witness & { path: string; stop(): Promise<void> }> {
  const state = await WitnessState.open(path);
  const started = await startWitness({ key, logs, state, prefix: '/w' });
  let isOpen = true;
  const stop = async () => {
    if (isOpen) await started.close();
    if (isOpen) await state.close();
    isOpen = false;
  };
  running.push(stop);
  return { ...started, path, stop };
}

interface Answered {
  status: number;
  type: string | null;
  body: string;
}

async function post({ url }: Witness, body: string): Promise<Answered> {
  const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

const noteOf = (size: number, of: SmallLog = log): string => String(of.files.get(`checkpoint.${size}`));

async function requestFor(from: number, to: number, of: SmallLog = log): Promise<string> {
  const reader = new TileReader(of, BigInt(to));
  const proof = from > 0 && from < to ? await reader.consistency(BigInt(from)) : [];
  return formatAddCheckpoint(BigInt(from), proof, noteOf(to, of));
}

test('a witness cosigns a log that only grows, step by step', async () => {
  const paper = await witness();
  for (const [from, to] of [
    [0, 5],
    [5, 300],
    [300, 300],
    [300, 301],
    [301, 600],
  ] as const) {
    const answer = await post(paper, await requestFor(from, to));
    assert.equal(answer.status, 200, `${from} to ${to}: ${answer.body}`);
    const cosigned = addSignatures(noteOf(to), answer.body);
    const { quorum, witnesses } = openCheckpoint(cosigned, policy);
    assert.equal(quorum, true);
    assert.ok((witnesses[0]?.time ?? 0n) > 1_700_000_000n);
  }
});

test('whoever names another size is told the one that the witness knows', async () => {
  const paper = await witness();
  assert.equal((await post(paper, await requestFor(0, 300))).status, 200);
  for (const [from, to] of [
    [0, 5],
    [0, 600],
    [5, 300],
    [299, 600],
    [299, 300],
  ] as const) {
    const body = formatAddCheckpoint(BigInt(from), [], noteOf(to));
    assert.deepEqual(await post(paper, body), { status: 409, type: 'text/x.tlog.size', body: '300\n' });
  }
  assert.equal((await post(paper, await requestFor(300, 600))).status, 200);
});

test('an old backup and another history are not cosigned, though the log signed them', async () => {
  const paper = await witness();
  const fork = smallLog(
    [300, 600],
    (index) => (index === 7 ? Buffer.from('other') : entryOf(index)),
    log.key,
  );
  assert.equal((await post(paper, await requestFor(0, 300))).status, 200);
  // The same size with another root is a conflict; a larger tree has no proof from the old one.
  assert.equal((await post(paper, await requestFor(300, 300, fork))).status, 409);
  assert.equal((await post(paper, await requestFor(300, 600, fork))).status, 422);
  assert.equal((await post(paper, await requestFor(300, 5))).status, 400);
  assert.equal((await post(paper, await requestFor(300, 600))).status, 200);
});

test('a proof that is missing, too long, or given from nothing is not accepted', async () => {
  const paper = await witness();
  const [spare = ''] = (await requestFor(5, 300)).split('\n').slice(1);
  const withSpare = (body: string) => body.replace('\n', `\n${spare}\n`);
  assert.equal((await post(paper, withSpare(await requestFor(0, 5)))).status, 422);
  assert.equal((await post(paper, await requestFor(0, 5))).status, 200);
  assert.equal((await post(paper, formatAddCheckpoint(5n, [], noteOf(300)))).status, 422);
  assert.equal((await post(paper, withSpare(await requestFor(5, 300)))).status, 422);
  assert.equal((await post(paper, withSpare(await requestFor(5, 5)))).status, 422);
  assert.equal((await post(paper, await requestFor(5, 300))).status, 200);
});

test('unknown logs, unknown keys and what is no request are turned away', async () => {
  const paper = await witness();
  const elsewhere = smallLog([5], undefined, logKey('other.example/ledger'));
  assert.equal((await post(paper, await requestFor(0, 5, elsewhere))).status, 404);
  assert.equal((await post(paper, await requestFor(0, 5, smallLog([5])))).status, 403);
  const good = await requestFor(0, 5);
  assert.equal((await post(paper, good.replace('\n5\n', '\n6\n'))).status, 403);
  for (const body of [
    '',
    'old 0',
    good.replace('old 0', 'old'),
    good.replace('old 0', 'old 00'),
    good.replace('old 0', 'old -1'),
    good.replace('old 0\n', 'old 0'),
    good.replace('old 0', 'old 0\nAAAA'),
    `${good}\n`,
    good.replaceAll('\n', '\r\n'),
  ])
    assert.equal((await post(paper, body)).status, 400, JSON.stringify(body.slice(0, 40)));
  const tooMany = good.replace('\n', `\n${'A'.repeat(43)}=\n`.repeat(64));
  assert.equal((await post(paper, tooMany)).status, 400);
  assert.equal((await fetch(`${paper.url}/add-checkpoint`)).status, 405);
  assert.equal((await fetch(`${paper.url}/other`, { method: 'POST', body: good })).status, 404);
  assert.equal((await post(paper, good)).status, 200);
});

test('a body without end is cut off and answered', async () => {
  const paper = await witness();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(`${paper.url}/add-checkpoint`, { method: 'POST' }, (response) => {
      resolve(response.statusCode);
      asking.destroy();
    });
    asking.on('error', reject);
    const more = (): void => {
      while (asking.write(Buffer.alloc(16_384, 0x61)));
    };
    asking.on('drain', more);
    more();
  });
  assert.equal(status, 413);
  assert.equal((await post(paper, await requestFor(0, 5))).status, 200);
});

test('of two requests that race only one wins, and the record never goes back', async () => {
  const paper = await witness();
  assert.equal((await post(paper, await requestFor(0, 5))).status, 200);
  const bodies = await Promise.all([300, 301, 600, 300, 301, 600].map((to) => requestFor(5, to)));
  const answers = await Promise.all(bodies.map((body) => post(paper, body)));
  assert.deepEqual(
    answers.map((each) => each.status).sort((a, b) => a - b),
    [200, 409, 409, 409, 409, 409],
  );
  const winner = answers.findIndex((each) => each.status === 200);
  const size = [300, 301, 600, 300, 301, 600][winner];
  assert.ok(answers.every((each) => each.status === 200 || each.body === `${size}\n`));
  assert.match(readFileSync(paper.path, 'utf8'), new RegExp(`"size": "${size}"`));
});

test('two histories that race do not both get a cosignature', async () => {
  const paper = await witness();
  const fork = smallLog([5], (index) => Buffer.from(`other ${index}`), log.key);
  const answers = await Promise.all([
    post(paper, await requestFor(0, 5)),
    post(paper, await requestFor(0, 5, fork)),
  ]);
  assert.deepEqual(
    answers.map((each) => each.status).sort((a, b) => a - b),
    [200, 409],
  );
});

test('a witness that was started anew remembers what it cosigned', async () => {
  const first = await witness();
  assert.equal((await post(first, await requestFor(0, 300))).status, 200);
  await first.stop();
  const second = await witness(first.path);
  assert.equal((await post(second, await requestFor(0, 5))).body, '300\n');
  assert.equal((await post(second, await requestFor(300, 600))).status, 200);
});

test('two witnesses do not share a record, and a record that is damaged or was changed is not used', async () => {
  const paper = await witness();
  await assert.rejects(WitnessState.open(paper.path), { code: 'witness.state-in-use' });
  assert.equal((await post(paper, await requestFor(0, 5))).status, 200);
  const record = readFileSync(paper.path, 'utf8');
  writeFileSync(paper.path, record.replace('"5"', '"4"'));
  assert.equal((await post(paper, await requestFor(5, 300))).status, 500);
  await paper.stop();
  for (const text of [
    '',
    '{}',
    record.replace('@1', '@9'),
    record.replace('"5"', '"05"'),
    record.slice(0, -5),
  ]) {
    writeFileSync(paper.path, text);
    await assert.rejects(WitnessState.open(paper.path), { code: 'witness.state-malformed' }, text);
  }
  // A lock that a process left behind when it was killed. No process has this number.
  writeFileSync(paper.path, record);
  writeFileSync(`${paper.path}.lock`, '2147483646');
  await (await WitnessState.open(paper.path)).close();
});

test('a log asks a witness, and asks again with the size that the witness remembers', async () => {
  const paper = await witness();
  const ask = (old: number, to: number, of = log) =>
    askWitness({
      url: paper.url,
      key,
      reader: new TileReader(of, BigInt(to)),
      note: noteOf(to, of),
      old: BigInt(old),
    });
  const cosigned = addSignatures(noteOf(300), await ask(0, 300));
  assert.equal(signersOf(parseNote(cosigned), [key]).length, 1);
  assert.equal(signersOf(parseNote(addSignatures(noteOf(600), await ask(5, 600))), [key]).length, 1);
  await assert.rejects(ask(0, 5), { code: 'witness.ahead' });
  const fork = smallLog([5, 601], (index) => Buffer.from(`other ${index}`), log.key);
  await assert.rejects(ask(5, 601, fork), { code: 'witness.refused' });
  const elsewhere = smallLog([5], undefined, logKey('other.example/ledger'));
  await assert.rejects(ask(0, 5, elsewhere), { code: 'witness.refused' });
  const another = { url: paper.url, key: witnessKey('court.example'), note: noteOf(600), old: 600n };
  await assert.rejects(askWitness({ ...another, reader: new TileReader(log, 600n) }), {
    code: 'witness.unsigned',
  });
  await paper.stop();
  await assert.rejects(ask(600, 600), { code: 'source.unreachable' });
});
