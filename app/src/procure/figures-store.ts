import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';

/** What a fiscal year holds of the town's own published records. Amounts are of one currency, in minor units. */
export interface YearFacts {
  year: number;
  /** Contracts and awards that stand, and those of them whose way of choosing is known. */
  deals: number;
  ways: number;
  competitive: number;
  /** Of those with a known way and an amount in the currency. */
  valued: number;
  amount: bigint;
  competitiveAmount: bigint;
  /** With an amount in another currency: never added. */
  otherCurrency: number;
  /** Bought of one without a contest; of which a limit and an amount are known, and how what was agreed at first compares. */
  direct: number;
  limited: number;
  justBelow: number;
  notBelow: number;
  /** Of those with an amount and one supplier. */
  soldAmount: bigint;
  largestAmount: bigint;
  sold: number;
  /** Processes in which something was awarded in the year. */
  processes: number;
  bidsKnown: number;
  oneBid: number;
  medianBids: number | null;
  tenderPeriods: number;
  tenderDays: number | null;
  awardPeriods: number;
  awardDays: number | null;
  planned: number;
  tendered: number;
  awarded: number;
  signed: number;
  paid: number;
  changed: number;
  /** Of what was bought in the year: contracts, and those that were changed after they were signed. */
  contracts: number;
  amended: number;
  /** Contracts whose first and last value are known in the currency, and what these come to. */
  grown: number;
  firstAmount: bigint;
  finalAmount: bigint;
  /** Contracts that were to be finished in the year and up to today, those of which it is known when they were, and in time. */
  due: number;
  done: number;
  onTime: number;
  /** Of those that were not: half of them took so many days longer, or fewer. */
  lateDays: number | null;
  /** Of those that were looked through: how many, their flags, and how many questions were asked and could be told. */
  lookedAt: number;
  flagged: number;
  flags: number;
  asked: number;
  told: number;
}

/** So many suppliers are the largest. */
const LARGEST = 3;
/** Open, and selective: whoever qualifies may bid (Agreement on Government Procurement, article I; code list `method`). */
const COMPETITIVE = sql`method in ('open', 'selective')`;

/** From this part of a limit on something is just below it. */
const JUST_BELOW = 0.9;

/** A value at first of which a later one can be a share. */
const COMPARED = sql`first_amount > 0 and final_amount is not null`;

/** By what contracts are counted. */
export interface Terms {
  currency: string;
  /** The first day of fiscal years, `MM-DD`. */
  yearStarts: string;
  /** From which amount on the law, as it is published, wants a tender, in minor units; and when that holds. */
  limits: readonly { from: string; to: string | null; amount: string }[];
}

/** What counting found of a year, as texts: what a database keeps of it. */
export type CountedYear = Record<keyof YearFacts, string | null>;

/**
 * Facts of the years, the newest first, counted anew: it goes through every contract and process of the place. A fiscal year is called by the
 * calendar year in which it begins.
 */
