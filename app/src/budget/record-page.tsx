import { currencyOf, roundRatio } from '@groundwork-gov/money';
import {
  Breadcrumbs,
  type Column,
  DataTable,
  DownloadList,
  EmptyState,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { type RecordMeasure, recordMeasures } from './measures.ts';
import type { RecordFigure, YearRecord } from './record-figures.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** What the published budgets answer, each question with its formula, its years, and where not, why not. */
export function recordPage({ tongue, place }: Context, years: readonly YearRecord[]): PageContent {
  const title = tongue.t('budget.record.title');
  const base = `/places/${place.code}/budget`;
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.money-title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.record.lead')}</p>
        {years.length === 0 ? (
          <EmptyState title={tongue.t('budget.none-title')}>{tongue.t('budget.none-says')}</EmptyState>
        ) : (
          <>
            {recordMeasures.map((measure) => (
              <MeasureSection tongue={tongue} place={place} measure={measure} years={years} />
            ))}
            <DownloadList tongue={tongue} downloads={[{ href: `${base}/figures.csv`, format: 'csv' }]} />
          </>
        )}
      </>
    ),
  };
}

interface SectionProps {
  tongue: Tongue;
  place: Context['place'];
  measure: RecordMeasure;
  years: readonly YearRecord[];
}

function MeasureSection({ tongue, place, measure, years }: SectionProps) {
  const figures = years.map(measure.figureOf);
  const latest = figures.find(({ value }) => value !== null);
  const first = figures[0];
  return (
    <section id={measure.name}>
      <h2>{tongue.t(`measure.${measure.id}.title`)}</h2>
      {latest ? (
        <>
          <p class="say">{sayFigure(tongue, measure, latest)}</p>
          <FigureTable tongue={tongue} place={place} measure={measure} figures={figures} />
        </>
      ) : (
        <p>{first && sayMissing(tongue, first)}</p>
      )}
      <p class="quiet">{tongue.t(`measure.${measure.id}.formula`)}</p>
      <p class="quiet">{tongue.t(`measure.${measure.id}.limits`)}</p>
    </section>
  );
}

function FigureTable({
  tongue,
  place,
  measure,
  figures,
}: Omit<SectionProps, 'years'> & { figures: readonly RecordFigure[] }) {
  const unit = currencyOf(place.currency);
  const amount = (minor: bigint) => tongue.money(minor, unit, 'exact', { currency: false });
  const columns: Column<RecordFigure>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: ({ period, missing }) =>
        missing.some(({ code }) => code === 'no-budget') ? (
          tongue.year(period)
        ) : (
          <a class="ds-link" href={`/places/${place.code}/budget/${period}/${measure.side}`}>
            {tongue.year(period)}
          </a>
        ),
    },
    {
      head: tongue.t('budget.record.figure'),
      numeric: true,
      cell: (figure) => (figure.value === null ? '–' : valueOf(tongue, measure, figure)),
    },
    {
      head: tongue.t('budget.record.how'),
      words: true,
      cell: (figure) => {
        const { value, numerator, denominator, rows } = figure;
        if (value === null) return sayMissing(tongue, figure);
        if (numerator !== null && denominator !== null)
          return `${amount(numerator)} ÷ ${amount(denominator)}`;
        // Of several of a kind the first decides; what the law wants stands beside it.
        const shown = rows.filter((row, at) => rows.findIndex(({ what }) => what === row.what) === at);
        return shown.map((row) => (
          <div>
            {row.from === null || row.until === null
              ? tongue.t(`budget.record.not-public.${row.what}`)
              : tongue.t(`budget.record.days.${row.what}`, {
                  from: tongue.date(row.from),
                  to: tongue.date(row.until),
                })}
          </div>
        ));
      },
    },
  ];
  return (
    <DataTable
      tongue={tongue}
      id={`figures-${measure.name}`}
      caption={tongue.t('budget.record.caption', {
        title: tongue.t(`measure.${measure.id}.title`),
        currency: place.currency,
      })}
      captionHidden
      columns={columns}
      rows={figures}
    />
  );
}

/** Why there is no figure: a day in it is said as a day. */
function sayMissing(tongue: Tongue, { missing }: RecordFigure): string {
  return missing
    .map(({ code, details: { upTo, until } }) =>
      tongue.t(`budget.record.lack.${code}`, { day: tongue.date(String(upTo ?? until ?? '2000-01-01')) }),
    )
    .join(' ');
}

/** Tenths of a per cent, rounded once, from exact amounts. */
const tenths = ({ numerator, denominator }: RecordFigure): number =>
  Number(roundRatio((numerator ?? 0n) * 1000n, denominator ?? 1n)) / 10;

function valueOf(tongue: Tongue, { unit }: RecordMeasure, figure: RecordFigure): string {
  if (unit === 'days') return tongue.t('budget.record.days', { n: figure.value ?? 0 });
  if (unit === 'count')
    return tongue.t('budget.record.of', { n: figure.value ?? 0, all: figure.rows.length });
  return tongue.percent(tenths(figure));
}

function sayFigure(tongue: Tongue, { id, unit }: RecordMeasure, figure: RecordFigure) {
  const year = tongue.year(figure.period);
  const b = { b: (children: unknown[]) => <b>{children}</b> };
  if (unit === 'percent') {
    const n = tongue.number(tenths(figure), { maximumFractionDigits: 0 });
    return tongue.rich(`measure.${id}.say`, { n, year }, b);
  }
  const value = figure.value ?? 0;
  const when = value < 0 ? 'before' : value === 0 ? 'on' : 'after';
  return tongue.rich(`measure.${id}.say`, { n: Math.abs(value), when, year }, b);
}
