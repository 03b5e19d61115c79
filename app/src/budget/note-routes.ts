import { z } from 'zod';
import { type AccessTable, holders } from '../platform/access/access-table.ts';
import { editForm } from '../platform/http/edit-form.tsx';
import type { DeskContext, Route } from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import { aboutHead, aboutLine, figureOf } from './figure.ts';
import { changeNote, NOTE, removeNote, writeNote } from './note-actions.ts';
import { changeForm, removeForm, writeForm } from './note-forms.tsx';
import { notesDesk } from './note-list.tsx';
import { type Note, noteById } from './note-store.ts';
import { CLASSIFICATIONS, SIDES } from './phases.ts';
import { budgetProblems } from './problems.ts';

const LIST = '/work/places/:code/budget-notes';
const place = z.strictObject({ code: z.string().max(20) });
const budget = z.strictObject({
  ...place.shape,
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});
const one = z.strictObject({ ...place.shape, note: z.uuid() });
type One = z.infer<typeof one>;

const permission = NOTE;
const requestId = z.uuid();
const version = z.coerce.number().int().min(0);
const done = <P extends { code: string }>(_result: unknown, { params }: { params: P }): string =>
  `/work/places/${params.code}/budget-notes`;

const list = deskList({ ...notesDesk, params: place });

const writeBody = z.strictObject({
  requestId,
  version,
  of: z.enum(['budget', 'head', 'line']),
  by: z.enum(['', ...CLASSIFICATIONS]),
  head: z.string().trim().max(64),
  file: z.literal('').or(z.string().regex(/^[0-9a-f]{64}$/)),
  line: z.literal('').or(z.coerce.number().int().min(1).max(999_999_999)),
  text: z.string(),
});

function aboutOf({ of, by, head, file, line }: z.infer<typeof writeBody>): string {
  if (of === 'budget') return '';
  if (of === 'head' && by !== '') return aboutHead(by, head);
  if (of === 'line' && file !== '' && line !== '') return aboutLine(file, line);
  throw budgetProblems.problem('note.unknown-figure');
}

const writing = editForm({
  path: `${LIST}/:year/:side/write`,
  params: budget,
  permission,
  body: writeBody,
  action: writeNote,
  input: ({ params: { year, side }, body }) => ({
    year,
    side,
    about: aboutOf(body),
    version: body.version,
    text: body.text,
  }),
  done,
  said: () => ({ message: 'note.said' }),
  draft: ({ year, side }) => `${year}/${side}`,
  values: () => ({ version: 0, of: 'budget' }),
  async page(context, values, refused) {
    const { year, side } = context.params;
    const { document } = await figureOf(context, { year, side, about: '' });
    return writeForm(context, document, values, refused);
  },
});

async function named({ tx, params }: Pick<DeskContext<One, unknown>, 'tx' | 'params'>): Promise<Note> {
  const note = await noteById(tx, params.note);
  if (!note || note.text === null) throw problem('request.not-found');
  return note;
}

const changing = editForm({
  path: `${LIST}/:note/change`,
  params: one,
  permission,
  body: z.strictObject({ requestId, version, text: z.string() }),
  action: changeNote,
  input: ({ params, body }) => ({ noteId: params.note, version: body.version, text: body.text }),
  done,
  said: () => ({ message: 'note.said' }),
  async values(context) {
    const note = await named(context);
    return { version: note.version, text: note.text ?? '' };
  },
  page: async (context, values, refused) => changeForm(context, await named(context), values, refused),
});

const removing = editForm({
  path: `${LIST}/:note/remove`,
  params: one,
  permission,
  body: z.strictObject({ requestId, version }),
  action: removeNote,
  input: ({ params, body }) => ({ noteId: params.note, version: body.version }),
  done,
  said: () => ({ message: 'note.removed-said' }),
  values: async (context) => ({ version: (await named(context)).version }),
  page: async (context, values, refused) => removeForm(context, await named(context), values, refused),
});

export const noteRoutes: readonly Route[] = [
  ...list.routes,
  ...writing.routes,
  ...changing.routes,
  ...removing.routes,
];

export const noteAccess: AccessTable = {
  ...list.access,
  ...writing.access,
  ...changing.access,
  ...removing.access,
  'action budget.write-note': holders(permission),
  'action budget.change-note': holders(permission),
  'action budget.remove-note': holders(permission),
};
