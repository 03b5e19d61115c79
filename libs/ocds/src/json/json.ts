/**
 * A number whose text says more than its value: `1.0`, `0.10`, `1e3`, an id of twenty digits. What is written again is written as it
 * came, and whoever asks for an integer is not given `1.0`.
 */
export class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get value(): number {
    return Number(this.text);
  }

  /** What JSON.stringify writes: the value, but where write.ts asks for the text and marks it. */
  toJSON(): number | string {
    return NumberText.mark === null ? this.value : `${NumberText.mark}${this.text}`;
  }

  static mark: string | null = null;
}

export type JsonObject = { [name: string]: Json };
export type Json = null | boolean | number | NumberText | string | Json[] | JsonObject;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);

/** A member's own value. What an object inherits (`constructor`) is no member of a release. */
export function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = (value as JsonObject)[name];
  // Of what is inherited nothing but functions and `__proto__` can come here, and JSON has no functions: hasOwn would take several times as long.
  if (found === undefined || typeof found === 'function' || !isObject(value)) return undefined;
  return name !== '__proto__' || Object.hasOwn(value, name) ? (found as Json) : undefined;
}

export const objectAt = (value: Json | undefined, name: string): JsonObject | undefined => {
  const found = member(value, name);
  return isObject(found) ? found : undefined;
};

export const listAt = (value: Json | undefined, name: string): Json[] | undefined => {
  const found = member(value, name);
  return Array.isArray(found) ? found : undefined;
};

export const textAt = (value: Json | undefined, name: string): string | undefined => {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
};

/** As a floating number, which is what the reference compares amounts as. */
export const numberAt = (value: Json | undefined, name: string): number | undefined => {
  const found = member(value, name);
  if (typeof found === 'number') return found;
  return found instanceof NumberText ? found.value : undefined;
};

/** Sets a member, also one named `__proto__`. */
export function setMember(object: JsonObject, name: string, value: Json): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** The JSON Pointer (RFC 6901) of a member of what stands at `path`. */
export const pointerTo = (path: string, name: string): string =>
  `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
