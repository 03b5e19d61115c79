import type { Context } from 'hono';
import { stylesheet } from '../html/styles/stylesheet.ts';
import { themeAt } from '../html/styles/theme.ts';
import { FOREVER } from './response-headers.ts';

/** The one style sheet and those of places' colours, under the hash of their text, so that a phone fetches them once. */
export function assets(context: Context): Response {
  const common = stylesheet();
  const sheet = context.req.path === common.path ? common : themeAt(context.req.path);
  if (!sheet) return new Response('not found', { status: 404 });
  return new Response(sheet.css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': FOREVER,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
