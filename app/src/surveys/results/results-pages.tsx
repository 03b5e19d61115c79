import {
  Alert,
  Breadcrumbs,
  Button,
  CheckLink,
  Confirm,
  EmptyState,
  Form,
  Hash,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import type { ResultsDocument } from './document.ts';
import { Results, type ShownResults, wordsFor } from './results-parts.tsx';
import type { CountedQuestion } from './tally.ts';

type Desk = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
type Public = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export interface DeskResults {
  survey: Survey;
  results: ShownResults;
  /** Questions by which answers can be told apart. */
  groupable: readonly Pick<CountedQuestion, 'path' | 'label'>[];
  by: string;
  /** Where somebody may publish: what would become public. */
  publishing: { document: ResultsDocument; content: string; requestId: string } | null;
  problem: Problem | null;
}

const crumbs = ({ tongue, place }: Desk, survey: Survey) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
      { href: deskPath(place.code, survey.surveyId), label: survey.title },
    ]}
  />
);

/** Counts as the office reads them, and what of them would become public. */
export function deskResultsPage(context: Desk, shown: DeskResults): PageContent {
  const { tongue, place } = context;
  const { survey, results, groupable, by, problem } = shown;
  const title = tongue.t('survey.results');
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        {crumbs(context, survey)}
        <h1>{title}</h1>
        {problem && (
          <Alert tongue={tongue} kind="bad">
            <p>{problemSentence(tongue, problem)}</p>
          </Alert>
        )}
        <p class="lead">{tongue.t('survey.results-says', { answers: results.answers })}</p>
        <form class="filters" method="get" action={deskPath(place.code, survey.surveyId, '/results')}>
          <Select
            tongue={tongue}
            name="by"
            label={tongue.t('survey.told-apart-by')}
            options={groupable.map(({ path, label }) => ({
              value: path,
              label: wordsFor(tongue, label, path),
            }))}
            value={by}
          />
          <Button variant="secondary">{tongue.t('survey.show')}</Button>
        </form>
        <Results tongue={tongue} results={results} />
        <Publishing context={context} shown={shown} />
      </>
    ),
  };
}

function Publishing({ context: { tongue, place }, shown }: { context: Desk; shown: DeskResults }) {
  const { survey, publishing } = shown;
  if (!publishing) return null;
  const to = (below: string): string => deskPath(place.code, survey.surveyId, below);
  return (
    <section>
      <h2>{tongue.t('survey.publish-title')}</h2>
      <p>{tongue.t('survey.publish-says', { least: publishing.document.least })}</p>
      <Form tongue={tongue} action={to('/results/publish')} requestId={publishing.requestId}>
        <input type="hidden" name="content" value={publishing.content} />
        <Button>{tongue.t('survey.publish')}</Button>
      </Form>
      <details class="more">
        <summary>{tongue.t('survey.publish-preview')}</summary>
        <Results tongue={tongue} results={publishing.document} />
      </details>
      {survey.publishedHash !== null && (
        <p>
          <a class="ds-link" href={`/places/${place.code}/survey-results/${survey.surveyId}`}>
            {tongue.t('survey.see-public')}
          </a>{' '}
          <a class="ds-link" href={to('/results/withdraw')}>
            {tongue.t('survey.withdraw')}
          </a>
        </p>
      )}
    </section>
  );
}

export function withdrawPage(
  context: Desk,
  survey: Survey,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('survey.withdraw-title', { title: survey.title });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('survey.reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        {crumbs(context, survey)}
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('survey.withdraw-says')}
          what={[{ term: tongue.t('survey.title'), says: <bdi>{survey.title}</bdi> }]}
          canBeUndone={false}
          action={deskPath(place.code, survey.surveyId, '/results/withdraw')}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('survey.withdraw')}
          back={deskPath(place.code, survey.surveyId, '/results')}
        >
          <TextField {...reason} most={500} required />
        </Confirm>
      </>
    ),
  };
}

const BASE = '/survey-results';

export function publicListPage({ tongue, place }: Public, all: readonly ResultsDocument[]): PageContent {
  const title = tongue.t('survey.public-title');
  return {
    title,
    tab: BASE,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.public-lead')}</p>
        {all.length === 0 ? (
          <EmptyState title={tongue.t('survey.none-public-title')}>
            {tongue.t('survey.none-public')}
          </EmptyState>
        ) : (
          <ul>
            {all.map(({ survey, title: called, answers }) => (
              <li>
                <a class="ds-link" href={`/places/${place.code}${BASE}/${survey}`}>
                  <bdi>{called}</bdi>
                </a>{' '}
                <span class="quiet">{tongue.t('survey.answered-by', { count: answers })}</span>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

/** Published results in plain words: who asked, how many answered, what they said; nothing of fewer than five people. */
export function publicResultsPage(
  { tongue, place }: Public,
  document: ResultsDocument,
  snapshot: Pick<PublicSnapshot, 'hash' | 'publishedAt'>,
): PageContent {
  return {
    title: document.title,
    tab: BASE,
    description: document.purpose.slice(0, 200),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/places/${place.code}${BASE}`, label: tongue.t('survey.public-title') }]}
        />
        <h1>
          <bdi>{document.title}</bdi>
        </h1>
        <p class="lead">
          <bdi>{document.purpose}</bdi>
        </p>
        <p>
          {tongue.t('survey.public-about', {
            who: document.askedBy,
            answers: document.answers,
            taken: document.takenBack,
          })}
        </p>
        <p class="quiet">{tongue.t('survey.public-hidden', { least: document.least })}</p>
        <Results tongue={tongue} results={document} />
        <p>
          <a class="ds-link" href={`/places/${place.code}${BASE}/${document.survey}/file.json`}>
            JSON
          </a>
        </p>
        <p class="quiet">
          {tongue.t('survey.public-published', { day: tongue.date(snapshot.publishedAt) })}{' '}
          <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
      </>
    ),
  };
}
