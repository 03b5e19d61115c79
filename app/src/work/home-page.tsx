import { todayIn } from '../platform/calendar/days.ts';
import { EmptyState } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { sayKept } from '../platform/i18n/kept-message.ts';
import type { Waiting } from '../platform/slice.ts';
import type { Home } from './home.ts';
import { threadPath } from './reader.ts';
import { sentenceOf } from './told.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

/** A town's home, for one person: what is late, what waits, and what happened while they were away. */
export function townHomePage(context: Context, home: Home, isPublic: boolean): PageContent {
  const { tongue, place } = context;
  const base = `/work/places/${place.code}`;
  return {
    title: tongue.t('home.title', { place: place.name }),
    body: (
      <>
        <h1>{tongue.t('home.title', { place: place.name })}</h1>
        <p class="lead">{tongue.t('home.lead', { day: tongue.date(home.today) })}</p>
        {home.late.length > 0 && (
          <section aria-labelledby="late">
            <h2 id="late">{tongue.t('home.late', { count: home.late.length })}</h2>
            <WaitingList tongue={tongue} waiting={home.late} isLate />
          </section>
        )}
        {home.waiting.length > 0 && (
          <section aria-labelledby="waiting">
            <h2 id="waiting">{tongue.t('home.waiting', { count: home.waiting.length })}</h2>
            <WaitingList tongue={tongue} waiting={home.waiting} />
          </section>
        )}
        {home.late.length + home.waiting.length === 0 && (
          <NothingWaits tongue={tongue} base={base} home={home} />
        )}
        <section aria-labelledby="changes">
          <h2 id="changes">
            {home.since
              ? tongue.t('home.changes', { count: home.changeCount })
              : tongue.t('home.changes-first')}
          </h2>
          {home.since && (
            <p class="quiet">{tongue.t('home.since', { at: tongue.dateTime(home.since, place.timeZone) })}</p>
          )}
          <Changes context={context} home={home} />
          <p>
            <a class="ds-link" href={`${base}/history`}>
              {tongue.t('home.whole-history')}
            </a>
          </p>
        </section>
        {isPublic && (
          <p>
            <a class="ds-link" href={`/places/${place.code}`}>
              {tongue.t('work.public-page')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

const NothingWaits = ({ tongue, base, home }: { tongue: Tongue; base: string; home: Home }) => (
  <EmptyState
    title={tongue.t('home.nothing-title')}
    {...(home.firstTask
      ? { action: { href: `${base}${home.firstTask.path}`, label: tongue.t(home.firstTask.message) } }
      : {})}
  >
    {tongue.t(home.firstTask ? 'home.nothing-says' : 'home.nothing-at-all')}
  </EmptyState>
);

/** Each thing that waits is a sentence that leads to where it is done. */
const WaitingList = ({
  tongue,
  waiting,
  isLate,
}: {
  tongue: Tongue;
  waiting: readonly Waiting[];
  isLate?: boolean;
}) => (
  <ul class="tasks">
    {waiting.map((each) => (
      <li class={isLate ? 'late' : undefined}>
        <a class="ds-link" href={each.path}>
          {sayKept(tongue, each.message, each.params) ?? tongue.t('home.something')}
        </a>
        {each.due && (
          <span class="when">
            {tongue.t(isLate ? 'home.was-due' : 'home.due', { day: tongue.date(each.due) })}
          </span>
        )}
      </li>
    ))}
  </ul>
);

const MOST_KINDS = 8;

function Changes({ context, home }: { context: Context; home: Home }) {
  const { tongue, place } = context;
  const news = home.since ? `?from=${todayIn(place.timeZone, home.since)}` : '';
  if (home.changes.length === 0) return <p>{tongue.t('home.no-changes')}</p>;
  return (
    <ul class="acted">
      {home.changes.slice(0, MOST_KINDS).map(({ newest, count }) => (
        <li>
          {newest.itemId ? (
            <a class="ds-link" href={threadPath(place.code, newest.itemId)}>
              {sentenceOf(context, newest, home.names)}
            </a>
          ) : (
            sentenceOf(context, newest, home.names)
          )}
          <span class="when">
            <time datetime={newest.at.toISOString()}>{tongue.dateTime(newest.at, place.timeZone)}</time>
            {count > 1 && (
              <>
                {' · '}
                <a class="ds-link" href={`/work/places/${place.code}/history${news}`}>
                  {tongue.t('home.and-more', { count: count - 1 })}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
