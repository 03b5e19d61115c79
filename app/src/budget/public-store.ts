import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import { crossedPublicHeads } from './crosswalk/public-crossed-store.ts';
import { amountsIn, sumsOfPhases } from './phase-sums-store.ts';
import { CLASSIFICATIONS, type Classification, type GroupedBy, PHASES, type Phase } from './phases.ts';

export interface PublicHead {
  code: string;
  amounts: Partial<Record<Phase, bigint>>;
  lines: number;
}

/** How lines are grouped: by the first characters of a code, or all of it. */
export interface Grouping {
  classification: GroupedBy;
  take: number | null;
}

/** Sums of published budgets by head, out of their projection; lines that measures leave out are not among them. */
export async function publicHeads(
  published: Kysely<DB>,
  placeId: string,
  hashes: readonly string[],
  by: Grouping,
  /** One head alone. */
  only?: string,
): Promise<(PublicHead & { hash: string })[]> {
  if (by.classification === 'cofog')
    return crossedPublicHeads(published, [placeId], hashes, { target: 'cofog', take: by.take }, only);
  const code = by.take === null ? sql<string>`code` : sql<string>`left(code, ${by.take})`;
  let query = published
    .selectFrom('public_record.budget_sum')
    .select(['snapshot_hash as hash', code.as('code'), sql<number>`sum(lines)::integer`.as('lines')])
    .select(sumsOfPhases)
    .where('place_id', '=', placeId)
    .where('snapshot_hash', 'in', hashes)
    .where('classification', '=', by.classification)
    .where('counted', '=', true)
    .groupBy(sql`1, 2`)
    .orderBy(sql`1, 2`);
  if (only !== undefined) query = query.where(code, '=', only);
  const rows = await query.execute();
  return rows.map((row) => ({ hash: row.hash, code: row.code, lines: row.lines, amounts: amountsIn(row) }));
}

/** Every code of a classification that lines of a published budget have. */
export async function codesIn(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  classification: Classification,
): Promise<string[]> {
  const rows = await published
    .selectFrom('public_record.budget_sum')
    .select('code')
    .distinct()
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash)
    .where('classification', '=', classification)
    .where('code', '!=', '')
    .execute();
  return rows.map(({ code }) => code);
}

export interface LineFilter {
  classification?: Classification | undefined;
  /** The beginning of the code, or all of it. */
  head?: string | undefined;
  whole?: boolean | undefined;
  contingency?: 'with' | 'without' | 'only' | undefined;
  interest?: 'with' | 'without' | undefined;
  /** A second head, by another classification: the whole code or, as the first, its beginning. */
  and?: Classification | undefined;
  andHead?: string | undefined;
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
    query = query.where(
      isUnderHead(sql.ref<string | null>(filter.classification), filter.head, filter.whole),
    );
  }
  if (filter.and && filter.andHead !== undefined) {
    query = query.where(
      isUnderHead(sql.ref<string | null>(filter.and), filter.andHead, filter.andHead === ''),
    );
  }
  return query;
}

/** No code at all is the head '' when codes are asked for whole; every line is under the beginning ''. */
function isUnderHead(column: RawBuilder<string | null>, head: string, isWhole: boolean | undefined) {
  if (isWhole) return head === '' ? sql<boolean>`${column} is null` : sql<boolean>`${column} = ${head}`;
  return head === '' ? sql<boolean>`true` : sql<boolean>`${column} ^@ ${head}`;
}

/** How many lines a filter finds, and their sums: out of the sums by code, so that a large budget is not read for it. */
export async function countLines(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  filter: LineFilter,
): Promise<{ lines: number; sums: Partial<Record<Phase, bigint | null>> }> {
  if (filter.and && filter.andHead !== undefined) {
    const { lines: found, ...amounts } = await filtered(published, placeId, hash, filter)
      .select(sql<number>`count(*)::integer`.as('lines'))
      .select(sumsOfPhases)
      .executeTakeFirstOrThrow();
    return { lines: found, sums: amounts };
  }
  let query = published
    .selectFrom('public_record.budget_sum')
    .select([sql<number>`coalesce(sum(lines), 0)::integer`.as('lines')])
    .select(sumsOfPhases)
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash);
  const byCode = filter.classification !== undefined && filter.head !== undefined;
  query = query.where('classification', '=', byCode ? (filter.classification ?? '') : '');
  if (byCode && filter.whole) query = query.where('code', '=', filter.head ?? '');
  else if (byCode && filter.head !== '') query = query.where(sql<boolean>`code ^@ ${filter.head}`);
  if (filter.counted) query = query.where('counted', '=', true);
  if (filter.contingency === 'only') query = query.where('contingency', '=', true);
  if (filter.contingency === 'without') query = query.where('contingency', '=', false);
  if (filter.interest === 'without') query = query.where('interest', '=', false);
  const { lines, ...sums } = await query.executeTakeFirstOrThrow();
  return { lines, sums };
}

/**
 * Sums of the lines under one head by another classification: what a function was spent on, by whom. Reads the lines
 * of the head alone.
 */
export async function headsUnder(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  filter: LineFilter,
  by: Grouping & { classification: Classification },
  limit: number,
): Promise<PublicHead[]> {
  const column = sql.ref<string>(by.classification);
  const code =
    by.take === null
      ? sql<string>`coalesce(${column}, '')`
      : sql<string>`coalesce(left(${column}, ${by.take}), '')`;
  const rows = await filtered(published, placeId, hash, { ...filter, counted: true })
    .select([code.as('code'), sql<number>`count(*)::integer`.as('lines')])
    .select(sumsOfPhases)
    .groupBy(sql`1`)
    .orderBy(sql`coalesce(sum(executed), sum(original)) desc nulls last, 1`)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ code: row.code, lines: row.lines, amounts: amountsIn(row) }));
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
