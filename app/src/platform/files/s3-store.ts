import { createReadStream } from 'node:fs';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../launch/service-settings.ts';
import { type ByteStore, keyOf, type StoredBytes } from './byte-store.ts';
import { fileProblems } from './problems.ts';

const ANSWER_MS = 60_000;
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

interface Call {
  method: 'GET' | 'PUT' | 'HEAD' | 'DELETE';
  path: string;
  body?: { path: string; size: number; sha256: string };
}

const pathOf = (placeId: string, hash: string): string => `/${keyOf(placeId, hash)}`;

/** Any store that speaks the S3 protocol, addressed by path. Requests carry the hash of their body in the signature. */
export function s3Store(settings: S3Settings): ByteStore {
  const signer = new AwsClient({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    region: settings.region,
    service: 's3',
  });
  const ask = async ({ method, path, body }: Call): Promise<IncomingMessage> => {
    const signed = await signer.sign(`${settings.url}${path}`, {
      method,
      headers: { 'X-Amz-Content-Sha256': body?.sha256 ?? EMPTY },
    });
    const headers = Object.fromEntries(signed.headers);
    if (body) headers['content-length'] = String(body.size);
    return exchange(signed.url, method, headers, body?.path);
  };
  const expect = async (call: Call, statuses: readonly number[]): Promise<IncomingMessage> => {
    const answer = await ask(call).catch((cause: NodeJS.ErrnoException) => {
      throw fileProblems.problem('file.store-away', { why: cause.code ?? 'unknown' }, cause);
    });
    if (statuses.includes(answer.statusCode ?? 0)) return answer;
    answer.resume();
    throw fileProblems.problem('file.store-away', { why: `HTTP ${answer.statusCode}` });
  };
  return {
    async put(placeId, hash, path, size) {
      const body = { path, size, sha256: hash.slice('sha256:'.length) };
      (await expect({ method: 'PUT', path: pathOf(placeId, hash), body }, [200])).resume();
    },
    async size(placeId, hash) {
      const answer = await expect({ method: 'HEAD', path: pathOf(placeId, hash) }, [200, 404]);
      answer.resume();
      return answer.statusCode === 404 ? null : Number(answer.headers['content-length']);
    },
    open: (placeId, hash) => expect({ method: 'GET', path: pathOf(placeId, hash) }, [200]),
    async remove(placeId, hash) {
      (await expect({ method: 'DELETE', path: pathOf(placeId, hash) }, [200, 204, 404])).resume();
    },
    async *list(placeId) {
      let token: string | undefined;
      do {
        const next = token === undefined ? '' : `&continuation-token=${encodeURIComponent(token)}`;
        const path = `?list-type=2&prefix=${encodeURIComponent(`${placeId}/`)}${next}`;
        const page = await text(await expect({ method: 'GET', path }, [200]));
        yield* entriesOf(page);
        token = inside(page, 'NextContinuationToken');
      } while (token !== undefined);
    },
  };
}

/** Node's own client: `fetch` would send a stream in chunks, which S3 refuses. */
async function exchange(
  address: string,
  method: string,
  headers: Record<string, string>,
  path: string | undefined,
): Promise<IncomingMessage> {
  const open = new URL(address).protocol === 'https:' ? secureRequest : plainRequest;
  const request = open(address, { method, headers, timeout: ANSWER_MS });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
    request.on('timeout', () =>
      request.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
    );
  });
  // A server may refuse, and close, before it has read everything: its answer counts then.
  if (path === undefined) request.end();
  else pipeline(createReadStream(path), request).catch(() => undefined);
  return answered;
}

function* entriesOf(page: string): Generator<StoredBytes> {
  for (const [entry] of page.matchAll(/<Contents>.*?<\/Contents>/gs)) {
    const hex = /\/([0-9a-f]{64})$/.exec(inside(entry, 'Key') ?? '')?.[1];
    if (hex !== undefined) yield { hash: `sha256:${hex}`, at: new Date(inside(entry, 'LastModified') ?? 0) };
  }
}

const inside = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&');
