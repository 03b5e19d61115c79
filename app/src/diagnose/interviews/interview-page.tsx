import { randomUUID } from 'node:crypto';
import {
  Alert,
  Button,
  DefinitionList,
  Details,
  EmptyState,
  Form,
  LinkButton,
} from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import { SETTINGS } from './circles.ts';
import type { SeenInterview } from './interview-store.ts';
import type { Passage } from './passage-store.ts';
import { Codes, Crumbs, leafTitles, sayGroup } from './words.tsx';

export interface InterviewShown extends Heard {
  interview: SeenInterview;
  passages: readonly Passage[];
  names: ReadonlyMap<string, string>;
  /** Passages for which a phone brought other words. */
  conflicts: ReadonlySet<string>;
}

/** One interview: who was heard, and what they said, as far as whoever looks may know. */
export function interviewPage(context: HeardContext, shown: InterviewShown): PageContent {
  const { tongue, place } = context;
  const { assessment, interview, passages, mayWrite } = shown;
  const all = interviewsPath(place.code, assessment.assessmentId);
  const base = `${all}/${interview.interviewId}`;
  const title = tongue.t('interview.of-number', { no: tongue.number(interview.no) });
  return {
    title,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>{title}</h1>
        {interview.isWithdrawn && (
          <Alert tongue={tongue} kind="info" title={tongue.t('interview.withdrawn')}>
            {tongue.t('interview.withdrawn-says')}
          </Alert>
        )}
        <Head context={context} shown={shown} />
        {mayWrite && interview.isOwn && !interview.isWithdrawn && (
          <p>
            <a class="ds-link" href={`${base}/change`}>
              {tongue.t('interview.change')}
            </a>
          </p>
        )}
        {interview.may.note && !interview.isWithdrawn && (
          <section>
            <h2>{tongue.t('interview.note')}</h2>
            {passages.length === 0 && (
              <EmptyState title={tongue.t('interview.note-none-title')}>
                {tongue.t('interview.note-none')}
              </EmptyState>
            )}
            <Note context={context} shown={shown} base={base} />
            {mayWrite && (
              <p class="acts">
                <LinkButton href={`${base}/passages/new`}>{tongue.t('interview.passage-new')}</LinkButton>
                <a class="ds-link" href={`${all}/offline/${interview.interviewId}`}>
                  {tongue.t('interview.offline-add-link')}
                </a>
              </p>
            )}
          </section>
        )}
        {shown.reader.seat !== null && interview.may.note && !interview.isWithdrawn && (
          <Details summary={tongue.t('interview.withdraw')}>
            <Form tongue={tongue} action={`${base}/withdraw`} requestId={randomUUID()}>
              <p>{tongue.t('interview.withdraw-says')}</p>
              <Button variant="secondary">{tongue.t('interview.withdraw-do')}</Button>
            </Form>
          </Details>
        )}
      </>
    ),
  };
}

function Head({ context: { tongue }, shown }: { context: HeardContext; shown: InterviewShown }) {
  const { interview, groups, names } = shown;
  const { about, may } = interview;
  const survey = shown.askedSurveys.find(({ surveyId }) => surveyId === about?.answered);
  const isNone = about?.answered === 'none';
  const secret = tongue.t('interview.not-told');
  const who = about?.interviewerId ? names.get(about.interviewerId) : about?.interviewer;
  const name = interview.name ?? tongue.t('interview.speaker-none');
  return (
    <DefinitionList
      items={[
        {
          term: tongue.t('interview.speaker'),
          says: interview.isWithdrawn ? '' : may.name ? <bdi>{name}</bdi> : secret,
        },
        { term: tongue.t('interview.group'), says: <bdi>{sayGroup(tongue, groups, interview.group)}</bdi> },
        ...(about && !interview.isWithdrawn
          ? [
              {
                term: tongue.t('interview.held'),
                says: (
                  <>
                    {tongue.date(about.heldOn)} <bdi>{about.heldAt}</bdi>
                  </>
                ),
              },
              { term: tongue.t('interview.interviewer'), says: <bdi>{who ?? ''}</bdi> },
              { term: tongue.t('interview.language'), says: <bdi>{about.language}</bdi> },
              { term: tongue.t('interview.consent'), says: tongue.t(`interview.consent.${about.consent}`) },
              ...(shown.askedSurveys.length === 0
                ? []
                : [
                    {
                      term: tongue.t('interview.answered'),
                      says: (
                        <bdi>
                          {survey?.title ?? tongue.t(`interview.answered.${isNone ? 'none' : 'unknown'}`)}
                        </bdi>
                      ),
                    },
                  ]),
              ...SETTINGS.map(([what, word]) => ({
                term: tongue.t(word),
                says: tongue.t(`interview.circle.${about[what]}`),
              })),
            ]
          : [{ term: tongue.t('interview.note'), says: interview.isWithdrawn ? '' : secret }]),
      ]}
    />
  );
}

function Note({
  context: { tongue },
  shown: { assessment, passages, mayWrite, conflicts },
  base,
}: {
  context: HeardContext;
  shown: InterviewShown;
  base: string;
}) {
  const titles = leafTitles(tongue, assessment);
  return (
    <>
      {passages.map((passage) => (
        <section class="card" id={`p-${passage.passageId}`}>
          {conflicts.has(passage.passageId) && (
            <Alert tongue={tongue} kind="ask" title={tongue.t('interview.in-conflict')}>
              {mayWrite ? (
                <a class="ds-link" href={`${base}/passages/${passage.passageId}/settle`}>
                  {tongue.t('interview.settle')}
                </a>
              ) : (
                ''
              )}
            </Alert>
          )}
          <p dir="auto">{passage.says}</p>
          <Codes tongue={tongue} titles={titles} passage={passage} />
          <p>
            <a class="ds-link" href={`${base}/passages/${passage.passageId}`}>
              {tongue.t(mayWrite ? 'interview.passage-change' : 'interview.passage-before')}
            </a>{' '}
            {mayWrite && passage.leaves.length > 0 && (
              <a class="ds-link" href={`${base}/passages/${passage.passageId}/quote`}>
                {tongue.t('quotations.propose')}
              </a>
            )}
          </p>
          {mayWrite && (
            <Form
              tongue={tongue}
              action={`${base}/passages/${passage.passageId}/remove`}
              requestId={randomUUID()}
            >
              <input type="hidden" name="version" value={passage.version} />
              <Button variant="tertiary">{tongue.t('interview.passage-remove')}</Button>
            </Form>
          )}
        </section>
      ))}
    </>
  );
}
