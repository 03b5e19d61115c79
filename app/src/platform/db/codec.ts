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
export interface ExactNumber {
  readonly exact: string;
}

/** As `encode`, for people and programs outside: amounts marked `{exact}` are written as bare JSON numbers. */
export function encodeOutside(value: unknown, indent?: number): string {
  const marks: string[] = [];
  const text = JSON.stringify(
    value,
    (_, part: unknown) => {
      if (typeof part === 'bigint') return mark(part.toString());
      if (isExact(part)) return mark(part.exact);
      return part;
    },
    indent,
  );
  return text.replace(
    /"\u0001(\d+)\u0001"|"\\u0001(\d+)\\u0001"/g,
    (_, a?: string, b?: string) => marks[Number(a ?? b)] ?? 'null',
  );

  function mark(digits: string): string {
    marks.push(digits);
    return `\u0001${marks.length - 1}\u0001`;
  }
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
