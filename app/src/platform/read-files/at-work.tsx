import { Alert, LinkButton } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { JobRow } from '../jobs/store.ts';
import { isAtWork } from './steer-intake.ts';

/** Work on files that were sent: how far it is, or why it ended before its end. */
export function AtWork({ tongue, again, job }: { tongue: Tongue; again: string; job: JobRow }) {
  if (!isAtWork(job))
    return (
      <Alert tongue={tongue} kind="bad">
        <p>{tongue.t('reading.stopped')}</p>
        {job.problem && <p>{tongue.t(`problem.${job.problem.code}`, job.problem.details)}</p>}
      </Alert>
    );
  return (
    <Alert tongue={tongue} kind="info">
      <p>{tongue.t('reading.at-work', { done: job.done, total: job.total })}</p>
      <LinkButton href={again}>{tongue.t('reading.look-again')}</LinkButton>
    </Alert>
  );
}
