import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { problem } from '../problems/platform-problems.ts';

export interface UploadedFile {
  field: string;
  /** What the sender called it, for showing only: never a path. */
  name: string;
  /** Where the bytes are, under a name made of their hash. */
  path: string;
  bytes: number;
  sha256: string;
}

export interface Fields {
  fields: [name: string, value: string][];
  files: UploadedFile[];
}

export interface UploadLimits {
  field: string;
  maxBytes: number;
  maxFiles: number;
}

const FIELD_BYTES = 256 * 1024;
const MOST_FIELDS = 50;

/** Reads a form with files as a stream: each file goes to disk as it comes, and never wholly into memory. */
export async function readUpload(request: Request, folder: string, limits: UploadLimits): Promise<Fields> {
  if (!request.body) throw problem('request.invalid', { fields: ['body: expected a form with a file'] });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fields: [string, string][] = [];
  const writing: Promise<UploadedFile | null>[] = [];
  let refused: Error | undefined;
  const parser = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits: {
      fieldSize: FIELD_BYTES,
      fields: MOST_FIELDS,
      files: limits.maxFiles,
      fileSize: limits.maxBytes,
      headerPairs: 20,
    },
  });
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) refused = problem('request.too-large', { limit: FIELD_BYTES });
    fields.push([name, value]);
  });
  parser.on('file', (field, stream, name) => {
    stream.on('limit', () => {
      refused = problem('request.too-large', { limit: limits.maxBytes });
    });
    if (field !== limits.field) {
      refused = problem('request.invalid', { fields: [`${field}: no file is expected here`] });
      stream.resume();
      return;
    }
    writing.push(store(field, name, stream, folder));
  });
  parser.on('fieldsLimit', () => {
    refused = problem('request.invalid', { fields: [`body: at most ${MOST_FIELDS} fields`] });
  });
  parser.on('filesLimit', () => {
    refused = problem('request.invalid', { fields: [`${limits.field}: at most ${limits.maxFiles} files`] });
  });
  await pipeline(Readable.fromWeb(request.body), parser).catch((cause: Error) => {
    refused ??= problem('request.invalid', { fields: [`body: ${cause.message}`] });
  });
  const files = (await Promise.all(writing)).filter((file) => file !== null);
  if (refused) {
    await dropUploads(files);
    throw refused;
  }
  return { fields, files };
}

export async function dropUploads(files: readonly UploadedFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })));
}

async function store(
  field: string,
  name: string,
  stream: Readable,
  folder: string,
): Promise<UploadedFile | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const draft = join(folder, `${randomUUID()}.part`);
  await pipeline(stream, measured, createWriteStream(draft, { mode: 0o600 }));
  // A browser sends an empty nameless file for a file field left empty.
  if (!name && bytes === 0) {
    await rm(draft, { force: true });
    return null;
  }
  const sha256 = hash.digest('hex');
  const path = join(folder, `${sha256}.${randomUUID()}`);
  await rename(draft, path);
  return { field, name: shownName(name), path, bytes, sha256 };
}

/** The last part of the name, without what ends a line or turns it round: browsers and attackers send whole paths. */
function shownName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).pop() ?? '';
  return last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 200) || 'file';
}
