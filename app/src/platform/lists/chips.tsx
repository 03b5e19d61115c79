import type { Tongue } from '../i18n/index.ts';
import { filterWord } from './filters.ts';
import type { List, ListContext, ListQuery } from './list.ts';

interface Props<Row, C extends ListContext> {
  list: List<Row, C>;
  tongue: Tongue;
  query: ListQuery;
  href(change: Partial<ListQuery>): string;
  everything: string;
}

/** What narrows the list now, each with a link that takes it away. */
export function Chips<Row, C extends ListContext>({ list, tongue, query, href, everything }: Props<Row, C>) {
  const chips = [
    ...(query.q === ''
      ? []
      : [{ says: tongue.t('list.looked-for', { words: query.q }), href: href({ q: '', page: 1 }) }]),
    ...Object.entries(query.filters).flatMap(([name, value]) => {
      const filter = list.filters?.[name];
      if (!filter) return [];
      const { [name]: _, ...others } = query.filters;
      const says = tongue.t('list.filter-is', {
        filter: tongue.t(filter.label),
        value: filterWord(tongue, filter, value),
      });
      return [{ says, href: href({ filters: others, page: 1 }) }];
    }),
  ];
  if (chips.length === 0) return null;
  return (
    <div class="list-chips">
      <span class="ds-sr-only" id="list-in-use">
        {tongue.t('list.in-use')}
      </span>
      <ul aria-labelledby="list-in-use">
        {chips.map((chip) => (
          <li>
            <a class="list-chip" href={chip.href}>
              <span class="ds-sr-only">{tongue.t('list.take-away')} </span>
              {chip.says}
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 2 10 10M10 2 2 10" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
      <a class="ds-link" href={everything}>
        {tongue.t('list.take-all-away')}
      </a>
    </div>
  );
}
