import { HASH_BYTES } from './hash.ts';
import { TlogError } from './problems.ts';

/** No tree is larger: its proofs would be longer than the 63 hashes that C2SP tlog-witness allows. */
const LARGEST_SIZE = 2n ** 63n - 1n;

/** Decimal digits without a leading zero, up to 2^63 - 1. */
export function parseDecimal(text: string): bigint {
  const value = /^(?:0|[1-9][0-9]{0,18})$/.test(text) ? BigInt(text) : -1n;
  if (value < 0n || value > LARGEST_SIZE) throw new TlogError('number.invalid', { given: text });
  return value;
}

/** RFC 4648, section 4, in its one canonical form: padded, no spaces, no loose bits at the end. */
export function parseBase64(text: string, shown = text): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new TlogError('base64.invalid', { given: shown });
  return bytes;
}

export function parseHash(text: string): Buffer {
  const bytes = parseBase64(text);
  if (bytes.length !== HASH_BYTES) throw new TlogError('hash.wrong-length', { bytes: bytes.length });
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or null where it is not UTF-8. A byte order mark is kept, and is no part of any format here. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
