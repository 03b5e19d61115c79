import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import { encodeOutside } from '../platform/db/codec.ts';
import type { MeasureAnswer } from '../platform/measures/measure.ts';
import type { PublishedFigure, PublishedMeasure, ReliabilityDocument } from './snapshot.ts';

/** Every figure of a diagnosis, one row a measure and year. */
export function figuresAsCsv(document: ReliabilityDocument): string {
  const amount = amountWriter(document.currency);
  const rows = document.measures.flatMap((measure) =>
    measure.figures.map((figure) => [
      measure.id,
      String(figure.period),
      figure.value === null ? '' : String(figure.value),
      amount(figure.numerator),
      amount(figure.denominator),
      String(figure.coverage),
      figure.outlier ? 'set aside' : '',
      figure.missing.map((each) => each.code).join(' '),
      measure.grade,
    ]),
  );
  const heads = [
    'measure',
    'year',
    'percent',
    'numerator',
    'denominator',
    'coverage',
    'outlier',
    'missing',
    'grade',
  ];
  return csv(heads, rows);
}

/** The heads of one figure. */
export function rowsAsCsv(document: ReliabilityDocument, figure: PublishedFigure): string {
  const amount = amountWriter(document.currency);
  const rows = figure.rows.map((row) => [
    csvCell(row.code),
    csvCell(row.label),
    amount(row.budget),
    amount(row.outturn),
    amount(row.adjusted),
    amount(row.deviation),
    String(row.lines),
  ]);
  return csv(['code', 'label', 'budget', 'outturn', 'adjusted', 'deviation', 'lines'], rows);
}

function csv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${[heads, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function amountWriter(currency: string): (minor: string | null) => string {
  const { digits } = currencyOf(currency);
  return (minor) => (minor === null ? '' : formatMinor(BigInt(minor), digits));
}

/** One figure with its rows, amounts as exact numbers. */
export function figureAsJson(
  document: ReliabilityDocument,
  measure: PublishedMeasure,
  figure: PublishedFigure,
): string {
  const exact = exactWriter(document.currency);
  return encodeOutside({
    measure: measure.id,
    formulaVersion: measure.formulaVersion,
    place: document.place.code,
    currency: document.currency,
    ...figure,
    numerator: exact(figure.numerator),
    denominator: exact(figure.denominator),
    rows: figure.rows.map((row) => ({
      ...row,
      budget: exact(row.budget),
      outturn: exact(row.outturn),
      adjusted: exact(row.adjusted),
      deviation: exact(row.deviation),
    })),
  });
}

/** A live answer as the command line and the desk give it. */
export function answerAsJson(place: string, currency: string, answer: MeasureAnswer): string {
  const exact = exactWriter(currency);
  return encodeOutside(
    {
      measure: answer.measure,
      place,
      currency,
      formulaVersion: answer.formulaVersion,
      periods: answer.figures.map((figure) => ({
        period: figure.period,
        value: figure.value,
        numerator: exact(figure.numerator),
        denominator: exact(figure.denominator),
        coverage: figure.coverage,
        computable: figure.computable,
        missing: figure.missing,
        ...('outlier' in figure ? { outlier: figure.outlier } : {}),
        heads: figure.rows.length,
      })),
      grade: answer.grade,
      ...('reason' in answer ? { reason: answer.reason } : {}),
    },
    2,
  );
}

function exactWriter(currency: string) {
  const { digits } = currencyOf(currency);
  return (minor: string | bigint | null) =>
    minor === null ? null : { exact: formatMinor(BigInt(minor), digits) };
}
