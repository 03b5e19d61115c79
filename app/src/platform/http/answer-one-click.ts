import type { Context } from 'hono';
import { z } from 'zod';
import type { RateLimit } from '../api/limit.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { newCodeOf, type PublicPlace } from '../publication/store.ts';
import { placeForResidents } from './answer-page.ts';
import { check, queryOf } from './check-input.ts';
import { addressOf, networkOf } from './network.ts';
import { collect, limitedText } from './read-body.ts';
import type { Shell } from './reply.tsx';
import type { Answer, OneClickRoute } from './route.ts';

type Loose = Record<string, string>;

/** RFC 8058, 3.2: this pair and nothing beside it. */
const oneClick = z.strictObject({ 'List-Unsubscribe': z.literal('One-Click') });
const MOST_BYTES = 2 * 1024;
/** In an hour, of a network: one of a large mail service sends for many people. */
const OF_A_NETWORK = 1000;

/** Ends what a letter is of, at once. The program that asks follows no redirect and reads no answer beyond its status. */
export async function answerOneClick(
  house: House,
  sent: RateLimit,
  route: OneClickRoute<Loose, Loose>,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  const network = networkOf(addressOf(context));
  const allowance = network === '' ? null : sent.take(`${route.path} ${network}`, OF_A_NETWORK);
  if (allowance?.isSpent) throw problem('request.too-often', { minutes: Math.ceil(allowance.reset / 60) });
  const params = check(route.params, context.req.param());
  const query = check(route.query, queryOf(context));
  check(oneClick, await fieldsOf(context.req.raw));
  const code = params['code'];
  const place = code === undefined ? null : await placeOf(house, shell, code);
  if (!(await route.end({ house, params, query, place }))) throw problem('request.not-found');
  return { bytes: { type: 'text/plain; charset=utf-8', body: '', lasts: 'seconds' } };
}

/** Letters outlive a code: who was written to under the old one ends it under the old one. */
async function placeOf(house: House, shell: Shell, code: string): Promise<PublicPlace> {
  const place = await placeForResidents(house, shell, code);
  if (place) return place;
  const now = await newCodeOf(house.connections.published, code);
  const renamed = now && (await placeForResidents(house, shell, now));
  if (!renamed) throw problem('request.not-found');
  return renamed;
}

/** RFC 8058, 3.2: multipart/form-data, or urlencoded. */
async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const text = await limitedText(request, MOST_BYTES);
  const form = await new Response(text, { headers }).formData().catch(() => {
    throw problem('request.invalid', { fields: ['body: expected the form List-Unsubscribe=One-Click'] });
  });
  return collect([...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
}
