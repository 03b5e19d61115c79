import type { Transaction } from '../platform/db/transaction.ts';
import type { Band, Count, Sex } from './profile-population.ts';
import { without } from './without.ts';

export interface KeptCount extends Count {
  version: number;
}

/** Every count of the people, the newest year first, with its bands: two questions, however many years there are. */
export async function counts(tx: Transaction): Promise<KeptCount[]> {
  const heads = await tx.db
    .selectFrom('live.population')
    .select(['year', 'source', 'link', 'stated_total as statedTotal', 'version'])
    .where('place_id', '=', tx.placeId)
    .orderBy('year', 'desc')
    .execute();
  const bands = await tx.db
    .selectFrom('live.population_band')
    .select(['year', 'sex', 'from_age as fromAge', 'to_age as toAge', 'people'])
    .where('place_id', '=', tx.placeId)
    .orderBy('year')
    .orderBy('from_age')
    .orderBy('sex')
    .execute();
  return heads.map((head) => ({
    ...head,
    statedTotal: head.statedTotal === null ? null : Number(head.statedTotal),
    bands: bands
      .filter((band) => band.year === head.year)
      .map((band) => ({ ...without(band, 'year'), sex: band.sex as Sex, people: Number(band.people) })),
  }));
}

export async function insertCount(tx: Transaction, count: Count): Promise<boolean> {
  const done = await tx.db
    .insertInto('live.population')
    .values({ place_id: tx.placeId, ...headOf(count), year: count.year })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function changeCount(tx: Transaction, count: Count, version: number): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.population')
    .set({ ...headOf(count), version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('year', '=', count.year)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

const headOf = ({ source, link, statedTotal }: Count) => ({
  source,
  link,
  stated_total: statedTotal === null ? null : BigInt(statedTotal),
});

export async function replaceBands(tx: Transaction, year: number, bands: readonly Band[]): Promise<void> {
  await removeBands(tx, year);
  if (bands.length === 0) return;
  await tx.db
    .insertInto('live.population_band')
    .values(
      bands.map(({ sex, fromAge, toAge, people }) => ({
        place_id: tx.placeId,
        year,
        sex,
        from_age: fromAge,
        to_age: toAge,
        people: BigInt(people),
      })),
    )
    .execute();
}

async function removeBands(tx: Transaction, year: number): Promise<void> {
  await tx.db
    .deleteFrom('live.population_band')
    .where('place_id', '=', tx.placeId)
    .where('year', '=', year)
    .execute();
}

export async function removeCount(tx: Transaction, year: number): Promise<boolean> {
  await removeBands(tx, year);
  const done = await tx.db
    .deleteFrom('live.population')
    .where('place_id', '=', tx.placeId)
    .where('year', '=', year)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
