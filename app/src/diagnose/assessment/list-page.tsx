import { type Column, DataTable, EmptyState, LinkButton } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { AssessmentHead } from './assessment-store.ts';
import { deskPath } from './paths.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export function assessmentsPage(context: Context, all: readonly AssessmentHead[]): PageContent {
  const { tongue, place, actor } = context;
  const base = deskPath(place.code);
  const title = tongue.t('assessment.desk.title');
  const mayLead = actor.permissions.has('diagnose.lead');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('assessment.desk.says')}</p>
        <p class="acts">
          {mayLead && <LinkButton href={`${base}/new`}>{tongue.t('assessment.begin')}</LinkButton>}
          <a class="ds-link" href={`/work/places/${place.code}/frameworks`}>
            {tongue.t('framework.title')}
          </a>
        </p>
        {all.length === 0 ? (
          <EmptyState title={tongue.t('assessment.none-title')}>
            {tongue.t('assessment.none-says')}
          </EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="assessments"
            caption={title}
            captionHidden
            cards
            columns={columnsOf(context)}
            rows={all}
          />
        )}
      </>
    ),
  };
}

const columnsOf = ({ tongue, place }: Context): Column<AssessmentHead>[] => [
  {
    head: tongue.t('assessment.title'),
    heading: true,
    words: true,
    cell: (row) => (
      <a class="ds-link" href={deskPath(place.code, row.assessmentId)}>
        <bdi>{row.title}</bdi>
      </a>
    ),
  },
  { head: tongue.t('assessment.framework'), cell: (row) => `${row.framework} ${row.frameworkVersion}` },
  {
    head: tongue.t('assessment.period'),
    whole: true,
    cell: (row) => `${tongue.year(row.from)}–${tongue.year(row.to)}`,
  },
  {
    head: tongue.t('assessment.begun'),
    whole: true,
    cell: (row) => tongue.dateTime(row.begunAt, place.timeZone),
  },
  {
    head: tongue.t('assessment.state'),
    cell: (row) => tongue.t(row.publishedHash === null ? 'assessment.under-way' : 'assessment.is-published'),
  },
];
