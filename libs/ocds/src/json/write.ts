import { type Json, NumberText } from './json.ts';

/** JSON on one line, numbers as they were written. */
export function writeJson(value: Json): string {
  if (value instanceof NumberText) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, each]) => `${JSON.stringify(name)}:${writeJson(each)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}
