import { currencyOf } from '@groundwork-gov/money';
import { type Residents, residentsIn } from '../places/api.ts';
import { LineChart } from '../platform/charts/index.ts';
import { BarKey, type Column, DataTable, EmptyState } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { amountOf, compact, largest, outturnOf, PlanBar, perResident, sentence } from './amounts.tsx';
import { FunctionsNote } from './crosswalk/functions.tsx';
import { FlowChart, type FlowSide } from './flow-chart.tsx';
import type { Phase, Side } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';
import { phaseWord, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export interface Money {
  /** What is published and stands, newest year first. */
  documents: readonly BudgetDocument[];
  /** The newest year that is published on both sides. */
  flow: { revenue: FlowSide; expenditure: FlowSide } | null;
  residents: readonly Residents[];
  /** Whether a crosswalk is in force. */
  hasCrosswalks: boolean;
}

interface YearRow {
  year: number;
  planned: bigint | null;
  actual: bigint | null;
}

/** All published years of both sides: where the money comes from and goes, how it moved, and what is missing. */
export function moneyPage(
  { tongue, place }: Context,
  { documents, flow, residents, hasCrosswalks }: Money,
): PageContent {
  const title = tongue.t('budget.money-title');
  return {
    title,
    description: tongue.t('budget.money-lead', { place: place.name }),
    tab: '/budget',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.money-lead', { place: place.name })}</p>
        {documents.length === 0 && (
          <EmptyState title={tongue.t('budget.none-title')}>{tongue.t('budget.none-says')}</EmptyState>
        )}
        {flow && <FlowChart tongue={tongue} {...flow} />}
        {flow && <FunctionsNote tongue={tongue} code={place.code} {...flow.expenditure} />}
        {documents.length > 0 && (
          <Ways tongue={tongue} code={place.code} documents={documents} hasCrosswalks={hasCrosswalks} />
        )}
        {(['expenditure', 'revenue'] as const).map((side) => (
          <SideOverYears
            tongue={tongue}
            code={place.code}
            side={side}
            documents={documents.filter((each) => each.side === side)}
            residents={residents}
          />
        ))}
        <Missing tongue={tongue} documents={documents} />
      </>
    ),
  };
}

/** Where else these figures can be looked at. */
function Ways({
  tongue,
  code,
  documents,
  hasCrosswalks,
}: { tongue: Tongue; code: string } & Pick<Money, 'documents' | 'hasCrosswalks'>) {
  const sides = (['expenditure', 'revenue'] as const).filter(
    (side) => documents.filter((each) => each.side === side).length > 1,
  );
  const newest = documents.find(({ side }) => side === 'expenditure') ?? documents[0];
  return (
    <ul class="chips">
      <li>
        <a class="ds-link" href={`/places/${code}/budget/figures`}>
          {tongue.t('budget.record.title')}
        </a>
      </li>
      {sides.map((side) => (
        <li>
          <a class="ds-link" href={`/places/${code}/budget/compare?side=${side}`}>
            {tongue.t(`budget.compare.way.${side}`)}
          </a>
        </li>
      ))}
      {newest && (
        <li>
          <a class="ds-link" href={`/places/${code}/budget/towns?side=${newest.side}&year=${newest.year}`}>
            {tongue.t('budget.towns.way')}
          </a>
        </li>
      )}
      {hasCrosswalks && (
        <li>
          <a class="ds-link" href={`/places/${code}/budget/crosswalks`}>
            {tongue.t('budget.crosswalk.title')}
          </a>
        </li>
      )}
    </ul>
  );
}

interface SideProps {
  tongue: Tongue;
  code: string;
  side: Side;
  documents: readonly BudgetDocument[];
  residents: readonly Residents[];
}

