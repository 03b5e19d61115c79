import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FiscalError } from '@groundwork-gov/fiscal';
import { LIMITS } from '@groundwork-gov/sheets';
import type { ActContext } from '../access/action.ts';
import type { Files } from '../files/files.ts';
import { type Intake, type IntakeOf, intakeById, type SentFile } from './intake-store.ts';
import { readingProblems } from './problems.ts';

/** How long files that were sent wait for their sender's word. */
export const KEPT_MS = 86_400_000;

/** What is more is read in the worker: nobody should wait longer than a page may take. */
export const AT_ONCE_BYTES = 20 * 1024 * 1024;

/** Of a larger file the beginning says what it is. */
const LOOKED_AT_BYTES = 4 * 1024 * 1024;

export const sizeOf = ({ files }: Pick<Intake, 'files'>): number =>
  files.reduce((sum, { size }) => sum + size, 0);

/** The intake, if it is this person's own and still there: another's answers like one that is not. */
export async function ownIntake<Preview>(
  { tx, actor }: Pick<ActContext, 'tx' | 'actor'>,
  what: IntakeOf,
  intakeId: string,
): Promise<Intake<Preview>> {
  const intake = await intakeById<Preview>(tx, what, intakeId);
  if (!intake || intake.personId !== actor.personId || isOver(intake))
    throw readingProblems.problem('reading.intake-gone');
  return intake;
}

const isOver = ({ sentAt }: Pick<Intake, 'sentAt'>): boolean => sentAt.getTime() + KEPT_MS < Date.now();

export const openSent = (files: Files, placeId: string, { hash }: SentFile): Promise<Readable> =>
  files.bytes.open(placeId, hash);

/** Only the beginning of a large file is looked at. */
export const isLarge = ({ size }: Pick<SentFile, 'size'>): boolean => size > AT_ONCE_BYTES;

const ZIP = Buffer.from('PK\u0003\u0004');
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MB`;

/**
 * All of a file, or of a large one its beginning up to the end of a line.
 *
 * @throws FiscalError `fiscal.workbook-refused` for a large workbook
 */
export async function beginningOf(files: Files, placeId: string, file: SentFile): Promise<Buffer> {
  const stream = await openSent(files, placeId, file);
  if (!isLarge(file)) return buffer(stream);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length >= LOOKED_AT_BYTES) break;
  }
  stream.destroy();
  const bytes = Buffer.concat(pieces);
  // The beginning of a workbook says nothing, and one of this size is not read: cut, it would be called damaged.
  if (bytes.subarray(0, 4).equals(ZIP))
    throw new FiscalError('fiscal.workbook-refused', {
      name: file.name,
      reason: 'file.too-large',
      value: megabytes(file.size),
      expected: megabytes(LIMITS.fileBytes),
    });
  return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
}
