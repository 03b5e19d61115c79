import { daysBetween } from '../../platform/calendar/days.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { BudgetDocument } from '../snapshot.ts';

interface Props {
  tongue: Tongue;
  document: Pick<BudgetDocument, 'adoption'>;
  /** The first day of the year; null where the place has not published its calendar. */
  begins: string | null;
}

/** When the budget came before the council and was adopted, as its published document says, and what is missing. */
export function AdoptionSays({ tongue, document: { adoption }, begins }: Props) {
  return (
    <section id="adoption">
      <h2>{tongue.t('budget.adoption.heading')}</h2>
      <p>{sayDay(tongue, 'submitted', adoption?.submittedOn ?? null, begins)}</p>
      <p>{sayDay(tongue, 'adopted', adoption?.adoptedOn ?? null, begins)}</p>
      {adoption && (
        <p class="quiet">
          {tongue.t('budget.adoption.says-so', {
            source: adoption.source,
            day: tongue.date(adoption.keptOn),
            known: adoption.post === '' ? 'no' : 'yes',
            post: adoption.post,
          })}
          {adoption.correction !== undefined && (
            <> {tongue.t('budget.adoption.corrected', { reason: adoption.correction })}</>
          )}
        </p>
      )}
    </section>
  );
}

function sayDay(tongue: Tongue, what: 'submitted' | 'adopted', day: string | null, begins: string | null) {
  if (day === null) return tongue.t(`budget.adoption.none-${what}`);
  const b = { b: (children: unknown[]) => <b>{children}</b> };
  if (begins === null) return tongue.rich(`budget.adoption.undated-${what}`, { day: tongue.date(day) }, b);
  const days = daysBetween(begins, day);
  const when = days < 0 ? 'before' : days === 0 ? 'on' : 'after';
  return tongue.rich(`budget.adoption.say-${what}`, { day: tongue.date(day), n: Math.abs(days), when }, b);
}
