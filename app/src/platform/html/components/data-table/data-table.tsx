import type { Child } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

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
}

/** A table that scrolls inside itself when it is wider than the screen, and can then be reached by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { tongue, id, caption, captionHidden, columns, rows, foot = [] } = props;
  const line = (row: Row) => <tr>{columns.map((column) => cellOf(column, row))}</tr>;
  return (
    <div class="table-scroll" role="region" aria-label={tongue.t('table.scroll', { caption })} tabindex={0}>
      <table class="ds-table" id={id}>
        <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={classOf(column)}>
                {column.head}
              </th>
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

function cellOf<Row>(column: Column<Row>, row: Row) {
  return column.heading ? (
    <th scope="row" class={classOf(column)}>
      {column.cell(row)}
    </th>
  ) : (
    <td class={classOf(column)}>{column.cell(row)}</td>
  );
}

function classOf<Row>({ numeric, roomy, words }: Column<Row>): string | undefined {
  const classes = [numeric && 'numeric', roomy && 'roomy', words && 'words'].filter(Boolean);
  return classes.length > 0 ? classes.join(' ') : undefined;
}
