/** Where the first difference is: not before `from`, and not after `to`. */
export interface Range {
  from: bigint;
  to: bigint;
}

interface FaultDetails extends Range {
  /** The file where it was seen. */
  path?: string;
  /** The size of the older checkpoint that says otherwise. */
  since?: bigint;
}

/** Something in a log that is not what was signed. */
export interface Fault extends FaultDetails {
  code: Extract<TlogCode, `log.${string}`>;
}

const perhaps = (names: readonly string[]): string => (names.length === 0 ? 'no log' : names.join(', '));
const entries = ({ from, to }: FaultDetails): string =>
  from === to ? `entry ${from}` : `one or more of the entries ${from} to ${to}`;

/** Every code with its sentence. Entries are counted from 0, as in the formats. */
const sentences = {
  'number.invalid': (d: { given: string }) =>
    `Expected a whole number from 0 to 2^63-1 without leading zeros, and got ${JSON.stringify(d.given)}.`,
  'base64.invalid': (d: { given: string }) =>
    `Expected base64 with padding (RFC 4648), and got ${JSON.stringify(d.given.slice(0, 100))}.`,
  'hash.wrong-length': (d: { bytes: number }) => `Expected a hash of 32 bytes, and got ${d.bytes}.`,
  'entry.too-long': (d: { bytes: number }) => `An entry has at most 65,535 bytes, and this one ${d.bytes}.`,
  'key.malformed': (d: { given: string; why: string }) =>
    `${JSON.stringify(d.given.slice(0, 200))} is no key: ${d.why}. Copy it again, whole.`,
  'key.type-unknown': (d: { name: string; type: number }) =>
    `The key of ${d.name} is of type ${d.type}; only Ed25519 is known here (1 for logs, 4 for witnesses).`,
  'note.malformed': (d: { why: string }) =>
    `This is no signed note: ${d.why}. Get the file again, unchanged.`,
  'note.bad-signature': (d: { name: string; id: string }) =>
    `A signature says that it is by ${d.name} (key ${d.id}), and is not. The text was changed, or it was forged.`,
  'note.unsigned': (d: { origin: string }) =>
    `The checkpoint is not signed by any key that the policy gives for ${d.origin}. Ask whom you have the policy from whether the log has a new key.`,
  'checkpoint.missing': () =>
    'There is no file "checkpoint" here. Give the address or folder that directly holds it.',
  'checkpoint.malformed': (d: { origin: string }) =>
    `This is no checkpoint (origin, size and root, a line each); it begins ${JSON.stringify(d.origin.slice(0, 100))}.`,
  'checkpoint.other-log': (d: { origin: string; other: string }) =>
    `The older checkpoint is of ${d.other}, and this log is ${d.origin}. Compare a log with its own checkpoints.`,
  'proof.out-of-range': (d: { index: bigint; size: bigint }) =>
    `${d.index} lies outside of what can be proven for a log of ${d.size} entries.`,
  'proof.wrong-length': (d: { given: number }) =>
    `A proof of ${d.given} hashes is too short or too long here.`,
  'proof.wrong-root': (d: { size: bigint }) =>
    `The hashes do not lead to the root of the ${d.size} entries: what is shown is not what was signed.`,
  'tile.missing': (d: { path: string }) => `The file ${d.path} is missing, and the checkpoint promises it.`,
  'tile.wrong-length': (d: { path: string; expected: number; given: number }) =>
    `The file ${d.path} should have ${d.expected} bytes and has ${d.given}.`,
  'bundle.malformed': (d: { expected: number; whole: number }) =>
    `A bundle should hold ${d.expected} entries exactly; it was whole up to ${d.whole}.`,
  'receipt.malformed': () => 'This is no receipt (c2sp.org/tlog-proof@v1). Get the file again, unchanged.',
  'request.malformed': () =>
    'This is no request to a witness: "old SIZE", hashes, a blank line, a checkpoint.',
  'policy.malformed': (d: { line: number; why: string }) => `Line ${d.line} of the policy: ${d.why}.`,
  'policy.log-unknown': (d: { origin: string; known: readonly string[] }) =>
    `The checkpoint is of ${JSON.stringify(d.origin)}, and the policy knows ${perhaps(d.known)}.`,
  'policy.quorum-missed': (d: { witnesses: readonly string[]; quorum: string }) =>
    `Too few witnesses: the policy asks for ${d.quorum}, and ${d.witnesses.join(', ') || 'nobody'} cosigned. The log may show others something else.`,
  'log.entry-changed': (d: FaultDetails) =>
    `Entry ${d.from} is the first that is not what was signed: it was changed, removed, moved or put in later.`,
  'log.entry-missing': (d: FaultDetails) =>
    `Entry ${d.from} is the first that cannot be read: ${d.path} is missing, cut off or too long.`,
  'log.tile-changed': (d: FaultDetails) => `The file ${d.path} does not hold the hashes of ${entries(d)}.`,
  'log.rewritten': (d: FaultDetails) =>
    `The log was rewritten: ${entries(d)} differ from what was signed, and so do the hashes beside them.`,
  'log.forked': (d: FaultDetails) =>
    `The log was rewritten since your checkpoint of ${d.since} entries: ${entries(d)} were others then.`,
  'log.shrank': (d: FaultDetails) =>
    `The log had ${d.since} entries and now has ${d.from}: those from ${d.from} on were taken back, as by an old backup.`,
};

export type TlogCode = keyof typeof sentences;
export type TlogDetails<C extends TlogCode> = C extends TlogCode
  ? Parameters<(typeof sentences)[C]> extends [infer Details]
    ? Details
    : Record<string, never>
  : never;

/** What does not hold or cannot be read. Tests and callers look at `code` and `details`, never at the sentence. */
export class TlogError<C extends TlogCode = TlogCode> extends Error {
  readonly code: C;
  readonly details: TlogDetails<C>;

  constructor(code: C, details: TlogDetails<C>) {
    super((sentences[code] as (details: TlogDetails<C>) => string)(details));
    this.name = 'TlogError';
    this.code = code;
    this.details = details;
  }
}
