const sentences = {
  'source.unreachable': (d: { address: string; why: string }) =>
    `${d.address} could not be read: ${d.why}. Is the address right, and are you online? Nothing is proven either way.`,
  'source.refused': (d: { address: string; status: number }) =>
    `${d.address} answers with HTTP status ${d.status}. Try again later. Nothing is proven either way.`,
  'source.redirected': (d: { address: string; to: string }) =>
    `${d.address} sends us on to ${d.to}, which is another server or not encrypted. If you trust it, give that address.`,
  'source.too-large': (d: { address: string; largest: number }) =>
    `${d.address} is larger than the ${d.largest} bytes that such a file may have, and was not read.`,
  'source.not-a-file': (d: { address: string }) =>
    `${d.address} is no plain file in the folder of the log (perhaps a link to elsewhere), and was not read.`,
  'source.unreadable': (d: { address: string; why: string }) => `${d.address} could not be read: ${d.why}.`,
  'source.address-invalid': (d: { address: string }) =>
    `${d.address} is no address of a log: write https://, the server and the path, without a password, ? or #.`,
  'folder.not-the-same': (d: { path: string }) =>
    `${d.path} is there already and holds something else. What a log has published never changes; nothing was written.`,
  'folder.went-back': (d: { from: bigint; to: bigint }) =>
    `The folder shows a log of ${d.from} entries, and a checkpoint of ${d.to} would take some back; nothing was written. Was an old backup put back?`,
  'witness.refused': (d: { address: string; status: number }) =>
    `The witness at ${d.address} cosigned nothing; its HTTP status was ${d.status}.`,
  'witness.ahead': (d: { address: string; size: bigint }) =>
    `The witness at ${d.address} has cosigned a log of ${d.size} entries, more than are shown to it now.`,
  'witness.unsigned': (d: { address: string }) =>
    `The witness at ${d.address} answered without a cosignature of the key that it should have.`,
  'witness.state-malformed': (d: { path: string }) =>
    `${d.path} is no state of a witness. Put its backup back only if no checkpoint was cosigned since; otherwise ask the logs for help: a witness that forgets can be led astray.`,
  'witness.state-in-use': (d: { path: string; pid: number }) =>
    `${d.path} is used by the process ${d.pid}. Two witnesses with one key would cosign two histories. Stop the other first.`,
  'witness.state-changed': (d: { path: string }) =>
    `${d.path} was changed by somebody else. The witness cosigns nothing until it is started anew.`,
};

export type SourceCode = keyof typeof sentences;
export type SourceDetails<C extends SourceCode> = Parameters<(typeof sentences)[C]>[0];

/** Files and networks that fail: nothing is said about whether a log holds. Look at `code` and `details`. */
export class SourceError<C extends SourceCode = SourceCode> extends Error {
  readonly code: C;
  readonly details: SourceDetails<C>;

  constructor(code: C, details: SourceDetails<C>) {
    super((sentences[code] as (details: SourceDetails<C>) => string)(details));
    this.name = 'SourceError';
    this.code = code;
    this.details = details;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of this name',
  EACCES: 'it is not yours to read (permissions)',
  ELOOP: 'its links lead in a circle',
  ENOTFOUND: 'no server of this name is known',
  ECONNREFUSED: 'no server answers there',
};

/** Why the system or the network did not do what it was asked, in words where we have some. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  return WORDS[code] ?? (code || error.message);
}
