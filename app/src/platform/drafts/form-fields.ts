import { z } from 'zod';
import { THEIRS, USE } from '../http/conflict.ts';

/** What a form says beside its fields; no field of ours has a colon. */
export const OWNER = 'form:owner';
export const KEEP = 'form:keep';

const NOT_KEPT = new Set(['requestId', 'version', OWNER, KEEP]);
const SECRET = /password|secret|pin$|token/i;

type Values = Record<string, unknown>;

/** The fields of a body schema, by name; also where something is worked out of it afterwards. */
export function fieldsOf(body: z.ZodType<unknown>): string[] {
  const shape: unknown = Reflect.get(body, 'shape');
  if (typeof shape === 'object' && shape !== null) return Object.keys(shape);
  const inner: unknown = Reflect.get(body, 'in');
  return inner instanceof z.ZodType ? fieldsOf(inner) : [];
}

/** What of a form is worth keeping: texts of fields that it has, and never a secret. */
export function worthKeeping(values: Values, names: readonly string[]): Record<string, string | string[]> {
  const known = new Set(names);
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (!known.has(name) || NOT_KEPT.has(name) || SECRET.test(name)) return [];
      const texts = [value].flat().filter((each): each is string => typeof each === 'string');
      return [[name, Array.isArray(value) ? texts : (texts[0] ?? '')]];
    }),
  );
}

/** A form's own fields, without what it says beside them. */
export function bare(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => name !== OWNER && name !== KEEP && !name.startsWith(THEIRS) && !name.startsWith(USE),
    ),
  );
}
