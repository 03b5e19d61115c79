import { inPlace, type Transaction } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';

/** Acts on an identity belong to no municipality: they happen in the programme's own place, and so do their letters. */
export const inOwnName = <T>(house: House, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  inPlace(house.pool, house.programmeId, work);
