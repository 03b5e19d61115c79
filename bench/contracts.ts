import { createHash } from 'node:crypto';
import { withOwnPostgres } from '../test/support/own-postgres.ts';
import { median, printTable, times, whole } from './support/figures.ts';

/**
 * Pages of contracts of a place that has published a million of them, beside reading all their titles through once, which a
 * search without an index would do. See docs/bench.md. Usage: bench/contracts.ts [CONTRACTS] [ROUNDS]
 */

const CONTRACTS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const CODE = 'MANY';
const BASE = `/places/${CODE}/contracts`;
const THINGS =
  'road,school,desk,pump,bridge,lamp,clinic,market,drain,fence,bus,tree,roof,well,boat,gate'.split(',');

/** A few processes that come in and are published as any; the others are made of their rows. */
const release = (no: number) => ({
  ocid: `ocds-bench-${no}`,
  id: `${no}`,
  date: `2024-0${(no % 9) + 1}-01T00:00:00Z`,
  tag: ['tender', 'award', 'contract'],
  initiationType: 'tender',
  buyer: { id: 'B', name: 'Office of works' },
  parties: [
    { id: 'B', name: 'Office of works', roles: ['buyer'] },
    { id: 'S', name: 'Sons & Sons', roles: ['supplier', 'tenderer'] },
  ],
  tender: {
    id: 't',
    title: `Works ${no}`,
    status: 'complete',
    procurementMethod: 'open',
    numberOfTenderers: 2,
  },
  awards: [
    {
      id: 'a',
      status: 'active',
      date: '2024-03-01T00:00:00Z',
      value: { amount: 1000, currency: 'EUR' },
      suppliers: [{ id: 'S', name: 'Sons & Sons' }],
    },
  ],
  contracts: [
    {
      id: 'c',
      awardID: 'a',
      status: 'active',
      dateSigned: '2024-03-09T00:00:00Z',
      value: { amount: 1000, currency: 'EUR' },
    },
  ],
});

/** Rows like the published one, each with a title, buyer, supplier, day and amount of its own; a tenth of them flagged. */
const multiply = `
  with one as (select * from public_record.procure_contract where place_id = $1 limit 1),
  numbered as (
    select one.*, n, n % 20000 as seller, n % 300 as office,
      ($3::text[])[1 + (hashint4(n) & 15)] || ' ' || ($3::text[])[1 + (hashint4(n) >> 4 & 15)] || ' at place number ' || n % 5000 as called
    from one, generate_series(1, $2::integer) as n)
  insert into public_record.procure_contract (place_id, snapshot_hash, row, process_id, source_no, is_own, year, kind, contract_id,
    title, buyer_key, buyer, supplier, suppliers, supplier_names, method, status, counts, day, currency, amount, value_order, words)
  select place_id, snapshot_hash, 1000 + n, 'made-' || n, source_no, is_own, year, kind, 'c' || n, called, left(md5('office ' || office), 20),
    'Office ' || office, 'Seller ' || seller, array[left(md5('seller ' || seller), 20)], array['Seller ' || seller],
    case when n % 3 = 0 then 'limited' else 'open' end, status, true, date '2015-01-01' + n % 3650, 'EUR', (n::bigint * 7919) % 100000000,
    'EUR' || lpad(((n::bigint * 7919) % 100000000 + 9223372036854775808)::text, 20, '0'),
    array_to_tsvector(array(select distinct word from unnest(string_to_array(called || ' office ' || office || ' seller ' || seller, ' ')) as word))
  from numbered`;
const processes = `
  insert into public_record.procure_process (place_id, snapshot_hash, process_id, source_no, is_own, year, part, at, ocid, title, buyer_key,
    method, tender_from, tender_until, award_day, bids, planned, tendered, awarded, signed, paid, changed)
  select one.place_id, one.snapshot_hash, 'made-' || n, one.source_no, one.is_own, one.year, one.part, one.at, 'made-' || n, one.title,
    left(md5('office ' || n % 300), 20), 'open', date '2015-01-01' + n % 3650 - 60, date '2015-01-01' + n % 3650 - 30, date '2015-01-01' + n % 3650,
    1 + n % 5, true, true, true, true, n % 2 = 0, n % 9 = 0
  from (select * from public_record.procure_process where place_id = $1 limit 1) as one, generate_series(1, $2::integer) as n`;
const parties = `
  insert into public_record.procure_party
  select place_id, snapshot_hash, 'supplier', suppliers[1], true, 'EUR', min(supplier), count(*), 0, sum(amount), min(day), max(day)
  from public_record.procure_contract where place_id = $1 and row > 1000 group by 1, 2, 4`;
