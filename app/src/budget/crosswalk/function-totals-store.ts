import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import { amountsIn } from '../phase-sums-store.ts';
import { PHASES } from '../phases.ts';
import type { TownTotal } from '../town-totals-store.ts';
import { isCofog } from './crossed.ts';

/** What a municipality spent on one function, and how it is known. */
export interface FunctionTotal extends TownTotal {
  how: 'file' | 'crosswalk';
}

interface Row {
  placeId: string;
  year: number;
  currency: string;
  code: string;
  amounts: TownTotal['totals'];
}

/**
 * What each municipality published of a year by a division of COFOG: from the codes of its file where they are COFOG's, else
 * as its crosswalk in force has them. One that has neither is not there.
 */
export async function functionTotals(
  published: Kysely<DB>,
  { year, division }: { year: number; division: string },
): Promise<FunctionTotal[]> {
  const own = byPlace(await summed(published, year, 'file'));
  const crossed = byPlace(await summed(published, year, 'crosswalk'));
  return [...new Set([...own.keys(), ...crossed.keys()])].flatMap((placeId) => {
    const ofFile = own.get(placeId) ?? [];
    const isOwn = isCofog(ofFile.flatMap(({ code }) => (code === '' ? [] : [code])));
    const rows = isOwn ? ofFile : (crossed.get(placeId) ?? []);
    const [first] = rows;
    if (!first) return [];
    const under = rows.filter(({ code }) => code.startsWith(division));
    const totals: TownTotal['totals'] = {};
    for (const phase of PHASES) {
      const known = under.flatMap(({ amounts }) => amounts[phase] ?? []);
      if (known.length > 0) totals[phase] = known.reduce((sum, each) => sum + each, 0n);
    }
    return [{ placeId, year, currency: first.currency, totals, how: isOwn ? 'file' : 'crosswalk' } as const];
  });
}

function byPlace(rows: readonly Row[]): Map<string, Row[]> {
  const places = new Map<string, Row[]>();
  for (const row of rows) {
    const known = places.get(row.placeId);
    if (known) known.push(row);
    else places.set(row.placeId, [row]);
  }
  return places;
}

/** Sums by code of every municipality that published the year's spending, in one question. What is known of a part of the year has no total, and no sum. */
async function summed(published: Kysely<DB>, year: number, from: FunctionTotal['how']): Promise<Row[]> {
  const sums =
    from === 'file'
      ? sql`select place_id, snapshot_hash, code, counted, ${sql.join(PHASES.map((phase) => sql.ref(phase)))}
            from public_record.budget_sum where classification = 'functional'`
      : sql`select place_id, snapshot_hash, code, counted, ${sql.join(PHASES.map((phase) => sql.ref(phase)))}
            from public_record.budget_crossed where target = 'cofog'`;
  const { rows } = await sql<Omit<Row, 'amounts'> & Record<(typeof PHASES)[number], bigint | null>>`
    select total.place_id as "placeId", total.year, total.currency, sums.code,
      ${sql.join(PHASES.map((phase) => sql`(sum(${sql.ref(`sums.${phase}`)}) filter (where ${sql.ref(`total.${phase}`)} is not null))::bigint as ${sql.ref(phase)}`))}
    from public_record.budget_total total
    join (${sums}) sums on sums.place_id = total.place_id and sums.snapshot_hash = total.snapshot_hash
    where total.year = ${year} and total.side = 'expenditure' and sums.counted
    group by 1, 2, 3, 4
  `.execute(published);
  return rows.map(({ placeId, year: of, currency, code, ...amounts }) => ({
    placeId,
    year: of,
    currency,
    code,
    amounts: amountsIn(amounts),
  }));
}
