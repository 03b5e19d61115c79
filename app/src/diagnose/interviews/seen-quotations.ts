import type { Transaction } from '../../platform/db/transaction.ts';
import type { SeenInterview } from './interview-store.ts';
import { type Quotation, quotationsOf } from './quotation-store.ts';

/** A quotation as one reader may know it: words that are not approved are those of the note. */
export interface SeenQuotation extends Omit<Quotation, 'says'> {
  says: string | null;
  /** Whether they may read the note, and so decide. */
  mayRead: boolean;
}

export async function quotationsSeen(
  tx: Transaction,
  assessmentId: string,
  interviews: readonly SeenInterview[],
): Promise<SeenQuotation[]> {
  const readable = new Set(interviews.flatMap(({ interviewId, may }) => (may.note ? [interviewId] : [])));
  return (await quotationsOf(tx, assessmentId)).map((each) => {
    const mayRead = readable.has(each.interviewId);
    const isForPrint = each.approvedAt !== null && each.endedAt === null;
    return { ...each, mayRead, says: mayRead || isForPrint ? each.says : null };
  });
}
