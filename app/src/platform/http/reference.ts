import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no letter that is read as another when somebody copies it by hand. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 80 bits: nobody finds one by trying. */
const BYTES = 10;

export const REFERENCE = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** What a sender can come back with: the same for the same form, and known to nobody who has not the program's key. */
export function newReference(secret: { key: string; placeId: string; formId: string }): string {
  const bytes = createHmac('sha256', secret.key)
    .update(`reference ${secret.placeId} ${secret.formId}`)
    .digest()
    .subarray(0, BYTES);
  const number = BigInt(`0x${bytes.toString('hex')}`);
  return Array.from({ length: 16 }, (_, at) => LETTERS[Number((number >> BigInt(75 - 5 * at)) & 31n)]).join(
    '',
  );
}

/** As it is written down: in four groups of four. */
export const writtenReference = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1-');

/** As somebody typed it: capitals, blanks and dashes, and letters that were read as digits. Null where it is none. */
export function readReference(typed: string): string | null {
  const plain = typed
    .toLowerCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return REFERENCE.test(plain) ? plain : null;
}

/** What is kept of it: enough to know it again, and not enough to use it. */
export const hashOfReference = (reference: string): string =>
  createHash('sha256').update(`reference ${reference}`).digest('hex');

/**
 * The request's id in the record is another than the form's: whoever reads the log cannot send the form again and be
 * given its sender's reference.
 */
export function requestIdFor({
  key,
  placeId,
  formId,
}: {
  key: string;
  placeId: string;
  formId: string;
}): string {
  const hex = createHmac('sha256', key).update(`request ${placeId} ${formId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
