import { currencyOf } from '@groundwork-gov/money';
import {
  BarKey,
  CheckLink,
  type Column,
  DataTable,
  EmptyState,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { amountOf, compact, largest, PlanBar, sentence } from './amounts.tsx';
import type { Side } from './phases.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';
import { phaseWord, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

interface YearRow {
  year: number;
  planned: bigint | null;
  actual: bigint | null;
}

/** All published years of both sides: a sentence, and a table with bars that opens each year. */
export function moneyPage({ tongue, place }: Context, snapshots: readonly PublicSnapshot[]): PageContent {
  const documents = snapshots.flatMap((each) => (each.bytes ? [readBudgetDocument(each.bytes)] : []));
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
        {(['expenditure', 'revenue'] as const).map((side) => (
          <SideOverYears
            tongue={tongue}
            place={place}
            side={side}
            documents={documents.filter((each) => each.side === side)}
          />
        ))}
      </>
    ),
  };
}

interface SideProps {
  tongue: Tongue;
  place: Context['place'];
  side: Side;
  documents: readonly BudgetDocument[];
}

function SideOverYears({ tongue, place, side, documents }: SideProps) {
  const latest = documents[0];
  if (!latest) return null;
  const unit = currencyOf(latest.currency);
  const rows: YearRow[] = documents.map((document) => ({
    year: document.year,
    planned: amountOf(document, 'original'),
    actual: amountOf(document, 'executed'),
  }));
  const longest = largest(rows.flatMap((row) => [row.planned, row.actual]));
  const columns: Column<YearRow>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: (row) => (
        <a class="ds-link" href={`/places/${place.code}/budget/${row.year}/${side}`}>
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
  ];
  return (
    <section>
      <h2>{tongue.t(`budget.side.${side}`)}</h2>
      <p class="say">{sentence(tongue, latest)}</p>
      <DataTable
        tongue={tongue}
        id={`years-${side}`}
        caption={tongue.t(`budget.years-table.${side}`, { currency: latest.currency })}
        columns={columns}
        rows={rows}
      />
    </section>
  );
}

/** What remains of a withdrawn budget: when, why, and the address of what stood here. */
export function withdrawnPage({ tongue, place }: Context, snapshot: PublicSnapshot): PageContent {
  return {
    title: tongue.t('budget.withdrawn-title'),
    tab: '/budget',
    body: (
      <>
        <h1>{tongue.t('budget.withdrawn-title')}</h1>
        <p class="lead">
          {tongue.t('budget.withdrawn-says', {
            day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
            reason: snapshot.withdrawnReason ?? '',
          })}
        </p>
        <p class="quiet">
          {tongue.rich('budget.withdrawn-hash', { hash: <Hash value={snapshot.hash} /> }, {})}{' '}
          <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
      </>
    ),
  };
}
