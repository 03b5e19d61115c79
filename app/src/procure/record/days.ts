import type { Json } from '@groundwork-gov/ocds';
import { objectAt, textAt } from './reach.ts';
import type { Tell } from './tell.ts';

export interface Period {
  from: string | null;
  until: string | null;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/;
/** Nobody kept such records before; a year like 0206 or 1753 is a slip, or a system's way of saying "none". */
const FIRST_YEAR = 1900;

/** The day of a date as it was written, with whatever offset. What is no date, or of no likely year, is told. */
export function dayAt(of: Json | undefined, name: string, path: string, tell: Tell): string | null {
  const text = textAt(of, name);
  if (text === null) return null;
  const day = dayOf(text);
  if (day === null) tell('procure.date', `${path}/${name}`, text);
  else if (Number(day.slice(0, 4)) < FIRST_YEAR) tell('procure.year', `${path}/${name}`, text);
  return day;
}

export function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  if (year === '' || year === '0000') return null;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal =
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
  return isReal ? `${year}-${month}-${day}` : null;
}

/** The days of a period; one that ends before it begins is told. */
export function periodAt(of: Json | undefined, name: string, path: string, tell: Tell): Period {
  const period = objectAt(of, name);
  const here = `${path}/${name}`;
  const from = dayAt(period, 'startDate', here, tell);
  const until = dayAt(period, 'endDate', here, tell);
  if (from !== null && until !== null && until < from) tell('procure.ends-before', here, `${from}, ${until}`);
  return { from, until };
}
