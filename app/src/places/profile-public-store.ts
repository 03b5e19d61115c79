import type { Transaction } from '../platform/db/transaction.ts';
import { searchTextOf } from './municipality-search-text.ts';
import { totalOf } from './profile-population.ts';
import type { PlaceDocument } from './profile-snapshot.ts';

/** The head of a place for its pages and the list of places, made from its published document alone. */
export async function projectPlace(tx: Transaction, document: PlaceDocument, hash: string): Promise<void> {
  const { code, name, names, formerCodes, about, history } = document;
  const newest = about?.population[0];
  const former = history.flatMap((change) => (change.kind === 'renamed' ? [change.before] : []));
  const row = {
    code,
    name,
    currency: document.currency,
    is_example: document.isExample,
    hash,
    names: JSON.stringify(names),
    former_codes: JSON.stringify(formerCodes),
    search_text: searchTextOf([code, name, ...Object.values(names), ...former, ...formerCodes]),
    accent: about?.look.accent ?? null,
    crest: about?.look.crest ?? null,
    population: newest ? BigInt(totalOf(newest.bands)) : null,
    closed_from: document.closedFrom,
    successor_code: document.successorCode,
  };
  await tx.db
    .insertInto('public_record.place')
    .values({ place_id: tx.placeId, ...row })
    .onConflict((conflict) => conflict.column('place_id').doUpdateSet(row))
    .execute();
}
