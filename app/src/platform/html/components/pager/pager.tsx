import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export interface PagerProps {
  tongue: Tongue<PlatformKey>;
  page: number;
  pages: number;
  href(page: number): string;
}

/** First, last and the neighbours of where one is; the rest is left out. One page needs no pager. */
export function pagesShown(page: number, pages: number): (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? n) > 1 ? ['gap' as const, n] : [n]));
}

export function Pager({ tongue, page, pages, href }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label={tongue.t('pager.label')}>
      <ul>
        {page > 1 && (
          <li>
            <a class="ds-button" data-variant="tertiary" rel="prev" href={href(page - 1)}>
              {tongue.t('pager.previous')}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((n) =>
          n === 'gap' ? (
            <li class="pager-number" aria-hidden="true">
              …
            </li>
          ) : (
            <li class="pager-number">
              <a
                class="ds-button"
                data-variant={n === page ? 'primary' : 'tertiary'}
                href={href(n)}
                aria-current={n === page ? 'page' : undefined}
                aria-label={tongue.t('pager.page', { page: n })}
              >
                {tongue.number(n)}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a class="ds-button" data-variant="tertiary" rel="next" href={href(page + 1)}>
              {tongue.t('pager.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
