import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { smallLog, witnessKey } from '../testing.ts';
import { verifyLog } from '../verify-log.ts';
import { addSignatures, signNote } from '../write/sign.ts';
import { publishCheckpoint, publishFiles } from './folder-log.ts';
import { folderSource } from './folder-source.ts';
import { httpSource } from './http-source.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tlog-sources-'));
const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
  rmSync(scratch, { recursive: true, force: true });
});

const LIMIT = 8_192;

function folder(name: string): string {
  const path = join(scratch, name);
  mkdirSync(join(path, 'tile/0'), { recursive: true });
  return path;
}

/** A server on the loopback alone. */
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const quick = { tries: 1, milliseconds: 10_000 };

test('a log goes into a folder and comes back, and what was published does not change', async () => {
  const log = smallLog([0, 300]);
  const home = folder('published');
  const text = `${log.checkpoint().split('\n\n')[0]}\n`;
  const witnessed = signNote(text, [witnessKey('paper.example')]).slice(text.length + 1);
  const files = [...log.files].filter(([path]) => path.startsWith('tile/'));
  const publish = () =>
    publishFiles(
      home,
      files.map(([path, bytes]) => ({ path, bytes })),
    );
  await publish();
  await publishCheckpoint(home, String(log.files.get('checkpoint.0')));
  await publishCheckpoint(home, log.checkpoint());
  await publishCheckpoint(home, addSignatures(log.checkpoint(), witnessed));
  await publish();
  const source = await folderSource(home);
  assert.deepEqual((await verifyLog(source, { policy: log.policy })).findings, []);
  assert.deepEqual((await source.keptSizes?.())?.sort(), [0n, 300n]);
  const other = [{ path: 'tile/0/000', bytes: Buffer.alloc(LIMIT) }];
  await assert.rejects(publishFiles(home, other), { code: 'folder.not-the-same' });
  const fork = smallLog([200, 300], (index) => Buffer.from(`other ${index}`), log.key);
  await assert.rejects(publishCheckpoint(home, fork.checkpoint()), { code: 'folder.not-the-same' });
  const older = String(fork.files.get('checkpoint.200'));
  await assert.rejects(publishCheckpoint(home, older), { code: 'folder.went-back' });
  assert.deepEqual((await verifyLog(source, { policy: log.policy })).findings, []);
});

test('a hostile folder leads nowhere outside of it', async () => {
  const outside = join(scratch, 'secret');
  mkdirSync(outside);
  writeFileSync(join(outside, '000'), 'secret');
  const hostile = folder('hostile');
  symlinkSync(join(outside, '000'), join(hostile, 'checkpoint'));
  symlinkSync(outside, join(hostile, 'tile/1'));
  symlinkSync('/dev/zero', join(hostile, 'tile/0/000'));
  mkdirSync(join(hostile, 'tile/0/001'));
  symlinkSync('002', join(hostile, 'tile/0/002'));
  const source = await folderSource(hostile);
  for (const path of ['checkpoint', 'tile/1/000', 'tile/0/000', '../secret/000', 'tile/../../secret/000'])
    await assert.rejects(source.read(path, LIMIT), { code: 'source.not-a-file' }, path);
  await assert.rejects(source.read('tile/0/001', LIMIT), { code: 'source.not-a-file' });
  await assert.rejects(source.read('tile/0/002', LIMIT), { code: 'source.unreadable' });
  assert.equal(await source.read('tile/0/003', LIMIT), null);
  assert.equal(await source.read('tile/0/003.p/9', LIMIT), null);
});

test('a hostile folder does not keep anybody waiting, or fill the memory', async (t) => {
  const hostile = folder('heavy');
  writeFileSync(join(hostile, 'tile/0/000'), '');
  truncateSync(join(hostile, 'tile/0/000'), 2 ** 34);
  const source = await folderSource(hostile);
  await assert.rejects(source.read('tile/0/000', LIMIT), { code: 'source.too-large' });
  if (process.platform === 'win32') return t.skip('no pipes in folders here');
  execFileSync('mkfifo', [join(hostile, 'tile/0/001')]);
  await assert.rejects(source.read('tile/0/001', LIMIT), { code: 'source.not-a-file' });
});

