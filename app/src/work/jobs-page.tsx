import { randomUUID } from 'node:crypto';
import {
  Alert,
  Breadcrumbs,
  Button,
  DataTable,
  DefinitionList,
  EmptyState,
  Form,
  StateTag,
} from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { QueueCount } from '../platform/jobs/queue-store.ts';
import type { JobRow } from '../platform/jobs/store.ts';
import { jobProblem, jobState, jobTitle, progressText } from './jobs-words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

interface ShownJob {
  job: JobRow;
  /** The name of whoever asked for it. */
  askedBy: string | null;
  /** The page loads itself anew, since its reader asked for that. */
  watching: boolean;
}

/** One job: how far it is, why it failed and what to do, and what can be done with it. */
export function jobPage({ tongue, place }: Context, { job, askedBy, watching }: ShownJob): PageContent {
  const title = jobTitle(tongue, job.name);
  const base = `/work/places/${place.code}/jobs`;
  const own = `${base}/${job.jobId}`;
  const { light, word } = jobState(tongue, job);
  const why = jobProblem(tongue, job);
  const goesOn = job.state === 'running' || job.state === 'waiting';
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/work/places/${place.code}`, label: place.name },
            { href: base, label: tongue.t('jobs.title') },
          ]}
        />
        <h1>{title}</h1>
        <p role="status">
          <StateTag tongue={tongue} state={light} word={word} />
        </p>
        {why !== null && (
          <Alert tongue={tongue} kind={job.state === 'failed' ? 'bad' : 'ask'}>
            <p>{why}</p>
            {job.state === 'waiting' && (
              <p>{tongue.t('jobs.retries', { at: tongue.dateTime(job.runAt, place.timeZone) })}</p>
            )}
            {job.state === 'failed' && <p>{tongue.t('jobs.gave-up')}</p>}
          </Alert>
        )}
        {job.state === 'running' && <Progress tongue={tongue} job={job} />}
        {goesOn && (
          <p>
            {watching ? tongue.t('jobs.watching') : ''}{' '}
            <a class="ds-link" href={watching ? own : `${own}?watch=yes`}>
              {tongue.t(watching ? 'jobs.watch-end' : 'jobs.watch')}
            </a>
          </p>
        )}
        <DefinitionList items={facts({ tongue, place }, job, askedBy)} />
        <Choices tongue={tongue} own={own} job={job} />
      </>
    ),
  };
}

const Progress = ({ tongue, job }: { tongue: Context['tongue']; job: JobRow }) =>
  job.total === 0 ? (
    <p>{tongue.t('jobs.no-progress')}</p>
  ) : (
    <p>
      <label>
        {progressText(tongue, job)}
        <br />
        <progress max={String(job.total)} value={String(job.done)} />
      </label>
    </p>
  );

function facts({ tongue, place }: Context, job: JobRow, askedBy: string | null) {
  const moment = (at: Date): string => tongue.dateTime(at, place.timeZone);
  const by = job.scheduled ? tongue.t('jobs.by-clock') : askedBy;
  return [
    ...(by === null ? [] : [{ term: tongue.t('jobs.asked-by'), says: <bdi>{by}</bdi> }]),
    { term: tongue.t('jobs.added'), says: moment(job.addedAt) },
    ...(job.state === 'waiting' ? [{ term: tongue.t('jobs.next'), says: moment(job.runAt) }] : []),
    ...(job.startedAt ? [{ term: tongue.t('jobs.started'), says: moment(job.startedAt) }] : []),
    ...(job.endedAt ? [{ term: tongue.t('jobs.ended'), says: moment(job.endedAt) }] : []),
    {
      term: tongue.t('jobs.tries'),
      says: tongue.t('jobs.tries-of', { tries: job.attempts, most: job.mostAttempts }),
    },
  ];
}

function Choices({ tongue, own, job }: { tongue: Context['tongue']; own: string; job: JobRow }) {
  const mayCancel = job.state === 'waiting' || (job.state === 'running' && !job.cancelAskedAt);
  const mayRepeat = job.state === 'failed' || job.state === 'cancelled';
  if (!mayCancel && !mayRepeat) return null;
  return (
    <section class="card">
      {mayRepeat && (
        <Form tongue={tongue} action={`${own}/again`} requestId={randomUUID()}>
          <Button>{tongue.t('jobs.again')}</Button>
        </Form>
      )}
      {mayCancel && (
        <Form tongue={tongue} action={`${own}/cancel`} requestId={randomUUID()}>
          <p>{tongue.t('jobs.cancel-says')}</p>
          <Button variant="secondary" danger>
            {tongue.t('jobs.cancel')}
          </Button>
        </Form>
      )}
    </section>
  );
}

/** For whoever runs the installation: the queue of all municipalities, counted. What is in a job stays in its place. */
export function queuePage({ tongue, place }: Context, counts: readonly QueueCount[]): PageContent {
  const title = tongue.t('jobs.queue-title');
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('shell.towns') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('jobs.queue-says')}</p>
        <p>
          <a class="ds-link" href={`/work/places/${place.code}/jobs`}>
            {tongue.t('jobs.of-programme')}
          </a>
        </p>
        {counts.length === 0 ? (
          <EmptyState title={tongue.t('jobs.queue-empty-title')}>{tongue.t('jobs.queue-empty')}</EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="queue"
            caption={title}
            captionHidden
            cards
            rows={counts}
            columns={[
              { head: tongue.t('jobs.place'), heading: true, cell: (row) => <bdi>{row.place}</bdi> },
              {
                head: tongue.t('jobs.what'),
                cell: (row) => jobTitle(tongue, row.name.replace(/^every /, '')),
              },
              {
                head: tongue.t('jobs.state-failed'),
                numeric: true,
                cell: (row) => tongue.number(row.failed),
              },
              {
                head: tongue.t('jobs.state-running'),
                numeric: true,
                cell: (row) => tongue.number(row.running),
              },
              {
                head: tongue.t('jobs.state-waiting'),
                numeric: true,
                cell: (row) => tongue.number(row.waiting),
              },
              {
                head: tongue.t('jobs.oldest'),
                cell: (row) => (row.oldest ? tongue.dateTime(row.oldest, place.timeZone) : ''),
              },
            ]}
          />
        )}
      </>
    ),
  };
}
