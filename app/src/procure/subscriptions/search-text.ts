import type { Tongue } from '../../platform/i18n/index.ts';
import { filterWord } from '../../platform/lists/filters.ts';
import type { ListQuery } from '../../platform/lists/list.ts';
import { publicQuerySchema, readQuery } from '../../platform/lists/query.ts';
import { everyContract } from '../public-lists.tsx';

export type Search = Pick<ListQuery, 'q' | 'filters'>;

/** Of words and filters, as an address has them. */
export const MOST_OF_SEARCH = 2000;

/** A search as the address of the list says it; empty for everything. */
export function searchText({ q, filters }: Search): string {
  const pairs = Object.entries(filters).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return new URLSearchParams(q === '' ? pairs : [['q', q], ...pairs]).toString();
}

/** The same read again; null where the list no longer has such a filter or such a value. */
export function readSearch(text: string): Search | null {
  const typed = Object.fromEntries(new URLSearchParams(text));
  const asked = publicQuerySchema(everyContract).safeParse(typed);
  if (!asked.success) return null;
  const { q, filters } = readQuery(everyContract, asked.data);
  const known = Object.keys(typed).every((name) => name === 'q' || Object.hasOwn(filters, name));
  return known ? { q, filters } : null;
}

/** What is looked for, in words; none for everything. */
export const searchSays = (tongue: Tongue, { q, filters }: Search): string[] => [
  ...(q === '' ? [] : [tongue.t('list.looked-for', { words: q })]),
  ...Object.entries(filters).flatMap(([name, value]) => {
    const filter = everyContract.filters?.[name];
    return filter
      ? [
          tongue.t('list.filter-is', {
            filter: tongue.t(filter.label),
            value: filterWord(tongue, filter, value),
          }),
        ]
      : [];
  }),
];

/** Where the list shows what is looked for. */
export const searchPath = (code: string, text: string): string =>
  `/places/${code}/contracts${text === '' ? '' : `?${text}`}`;
