import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  checkedKey,
  cosignedText,
  ED25519,
  formatVerifierKey,
  isKeyName,
  keyId,
  keyParts,
  type VerifierKey,
} from '../keys.ts';
import { type NoteSignature, parseNote } from '../note.ts';
import { TlogError } from '../problems.ts';

/** A key that signs. Secret. */
export interface SignerKey extends VerifierKey {
  privateKey: KeyObject;
}

const PREFIX = 'PRIVATE+KEY+';
// RFC 8410, section 7: what stands before the 32 bytes of a private key in PKCS #8.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** RFC 8410, section 4: what stands before the 32 bytes of a public key in a SubjectPublicKeyInfo. */
const SPKI_BYTES = 12;

/** `PRIVATE+KEY+<name>+<8 hex>+<base64(type || 32-byte seed)>`, as Go's sumdb/note and Tessera write it. */
export function parseSignerKey(text: string): SignerKey {
  const shown = 'a private key';
  if (!text.startsWith(PREFIX))
    throw new TlogError('key.malformed', { given: shown, why: `it begins ${PREFIX}` });
  const { bytes, ...parts } = keyParts(text.slice(PREFIX.length), shown);
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' });
  return checkedKey({ ...parts, ...publicPart(privateKey), privateKey });
}

/** The key that 32 secret bytes make, for whoever derives keys instead of keeping them. */
export function signerFromSeed(name: string, type: VerifierKey['type'], seed: Uint8Array): SignerKey {
  if (!isKeyName(name) || seed.length !== 32)
    throw new TlogError('key.malformed', { given: name, why: 'it takes a name without spaces and 32 bytes' });
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const parts = { name, type, ...publicPart(privateKey) };
  return { ...parts, id: keyId(parts), privateKey };
}

/**
 * A new pair of keys as text: what to publish, and what to keep secret. Its secret is 32 random bytes (RFC 8032, section 5.1.5). Node's
 * `generateKeyPairSync` is not used: what it leaves to the garbage collector holds the lock of the key, and a collection while the key
 * is exported as a JWK waits for that lock for ever (seen on Node 20.20).
 */
export function generateKey(name: string, type: VerifierKey['type']): { verifier: string; signer: string } {
  if (!isKeyName(name))
    throw new TlogError('key.malformed', { given: name, why: 'a name has no spaces and no plus' });
  const seed = randomBytes(32);
  const parts = signerFromSeed(name, type, seed);
  const { id } = parts;
  const secret = Buffer.concat([Buffer.of(type), seed]).toString('base64');
  return { verifier: formatVerifierKey(parts), signer: `${PREFIX}${name}+${id}+${secret}` };
}

function publicPart(privateKey: KeyObject): { publicKey: Buffer; key: KeyObject } {
  const key = createPublicKey(privateKey);
  return { key, publicKey: key.export({ format: 'der', type: 'spki' }).subarray(SPKI_BYTES) };
}

/** A signature line for this text. A cosignature carries its time, in seconds since 1970. */
export function signatureLine(key: SignerKey, text: string, time: bigint): string {
  if (key.type === ED25519)
    return formatSignature({ ...key, signature: sign(null, Buffer.from(text), key.privateKey) });
  const seconds = Buffer.alloc(8);
  seconds.writeBigUInt64BE(time);
  const signature = sign(null, Buffer.from(cosignedText(time, text)), key.privateKey);
  return formatSignature({ ...key, signature: Buffer.concat([seconds, signature]) });
}

export const formatSignature = ({ name, id, signature }: NoteSignature): string =>
  `\u2014 ${name} ${Buffer.concat([Buffer.from(id, 'hex'), signature]).toString('base64')}\n`;

const now = (): bigint => BigInt(Math.floor(Date.now() / 1000));

/** Signs a text with several keys: for a checkpoint that of the log, and its next one while keys change. */
export function signNote(text: string, keys: readonly SignerKey[], time = now()): string {
  return addSignatures(`${text}\n`, keys.map((key) => signatureLine(key, text, time)).join(''));
}

/** The note with more signature lines, such as a witness answers. Refuses what would be no note. */
export function addSignatures(note: string, lines: string): string {
  parseNote(note + lines);
  return note + lines;
}
