import {
  CheckLink,
  DownloadList,
  EmptyState,
  type Grade,
  GradeBadge,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { MeasureCard } from './measure-card.tsx';
import type { PublishedMeasure, ReliabilityDocument } from './snapshot.ts';
import { latestFigure, sayFigure } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
type PublishedIndicator = ReliabilityDocument['indicators'][number];

/** The public diagnosis: three questions with their grades, then each with its sentences, trends and the way into each figure. */
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
        <ul class="glance">
          {document.indicators.map((indicator) => (
            <Glance tongue={tongue} document={document} indicator={indicator} />
          ))}
        </ul>
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
        <div class="proof">
          <DownloadList
            tongue={tongue}
            downloads={[
              { href: `${base}.csv`, format: 'csv' },
              { href: `${base}.json`, format: 'json' },
            ]}
          />
          <p class="quiet">
            {tongue.rich(
              'diagnose.published-on',
              { day: tongue.date(snapshot.publishedAt), hash: <Hash value={snapshot.hash} /> },
              {},
            )}{' '}
            <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
          </p>
        </div>
      </>
    ),
  };
}

const measuresOf = (document: ReliabilityDocument, { id }: PublishedIndicator): PublishedMeasure[] =>
  document.measures.filter(({ dimension }) => dimension === id || dimension.startsWith(`${id}.`));

interface GlanceProps {
  tongue: Tongue;
  document: ReliabilityDocument;
  indicator: PublishedIndicator;
}

/** The answer before its reasons: the question, the grade, and the latest year of its first measure. */
function Glance({ tongue, document, indicator }: GlanceProps) {
  const [measure] = measuresOf(document, indicator);
  const latest = measure && latestFigure(measure);
  return (
    <li>
      <a class="ds-link" href={`#${indicator.id}`}>
        {tongue.t(`diagnose.indicator.${indicator.id}`)}
      </a>
      <GradeBadge tongue={tongue} grade={indicator.grade as Grade | null} />
      {measure && latest && <p>{sayFigure(tongue, measure, latest)}</p>}
    </li>
  );
}

function Outliers({ tongue, document }: { tongue: Tongue; document: ReliabilityDocument }) {
  if (document.outliers.length === 0) return null;
  const years = document.outliers.map((mark) =>
    tongue.t('diagnose.outlier', { year: tongue.year(mark.year), reason: mark.reason }),
  );
  return <p class="note">{tongue.t('diagnose.outliers', { n: years.length, years })}</p>;
}

function Indicator({ tongue, base, document, indicator }: GlanceProps & { base: string }) {
  const measures = measuresOf(document, indicator);
  const alone = measures.length === 1;
  return (
    <section class="indicator" id={alone ? undefined : indicator.id}>
      <div class="indicator-head">
        <h2>{tongue.t(`diagnose.indicator.${indicator.id}`)}</h2>
        <GradeBadge tongue={tongue} grade={indicator.grade as Grade | null} />
      </div>
      <p class="quiet">{tongue.t('diagnose.indicator-name', { id: indicator.id.toUpperCase() })}</p>
      {measures.map((measure) => (
        <MeasureCard tongue={tongue} base={base} measure={measure} alone={alone} />
      ))}
    </section>
  );
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