function SideOverYears({ tongue, code, side, documents, residents }: SideProps) {
  const latest = documents[0];
  if (!latest) return null;
  const unit = currencyOf(latest.currency);
  const rows: YearRow[] = documents.map((document) => ({
    year: document.year,
    planned: amountOf(document, 'original'),
    actual: outturnOf(document),
  }));
  const longest = largest(rows.flatMap((row) => [row.planned, row.actual]));
  const columns: Column<YearRow>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: (row) => (
        <a class="ds-link" href={`/places/${code}/budget/${row.year}/${side}`}>
          {tongue.year(row.year)}
        </a>
      ),
    },
    {
      head: (
        <BarKey plan={phaseWord(tongue, 'original', side)} actual={phaseWord(tongue, 'executed', side)} />
      ),
      roomy: true,
      cell: (row) => (
        <PlanBar tongue={tongue} planned={row.planned} actual={row.actual} longest={longest} unit={unit} />
      ),
    },
    {
      head: phaseWord(tongue, 'original', side),
      numeric: true,
      cell: (row) => compact(tongue, row.planned, unit),
    },
    {
      head: phaseWord(tongue, 'executed', side),
      numeric: true,
      cell: (row) => compact(tongue, row.actual, unit),
    },
    {
      head: tongue.t('budget.of-100'),
      numeric: true,
      cell: (row) =>
        row.planned && row.actual !== null ? tongue.number(wholeOf100(row.actual, row.planned)) : '–',
    },
    ...(residents.length > 0
      ? [
          {
            head: tongue.t('budget.per-resident'),
            numeric: true,
            cell: (row: YearRow) =>
              perResident(tongue, row.actual ?? row.planned, residentsIn(residents, row.year), unit),
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{tongue.t(`budget.side.${side}`)}</h2>
      <p class="say">{sentence(tongue, latest)}</p>
      {rows.length > 2 && <YearsChart tongue={tongue} side={side} currency={latest.currency} rows={rows} />}
      <DataTable
        tongue={tongue}
        id={`years-${side}`}
        caption={tongue.t(`budget.years-table.${side}`, { currency: latest.currency })}
        columns={columns}
        rows={rows}
      />
      <ResidentsNote tongue={tongue} residents={residents} year={latest.year} />
    </section>
  );
}

/** Plan and what happened, every year from the first to the last: a year that nobody published is a gap. */
export function YearsChart({
  tongue,
  side,
  currency,
  rows,
}: {
  tongue: Tongue;
  side: Side;
  currency: string;
  rows: readonly YearRow[];
}) {
  const unit = currencyOf(currency);
  const years = everyYear(rows.map(({ year }) => year));
  const found = new Map(rows.map((row) => [row.year, row]));
  const series = (phase: Phase, pick: (row: YearRow) => bigint | null) => ({
    name: phaseWord(tongue, phase, side),
    values: years.map((year) => {
      const row = found.get(year);
      const amount = row ? pick(row) : null;
      return { label: tongue.year(year), value: amount === null ? null : Number(amount) };
    }),
  });
  return (
    <LineChart
      tongue={tongue}
      id={`chart-${side}`}
      title={tongue.t(`budget.years-table.${side}`, { currency })}
      titleHidden
      tableBeside
      description={tongue.t('budget.years-says')}
      labelHead={tongue.t('budget.year')}
      series={[series('executed', (row) => row.actual), series('original', (row) => row.planned)]}
      format={(n) => compact(tongue, BigInt(Math.round(n)), unit)}
    />
  );
}

const everyYear = (years: readonly number[]): number[] => {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

/** By how many people figures were divided, and who counted them. */
export function ResidentsNote({
  tongue,
  residents,
  year,
}: {
  tongue: Tongue;
  residents: readonly Residents[];
  year: number;
}) {
  const count = residentsIn(residents, year);
  if (!count) return null;
  return (
    <p class="quiet">
      {tongue.t('budget.residents-counted', {
        n: count.people,
        year: tongue.year(count.year),
        source: count.source || tongue.t('word.not-known'),
      })}
    </p>
  );
}

/** What a reader may look for and will not find, said where it would stand. */
function Missing({ tongue, documents }: { tongue: Tongue; documents: Money['documents'] }) {
  if (documents.length === 0) return null;
  const all = everyYear(documents.map(({ year }) => year));
  const gaps = (['expenditure', 'revenue'] as const).flatMap((side) => {
    const has = new Map(documents.filter((each) => each.side === side).map((each) => [each.year, each]));
    const absent = all.filter((year) => !has.has(year));
    const withoutOutturn = all.filter((year) => has.get(year) && !has.get(year)?.totals.executed);
    const say = (what: 'budget' | 'outturn', years: number[]) =>
      years.length === 0
        ? []
        : [tongue.t(`budget.missing.${what}.${side}`, { years: years.map((year) => tongue.year(year)) })];
    return [...say('budget', absent), ...say('outturn', withoutOutturn)];
  });
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>{tongue.t('budget.missing.title')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
