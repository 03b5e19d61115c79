import { setTimeout as pause } from 'node:timers/promises';
import type { TileSource } from '../tiles.ts';
import { reasonOf, SourceError } from './source-error.ts';

export interface HttpLimits {
  /** For one file, from asking to its last byte. */
  milliseconds: number;
  /** How often a file is asked for, where the network or the server fails. */
  tries: number;
  /** Before the second try; twice as long before each further one. */
  pauseMilliseconds: number;
}

const LIMITS: HttpLimits = { milliseconds: 30_000, tries: 3, pauseMilliseconds: 500 };
const MOST_REDIRECTS = 3;
/** Ours, and not of the C2SP texts: which checkpoints the log keeps as `checkpoint.<size>`, a size a line. It narrows a fault down. */
const KEPT_SIZES = 'checkpoints';
const LARGEST_LIST = 16 * 1024 * 1024;

/** A log on a web server, perhaps a hostile one: files have limits, and it cannot send us anywhere else. */
export function httpSource(address: string, given: Partial<HttpLimits> = {}): TileSource {
  const limits = { ...LIMITS, ...given };
  const prefix = prefixOf(address);
  const source: TileSource = {
    async read(path, largest) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await get(new URL(path, prefix), largest, limits.milliseconds);
        } catch (error) {
          if (attempt >= limits.tries || !isPassing(error)) throw error;
          await pause(limits.pauseMilliseconds * 2 ** (attempt - 1));
        }
      }
    },
    async keptSizes() {
      const list = await source.read(KEPT_SIZES, LARGEST_LIST);
      const lines = list ? Buffer.from(list).toString('latin1').split('\n') : [];
      return lines.filter((line) => /^(?:0|[1-9]\d{0,17})$/.test(line)).map(BigInt);
    },
  };
  return source;
}

function prefixOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new SourceError('source.address-invalid', { address });
  url.pathname = url.pathname.replace(/\/checkpoint$/, '').replace(/\/*$/, '/');
  return url;
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof SourceError)) return false;
  const { status } = error.details as { status?: number };
  return error.code === 'source.unreachable' || status === 429 || (status !== undefined && status >= 500);
}

/** The bytes of an address, or null where the server has none there. */
async function get(url: URL, largest: number, milliseconds: number): Promise<Buffer | null> {
  const address = url.href;
  try {
    const response = await followed(url, AbortSignal.timeout(milliseconds));
    if (response.ok) return await bodyOf(response, address, largest);
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return null;
    throw new SourceError('source.refused', { address, status: response.status });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('source.unreachable', { address, why: whyOf(error, milliseconds) });
  }
}

/** Redirects stay on the server, and may go from http to https and not back. */
async function followed(url: URL, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(at, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const to = URL.canParse(location, at.href) ? new URL(location, at.href) : null;
    const isNear = to?.hostname === at.hostname && (to.origin === at.origin || isUpgrade(at, to));
    if (!to || !isNear || redirects >= MOST_REDIRECTS)
      throw new SourceError('source.redirected', { address: url.href, to: to?.href ?? location });
    at = to;
  }
}

const isUpgrade = (from: URL, to: URL): boolean => from.protocol === 'http:' && to.protocol === 'https:';

async function bodyOf(response: Response, address: string, largest: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Counted as it is unpacked: a small answer may be packed out of a large one.
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > largest) throw new SourceError('source.too-large', { address, largest });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, bytes);
}

function whyOf(error: unknown, milliseconds: number): string {
  if (!(error instanceof Error)) return reasonOf(error);
  return error.name === 'TimeoutError'
    ? `it took longer than ${milliseconds / 1000} seconds`
    : reasonOf(error.cause ?? error);
}
