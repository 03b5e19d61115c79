import { currencyOf, parseAmount } from '@groundwork-gov/money';
import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Found, ListQuery } from '../platform/lists/list.ts';
import type { Plan } from '../platform/lists/list-plan.ts';
import { listed, sift } from '../platform/lists/list-store.ts';
import { runsOf } from '../platform/search/fold.ts';
import { codesOfProcesses } from './flags/public-store.ts';
import { valueOrder } from './project.ts';

/** Whose contracts: everybody's, those of a supplier or buyer, or of one process. */
export type Scope = { all: true } | { supplier: string } | { buyer: string };

export interface PublicContract {
  row: number;
  processId: string;
  sourceNo: number;
  isOwn: boolean;
  year: number;
  kind: string;
  contractId: string | null;
  title: string | null;
  buyerKey: string | null;
  buyer: string | null;
  supplier: string | null;
  suppliers: string[];
  method: string | null;
  status: string | null;
  day: string | null;
  currency: string | null;
  amount: bigint | null;
  /** Until when bids could be sent to a call of which no award is known. */
  bidsUntil: string | null;
  /** Codes of the flags that its process has. */
  flags: string[];
}

type Place = { placeId: string; currency: string };

/**
 * Published contracts of every source. Words are looked up in an index, each as the beginning of a word: a million
 * contracts are too many to read through. An amount is asked for in one currency, the place's own unless told.
 */
export function publicContracts(
  published: Kysely<DB>,
  place: Place,
  scope: Scope,
  query: ListQuery,
): Found<PublicContract> {
  const { base, plan, rest } = asked(published, place, scope, query);
  return listed(published, base, plan, rest).map(async (rows) => {
    const ids = [...new Set(rows.map(({ processId }) => processId))];
    const codes = await codesOfProcesses(published, place.placeId, ids);
    const calls = rows.flatMap(({ kind, processId }) => (kind === 'process' ? [processId] : []));
    const ends = await endsOfCalls(published, place.placeId, calls);
    return rows.map((row) => ({
      ...row,
      bidsUntil: ends.get(row.processId) ?? null,
      flags: codes.get(row.processId) ?? [],
    }));
  });
}

/** Until when bids could be sent, by process. */
async function endsOfCalls(
  published: Kysely<DB>,
  placeId: string,
  processIds: readonly string[],
): Promise<Map<string, string | null>> {
  if (processIds.length === 0) return new Map();
  const rows = await published
    .selectFrom('public_record.procure_process')
    .select(['process_id as processId', 'tender_until as until'])
    .where('place_id', '=', placeId)
    .where('process_id', 'in', processIds)
    .execute();
  return new Map(rows.map(({ processId, until }) => [processId, until]));
}

/** What a search finds, in no order and whole: for who goes on from there. */
export function foundContracts(published: Kysely<DB>, place: Place, query: Pick<ListQuery, 'q' | 'filters'>) {
  const whole = { ...query, sort: { by: 'day', descending: true }, page: 1, size: 1, columns: null };
  const { base, plan, rest } = asked(published, place, { all: true }, whole);
  return sift(base, plan, rest);
}

/** Holds a plan against the query that it is of. */
const planOf = <Base, Tables extends keyof Base, Row>(
  _base: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
): Plan<Base, Tables> => plan;

function asked(published: Kysely<DB>, place: Place, scope: Scope, query: ListQuery) {
  const { least, most, currency, buyer, supplier, ...filters } = query.filters;
  let base = published
    .selectFrom('public_record.procure_contract as contract')
    .select([
      'contract.row',
      'contract.process_id as processId',
      'contract.source_no as sourceNo',
      'contract.is_own as isOwn',
      'contract.year',
      'contract.kind',
      'contract.contract_id as contractId',
      'contract.title',
      'contract.buyer_key as buyerKey',
      'contract.buyer',
      'contract.supplier',
      'contract.suppliers',
      'contract.method',
      'contract.status',
      'contract.day',
      'contract.currency',
      'contract.amount',
    ])
    .where('contract.place_id', '=', place.placeId);
  if ('supplier' in scope) base = base.where(sql<SqlBool>`contract.suppliers @> array[${scope.supplier}]`);
  if ('buyer' in scope) base = base.where('contract.buyer_key', '=', scope.buyer);
  for (const typed of [query.q, buyer, supplier]) {
    const words = wordQuery(typed ?? '');
    if (words !== null) base = base.where(sql<SqlBool>`contract.words @@ ${words}::tsquery`);
    // Nothing that could be looked for was typed.
    else if (typed) base = base.where(sql<SqlBool>`false`);
  }
  if (buyer) base = base.where('contract.buyer', 'ilike', like(buyer));
  if (supplier) base = base.where('contract.supplier', 'ilike', like(supplier));
  const unit = (currency ?? '').toUpperCase() || place.currency;
  if (currency || least || most) {
    const [from, until] = [least, most].map((typed) => minorOf(typed ?? '', unit));
    if ((least && from === null) || (most && until === null)) base = base.where(sql<SqlBool>`false`);
    // By what the index holds: the amount alone would have every contract of the currency read.
    base = base
      .where('contract.value_order', '>=', typeof from === 'bigint' ? valueOrder(from, unit) : `${unit}0`)
      .where('contract.value_order', '<=', typeof until === 'bigint' ? valueOrder(until, unit) : `${unit}:`);
  }
  const plan = planOf(base, {
    sort: {
      title: { text: begins('contract.title') },
      day: 'contract.day',
      amount: 'contract.value_order',
      buyer: { text: begins('contract.buyer') },
      supplier: { text: begins('contract.supplier') },
    },
    // A year of a source has rows of one snapshot alone: shorter than its hash, which every index would hold.
    unique: ['contract.source_no', 'contract.year', 'contract.row'],
    indexed: true,
    filters: {
      kind: (eb, value) => eb('contract.kind', '=', value),
      whose: (eb, value) => eb('contract.is_own', '=', value === 'own'),
      from: (eb, value) => eb('contract.day', '>=', value),
      until: (eb, value) => eb('contract.day', '<=', value),
      flag: (eb, value) => {
        const flags = eb
          .selectFrom('public_record.procure_flag as flag')
          .select('flag.flag_id')
          .whereRef('flag.place_id', '=', 'contract.place_id')
          .whereRef('flag.process_id', '=', 'contract.process_id');
        return eb.exists(value === 'any' ? flags : flags.where('flag.code', '=', value));
      },
    },
  });
  const rest = {
    ...query,
    q: '',
    filters: Object.fromEntries(Object.entries(filters)) as Record<string, string>,
  };
  return { base, plan, rest };
}