export async function countYears(
  db: Kysely<DB>,
  placeId: string,
  { currency, yearStarts, limits }: Terms,
  today: string,
): Promise<CountedYear[]> {
  const yearOf = (day: string) =>
    sql`(extract(year from ${sql.ref(day)})::integer - (to_char(${sql.ref(day)}, 'MM-DD') < ${yearStarts})::integer)`;
  const limit = tenderLimit(limits);
  const { rows } = await sql<Record<keyof YearFacts, unknown>>`
    with deal as (
      select ${yearOf('day')} as year, method, currency, amount, suppliers, kind, amended, first_amount, final_amount,
        case when method = 'direct' and currency = ${currency} and amount is not null then ${limit} end as limit_amount,
        coalesce(first_amount, amount) as agreed
      from public_record.procure_contract
      where place_id = ${placeId} and is_own and counts and day is not null),
    deals as (
      select year, count(*) as deals, count(method) as ways, count(*) filter (where ${COMPETITIVE}) as competitive,
        count(*) filter (where method is not null and currency = ${currency}) as valued,
        coalesce(sum(amount) filter (where method is not null and currency = ${currency}), 0) as amount,
        coalesce(sum(amount) filter (where ${COMPETITIVE} and currency = ${currency}), 0) as "competitiveAmount",
        count(*) filter (where currency <> ${currency}) as "otherCurrency",
        count(*) filter (where method = 'direct') as direct, count(limit_amount) as limited,
        count(*) filter (where agreed < limit_amount and agreed >= limit_amount * ${JUST_BELOW}::numeric) as "justBelow",
        count(*) filter (where agreed >= limit_amount) as "notBelow"
      from deal group by year),
    seller as (
      select year, suppliers[1] as supplier, count(*) as n, sum(amount) as amount,
        row_number() over (partition by year order by sum(amount) desc, suppliers[1]) as rank
      from deal where currency = ${currency} and cardinality(suppliers) = 1 group by year, suppliers[1]),
    sellers as (
      select year, sum(n) as sold, sum(amount) as "soldAmount",
        sum(amount) filter (where rank <= ${LARGEST}) as "largestAmount"
      from seller group by year),
    contract as (
      select year, count(*) as contracts, count(*) filter (where amended) as amended,
        count(*) filter (where ${COMPARED} and currency = ${currency}) as grown,
        coalesce(sum(first_amount) filter (where ${COMPARED} and currency = ${currency}), 0) as "firstAmount",
        coalesce(sum(final_amount) filter (where ${COMPARED} and currency = ${currency}), 0) as "finalAmount"
      from deal where kind = 'contract' group by year),
    delivery as (
      select ${yearOf('due_on')} as year, count(*) as due, count(done_on) as done,
        count(*) filter (where done_on <= due_on) as "onTime",
        percentile_disc(0.5) within group (order by done_on - due_on) filter (where done_on > due_on) as "lateDays"
      from public_record.procure_contract
      where place_id = ${placeId} and is_own and counts and kind = 'contract' and due_on <= ${today}::date group by 1),
    process as (
      select ${yearOf('award_day')} as year, bids, planned, tendered, awarded, signed, paid, changed, tender_until - tender_from as tender_days,
        award_day - tender_until as award_days, flags, told, asked
      from public_record.procure_process
      left join public_record.procure_answer using (place_id, source_no, process_id)
      left join (select place_id, source_no, asked from public_record.procure_reading) as reading
        using (place_id, source_no)
      where place_id = ${placeId} and is_own and award_day is not null),
    processes as (
      select year, count(*) as processes, count(bids) as "bidsKnown", count(*) filter (where bids = 1) as "oneBid",
        percentile_disc(0.5) within group (order by bids) as "medianBids",
        count(*) filter (where tender_days >= 0) as "tenderPeriods",
        percentile_disc(0.5) within group (order by tender_days) filter (where tender_days >= 0) as "tenderDays",
        count(*) filter (where award_days >= 0) as "awardPeriods",
        percentile_disc(0.5) within group (order by award_days) filter (where award_days >= 0) as "awardDays",
        count(*) filter (where planned) as planned, count(*) filter (where tendered) as tendered,
        count(*) filter (where awarded) as awarded, count(*) filter (where signed) as signed,
        count(*) filter (where paid) as paid, count(*) filter (where changed) as changed, count(flags) as "lookedAt",
        count(*) filter (where flags > 0) as flagged, sum(flags) as flags, sum(told) as told,
        sum(asked) filter (where flags is not null) as asked
      from process group by year)
    select * from deals full join processes using (year) full join delivery using (year)
      left join contract using (year) left join sellers using (year) order by year desc
  `.execute(db);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
      ) as CountedYear,
  );
}

/** The day on which one more contract was to be finished; null where none is to be after this one. */
export async function nextDue(db: Kysely<DB>, placeId: string, today: string): Promise<string | null> {
  const row = await db
    .selectFrom('public_record.procure_contract')
    .select((eb) => eb.fn.min('due_on').as('due'))
    .where('place_id', '=', placeId)
    .where('is_own', '=', true)
    .where('counts', '=', true)
    .where('kind', '=', 'contract')
    .where('due_on', '>', today)
    .executeTakeFirst();
  return row?.due ?? null;
}

/** The limit of a day; a law changes seldom, and a purchase is compared with few days. */
function tenderLimit(limits: Terms['limits']): RawBuilder<unknown> {
  const days = limits.map(
    ({ from, to, amount }) =>
      sql`when day >= ${from}::date and day <= ${to ?? 'infinity'}::date then ${amount}::numeric`,
  );
  return days.length === 0 ? sql`null::numeric` : sql`case ${sql.join(days, sql` `)} end`;
}

const AMOUNTS = [
  'amount',
  'competitiveAmount',
  'soldAmount',
  'largestAmount',
  'firstAmount',
  'finalAmount',
] as const;
const MAYBE = ['medianBids', 'tenderDays', 'awardDays', 'lateDays'] as const;

/** Counts are numbers and sums exact; what a year has none of is zero. */
export function factsOfYear(row: CountedYear): YearFacts {
  const facts = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Number(value ?? 0)]),
  ) as unknown as YearFacts;
  for (const name of AMOUNTS) facts[name] = BigInt(row[name] ?? 0);
  for (const name of MAYBE) facts[name] = row[name] === null ? null : Number(row[name]);
  return facts;
}
