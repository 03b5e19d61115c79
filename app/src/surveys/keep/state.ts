import type { Tongue } from '../../platform/i18n/tongue.ts';
import type { Survey } from '../survey-store.ts';

/** How a survey stands on a day, in words. */
export function stateOf(tongue: Tongue, survey: Survey, today: string): string {
  const { opensOn, closesOn, closedAt } = survey;
  if (closedAt !== null) return tongue.t('survey.state-closed');
  if (opensOn === null) return tongue.t('survey.state-draft');
  if (opensOn > today) return tongue.t('survey.state-opens', { from: tongue.date(opensOn) });
  if (closesOn !== null && closesOn < today)
    return tongue.t('survey.state-ended', { to: tongue.date(closesOn) });
  return closesOn === null
    ? tongue.t('survey.state-open')
    : tongue.t('survey.state-open-to', { to: tongue.date(closesOn) });
}
