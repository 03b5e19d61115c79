import type { Context } from 'hono';
import { stylesheet } from '../html/styles/stylesheet.ts';
import { FOREVER } from './response-headers.ts';

/** The one style sheet, under the hash of its text, so that a phone fetches it once. */
export function assets(context: Context): Response {
  const sheet = stylesheet();
  if (context.req.path !== sheet.path) return new Response('not found', { status: 404 });
  return new Response(sheet.css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': FOREVER,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
