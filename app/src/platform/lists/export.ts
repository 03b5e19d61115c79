import { type Cell, type ColumnType as SheetType, writeTable } from '@groundwork-gov/sheets';
import { todayIn } from '../calendar/days.ts';
import { BYTE_ORDER_MARK, csvCell } from '../csv.ts';
import { encodeOutside } from '../db/codec.ts';
import type { Answer } from '../http/route.ts';
import type { ColumnType, Found, List, ListColumn, ListContext, ListQuery } from './list.ts';
import type { Format } from './query.ts';
import { spool } from './spool.ts';
import { machineText, machineValue, timeZoneOf } from './values.ts';

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Export<Row, C extends ListContext> {
  list: List<Row, C>;
  context: C;
  query: ListQuery;
  found: Found<Row>;
}

/** Every row under the filter, as a file that is whole before the first byte of it is sent. */
export async function exported<Row, C extends ListContext>(
  what: Export<Row, C>,
  as: Format,
): Promise<Answer> {
  const { list, context } = what;
  const today = todayIn(timeZoneOf(context));
  const name = [context.place.code || 'programme', list.name.replaceAll('.', '-'), today].join('-');
  const body = as === 'csv' ? csv(what) : as === 'xlsx' ? xlsx(what) : json(what, today);
  return {
    download: {
      name: `${name}.${as}`.toLowerCase(),
      type: TYPES[as],
      body: await spool(context.house.uploads, body),
    },
  };
}

/** What a file holds: the chosen columns that have a value, and those that files alone have. */
const columnsOf = <Row, C extends ListContext>({ list, query }: Export<Row, C>): ListColumn<Row, C>[] =>
  list.columns.filter(
    ({ name, value, heading, filesOnly }) =>
      value && (heading || filesOnly || (query.columns?.includes(name) ?? true)),
  );

/** RFC 4180 with a byte order mark, heads by column name; texts that a spreadsheet would run are made text. */
async function* csv<Row, C extends ListContext>(what: Export<Row, C>): AsyncGenerator<string> {
  const columns = columnsOf(what);
  const { context } = what;
  yield `${BYTE_ORDER_MARK}${columns.map((column) => column.name).join(',')}\r\n`;
  for await (const rows of what.found.every()) {
    const lines = rows.map((row) =>
      columns
        .map((column) => {
          const value = machineText(column, row, context);
          return column.type === 'text' ? csvCell(value) : value;
        })
        .join(','),
    );
    yield lines.map((line) => `${line}\r\n`).join('');
  }
}

const SHEET_TYPES: Readonly<Record<ColumnType, SheetType>> = {
  text: 'text',
  number: 'number',
  year: 'number',
  date: 'date',
  moment: 'text',
  amount: 'amount',
  'yes-no': 'text',
};

/** Typed cells under heads in the reader's language, for people who work on in a spreadsheet. */
function xlsx<Row, C extends ListContext>(what: Export<Row, C>): AsyncIterable<Uint8Array> {
  const columns = columnsOf(what);
  const { context, list } = what;
  const cellOf = (column: ListColumn<Row, C>, row: Row): Cell => {
    if (column.type !== 'yes-no') return machineText(column, row, context);
    const value = column.value?.(row, context);
    return value === null || value === undefined ? null : context.tongue.t(value ? 'list.yes' : 'list.no');
  };
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    for await (const batch of what.found.every())
      for (const row of batch) yield columns.map((column) => cellOf(column, row));
  }
  return writeTable({
    sheet: context.tongue.t(list.title),
    columns: columns.map(({ head, type }) => ({ head: context.tongue.t(head), type: SHEET_TYPES[type] })),
    rows: rows(),
    rightToLeft: context.tongue.dir === 'rtl',
  });
}

/** What the list is, what was asked of it, and its rows: described in this folder's README. */
async function* json<Row, C extends ListContext>(
  what: Export<Row, C>,
  today: string,
): AsyncGenerator<string> {
  const columns = columnsOf(what);
  const { list, context, query } = what;
  const about = {
    format: 'groundwork.list@1',
    list: list.name,
    place: context.place.code,
    date: today,
    search: query.q,
    filters: query.filters,
    sort: `${query.sort.descending ? '-' : ''}${query.sort.by}`,
    columns: columns.map(({ name, head, type }) => ({ name, title: context.tongue.t(head), type })),
  };
  yield `${encodeOutside(about).slice(0, -1)},"rows":[`;
  let first = true;
  for await (const rows of what.found.every()) {
    let text = '';
    for (const row of rows) {
      const values = columns.map((column) => [column.name, machineValue(column, row, context)]);
      text += `${first ? '' : ','}\n${encodeOutside(Object.fromEntries(values))}`;
      first = false;
    }
    yield text;
  }
  yield '\n]}\n';
}
