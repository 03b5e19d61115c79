import { type Kysely, sql } from 'kysely';
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

/** Published facts of the years, the newest first. A fiscal year is called by the calendar year in which it begins. */
export async function yearFacts(
  db: Kysely<DB>,
  placeId: string,
  { currency, yearStarts }: { currency: string; yearStarts: string },
): Promise<YearFacts[]> {
  const yearOf = (day: string) =>
    sql`(extract(year from ${sql.ref(day)})::integer - (to_char(${sql.ref(day)}, 'MM-DD') < ${yearStarts})::integer)`;
  const { rows } = await sql<Record<keyof YearFacts, unknown>>`
    with deal as (
      select ${yearOf('day')} as year, method, currency, amount, suppliers from public_record.procure_contract
      where place_id = ${placeId} and is_own and counts and day is not null),
    deals as (
      select year, count(*) as deals, count(method) as ways, count(*) filter (where ${COMPETITIVE}) as competitive,
        count(*) filter (where method is not null and currency = ${currency}) as valued,
        coalesce(sum(amount) filter (where method is not null and currency = ${currency}), 0) as amount,
        coalesce(sum(amount) filter (where ${COMPETITIVE} and currency = ${currency}), 0) as "competitiveAmount",
        count(*) filter (where currency <> ${currency}) as "otherCurrency"
      from deal group by year),
    seller as (
      select year, suppliers[1] as supplier, count(*) as n, sum(amount) as amount,
        row_number() over (partition by year order by sum(amount) desc, suppliers[1]) as rank
      from deal where currency = ${currency} and cardinality(suppliers) = 1 group by year, suppliers[1]),
    sellers as (
      select year, sum(n) as sold, sum(amount) as "soldAmount",
        sum(amount) filter (where rank <= ${LARGEST}) as "largestAmount"
      from seller group by year),
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
    select * from deals full join processes using (year) left join sellers using (year) order by year desc
  `.execute(db);
  return rows.map(typed);
}

const AMOUNTS = ['amount', 'competitiveAmount', 'soldAmount', 'largestAmount'] as const;
const MAYBE = ['medianBids', 'tenderDays', 'awardDays'] as const;

/** Counts are numbers and sums exact; what a year has none of is zero. */
function typed(row: Record<keyof YearFacts, unknown>): YearFacts {
  const facts = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Number(value ?? 0)]),
  ) as unknown as YearFacts;
  for (const name of AMOUNTS) facts[name] = BigInt(String(row[name] ?? 0));
  for (const name of MAYBE) facts[name] = row[name] === null ? null : Number(row[name]);
  return facts;
}
