import type { Transaction } from '../platform/db/transaction.ts';
import { wordsOf } from '../platform/search/fold.ts';
import { insertRows, type PublicContractRow, type PublicProcessRow } from './publishing-store.ts';
import type { Deal } from './record/deals.ts';
import { type Delivery, deliveriesOf } from './record/delivery.ts';
import { factsOf, type ProcessFacts } from './record/facts.ts';
import { type ProcessRecord, processIdOf, recordsIn } from './record/records.ts';
import { cameToNothing } from './record/stages.ts';

/** Raised whenever rows are made otherwise: those of earlier programs are then made again (`renew-rows.ts`). */
export const PROJECTION = 3;

/** Of which snapshot the rows are, and how many contracts stand in it already. */
export interface Projecting {
  hash: string;
  sourceNo: number;
  isOwn: boolean;
  year: number;
  rows: number;
}

/** The rows of one part, made from its bytes and from nothing else: they can be dropped and made again. */
export async function projectPart(
  tx: Transaction,
  projecting: Projecting,
  part: number,
  bytes: Buffer,
): Promise<void> {
  const processes: PublicProcessRow[] = [];
  const contracts: PublicContractRow[] = [];
  for (const [at, record] of (await recordsIn(bytes)).entries()) {
    const facts = factsOf(record.compiled, () => undefined);
    const processId = processIdOf(projecting.sourceNo, record.ocid);
    processes.push(processRow(projecting, record, facts, { processId, part, at }));
    // Contracts come first among deals, in their order.
    const deliveries = deliveriesOf(record.record, record.compiled);
    for (const [nth, deal] of facts.deals.entries()) {
      projecting.rows += 1;
      const delivery = deal.kind === 'contract' ? (deliveries[nth] ?? null) : null;
      contracts.push(contractRow(projecting, record, facts, { deal, delivery }, processId));
    }
  }
  await insertRows(tx, projecting.hash, processes, contracts);
}

const processRow = (
  { sourceNo, isOwn, year }: Projecting,
  { ocid }: ProcessRecord,
  facts: ProcessFacts,
  where: { processId: string; part: number; at: number },
): PublicProcessRow => ({
  process_id: where.processId,
  source_no: sourceNo,
  is_own: isOwn,
  year,
  part: where.part,
  at: where.at,
  ocid,
  title: facts.title,
  buyer_key: facts.buyer?.key ?? null,
  method: facts.method,
  tender_from: facts.tender.from,
  tender_until: facts.tender.until,
  award_day: facts.awardDay,
  bids: facts.bids,
  ...facts.reached,
});

const contractRow = (
  { sourceNo, isOwn, year, rows }: Projecting,
  { ocid }: ProcessRecord,
  facts: ProcessFacts,
  { deal, delivery }: { deal: Deal; delivery: Delivery | null },
  processId: string,
): PublicContractRow => {
  const supplier = deal.suppliers.map(({ name }) => name).join('; ') || null;
  const title = deal.title ?? facts.title;
  return {
    row: rows,
    process_id: processId,
    source_no: sourceNo,
    is_own: isOwn,
    year,
    kind: deal.kind,
    contract_id: deal.id,
    title,
    buyer_key: facts.buyer?.key ?? null,
    buyer: facts.buyer?.name ?? null,
    supplier,
    suppliers: deal.suppliers.map(({ key }) => key),
    supplier_names: deal.suppliers.map(({ name }) => name),
    method: facts.method,
    status: deal.status,
    counts: deal.kind !== 'process' && !cameToNothing(deal.status),
    // A call is of the day on which it was last heard of; the day of an award or contract that nobody says is not known.
    day: deal.kind === 'process' ? (deal.day ?? facts.day) : deal.day,
    currency: deal.amount?.currency ?? null,
    amount: deal.amount?.minor.toString() ?? null,
    value_order: deal.amount === null ? null : valueOrder(deal.amount.minor, deal.amount.currency),
    due_on: delivery?.dueOn ?? null,
    done_on: delivery?.doneOn ?? null,
    amended: delivery?.amended ?? false,
    first_amount: delivery?.first?.minor.toString() ?? null,
    final_amount: delivery?.final?.minor.toString() ?? null,
    words: [...wordsOf([title, facts.title, facts.buyer?.name, supplier, deal.id, ocid].join('\n'))],
  };
};

const MOST = 2n ** 63n;

/** Texts that stand in the order of currency, then amount: negative ones are moved above zero, and what no column holds is at its end. */
export function valueOrder(minor: bigint, currency: string): string {
  const kept = minor >= MOST ? MOST - 1n : minor < -MOST ? -MOST : minor;
  return `${currency}${(kept + MOST).toString().padStart(20, '0')}`;
}
