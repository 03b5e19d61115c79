import { Alert, LinkButton } from '../../platform/html/components/index.ts';
import { writtenReference } from '../../platform/http/reference.ts';
import type { DeskContext, PageContent, PublicContext } from '../../platform/http/route.ts';
import { deskPath, linkPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';

type Public = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
type Desk = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** For whoever comes too early or too late. */
export function closedPage({ tongue, place }: Public, survey: Survey): PageContent {
  return {
    title: survey.title,
    noindex: true,
    body: (
      <>
        <h1>
          <bdi>{survey.title}</bdi>
        </h1>
        <Alert tongue={tongue} kind="info">
          <p>{tongue.t('survey.not-open-now')}</p>
          {survey.opensOn !== null && survey.closedAt === null && (
            <p>
              {survey.closesOn === null
                ? tongue.t('survey.open-from', { from: tongue.date(survey.opensOn) })
                : tongue.t('survey.open-from-to', {
                    from: tongue.date(survey.opensOn),
                    to: tongue.date(survey.closesOn),
                  })}
            </p>
          )}
        </Alert>
        <LinkButton href={`/places/${place.code}`} variant="secondary">
          {place.name}
        </LinkButton>
      </>
    ),
  };
}

/** Thanks, and the code by which what was said can be taken back: it is shown here and nowhere else. */
export function sentPage({ tongue, place }: Public, survey: Survey, reference: string): PageContent {
  const title = tongue.t('survey.sent-title');
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.sent-says', { title: survey.title })}</p>
        {reference !== '' && (
          <>
            <h2>{tongue.t('survey.take-back')}</h2>
            <p>{tongue.t('survey.take-back-says')}</p>
            <p>
              <code dir="ltr">{writtenReference(reference)}</code>
            </p>
            <p>
              <a class="ds-link" href={linkPath(place.code, survey.link, '/take-back')}>
                {tongue.t('survey.take-back-do')}
              </a>
            </p>
          </>
        )}
      </>
    ),
  };
}

export function collectedPage({ tongue, place }: Desk, survey: Survey): PageContent {
  const title = tongue.t('survey.collected-title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.collected-says', { title: survey.title })}</p>
        <p class="acts">
          <LinkButton href={deskPath(place.code, survey.surveyId, '/fill')}>
            {tongue.t('survey.next-interview')}
          </LinkButton>
          <LinkButton href={deskPath(place.code, survey.surveyId, '/fill?way=paper')} variant="secondary">
            {tongue.t('survey.next-paper')}
          </LinkButton>
          <a class="ds-link" href={deskPath(place.code, survey.surveyId)}>
            {tongue.t('survey.back-to-survey')}
          </a>
        </p>
      </>
    ),
  };
}