const flags = `
  insert into public_record.procure_flag (place_id, source_no, flag_id, is_own, code, about, subject, process_id, title, facts, names,
    tenderers, party_keys)
  select $1, 1, md5(n::text), true, 'G003', 'process', 'made-' || n, 'made-' || n, 'Works ' || n, '{"days": "3", "least": "10"}', '{}', '{}', array[left(md5('office ' || n % 300), 20)]
  from generate_series(1, $2::integer, 10) as n`;

const keyOf = (name: string): string => createHash('md5').update(name).digest('hex').slice(0, 20);
const ASKED: readonly [what: string, path: string][] = [
  ['the first page', ''],
  ['two words', '?q=pump+bridge'],
  ['a rare word', '?q=4711'],
  ['a supplier', `/suppliers/${keyOf('seller 4711')}`],
  ['a buyer', `/buyers/${keyOf('office 7')}`],
  ['days', '?from=2019-03-01&until=2019-03-31'],
  ['amounts', '?least=1000&most=1010'],
  ['with a flag', '?flag=any'],
  ['words and a flag', '?q=pump&flag=any'],
  ['words and three filters', '?q=pump&flag=any&kind=contract&from=2019-01-01'],
  ['no such kind', '?kind=award'],
  ['by day, the first first', '?sort=day'],
  ['by amount', '?sort=-amount'],
  ['by amount, the least first', '?sort=amount'],
  ['by title', '?sort=title'],
  ['by title, from the end', '?sort=-title'],
  ['by buyer', '?sort=buyer'],
  ['by supplier', '?sort=supplier'],
  ['by title, a word', '?q=pump&sort=title'],
  ['by title, with a flag', '?flag=any&sort=title'],
  ['by amount, with a flag', '?flag=any&sort=-amount'],
  ['by title, of a buyer', `/buyers/${keyOf('office 7')}?sort=title`],
  ['the last page', '?page=400'],
  ['a page beyond it', '?page=99999'],
  ['suppliers', '/suppliers'],
  ['flags', '/flags'],
  ['figures', '/figures'],
];

await withOwnPostgres(async () => {
  const { openWorld } = await import('../test/support/town.ts');
  const { importReleases } = await import('../app/src/procure/import-actions.ts');
  const { publishRecords } = await import('../app/src/procure/publish-actions.ts');
  const { keepFigures } = await import('../app/src/procure/kept-figures-store.ts');
  const { inPlace } = await import('../app/src/platform/db/transaction.ts');
  const world = await openWorld();
  try {
    const town = await world.addTown(CODE, 'Manyville');
    const publisher = await world.appoint(town, ['places.read', 'procure.read', 'procure.publish']);
    const text = Array.from({ length: 20 }, (_, no) => JSON.stringify(release(no))).join('\n');
    const { seen } = await world.act(town, importReleases(), {
      source: { name: 'Own', isOwn: true, licence: null, address: null },
      files: [await world.file('own.jsonl', text)],
    });
    await world.act(town, publishRecords, { source: 1, seen }, publisher.identityId);
    const made = performance.now();
    await world.admin.query(multiply, [town, CONTRACTS, THINGS]);
    for (const more of [processes, flags]) await world.admin.query(more, [town, CONTRACTS]);
    await world.admin.query(parties, [town]);
    await world.admin.query('vacuum analyze');
    console.log(
      `${whole(CONTRACTS)} contracts made in ${whole((performance.now() - made) / 1000)} s, ${ROUNDS} rounds in turn`,
    );
    const counting = await timed(() =>
      inPlace(world.house.pool, town, (tx) => keepFigures(tx, new Date().toISOString().slice(0, 10))),
    );
    console.log(`figures counted and kept, as a publication does: ${whole(counting)} ms\n`);

    const reading: number[] = [];
    const found = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      reading.push(
        await timed(() =>
          world.admin.query(
            `select count(*) from public_record.procure_contract where title ilike '%pump bridge%'`,
          ),
        ),
      );
      for (const [what, path] of ASKED) {
        // Asked in another way each time, so that no page was kept.
        const address = `${BASE}${path}${path.includes('?') ? '&' : '?'}lang=${['en', 'es', 'fr', 'pt', 'ar'][round % 5]}`;
        const took = await timed(async () => {
          const response = await world.fetch(address);
          await response.text();
          if (response.status !== 200) console.log(`${address}: ${response.status}`);
        });
        found.set(what, [...(found.get(what) ?? []), took]);
      }
    }
    const bare = median(reading);
    printTable([
      ['', 'ms', 'of one reading through'],
      ['all titles read through', whole(bare), times(1)],
      ...[...found].map(([what, took]) => [what, whole(median(took)), times(median(took) / bare)]),
    ]);
  } finally {
    await world.close();
  }
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
