import { todayIn } from '../platform/calendar/days.ts';
import type { PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { amountOfSearch } from '../platform/i18n/typed-amount.ts';
import { amount, choice, day, text } from '../platform/lists/filters.ts';
import { defineList, type List, type ListColumn, type ListQuery } from '../platform/lists/list.ts';
import { CODES } from './flags/reading.ts';
import { messageOf } from './flags/says.ts';
import {
  type PublicContract,
  type PublicParty,
  publicContracts,
  publicParties,
  type Scope,
} from './public-store.ts';
import { DEAL_KINDS } from './record/deals.ts';
import { callWord, statusWord } from './words.ts';

type At = PublicContext<{ code: string; party?: string }, unknown>;

/** Among more contracts nobody turns pages: they ask for fewer. Counting them all would take longer than finding them. */
const COUNTED = 10_000;

/** The currency of a row that has no amount. */
const NEVER_ASKED = 'EUR';
const NONE = '–';

const base = (code: string): string => `/places/${code}/contracts`;
export const processPath = (code: string, processId: string): string => `${base(code)}/process/${processId}`;
const partyPath = (code: string, role: 'buyers' | 'suppliers', key: string): string =>
  `${base(code)}/${role}/${key}`;

/** What a search may ask for: one flag, or any. */
export const FLAGS: readonly string[] = ['any', ...CODES];

const WHOSE = ['own', 'others'] as const;
const whoseOf = ({ isOwn }: { isOwn: boolean }): (typeof WHOSE)[number] => (isOwn ? 'own' : 'others');

/** Whether the town says it, or somebody else about it. */
const whose = <Row extends { isOwn: boolean }>(): ListColumn<Row, At> => ({
  name: 'whose',
  head: 'procure.whose',
  type: 'text',
  roomy: true,
  value: whoseOf,
  cell: (row, { tongue }) => tongue.t(`procure.whose.${whoseOf(row)}`),
});
const whoseFilter = choice('procure.whose', WHOSE, (tongue, each) => tongue.t(`procure.whose.${each}`));

/** What the record calls it; of a call its own dates say more. */
function statusCell(tongue: Tongue, { kind, status, bidsUntil }: PublicContract, today: string) {
  const word = kind === 'process' ? callWord(tongue, { status, until: bidsUntil }, today) : null;
  if (word !== null) return word;
  return status === null ? NONE : <bdi>{statusWord(tongue, status)}</bdi>;
}

/** Contracts, awards and calls: everybody's, or those of one supplier or buyer. */
const contractsList = (name: string, scopeOf: (context: At) => Scope): List<PublicContract, At> =>
  defineList<PublicContract, At>({
    name: `procure.${name}`,
    title: 'procure.contracts',
    sort: '-day',
    search: 'procure.contracts-search',
    size: 25,
    counted: COUNTED,
    columns: [
      {
        name: 'title',
        head: 'procure.title-of',
        type: 'text',
        heading: true,
        sort: true,
        words: true,
        value: (row) => row.title,
        cell: (row, { tongue, place }) => (
          <a class="ds-link" href={processPath(place.code, row.processId)}>
            <bdi>{row.title ?? tongue.t('procure.untitled')}</bdi>
          </a>
        ),
      },
      {
        name: 'buyer',
        head: 'procure.buyer',
        type: 'text',
        sort: true,
        value: (row) => row.buyer,
        cell: (row, { place }) =>
          row.buyerKey === null ? (
            NONE
          ) : (
            <a class="ds-link" href={partyPath(place.code, 'buyers', row.buyerKey)}>
              <bdi>{row.buyer}</bdi>
            </a>
          ),
      },
      {
        name: 'supplier',
        head: 'procure.supplier',
        type: 'text',
        sort: true,
        value: (row) => row.supplier,
        cell: (row, { tongue, place }) =>
          row.suppliers.length === 1 ? (
            <a class="ds-link" href={partyPath(place.code, 'suppliers', row.suppliers[0] ?? '')}>
              <bdi>{row.supplier}</bdi>
            </a>
          ) : row.suppliers.length === 0 ? (
            NONE
          ) : (
            tongue.t('procure.suppliers-several', { count: row.suppliers.length })
          ),
      },
      { name: 'day', head: 'procure.day', type: 'date', sort: true, value: (row) => row.day },
      {
        name: 'amount',
        head: 'procure.amount',
        type: 'amount',
        sort: true,
        value: (row) => row.amount,
        currency: (row) => row.currency ?? NEVER_ASKED,
      },
      {
        name: 'flags',
        head: 'procure.flags-short',
        type: 'text',
        value: (row) => row.flags.join(' '),
        cell: (row, { tongue, place }) =>
          row.flags.length === 0 ? (
            NONE
          ) : (
            <a
              class="ds-link"
              href={`${processPath(place.code, row.processId)}#flags`}
              aria-label={tongue.t('procure.flags-count', { n: row.flags.length })}
            >
              {tongue.number(row.flags.length)}
            </a>
          ),
      },
      {
        name: 'kind',
        head: 'procure.kind',
        type: 'text',
        roomy: true,
        value: (row) => row.kind,
        cell: (row, { tongue }) => tongue.t(`procure.kind.${row.kind}`),
      },
      whose<PublicContract>(),
      {
        name: 'status',
        head: 'procure.status',
        type: 'text',
        roomy: true,
        value: (row) => row.status,
        cell: (row, { tongue }) => statusCell(tongue, row, todayIn('UTC')),
      },
      {
        name: 'currency',
        head: 'procure.currency',
        type: 'text',
        value: (row) => row.currency,
        filesOnly: true,
      },
      { name: 'method', head: 'procure.method', type: 'text', value: (row) => row.method, filesOnly: true },
      {
        name: 'contract_id',
        head: 'procure.contract-id',
        type: 'text',
        value: (row) => row.contractId,
        filesOnly: true,
      },
      {
        name: 'process_id',
        head: 'procure.process',
        type: 'text',
        value: (row) => row.processId,
        filesOnly: true,
      },
      {
        name: 'source',
        head: 'procure.source-no',
        type: 'number',
        value: (row) => row.sourceNo,
        filesOnly: true,
      },
    ],
    filters: {
      buyer: text('procure.filter-buyer', 200),
      supplier: text('procure.filter-supplier', 200),
      whose: whoseFilter,
      flag: choice('procure.flag', FLAGS, (tongue, flag) =>
        tongue.t(flag === 'any' ? 'procure.flag-any' : messageOf(flag, 'title')),
      ),
      kind: choice('procure.kind', DEAL_KINDS, (tongue, kind) => tongue.t(`procure.kind.${kind}`)),
      from: day('procure.filter-from'),
      until: day('procure.filter-until'),
      currency: text('procure.filter-currency', 3),
      least: amount('procure.filter-least'),
      most: amount('procure.filter-most'),
    },
    empty: { title: 'procure.public-none-title', says: 'procure.public-none' },
    rows: (query, context) =>
      publicContracts(context.house.connections.published, context.place, scopeOf(context), {
        ...query,
        filters: asPrograms(context.tongue, query.filters),
      }),
  });

/** Amounts as the store reads them; what is none stays as it was typed, and nothing is found. */
const asPrograms = ({ language }: Tongue, filters: ListQuery['filters']): ListQuery['filters'] =>
  Object.fromEntries(
    Object.entries(filters).map(([name, typed]) => [
      name,
      name === 'least' || name === 'most' ? (amountOfSearch(language, typed) ?? typed) : typed,
    ]),
  );

export const everyContract = contractsList('published', () => ({ all: true }));
export const contractsOfSupplier = contractsList('of-supplier', ({ params }) => ({
  supplier: params.party ?? '',
}));
export const contractsOfBuyer = contractsList('of-buyer', ({ params }) => ({ buyer: params.party ?? '' }));

/** Who sold, or bought: a row for each currency, and for whose word it is. */
const partiesList = (role: 'supplier' | 'buyer'): List<PublicParty, At> =>
  defineList<PublicParty, At>({
    name: `procure.${role}s`,
    title: `procure.${role}s`,
    sort: '-amount',
    search: `procure.${role}s-search`,
    columns: [
      {
        name: 'name',
        head: `procure.${role}`,
        type: 'text',
        heading: true,
        sort: true,
        value: (row) => row.name,
        cell: (row, { place }) => (
          <a class="ds-link" href={partyPath(place.code, `${role}s`, row.partyKey)}>
            <bdi>{row.name}</bdi>
          </a>
        ),
      },
      {
        name: 'contracts',
        head: 'procure.contracts-count',
        type: 'number',
        sort: true,
        value: (row) => row.contracts,
      },
      {
        name: 'amount',
        head: 'procure.amount',
        type: 'amount',
        sort: true,
        // Of contracts with others alone nobody knows a share: no sum, and no zero.
        value: (row) => (row.currency === '' || row.shared === row.contracts ? null : row.amount),
        currency: (row) => row.currency || NEVER_ASKED,
      },
      whose<PublicParty>(),
      {
        name: 'shared',
        head: 'procure.shared',
        type: 'number',
        roomy: true,
        value: (row) => row.shared,
      },
      { name: 'first', head: 'procure.first-day', type: 'date', roomy: true, value: (row) => row.firstDay },
      { name: 'last', head: 'procure.last-day', type: 'date', roomy: true, value: (row) => row.lastDay },
      { name: 'key', head: 'procure.party-key', type: 'text', value: (row) => row.partyKey, filesOnly: true },
      {
        name: 'currency',
        head: 'procure.currency',
        type: 'text',
        value: (row) => row.currency,
        filesOnly: true,
      },
    ],
    filters: { whose: whoseFilter },
    empty: { title: 'procure.public-none-title', says: 'procure.public-none' },
    rows: (query, { house, place }) => publicParties(house.connections.published, place.placeId, role, query),
  });

export const suppliersList = partiesList('supplier');
export const buyersList = partiesList('buyer');
