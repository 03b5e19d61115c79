import { createHash } from 'node:crypto';

export type Plain =
  | null
  | boolean
  | number
  | string
  | bigint
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/**
 * The one way values become JSON here: keys in the order they were built, no spaces, a bigint as a string of digits
 * (JSON readers lose whole numbers beyond 2^53). The same value gives the same bytes, so its hash names it.
 */
export function encode(value: Plain): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
}

/** A number of minor units as a JSON number with its decimals: exact digits, whoever reads them. */
interface ExactNumber {
  readonly exact: string;
}

/**
 * JSON for people and programs outside: as `JSON.stringify`, but a bigint, or digits marked `{exact}`, is written as
 * a bare JSON number with every digit.
 */
export function encodeOutside(value: unknown, indent = 0, depth = 0): string {
  if (typeof value === 'bigint') return value.toString();
  if (isExact(value)) return value.exact;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((each: unknown) => encodeOutside(each, indent, depth + 1))
    : Object.entries(value).flatMap(([key, each]) =>
        each === undefined
          ? []
          : [`${JSON.stringify(key)}:${indent ? ' ' : ''}${encodeOutside(each, indent, depth + 1)}`],
      );
  if (indent === 0 || parts.length === 0) return `${open}${parts.join(',')}${close}`;
  const line = `\n${' '.repeat(indent * (depth + 1))}`;
  return `${open}${line}${parts.join(`,${line}`)}\n${' '.repeat(indent * depth)}${close}`;
}

function isExact(part: unknown): part is ExactNumber {
  return (
    typeof part === 'object' && part !== null && 'exact' in part && /^-?\d+(\.\d+)?$/.test(String(part.exact))
  );
}

/** `sha256:` and 64 hexadecimal digits, as every content address here is written. */
export function contentAddress(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
