import { currencyOf } from '@groundwork-gov/money';
import { Breadcrumbs, type Column, DataTable, EmptyState } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { ContractFigure } from './figures.ts';
import type { YearFacts } from './figures-store.ts';
import { type ContractMeasure, contractMeasures } from './measures.ts';
import { crumbs } from './public-pages.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** The newest years are shown; the registry computes all. */
const YEARS = 5;

/** What the published contracts answer, each question with its formula, its years, and where not, why not. */
export function figuresPage(context: Context, years: readonly YearFacts[]): PageContent {
  const { tongue } = context;
  const title = tongue.t('procure.figures');
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.figures-lead')}</p>
        {years.length === 0 ? (
          <EmptyState title={tongue.t('procure.public-none-title')}>
            {tongue.t('procure.figures-none')}
          </EmptyState>
        ) : (
          contractMeasures.map((measure) => (
            <Section context={context} measure={measure} years={years.slice(0, YEARS)} />
          ))
        )}
      </>
    ),
  };
}

interface SectionProps {
  context: Context;
  measure: ContractMeasure;
  years: readonly YearFacts[];
}

function Section({ context, measure, years }: SectionProps) {
  const { tongue, place } = context;
  const columns: Column<ContractFigure>[] = [
    { head: tongue.t('procure.year'), heading: true, cell: ({ period }) => tongue.year(period) },
    {
      head: tongue.t('procure.figure'),
      numeric: true,
      cell: (figure) => (figure.value === null ? '–' : valueOf(tongue, measure, figure.value)),
    },
    {
      head: tongue.t('procure.figure-how'),
      words: true,
      cell: (figure) =>
        figure.value === null
          ? figure.missing.map(({ code }) => tongue.t(`procure.lack.${code}`)).join(' ')
          : tongue.list(rowsOf(tongue, place.currency, figure)),
    },
    {
      head: tongue.t('procure.coverage'),
      numeric: true,
      cell: ({ value, coverage }) => (value === null ? '–' : tongue.percent(coverage * 100)),
    },
  ];
  return (
    <section id={measure.name}>
      <h2>{tongue.t(`measure.${measure.id}.title`)}</h2>
      <DataTable
        tongue={tongue}
        id={`figures-${measure.name}`}
        caption={tongue.t(`measure.${measure.id}.title`)}
        captionHidden
        cards
        rows={years.map(measure.figureOf)}
        columns={columns}
      />
      <p class="quiet">{tongue.t(`measure.${measure.id}.formula`)}</p>
      <p class="quiet">{tongue.t(`measure.${measure.id}.limits`)}</p>
    </section>
  );
}

function valueOf(tongue: Tongue, { unit }: ContractMeasure, value: number): string {
  if (unit === 'percent') return tongue.percent(value);
  return unit === 'days'
    ? tongue.t('procure.days', { n: value })
    : tongue.number(Math.round(value * 10) / 10);
}

const rowsOf = (tongue: Tongue, currency: string, { rows }: ContractFigure): string[] =>
  rows
    .filter(({ count, amount }) => amount !== null || count !== 0)
    .map(({ what, count, amount }) =>
      tongue.t(`procure.row.${what}`, {
        n: amount === null ? tongue.number(count ?? 0) : tongue.money(amount, currencyOf(currency)),
      }),
    );
