import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

export async function dealsUnknown(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('%s %s of %s is published, and stands in no edition', kind, contract_id, process_id) as line
    from public_record.procure_contract as contract
    where place_id = ${tx.placeId} and not exists (
      select from public_record.procure_deal as deal where deal.place_id = contract.place_id
        and deal.process_id = contract.process_id
        and deal.deal = md5(contract.kind || ' ' || coalesce(contract.contract_id, ''))::uuid)
    union all
    select format('%s editions, up to number %s', count(distinct edition), max(edition))
    from public_record.procure_deal where place_id = ${tx.placeId}
    having count(distinct edition) <> max(edition)
  `.execute(tx.db);
  return rows.map(({ line }) => line);
}

export async function toldTooMuch(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('subscription %s was told through edition %s', subscription_id, told_through) as line
    from live.procure_subscription
    where place_id = ${tx.placeId} and told_through > coalesce(
      (select max(edition) from public_record.procure_deal where place_id = ${tx.placeId}), 0)
  `.execute(tx.db);
  return rows.map(({ line }) => line);
}
