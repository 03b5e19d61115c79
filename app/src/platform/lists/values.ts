import { currencyOf, formatMinor } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import type { ListColumn, ListContext, ListValue } from './list.ts';

/** The digits behind the point of an amount in this column. */
const digitsOf = <Row, C extends ListContext>(column: ListColumn<Row, C>, row: Row, context: C): number =>
  currencyOf(column.currency?.(row) ?? context.place.currency).digits;

/** A cell of the page, in the reader's language. What is not there is a dash, and never a zero. */
export function shownCell<Row, C extends ListContext>(
  column: ListColumn<Row, C>,
  row: Row,
  context: C,
): Child {
  if (column.cell) return column.cell(row, context);
  const { tongue, place } = context;
  const value = column.value?.(row, context);
  if (value === null || value === undefined || value === '') return '–';
  switch (column.type) {
    case 'amount': {
      const code = column.currency?.(row) ?? place.currency;
      return tongue.money(BigInt(value as bigint), currencyOf(code), 'exact', {
        currency: column.currency !== undefined,
      });
    }
    case 'date':
      return tongue.date(value as string);
    case 'moment':
      return tongue.dateTime(value as Date, timeZoneOf(context));
    case 'number':
      return tongue.number(value as number);
    case 'year':
      return tongue.year(Number(value));
    case 'yes-no':
      return tongue.t(value ? 'list.yes' : 'list.no');
    case 'text':
      return String(value);
  }
}

/** The same for programs: an amount with a point, a moment in UTC, `true` and `false`, nothing for nothing. */
export function machineText<Row, C extends ListContext>(
  column: ListColumn<Row, C>,
  row: Row,
  context: C,
): string {
  const value = column.value?.(row, context);
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (column.type === 'amount') return formatMinor(BigInt(value as bigint), digitsOf(column, row, context));
  return String(value);
}

/** The same as JSON: numbers as numbers with every digit, null for what is not known. */
export function machineValue<Row, C extends ListContext>(
  column: ListColumn<Row, C>,
  row: Row,
  context: C,
): Exclude<ListValue, Date | undefined> | { exact: string } {
  const value = column.value?.(row, context);
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return column.type === 'amount' ? { exact: machineText(column, row, context) } : value;
}

export const isNumeric = ({ type }: { type: string }): boolean =>
  type === 'number' || type === 'amount' || type === 'year';

export const timeZoneOf = ({ place }: ListContext): string =>
  'timeZone' in place && typeof place.timeZone === 'string' ? place.timeZone : 'UTC';
