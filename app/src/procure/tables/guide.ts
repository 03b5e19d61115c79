import type { Cell } from '@groundwork-gov/sheets';
import { todayIn } from '../../platform/calendar/days.ts';
import type { PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { timeZoneOf } from '../../platform/lists/values.ts';
import { currentSnapshots } from '../../platform/publication/store.ts';
import { readProcurementDocument } from '../snapshot.ts';
import { type Search, searchPath, searchSays, searchText } from '../subscriptions/search-text.ts';
import { COLUMNS, TABLES, wordOf } from './columns.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

/** Which table, which column by the name that files have, what it is called, and what it holds. */
export const GUIDE_COLUMNS = ['table', 'name', 'head', 'says'] as const;

export const guideTitle = (tongue: Tongue): string => tongue.t('tables.guide');

/** What a file is about, where it comes from under which licence, and each column in the reader's words. */
export async function guideLines(context: Context, search: Search): Promise<Cell[][]> {
  const { house, tongue, place } = context;
  const about = (name: string, says: string): Cell[] => [
    guideTitle(tongue),
    '',
    tongue.t(`tables.about.${name}`),
    says,
  ];
  const looked = searchSays(tongue, search);
  const sources = new Map<number, string>();
  for (const { bytes } of await currentSnapshots(house.connections.published, place.placeId, 'procurement')) {
    if (!bytes) continue;
    const { source } = readProcurementDocument(bytes);
    sources.set(
      source.no,
      [source.name, source.licence, source.address].filter((each) => each !== null).join(' · '),
    );
  }
  return [
    about('place', place.name),
    about('day', todayIn(timeZoneOf(context))),
    about('search', looked.length === 0 ? tongue.t('subscription.everything') : tongue.list(looked)),
    about('address', new URL(searchPath(place.code, searchText(search)), house.baseUrl).href),
    ...[...sources]
      .toSorted(([one], [other]) => one - other)
      .map(([no, says]): Cell[] => [guideTitle(tongue), String(no), tongue.t('tables.about.source'), says]),
    about('limits', tongue.t('tables.limits')),
    ...TABLES.flatMap((table) => [
      [tongue.t(`tables.of.${table}`), '', '', tongue.t(`tables.says.${table}`)],
      ...COLUMNS[table].map((column): Cell[] => [
        tongue.t(`tables.of.${table}`),
        column,
        tongue.t(wordOf(column)),
        tongue.t(`${wordOf(column)}.says`),
      ]),
    ]),
  ];
}
