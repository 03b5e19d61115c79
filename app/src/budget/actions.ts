import { createHash, randomUUID } from 'node:crypto';
import { FiscalError, parseMapping } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { withdraw } from '../platform/publication/publication.ts';
import { stageFile } from './import.ts';
import { keepLoad, type Loaded } from './load.ts';
import { SIDES } from './phases.ts';
import { budgetProblems } from './problems.ts';
import { publishBudgetOf } from './publish.ts';
import { dropProjections } from './publishing-store.ts';
import { refusalOf } from './refusals.ts';
import * as store from './store.ts';

const importInput = z.strictObject({
  mapping: z.unknown(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        path: z.string().min(1),
        sha256: z.string(),
      }),
    )
    .min(1)
    .max(100),
  year: z.number().int().min(1900).max(2200).optional(),
  /** Why figures that stand are to be replaced by newer ones; the old stay in the record. */
  correction: z.string().trim().min(1).max(500).nullable().default(null),
});

/** Told of progress by whoever waits: lines read of which file. Not part of the input that is compared. */
export type ImportProgress = (file: string, lines: number) => void;

/** Reads budget files with a mapping: all of them, or nothing. */
export function importBudget(progress?: ImportProgress) {
  return defineAction({
    name: 'budget.import',
    records: ['budget.loaded'],
    authority: 'place',
    input: importInput,
    sameness: ({ files, ...rest }) => ({
      ...rest,
      files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    }),
    async run(context, input) {
      const mapping = readMapping(input.mapping);
      await store.takeTurn(context.tx);
      const text = JSON.stringify(mapping);
      const mappingId = await store.insertMapping(context.tx, {
        mappingId: randomUUID(),
        sha256: createHash('sha256').update(text).digest('hex'),
        document: text,
      });
      const loaded: Loaded[] = [];
      for (const file of input.files) {
        const read = await stageFile(context.tx, file, mapping, {
          currency: context.place.currency,
          year: input.year,
          progress: (lines) => progress?.(file.name, lines),
        });
        loaded.push(await keepLoad(context, read, { id: mappingId, document: mapping }, input.correction));
      }
      return { answer: { loaded } };
    },
  });
}

/** What the database's JSON cannot hold: a zero, and half of a surrogate pair. */
const UNHELD = /[\0\p{Cs}]/u;

function isHeld(value: unknown): boolean {
  if (typeof value === 'string') return !UNHELD.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => !UNHELD.test(name) && isHeld(each));
}

function readMapping(given: unknown) {
  if (!isHeld(given)) {
    throw budgetProblems.problem('budget.mapping-unreadable', {
      why: { message: 'budget.no-text', params: {} },
    });
  }
  try {
    return parseMapping(given);
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}

const budgetKey = {
  year: z.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
};

/** A budget becomes part of the public record, as it stands at the version that the person saw. */
export const publishBudget = defineAction({
  name: 'budget.publish',
  records: ['budget.published', 'place.published'],
  authority: 'place',
  input: z.strictObject({ ...budgetKey, version: z.number().int().positive() }),
  async run(context, input) {
    const budget = await store.lockBudget(context.tx, input.year, input.side);
    if (!budget) throw problem('request.not-found');
    if (!(await store.raiseVersion(context.tx, budget.budgetId, input.version)))
      throw problem('version.stale');
    return { answer: await publishBudgetOf(context, budget) };
  },
});

/** A published budget is taken back: its lines go from every public page, its hash, date and the reason stay. */
export const withdrawBudget = defineAction({
  name: 'budget.withdraw',
  records: ['budget.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...budgetKey, reason: z.string().trim().min(1).max(500) }),
  async run(context, input) {
    const budget = await store.lockBudget(context.tx, input.year, input.side);
    const gone = await withdraw(context, {
      ...(budget ? { item: budget.budgetId } : {}),
      detail: { year: String(input.year), side: input.side },
      kind: 'budget',
      key: `${input.year}/${input.side}`,
      reason: input.reason,
      act: 'budget.withdrawn',
      subject: `budget/${input.year}/${input.side}`,
    });
    await dropProjections(context.tx, gone.gone);
    return { answer: { hash: gone.hash } };
  },
});
