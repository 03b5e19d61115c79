import type { Child } from 'hono/jsx';
import { Breadcrumbs } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { deskPath } from '../paths.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** All sets of answers to all surveys. */
export function answersPage({ tongue, place }: Context, table: Child): PageContent {
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
      </>
    ),
  };
}
