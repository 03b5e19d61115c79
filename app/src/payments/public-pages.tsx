import { currencyOf } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  CheckLink,
  DataTable,
  Details,
  EmptyState,
  Hash,
} from '../platform/html/components/index.ts';
import { withdrawnContent } from '../platform/html/withdrawn.tsx';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { OUTCOMES } from './outcomes.ts';
import type { PaymentsDocument } from './snapshot.ts';
import { sayLacks } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

interface Year {
  document: PaymentsDocument;
  snapshot: PublicSnapshot;
}

const crumbs = ({ tongue, place }: Context, document?: PaymentsDocument) => [
  { href: `/places/${place.code}/payments`, label: tongue.t('payments.public-title') },
  ...(document
    ? [
        {
          href: `/places/${place.code}/payments/${document.year}`,
          label: tongue.t('payments.public-year', { year: document.yearName }),
        },
      ]
    : []),
];

/** Every published year with its sum. */
export function yearsPage({ tongue, place }: Context, years: readonly PaymentsDocument[]): PageContent {
  const title = tongue.t('payments.public-title');
  return {
    title,
    tab: '/payments',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('payments.public-lead', { place: place.name })}</p>
        {years.length === 0 ? (
          <EmptyState title={tongue.t('payments.public-none-title')}>
            {tongue.t('payments.public-none')}
          </EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="years"
            caption={tongue.t('payments.public-years')}
            rows={years}
            columns={[
              {
                head: tongue.t('payments.year'),
                heading: true,
                cell: (document) => (
                  <a class="ds-link" href={`/places/${place.code}/payments/${document.year}`}>
                    {document.yearName}
                  </a>
                ),
              },
              {
                head: tongue.t('payments.count'),
                numeric: true,
                cell: ({ payments }) => tongue.number(payments),
              },
              {
                head: tongue.t('payments.amount'),
                numeric: true,
                cell: ({ total, currency }) => tongue.money(BigInt(total), currencyOf(currency)),
              },
            ]}
          />
        )}
      </>
    ),
  };
}

/** A year: its sum in words, who was paid, month by month, and which checks were made with what outcome. */
export function yearPage(context: Context, { document, snapshot }: Year, table: Child): PageContent {
  const { tongue, place } = context;
  const unit = currencyOf(document.currency);
  const title = tongue.t('payments.public-year', { year: document.yearName });
  return {
    title,
    tab: '/payments',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('payments.public-says', {
            payments: document.payments,
            amount: tongue.money(BigInt(document.total), unit),
            from: tongue.date(document.from),
            until: tongue.date(document.until),
          })}
        </p>
        <p>
          <a class="ds-link" href={`/places/${place.code}/payments/${document.year}/all`}>
            {tongue.t('payments.public-all')}
          </a>
        </p>
        {document.withheld > 0 && (
          <p>{tongue.t('payments.public-withheld', { payments: document.withheld })}</p>
        )}
        {document.unknownDays > 0 && (
          <p>{tongue.t('payments.public-unknown-days', { payments: document.unknownDays })}</p>
        )}
        <h2>{tongue.t('payments.suppliers')}</h2>
        {table}
        <h2>{tongue.t('payments.public-months')}</h2>
        <DataTable
          tongue={tongue}
          id="months"
          caption={tongue.t('payments.public-months')}
          captionHidden
          rows={document.months}
          columns={[
            { head: tongue.t('payments.month'), heading: true, cell: ({ month }) => <bdi>{month}</bdi> },
            {
              head: tongue.t('payments.count'),
              numeric: true,
              cell: ({ payments }) => tongue.number(payments),
            },
            {
              head: tongue.t('payments.amount'),
              numeric: true,
              cell: ({ amount }) => tongue.money(BigInt(amount), unit),
            },
          ]}
        />
        <Checks tongue={tongue} checks={document.checks} />
        <Details summary={tongue.t('payments.public-sources')}>
          <ul>
            {document.files.map((file) => (
              <li>
                <bdi>{file.name}</bdi>,{' '}
                {tongue.t('payments.public-read-on', { day: tongue.date(file.loadedOn) })}{' '}
                <Hash value={file.sha256} />
              </li>
            ))}
          </ul>
        </Details>
        <p class="quiet">
          {tongue.rich(
            'payments.public-published',
            { day: tongue.date(snapshot.publishedAt), hash: <Hash value={snapshot.hash} /> },
            {},
          )}{' '}
          <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
      </>
    ),
  };
}

const sum = (of: Readonly<Record<string, number | undefined>>): number =>
  Object.values(of).reduce<number>((all, n) => all + (n ?? 0), 0);

/** The checks in words and counts. Nobody is named: a question is no finding. */
function Checks({ tongue, checks }: { tongue: Tongue; checks: PaymentsDocument['checks'] }) {
  const asked = checks.rules.reduce((all, rule) => all + sum(rule.states), 0);
  const answered = checks.rules.reduce((all, rule) => all + sum(rule.outcomes), 0);
  return (
    <>
      <h2>{tongue.t('payments.public-checks')}</h2>
      <p>
        {tongue.t('payments.public-checks-say', {
          day: tongue.date(checks.screenedOn),
          payments: checks.payments,
          asked,
          answered,
        })}
      </p>
      <p>{tongue.t('payments.public-checks-mean')}</p>
      <DataTable
        tongue={tongue}
        id="checks"
        caption={tongue.t('payments.public-checks')}
        captionHidden
        cards
        rows={checks.rules}
        columns={[
          {
            head: tongue.t('payments.rule'),
            heading: true,
            words: true,
            cell: ({ rule }) => tongue.t(`payments.rule-says.${rule}`),
          },
          {
            head: tongue.t('payments.could-look'),
            words: true,
            cell: ({ computed, lacks }) => (
              <>
                {tongue.t(computed ? 'payments.computed' : 'payments.not-computed')} {sayLacks(tongue, lacks)}
              </>
            ),
          },
          {
            head: tongue.t('payments.asked'),
            numeric: true,
            cell: ({ states }) => tongue.number(sum(states)),
          },
          {
            head: tongue.t('payments.public-outcomes'),
            words: true,
            cell: ({ outcomes }) =>
              tongue.list(
                OUTCOMES.flatMap((outcome) => {
                  const count = outcomes[outcome];
                  return count ? [`${tongue.t(`payments.outcome.${outcome}`)}: ${tongue.number(count)}`] : [];
                }),
              ),
          },
        ]}
      />
    </>
  );
}

/** Every payment of a year, or those of one supplier. */
export function allPage(
  context: Context,
  document: PaymentsDocument,
  supplier: string | undefined,
  table: Child,
) {
  const { tongue } = context;
  const title =
    supplier === undefined || supplier === ''
      ? tongue.t('payments.public-all-title', { year: document.yearName })
      : tongue.t('payments.public-to', { supplier, year: document.yearName });
  return {
    title,
    tab: '/payments',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context, document)} />
        <h1>{title}</h1>
        {table}
      </>
    ),
  };
}

/** What remains of withdrawn payments: when, why, and the address of what stood here. */
export const withdrawnPage = (context: Context, snapshot: PublicSnapshot): PageContent =>
  withdrawnContent(context, snapshot, {
    tab: '/payments',
    title: context.tongue.t('payments.withdrawn-title'),
    says: 'payments.withdrawn-says',
  });
