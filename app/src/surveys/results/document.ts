import { z } from 'zod';
import { isSmall, LEAST, maskedCells, smallOrRest } from './masking.ts';
import type { CountedQuestion, Tally } from './tally.ts';

/** What published results of a survey say, format 1. A count that is null is hidden, because it or another would name somebody. */
export const FORMAT = 1;
export const KIND = 'survey-results';

const texts = z.record(z.string(), z.string());
const count = z.number().nullable();

const question = z.object({
  path: z.string(),
  kind: z.enum(['one', 'several', 'number']),
  label: texts,
  n: count,
  missing: count,
  cells: z.array(z.object({ name: z.string(), label: texts, count })),
  /** In the order of `groups`; of numbers none. */
  byGroup: z.array(z.object({ n: count, counts: z.array(count) })),
  mean: z.number().nullable(),
  median: z.number().nullable(),
});

export const resultsDocument = z.object({
  format: z.literal('groundwork.survey-results@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  survey: z.string(),
  title: z.string(),
  purpose: z.string(),
  askedBy: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The version of the form whose questions these are. */
  form: z.number(),
  answers: z.number(),
  takenBack: z.number(),
  /** Counts below this are hidden. */
  least: z.number(),
  groupQuestion: z.string().nullable(),
  /** The last is whoever did not say. */
  groups: z.array(z.object({ name: z.string(), label: texts, n: count })),
  questions: z.array(question),
});

export type ResultsDocument = z.infer<typeof resultsDocument>;

export function readResults(bytes: Buffer): ResultsDocument {
  return resultsDocument.parse(JSON.parse(bytes.toString('utf8')));
}

/** What of a tally can be told to everybody. */
export function publicTally(tally: Tally): Pick<ResultsDocument, 'groups' | 'questions'> {
  const sizes = tally.groups.map(({ n }) => n);
  const [hiddenGroups = []] = maskedCells([sizes], true);
  return {
    groups: tally.groups.map(({ name, label, n }, at) => ({ name, label, n: hiddenGroups[at] ? null : n })),
    questions: tally.questions.map((each) => publicQuestion(each, hiddenGroups)),
  };
}

type Told = ResultsDocument['questions'][number];

function publicQuestion(counted: CountedQuestion, hiddenGroups: readonly boolean[]): Told {
  const { path, kind, label, n, missing, cells, byGroup, mean, median } = counted;
  const about = { path, kind, label, n: isSmall(n) ? null : n, missing: isSmall(n) ? null : missing };
  if (kind === 'number') {
    const isTold = n >= LEAST;
    return { ...about, cells: [], byGroup: [], mean: isTold ? mean : null, median: isTold ? median : null };
  }
  // How many of each group answered adds up to how many did.
  const sizes = byGroup.map((group) => group.n);
  const few = sizes.map((size, at) => (hiddenGroups[at] ?? false) || isSmall(size));
  const [hidden = []] = maskedCells([sizes], true, [few]);
  const table = tableOf(counted, hidden);
  const [overall = [], ...groups] = table.map((row) =>
    row.map((each) => (each.isHidden ? null : each.count)),
  );
  return {
    ...about,
    cells: cells.map(({ name, label: words }, at) => ({ name, label: words, count: overall[at] ?? null })),
    byGroup: byGroup.map((group, at) => ({
      n: hidden[at] ? null : group.n,
      counts: groups[at] ?? [],
    })),
    mean: null,
    median: null,
  };
}

/** All who answered, then each group: what of it is hidden. Groups add up to all, column by column. */
function tableOf({ kind, n, cells, byGroup }: CountedQuestion, hiddenGroups: readonly boolean[]) {
  const isOne = kind === 'one';
  const overall = cells.map((cell) => cell.count);
  const tooFew = isSmall(n);
  const first = overall.map((each) => tooFew || (isOne ? isSmall(each) : smallOrRest(each, n)));
  const [allHidden = first] = maskedCells([overall], isOne, [first]);
  const rows = byGroup.map(({ counts }) => counts);
  // Where the sum of a column is hidden, all its groups together would tell it.
  const small = byGroup.map((group, at) =>
    group.counts.map(
      (each, x) =>
        tooFew ||
        (allHidden[x] ?? false) ||
        (hiddenGroups[at] ?? false) ||
        (isOne ? isSmall(each) : smallOrRest(each, group.n)),
    ),
  );
  const hidden = maskedCells(rows, isOne, small);
  return [
    overall.map((each, x) => ({ count: each, isHidden: allHidden[x] ?? false })),
    ...rows.map((row, y) => row.map((each, x) => ({ count: each, isHidden: hidden[y]?.[x] ?? false }))),
  ];
}
