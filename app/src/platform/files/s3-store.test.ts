import assert from 'node:assert/strict';
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { s3Store } from './s3-store.ts';

const KEY = { id: 'KEYID', secret: 'a secret of tests' };
const PLACE = randomUUID();

const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** The signature of a request by AWS Signature Version 4, worked out anew from what arrived. */
function expectedSignature(request: IncomingMessage): string {
  const given = String(request.headers['authorization']);
  const [, scope = '', names = ''] = /Credential=KEYID\/([^,]+), SignedHeaders=([^,]+)/.exec(given) ?? [];
  const url = new URL(request.url ?? '', 'http://x');
  const query = [...url.searchParams].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [
    request.method,
    url.pathname,
    query.sort().join('&'),
    headers.join(''),
    names,
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash].join('\n');
  const key = scope.split('/').reduce((made: string | Buffer, part) => hmac(made, part), `AWS4${KEY.secret}`);
  return createHmac('sha256', key).update(toSign).digest('hex');
}

/** A store that keeps a bucket in memory, two objects to a page of its list, and takes nothing unsigned. */
function smallStore() {
  const objects = new Map<string, Buffer>();
  let trouble = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const end = (status: number, content: string | Buffer = ''): void => {
      response.writeHead(status, { 'content-length': Buffer.byteLength(content) });
      response.end(request.method === 'HEAD' ? undefined : content);
    };
    if (trouble > 0) return end(trouble);
    const signature = /Signature=(\w+)/.exec(String(request.headers['authorization']))?.[1];
    if (signature !== expectedSignature(request)) return end(403, 'SignatureDoesNotMatch');
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (sha256 !== request.headers['x-amz-content-sha256']) return end(400, 'XAmzContentSHA256Mismatch');
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) return end(411);
    const url = new URL(request.url ?? '', 'http://x');
    if (url.searchParams.has('list-type')) return end(200, listing(url));
    const key = url.pathname.replace('/bucket/', '');
    if (request.method === 'PUT') {
      objects.set(key, body);
      return end(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return end(204);
    }
    const object = objects.get(key);
    if (!object) return end(404);
    response.writeHead(200, { 'content-length': object.length });
    response.end(request.method === 'HEAD' ? undefined : object);
  };
  const listing = (url: URL): string => {
    const from = Number(url.searchParams.get('continuation-token') ?? '0');
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(url.searchParams.get('prefix') ?? ''))
      .sort();
    const entries = keys
      .slice(from, from + 2)
      .map(
        (key) =>
          `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified></Contents>`,
      );
    const next = from + 2 < keys.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    return `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`;
  };
  const server: Server = createServer((request, response) => void answer(request, response));
  return {
    server,
    objects,
    fail: (status: number) => {
      trouble = status;
    },
  };
}

let small: ReturnType<typeof smallStore>;
let url: string;
let folder: string;
before(async () => {
  small = smallStore();
  await new Promise<void>((resolve) => small.server.listen(0, '127.0.0.1', resolve));
  const address = small.server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/bucket`;
  folder = await mkdtemp(join(tmpdir(), 'groundwork-s3-'));
});
after(async () => {
  small.server.closeAllConnections();
  small.server.close();
  await rm(folder, { recursive: true });
});

const store = (secret = KEY.secret) => s3Store({ url, keyId: KEY.id, secret, region: 'eu-south-2' });
async function file(content: string) {
  const path = join(folder, randomUUID());
  await writeFile(path, content);
  return { path, hash: `sha256:${createHash('sha256').update(content).digest('hex')}`, size: content.length };
}

test('bytes go to the store signed, with their hash and length, and come back', async () => {
  const big = await file('x'.repeat(3_000_000));
  await store().put(PLACE, big.hash, big.path, big.size);
  assert.equal(await store().size(PLACE, big.hash), big.size);
  assert.equal((await text(await store().open(PLACE, big.hash))).length, big.size);
  await store().remove(PLACE, big.hash);
  assert.equal(await store().size(PLACE, big.hash), null);
});

test('everything of a place is listed, over several pages, and nothing of another', async () => {
  const files = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(file));
  for (const each of files) await store().put(PLACE, each.hash, each.path, each.size);
  const [first] = files;
  await store().put(randomUUID(), first?.hash ?? '', first?.path ?? '', 1);
  const listed = [];
  for await (const each of store().list(PLACE)) listed.push(each);
  assert.deepEqual(listed.map((each) => each.hash).sort(), files.map((each) => each.hash).sort());
  assert.equal(listed[0]?.at.toISOString(), '2026-01-02T03:04:05.000Z');
});

test('a wrong secret, a store in trouble and a store that is away are told as one thing: try again later', async () => {
  const one = await file('one');
  const put = (secret?: string) => store(secret).put(PLACE, one.hash, one.path, one.size);
  await assert.rejects(put('wrong'), { code: 'file.store-away', details: { why: 'HTTP 403' } });
  small.fail(500);
  await assert.rejects(put(), { code: 'file.store-away', details: { why: 'HTTP 500' } });
  small.fail(0);
  const away = s3Store({ url: 'http://127.0.0.1:9/bucket', keyId: 'x', secret: 'x', region: 'x' });
  await assert.rejects(away.size(PLACE, one.hash), {
    code: 'file.store-away',
    details: { why: 'ECONNREFUSED' },
  });
});
