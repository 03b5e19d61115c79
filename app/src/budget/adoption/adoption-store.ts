import type { Transaction } from '../../platform/db/transaction.ts';

/** What is kept of how a year's budget came before the council and was adopted, in one of its states. */
export interface Adoption {
  year: number;
  version: number;
  submittedOn: string | null;
  adoptedOn: string | null;
  /** What says so. */
  source: string;
  /** Why a day that stood before was changed. */
  reason: string | null;
  post: string;
  keptAt: Date;
}

/** The newest state of each year, by year; all years unless some are asked for. */
export async function adoptionsOf(
  tx: Transaction,
  years?: readonly number[],
): Promise<ReadonlyMap<number, Adoption>> {
  let query = states(tx).orderBy('version');
  if (years !== undefined) query = query.where('year', 'in', years);
  return new Map((await query.execute()).map((state) => [state.year, state]));
}

/** Every state of a year, the newest first. */
export const adoptionStates = (tx: Transaction, year: number): Promise<Adoption[]> =>
  states(tx).where('year', '=', year).orderBy('version', 'desc').execute();

const states = (tx: Transaction) =>
  tx.db
    .selectFrom('live.budget_adoption')
    .select([
      'year',
      'version',
      'submitted_on as submittedOn',
      'adopted_on as adoptedOn',
      'source',
      'reason',
      'post',
      'kept_at as keptAt',
    ])
    .where('place_id', '=', tx.placeId);

export async function insertAdoption(tx: Transaction, state: Adoption, personId: string): Promise<void> {
  const { year, version, submittedOn, adoptedOn, source, reason, post, keptAt } = state;
  await tx.db
    .insertInto('live.budget_adoption')
    .values({
      place_id: tx.placeId,
      year,
      version,
      submitted_on: submittedOn,
      adopted_on: adoptedOn,
      source,
      reason,
      post,
      person_id: personId,
      kept_at: keptAt,
    })
    .execute();
}
