import type { VerifierKey } from '../keys.ts';
import { parseNote, signersOf } from '../note.ts';
import { parseDecimal } from '../text.ts';
import { formatSignature } from '../write/sign.ts';
import type { TileReader } from '../write/tile-reader.ts';
import { formatAddCheckpoint } from '../write/witness.ts';
import { reasonOf, SourceError } from './source-error.ts';

export interface WitnessRequest {
  /** The submission prefix of the witness. */
  url: string;
  /** Of type 0x04: no other signature is taken. */
  key: VerifierKey;
  /** The tiles of the log, of the size of the checkpoint. */
  reader: TileReader;
  /** The signed checkpoint. */
  note: string;
  /** The size that this witness cosigned last; where it remembers another, it is asked again with that. */
  old: bigint;
  milliseconds?: number;
  /** Ends the waiting before its time. */
  signal?: AbortSignal;
}

const LARGEST_ANSWER = 16 * 1024;

/** Asks a witness to cosign a checkpoint; answers its signature lines, for `addSignatures`. Throws `SourceError`. */
export async function askWitness(request: WitnessRequest): Promise<string> {
  const address = `${request.url.replace(/\/+$/, '')}/add-checkpoint`;
  const first = await post(address, request, request.old);
  if (typeof first === 'string') return first;
  if (first > request.reader.size) throw new SourceError('witness.ahead', { address, size: first });
  const second = await post(address, request, first);
  if (typeof second === 'string') return second;
  throw new SourceError('witness.refused', { address, status: 409 });
}

/** Signature lines, or the size that the witness remembers. */
async function post(address: string, request: WitnessRequest, old: bigint): Promise<string | bigint> {
  const { key, reader, note } = request;
  const proof = old > 0n && old < reader.size ? await reader.consistency(old) : [];
  const { status, text } = await answerOf(address, formatAddCheckpoint(old, proof, note), request);
  if (status === 409) return parseDecimal(text.trim());
  if (status !== 200) throw new SourceError('witness.refused', { address, status });
  const answered = parseNote(`${parseNote(note).text}\n${text}`);
  if (signersOf(answered, [key]).length === 0) throw new SourceError('witness.unsigned', { address });
  const own = answered.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  return own.map(formatSignature).join('');
}

async function answerOf(
  address: string,
  body: string,
  { milliseconds = 15_000, signal: given }: WitnessRequest,
): Promise<{ status: number; text: string }> {
  try {
    const late = AbortSignal.timeout(milliseconds);
    const signal = given ? AbortSignal.any([late, given]) : late;
    const response = await fetch(address, { method: 'POST', body, redirect: 'error', signal });
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) {
      text += decoder.decode(piece as Uint8Array, { stream: true });
      if (text.length > LARGEST_ANSWER)
        throw new SourceError('source.too-large', { address, largest: LARGEST_ANSWER });
    }
    return { status: response.status, text };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('source.unreachable', { address, why: reasonOf((error as Error).cause ?? error) });
  }
}
