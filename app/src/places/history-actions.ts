import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { retitle } from '../platform/thread/thread.ts';
import { CHANGE_KINDS, CLOSING, type PlaceChange, REPLACING, WITH_ANOTHER } from './history-kinds.ts';
import * as store from './history-store.ts';
import { changeHead } from './municipality-actions.ts';
import { day, neededText, placeCode, placeName, shortText, webLink } from './municipality-input.ts';
import { searchTextOf } from './municipality-search-text.ts';
import {
  codeIsTaken,
  type PlaceChanges,
  type PlaceHead,
  placeHead,
  placeNamed,
} from './municipality-store.ts';
import { placesProblems } from './problems.ts';
import { publishNewHead } from './profile-publish.ts';

const input = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  effectiveOn: day,
  law: neededText(300),
  link: webLink,
  /** The other municipality: its code where it is in this programme, else its name. */
  other: shortText(200),
  /** The new name or code. */
  after: shortText(200),
});

/**
 * What the law does to a municipality: a new name or code, a merger, a split, new borders, its beginning and its end.
 * Its pages follow at once, because the law is public already; who and what it was stays.
 */
export const recordChange = defineAction({
  name: 'places.record-change',
  records: ['place.changed', 'place.published'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input,
  async run(context, given) {
    const head = await placeHead(context.tx);
    const change = await changeOf(context, head, given);
    await store.insertChange(context.tx, change);
    const follows = await consequences(context, head, change);
    await changeHead(context, follows, { of: 'version', version: head.version });
    if (change.kind === 'code-changed') context.place.code = change.after;
    if (change.kind === 'renamed') await retitle(context.tx, context.place.id, change.after);
    context.record({
      act: 'place.changed',
      subject: `place/${context.place.code}/${change.kind}`,
      item: context.place.id,
      detail: { kind: change.kind, day: change.effectiveOn },
    });
    await publishNewHead(context);
    return { answer: { code: context.place.code } };
  },
});

async function changeOf(
  context: ActContext,
  head: PlaceHead,
  given: z.infer<typeof input>,
): Promise<PlaceChange> {
  const { kind, effectiveOn, law, link } = given;
  const change = {
    // Whoever sent the form can name the change, and one request makes one.
    id: context.requestId,
    kind,
    effectiveOn,
    law,
    link,
    otherCode: null,
    otherName: '',
    before: '',
    after: '',
  };
  if (WITH_ANOTHER.has(kind)) return { ...change, ...(await otherOf(context, head, given.other)) };
  if (!REPLACING.has(kind)) return change;
  // A name or code that begins later would stand on today's pages too early.
  if (effectiveOn > todayIn(context.place.timeZone, context.now))
    throw placesProblems.problem('place.change-too-early', { day: effectiveOn });
  if (kind === 'renamed') return { ...change, before: head.name, after: newName(head, given.after) };
  return { ...change, before: head.code, after: await newCode(context, head, given.after) };
}

async function otherOf(context: ActContext, head: PlaceHead, other: string) {
  if (other === '') throw placesProblems.problem('place.change-other-needed');
  const code = other.toUpperCase();
  if (code === head.code) throw placesProblems.problem('place.change-other-needed');
  const name = await placeNamed(context.tx, code);
  return name === undefined ? { otherName: other } : { otherCode: code, otherName: name };
}

function newName(head: PlaceHead, after: string): string {
  const name = placeName.safeParse(after);
  if (!name.success || name.data === head.name) throw placesProblems.problem('place.change-after-needed');
  return name.data;
}

async function newCode(context: ActContext, head: PlaceHead, after: string): Promise<string> {
  const code = placeCode.safeParse(after);
  if (!code.success || code.data === head.code) throw placesProblems.problem('place.change-after-needed');
  if (await codeIsTaken(context.tx, code.data))
    throw placesProblems.problem('place.code-taken', { code: code.data });
  return code.data;
}

async function consequences(
  context: ActContext,
  head: PlaceHead,
  change: PlaceChange,
): Promise<PlaceChanges> {
  const { kind } = change;
  if (CLOSING.has(kind)) {
    if (head.closedFrom !== null)
      throw placesProblems.problem('place.closed-before', { day: head.closedFrom });
    return { closed_from: change.effectiveOn, successor_code: change.otherCode };
  }
  if (kind === 'renamed')
    return { name: change.after, search_text: await searchText(context, head, change.after, head.code) };
  if (kind === 'code-changed') {
    const formerCodes = [...new Set([...head.formerCodes, head.code])].filter(
      (code) => code !== change.after,
    );
    const next = { ...head, formerCodes };
    return {
      code: change.after,
      former_codes: formerCodes,
      search_text: await searchText(context, next, head.name, change.after),
    };
  }
  return {};
}

async function searchText(context: ActContext, head: PlaceHead, name: string, code: string): Promise<string> {
  const former = (await store.changes(context.tx)).flatMap(({ kind, before }) =>
    kind === 'renamed' ? [before] : [],
  );
  return searchTextOf([code, name, ...Object.values(head.names), ...former, ...head.formerCodes]);
}

/**
 * Takes out a change that was recorded by mistake. A merger or dissolution is undone with it; a new name or code is
 * not, because addresses were printed with it: record the change back instead.
 */
export const removeChange = defineAction({
  name: 'places.remove-change',
  records: ['place-change.removed', 'place.published'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ change: z.uuid() }),
  async run(context, given) {
    const change = (await store.changes(context.tx)).find((each) => each.id === given.change);
    if (!change) throw problem('version.stale');
    if (REPLACING.has(change.kind)) throw placesProblems.problem('place.change-stays');
    await store.removeChange(context.tx, change.id);
    const reopened = CLOSING.has(change.kind) ? { closed_from: null, successor_code: null } : {};
    const { version } = await placeHead(context.tx);
    await changeHead(context, reopened, { of: 'version', version });
    context.record({
      act: 'place-change.removed',
      subject: `place/${context.place.code}/${change.kind}`,
      item: context.place.id,
      detail: { kind: change.kind, day: change.effectiveOn },
    });
    await publishNewHead(context);
    return { answer: {} };
  },
});
