import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import { CLASSIFICATIONS, type Classification, PHASES, type Phase } from './phases.ts';

export interface PublicHead {
  code: string;
  amounts: Partial<Record<Phase, bigint>>;
  lines: number;
}

/** Sums of a published budget by the first characters of a code; lines that measures leave out come under their own. */
export async function publicHeads(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  by: { classification: Classification; take: number | null },
): Promise<PublicHead[]> {
  const column = sql.ref(by.classification);
  const code =
    by.take === null
      ? sql<string>`coalesce(${column}, '')`
      : sql<string>`coalesce(left(${column}, ${by.take}), '')`;
  const rows = await published
    .selectFrom('public_record.budget_line')
    .select([code.as('code'), sql<number>`count(*)::integer`.as('lines')])
    .select(PHASES.map((phase) => sql<bigint | null>`sum(${sql.ref(phase)})::bigint`.as(phase)))
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash)
    .where('exclusion', 'is', null)
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute();
  return rows.map((row) => ({
    code: row.code,
    lines: row.lines,
    amounts: Object.fromEntries(
      PHASES.flatMap((phase) => (row[phase] === null ? [] : [[phase, row[phase]]])),
    ),
  }));
}

export interface LineFilter {
  classification?: Classification | undefined;
  /** The beginning of the code, or all of it. */
  head?: string | undefined;
  whole?: boolean | undefined;
  contingency?: 'with' | 'without' | 'only' | undefined;
  interest?: 'with' | 'without' | undefined;
  /** Only the lines that measures count. */
  counted?: boolean | undefined;
}

export const SORTS = ['line', 'original', 'executed'] as const;
export type Sort = (typeof SORTS)[number];

function filtered(published: Kysely<DB>, placeId: string, hash: string, filter: LineFilter) {
  let query = published
    .selectFrom('public_record.budget_line')
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash);
  if (filter.counted) query = query.where('exclusion', 'is', null);
  if (filter.contingency === 'only') query = query.where('contingency', '=', true);
  if (filter.contingency === 'without') query = query.where('contingency', '=', false);
  if (filter.interest === 'without') query = query.where('interest', '=', false);
  if (filter.classification && filter.head !== undefined) {
    const column = sql.ref<string>(filter.classification);
    query = query.where(
      filter.whole
        ? sql<boolean>`coalesce(${column}, '') = ${filter.head}`
        : sql<boolean>`starts_with(coalesce(${column}, ''), ${filter.head})`,
    );
  }
  return query;
}

export async function countLines(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  filter: LineFilter,
): Promise<{ lines: number; sums: Partial<Record<Phase, bigint | null>> }> {
  const row = await filtered(published, placeId, hash, filter)
    .select(sql<number>`count(*)::integer`.as('lines'))
    .select(PHASES.map((phase) => sql<bigint | null>`sum(${sql.ref(phase)})::bigint`.as(phase)))
    .executeTakeFirstOrThrow();
  const { lines, ...sums } = row;
  return { lines, sums };
}

export async function publicLines(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  filter: LineFilter,
  page: { sort: Sort; limit: number; offset: number },
) {
  let query = filtered(published, placeId, hash, filter).select([
    'file',
    'line',
    ...CLASSIFICATIONS,
    'exclusion',
    'contingency',
    'interest',
    ...PHASES,
  ]);
  if (page.sort !== 'line') query = query.orderBy(page.sort, (order) => order.desc().nullsLast());
  return query.orderBy('file').orderBy('line').limit(page.limit).offset(page.offset).execute();
}

export type PublicLine = Awaited<ReturnType<typeof publicLines>>[number];

const BATCH = 2000;

/** Every line of a published budget, in batches found by key, so that a download never holds all of it. */
export async function* everyLine(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
): AsyncGenerator<PublicLine[]> {
  let after = { file: -1, line: 0 };
  for (;;) {
    const rows: PublicLine[] = await published
      .selectFrom('public_record.budget_line')
      .select(['file', 'line', ...CLASSIFICATIONS, 'exclusion', 'contingency', 'interest', ...PHASES])
      .where('place_id', '=', placeId)
      .where('snapshot_hash', '=', hash)
      .where((eb) => eb(eb.refTuple('file', 'line'), '>', eb.tuple(after.file, after.line)))
      .orderBy('file')
      .orderBy('line')
      .limit(BATCH)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = { file: last.file, line: last.line };
  }
}
