import { dayBefore, lastDayOf, standardName } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import { daysBetween } from '../platform/calendar/days.ts';
import { LineChart } from '../platform/charts/index.ts';
import {
  Breadcrumbs,
  type Column,
  DataTable,
  DownloadList,
  EmptyState,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { compact } from './amounts.tsx';
import { groupingSearch } from './groupings.ts';
import type { YearRecord } from './record-figures.ts';
import type { BudgetDocument, WithinYear } from './snapshot.ts';
import { type StretchRow, stretchesOf } from './within-stretches.ts';
import { sideTitle, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** How a year went on: what each report added to the one before, by function, and which reports there are not. */
export function withinPage(
  { tongue, place }: Context,
  document: BudgetDocument,
  inYear: YearRecord['inYear'],
): PageContent {
  const title = tongue.t('budget.within.title', { title: sideTitle(tongue, document) });
  const base = `/places/${place.code}/budget`;
  const own = `${base}/${document.year}/${document.side}`;
  const { withinYear } = document;
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: base, label: tongue.t('budget.money-title') },
            { href: own, label: sideTitle(tongue, document) },
          ]}
        />
        <h1>{title}</h1>
        {withinYear ? (
          <>
            <Known tongue={tongue} document={document} within={withinYear} own={own} />
            <Reports tongue={tongue} document={document} within={withinYear} inYear={inYear} />
            <DownloadList tongue={tongue} downloads={[{ href: `${own}/within.csv`, format: 'csv' }]} />
          </>
        ) : (
          <EmptyState title={tongue.t('budget.within.none-title')}>
            {tongue.t('budget.within.none-says', { year: tongue.year(document.year) })}
          </EmptyState>
        )}
      </>
    ),
  };
}

interface KnownProps {
  tongue: Tongue;
  document: BudgetDocument;
  within: WithinYear;
}

/** "By 30 June, 42 of every 100 planned were spent", drawn, and by function and stretch. */
function Known({ tongue, document, within, own }: KnownProps & { own: string }) {
  const { side } = document;
  const { rows, total } = stretchesOf(within);
  const last = within.states.at(-1);
  const ends = lastDayOf(within.begins);
  const unit = currencyOf(document.currency);
  const day = tongue.date(last?.until ?? within.begins);
  const sum = BigInt(last?.total ?? 0);
  const named = within.by ?? { classification: 'economic' as const };
  return (
    <>
      <p class="say">
        {total.planned > 0n
          ? tongue.rich(
              `budget.within.say.${side}`,
              { day, n: wholeOf100(sum, total.planned) },
              { b: (children) => <b>{children}</b> },
            )
          : tongue.t(`budget.within.say-amount.${side}`, { day, amount: tongue.money(sum, unit) })}
      </p>
      {last && last.until !== ends && (
        <p>{tongue.t('budget.within.open', { year: tongue.year(document.year), day })}</p>
      )}
      {total.planned > 0n && within.states.length > 1 && (
        <LineChart
          tongue={tongue}
          id="pace"
          title={tongue.t(`budget.within.pace.${side}`)}
          description={tongue.t(`budget.within.pace-says.${side}`)}
          format={(value) => tongue.number(value, { maximumFractionDigits: 0 })}
          labelHead={tongue.t('budget.within.until')}
          series={[
            {
              name: tongue.t(`budget.within.pace.${side}`),
              values: within.states.map((state) => ({
                label: shortDay(state.until),
                value: wholeOf100(BigInt(state.total), total.planned),
              })),
            },
          ]}
        />
      )}
      <h2>
        {tongue.t('budget.within.by-head', {
          what: tongue.t(`reading.classification.${named.classification}`),
        })}
      </h2>
      <p class="quiet">{tongue.t('budget.within.how')}</p>
      <DataTable
        tongue={tongue}
        id="within"
        caption={tongue.t('budget.within.caption', { currency: document.currency })}
        columns={columnsOf(tongue, document, within, own)}
        rows={rows}
        foot={[total]}
      />
      {within.by === null && <p>{tongue.t('budget.within.no-heads')}</p>}
    </>
  );
}

