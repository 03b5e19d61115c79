import { z } from 'zod';
import { addDays } from '../platform/calendar/days.ts';
import { momentOf } from '../platform/calendar/moments.ts';
import {
  actorsKnown,
  type HistoryQuestion,
  type HistoryRow,
  historyCount,
  historyRows,
} from '../platform/history/history.ts';
import { readerOf } from '../platform/history/reader.ts';
import type { DeskContext } from '../platform/http/route.ts';
import { choice, day } from '../platform/lists/filters.ts';
import { found } from '../platform/lists/found.ts';
import { defineList, type List, type ListQuery } from '../platform/lists/list.ts';
import { threadItem } from '../platform/thread/thread.ts';
import { threadPath } from './reader.ts';
import { peopleIn, sentenceOf, titleOfItem, whoActed } from './told.ts';

/** What the history may be asked. People and kinds differ from place to place, so their values are checked here. */
export const historyQuery = z.strictObject({
  person: z.literal('').or(z.uuid()).optional(),
  kind: z.string().max(60).optional(),
  item: z.literal('').or(z.uuid()).optional(),
  from: z.literal('').or(z.iso.date()).optional(),
  to: z.literal('').or(z.iso.date()).optional(),
  q: z.literal('').optional(),
  sort: z.enum(['at', '-at']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  size: z.enum(['10', '25', '50']).optional(),
  columns: z.union([z.string().max(20), z.array(z.string().max(20)).max(10)]).optional(),
  as: z.enum(['csv', 'xlsx', 'json']).optional(),
});

type Context = DeskContext<{ code: string }, z.infer<typeof historyQuery>>;

export interface ToldRow extends HistoryRow {
  sentence: string;
  person: string;
}

const BATCH = 500;

/** The history of a place as a list: its filters offer the people and kinds that this reader may know of. */
export async function historyList(context: Context): Promise<List<ToldRow, Context>> {
  const { house, tx, actor, query, tongue } = context;
  const reader = readerOf(house, actor);
  const people = await house.people.namesOf(tx, await actorsKnown(tx, reader));
  const byName = [...people].toSorted(([, one], [, other]) => one.localeCompare(other, tongue.language));
  const item = query.item ? await threadItem(tx, query.item) : undefined;
  const known = item && reader.kinds.has(item.kind) ? item : undefined;
  const itemNames = known?.kind === 'person' ? await house.people.namesOf(tx, [known.id]) : people;
  return defineList<ToldRow, Context>({
    name: 'work.history',
    title: 'history.title',
    sort: '-at',
    size: 25,
    columns: [
      { name: 'at', head: 'history.at', type: 'moment', value: (row) => row.at, sort: true },
      {
        name: 'what',
        head: 'history.what',
        type: 'text',
        value: (row) => row.sentence,
        heading: true,
        words: true,
        cell: (row, { place }) =>
          row.itemId ? (
            <a class="ds-link" href={threadPath(place.code, row.itemId)}>
              {row.sentence}
            </a>
          ) : (
            row.sentence
          ),
      },
      { name: 'person', head: 'history.who', type: 'text', value: (row) => row.person, filesOnly: true },
      { name: 'act', head: 'history.act', type: 'text', value: (row) => row.act, filesOnly: true },
      { name: 'item', head: 'history.item', type: 'text', value: (row) => row.itemId, filesOnly: true },
    ],
    filters: {
      person: choice(
        'history.who',
        byName.map(([id]) => id),
        (_, id) => people.get(id) ?? '',
      ),
      // Whatever was asked for is named where the list says what it is narrowed by: no kind of ours has no word.
      kind: choice('history.kind', [...reader.kinds], (said, kind) =>
        reader.kinds.has(kind) ? said.t(`thread.kind.${kind}`) : kind,
      ),
      ...(known
        ? { item: choice('history.item', [known.id], () => titleOfItem(context, known, itemNames)) }
        : {}),
      from: day('history.from'),
      to: day('history.to'),
    },
    empty: { title: 'history.none-title', says: 'history.none' },
    rows: rowsOf,
  });
}

function rowsOf(asked: ListQuery, context: Context) {
  const { house, tx, actor, tongue } = context;
  const reader = readerOf(house, actor);
  const question = questionOf(asked, context);
  const told = async (rows: readonly HistoryRow[]): Promise<ToldRow[]> => {
    const names = await house.people.namesOf(tx, peopleIn(rows));
    return rows.map((row) => ({
      ...row,
      sentence: sentenceOf(context, row, names),
      person: whoActed(tongue, row, names),
    }));
  };
  return found<ToldRow>({
    async page() {
      const total = await historyCount(tx, reader, question);
      const page = Math.min(asked.page, Math.max(1, Math.ceil(total / asked.size)));
      const offset = (page - 1) * asked.size;
      return {
        rows: await told(await historyRows(tx, reader, { ...question, limit: asked.size, offset })),
        total,
        page,
      };
    },
    async *every() {
      for (let offset = 0; ; offset += BATCH) {
        const rows = await historyRows(tx, reader, { ...question, limit: BATCH, offset });
        if (rows.length > 0) yield await told(rows);
        if (rows.length < BATCH) return;
      }
    },
  });
}

/** Days are those of the place: the last one counts whole. */
function questionOf(asked: ListQuery, { place }: Context): Omit<HistoryQuestion, 'limit'> {
  const { person, kind, item, from, to } = asked.filters;
  return {
    oldestFirst: !asked.sort.descending,
    ...(person ? { personId: person } : {}),
    ...(kind ? { kind } : {}),
    ...(item ? { itemId: item } : {}),
    ...(from ? { from: momentOf(from, place.timeZone) } : {}),
    ...(to ? { before: momentOf(addDays(to, 1), place.timeZone) } : {}),
  };
}
