import { randomUUID } from 'node:crypto';
import type { RuleReport } from '@groundwork-gov/payments';
import type { Child } from 'hono/jsx';
import { Alert, Breadcrumbs, Button, DataTable, Details, Form } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { JobRow } from '../platform/jobs/store.ts';
import { crumbsTo } from './import-page.tsx';
import { digestOf } from './ledger.ts';
import type { StandingLoad } from './load-store.ts';
import type { Screening } from './question-store.ts';
import { sayLacks } from './words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

interface Shown {
  screening: Screening | undefined;
  /** The newest job that screens, if it has not ended well. */
  job: JobRow | undefined;
  loads: readonly StandingLoad[];
  table: Child;
}

/** The queue: what is asked now, how far the screens could look, how often each was right, and which ask no more. */
export function queuePage(context: Context, { screening, job, loads, table }: Shown): PageContent {
  const { tongue, place, actor } = context;
  const isStale = loads.length > 0 && screening?.ledgerDigest !== digestOf(loads);
  return {
    title: tongue.t('payments.questions'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{tongue.t('payments.questions')}</h1>
        <p class="lead">{tongue.t('payments.questions-says')}</p>
        {isStale && (
          <Alert tongue={tongue} kind="ask">
            {tongue.t(screening ? 'payments.screening-stale' : 'payments.screening-none')}
          </Alert>
        )}
        {job && (
          <Alert tongue={tongue} kind={job.state === 'failed' ? 'ask' : 'info'}>
            {job.state === 'running'
              ? tongue.t('payments.screening-runs', { done: job.done, total: job.total })
              : tongue.t(`payments.screening-${job.state === 'failed' ? 'failed' : 'waits'}`)}{' '}
            {actor.permissions.has('work.see-jobs') && (
              <a class="ds-link" href={`/work/places/${place.code}/jobs/${job.jobId}`}>
                {tongue.t('job.payments.screen')}
              </a>
            )}
          </Alert>
        )}
        {screening && (
          <p>
            {tongue.t('payments.screening-says', {
              at: tongue.dateTime(screening.at, place.timeZone),
              payments: screening.payments,
              copies: screening.payments - screening.screened,
              suppliers: screening.suppliers,
            })}
          </p>
        )}
        {actor.permissions.has('payments.screen') && loads.length > 0 && (
          <Form
            tongue={tongue}
            action={`/work/places/${place.code}/payments/screen`}
            requestId={randomUUID()}
          >
            <Button variant={isStale ? 'primary' : 'secondary'}>{tongue.t('payments.screen')}</Button>
          </Form>
        )}
        {table}
        {screening && <Coverage tongue={tongue} reports={screening.rules as RuleReport[]} />}
      </>
    ),
  };
}

/** Which checks were made, how far they could look and how often each led to something. */
function Coverage({ tongue, reports }: { tongue: Tongue; reports: readonly RuleReport[] }) {
  return (
    <Details summary={tongue.t('payments.coverage')} open>
      <p>{tongue.t('payments.coverage-says')}</p>
      <DataTable
        tongue={tongue}
        id="coverage"
        caption={tongue.t('payments.coverage')}
        captionHidden
        cards
        rows={reports}
        columns={[
          {
            head: tongue.t('payments.rule'),
            cell: ({ rule }) => tongue.t(`payments.rule.${rule}`),
            heading: true,
          },
          {
            head: tongue.t('payments.could-look'),
            words: true,
            cell: ({ computed, lacks }) => (
              <>
                {tongue.t(computed ? 'payments.computed' : 'payments.not-computed')} {sayLacks(tongue, lacks)}
              </>
            ),
          },
          {
            head: tongue.t('payments.asked'),
            cell: ({ questions }) => tongue.number(questions),
            numeric: true,
          },
          {
            head: tongue.t('payments.precision'),
            words: true,
            cell: ({ precision: { reviewed, upheld, muted } }) =>
              muted
                ? tongue.t('payments.precision-muted', { reviewed, upheld })
                : reviewed === 0
                  ? tongue.t('payments.precision-none')
                  : tongue.t('payments.precision-is', { reviewed, upheld }),
          },
        ]}
      />
    </Details>
  );
}
