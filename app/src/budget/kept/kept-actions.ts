import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { ownIntake } from '../../platform/read-files/own-intake.ts';
import { mappingOf } from '../intake/preview.ts';
import { budgetProblems } from '../problems.ts';
import * as store from './kept-store.ts';

const name = z.string().trim().min(1).max(120);
const day = z.iso.date().nullable();

/** The mapping of files that were sent is kept under a name, or as a newer version of one that is. */
export const keepMapping = defineAction({
  name: 'budget.keep-mapping',
  records: ['budget.mapping-kept'],
  authority: 'place',
  input: z
    .strictObject({ intakeId: z.uuid(), name, of: z.uuid().nullable(), validFrom: day, validUntil: day })
    .refine(
      ({ validFrom, validUntil }) => validFrom === null || validUntil === null || validFrom <= validUntil,
      { message: 'ends before it begins', path: ['validUntil'] },
    ),
  async run(context, { intakeId, name: called, of, validFrom, validUntil }) {
    const { tx, actor } = context;
    const intake = await ownIntake(context, 'budget', intakeId);
    mappingOf(intake);
    const before = of === null ? undefined : await held(context, of);
    if (before?.name !== called) await refuseTaken(context, called, of);
    const keptId = before?.keptId ?? randomUUID();
    if (!before) await store.insertKept(tx, { keptId, name: called, copiedFrom: null });
    else await store.changeKept(tx, keptId, { name: called, version: before.version + 1, retired_at: null });
    const header = intake.found.columns.map((column) => column.name);
    const no = (before?.no ?? 0) + 1;
    const { document } = intake;
    await store.insertVersion(tx, {
      keptId,
      no,
      document,
      header,
      validFrom,
      validUntil,
      personId: actor.personId,
    });
    return { answer: { keptId }, entry: entryOf('budget.mapping-kept', keptId, { name: called, no }) };
  },
});

const changing = z.strictObject({ keptId: z.uuid(), version: z.number().int().positive() });

export const renameMapping = defineAction({
  name: 'budget.rename-mapping',
  records: ['budget.mapping-renamed'],
  authority: 'place',
  input: changing.extend({ name }),
  async run(context, { keptId, version, name: called }) {
    const kept = await held(context, keptId);
    expectVersion(kept, version, { name: kept.name });
    await refuseTaken(context, called, keptId);
    await store.changeKept(context.tx, keptId, { name: called, version: kept.version + 1 });
    if (kept.isShared) await store.share(context.tx, { ...kept, name: called }, context.now);
    return {
      answer: { keptId },
      entry: entryOf('budget.mapping-renamed', keptId, { name: called, before: kept.name }),
    };
  },
});

/** A retired mapping is offered no more; what was read with it stays as it is. */
export const retireMapping = defineAction({
  name: 'budget.retire-mapping',
  records: ['budget.mapping-retired'],
  authority: 'place',
  input: changing,
  async run(context, { keptId, version }) {
    const kept = await held(context, keptId);
    expectVersion(kept, version, {});
    await store.changeKept(context.tx, keptId, { version: kept.version + 1, retired_at: context.now });
    await store.takeBack(context.tx, keptId);
    return { answer: { keptId }, entry: entryOf('budget.mapping-retired', keptId, { name: kept.name }) };
  },
});

/** The other municipalities of the programme see the mapping from now on, as it is today; or no more. */
export const shareMapping = defineAction({
  name: 'budget.share-mapping',
  records: ['budget.mapping-shared', 'budget.mapping-taken-back'],
  authority: 'place',
  input: changing.extend({ shared: z.boolean() }),
  async run(context, { keptId, version, shared }) {
    const kept = await held(context, keptId);
    expectVersion(kept, version, {});
    if (shared && kept.retiredAt !== null) throw budgetProblems.problem('budget.kept-gone');
    await store.changeKept(context.tx, keptId, { version: kept.version + 1 });
    if (shared) await store.share(context.tx, kept, context.now);
    else await store.takeBack(context.tx, keptId);
    const act = shared ? 'budget.mapping-shared' : 'budget.mapping-taken-back';
    return { answer: { keptId }, entry: entryOf(act, keptId, { name: kept.name }) };
  },
});

/** A copy of what another municipality shares, with where it came from. It does not change when the other does. */
export const copyMapping = defineAction({
  name: 'budget.copy-mapping',
  records: ['budget.mapping-copied'],
  authority: 'place',
  input: z.strictObject({ from: z.string().max(20), keptId: z.uuid() }),
  async run(context, { from, keptId: theirs }) {
    const { tx, actor } = context;
    const [shared] = await store.sharedByOthers(tx, { placeCode: from, keptId: theirs });
    if (!shared) throw budgetProblems.problem('budget.kept-gone');
    await refuseTaken(context, shared.name, null);
    const keptId = randomUUID();
    const copiedFrom = { code: shared.code, place: shared.place, name: shared.name };
    await store.insertKept(tx, { keptId, name: shared.name, copiedFrom });
    const { document, header } = shared;
    const days = { validFrom: null, validUntil: null };
    await store.insertVersion(tx, { keptId, no: 1, document, header, ...days, personId: actor.personId });
    return {
      answer: { keptId },
      entry: entryOf('budget.mapping-copied', keptId, { name: shared.name, place: shared.place }),
    };
  },
});

async function held({ tx }: ActContext, keptId: string): Promise<store.Kept> {
  const isThere = await store.lockKept(tx, keptId);
  const kept = isThere ? await store.keptById(tx, keptId) : undefined;
  if (!kept) throw budgetProblems.problem('budget.kept-gone');
  return kept;
}

/** Two under one name would be taken for each other. */
async function refuseTaken({ tx }: ActContext, called: string, except: string | null): Promise<void> {
  const all = await store.keptOf(tx);
  if (all.some((kept) => kept.retiredAt === null && kept.name === called && kept.keptId !== except))
    throw budgetProblems.problem('budget.kept-name-taken', { name: called, field: 'name' });
}

const entryOf = (act: string, keptId: string, detail: Record<string, string | number>) => ({
  act,
  subject: `budget-mapping/${keptId}`,
  confidential: true,
  detail,
});
