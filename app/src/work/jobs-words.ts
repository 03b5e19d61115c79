import type { State } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { JobRow, JobState } from '../platform/jobs/store.ts';

export const JOB_STATES = [
  'failed',
  'running',
  'waiting',
  'done',
  'cancelled',
] as const satisfies readonly JobState[];

const LIGHTS: Readonly<Record<JobState, State>> = {
  failed: 'bad',
  running: 'ask',
  waiting: 'none',
  done: 'good',
  cancelled: 'none',
};

/** What it does, in words; a job that this version no longer knows keeps its name. */
export const jobTitle = (tongue: Tongue, name: string): string =>
  tongue.has(`job.${name}`) ? tongue.t(`job.${name}`) : name;

export const jobState = (tongue: Tongue, job: Pick<JobRow, 'state' | 'problem' | 'cancelAskedAt'>) => {
  const word =
    job.state === 'waiting' && job.problem
      ? tongue.t('jobs.waits-to-retry')
      : job.state === 'running' && job.cancelAskedAt
        ? tongue.t('jobs.stopping')
        : tongue.t(`jobs.state-${job.state}`);
  return { light: job.state === 'waiting' && job.problem ? ('ask' as const) : LIGHTS[job.state], word };
};

/** Why it failed last, and what to do; null where nothing went wrong. */
export function jobProblem(tongue: Tongue, { problem }: Pick<JobRow, 'problem'>): string | null {
  if (!problem) return null;
  const key = `problem.${problem.code}`;
  return tongue.has(key) ? tongue.t(key, problem.details) : problem.code;
}

export const progressText = (tongue: Tongue, { done, total }: Pick<JobRow, 'done' | 'total'>): string =>
  total === 0 ? '' : tongue.t('jobs.progress', { done, total });
