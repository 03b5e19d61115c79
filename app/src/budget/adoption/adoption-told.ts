import { todayIn } from '../../platform/calendar/days.ts';
import type { BudgetDocument } from '../snapshot.ts';
import type { Adoption } from './adoption-store.ts';

/** What a published budget says of its adoption: nothing where no day stands. */
export function adoptionTold(kept: Adoption | undefined, timeZone: string): Pick<BudgetDocument, 'adoption'> {
  if (!kept || (kept.submittedOn === null && kept.adoptedOn === null)) return {};
  const { submittedOn, adoptedOn, source, post, keptAt, reason } = kept;
  return {
    adoption: {
      submittedOn,
      adoptedOn,
      source,
      post,
      keptOn: todayIn(timeZone, keptAt),
      ...(reason === null ? {} : { correction: reason }),
    },
  };
}
