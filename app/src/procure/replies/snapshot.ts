import { z } from 'zod';
import { OUTCOMES, ROLES } from './words.ts';

/** Each a publication of its own, so that one can be taken back with all that it ever said, and no other with it. */
export const REPLY = { kind: 'procurement-reply', format: 1 } as const;
export const CHECK = { kind: 'procurement-check', format: 1 } as const;

const place = z.object({ code: z.string(), name: z.string(), isExample: z.boolean() });

/** The flag that was replied to, as it was: it may be gone. */
const flag = z.object({
  id: z.string(),
  source: z.number(),
  code: z.string(),
  about: z.string(),
  subject: z.string(),
  process: z.string().nullable(),
  label: z.string(),
});
export type FlagNamed = z.infer<typeof flag>;

const replyDocument = z.object({
  format: z.literal('groundwork.procurement-reply@1'),
  place,
  flag,
  reply: z.string(),
  role: z.enum(ROLES),
  /** Whose word it is; null once whoever replied was forgotten. */
  name: z.string().nullable(),
  /** Whether it came through a link that the municipality sent, or from whoever says to be so. */
  invited: z.boolean(),
  language: z.string(),
  text: z.string(),
  shortened: z.boolean(),
  cameOn: z.string(),
});
export type ReplyDocument = z.infer<typeof replyDocument>;

const checkDocument = z.object({
  format: z.literal('groundwork.procurement-check@1'),
  place,
  flag,
  outcome: z.enum(OUTCOMES),
  note: z.string(),
  post: z.string(),
  day: z.string(),
});
export type CheckDocument = z.infer<typeof checkDocument>;

export const writeReply = (document: ReplyDocument): ReplyDocument => replyDocument.parse(document);
export const writeCheck = (document: CheckDocument): CheckDocument => checkDocument.parse(document);

/** What was said beside a flag, by whoever it concerns or by the municipality. */
export type Said = ReplyDocument | CheckDocument;

export function readSaid(bytes: Buffer): Said {
  const document = JSON.parse(bytes.toString('utf8')) as Said;
  if (
    document.format !== 'groundwork.procurement-reply@1' &&
    document.format !== 'groundwork.procurement-check@1'
  )
    throw new Error(`no renderer for ${String((document as { format: unknown }).format)}`);
  return document;
}

export const isReply = (said: Said): said is ReplyDocument =>
  said.format === 'groundwork.procurement-reply@1';
