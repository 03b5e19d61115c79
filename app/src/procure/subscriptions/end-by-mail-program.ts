import { perform } from '../../platform/access/perform.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import type { House } from '../../platform/house.ts';
import { hashOfReference, readReference, requestIdFor } from '../../platform/http/reference.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { stopSubscription } from './subscription-actions.ts';
import { subscriptionByReference } from './subscription-store.ts';

/**
 * RFC 8058: somebody ended their letters with the button of their mail program. It ends what the button of our page ends, by the
 * same act; a program that is not sure that it was heard sends it again, and is told the same. False for a reference of nobody.
 */
export async function endByMailProgram(house: House, placeId: string, typed: string): Promise<boolean> {
  const reference = readReference(typed);
  if (reference === null) return false;
  const found = await readPlace(house.pool, placeId, (tx) =>
    subscriptionByReference(tx, hashOfReference(reference)),
  );
  if (!found) return false;
  if (found.state === 'stopped') return true;
  const requestId = requestIdFor({
    key: house.performing.pseudonymKey,
    placeId,
    formId: `one-click ${reference}`,
  });
  const request = { placeId, identityId: '', requestId, input: { reference } };
  await perform(house.performing, stopSubscription, request, house.programmeId).catch((error: unknown) => {
    // Somebody was faster, with the button of our page.
    if (!(error instanceof Problem && error.code === 'procure.subscription-over')) throw error;
  });
  return true;
}
