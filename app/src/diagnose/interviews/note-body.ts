import { z } from 'zod';
import { problem } from '../../platform/problems/platform-problems.ts';
import { themesOf } from './themes.ts';

/** Before the name of a field that somebody fills in, and of how often a passage was added: as the outbox of a phone knows them. */
export const TYPED = 'q.';
export const TIMES = 'n.';
export const PASSAGE = 'passage';
const MOST_TIMES = 100;

const HEAD = [
  'speaker',
  'group',
  'heldOn',
  'heldAt',
  'interviewer',
  'language',
  'consent',
  'noteFor',
  'groupFor',
  'nameFor',
] as const;
const ONCE = new Set([
  TIMES + PASSAGE,
  ...[...HEAD, 'interviewerId', 'answered'].map((name) => TYPED + name),
]);
const IN_PASSAGE = /^q\.passage\[[1-9]\d?\d?\]\/(says|direction|themes|leaves)$/;

const text = z.string().max(10_000);

/**
 * A note as a phone sends it: how many passages it has is not known before, so that the fields of any are taken. Of them the
 * dimensions alone may come several times.
 */
export const noteBody = z
  .object({ requestId: z.uuid(), by: z.uuid(), interview: z.literal('').or(z.uuid()) })
  .catchall(text.or(z.array(text).max(100)))
  .check((context) => {
    for (const [name, value] of Object.entries(context.value)) {
      if (['requestId', 'by', 'interview'].includes(name)) continue;
      const [, part] = IN_PASSAGE.exec(name) ?? [];
      const isKnown = part !== undefined || ONCE.has(name);
      if (isKnown && (part === 'leaves' || typeof value === 'string')) continue;
      context.issues.push({
        code: 'custom',
        message: isKnown ? 'expected one answer' : 'expected no such field',
        path: [name.slice(0, 100)],
        input: undefined,
      });
    }
  });

type Body = z.infer<typeof noteBody>;

const oneOf = (body: Body, name: string): string => String(body[TYPED + name] ?? '');

/** What the note's action takes. A passage without a word was added by mistake, and is none. */
export function noteOf(body: Body) {
  const times = Number(body[TIMES + PASSAGE] ?? 0);
  if (!Number.isInteger(times) || times < 0 || times > MOST_TIMES)
    throw problem('request.invalid', {
      fields: [`${TIMES}${PASSAGE}: expected a number up to ${MOST_TIMES}`],
    });
  const passages = Array.from({ length: times }, (_, at) => {
    const of = (name: string): string => `${PASSAGE}[${at + 1}]/${name}`;
    return {
      says: oneOf(body, of('says')),
      leaves: [body[TYPED + of('leaves')] ?? []].flat().filter((leaf) => leaf !== ''),
      direction: oneOf(body, of('direction')),
      themes: themesOf(oneOf(body, of('themes'))),
    };
  });
  const who = oneOf(body, 'interviewerId');
  const answered = oneOf(body, 'answered') || 'unknown';
  const head = { ...Object.fromEntries(HEAD.map((name) => [name, oneOf(body, name)])), answered };
  return {
    by: body.by,
    interview: body.interview === '' ? { ...head, interviewerId: who === '' ? null : who } : body.interview,
    passages: passages.filter(({ says }) => says.trim() !== ''),
  };
}
