import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { withdraw } from '../platform/publication/publication.ts';
import { type ImportProgress, importFiles } from './import-files.ts';
import type { Loaded } from './load.ts';
import { PHASES, SIDES } from './phases.ts';
import { publishBudgets } from './publish.ts';
import { dropProjections } from './publishing-store.ts';
import * as store from './store.ts';

const importInput = z.strictObject({
  mapping: z.unknown(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        path: z.string().min(1),
        sha256: z.string(),
        /** Of a package, whose tables are not alike: in place of the mapping, year and side of all. */
        mapping: z.unknown().optional(),
        year: z.number().int().min(1900).max(2200).optional(),
        side: z.enum(SIDES).optional(),
      }),
    )
    .min(1)
    .max(100),
  year: z.number().int().min(1900).max(2200).optional(),
  /** The day up to which the figures speak, where the files are reports within the year. */
  until: z.iso.date().optional(),
  /** Why figures that stand are to be replaced by newer ones; the old stay in the record. */
  correction: z.string().trim().min(1).max(500).nullable().default(null),
  /** Which side is read, where the mapping reads both. */
  side: z.enum(SIDES).optional(),
  /** Sums that somebody states from another source, minor units; and why the files may hold others. */
  control: z
    .array(
      z.strictObject({
        phase: z.enum(PHASES),
        amount: z
          .bigint()
          .min(-(2n ** 63n))
          .max(2n ** 63n - 1n),
      }),
    )
    .max(PHASES.length)
    .optional(),
  controlReason: z.string().trim().min(1).max(500).optional(),
});

/** Reads budget files with a mapping: all of them, or nothing. */
export function importBudget(progress?: ImportProgress) {
  return defineAction({
    name: 'budget.import',
    records: ['budget.loaded'],
    authority: 'place',
    input: importInput,
    sameness: ({ files, ...rest }) => ({
      ...rest,
      files: files.map(({ name, sha256, mapping, year, side }) => ({ name, sha256, mapping, year, side })),
    }),
    async run(context, input) {
      const { control = [], controlReason = null, correction, until } = input;
      const loaded: Loaded[] = [];
      for (const { mapping, year, side, files } of alike(input)) {
        loaded.push(
          ...(await importFiles(
            context,
            {
              mapping,
              year,
              until,
              side,
              files: files.map(({ name, path }) => ({
                name,
                open: () => createReadStream(path, { highWaterMark: 1 << 16 }),
              })),
              correction,
              control: { totals: control, reason: controlReason },
            },
            progress,
          )),
        );
      }
      return { answer: { loaded } };
    },
  });
}

type ImportInput = z.infer<typeof importInput>;

/** Files that follow each other and are read alike, together. */
function alike(input: ImportInput) {
  const groups: (Pick<ImportInput, 'mapping' | 'year' | 'side' | 'files'> & { key: string })[] = [];
  for (const file of input.files) {
    const { mapping = input.mapping, year = input.year, side = input.side } = file;
    const key = JSON.stringify([mapping, year, side]);
    const last = groups.at(-1);
    if (last?.key === key) last.files.push(file);
    else groups.push({ key, mapping, year, side, files: [file] });
  }
  return groups;
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
