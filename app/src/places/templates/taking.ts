import { z } from 'zod';
import type { ActContext } from '../../platform/access/action.ts';
import { placesProblems } from '../problems.ts';
import type { Plan } from './plan.ts';
import { type Workbook, type WorkbookKind, workbookById } from './workbooks-store.ts';

/** What it takes to take a workbook: which one, which rows, and what was seen of it before. */
export const takingInput = z.strictObject({
  workbookId: z.uuid(),
  take: z.enum(['all', 'good']),
  digest: z.string().max(64),
});

export type Taking = z.infer<typeof takingInput>;

/** The workbook, if it is this person's own and still there. */
export async function ownWorkbook(
  context: Pick<ActContext, 'tx' | 'actor'>,
  kind: WorkbookKind,
  workbookId: string,
): Promise<Workbook> {
  const workbook = await workbookById(context.tx, kind, workbookId);
  // Another's workbook answers like one that is not there.
  if (workbook?.personId !== context.actor.personId) throw placesProblems.problem('sheet.gone');
  return workbook;
}

/** What was agreed to is what would be done, or nothing is. */
export function refuseUnlessAgreed(plan: Plan, taking: Taking): void {
  if (plan.refused || plan.good === 0) throw placesProblems.problem('sheet.nothing');
  if (taking.take === 'all' && plan.faulty > 0) throw placesProblems.problem('sheet.has-faults');
  if (taking.digest !== plan.digest) throw placesProblems.problem('sheet.moved-on');
}
