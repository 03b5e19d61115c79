import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ownPost } from '../places/api.ts';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publish } from '../platform/publication/publication.ts';
import { spokenText } from '../platform/spoken/spoken-text.ts';
import { type Figure, figureKey, figureOf } from './figure.ts';
import { NOTES, writeNotes } from './note-snapshot.ts';
import * as store from './note-store.ts';
import { lockBudgets } from './store.ts';

export const NOTE = 'budget.note';
export const MOST_OF_NOTE = 1000;

/** An official explains a published figure, in the place of what stood beside it before. */
export const writeNote = defineAction({
  name: 'budget.write-note',
  records: ['note.written'],
  authority: 'place',
  input: z.strictObject({
    ...figureKey,
    /** That of the note which is replaced; 0 where there is none. */
    version: z.number().int().min(0),
    text: spokenText(1, MOST_OF_NOTE),
  }),
  async run(context, { version, text, ...figure }) {
    const { label } = await figureOf(context, figure);
    return say(context, { ...figure, label }, version, text);
  },
});

/** The same for a note that is known, wherever its figure stands by now. */
export const changeNote = defineAction({
  name: 'budget.change-note',
  records: ['note.written'],
  authority: 'place',
  input: z.strictObject({
    noteId: z.uuid(),
    version: z.number().int().positive(),
    text: spokenText(1, MOST_OF_NOTE),
  }),
  async run(context, { noteId, version, text }) {
    const named = await store.noteById(context.tx, noteId);
    if (!named) throw problem('request.not-found');
    return say(context, named, version, text);
  },
});

async function say(context: ActContext, figure: Figure, version: number, text: string) {
  const { year, side, about, label } = figure;
  const notes = await store.notesOfBudget(context.tx, figure);
  const before = notes.find((each) => each.about === about);
  // One that was taken back is, for whoever writes, not there.
  const stands = before?.text ?? null;
  expectVersion({ version: stands === null ? 0 : (before?.version ?? 0) }, version, { text: stands });
  const noteId = before?.noteId ?? randomUUID();
  if (!before) await store.insertNote(context.tx, { year, side, about, label, noteId });
  const state = { noteId, version: (before?.version ?? 0) + 1, text, ...(await writer(context)) };
  await store.insertState(context.tx, state);
  const note = { year, side, about, label: before?.label ?? label, ...state };
  await publishNotes(context, 'note.written', [...notes.filter((each) => each !== before), note], note);
  return { answer: { noteId } };
}

/** A note goes from beside its figure. What it said stays in earlier states of the public record. */
export const removeNote = defineAction({
  name: 'budget.remove-note',
  records: ['note.removed'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ noteId: z.uuid(), version: z.number().int().positive() }),
  async run(context, { noteId, version }) {
    const named = await store.noteById(context.tx, noteId);
    if (!named) throw problem('request.not-found');
    const notes = await store.notesOfBudget(context.tx, named);
    const before = notes.find((each) => each.noteId === noteId);
    if (before?.version !== version || before.text === null) throw problem('version.stale');
    const state = { noteId, version: version + 1, text: null, ...(await writer(context)) };
    await store.insertState(context.tx, state);
    const note = { ...before, ...state };
    await publishNotes(context, 'note.removed', [...notes.filter((each) => each !== before), note], note);
    return { answer: { noteId } };
  },
});

const writer = async (context: ActContext) => ({
  post: await ownPost(context, NOTE),
  writtenOn: todayIn(context.place.timeZone, context.now),
  personId: context.actor.personId,
  at: context.now,
});

/** All notes of the budget become one document: the figure's page reads them with one look. */
async function publishNotes(
  context: ActContext,
  act: 'note.written' | 'note.removed',
  notes: readonly store.Note[],
  changed: Figure & { noteId: string; version: number },
): Promise<void> {
  const { year, side, noteId, version } = changed;
  const { code, name, isExample } = context.place;
  const [budget] = await lockBudgets(context.tx, [changed]);
  const sorted = notes.toSorted((a, b) => (a.about < b.about ? -1 : 1));
  await publish(context, {
    ...NOTES,
    key: `${year}/${side}`,
    act,
    subject: `note/${noteId}@${version}`,
    ...(budget ? { item: budget.budgetId } : {}),
    detail: { year: String(year), side },
    document: writeNotes({
      format: 'groundwork.budget-notes@1',
      place: { code, name, isExample },
      year,
      side,
      states: notes.reduce((sum, each) => sum + each.version, 0),
      notes: sorted.flatMap(({ about, label, text, post, writtenOn }) =>
        text === null ? [] : [{ about, label, text, post, day: writtenOn }],
      ),
    }),
  });
}
