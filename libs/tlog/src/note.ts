import { isKeyName, type VerifierKey, verifyText } from './keys.ts';
import { TlogError } from './problems.ts';
import { decodeUtf8, parseBase64 } from './text.ts';

/** C2SP signed-note asks for 16 at least. A line of ML-DSA-44 has less than 5 kB. */
const MOST_SIGNATURES = 16;
export const LARGEST_NOTE = 128 * 1024;

export interface Note {
  /** With its last newline. */
  text: string;
  signatures: NoteSignature[];
}

export interface NoteSignature {
  name: string;
  id: string;
  signature: Buffer;
}

/** A signature of a known key that verified; `time` (seconds since 1970) is that of a cosignature. */
export interface Signed {
  key: VerifierKey;
  time: bigint | null;
}

const malformed = (why: string): TlogError => new TlogError('note.malformed', { why });

/** C2SP signed-note, "Format". Throws `note.malformed` or `base64.invalid`. */
export function parseNote(note: string | Uint8Array): Note {
  const whole = typeof note === 'string' ? note : decodeUtf8(note);
  if (whole === null) throw malformed('it is not UTF-8');
  if (/[^\n -~\u0080-\u{10ffff}]/u.test(whole))
    throw malformed('it has a control character (perhaps CR before LF)');
  // Texts may have blank lines of their own: the last one is the border.
  const border = whole.lastIndexOf('\n\n');
  if (border < 0 || !whole.endsWith('\n')) throw malformed('there is no blank line before its signatures');
  const lines = whole.slice(border + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw malformed(`it has more than ${MOST_SIGNATURES} signatures`);
  return { text: whole.slice(0, border + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', base64 = ''] = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = parseBase64(base64);
  if (!isKeyName(name) || bytes.length < 5) throw malformed('a signature line is "\u2014 name base64"');
  return { name, id: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) };
}

/**
 * Which of these keys signed. Unknown keys are passed over; a signature in the name and id of a known key that is not
 * its own condemns the whole note (`note.bad-signature`).
 */
export function signersOf({ text, signatures }: Note, keys: readonly VerifierKey[]): Signed[] {
  return signatures.flatMap(({ name, id, signature }) => {
    const key = keys.find((each) => each.name === name && each.id === id);
    if (!key) return [];
    const time = verifyText(key, text, signature);
    if (time === false) throw new TlogError('note.bad-signature', { name, id });
    return [{ key, time }];
  });
}
