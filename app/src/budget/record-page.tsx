import { currencyOf } from '@groundwork-gov/money';
import {
  Breadcrumbs,
  type Column,
  DataTable,
  DownloadList,
  EmptyState,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import {
  type RecordFigure,
  type RecordMeasure,
  recordMeasureNames,
  recordMeasures,
  type YearRecord,
} from './record-figures.ts';

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
            {recordMeasureNames.map((measure) => (
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
  const figures = years.map((year) => recordMeasures[measure](year));
  const latest = figures.find(isKnown);
  const first = figures[0];
  return (
    <section id={measure}>
      <h2>{tongue.t(`budget.record.${measure}`)}</h2>
      {latest ? (
        <>
          <p class="say">{sayFigure(tongue, measure, latest)}</p>
          <FigureTable tongue={tongue} place={place} measure={measure} figures={figures} />
        </>
      ) : (
        <p>{first?.lack && tongue.t(`budget.record.lack.${first.lack.code}`)}</p>
      )}
      <p class="quiet">{tongue.t(`budget.record.${measure}.formula`)}</p>
    </section>
  );
}

function FigureTable({
  tongue,
  place,
  measure,
  figures,
}: Omit<SectionProps, 'years'> & { figures: readonly RecordFigure[] }) {
  const side = measure === 'own-revenue' || measure === 'transfers' ? 'revenue' : 'expenditure';
  const unit = currencyOf(place.currency);
  const amount = (minor: bigint) => tongue.money(minor, unit, 'exact', { currency: false });
  const columns: Column<RecordFigure>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: ({ year, lack }) =>
        lack?.code === 'no-budget' ? (
          tongue.year(year)
        ) : (
          <a class="ds-link" href={`/places/${place.code}/budget/${year}/${side}`}>
            {tongue.year(year)}
          </a>
        ),
    },
    {
      head: tongue.t('budget.record.figure'),
      numeric: true,
      cell: (figure) => (figure.lack ? '–' : valueOf(tongue, figure)),
    },
    {
      head: tongue.t('budget.record.how'),
      words: true,
      cell: (figure) => {
        if (figure.lack) return tongue.t(`budget.record.lack.${figure.lack.code}`);
        if ('days' in figure)
          return tongue.t(`budget.record.${measure}.days`, {
            from: tongue.date(figure.from),
            to: tongue.date(figure.to),
          });
        return `${amount(figure.numerator)} ÷ ${amount(figure.denominator)}`;
      },
    },
  ];
  return (
    <DataTable
      tongue={tongue}
      id={`figures-${measure}`}
      caption={tongue.t('budget.record.caption', {
        title: tongue.t(`budget.record.${measure}`),
        currency: place.currency,
      })}
      captionHidden
      columns={columns}
      rows={figures}
    />
  );
}

type Known = Exclude<RecordFigure, { lack: object }>;

const isKnown = (figure: RecordFigure): figure is Known => figure.lack === null;

function valueOf(tongue: Tongue, figure: Known): string {
  if ('days' in figure) return tongue.t('budget.record.days', { n: figure.days });
  return tongue.percent(Number(figure.per1000) / 10);
}

function sayFigure(tongue: Tongue, measure: RecordMeasure, figure: Known) {
  const year = tongue.year(figure.year);
  const b = { b: (children: unknown[]) => <b>{children}</b> };
  if (!('days' in figure)) {
    const n = tongue.number(Number(figure.per1000) / 10, { maximumFractionDigits: 0 });
    return tongue.rich(`budget.record.${measure}.say`, { n, year }, b);
  }
  const when = figure.days < 0 ? 'before' : figure.days === 0 ? 'on' : 'after';
  return tongue.rich(`budget.record.${measure}.say`, { n: Math.abs(figure.days), when, year }, b);
}
