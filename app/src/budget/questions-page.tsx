import {
  Breadcrumbs,
  Button,
  DefinitionList,
  EmptyState,
  Pager,
  TextField,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { feedLink } from './question-feed.ts';
import { Questions } from './question-parts.tsx';
import type { PublicQuestion, Reckoning } from './question-public-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export const SHOWN_STATES = ['waiting', 'answered'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

interface Shown {
  questions: readonly PublicQuestion[];
  reckoning: Reckoning;
  state: ShownState | undefined;
  page: number;
  pages: number;
}

/** All that residents asked about the budget, and how the municipality deals with it. */
export function questionsPage(context: Context, shown: Shown): PageContent {
  const { tongue, place } = context;
  const feed = feedLink(context);
  const base = `/places/${place.code}/budget/questions`;
  const title = tongue.t('question.title');
  const { questions, reckoning, state, page, pages } = shown;
  return {
    title,
    description: tongue.t('question.lead', { place: place.name }),
    tab: '/budget',
    feed,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('question.lead', { place: place.name })}</p>
        <Reckoned tongue={tongue} reckoning={reckoning} />
        <nav class="choices" aria-label={tongue.t('question.show')}>
          <span>{tongue.t('question.show')}</span>
          <ul>
            {[undefined, ...SHOWN_STATES].map((each) => (
              <li>
                <a
                  href={each === undefined ? base : `${base}?show=${each}`}
                  aria-current={each === state ? 'page' : undefined}
                >
                  {tongue.t(`question.show-${each ?? 'all'}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {questions.length === 0 && (
          <EmptyState
            title={tongue.t('question.none-title')}
            action={{ href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') }}
          >
            {tongue.t('question.none-says')}
          </EmptyState>
        )}
        <Questions tongue={tongue} place={place} questions={questions} showFigure />
        <Pager
          tongue={tongue}
          page={page}
          pages={pages}
          href={(to) =>
            `${base}?${new URLSearchParams({ ...(state ? { show: state } : {}), page: String(to) }).toString()}`
          }
        />
        <p>
          <a class="ds-link" href={feed.href}>
            {tongue.t('question.feed')}
          </a>
        </p>
        <section>
          <h2>{tongue.t('question.follow-title')}</h2>
          <FollowForm tongue={tongue} code={place.code} typed="" />
        </section>
      </>
    ),
  };
}

/** What came and what became of it: numbers that an office cannot make prettier by being silent. */
function Reckoned({ tongue, reckoning }: { tongue: Tongue; reckoning: Reckoning }) {
  const { received, answered, waiting, unread, declined, withdrawn, medianDays } = reckoning;
  const item = (key: string, n: number) => ({ term: tongue.t(`question.of-${key}`), says: tongue.number(n) });
  return (
    <DefinitionList
      items={[
        item('received', received),
        item('answered', answered),
        item('waiting', waiting),
        item('unread', unread),
        item('declined', declined),
        ...(withdrawn > 0 ? [item('withdrawn', withdrawn)] : []),
        {
          term: tongue.t('question.of-days'),
          says: medianDays === null ? tongue.t('word.not-known') : tongue.number(medianDays),
        },
      ]}
    />
  );
}

/** Where a reference is typed from a piece of paper. */
export const FollowForm = ({ tongue, code, typed }: { tongue: Tongue; code: string; typed: string }) => (
  <form class="form" method="get" action={`/places/${code}/budget/questions/follow`}>
    <TextField
      tongue={tongue}
      name="ref"
      label={tongue.t('question.reference')}
      hint={tongue.t('question.reference-hint')}
      value={typed}
      dir="ltr"
      size={20}
      autocomplete="off"
      required
    />
    <Button variant="secondary">{tongue.t('question.follow')}</Button>
  </form>
);
