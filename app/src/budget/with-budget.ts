import { z } from 'zod';
import type { Answer, PublicContext } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, type PublicSnapshot } from '../platform/publication/store.ts';
import { SIDES } from './phases.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';
import { withdrawnPage } from './withdrawn-page.tsx';

/** One budget of a place, as its public address names it. */
export const budgetAddress = z.strictObject({
  code: z.string().max(20),
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});

export type AtBudget = PublicContext<z.infer<typeof budgetAddress>, unknown>;

/** The published budget that the address names; what was withdrawn, or never published, is answered as such. */
export async function withBudget(
  context: AtBudget,
  answer: (document: BudgetDocument, snapshot: PublicSnapshot) => Promise<Answer>,
): Promise<Answer> {
  const { year, side } = context.params;
  const snapshot = await currentSnapshot(
    context.house.connections.published,
    context.place.placeId,
    'budget',
    `${year}/${side}`,
  );
  if (!snapshot) throw problem('request.not-found');
  if (!snapshot.bytes) return { page: withdrawnPage(context, snapshot), status: 410 };
  return answer(readBudgetDocument(snapshot.bytes), snapshot);
}
