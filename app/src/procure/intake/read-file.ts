import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type OcdsItem, readOcds, releasesIn } from '@groundwork-gov/ocds';
import { procureProblems } from '../problems.ts';
import type { Findings } from './findings.ts';

/** A file on this machine, a text that a program sent, or a file that was sent before and waits. */
export type FileToRead = { name: string; sha256: string } & (
  | { path: string }
  | { text: string }
  | { size: number; open(): Promise<AsyncIterable<Uint8Array>> }
);

/** Told of progress by whoever waits: how many bytes of a file are read. */
export type Progress = (file: string, done: number, total: number) => void;

const NOTCH = 1 << 24;

export async function sizeOf(file: FileToRead): Promise<number> {
  if ('text' in file) return Buffer.byteLength(file.text);
  if ('open' in file) return file.size;
  try {
    return (await stat(file.path)).size;
  } catch (error) {
    throw procureProblems.problem('procure.no-file', { file: file.name }, error);
  }
}

/** Every release of a file as it streams by, those of its records too. What cannot be read is told and passed over. */
export async function* releasesOf(
  file: FileToRead,
  size: number,
  findings: Findings,
  progress: Progress,
): AsyncGenerator<OcdsItem> {
  const source = await sourceOf(file);
  for await (const item of readOcds(counted(source, size, file.name, progress), findings.hear))
    yield* releasesIn(item, findings.hear);
}

async function sourceOf(file: FileToRead): Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>> {
  if ('text' in file) return [Buffer.from(file.text)];
  return 'open' in file ? file.open() : createReadStream(file.path);
}

async function* counted(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  name: string,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  let said = 0;
  for await (const chunk of source) {
    done += chunk.length;
    if (done - said >= NOTCH) progress(name, (said = done), size);
    yield chunk;
  }
}
