import type { Param, Tongue } from './tongue.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Says a message that was kept, as its key and values, before anybody knew who would read it. A day is written as the
 * reader's language writes days, and a value named `kind` is the word of that kind of item. Null where this program no
 * longer has the message, or the values are not those it takes now: the caller says something plainer.
 */
export function sayKept(
  tongue: Tongue,
  key: string,
  values: Readonly<Record<string, unknown>>,
): string | null {
  if (!tongue.has(key)) return null;
  const said: Record<string, Param> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') said[name] = value;
    else if (typeof value === 'string') said[name] = spoken(tongue, name, value);
    else if (Array.isArray(value)) said[name] = value.map(String);
  }
  try {
    return tongue.t(key, said);
  } catch {
    return null;
  }
}

function spoken(tongue: Tongue, name: string, value: string): string {
  if (name === 'kind' && tongue.has(`thread.kind.${value}`)) return tongue.t(`thread.kind.${value}`);
  return DAY.test(value) ? tongue.date(value) : value;
}