/** Month and day, which no line end parts: the year stands above. */
const shortDay = (day: string): string => day.slice(5).replace('-', '\u2011');

function columnsOf(
  tongue: Tongue,
  document: BudgetDocument,
  within: WithinYear,
  own: string,
): Column<StretchRow>[] {
  const unit = currencyOf(document.currency);
  const stretches = within.states.map(({ until }, at): Column<StretchRow> => {
    const from = at === 0 ? within.begins : dayAfterState(within, at);
    return {
      head: (
        <>
          <bdi>{shortDay(from)}</bdi> – <bdi>{shortDay(until)}</bdi>
        </>
      ),
      numeric: true,
      cell: (row) => compact(tongue, row.amounts[at] ?? 0n, unit),
    };
  });
  return [
    {
      head: tongue.t(`reading.classification.${within.by?.classification ?? 'economic'}`),
      heading: true,
      cell: (row) =>
        row.isTotal ? (
          tongue.t('budget.totals')
        ) : (
          <HeadName tongue={tongue} within={within} row={row} own={own} />
        ),
    },
    {
      head: tongue.t(`budget.phase.${within.plan ?? 'original'}`),
      numeric: true,
      cell: (row) => (within.plan === null ? '–' : compact(tongue, row.planned, unit)),
    },
    ...stretches,
    {
      head: tongue.t('budget.of-100'),
      numeric: true,
      cell: ({ planned, sum }) => (planned > 0n ? tongue.number(wholeOf100(sum, planned)) : '–'),
    },
  ];
}

function dayAfterState(within: WithinYear, at: number): string {
  const before = within.states[at - 1]?.until ?? within.begins;
  return new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
}

interface HeadNameProps {
  tongue: Tongue;
  within: WithinYear;
  row: StretchRow;
  own: string;
}

/** Opens the head as the year's page does: its phases, its years, and its lines. */
function HeadName({ tongue, within, row, own }: HeadNameProps) {
  const name = <bdi>{nameOf(tongue, within, row)}</bdi>;
  if (!within.by || row.code === '') return name;
  return (
    <a class="ds-link" href={`${own}/head?${groupingSearch(within.by)}&code=${encodeURIComponent(row.code)}`}>
      {name}
    </a>
  );
}

function nameOf(tongue: Tongue, { by }: WithinYear, { code, label }: StretchRow): string {
  if (code === '') return tongue.t('budget.no-code');
  const standard = by?.classification === 'functional' ? standardName('cofog', code, tongue.language) : null;
  return label || standard || tongue.t('budget.without-label', { code });
}

/** Which reports there are, how soon each was public, and of which quarters there is none. */
function Reports({ tongue, document, within, inYear }: KnownProps & { inYear: YearRecord['inYear'] }) {
  const ends = lastDayOf(within.begins);
  const lacking = quartersOf(within.begins).filter(
    (day) => day !== ends && !within.states.some(({ until }) => until === day),
  );
  return (
    <section id="reports">
      <h2>{tongue.t('budget.within.reports')}</h2>
      <ul>
        {within.states.map(({ until, files }) => {
          const report = inYear.find(({ asOf }) => asOf === until);
          return (
            <li>
              {document.side === 'expenditure' && report
                ? tongue.t('budget.within.report-public', {
                    day: tongue.date(until),
                    on: tongue.date(report.published),
                    n: daysBetween(until, report.published),
                  })
                : tongue.t('budget.within.report', { day: tongue.date(until) })}{' '}
              {files.map(({ name, sha256 }) => (
                <>
                  <bdi>{name}</bdi> <Hash value={sha256} />{' '}
                </>
              ))}
            </li>
          );
        })}
        {lacking.map((day) => (
          <li>{tongue.t('budget.within.lacking', { day: tongue.date(day) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** The last days of the four quarters of a year. */
function quartersOf(begins: string): string[] {
  const [year = 0, month = 1, day = 1] = begins.split('-').map(Number);
  return [3, 6, 9, 12].map((months) =>
    dayBefore(new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)),
  );
}
