import { type Json, type JsonObject, writeJson } from '@groundwork-gov/ocds';

/** As long as a text of a column may be; the release holds all of it. */
const LONGEST = 1000;

/** An object of a release: no list, and no number that keeps its text. */
export const isObject = (value: Json | undefined): value is JsonObject => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A member's own value. */
export const at = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const objectAt = (value: Json | undefined, name: string): JsonObject | undefined => {
  const found = at(value, name);
  return isObject(found) ? found : undefined;
};

/** The objects of a list; real publishers write one object where the standard has a list. */
export const objectsAt = (value: Json | undefined, name: string): JsonObject[] => {
  const found = at(value, name);
  if (Array.isArray(found)) return found.filter(isObject);
  return isObject(found) ? [found] : [];
};

/** What a text column can hold: PostgreSQL has no NUL, and half a surrogate pair is no character. */
export const clean = (text: string): string => {
  const whole = text
    .replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .trim();
  if (whole.length <= LONGEST) return whole;
  // The cut may go through a pair. Whoever reads it sees that it goes on.
  return `${whole.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** A text, or a number where a text should be, as people write identifiers. Null where nothing is said. */
export function textAt(value: Json | undefined, name: string): string | null {
  const found = at(value, name);
  if (typeof found === 'string') return clean(found) || null;
  const number = numberText(found);
  return number === null ? null : clean(number);
}

/** A number as it was written. */
export function numberText(value: Json | undefined): string | null {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
    return null;
  if (Array.isArray(value) || isObject(value)) return null;
  return writeJson(value);
}

/** A whole number from zero that a column can hold. */
export function countAt(value: Json | undefined, name: string): number | null {
  const count = Number(numberText(at(value, name)) ?? Number.NaN);
  return Number.isInteger(count) && count >= 0 && count < 2 ** 31 ? count : null;
}
