import { currencyOf } from '@groundwork-gov/money';
import type { PublishedSource } from '../budget/api.ts';
import { Bar, BarKey, type Column, DataTable } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { isComposition, linesLink } from './lines-link.ts';
import type { PublishedFigure, PublishedMeasure, ReliabilityDocument } from './snapshot.ts';

type Head = PublishedFigure['rows'][number];
/** A head, or a line below the heads that adds them up. */
type Row = Head & { sum?: string };

export interface RowsProps {
  tongue: Tongue;
  code: string;
  document: ReliabilityDocument;
  measure: PublishedMeasure;
  figure: PublishedFigure;
  source: PublishedSource | null;
}

/** What was added up: every head with its bar, the furthest from its plan first, and the way to its lines. */
export function FigureRows(props: RowsProps) {
  const { tongue, code, document, measure, figure, source } = props;
  const caption = tongue.t('figure.rows', { currency: document.currency });
  const rows = figure.rows.toSorted((a, b) => weight(b) - weight(a));
  return (
    <section>
      <h2>{caption}</h2>
      {isComposition(measure) && <Furthest tongue={tongue} document={document} rows={rows} />}
      {rows.length === 0 ? (
        <p>{tongue.t('figure.no-rows')}</p>
      ) : (
        <DataTable
          tongue={tongue}
          id="rows"
          caption={caption}
          captionHidden
          columns={columns(props)}
          rows={rows}
          foot={sums(tongue, measure, figure)}
        />
      )}
      <p>
        {source ? (
          <a class="ds-link" href={linesLink(code, measure, figure, null)}>
            {tongue.t('figure.all-lines')}
          </a>
        ) : (
          tongue.t('figure.lines-closed')
        )}
      </p>
      {source && figure.budget !== source.hash && <p class="note">{tongue.t('figure.lines-newer')}</p>}
      {figure.heads?.crosswalk && (
        <p class="note">
          {tongue.rich(
            'figure.crosswalk',
            { title: figure.heads.crosswalk.title },
            {
              a: (children) => (
                <a class="ds-link" href={`/places/${code}/budget/crosswalks/${figure.heads?.crosswalk?.id}`}>
                  {children}
                </a>
              ),
            },
          )}
        </p>
      )}
      {isComposition(measure) && <p class="quiet">{tongue.t('figure.distance-says')}</p>}
      {isComposition(measure) && (
        <p class="quiet">{tongue.t('figure.coverage', { share: tongue.percent(figure.coverage * 100) })}</p>
      )}
      {source && source.exclusions.length > 0 && (
        <p class="quiet">{tongue.t('figure.left-out', { reasons: source.exclusions })}</p>
      )}
    </section>
  );
}

/** Composition is about distance; a total is about size. */
const weight = (row: Head): number => Math.abs(Number(row.deviation ?? row.budget));

const far = (row: Head): bigint => BigInt(row.deviation ?? 0);

interface FurthestProps {
  tongue: Tongue;
  document: ReliabilityDocument;
  rows: readonly Head[];
}

/** The two heads a reader would ask about. Rows come with the furthest first. */
function Furthest({ tongue, document, rows }: FurthestProps) {
  const unit = currencyOf(document.currency);
  const above = rows.find((row) => row.code !== '' && far(row) > 0n);
  const below = rows.find((row) => row.code !== '' && far(row) < 0n);
  const said = (row: Head) => ({
    head: row.label || row.code,
    amount: tongue.money(far(row) < 0n ? -far(row) : far(row), unit, 'compact', { currency: true }),
  });
  return (
    <p>
      {above && tongue.t('figure.furthest-above', said(above))}{' '}
      {below && tongue.t('figure.furthest-below', said(below))}
    </p>
  );
}

