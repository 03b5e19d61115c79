import type { Child } from 'hono/jsx';
import { EmptyState, Pager } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import { type Found, pieces } from '../platform/search/search.ts';

export const RESULTS_A_PAGE = 20;

interface Results {
  q: string;
  terms: readonly string[];
  kind: string | null;
  page: number;
  found: readonly Found[];
  /** How many of each kind there are, as far as the reader may know. */
  kinds: ReadonlyMap<string, number>;
  pathOf(found: Found): string;
  titleOf(found: Found): string;
}

/** What was found, with the words that were looked for marked, and what to do when nothing was. */
export function searchPage(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  results: Results,
): PageContent {
  const base = `/work/places/${place.code}/search`;
  const all = [...results.kinds.values()].reduce((sum, n) => sum + n, 0);
  const total = results.kind === null ? all : (results.kinds.get(results.kind) ?? 0);
  const href = (change: { kind?: string | null; page?: number }): string => {
    const kind = change.kind === undefined ? results.kind : change.kind;
    const pairs = {
      q: results.q,
      ...(kind ? { kind } : {}),
      ...(change.page ? { page: String(change.page) } : {}),
    };
    return `${base}?${new URLSearchParams(pairs).toString()}`;
  };
  const title =
    results.q === '' ? tongue.t('search.title') : tongue.t('search.title-for', { words: results.q });
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {results.q === '' || results.terms.length === 0 ? (
          <p>{tongue.t('search.how')}</p>
        ) : all === 0 ? (
          <EmptyState title={tongue.t('search.none-title')}>{tongue.t('search.none')}</EmptyState>
        ) : (
          <>
            <p role="status">{tongue.t('search.count', { count: total })}</p>
            {results.kinds.size > 1 && (
              <nav aria-label={tongue.t('search.kinds')}>
                <ul class="chips">
                  <li>
                    <a href={href({ kind: null })} aria-current={results.kind === null ? 'true' : undefined}>
                      {tongue.t('search.all-kinds', { count: all })}
                    </a>
                  </li>
                  {[...results.kinds].map(([kind, count]) => (
                    <li>
                      <a href={href({ kind })} aria-current={results.kind === kind ? 'true' : undefined}>
                        {tongue.t(`thread.kind.${kind}`)} ({tongue.number(count)})
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <ol class="found">
              {results.found.map((each) => (
                <li>
                  <a class="ds-link" href={results.pathOf(each)}>
                    <bdi>{marked(results.titleOf(each), results.terms)}</bdi>
                  </a>
                  <p class="quiet">{tongue.t(`thread.kind.${each.kind}`)}</p>
                  {each.text !== '' && <p dir="auto">{snippet(each.text, results.terms)}</p>}
                </li>
              ))}
            </ol>
            <Pager
              tongue={tongue}
              page={results.page}
              pages={Math.ceil(total / RESULTS_A_PAGE)}
              href={(page) => href({ page })}
            />
          </>
        )}
      </>
    ),
  };
}

const marked = (text: string, terms: readonly string[]): Child[] =>
  pieces(text, terms).map(({ says, isMatch }) => (isMatch ? <mark>{says}</mark> : says));

const AROUND = 120;

/** The text round the first word that was looked for, cut between words. */
function snippet(text: string, terms: readonly string[]): Child[] {
  const first = pieces(text, terms).find((piece) => piece.isMatch)?.from ?? 0;
  const from = first <= AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
  const end = from + AROUND * 2 >= text.length ? text.length : text.lastIndexOf(' ', from + AROUND * 2);
  const to = end > from ? end : Math.min(text.length, from + AROUND * 2);
  return [from > 0 ? '… ' : '', ...marked(text.slice(from, to), terms), to < text.length ? ' …' : ''];
}
