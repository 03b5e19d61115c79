import type { ActContext, ActingPlace, Actor } from '../platform/access/action.ts';
import { contentAddress, encode } from '../platform/db/codec.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { publish } from '../platform/publication/publication.ts';
import { currentHash } from '../platform/publication/store.ts';
import * as store from './store.ts';

export { appointAdministrator, type Founding, foundProgramme } from './found.ts';

/** Who an identity is in the transaction's place today, or null when it holds no post there. */
export function actorOf(tx: Transaction, identityId: string, now: Date): Promise<Actor | null> {
  return store.actorOf(tx, identityId, now.toISOString().slice(0, 10));
}

const PROFILE_FORMAT = 1;

/**
 * Sees to it that the place itself is public before something of it is: its code, name and currency as a snapshot.
 * Joins the caller's transaction; does nothing where the published profile still holds.
 */
export async function ensureProfilePublished(context: ActContext): Promise<void> {
  const document = profileOf(context.place);
  const hash = contentAddress(encode(document));
  if ((await currentHash(context.tx, 'place', 'profile')) === hash) return;
  const published = await publish(context, {
    kind: 'place',
    key: 'profile',
    format: PROFILE_FORMAT,
    act: 'place.published',
    subject: `place/${context.place.code}`,
    document,
  });
  await store.projectPlace(context.tx, context.place, published.hash);
}

function profileOf(place: ActingPlace) {
  return {
    format: 'groundwork.place@1',
    code: place.code,
    name: place.name,
    currency: place.currency,
    isExample: place.isExample,
  };
}
