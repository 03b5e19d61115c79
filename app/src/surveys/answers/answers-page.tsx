import type { Child } from 'hono/jsx';
import { Breadcrumbs, DownloadList } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

interface Files {
  /** The surveys of which all listed answers can be. */
  surveys: readonly Pick<Survey, 'surveyId' | 'title'>[];
  /** The question of the list, as an address has it. */
  asked: string;
}

/** All sets of answers to all surveys; and what was answered in those that are listed, as files. */
export function answersPage(
  { tongue, place }: Context,
  table: Child,
  { surveys, asked }: Files,
): PageContent {
  const title = tongue.t('survey.answers');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: deskPath(place.code), label: tongue.t('survey.desk.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.answers-says')}</p>
        {table}
        {surveys.map(({ surveyId, title: called }) => (
          <section>
            <h2>{tongue.t('survey.listed-files', { title: called })}</h2>
            <p>{tongue.t('survey.listed-files-says')}</p>
            <DownloadList
              tongue={tongue}
              downloads={(['csv', 'xlsx', 'json'] as const).map((format) => ({
                href: deskPath(place.code, surveyId, `/answers/file.${format}${asked}`),
                format,
              }))}
            />
          </section>
        ))}
      </>
    ),
  };
}
