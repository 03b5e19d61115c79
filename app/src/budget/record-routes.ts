import { currencyOf, formatMinor, roundRatio } from '@groundwork-gov/money';
import { z } from 'zod';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { recordMeasures } from './measures.ts';
import type { YearRecord } from './record-figures.ts';
import { recordPage } from './record-page.tsx';
import { yearRecords } from './record-years.ts';

const place = z.strictObject({ code: z.string().max(20) });
const none = z.object({});

/** Figures that a place's published budgets answer, as a page and as a file. */
export const recordRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget/figures',
    params: place,
    query: none,
    cached: true,
    async answer(context) {
      const years = await yearRecords(context.house.connections.published, context.place.placeId);
      return { page: recordPage(context, years) };
    },
  }),
  publicPage({
    path: '/places/:code/budget/figures.csv',
    params: place,
    query: none,
    cached: false,
    async answer(context) {
      const years = await yearRecords(context.house.connections.published, context.place.placeId);
      return {
        download: {
          name: `${context.place.code}-figures.csv`.toLowerCase(),
          type: 'text/csv; charset=utf-8',
          body: asCsv(years, currencyOf(context.place.currency).digits),
        },
      };
    },
  }),
];

function asCsv(years: readonly YearRecord[], digits: number): string {
  let text = `${BYTE_ORDER_MARK}figure,year,per_cent,numerator,denominator,days,from,to,not_computable_because,count\r\n`;
  for (const { name, unit, figureOf } of recordMeasures) {
    for (const year of years) {
      const { value, numerator, denominator, rows, missing } = figureOf(year);
      const first = rows[0];
      const cells = ['', '', '', '', '', '', missing[0]?.code ?? '', ''];
      if (value !== null && numerator !== null && denominator !== null)
        cells.splice(
          0,
          3,
          formatMinor(roundRatio(numerator * 1000n, denominator), 1),
          formatMinor(numerator, digits),
          formatMinor(denominator, digits),
        );
      else if (value !== null && unit === 'days')
        cells.splice(3, 3, String(value), first?.from ?? '', first?.until ?? '');
      else if (value !== null) cells[7] = String(value);
      text += `${[csvCell(name), String(year.year), ...cells].join(',')}\r\n`;
    }
  }
  return text;
}
