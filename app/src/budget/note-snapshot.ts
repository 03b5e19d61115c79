import { z } from 'zod';
import { SIDES } from './phases.ts';

/** All notes beside the figures of one budget, as they stand. Key `YEAR/SIDE`. */
export const NOTES = { kind: 'budget-notes', format: 1 } as const;

const notesDocument = z.object({
  format: z.literal('groundwork.budget-notes@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  year: z.number(),
  side: z.enum(SIDES),
  /** How many states all notes had together: no two documents of a budget are the same. */
  states: z.number(),
  notes: z.array(
    z.object({
      about: z.string(),
      label: z.string(),
      text: z.string(),
      /** The post of whoever wrote it, not their name. */
      post: z.string(),
      day: z.string(),
    }),
  ),
});

export type NotesDocument = z.infer<typeof notesDocument>;
export type PublicNote = NotesDocument['notes'][number];

export const writeNotes = (document: NotesDocument): NotesDocument => notesDocument.parse(document);

export function readNotes(bytes: Buffer): NotesDocument {
  const document = JSON.parse(bytes.toString('utf8')) as NotesDocument;
  if (document.format !== 'groundwork.budget-notes@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
