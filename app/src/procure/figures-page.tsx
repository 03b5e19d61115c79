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
  const figures = years.map(measure.figureOf);
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
      <Said tongue={tongue} measure={measure} figures={figures} />
      <DataTable
        tongue={tongue}
        id={`figures-${measure.name}`}
        caption={tongue.t(`measure.${measure.id}.title`)}
        captionHidden
        cards
        rows={figures}
        columns={columns}
      />
      <p class="quiet">{tongue.t(`measure.${measure.id}.formula`)}</p>
      <p class="quiet">{tongue.t(`measure.${measure.id}.limits`)}</p>
    </section>
  );
}

/** The newest figure that is known, as a sentence that can be quoted. What costs less has not grown: the table says by how much. */
function Said({
  tongue,
  measure,
  figures,
}: {
  tongue: Tongue;
  measure: ContractMeasure;
  figures: readonly ContractFigure[];
}) {
  const newest = figures.find(({ value }) => value !== null);
  if (newest === undefined || newest.value === null || newest.value < 0) return null;
  return (
    <p>
      {tongue.rich(
        `measure.${measure.id}.say`,
        { n: <bdi>{rounded(tongue, newest.value)}</bdi>, year: <bdi>{tongue.year(newest.period)}</bdi> },
        { b: (children) => <b>{children}</b> },
      )}
      .
    </p>
  );
}

/** One decimal: what more a share of a few dozen contracts would say is not known. */
const rounded = (tongue: Tongue, value: number): string => tongue.number(Math.round(value * 10) / 10);

function valueOf(tongue: Tongue, { unit }: ContractMeasure, value: number): string {
  if (unit === 'percent') return tongue.percent(value);
  return unit === 'days' ? tongue.t('procure.days', { n: value }) : rounded(tongue, value);
}

const rowsOf = (tongue: Tongue, currency: string, { rows }: ContractFigure): string[] =>
  rows
    .filter(({ count, amount }) => amount !== null || count !== 0)
    .map(({ what, count, amount }) =>
      tongue.t(`procure.row.${what}`, {
        n: amount === null ? tongue.number(count ?? 0) : tongue.money(amount, currencyOf(currency)),
      }),
    );
