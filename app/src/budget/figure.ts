import { z } from 'zod';
import type { ActContext } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { hasHead, hasLine, type PublicReader } from './figure-store.ts';
import { CLASSIFICATIONS, type Classification, SIDES, type Side } from './phases.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';

/**
 * What of a published budget somebody speaks about: nothing for all of it, a head by the beginning of its code, or a
 * line of a file by the file's fingerprint, so that it stays the same line when another file is loaded after it.
 */
export type About =
  | { of: 'budget' }
  | { of: 'head'; classification: Classification; code: string }
  | { of: 'line'; sha256: string; line: number };

/** A figure with the word that its head or file had when somebody began to speak about it. */
export interface Figure {
  year: number;
  side: Side;
  about: string;
  label: string;
}

const ABOUT = /^(?:|head:[a-z]+:[^\n\r]{0,64}|line:[0-9a-f]{64}:\d{1,9})$/;

export const aboutSchema = z
  .string()
  .regex(ABOUT)
  .refine((about) => about === '' || readAbout(about).of !== 'budget');

export const figureKey = {
  year: z.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
  about: aboutSchema,
};

export const aboutHead = (classification: Classification, code: string): string =>
  `head:${classification}:${code}`;
export const aboutLine = (sha256: string, line: number): string => `line:${sha256}:${line}`;

export function readAbout(about: string): About {
  const [of, first = '', ...rest] = about.split(':');
  const code = rest.join(':');
  const classification = CLASSIFICATIONS.find((each) => each === first);
  if (of === 'head' && classification) return { of, classification, code };
  return of === 'line' ? { of, sha256: first, line: Number(code) } : { of: 'budget' };
}

/** The page on which everybody speaks about a figure. */
export const figurePath = (code: string, { year, side, about }: Omit<Figure, 'label'>): string =>
  `/places/${code}/budget/${year}/${side}/ask${about === '' ? '' : `?about=${encodeURIComponent(about)}`}`;

export interface StandingFigure {
  document: BudgetDocument;
  /** Of the snapshot. */
  hash: string;
  label: string;
}

/** The figure as it is published now; what was never published, or was taken back, is not there to speak about. */
export async function standingFigure(
  db: PublicReader,
  placeId: string,
  { year, side, about }: Omit<Figure, 'label'>,
): Promise<StandingFigure> {
  const snapshot = await currentSnapshot(db, placeId, 'budget', `${year}/${side}`);
  if (!snapshot?.bytes) throw problem('request.not-found');
  const document = readBudgetDocument(snapshot.bytes);
  const label = await labelOf(db, placeId, { hash: snapshot.hash, document }, readAbout(about));
  if (label === null) throw problem('request.not-found');
  return { document, hash: snapshot.hash, label };
}

async function labelOf(
  db: PublicReader,
  placeId: string,
  { hash, document }: { hash: string; document: BudgetDocument },
  about: About,
): Promise<string | null> {
  if (about.of === 'budget') return '';
  if (about.of === 'head') {
    const { classification, code } = about;
    if (!(await hasHead(db, placeId, hash, classification, code))) return null;
    const labels = document.heads.find((head) => head.classification === classification)?.labels;
    return labels?.[code] ?? document.codes[classification]?.[code] ?? '';
  }
  const files = document.files.flatMap((file, at) => (file.sha256 === about.sha256 ? [at] : []));
  const [first] = files;
  if (first === undefined || !(await hasLine(db, placeId, hash, files, about.line))) return null;
  return document.files[first]?.name ?? '';
}

/** For an action: the same, in its transaction. */
export const figureOf = (
  { tx }: Pick<ActContext, 'tx'>,
  figure: Omit<Figure, 'label'>,
): Promise<StandingFigure> => standingFigure(tx.db, tx.placeId, figure);
