import { Alert, Breadcrumbs, StateTag } from '../platform/html/components/index.ts';
import { writtenReference } from '../platform/http/reference.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { Spoken } from '../platform/spoken/spoken.tsx';
import { figureWords } from './figure-words.tsx';
import type { Question } from './question-store.ts';
import { stateOf } from './question-words.ts';
import { FollowForm } from './questions-page.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** How one's own question stands: for whoever has its reference, and nobody else. */
export function followPage(
  { tongue, place }: Context,
  reference: string,
  question: Question,
  isNew: boolean,
): PageContent {
  const { state, light, word } = stateOf(tongue, question);
  return {
    title: tongue.t('question.follow-title'),
    tab: '/budget',
    body: (
      <>
        <Crumbs tongue={tongue} code={place.code} />
        <h1>{tongue.t(isNew ? 'question.thanks' : 'question.follow-title')}</h1>
        <p>{tongue.t('question.reference-says')}</p>
        <p class="reference">
          <code dir="ltr">{writtenReference(reference)}</code>
        </p>
        <p>
          <StateTag tongue={tongue} state={light} word={word} />
        </p>
        <p class="say">{tongue.t(`question.follow-${state}`, { day: tongue.date(question.askedOn) })}</p>
        {(state === 'declined' || state === 'withdrawn') && <Why tongue={tongue} question={question} />}
        <h2>{figureWords(tongue, question)}</h2>
        {question.question === null ? (
          <p class="quiet">{tongue.t('question.erased')}</p>
        ) : (
          <Spoken text={question.question} language={question.language} />
        )}
        {question.answer !== null && state === 'answered' && (
          <>
            <h2>{tongue.t('question.answer')}</h2>
            <Spoken text={question.answer} />
          </>
        )}
        {(state === 'published' || state === 'answered') && (
          <p>
            <a
              class="ds-link"
              href={`/places/${place.code}/budget/questions#question-${question.questionId}`}
            >
              {tongue.t('question.see-public')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

const Crumbs = ({ tongue, code }: { tongue: Tongue; code: string }) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: `/places/${code}/budget`, label: tongue.t('budget.money-title') },
      { href: `/places/${code}/budget/questions`, label: tongue.t('question.title') },
    ]}
  />
);

const Why = ({ tongue, question }: { tongue: Tongue; question: Question }) => (
  <>
    {question.reason !== null && <p>{tongue.t(`question.reason.${question.reason}`)}</p>}
    {question.reasonSays && <Spoken text={question.reasonSays} />}
  </>
);

/** A reference that leads nowhere: what it looks like, and another try. */
export const notFoundPage = ({ tongue, place }: Context, typed: string): PageContent => ({
  title: tongue.t('question.follow-title'),
  tab: '/budget',
  body: (
    <>
      <Crumbs tongue={tongue} code={place.code} />
      <h1>{tongue.t('question.follow-title')}</h1>
      {typed !== '' && (
        <Alert tongue={tongue} kind="ask">
          <p>{tongue.t('question.follow-unknown')}</p>
        </Alert>
      )}
      <FollowForm tongue={tongue} code={place.code} typed={typed} />
    </>
  ),
});
