import { type Column, DataTable, EmptyState, LinkButton } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import { stateOf } from './state.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export interface SurveyRow {
  survey: Survey;
  answers: number;
}

export function surveysPage(context: Context, rows: readonly SurveyRow[], today: string): PageContent {
  const { tongue, place, actor } = context;
  const title = tongue.t('survey.desk.title');
  const columns: Column<SurveyRow>[] = [
    {
      head: tongue.t('survey.title'),
      heading: true,
      words: true,
      cell: ({ survey }) => (
        <a class="ds-link" href={deskPath(place.code, survey.surveyId)}>
          <bdi>{survey.title}</bdi>
        </a>
      ),
    },
    { head: tongue.t('survey.state'), cell: ({ survey }) => stateOf(tongue, survey, today) },
    { head: tongue.t('survey.answers'), numeric: true, cell: ({ answers }) => tongue.number(answers) },
  ];
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.desk.says')}</p>
        {actor.permissions.has('surveys.keep') && (
          <p class="acts">
            <LinkButton href={deskPath(place.code, 'new')}>{tongue.t('survey.begin')}</LinkButton>
          </p>
        )}
        {rows.length === 0 ? (
          <EmptyState title={tongue.t('survey.none-title')}>{tongue.t('survey.none-says')}</EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="surveys"
            caption={title}
            captionHidden
            cards
            columns={columns}
            rows={rows}
          />
        )}
      </>
    ),
  };
}