/** What an index of names holds (migration 087): a title may be longer than any index takes. */
const begins = (text: string) => sql`left(${sql.ref(text)}, 100)`;

/** Every word that was typed, as the beginning of one that stands. Words are letters and digits alone: nothing to escape. */
function wordQuery(typed: string): string | null {
  const words = runsOf(typed).map(({ word }) => `${word}:*`);
  return words.length === 0 ? null : words.join(' & ');
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function minorOf(typed: string, currency: string): bigint | null {
  if (typed === '') return null;
  try {
    const minor = parseAmount(typed, currencyOf(currency).digits, { decimal: '.', thousands: ',' });
    return typeof minor === 'bigint' ? minor : null;
  } catch {
    // A currency that nobody has.
    return null;
  }
}

export interface PublicParty {
  partyKey: string;
  isOwn: boolean;
  currency: string;
  name: string;
  contracts: number;
  shared: number;
  amount: bigint;
  firstDay: string | null;
  lastDay: string | null;
}

/**
 * Suppliers or buyers, a row for each currency they have contracts in, and for whose word it is: sums go across none, and
 * what the town says and what others say of it is not added up.
 */
export const publicParties = (
  published: Kysely<DB>,
  placeId: string,
  role: 'supplier' | 'buyer',
  query: ListQuery,
): Found<PublicParty> =>
  listed(
    published,
    published
      .selectFrom((eb) =>
        eb
          .selectFrom('public_record.procure_party')
          .select([
            'party_key as partyKey',
            'is_own as isOwn',
            'currency',
            sql<string>`min(name)`.as('name'),
            sql<number>`sum(contracts)::integer`.as('contracts'),
            sql<number>`sum(shared)::integer`.as('shared'),
            sql<string>`sum(amount)`.as('sum'),
            sql<string | null>`min(first_day)`.as('firstDay'),
            sql<string | null>`max(last_day)`.as('lastDay'),
          ])
          .where('place_id', '=', placeId)
          .where('role', '=', role)
          .groupBy(['party_key', 'is_own', 'currency'])
          .as('party'),
      )
      .selectAll('party'),
    {
      sort: {
        name: { text: 'party.name' },
        contracts: 'party.contracts',
        amount: (eb) => sql`(${eb.ref('party.currency')}, ${eb.ref('party.sum')})`,
      },
      unique: ['party.partyKey', 'party.isOwn', 'party.currency'],
      search: ['party.name'],
      filters: { whose: (eb, value) => eb('party.isOwn', '=', value === 'own') },
    },
    query,
  ).map((rows) => rows.map(({ sum, ...row }) => ({ ...row, amount: BigInt(sum) })));

/** The name under which somebody stands, by role and key. */
export async function partyName(
  published: Kysely<DB>,
  placeId: string,
  role: 'supplier' | 'buyer',
  key: string,
): Promise<string | undefined> {
  const row =
    role === 'buyer'
      ? await published
          .selectFrom('public_record.procure_contract')
          .select('buyer as name')
          .where('place_id', '=', placeId)
          .where('buyer_key', '=', key)
          .limit(1)
          .executeTakeFirst()
      : await published
          .selectFrom('public_record.procure_contract')
          .select(sql<string>`supplier_names[array_position(suppliers, ${key})]`.as('name'))
          .where('place_id', '=', placeId)
          .where(sql<SqlBool>`suppliers @> array[${key}]`)
          .limit(1)
          .executeTakeFirst();
  return row?.name ?? undefined;
}

export interface PublicProcess {
  processId: string;
  snapshotHash: string;
  sourceNo: number;
  year: number;
  part: number;
  at: number;
  ocid: string;
}

export const publicProcess = (
  published: Kysely<DB>,
  placeId: string,
  processId: string,
): Promise<PublicProcess | undefined> =>
  published
    .selectFrom('public_record.procure_process')
    .select([
      'process_id as processId',
      'snapshot_hash as snapshotHash',
      'source_no as sourceNo',
      'year',
      'part',
      'at',
      'ocid',
    ])
    .where('place_id', '=', placeId)
    .where('process_id', '=', processId)
    .executeTakeFirst();

/** The bytes of one part of a snapshot. */
export async function partBytes(
  published: Kysely<DB>,
  placeId: string,
  snapshotHash: string,
  part: number,
): Promise<Buffer | undefined> {
  const row = await published
    .selectFrom('public_record.snapshot_part')
    .select('bytes')
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', snapshotHash)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.bytes;
}
