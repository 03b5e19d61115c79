import { createHash, randomUUID } from 'node:crypto';
import { type BudgetMapping, FiscalError, parseMapping } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { withdraw } from '../platform/publication/publication.ts';
import { type ReadFile, stageFile } from './import.ts';
import { keepLoads } from './load.ts';
import { insertMapping, takeTurn } from './load-store.ts';
import { SIDES } from './phases.ts';
import { budgetProblems } from './problems.ts';
import { publishBudgets } from './publish.ts';
import { dropProjections } from './publishing-store.ts';
import { refusalOf } from './refusals.ts';
import { createStaging } from './staging.ts';
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
      await takeTurn(context.tx);
      const text = JSON.stringify(mapping);
      const mappingId = await insertMapping(context.tx, {
        mappingId: randomUUID(),
        sha256: createHash('sha256').update(text).digest('hex'),
        document: text,
      });
      const read = await stageFiles(context, input, mapping, progress);
      const loaded = await keepLoads(context, read, { id: mappingId, document: mapping }, input.correction);
      return { answer: { loaded } };
    },
  });
}

/** Reads all files into a staging of this transaction alone: nothing is kept unless every line of all could be read. */
async function stageFiles(
  { tx, place }: ActContext,
  { files, year }: z.infer<typeof importInput>,
  mapping: BudgetMapping,
  progress: ImportProgress | undefined,
): Promise<ReadFile[]> {
  const staging = createStaging(tx);
  try {
    const read: ReadFile[] = [];
    for (const file of files) {
      const options = {
        currency: place.currency,
        year,
        progress: (lines: number) => progress?.(file.name, lines),
      };
      read.push(await stageFile(staging, file, mapping, options));
    }
    await staging.end();
    return read;
  } catch (error) {
    await staging.abandon();
    throw error;
  }
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

/** Every year that a budget may be of, on both sides. */
const MOST_BUDGETS = 602;

const publishing = z.strictObject({ ...budgetKey, version: z.number().int().positive() });

/** A budget becomes part of the public record, as it stands at the version that the person saw. */
export const publishBudget = defineAction({
  name: 'budget.publish',
  records: ['budget.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: publishing,
  async run(context, input) {
    const [published] = await publishBudgets(context, [input]);
    if (!published?.isNew) throw problem('publication.nothing-new');
    const { isNew: _, ...answer } = published;
    return { answer };
  },
});

/** The same for several at once. What the public has already stays as it is; where that is all, it is said. */
export const publishSeveral = defineAction({
  name: 'budget.publish-several',
  records: ['budget.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({
    budgets: z
      .array(publishing)
      .min(1)
      .max(MOST_BUDGETS)
      .refine((all) => new Set(all.map(({ year, side }) => `${year}/${side}`)).size === all.length, {
        message: 'a budget stands twice',
      }),
  }),
  async run(context, { budgets }) {
    const published = await publishBudgets(context, budgets);
    if (!published.some((each) => each.isNew)) throw problem('publication.nothing-new');
    return { answer: { published } };
  },
});

/** A published budget is taken back: its lines go from every public page, its hash, date and the reason stay. */
export const withdrawBudget = defineAction({
  name: 'budget.withdraw',
  records: ['budget.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ ...budgetKey, reason: z.string().trim().min(1).max(500) }),
  async run(context, input) {
    const [budget] = await store.lockBudgets(context.tx, [input]);
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
