import { type Cell, type Table, writeTables, type ZipPart, zipped } from '@groundwork-gov/sheets';
import { BYTE_ORDER_MARK, csvCell } from '../../platform/csv.ts';
import { inOneMoment } from '../../platform/db/one-moment.ts';
import type { PublicContext } from '../../platform/http/route.ts';
import { partBytes } from '../public-store.ts';
import { recordsIn } from '../record/records.ts';
import type { Search } from '../subscriptions/search-text.ts';
import { COLUMNS, type Line, TABLES, type TableName, typeOf, wordOf } from './columns.ts';
import { flatten } from './flatten.ts';
import { GUIDE_COLUMNS, guideLines, guideTitle } from './guide.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type FoundProcess, foundProcesses } from './tables-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;
type Row = readonly Cell[];
type Shelves = ReadonlyMap<TableName, Shelf<Row>>;

/** How the tables leave: sheets of one workbook, or CSV files in one archive. */
export const TABLE_FORMATS = ['xlsx', 'zip'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * All that is published of the processes that a search finds, as tables. They are read once, part by part, and wait on disk
 * until their table is written: memory grows neither with their number nor with what they say.
 */
export async function* tablesFile(
  context: Context,
  search: Search,
  as: TableFormat,
): AsyncGenerator<Uint8Array> {
  const { house } = context;
  const shelves = new Map<TableName, Shelf<Row>>();
  try {
    for (const name of TABLES) shelves.set(name, await openShelf<Row>(house.uploads));
    // Whoever waits for the bytes holds no connection.
    for await (const _ of inOneMoment(house.connections.published, (moment) =>
      fill(moment, context, search, shelves),
    ));
    const guide = await guideLines(context, search);
    yield* as === 'xlsx' ? writeTables(sheetsOf(context, guide, shelves)) : zipped(filesOf(guide, shelves));
  } finally {
    for (const shelf of shelves.values()) await shelf.close();
  }
}

/** Puts the lines of each process on the shelf of their table. */
async function* fill(
  moment: Parameters<typeof foundProcesses>[0],
  { place }: Context,
  search: Search,
  shelves: Shelves,
): AsyncGenerator<void> {
  const put = (name: TableName, line: Line) =>
    shelves.get(name)?.put(COLUMNS[name].map((column) => line[column] ?? null));
  let open: { of: string; records: Awaited<ReturnType<typeof recordsIn>> } = { of: '', records: [] };
  const recordOf = async ({ snapshotHash, part, at }: FoundProcess) => {
    const of = `${snapshotHash} ${part}`;
    if (open.of !== of) {
      const bytes = await partBytes(moment, place.placeId, snapshotHash, part);
      if (!bytes) throw new Error('a published process has no part');
      open = { of, records: await recordsIn(bytes) };
    }
    const record = open.records[at];
    if (!record) throw new Error('a part is shorter than its processes');
    return record;
  };
  for await (const batch of foundProcesses(moment, place, search)) {
    for (const process of batch) {
      const { ocid, compiled } = await recordOf(process);
      flatten({ ...process, ocid, compiled }, put);
    }
    for (const shelf of shelves.values()) await shelf.settle();
    yield;
  }
}

function sheetsOf({ tongue }: Context, guide: readonly Row[], shelves: Shelves): Table[] {
  const rightToLeft = tongue.dir === 'rtl';
  return [
    {
      sheet: guideTitle(tongue),
      columns: GUIDE_COLUMNS.map((name) => ({
        head: tongue.t(`tables.guide.${name}`),
        type: 'text',
        width: 30,
      })),
      rows: guide,
      rightToLeft,
    },
    ...TABLES.map(
      (name): Table => ({
        sheet: tongue.t(`tables.of.${name}`),
        columns: COLUMNS[name].map((column) => ({
          head: tongue.t(wordOf(column)),
          type: typeOf(column),
        })),
        rows: shelves.get(name)?.rows() ?? [],
        rightToLeft,
      }),
    ),
  ];
}

function filesOf(guide: readonly Row[], shelves: Shelves): ZipPart[] {
  return [
    { path: 'guide.csv', text: csvOf(GUIDE_COLUMNS, guide, () => 'text') },
    ...TABLES.map((name) => ({
      path: `${name}.csv`,
      text: csvOf(COLUMNS[name], shelves.get(name)?.rows() ?? [], (column) => typeOf(column)),
    })),
  ];
}

/** As the files of lists: RFC 4180, heads by name, and texts that a spreadsheet would run made text. */
async function* csvOf<Name extends string>(
  columns: readonly Name[],
  rows: Iterable<Row> | AsyncIterable<Row>,
  typeOfColumn: (name: Name) => string,
): AsyncGenerator<string> {
  const isNumber = columns.map((name) => ['number', 'amount'].includes(typeOfColumn(name)));
  yield `${BYTE_ORDER_MARK}${columns.join(',')}\r\n`;
  for await (const row of rows) {
    const cells = row.map((cell, at) => {
      const text = cell === null ? '' : String(cell);
      return isNumber[at] && PLAIN.test(text) ? text : csvCell(text);
    });
    yield `${cells.join(',')}\r\n`;
  }
}

const PLAIN = /^-?\d+(\.\d+)?$/;
