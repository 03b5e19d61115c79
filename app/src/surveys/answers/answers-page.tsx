import type { Child } from 'hono/jsx';
import { Breadcrumbs } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** All sets of answers, and the files that hold them with their questions. */
export function answersPage({ tongue, place }: Context, survey: Survey, table: Child): PageContent {
  const title = tongue.t('survey.answers');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
            { href: deskPath(place.code, survey.surveyId), label: survey.title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.answers-says')}</p>
        <p class="acts">
          {tongue.t('survey.answers-files')}{' '}
          {(['csv', 'xlsx', 'json'] as const).map((as) => (
            <a class="ds-link" href={deskPath(place.code, survey.surveyId, `/answers/file.${as}`)}>
              {as.toUpperCase()}
            </a>
          ))}
        </p>
        {table}
      </>
    ),
  };
}
