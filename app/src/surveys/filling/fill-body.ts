import type { Form, Moment } from '@groundwork-gov/forms';
import { z } from 'zod';
import { ANSWER, pairsOf, SHOWN, TIMES } from './answer-fields.ts';
import { askedBy, goOn, type Press, type Step, shownIn } from './go-on.ts';

/** Whose page it was on a phone that kept what was written there; empty on a page that is sent at once. */
export const by = z
  .uuid()
  .or(z.literal('').transform(() => null))
  .default(null);

const CARRIED = [ANSWER, TIMES, SHOWN];
const someText = z.string().max(100_000);

const fields = {
  requestId: z.uuid(),
  form: z.coerce.number().int().positive().max(100_000),
  page: z.coerce.number().int().min(0).max(100_000),
  language: z.string().max(100),
  go: z.enum(['next', 'back', 'send']).optional(),
  add: z.string().max(1000).optional(),
  drop: z.string().max(1010).optional(),
  speak: z.coerce.number().int().min(0).max(200).optional(),
};

/**
 * The fields of a form's page. How its questions are called is the form's, so any field of an answer is taken here and held against
 * the form where that is known; every other field is refused.
 */
export const fillBody = <Shape extends z.ZodRawShape>(more: Shape) =>
  z
    .object({ ...fields, ...more })
    .catchall(someText.or(z.array(someText).max(1000)))
    .check((context) => {
      const known = new Set([...Object.keys(fields), ...Object.keys(more)]);
      for (const name of Object.keys(context.value)) {
        if (known.has(name) || CARRIED.some((each) => name.startsWith(each))) continue;
        context.issues.push({
          code: 'custom',
          message: 'expected no such field',
          path: [name.slice(0, 100)],
          input: undefined,
        });
      }
    });

export type Filled = z.infer<z.ZodObject<typeof fields>> & Record<string, unknown>;

export const writerOf = (body: Record<string, unknown>): string | null =>
  typeof body['by'] === 'string' ? body['by'] : null;

const ONE_TIME = /^(.+)\[([1-9]\d{0,3})\]$/;

function pressOf({ go, add, drop }: Pick<Filled, 'go' | 'add' | 'drop'>): Press {
  if (add !== undefined) return { add };
  const [, path, at] = drop === undefined ? [] : (ONE_TIME.exec(drop) ?? []);
  if (path !== undefined) return { drop: path, at: Number(at) };
  return { go: go ?? 'next' };
}

/** The language in which it goes on: another where that was pressed. */
export const languageOf = (form: Form, { speak, language }: Pick<Filled, 'speak' | 'language'>): string => {
  const chosen = speak === undefined ? language : (form.languages[speak] ?? language);
  return form.languages.includes(chosen) ? chosen : form.defaultLanguage;
};

/** The next step by what was sent. Another language is the same page once more. */
export function stepBy(form: Form, body: Filled, moment: Moment): Step {
  const pairs = pairsOf(body);
  if (body.speak !== undefined) {
    const asked = askedBy(form, pairs, moment);
    const { pages } = goOn(form, { pairs, page: body.page, shown: new Map() }, { go: 'back' }, moment);
    return { isDone: false, page: body.page, pages, ...asked, faults: [], hasMore: false };
  }
  return goOn(form, { pairs, page: body.page, shown: shownIn(body) }, pressOf(body), moment);
}
