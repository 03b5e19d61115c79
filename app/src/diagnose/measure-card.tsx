import { type DimensionId, pefa2016 } from '@groundwork-gov/frameworks';
import { LineChart } from '../platform/charts/index.ts';
import {
  type Column,
  DataTable,
  Details,
  type Grade,
  GradeBadge,
  NotKnown,
} from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublishedFigure, PublishedMeasure } from './snapshot.ts';
import { latestFigure, missingSentence, sayFigure } from './words.tsx';

export interface MeasureCardProps {
  tongue: Tongue;
  base: string;
  measure: PublishedMeasure;
  /** The only one of its indicator, whose grade stands above it already. */
  alone: boolean;
}

/** One measure over the years: the sentence of the latest, the trend against the best grade, each year as a way in. */
export function MeasureCard({ tongue, base, measure, alone }: MeasureCardProps) {
  const title = tongue.t(`measure.${measure.id}.title`);
  const latest = latestFigure(measure);
  const id = measure.dimension.replace('.', '-');
  return (
    <article class="card" id={measure.dimension}>
      <div class="indicator-head">
        <h3>{title}</h3>
        {!alone && <GradeBadge tongue={tongue} grade={measure.grade as Grade} />}
      </div>
      {latest && <p class="say">{sayFigure(tongue, measure, latest)}</p>}
      <div class="trend">
        <LineChart
          tongue={tongue}
          id={`chart-${id}`}
          title={title}
          titleHidden
          tableBeside
          description={tongue.t('diagnose.chart-says', { title })}
          format={(value) => tongue.percent(value, 0)}
          band={bestBand(tongue, measure.dimension)}
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
          id={`years-${id}`}
          caption={tongue.t('diagnose.years-caption', { title })}
          captionHidden
          columns={yearColumns(tongue, base, measure)}
          rows={measure.figures.toReversed()}
        />
      </div>
      <Details summary={tongue.t('diagnose.why')}>
        <p>{tongue.t(`diagnose.reason.${measure.reason}`)}</p>
        <p>{tongue.t(`measure.${measure.id}.limits`)}</p>
      </Details>
    </article>
  );
}

/** Where the best grade lies, to be drawn behind the line. */
function bestBand(tongue: Tongue, dimension: string) {
  const best = pefa2016.dimensions[dimension as DimensionId].rows[0];
  if (!best?.to) return undefined;
  const to = best.to.percent;
  if (!best.from) return { from: 0, to, label: tongue.t('diagnose.band.below', { to }) };
  const from = best.from.percent;
  return { from, to, label: tongue.t('diagnose.band.between', { from, to }) };
}

function yearColumns(tongue: Tongue, base: string, measure: PublishedMeasure): Column<PublishedFigure>[] {
  return [
    {
      head: tongue.t('diagnose.year'),
      heading: true,
      cell: (figure) => (
        <>
          <a class="ds-link" href={`${base}/${measure.id}/${figure.period}`}>
            <span class="ds-sr-only">
              {tongue.t('diagnose.open-year', { year: tongue.year(figure.period) })}
            </span>
            <span aria-hidden="true">{tongue.year(figure.period)}</span>
          </a>
          {figure.outlier && <span class="quiet"> {tongue.t('diagnose.outlier-mark')}</span>}
        </>
      ),
    },
    {
      head: tongue.t('diagnose.value'),
      numeric: true,
      cell: (figure) =>
        figure.value === null ? (
          <NotKnown tongue={tongue} because={missingSentence(tongue, figure)} />
        ) : (
          tongue.percent(figure.value, 2)
        ),
    },
  ];
}
