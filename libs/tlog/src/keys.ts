import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { sha256 } from './hash.ts';
import { TlogError } from './problems.ts';
import { parseBase64 } from './text.ts';

/** Types of signatures (C2SP signed-note). ML-DSA-44, 0x06, is not among them: Node 20 does not know it. */
export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;

/** Whose signatures are known. */
export interface VerifierKey {
  name: string;
  /** Eight hexadecimal digits. Name and id together say which key signed. */
  id: string;
  type: typeof ED25519 | typeof COSIGNATURE;
  /** 32 bytes (RFC 8032). */
  publicKey: Buffer;
  key: KeyObject;
}

/** No spaces of any script, no plus, no control characters: a name stands in lines and in keys. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}\p{Z}]+$/u.test(name);

/** C2SP signed-note, "Verifier keys": `<name>+<8 hex>+<base64(type || 32-byte key)>`. */
export function parseVerifierKey(text: string): VerifierKey {
  const { name, id, type, bytes } = keyParts(text, text);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') };
  return checkedKey({ name, id, type, publicKey: bytes, key: createPublicKey({ key: jwk, format: 'jwk' }) });
}

export function formatVerifierKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${id}+${Buffer.concat([Buffer.of(type), publicKey]).toString('base64')}`;
}

/** The parts of a key as text, its id not yet checked. `shown` stands for it in errors. */
export function keyParts(text: string, shown: string) {
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  if (!isKeyName(name))
    throw new TlogError('key.malformed', {
      given: shown,
      why: 'a key is NAME+ID+BASE64, its name without spaces',
    });
  const [type = -1, ...bytes] = parseBase64(base64, shown);
  if (type !== ED25519 && type !== COSIGNATURE) throw new TlogError('key.type-unknown', { name, type });
  if (bytes.length !== 32) throw new TlogError('key.malformed', { given: shown, why: 'it has no 32 bytes' });
  return { name, id, type, bytes: Buffer.from(bytes) } as const;
}

/** The first 4 bytes of SHA-256(name || 0x0A || type || public key). */
export const keyId = ({ name, type, publicKey }: Omit<VerifierKey, 'id' | 'key'>): string =>
  sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(type), publicKey])).toString('hex', 0, 4);

export function checkedKey<Key extends VerifierKey>(key: Key): Key {
  if (keyId(key) !== key.id)
    throw new TlogError('key.malformed', { given: key.name, why: 'its id is of another key' });
  return key;
}

/** What a cosignature signs (C2SP tlog-cosignature, "Ed25519 signed message"). `time` is in seconds since 1970. */
export const cosignedText = (time: bigint, text: string): string => `cosignature/v1\ntime ${time}\n${text}`;

/** Whether the key signed this text: the time that a cosignature names, null for a plain signature, or false. */
export function verifyText(key: VerifierKey, text: string, signature: Buffer): bigint | null | false {
  if (key.type === ED25519) return verify(null, Buffer.from(text), key.key, signature) ? null : false;
  if (signature.length !== 8 + 64) return false;
  const time = signature.readBigUInt64BE();
  const signed = Buffer.from(cosignedText(time, text));
  return time < 2n ** 63n && verify(null, signed, key.key, signature.subarray(8)) && time;
}
