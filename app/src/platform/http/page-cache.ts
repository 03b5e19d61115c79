import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseLanguage } from './choose-language.ts';
import { REVALIDATE, SECURITY_HEADERS } from './response-headers.ts';

interface Kept {
  placeId: string;
  etag: string;
  size: number;
  plain: Variant;
  gzip?: Variant;
  brotli?: Variant;
}

interface Variant {
  headers: string[];
  body: Buffer;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Finished public pages, kept as the bytes that are sent. A page belongs to a place (or to all, '*'); when something
 * of that place is published or withdrawn, all of its pages go. While the program cannot hear of publications the
 * cache stands aside: a slow page is better than a withdrawn one.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;
  private hearing = false;
  /** Raised at every change, so that a page rendered from older rows is not kept after it. */
  generation = 0;
  private readonly always: Readonly<Record<string, string>>;

  /** `always`: headers of every answer beside those of security. */
  constructor(always: Readonly<Record<string, string>> = {}) {
    this.always = always;
  }

  hear(hearing: boolean): void {
    this.hearing = hearing;
    if (!hearing) this.dropAll();
  }

  dropPlace(placeId: string): void {
    this.generation += 1;
    for (const [key, page] of this.kept) {
      if (page.placeId === placeId || page.placeId === '*') this.forget(key, page);
    }
  }

  keep(key: string, placeId: string, html: string, cookie: string | null, generation: number): void {
    if (!this.hearing || generation !== this.generation) return;
    const body = Buffer.from(html);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = (extra: string[], length: number): string[] => [
      ...Object.entries({ ...SECURITY_HEADERS, ...this.always }).flat(),
      'Content-Type',
      'text/html; charset=utf-8',
      'Cache-Control',
      REVALIDATE,
      'Vary',
      'Accept-Encoding, Accept-Language, Cookie',
      'ETag',
      etag,
      ...(cookie ? ['Set-Cookie', cookie] : []),
      'Content-Length',
      String(length),
      ...extra,
    ];
    const page: Kept = {
      placeId,
      etag,
      size: body.length,
      plain: { headers: headers([], body.length), body },
    };
    this.kept.set(key, page);
    this.bytes += page.size;
    this.makeRoom();
    void this.compress(key, page, headers);
  }

  /** Answers from what is kept; false when the page must be made. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || this.kept.size === 0) return false;
    const page = this.kept.get(
      cacheKey(request.url ?? '/', request.headers.cookie, request.headers['accept-language']),
    );
    if (!page) return false;
    if (request.headers['if-none-match'] === page.etag) {
      response.writeHead(304, { ETag: page.etag, 'Cache-Control': REVALIDATE }).end();
      return true;
    }
    const accepts = request.headers['accept-encoding'];
    const variant = accepts ? pick(page, String(accepts)) : page.plain;
    response.writeHead(200, variant.headers);
    response.end(variant.body);
    return true;
  }

  private async compress(
    key: string,
    page: Kept,
    headers: (extra: string[], length: number) => string[],
  ): Promise<void> {
    const [small, smaller] = await Promise.all([
      promisify(gzip)(page.plain.body),
      promisify(brotliCompress)(page.plain.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    ]);
    if (this.kept.get(key) !== page) return;
    page.gzip = { headers: headers(['Content-Encoding', 'gzip'], small.length), body: small };
    page.brotli = { headers: headers(['Content-Encoding', 'br'], smaller.length), body: smaller };
    page.size += small.length + smaller.length;
    this.bytes += small.length + smaller.length;
  }

  private makeRoom(): void {
    for (const [key, page] of this.kept) {
      if (this.bytes <= MOST_BYTES) return;
      this.forget(key, page);
    }
  }

  private forget(key: string, page: Kept): void {
    this.kept.delete(key);
    this.bytes -= page.size;
  }

  private dropAll(): void {
    this.generation += 1;
    this.kept.clear();
    this.bytes = 0;
  }
}

/** The first `lang` of the question, as the page that is made will read it. */
const ASKED = /[?&]lang=([a-z]{2})(?:&|$)/;

export function cacheKey(url: string, cookies: string | undefined, accepted: string | undefined): string {
  const asked = ASKED.exec(url)?.[1] ?? null;
  return `${chooseLanguage(asked, cookies, accepted)} ${url}`;
}

function pick(page: Kept, accepts: string): Variant {
  if (page.brotli && accepts.includes('br')) return page.brotli;
  if (page.gzip && accepts.includes('gzip')) return page.gzip;
  return page.plain;
}
