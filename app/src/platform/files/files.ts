import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { UploadedFile } from '../http/upload.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { ByteStore } from './byte-store.ts';
import { type FileType, fileTypes, isImage } from './file-types.ts';
import { fileProblems } from './problems.ts';
import { scanFile } from './scan-file.ts';
import type { Scanner } from './scanner.ts';
import * as store from './store.ts';
import { typeOf } from './type-of.ts';

export { type FileType, imageTypes } from './file-types.ts';

/** Where bytes are kept, and who looks at them. One for the house. */
export interface Files {
  bytes: ByteStore;
  /** None set: files are served at once. */
  scanner: Scanner | null;
  /** Where pictures are made anew. */
  drafts: string;
}

/** A file of a form, as an action's schema takes it. Its path is ours, so `sameness` of the action leaves it out. */
export const uploadedFile: z.ZodType<UploadedFile> = z.strictObject({
  field: z.string(),
  name: z.string(),
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});

export interface Purpose {
  accept: readonly FileType[];
  maxBytes: number;
  /** The longest side a picture keeps; 2,400 unless told. */
  maxSide?: number;
  /** Refuse what cannot be freed of traces of its author: for people who must stay unknown (abuse 17). */
  withoutTraces?: boolean;
  /** The item that holds it. Until one does, its uploader alone may open it, and after a day it goes. */
  heldBy?: string;
  personId?: string;
}

export interface StoredFile {
  fileId: string;
  hash: string;
  type: FileType;
  size: number;
  name: string;
  /** Its bytes are as they came: what its program wrote of its user is still in it. Say so where it was sent. */
  keepsTraces: boolean;
}

const LONGEST_SIDE = 2400;

/**
 * Keeps a file that was sent with a form: looked at by its bytes, pictures made anew, bytes under their hash, its row
 * in the caller's transaction. Bytes of a transaction that is rolled back are cleared away in the night.
 */
export async function storeFile(
  house: { files: Files },
  tx: Transaction,
  uploaded: UploadedFile,
  purpose: Purpose,
): Promise<StoredFile> {
  const { files } = house;
  const type = await refuseUnlessAccepted(uploaded, purpose);
  await mkdir(files.drafts, { recursive: true, mode: 0o700 });
  // Loaded with the first picture: it brings a library of its own.
  const { remakeImage } = await import('./remake-image.ts');
  const draft = join(files.drafts, `${randomUUID()}.image`);
  try {
    const made = isImage(type)
      ? { path: draft, ...(await remakeImage(uploaded.path, type, draft, purpose.maxSide ?? LONGEST_SIDE)) }
      : { path: uploaded.path, width: null, height: null };
    const { hash, size } = await measure(made.path);
    await files.bytes.put(tx.placeId, hash, made.path, size);
    const file = {
      fileId: randomUUID(),
      hash,
      type,
      size,
      name: nameFor(uploaded.name, type),
      keepsTraces: !isImage(type),
    };
    await store.insertFile(tx, {
      ...file,
      width: made.width,
      height: made.height,
      uploadedBy: purpose.personId ?? null,
      heldBy: purpose.heldBy ?? null,
      state: files.scanner ? 'waiting' : 'ready',
    });
    if (files.scanner) await enqueue(tx, scanFile, { fileId: file.fileId });
    return file;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The item's permission opens the file from now on. */
export async function holdFile(tx: Transaction, fileId: string, itemId: string): Promise<void> {
  if (!(await store.setHolder(tx, fileId, itemId))) throw new Error('there is no such file to hold');
}

/** Lets go of a file: it opens for nobody, and its bytes go in the night, unless something public names them. */
export async function letGoOfFile(tx: Transaction, fileId: string): Promise<void> {
  await store.setHolder(tx, fileId, null);
}

/** The same files are public from now on, as long as the snapshot stands: at `publicFilePath`. All of them, or none. */
export async function publishFiles(
  tx: Transaction,
  fileIds: readonly string[],
  snapshotHash: string,
): Promise<void> {
  if (!(await store.nameInSnapshot(tx, fileIds, snapshotHash))) throw fileProblems.problem('file.not-ready');
}

export const publishFile = (tx: Transaction, fileId: string, snapshotHash: string): Promise<void> =>
  publishFiles(tx, [fileId], snapshotHash);

export const filePath = (code: string, fileId: string): string => `/work/places/${code}/files/${fileId}`;

export const publicFilePath = (code: string, hash: string): string =>
  `/places/${code}/files/${hash.replace('sha256:', '')}`;

async function refuseUnlessAccepted(uploaded: UploadedFile, purpose: Purpose): Promise<FileType> {
  if (uploaded.bytes > purpose.maxBytes) {
    throw fileProblems.problem('file.too-large', {
      limit: megabytes(purpose.maxBytes),
      size: megabytes(uploaded.bytes),
    });
  }
  const accept = purpose.withoutTraces ? purpose.accept.filter(isImage) : purpose.accept;
  const { type, seems } = await typeOf(uploaded.path);
  if (type === null || !accept.includes(type)) {
    throw fileProblems.problem('file.type-refused', {
      seems,
      expected: accept.map((each) => each.toUpperCase()).join(', '),
    });
  }
  return type;
}

const megabytes = (bytes: number): number => Math.max(Math.ceil(bytes / 100_000) / 10, 0.1);

async function measure(path: string): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { hash: `sha256:${hash.digest('hex')}`, size: (await stat(path)).size };
}

const LONGEST_NAME = 120;

/** What they called it, without what would turn the line round or hide an ending; the ending says what it is. */
export function nameFor(given: string, type: FileType): string {
  const shown = given
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/\.[^.]{1,8}$/, '')
    .trim();
  const stem = [...shown]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[. ]+$/, '');
  return `${stem === '' || /^\.+$/.test(stem) ? 'file' : stem}.${fileTypes[type].ending}`;
}
