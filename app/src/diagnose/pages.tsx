import { LineChart } from '../platform/charts/index.ts';
import {
  type Column,
  DataTable,
  DownloadList,
  EmptyState,
  type Grade,
  GradeBadge,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import type { PublishedFigure, PublishedMeasure, ReliabilityDocument } from './snapshot.ts';
import { missingSentence, sayFigure } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** The public diagnosis: for each question a resident would ask, a grade, sentences, trends and the way into each figure. */
export function reliabilityPage(
  { tongue, place }: Context,
  document: ReliabilityDocument,
  snapshot: PublicSnapshot,
): PageContent {
  const title = tongue.t('diagnose.title', { place: place.name });
  const lead = tongue.t('diagnose.lead', { from: tongue.year(document.from), to: tongue.year(document.to) });
  const base = `/places/${place.code}/reliability`;
  return {
    title,
    description: lead,
    tab: '/reliability',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          {tongue.t('diagnose.grades-say', {
            from: tongue.year(Math.max(document.from, document.to - 2)),
            to: tongue.year(document.to),
          })}
        </p>
        <Outliers tongue={tongue} document={document} />
        {document.indicators.map((indicator) => (
          <Indicator tongue={tongue} base={base} document={document} indicator={indicator} />
        ))}
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}.csv`, format: 'csv' },
            { href: `${base}.json`, format: 'json' },
          ]}
        />
        <p class="quiet">
          {tongue.t('diagnose.published-on', { day: tongue.date(snapshot.publishedAt), hash: snapshot.hash })}
        </p>
      </>
    ),
  };
}

function Outliers({ tongue, document }: { tongue: Tongue; document: ReliabilityDocument }) {
  if (document.outliers.length === 0) return null;
  const years = document.outliers.map((mark) =>
    tongue.t('diagnose.outlier', { year: tongue.year(mark.year), reason: mark.reason }),
  );
  return <p class="note">{tongue.t('diagnose.outliers', { n: years.length, years })}</p>;
}

interface IndicatorProps {
  tongue: Tongue;
  base: string;
  document: ReliabilityDocument;
  indicator: ReliabilityDocument['indicators'][number];
}

function Indicator({ tongue, base, document, indicator }: IndicatorProps) {
  const measures = document.measures.filter(
    (measure) => measure.dimension === indicator.id || measure.dimension.startsWith(`${indicator.id}.`),
  );
  return (
    <section class="indicator">
      <div class="indicator-head">
        <h2>{tongue.t(`diagnose.indicator.${indicator.id}`)}</h2>
        <GradeBadge tongue={tongue} grade={indicator.grade as Grade | null} />
      </div>
      <p class="quiet">{tongue.t('diagnose.indicator-name', { id: indicator.id.toUpperCase() })}</p>
      {measures.map((measure) => (
        <MeasureCard tongue={tongue} base={base} measure={measure} alone={measures.length === 1} />
      ))}
    </section>
  );
}

function MeasureCard({
  tongue,
  base,
  measure,
  alone,
}: {
  tongue: Tongue;
  base: string;
  measure: PublishedMeasure;
  alone: boolean;
}) {
  const title = tongue.t(`measure.${measure.id}.title`);
  const latest = measure.figures.findLast((figure) => figure.value !== null) ?? measure.figures.at(-1);
  return (
    <article class="card" id={measure.dimension}>
      <div class="indicator-head">
        <h3>{title}</h3>
        {!alone && <GradeBadge tongue={tongue} grade={measure.grade as Grade} />}
      </div>
      {latest && <p class="say">{sayFigure(tongue, measure, latest)}</p>}
      <LineChart
        tongue={tongue}
        id={`chart-${measure.dimension.replace('.', '-')}`}
        title={title}
        description={tongue.t('diagnose.chart-says', { title })}
        labelHead={tongue.t('diagnose.year')}
        format={(value) => tongue.percent(value)}
        series={[
          {
            name: title,
            values: measure.figures.map((figure) => ({
              label: tongue.year(figure.period),
              value: figure.value,
            })),
          },
        ]}
      />
      <DataTable
        tongue={tongue}
        id={`years-${measure.dimension.replace('.', '-')}`}
        caption={tongue.t('diagnose.years-caption', { title })}
        captionHidden
        columns={yearColumns(tongue, base, measure)}
        rows={measure.figures.toReversed()}
      />
      <p class="quiet">
        {tongue.t(`diagnose.reason.${measure.reason}`)} {tongue.t(`measure.${measure.id}.limits`)}
      </p>
    </article>
  );
}

function yearColumns(tongue: Tongue, base: string, measure: PublishedMeasure): Column<PublishedFigure>[] {
  return [
    {
      head: tongue.t('diagnose.year'),
      heading: true,
      cell: (figure) => (
        <>
          {tongue.year(figure.period)}
          {figure.outlier && <span class="quiet"> {tongue.t('diagnose.outlier-mark')}</span>}
        </>
      ),
    },
    {
      head: tongue.t('diagnose.value'),
      numeric: true,
      cell: (figure) =>
        figure.value === null ? missingSentence(tongue, figure) : tongue.percent(figure.value, 2),
    },
    {
      head: tongue.t('diagnose.open'),
      cell: (figure) => (
        <a class="ds-link" href={`${base}/${measure.id}/${figure.period}`}>
          {tongue.t('diagnose.open-year', { year: tongue.year(figure.period) })}
        </a>
      ),
    },
  ];
}

export function noDiagnosisPage({ tongue, place }: Context): PageContent {
  return {
    title: tongue.t('diagnose.title', { place: place.name }),
    tab: '/reliability',
    body: (
      <>
        <h1>{tongue.t('diagnose.title', { place: place.name })}</h1>
        <EmptyState title={tongue.t('diagnose.none-title')}>{tongue.t('diagnose.none-says')}</EmptyState>
      </>
    ),
  };
}

export function withdrawnDiagnosisPage({ tongue }: Context, snapshot: PublicSnapshot): PageContent {
  return {
    title: tongue.t('diagnose.withdrawn-title'),
    tab: '/reliability',
    body: (
      <>
        <h1>{tongue.t('diagnose.withdrawn-title')}</h1>
        <p class="lead">
          {tongue.t('diagnose.withdrawn-says', {
            day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
            reason: snapshot.withdrawnReason ?? '',
          })}
        </p>
      </>
    ),
  };
}