function columns({ tongue, code, document, measure, figure, source }: RowsProps): Column<Row>[] {
  const unit = currencyOf(document.currency);
  const money = (minor: string | null) =>
    minor === null ? '' : tongue.money(BigInt(minor), unit, 'exact', { currency: false });
  const composed = isComposition(measure);
  const planOf = (row: Row) => (composed ? row.adjusted : row.budget);
  const longest = figure.rows.reduce(
    (most, row) => Math.max(most, Number(planOf(row)), Number(row.outturn)),
    0,
  );
  return [
    {
      head: tongue.t('figure.head'),
      heading: true,
      cell: (row) =>
        row.sum ?? (
          <HeadName
            tongue={tongue}
            row={row}
            // Lines that a crosswalk put here have another code.
            href={
              source && row.code !== '' && !figure.heads?.crosswalk
                ? linesLink(code, measure, figure, row.code)
                : null
            }
          />
        ),
    },
    {
      head: (
        <BarKey
          plan={tongue.t(composed ? 'figure.adjusted' : 'figure.planned')}
          actual={tongue.t('figure.actual')}
        />
      ),
      roomy: true,
      cell: (row) =>
        row.sum === undefined ? (
          <Bar
            plan={Number(planOf(row))}
            actual={Number(row.outturn)}
            longest={longest}
            label={tongue.t('word.planned-and-done', {
              planned: money(planOf(row)),
              actual: money(row.outturn),
            })}
          />
        ) : null,
    },
    { head: tongue.t('figure.planned'), numeric: true, cell: (row) => money(row.budget) },
    ...(composed
      ? [{ head: tongue.t('figure.adjusted'), numeric: true, cell: (row: Row) => money(row.adjusted) }]
      : []),
    { head: tongue.t('figure.actual'), numeric: true, cell: (row) => money(row.outturn) },
    ...(composed
      ? [
          {
            head: tongue.t('figure.distance'),
            numeric: true,
            cell: (row: Row) => (row.sum === undefined ? signed(money(row.deviation)) : money(row.deviation)),
          },
        ]
      : []),
    { head: tongue.t('figure.lines'), numeric: true, cell: (row) => tongue.number(row.lines) },
  ];
}

/** Digits and their sign run from left to right in every language. */
const signed = (amount: string) => (
  <bdi dir="ltr">{/[1-9]/.test(amount) && !/[-\u2212]/.test(amount) ? `+${amount}` : amount}</bdi>
);

function HeadName({ tongue, row, href }: { tongue: Tongue; row: Row; href: string | null }) {
  const name = row.code === '' ? tongue.t('figure.rest') : row.label || row.code;
  return (
    <>
      {href ? (
        <a class="ds-link" href={href}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}{' '}
      {row.label && row.code !== '' && <bdi class="code">{row.code}</bdi>}
    </>
  );
}

/** The line that the formula begins with: everything in all, and what carries no code where that is not nothing. */
function sums(tongue: Tongue, measure: PublishedMeasure, figure: PublishedFigure): Row[] {
  if (measure.dimension === 'pi-2.3' || figure.rows.length < 2) return [];
  const add = (of: (row: Head) => string | null) =>
    figure.rows.reduce((sum, row) => sum + BigInt(of(row) ?? 0), 0n);
  const budget = add((row) => row.budget);
  const outturn = add((row) => row.outturn);
  const lines = figure.rows.reduce((sum, row) => sum + row.lines, 0);
  const empty = { code: '', label: '', adjusted: null, deviation: null };
  if (isComposition(measure)) {
    return [
      {
        ...empty,
        sum: tongue.t('figure.in-all'),
        budget: String(budget),
        outturn: String(outturn),
        // Each scaled plan is rounded to the cent for showing; their sum is what the formula divides by.
        adjusted: figure.denominator,
        deviation: figure.numerator,
        lines,
      },
    ];
  }
  const whole = { budget: BigInt(figure.denominator ?? 0), outturn: BigInt(figure.numerator ?? 0) };
  const rest = { budget: String(whole.budget - budget), outturn: String(whole.outturn - outturn) };
  const isWhole = rest.budget === '0' && rest.outturn === '0';
  return [
    ...(isWhole ? [] : [{ ...empty, ...rest, sum: tongue.t('figure.without-code'), lines: 0 }]),
    {
      ...empty,
      sum: tongue.t('figure.in-all'),
      budget: String(whole.budget),
      outturn: String(whole.outturn),
      lines,
    },
  ];
}
