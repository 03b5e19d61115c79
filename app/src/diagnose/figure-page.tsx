import { currencyOf } from '@groundwork-gov/money';
import type { PublishedSource } from '../budget/api.ts';
import {
  Breadcrumbs,
  Details,
  DownloadList,
  Formula,
  Hash,
  Thread,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { FigureRows } from './figure-rows.tsx';
import { isComposition, sideOf } from './lines-link.ts';
import type { PublishedFigure, PublishedMeasure, ReliabilityDocument } from './snapshot.ts';
import { missingSentence, sayFigure } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

interface Opened {
  document: ReliabilityDocument;
  measure: PublishedMeasure;
  figure: PublishedFigure;
  snapshot: PublicSnapshot;
  source: PublishedSource | null;
}

/** One figure, opened: the sentence, the formula with its numbers, what was added up, the lines, where they come from. */
export function figurePage({ tongue, place }: Context, opened: Opened): PageContent {
  const { document, measure, figure, source } = opened;
  const title = tongue.t('figure.title', {
    title: tongue.t(`measure.${measure.id}.title`),
    year: tongue.year(figure.period),
  });
  const base = `/places/${place.code}/reliability`;
  return {
    title,
    tab: '/reliability',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: base, label: tongue.t('diagnose.title', { place: place.name }) }]}
        />
        <h1>{title}</h1>
        <p class="say">
          {figure.value === null
            ? `${tongue.t('figure.not-computable', { year: tongue.year(figure.period) })} ${missingSentence(tongue, figure)}`
            : sayFigure(tongue, measure, figure)}
        </p>
        <OtherYears tongue={tongue} base={base} measure={measure} figure={figure} />
        <Formula
          tongue={tongue}
          words={tongue.t(`measure.${measure.id}.formula`)}
          steps={steps(tongue, document, measure, figure)}
          version={String(measure.formulaVersion)}
        />
        <p class="quiet">
          {tongue.t('figure.limits')}: {tongue.t(`measure.${measure.id}.limits`)}
        </p>
        {figure.value !== null && (
          <FigureRows
            tongue={tongue}
            code={place.code}
            document={document}
            measure={measure}
            figure={figure}
            source={source}
          />
        )}
        <WhereFrom tongue={tongue} place={place} opened={opened} />
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}/${measure.id}/${figure.period}/rows.csv`, format: 'csv' },
            { href: `${base}/${measure.id}/${figure.period}/rows.json`, format: 'json' },
          ]}
        />
      </>
    ),
  };
}

function steps(
  tongue: Tongue,
  document: ReliabilityDocument,
  measure: PublishedMeasure,
  figure: PublishedFigure,
) {
  if (figure.value === null || figure.numerator === null || figure.denominator === null) return [];
  const unit = currencyOf(document.currency);
  const kind =
    measure.dimension === 'pi-2.3' ? 'contingency' : isComposition(measure) ? 'composition' : 'aggregate';
  const amount = (minor: string) => tongue.money(BigInt(minor), unit, 'exact', { currency: false });
  const value = tongue.number(figure.value, { maximumFractionDigits: 4 });
  return [
    {
      says: tongue.t(`figure.step.${kind}`),
      works: `${amount(figure.numerator)} ÷ ${amount(figure.denominator)} × 100 = ${value}`,
    },
  ];
}

/** The thread of this figure: the files the budget was read from, the budget, the computation. */
function WhereFrom({ tongue, place, opened }: { tongue: Tongue; place: Context['place']; opened: Opened }) {
  const { measure, figure, snapshot, source } = opened;
  const budget = `/places/${place.code}/budget/${figure.period}/${sideOf(measure)}`;
  return (
    <section>
      <h2>{tongue.t('figure.thread-title')}</h2>
      <Thread
        tongue={tongue}
        steps={[
          ...(source?.files ?? []).map((file) => ({
            label: tongue.t('figure.thread.file', { file: file.name }),
            href: `${budget}#files`,
            day: file.loadedOn,
            done: true,
          })),
          source
            ? {
                label: tongue.t('figure.thread.budget'),
                href: budget,
                day: source.publishedAt.toISOString().slice(0, 10),
                done: true,
              }
            : { label: tongue.t('figure.thread.budget'), note: tongue.t('figure.lines-closed'), done: false },
          {
            label: tongue.t('figure.thread.figure'),
            day: snapshot.publishedAt.toISOString().slice(0, 10),
            done: true,
          },
        ]}
      />
      <Details summary={tongue.t('figure.proof')}>
        <p class="quiet">
          {tongue.rich(
            'figure.run',
            { run: <Hash value={measure.run} />, hash: <Hash value={measure.rowsHash} /> },
            {},
          )}
        </p>
      </Details>
    </section>
  );
}

interface OtherYearsProps {
  tongue: Tongue;
  base: string;
  measure: PublishedMeasure;
  figure: PublishedFigure;
}

function OtherYears({ tongue, base, measure, figure }: OtherYearsProps) {
  return (
    <nav class="choices" aria-label={tongue.t('figure.other-years')}>
      <span>{tongue.t('diagnose.year')}</span>
      <ul>
        {measure.figures.map((each) => (
          <li>
            <a
              href={`${base}/${measure.id}/${each.period}`}
              aria-current={each.period === figure.period ? 'page' : undefined}
            >
              {tongue.year(each.period)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
