import { createHash } from 'node:crypto';
import { encodeOutside } from '../db/codec.ts';
import { PRIVATE, REVALIDATE } from '../http/response-headers.ts';
import type { Tongue } from '../i18n/tongue.ts';
import type { Problem } from '../problems/problem.ts';
import { plainSentences, problemSentence } from '../problems/sentence.ts';
import type { Allowance } from './limit.ts';
import { linkHeader } from './paging.ts';
import type { ApiAnswer } from './route.ts';

/** What an answer needs to know of the request. */
export interface Asking {
  request: Request;
  tongue: Tongue;
  allowance: Allowance;
  /** Public answers may be kept and read from pages of other sites; answers to a token neither. */
  isPublic: boolean;
}

export function apiReply(asking: Asking, answer: ApiAnswer): Response {
  const headers = headersOf(asking);
  if ('bytes' in answer) return bytesReply(asking, answer, headers);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  if ('item' in answer) return tagged(asking, `${encodeOutside(answer.item)}\n`, headers, answer.status);
  headers.set('Link', linkHeader(asking.request.url, answer));
  const { items, page, size, total } = answer;
  return tagged(asking, `${encodeOutside({ items, page, size, total })}\n`, headers);
}

function bytesReply(asking: Asking, answer: { bytes: Uint8Array; type: string }, headers: Headers): Response {
  headers.set('Content-Type', answer.type);
  headers.set('Content-Disposition', 'attachment');
  return tagged(asking, answer.bytes, headers);
}

/** A program that holds the same answer already gets none: it asks with the tag of what it has (RFC 9110, 13.1.2). */
function tagged(asking: Asking, body: string | Uint8Array, headers: Headers, status = 200): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  headers.set('ETag', tag);
  const held = asking.request.headers.get('if-none-match')?.split(',') ?? [];
  const isHeld =
    asking.request.method === 'GET' && held.some((each) => each.trim().replace(/^W\//, '') === tag);
  if (isHeld) return new Response(null, { status: 304, headers });
  return new Response(typeof body === 'string' ? body : Buffer.from(body), { status, headers });
}

/** Problem details (RFC 9457): the stable code, the sentence in the language asked for, and what in the input was wrong. */
export function apiProblem(asking: Asking, problem: Problem, status: number = problem.status): Response {
  const headers = headersOf(asking);
  headers.set('Content-Type', 'application/problem+json; charset=utf-8');
  headers.set('Cache-Control', PRIVATE);
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (status === 429) headers.set('Retry-After', String(asking.allowance.reset));
  const wrong = plainSentences(asking.tongue, problem.details['fields'] ?? problem.details['lines']);
  const body = {
    type: `/api#problem-${problem.code}`,
    title: asking.tongue.t(`problem-title.${titleOf(status)}`),
    status,
    code: problem.code,
    detail: problemSentence(asking.tongue, problem),
    ...(wrong ? { wrong } : {}),
  };
  return new Response(`${encodeOutside(body)}\n`, { status, headers });
}

function titleOf(status: number): string {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'bug' : 'not-done';
}

function headersOf({ tongue, allowance, isPublic }: Asking): Headers {
  const headers = new Headers({
    'Cache-Control': isPublic ? REVALIDATE : PRIVATE,
    'Content-Language': tongue.language,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'RateLimit-Limit': String(allowance.limit),
    'RateLimit-Remaining': String(allowance.remaining),
    'RateLimit-Reset': String(allowance.reset),
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Language, Authorization',
    'X-Content-Type-Options': 'nosniff',
  });
  if (isPublic) {
    headers.set('Access-Control-Allow-Origin', '*');
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    headers.set('Access-Control-Expose-Headers', 'ETag, Link, RateLimit-Remaining, RateLimit-Reset');
  }
  return headers;
}
