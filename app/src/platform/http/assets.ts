import type { Context } from 'hono';
import { stylesheet } from '../html/styles/stylesheet.ts';
import { themeAt } from '../html/styles/theme.ts';
import { outboxScript } from '../offline/scripts.ts';
import { FOREVER } from './response-headers.ts';

/**
 * The one style sheet, those of places' colours and the one script, under the hash of their text, so that a phone fetches them once.
 */
export function assets(context: Context): Response {
  const script = outboxScript();
  if (context.req.path === script.path) return lasting(script.text, 'text/javascript');
  const common = stylesheet();
  const sheet = context.req.path === common.path ? common : themeAt(context.req.path);
  if (!sheet) return new Response('not found', { status: 404 });
  return lasting(sheet.css, 'text/css');
}

const lasting = (text: string, type: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': FOREVER,
      'X-Content-Type-Options': 'nosniff',
    },
  });