test('a log is read from a server as from a folder, below any path, packed or not', async () => {
  const log = smallLog([300]);
  const url = await served((request, response) => {
    const file = log.files.get((request.url ?? '').replace('/town/ledger/', ''));
    if (!file) return response.writeHead(404).end('no such file');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(file));
  });
  for (const prefix of ['/town/ledger', '/town/ledger/', '/town/ledger/checkpoint']) {
    const { findings } = await verifyLog(httpSource(url + prefix, quick), { policy: log.policy });
    assert.deepEqual(findings, [], prefix);
  }
  await assert.rejects(verifyLog(httpSource(`${url}/elsewhere`, quick)), { code: 'checkpoint.missing' });
});

test('a hostile server sends nobody elsewhere', async () => {
  let asked = 0;
  const other = await served((_, response) => {
    asked++;
    response.end('secret');
  });
  const targets: Record<string, string> = {
    host: `${other}/x`,
    name: `${other.replace('127.0.0.1', 'localhost')}/x`,
    scheme: 'file:///etc/passwd',
    data: 'data:text/plain,secret',
    nonsense: 'http://[',
    credentials: other.replace('//', '//127.0.0.1@'),
  };
  const url = await served((request, response) => {
    const name = (request.url ?? '').slice(1);
    if (name === 'loop') return response.writeHead(302, { location: '/loop' }).end();
    if (name === 'near') return response.writeHead(301, { location: '/there' }).end();
    if (name === 'there') return response.end('here');
    response.writeHead(307, { location: targets[name] ?? '' }).end();
  });
  const source = httpSource(url, quick);
  for (const name of [...Object.keys(targets), 'loop'])
    await assert.rejects(source.read(name, LIMIT), { code: 'source.redirected' }, name);
  assert.equal(asked, 0);
  assert.equal(String(await source.read('near', LIMIT)), 'here');
});

test('a hostile server neither fills the memory nor keeps anybody waiting', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
  const url = await served((request, response) => {
    if (request.url === '/large') {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      return more();
    }
    if (request.url === '/bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    if (request.url === '/begun') return response.writeHead(200).write('a');
    if (request.url === '/broken') return request.socket.destroy();
  });
  const source = httpSource(url, quick);
  await assert.rejects(source.read('large', LIMIT), { code: 'source.too-large' });
  await assert.rejects(source.read('bomb', LIMIT), { code: 'source.too-large' });
  await assert.rejects(source.read('broken', LIMIT), { code: 'source.unreachable' });
  const impatient = httpSource(url, { tries: 1, milliseconds: 50 });
  await assert.rejects(impatient.read('silent', LIMIT), { code: 'source.unreachable' });
  await assert.rejects(impatient.read('begun', LIMIT), { code: 'source.unreachable' });
});

test('what fails in passing is asked for again, and what is refused is not', async () => {
  const asked: string[] = [];
  const url = await served((request, response) => {
    asked.push(request.url ?? '');
    const status = request.url === '/forbidden' ? 403 : asked.length < 3 ? 503 : 200;
    response.writeHead(status).end('at last');
  });
  const source = httpSource(url, { tries: 3, pauseMilliseconds: 1 });
  assert.equal(String(await source.read('tile', LIMIT)), 'at last');
  assert.equal(asked.length, 3);
  await assert.rejects(source.read('forbidden', LIMIT), { code: 'source.refused' });
  assert.equal(asked.length, 4);
});

test('an address with a password, a question or another scheme is no log', () => {
  for (const address of [
    'ftp://a.example/',
    'https://u:p@a.example/',
    'https://a.example/?x',
    'https://a.example/#x',
    'a',
    '',
  ])
    assert.throws(() => httpSource(address), { code: 'source.address-invalid' }, address);
});
