import { z } from 'zod';

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

const LANGUAGES = /^(en|ar|es|fr|pt)$/;

/**
 * Where a schema takes any text at all, as `people[].name`: not one of a list, and of no pattern. The same text in
 * several languages is one place, `names.*`.
 */
export function textFieldsOf(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const walk = (part: Schema, path: string): void => {
    for (const each of [...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])])
      walk(each, path);
    const isText = part.type === 'string' && !part.enum && part.const === undefined;
    if (isText && !part.format && !part.pattern) found.add(path);
    for (const [name, each] of Object.entries(part.properties ?? {})) walk(each, below(path, name));
    if (part.items) walk(part.items, `${path}[]`);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, '');
  return [...found];
}

const below = (path: string, name: string): string => {
  const last = LANGUAGES.test(name) ? '*' : name;
  return path === '' ? last : `${path}.${last}`;
};

/** Where this input does have text that the test is true of. */
export function placesOf(input: unknown, test: (text: string) => boolean): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' && test(value)) found.add(path);
    else if (Array.isArray(value)) for (const each of value) walk(each, `${path}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, below(path, name));
  };
  walk(input, '');
  return found;
}
