import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export type SortState = 'ascending' | 'descending' | 'none';

export interface Column<Row> {
  head: Child;
  cell(row: Row): Child;
  /** Aligned at its end, with figures of one width. */
  numeric?: boolean;
  /** Names the row: a heading for who listens. */
  heading?: boolean;
  /** Left out on a phone, because another column says the same (a bar beside its figure). */
  roomy?: boolean;
  /** Holds sentences or long names: smaller, and wide enough to be read. */
  words?: boolean;
  /** A day or a moment, which is read as one: on a wide screen it stays on one line. */
  whole?: boolean;
  /** Makes the head a link that sorts; the state is how the rows stand now. */
  sort?: { href: string; state: SortState };
}

export interface DataTableProps<Row> {
  tongue: Tongue<PlatformKey>;
  /** Unique on its page. */
  id: string;
  caption: string;
  /** Where the heading above the table already says it, the caption is kept for who listens. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  foot?: readonly Row[];
  /** On a phone each row is a card with the heads as labels, instead of a table that scrolls sideways. */
  cards?: boolean;
}

/** A table that scrolls inside itself when it is wider than the screen, and can then be reached by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { tongue, id, caption, captionHidden, columns, rows, foot = [], cards } = props;
  const line = (row: Row) => <tr>{columns.map((column) => cellOf(column, row, cards ?? false))}</tr>;
  return (
    <div class="table-scroll" role="region" aria-label={tongue.t('table.scroll', { caption })} tabindex={0}>
      <table class={cards ? 'ds-table cards' : 'ds-table'} id={id}>
        <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td colspan={columns.length}>{tongue.t('table.empty')}</td>
            </tr>
          ) : (
            rows.map(line)
          )}
        </tbody>
        {foot.length > 0 && <tfoot>{foot.map(line)}</tfoot>}
      </table>
    </div>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { head, sort } = column;
  if (!sort)
    return (
      <th scope="col" class={classOf(column)}>
        {head}
      </th>
    );
  return (
    <th scope="col" class={classOf(column)} aria-sort={sort.state === 'none' ? undefined : sort.state}>
      <a class="sort" href={sort.href}>
        {head}
        <svg class={sort.state} viewBox="0 0 10 16" aria-hidden="true">
          <path class="up" d="M5 1 9 6H1Z" />
          <path class="down" d="M5 15 1 10h8Z" />
        </svg>
      </a>
    </th>
  );
}

function cellOf<Row>(column: Column<Row>, row: Row, labelled: boolean) {
  if (column.heading)
    return (
      <th scope="row" class={classOf(column)}>
        {column.cell(row)}
      </th>
    );
  return (
    <td
      class={classOf(column)}
      data-label={labelled && typeof column.head === 'string' ? column.head : undefined}
    >
      {column.cell(row)}
    </td>
  );
}

function classOf<Row>({ numeric, roomy, words, whole }: Column<Row>): string | undefined {
  const classes = [numeric && 'numeric', roomy && 'roomy', words && 'words', whole && 'whole'].filter(
    Boolean,
  );
  return classes.length > 0 ? classes.join(' ') : undefined;
}
