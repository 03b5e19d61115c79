import { createHash } from 'node:crypto';
import { isHeld } from './held.ts';
import type { Intake } from './intake-store.ts';

/** A mapping as a document that is not yet known to be one. */
export type Document = Record<string, unknown>;

export const objectIn = (value: unknown): Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {};

export const listIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A document as somebody typed it; null where it is none that could be kept. */
export function documentIn(json: string): Document | null {
  try {
    const document: unknown = JSON.parse(json);
    return typeof document === 'object' && document !== null && !Array.isArray(document) && isHeld(document)
      ? (document as Document)
      : null;
  } catch {
    return null;
  }
}

/** The database gives the fields of a document back in an order of its own. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

// Raised with the form of what is stored, so that a preview of an older program is made anew.
const SAID = 2;

/** Names what a preview speaks of: these bytes, this mapping, this year, day and side. */
export const previewKey = ({
  files,
  document,
  year,
  until,
  side,
}: Pick<Intake, 'files' | 'document' | 'year' | 'until' | 'side'>): string =>
  createHash('sha256')
    .update(inOrder([SAID, files.map(({ name, hash }) => [name, hash]), document, year, until, side]))
    .digest('hex');

/** Whether what is stored still speaks of what stands. */
export const isCurrent = (
  intake: Pick<Intake, 'files' | 'document' | 'year' | 'until' | 'side' | 'preview' | 'previewOf'>,
): boolean => intake.preview !== null && intake.previewOf === previewKey(intake);
