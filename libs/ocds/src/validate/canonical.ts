import { isObject, type Json, NumberText } from '../json/json.ts';

/** One text for equal values: members in order, numbers by what they are worth. */
export function canonical(value: Json): string {
  if (value instanceof NumberText) return JSON.stringify(value.value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
}
