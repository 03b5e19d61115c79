import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { z } from 'zod';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { recordMeasureNames, recordMeasures, type YearRecord } from './record-figures.ts';
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
  let text = `${BYTE_ORDER_MARK}figure,year,per_cent,numerator,denominator,days,from,to,not_computable_because\r\n`;
  for (const measure of recordMeasureNames) {
    for (const year of years) {
      const figure = recordMeasures[measure](year);
      const cells =
        figure.lack !== null
          ? ['', '', '', '', '', '', figure.lack.code]
          : 'days' in figure
            ? ['', '', '', String(figure.days), figure.from, figure.to, '']
            : [
                formatMinor(figure.per1000, 1),
                formatMinor(figure.numerator, digits),
                formatMinor(figure.denominator, digits),
                '',
                '',
                '',
                '',
              ];
      text += `${[csvCell(measure), String(year.year), ...cells].join(',')}\r\n`;
    }
  }
  return text;
}
