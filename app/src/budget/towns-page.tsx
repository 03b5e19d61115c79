import { currencyOf, roundRatio } from '@groundwork-gov/money';
import { Breadcrumbs, type Column, DataTable, DownloadList } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Side } from './phases.ts';
import type { TownTotal } from './town-totals-store.ts';
import { phaseWord, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export const TOWN_SORTS = ['name', 'residents', 'each', 'held'] as const;
export type TownSort = (typeof TOWN_SORTS)[number];

export interface ComparedTown {
  code: string;
  name: string;
  residents: bigint | null;
  total: TownTotal;
  /** The outturn, or the plan where that is all there is, for each resident; in minor units. */
  each: bigint | null;
  /** Of every hundred planned. */
  held: number | null;
  /** Of spending on one function: whether the file's own codes say so, or the municipality's crosswalk. */
  how?: 'file' | 'crosswalk';
}

export interface TownsAsked {
  side: Side;
  year: number;
  sort: TownSort;
  /** A division of COFOG, where spending on it alone is compared. */
  division: string | null;
  divisions: readonly (readonly [code: string, name: string])[];
}

export function comparedTown(
  town: { code: string; name: string; population: bigint | null },
  total: TownTotal & { how?: 'file' | 'crosswalk' },
): ComparedTown {
  const { original, executed } = total.totals;
  const amount = executed ?? original;
  return {
    code: town.code,
    name: town.name,
    residents: town.population,
    total,
    ...(total.how === undefined ? {} : { how: total.how }),
    each: amount !== undefined && town.population ? roundRatio(amount, town.population) : null,
    held:
      original !== undefined && original > 0n && executed !== undefined
        ? wholeOf100(executed, original)
        : null,
  };
}

const byName = (a: ComparedTown, b: ComparedTown) => a.name.localeCompare(b.name);
/** What is not known comes last. */
const byFigure =
  (figure: (town: ComparedTown) => bigint | number | null) => (a: ComparedTown, b: ComparedTown) => {
    const [left, right] = [figure(a), figure(b)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return Number(right) - Number(left) || byName(a, b);
  };

const byCurrency = (a: ComparedTown, b: ComparedTown) => a.total.currency.localeCompare(b.total.currency);

const ORDERS: Readonly<Record<TownSort, (a: ComparedTown, b: ComparedTown) => number>> = {
  name: byName,
  residents: byFigure(({ residents }) => residents),
  // Amounts in two currencies cannot be ranked: each currency is a table of its own.
  each: (a, b) => byCurrency(a, b) || byFigure(({ each }) => each)(a, b),
  held: byFigure(({ held }) => held),
};

export const sortedTowns = (towns: readonly ComparedTown[], sort: TownSort) => towns.toSorted(ORDERS[sort]);

/** The municipalities that published this side of a year, beside each other. No place in a table is a judgement. */
export function townsPage(
  { tongue, place }: Context,
  asked: TownsAsked,
  towns: readonly ComparedTown[],
  years: readonly number[],
): PageContent {
  const { side, year, sort, division } = asked;
  const named = asked.divisions.find(([code]) => code === division)?.[1];
  const title = named
    ? tongue.t('budget.towns.title.function', { what: named, year: tongue.year(year) })
    : tongue.t(`budget.towns.title.${side}`, { year: tongue.year(year) });
  const path = `/places/${place.code}/budget/towns`;
  const search = (change: Partial<TownsAsked>) => {
    const now = { ...asked, ...change };
    const of = now.division === null ? '' : `&function=${now.division}`;
    return `side=${now.side}&year=${now.year}&sort=${now.sort}${of}`;
  };
  const sorted = (by: TownSort): Column<ComparedTown>['sort'] => ({
    href: `${path}?${search({ sort: by })}`,
    state: sort === by ? (by === 'name' ? 'ascending' : 'descending') : 'none',
  });
  const columns: Column<ComparedTown>[] = [
    {
      head: tongue.t('budget.towns.town'),
      heading: true,
      sort: sorted('name'),
      cell: (town) => (
        <a
          class="ds-link"
          href={`/places/${town.code}/budget/${year}/${side}`}
          aria-current={town.code === place.code ? 'true' : undefined}
        >
          <bdi>{town.name}</bdi>
        </a>
      ),
    },
    {
      head: tongue.t('budget.towns.residents'),
      numeric: true,
      sort: sorted('residents'),
      cell: ({ residents }) => (residents === null ? tongue.t('word.not-known') : tongue.number(residents)),
    },
    {
      head: tongue.t('budget.per-resident'),
      numeric: true,
      sort: sorted('each'),
      cell: ({ each, total }) =>
        each === null ? tongue.t('word.not-known') : tongue.money(each, currencyOf(total.currency)),
    },
    {
      head: tongue.t('budget.of-100'),
      numeric: true,
      sort: sorted('held'),
      cell: ({ held }) => (held === null ? tongue.t('word.not-known') : tongue.number(held)),
    },
    {
      head: phaseWord(tongue, 'executed', side),
      numeric: true,
      cell: ({ total: { totals, currency } }) =>
        totals.executed === undefined
          ? tongue.t('word.not-known')
          : tongue.money(totals.executed, currencyOf(currency), 'compact', { currency: true }),
    },
    ...(division === null
      ? []
      : [
          {
            head: tongue.t('budget.towns.how'),
            words: true,
            cell: ({ code, how }: ComparedTown) =>
              how === 'crosswalk' ? (
                <a class="ds-link" href={`/places/${code}/budget/crosswalks`}>
                  {tongue.t('budget.towns.how.crosswalk')}
                </a>
              ) : (
                tongue.t('budget.towns.how.file')
              ),
          },
        ]),
  ];
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.towns.lead', { n: towns.length })}</p>
        <nav class="choices" aria-label={tongue.t('budget.year')}>
          <span>{tongue.t('budget.year')}</span>
          <ul>
            {years.slice(0, 10).map((each) => (
              <li>
                <a
                  href={`${path}?${search({ year: each })}`}
                  aria-current={each === year ? 'page' : undefined}
                >
                  {tongue.year(each)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {side === 'expenditure' && (
          <nav class="choices" aria-label={tongue.t('budget.by.cofog')}>
            <span>{tongue.t('budget.by.cofog')}</span>
            <ul>
              {[[null, tongue.t('budget.towns.all-functions')] as const, ...asked.divisions].map(
                ([code, name]) => (
                  <li>
                    <a
                      href={`${path}?${search({ division: code })}`}
                      aria-current={code === division ? 'page' : undefined}
                    >
                      {name}
                    </a>
                  </li>
                ),
              )}
            </ul>
          </nav>
        )}
        {division !== null && <p class="quiet">{tongue.t('budget.towns.function-limits')}</p>}
        <DataTable tongue={tongue} id="towns" caption={title} captionHidden columns={columns} rows={towns} />
        <p class="quiet">{tongue.t('budget.towns.limits')}</p>
        <DownloadList tongue={tongue} downloads={[{ href: `${path}.csv?${search({})}`, format: 'csv' }]} />
      </>
    ),
  };
}
