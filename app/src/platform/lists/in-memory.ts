import { fold } from '../search/fold.ts';
import { found } from './found.ts';
import type { Found, ListQuery } from './list.ts';

export interface MemoryPlan<Row> {
  /** By the name of the column. */
  sort: Readonly<Record<string, (row: Row) => string | number | bigint | Date | null>>;
  search?: readonly ((row: Row) => string)[];
  filters?: Readonly<Record<string, (row: Row, value: string) => boolean>>;
}

const collator = new Intl.Collator('und');

/** A list of rows that were put together in memory: for a few hundred at most; what grows is for `listed`. */
export function listedInMemory<Row>(
  all: readonly Row[],
  plan: MemoryPlan<Row>,
  query: ListQuery,
): Found<Row> {
  const key = plan.sort[query.sort.by];
  if (!key) throw new Error(`the plan has no sort ${query.sort.by}`);
  const words = fold(query.q).split(/\s+/).filter(Boolean);
  const rows = all
    .filter((row) =>
      Object.entries(query.filters).every(([name, value]) => plan.filters?.[name]?.(row, value)),
    )
    .filter((row) => {
      const texts = (plan.search ?? []).map((of) => fold(of(row)));
      return words.every((word) => texts.some((text) => text.includes(word)));
    })
    .toSorted((one, other) => compare(key(one), key(other), query.sort.descending));
  return wrap(rows, query);
}

function wrap<Row>(rows: readonly Row[], { page, size }: ListQuery): Found<Row> {
  return found({
    async page() {
      const at = Math.min(page, Math.max(1, Math.ceil(rows.length / size)));
      return { rows: rows.slice((at - 1) * size, at * size), total: rows.length, page: at };
    },
    async *every() {
      yield [...rows];
    },
  });
}

/** What is not known stands last, whichever way the rows run. */
function compare(
  one: string | number | bigint | Date | null,
  other: string | number | bigint | Date | null,
  descending: boolean,
): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const order =
    typeof one === 'string' && typeof other === 'string'
      ? collator.compare(one, other)
      : one < other
        ? -1
        : one > other
          ? 1
          : 0;
  return descending ? -order : order;
}
