import type { Json, JsonObject } from '@groundwork-gov/ocds';
import { plainText } from '../record/amounts.ts';
import { dayOf, periodAt } from '../record/days.ts';
import { factsOf } from '../record/facts.ts';
import { distinct, partiesOf, partyOf } from '../record/parties.ts';
import { at, numberText, objectAt, objectsAt, textAt } from '../record/reach.ts';
import type { Line, TableName } from './columns.ts';

/** A published process, and where it is from. */
export interface Flat {
  processId: string;
  ocid: string;
  sourceNo: number;
  isOwn: boolean;
  year: number;
  compiled: JsonObject;
}

type Put = (table: TableName, line: Line) => void;

/** What was looked at when it was loaded is not told again. */
const silent = (): void => undefined;

/**
 * The lines of a process in each table, out of its compiled release and of nothing else. What the standard has as a list
 * becomes a line each; what stands in no table stands in the record. Persons to contact are in none.
 */
export function flatten(flat: Flat, put: Put): void {
  const { compiled } = flat;
  const tender = objectAt(compiled, 'tender');
  const parties = partiesOf(compiled);
  const own = { process_id: flat.processId, ocid: flat.ocid };
  const to: Put = (table, line) => put(table, { ...own, ...line });
  processLine(flat, tender, to);
  if (tender) tenderLines(tender, to);
  for (const bid of objectsAt(objectAt(compiled, 'bids'), 'details'))
    to('bids', {
      bid_id: textAt(bid, 'id'),
      date: dayIn(bid, 'date'),
      status: textAt(bid, 'status'),
      bidders: namesOf(bid, 'tenderers', parties),
      lots: lotsOf(bid),
      ...valueOf(bid),
    });
  for (const award of objectsAt(compiled, 'awards')) awardLines(award, parties, to);
  for (const contract of objectsAt(compiled, 'contracts')) contractLines(contract, parties, to);
  if (tender) amendmentLines('tender', tender, to);
  for (const award of objectsAt(compiled, 'awards')) amendmentLines('award', award, to);
  for (const contract of objectsAt(compiled, 'contracts')) amendmentLines('contract', contract, to);
}

type Parties = ReturnType<typeof partiesOf>;

function processLine(flat: Flat, tender: JsonObject | undefined, to: Put): void {
  const facts = factsOf(flat.compiled, silent);
  to('processes', {
    source: flat.sourceNo,
    whose: flat.isOwn ? 'own' : 'others',
    year: flat.year,
    title: facts.title,
    description: textAt(tender, 'description'),
    buyer: facts.buyer?.name ?? null,
    buyer_key: facts.buyer?.key ?? null,
    method: facts.method,
    method_details: textAt(tender, 'procurementMethodDetails'),
    category: textAt(tender, 'mainProcurementCategory'),
    stage: facts.stage,
    bids: facts.bids,
    awarded_on: facts.awardDay,
  });
}

/** The tender itself, then each of its lots. */
function tenderLines(tender: JsonObject, to: Put): void {
  to('tenders', { lot_id: null, ...callIn(tender) });
  for (const lot of objectsAt(tender, 'lots')) to('tenders', { lot_id: textAt(lot, 'id'), ...callIn(lot) });
}

const callIn = (of: JsonObject): Line => ({
  title: textAt(of, 'title') ?? textAt(of, 'description'),
  status: textAt(of, 'status'),
  ...valueOf(of),
  ...periodIn(of, 'tenderPeriod'),
});

function awardLines(award: JsonObject, parties: Parties, to: Put): void {
  const award_id = textAt(award, 'id');
  to('awards', {
    award_id,
    title: textAt(award, 'title') ?? textAt(award, 'description'),
    status: textAt(award, 'status'),
    date: dayIn(award, 'date'),
    suppliers: namesOf(award, 'suppliers', parties),
    lots: lotsOf(award),
    ...valueOf(award),
  });
  supplierLines(award, parties, { award_id, contract_id: null }, to);
}

function contractLines(contract: JsonObject, parties: Parties, to: Put): void {
  const contract_id = textAt(contract, 'id');
  const award_id = textAt(contract, 'awardID');
  to('contracts', {
    contract_id,
    award_id,
    title: textAt(contract, 'title') ?? textAt(contract, 'description'),
    status: textAt(contract, 'status'),
    signed_on: dayIn(contract, 'dateSigned'),
    ...periodIn(contract, 'period'),
    suppliers: namesOf(contract, 'suppliers', parties),
    ...valueOf(contract),
  });
  supplierLines(contract, parties, { award_id, contract_id }, to);
  for (const paid of objectsAt(objectAt(contract, 'implementation'), 'transactions'))
    to('payments', {
      contract_id,
      payment_id: textAt(paid, 'id'),
      date: dayIn(paid, 'date'),
      payer:
        partyOf(objectAt(paid, 'payer') ?? objectAt(paid, 'providerOrganization'), parties)?.name ?? null,
      payee:
        partyOf(objectAt(paid, 'payee') ?? objectAt(paid, 'receiverOrganization'), parties)?.name ?? null,
      // 1.0 called it amount.
      ...valueOf(paid, objectAt(paid, 'value') ? 'value' : 'amount'),
    });
}

function supplierLines(
  of: JsonObject,
  parties: Parties,
  where: { award_id: string | null; contract_id: string | null },
  to: Put,
): void {
  const told = new Set<string>();
  for (const supplier of objectsAt(of, 'suppliers')) {
    const party = partyOf(supplier, parties);
    if (party === null || told.has(party.key)) continue;
    told.add(party.key);
    const whole = parties.get(textAt(supplier, 'id') ?? '') ?? supplier;
    const identifier = objectAt(whole, 'identifier');
    const address = objectAt(whole, 'address');
    to('suppliers', {
      ...where,
      supplier: party.name,
      supplier_key: party.key,
      register: textAt(identifier, 'scheme'),
      register_id: textAt(identifier, 'id'),
      country: textAt(address, 'countryName'),
      locality: textAt(address, 'locality'),
    });
  }
}

function amendmentLines(of: 'tender' | 'award' | 'contract', whole: JsonObject, to: Put): void {
  // 1.0 had one, as an object of another name.
  for (const each of [...objectsAt(whole, 'amendments'), ...objectsAt(whole, 'amendment')])
    to('amendments', {
      of,
      of_id: textAt(whole, 'id'),
      amendment_id: textAt(each, 'id'),
      date: dayIn(each, 'date'),
      reason: textAt(each, 'rationale'),
      description: textAt(each, 'description'),
    });
}

const dayIn = (of: Json, name: string): string | null => {
  const text = textAt(of, name);
  return text === null ? null : dayOf(text);
};

const periodIn = (of: JsonObject, name: string) => {
  const { from, until } = periodAt(of, name, '', silent);
  return { from, until };
};

/** The amount as it was written, where it is a number; else what stands there, as text. */
function valueOf(of: JsonObject, name = 'value'): { amount: string | null; currency: string | null } {
  const value = objectAt(of, name);
  const said = at(value, 'amount');
  const amount =
    said === undefined || said === null
      ? null
      : (plainText(said) ?? numberText(said) ?? textAt(value, 'amount'));
  return { amount, currency: textAt(value, 'currency') };
}

const namesOf = (of: Json, list: string, parties: Parties): string | null =>
  distinct(objectsAt(of, list).map((each) => partyOf(each, parties)))
    .map(({ name }) => name)
    .join('; ') || null;

const lotsOf = (of: Json): string | null => {
  const lots = at(of, 'relatedLots');
  return Array.isArray(lots) ? lots.filter((lot) => typeof lot === 'string').join('; ') || null : null;
};
