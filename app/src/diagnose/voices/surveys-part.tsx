import { randomUUID } from 'node:crypto';
import { Button, Form } from '../../platform/html/components/index.ts';
import type { HeardSurveys } from '../../surveys/api.ts';
import { deskPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from '../interviews/at-interview.ts';
import { leafTitles } from '../interviews/words.tsx';
import type { SurveysDocument } from './surveys-document.ts';
import { SurveysTold } from './surveys-words.tsx';
import { sayCountedOnce } from './twice-words.ts';
import type { VoicesDocument } from './voices-document.ts';

export interface SurveysShown extends Pick<Heard, 'assessment' | 'mayWrite'> {
  /** As they were taken in; null where none was. */
  surveys: SurveysDocument | null;
  /** Of the surveys that are asked for this assessment: those that say nothing, and whether others say something else by now. */
  unheard: HeardSurveys['unheard'];
  isBehind: boolean;
}

/** What surveys say of the assessment as it was taken in; and, for whoever leads it, taking it in. */
export function SurveysPart({
  context,
  shown,
  told,
}: {
  context: HeardContext;
  shown: SurveysShown;
  /** What everybody may know of the interviews beside them. */
  told: VoicesDocument | null;
}) {
  const { tongue, place, actor } = context;
  const { assessment, surveys, unheard, isBehind, mayWrite } = shown;
  const titles = leafTitles(tongue, assessment);
  const base = deskPath(place.code, assessment.assessmentId);
  const mayTake = isBehind && assessment.publishedHash === null && actor.permissions.has('diagnose.lead');
  if (surveys === null && unheard.length === 0 && !isBehind) return null;
  return (
    <section>
      <h2>{tongue.t('voices.surveys')}</h2>
      <p>{tongue.t('voices.surveys-says')}</p>
      {surveys && <SurveysTold tongue={tongue} surveys={surveys} titles={titles} />}
      {surveys &&
        sayCountedOnce(tongue, { voices: told ?? undefined, surveys }, titles).map((says) => (
          <p class="quiet">{says}</p>
        ))}
      {mayWrite && surveys && (
        <ul>
          {surveys
            .filter(({ groups }) => groups.length > 0)
            .map(({ id, title }) => (
              <li>
                <a class="ds-link" href={`${base}/surveys/${id}`}>
                  {tongue.t('voices.match', { survey: title })}
                </a>
              </li>
            ))}
        </ul>
      )}
      {unheard.length > 0 && (
        <ul>
          {unheard.map(({ title, why }) => (
            <li>{tongue.t(`voices.unheard.${why}`, { survey: title })}</li>
          ))}
        </ul>
      )}
      {isBehind && <p>{tongue.t(surveys ? 'voices.surveys-behind' : 'voices.surveys-waiting')}</p>}
      {mayTake && (
        <Form tongue={tongue} action={`${base}/surveys`} requestId={randomUUID()}>
          <Button variant="secondary">{tongue.t('voices.surveys-take')}</Button>
        </Form>
      )}
    </section>
  );
}
