import { DataTable, EmptyState, Pager } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { sayKept } from '../platform/i18n/kept-message.ts';
import type { Waiting } from '../platform/slice.ts';

export interface Town {
  code: string;
  name: string;
  /** What waited there when this person last looked, or by the last count of the night; now, where they never were. */
  waiting: number;
  waits: readonly Waiting[];
  late: number;
  unread: number;
  seenAt: Date | null;
}

export const TOWNS_A_PAGE = 25;

interface Towns {
  towns: readonly Town[];
  total: number;
  page: number;
  q: string;
  links: readonly { href: string; label: string }[];
}

/** Where somebody with more than one town begins: which of them asks for them. */
export function townsPage(tongue: Tongue, { towns, total, page, q, links }: Towns): PageContent {
  return {
    title: tongue.t('work.title'),
    body: (
      <>
        <h1>{tongue.t('work.title')}</h1>
        {links.length > 0 && (
          <ul class="chips">
            {links.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        {(total > TOWNS_A_PAGE || q !== '') && (
          <form class="filters" role="search" method="get" action="/work">
            <div class="ds-field">
              <label class="ds-label" for="towns-q">
                {tongue.t('work.find-town')}
              </label>
              <input
                class="ds-input"
                type="search"
                id="towns-q"
                name="q"
                value={q}
                maxlength={100}
                dir="auto"
              />
            </div>
            <button class="ds-button" type="submit" data-variant="secondary">
              {tongue.t('shell.search')}
            </button>
          </form>
        )}
        {total === 0 ? (
          <EmptyState title={tongue.t(q === '' ? 'work.none-title' : 'work.no-town-title')}>
            {tongue.t(q === '' ? 'work.none-says' : 'work.no-town')}
          </EmptyState>
        ) : (
          <>
            <DataTable
              tongue={tongue}
              id="towns"
              caption={tongue.t('work.title')}
              captionHidden
              rows={towns}
              columns={[
                {
                  head: tongue.t('work.town'),
                  heading: true,
                  cell: (town) => (
                    <a class="ds-link" href={`/work/places/${town.code}`}>
                      <bdi>{town.name}</bdi>
                    </a>
                  ),
                },
                {
                  head: tongue.t('work.waits'),
                  words: true,
                  cell: (town) => <Waits tongue={tongue} town={town} />,
                },
                {
                  head: tongue.t('work.unread'),
                  numeric: true,
                  cell: (town) => (town.unread > 0 ? tongue.number(town.unread) : ''),
                },
                {
                  head: tongue.t('work.last-seen'),
                  roomy: true,
                  cell: (town) => (town.seenAt ? tongue.date(town.seenAt) : tongue.t('work.never-seen')),
                },
              ]}
            />
            <Pager
              tongue={tongue}
              page={page}
              pages={Math.ceil(total / TOWNS_A_PAGE)}
              href={(to) =>
                `/work?${new URLSearchParams({ ...(q === '' ? {} : { q }), page: String(to) }).toString()}`
              }
            />
          </>
        )}
      </>
    ),
  };
}

function Waits({ tongue, town }: { tongue: Tongue; town: Town }) {
  const [first] = town.waits;
  if (town.waiting === 0 || !first) return <>{tongue.t('work.nothing-waits')}</>;
  return (
    <>
      <a class="ds-link" href={first.path}>
        {sayKept(tongue, first.message, first.params) ?? tongue.t('home.something')}
      </a>
      {town.waiting > 1 && <> {tongue.t('home.and-more', { count: town.waiting - 1 })}</>}
      {town.late > 0 && <> · {tongue.t('work.late-count', { count: town.late })}</>}
    </>
  );
}
