import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  COSIGNATURE,
  checkReceipt,
  formatVerifierKey,
  generateKey,
  openCheckpoint,
  type Policy,
  parsePolicy,
  parseReceipt,
  parseSignerKey,
  type SignerKey,
  signNote,
  startWitness,
  verifyLog,
  WitnessState,
} from '@groundwork-gov/tlog';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { publishPlace } from '../../places/profile-actions.ts';
import { Asker } from './ask-witnesses.ts';
import { keepLogs } from './sequencer.ts';

const MINUTE = 60_000;

let world: World;
let folder: string;
const running: (() => Promise<unknown>)[] = [];

before(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'groundwork-witness-'));
  await world.act(await world.addTown('ALFA'), publishPlace, {});
  await keep();
});
after(async () => {
  for (const stop of running) await stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const keep = () => keepLogs(world.house.logs);
const textOf = async (path: string): Promise<string> => (await world.fetch(path)).text();
const signer = (name: string): SignerKey => parseSignerKey(generateKey(name, COSIGNATURE).signer);

interface Standing {
  url: string;
  close(): Promise<void>;
}

/** A witness that knows every log of the world, at an address of its own or at one that it had before. */
async function stand(key: SignerKey, record: string, port = 0): Promise<Standing> {
  const origins = await world.admin.query<{ origin: string }>('select origin from public_record.log');
  const logs = origins.rows.map(({ origin }) => `log ${formatVerifierKey(world.house.logs.keyOf(origin))}\n`);
  const state = await WitnessState.open(join(folder, record));
  const witness = await startWitness({
    key,
    logs: parsePolicy(`${logs.join('')}quorum none\n`),
    state,
    port,
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await witness.close();
    await state.close();
  };
  running.push(close);
  return { url: witness.url, close };
}

/** Somebody at an address who answers to everything alike. */
async function impostor(answer: (body: string) => { status: number; body: string }): Promise<string> {
  const server = createServer((request, response) => {
    let asked = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      asked += piece;
    });
    request.once('end', () => {
      const { status, body } = answer(asked);
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const policyOf = (witnesses: { key: SignerKey; url: string }[], enough = witnesses.length): Policy =>
  parsePolicy(
    [
      ...witnesses.map(({ key, url }, at) => `witness w${at} ${formatVerifierKey(key)} ${url}`),
      `group enough ${enough} ${witnesses.map((_, at) => `w${at}`).join(' ')}`,
      'quorum enough\n',
    ].join('\n'),
  );

/** One asker for each witness of the policy, which the world follows from now on. */
function askers(witnesses: Policy): Asker[] {
  const asking = { ...world.house.logs, witnesses };
  Object.assign(world.house.logs, { witnesses });
  return witnesses.witnesses.map((witness) => new Asker(asking, witness));
}

async function grow(): Promise<void> {
  const town = await world.admin.query<{ id: string }>(
    "select place_id as id from live.place where code = 'ALFA'",
  );
  const form = { body: 'Office', post: `Post ${Math.random()}`, permissions: ['places.read'] };
  await world.appoint(town.rows[0]?.id ?? '', form.permissions);
  await world.addTown(`T${Math.random().toString(36).slice(2, 8).toUpperCase()}`);
  await keep();
  // The programme's log names what was signed, as if a minute had gone by.
  await keepLogs(world.house.logs, new Date(Date.now() + 2 * MINUTE));
}

const verifierPolicy = async (): Promise<Policy> => parsePolicy(await textOf('/ledger/policy'));

test('a witness that is shown every checkpoint stands below it, on receipts, and in words on the page', async () => {
  const paper = signer('paper.example/witness');
  const { url } = await stand(paper, 'paper');
  const [asker] = askers(policyOf([{ key: paper, url }]));
  assert.match(await textOf('/places/ALFA/record'), /One independent witness is asked/);
  assert.ok(((await asker?.round()) ?? 0) >= 2, 'the log of the town and that of the programme');
  assert.equal(await asker?.round(), 0, 'what is signed is not asked for again');
  const policy = parsePolicy(await textOf('/ledger/ALFA/policy'));
  const opened = openCheckpoint(await textOf('/ledger/ALFA/checkpoint'), policy);
  assert.equal(opened.quorum, true);
  assert.deepEqual(
    opened.witnesses.map(({ name }) => name),
    ['w0'],
  );
  const receipt = parseReceipt(await textOf('/ledger/ALFA/receipts/0.tlog-proof'));
  const entry = Buffer.from(await textOf('/ledger/ALFA/entries/0'));
  assert.equal(checkReceipt(receipt, entry, policy).quorum, true);
  const page = await textOf('/places/ALFA/record');
  assert.match(page, /One independent witness has seen this log/);
  assert.match(page, /paper\.example\/witness/);
  const source = {
    async read(path: string) {
      const answer = await world.fetch(`/ledger/ALFA/${path}`);
      return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
  };
  assert.deepEqual((await verifyLog(source, { policy })).findings, []);
});

test('a witness that is away holds nothing up, is left alone for longer each time, and catches up when it is back', async () => {
  const court = signer('court.example/witness');
  const standing = await stand(court, 'court');
  const port = Number(new URL(standing.url).port);
  const [asker] = askers(policyOf([{ key: court, url: standing.url }]));
  await asker?.round();
  const seen = openCheckpoint(await textOf('/ledger/checkpoint'), await verifierPolicy()).checkpoint.size;
  await standing.close();
  await grow();
  const from = new Date();
  assert.equal(await asker?.round(from), 0);
  assert.match(await textOf('/places/ALFA/record'), /2 independent witnesses have seen/);
  // For a minute the checkpoint stays that enough witnesses saw; then the log goes on to be shown without them.
  const shown = async () => openCheckpoint(await textOf('/ledger/checkpoint'), await verifierPolicy());
  assert.deepEqual(await shown().then(({ quorum, checkpoint }) => [quorum, checkpoint.size]), [true, seen]);
  await world.admin.query("update public_record.log_checkpoint set at = at - interval '2 minutes'");
  const alone = await shown();
  assert.equal(alone.quorum, false);
  assert.ok(alone.checkpoint.size > seen);
  // It is back, and nobody asks it before its rest is over.
  await stand(court, 'court', port);
  assert.equal(await asker?.round(new Date(+from + 1000)), 0);
  assert.ok(((await asker?.round(new Date(+from + 3000))) ?? 0) >= 1);
  assert.deepEqual(await shown().then(({ quorum, checkpoint }) => [quorum, checkpoint.size]), [
    true,
    alone.checkpoint.size,
  ]);
});

test('a witness that lost count of us is told from where it knows us', async () => {
  const old = signer('old.example/witness');
  const { url } = await stand(old, 'old');
  const [first] = askers(policyOf([{ key: old, url }]));
  await first?.round();
  await grow();
  // As after a restore: we do not know any more what it has signed.
  await world.admin.query("delete from public_record.log_cosignature where witness = 'old.example/witness'");
  const [again] = askers(policyOf([{ key: old, url }]));
  assert.ok(((await again?.round()) ?? 0) >= 1);
});

/** The text of the checkpoint in a request to a witness. */
function textIn(body: string): string {
  const note = body.slice(body.indexOf('\n\n') + 2);
  return note.slice(0, note.lastIndexOf('\n\n') + 1);
}

/** The lines by which a key signs a text. */
const cosign = (key: SignerKey, text: string, time?: bigint): string =>
  (time === undefined ? signNote(text, [key]) : signNote(text, [key], time)).slice(text.length + 1);

test('a witness that lies is not believed, and those beside it are heard', async () => {
  const [honest, liar, late, rude] = [
    signer('honest.example'),
    signer('liar.example'),
    signer('late.example'),
    signer('rude.example'),
  ];
  const witnesses = [
    { key: honest, url: (await stand(honest, 'honest')).url },
    // Signs another tree, in its own name.
    {
      key: liar,
      url: await impostor((body) => ({
        status: 200,
        body: cosign(liar, textIn(body).replace(/\n\d+\n/, '\n9\n')),
      })),
    },
    // Says that it was long ago.
    { key: late, url: await impostor((body) => ({ status: 200, body: cosign(late, textIn(body), 5n) })) },
    { key: rude, url: await impostor(() => ({ status: 200, body: 'x'.repeat(100_000) })) },
  ];
  await grow();
  const asking = askers(policyOf(witnesses, 1));
  const signed = [];
  for (const asker of asking) signed.push(await asker.round());
  assert.ok((signed[0] ?? 0) >= 1);
  assert.deepEqual(signed.slice(1), [0, 0, 0]);
  const { rows } = await world.admin.query(
    `select distinct witness from public_record.log_cosignature where witness in ('liar.example', 'late.example', 'rude.example')`,
  );
  assert.deepEqual(rows, []);
  const page = await textOf('/places/ALFA/record');
  assert.match(page, /honest\.example/);
  assert.doesNotMatch(page, /liar\.example|late\.example/);
});

test('a witness that knows none of our logs is asked again later, log by log', async () => {
  const stranger = signer('stranger.example');
  let asked = 0;
  const url = await impostor(() => {
    asked += 1;
    return { status: 404, body: '' };
  });
  const [asker] = askers(policyOf([{ key: stranger, url }]));
  const now = new Date();
  assert.equal(await asker?.round(now), 0);
  const logs = asked;
  assert.ok(logs >= 2, 'one log that it refuses says nothing of the others');
  await asker?.round(new Date(+now + 1000));
  assert.equal(asked, logs);
  await asker?.round(new Date(+now + 3000));
  assert.equal(asked, 2 * logs);
});
