import { z } from 'zod';
import { SIDES } from './phases.ts';

/**
 * A resident's question as it is published, with its answer once there is one. Each is a publication of its own, its key
 * the question's id, so that one can be taken back with all that it ever said, and no other with it.
 */
export const QUESTION = { kind: 'budget-question', format: 1 } as const;

const questionDocument = z.object({
  format: z.literal('groundwork.budget-question@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  question: z.string(),
  year: z.number(),
  side: z.enum(SIDES),
  about: z.string(),
  label: z.string(),
  askedOn: z.string(),
  /** Of the page on which it was asked. */
  language: z.string(),
  /** As whoever asked wants to be called; null where they said nothing. */
  name: z.string().nullable(),
  text: z.string(),
  /** Whether an official left something out. */
  shortened: z.boolean(),
  answer: z.object({ text: z.string(), post: z.string(), day: z.string() }).nullable(),
});

export type QuestionDocument = z.infer<typeof questionDocument>;

export const writeQuestion = (document: QuestionDocument): QuestionDocument =>
  questionDocument.parse(document);

export function readQuestion(bytes: Buffer): QuestionDocument {
  const document = JSON.parse(bytes.toString('utf8')) as QuestionDocument;
  if (document.format !== 'groundwork.budget-question@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
