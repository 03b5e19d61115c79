import type { Context } from 'hono';
import type { z } from 'zod';
import { problem } from '../problems/platform-problems.ts';
import { collect } from './read-body.ts';

/** What came, as the schema says it must be; else a problem that names each field that is not. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  refuseZeros(value);
  // A schema that takes fields by pattern would pass over this one in silence.
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
    throw problem('request.invalid', { fields: ['__proto__: expected no such field'] });
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw problem('request.invalid', {
    fields: parsed.error.issues.map((issue) => `${issue.path.join('.') || '(all)'}: ${issue.message}`),
  });
}

/** PostgreSQL has no text with a zero in it, and nobody types one: such a form is neither kept nor shown again. */
export function refuseZeros(value: unknown): void {
  if (holdsZero(value))
    throw problem('request.invalid', { fields: ['expected text without a zero character'] });
}

function holdsZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsZero);
}

/** The question after the path, without the language, which every page takes. A word asked twice becomes a list. */
export function queryOf(context: Context): Record<string, unknown> {
  const { lang: _, ...query } = collect([...new URL(context.req.url).searchParams]);
  return query;
}
