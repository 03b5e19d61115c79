import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  numberAt,
  objectAt,
  textAt,
} from '../json/json.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import {
  PLAIN_RULE,
  type ReferenceRule,
  type Roles,
  rolesOf,
  settleReference,
  settleReferences,
  textId,
} from './organizations.ts';

/** One thing of a release that was not as it should be. */
export interface QualityRow {
  path: string;
  /** Which member of the list: `3`, or `3.1` for one within another. */
  index: string;
  value: string;
  message: 'is zero' | 'not set' | 'invalid';
}

/** The codes of a bid, of the Bids extension, and of an award, of OCDS 1.1: closed lists. */
const BID_STATUS = new Set(['invited', 'pending', 'valid', 'disqualified', 'withdrawn']);
const AWARD_STATUS = new Set(['pending', 'active', 'cancelled', 'unsuccessful']);

/**
 * Corrects a release in place as `prepare` of the reference does (ocdscardinal 0.0.8), and says what it found. `occupied` is told where
 * auctions cannot become bids.
 */
export function prepareRelease(
  release: JsonObject,
  settings: CardinalSettings,
  occupied: () => void,
): QualityRow[] {
  const rows: QualityRow[] = [];
  const { redactions, modifications, defaults } = settings;
  const redacted = redactions.organization_ids;
  settleReferences(release, 'parties', { ...PLAIN_RULE, redacted });
  const roles: Roles = defaults.party_roles ? rolesOf(listAt(release, 'parties') ?? []) : new Map();
  const ofBuyer = { redacted, roles, prefix: modifications.prefix_buyer_or_procuring_entity_id };
  const ofTenderer = { redacted, roles, prefix: modifications.prefix_tenderer_or_supplier_id };

  settleReference(member(release, 'buyer'), { ...ofBuyer, role: 'buyer' });
  const tender = objectAt(release, 'tender');
  if (tender) {
    settleReference(member(tender, 'procuringEntity'), { ...ofBuyer, role: 'procuringEntity' });
    const separator = modifications.split_procurement_method_details;
    const method = textAt(tender, 'procurementMethodDetails');
    if (separator !== undefined && method !== undefined)
      tender['procurementMethodDetails'] = (method.split(separator)[0] ?? '').trimEnd();
  }
  if (modifications.move_auctions) moveAuctions(release, occupied);
  prepareBids(release, settings, { ...ofTenderer, role: 'tenderer' }, rows);
  prepareAwards(release, settings, { ...ofTenderer, role: 'supplier' }, rows);
  for (const party of defaults.party_roles ? (listAt(release, 'parties') ?? []) : []) {
    const has = roles.get(textAt(party, 'id') ?? '');
    if (isObject(party) && has && has.size > 0) party['roles'] = [...has].sort(byBytes);
  }
  return rows;
}

/** The order of code points, which is that of the bytes. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function moveAuctions(release: JsonObject, occupied: () => void): void {
  if (Object.hasOwn(release, 'auctions') && Object.hasOwn(release, 'bids')) {
    occupied();
    return;
  }
  const auctions = listAt(release, 'auctions');
  if (!auctions) return;
  const details: Json[] = [];
  for (const auction of auctions)
    for (const stage of listAt(auction, 'stages') ?? []) {
      const bids = listAt(stage, 'bids');
      if (!bids || !isObject(stage)) continue;
      delete stage['bids'];
      for (const bid of bids) details.push(bid);
    }
  release['bids'] = { details };
}

function prepareBids(
  release: JsonObject,
  settings: CardinalSettings,
  rule: ReferenceRule,
  rows: QualityRow[],
): void {
  const { defaults, redactions } = settings;
  for (const [j, bid] of (listAt(member(release, 'bids'), 'details') ?? []).entries()) {
    if (!isObject(bid)) continue;
    const value = objectAt(bid, 'value');
    if (value) {
      const amount = numberAt(value, 'amount');
      if (amount !== undefined && redactions.amounts.has(amount)) delete value['amount'];
      else if (amount === 0)
        rows.push({ path: '/bids/details[]/value/amount', index: String(j), value: '', message: 'is zero' });
      setDefault(value, 'currency', defaults.currency, '/bids/details[]/value/currency', String(j), rows);
    }
    for (const [k, item] of (listAt(bid, 'items') ?? []).entries())
      prepareScheme(item, settings, '/bids/details[]/items[]/classification/scheme', `${j}.${k}`, rows);
    setDefault(bid, 'status', defaults.bid_status, '/bids/details[]/status', String(j), rows);
    settleStatus(bid, settings.bid_status, BID_STATUS, '/bids/details[]/status', String(j), rows);
    settleReferences(bid, 'tenderers', rule);
  }
}

function prepareAwards(
  release: JsonObject,
  settings: CardinalSettings,
  rule: ReferenceRule,
  rows: QualityRow[],
): void {
  const cancelled = settings.award_status_by_contract_status ? cancelledAwards(release) : null;
  for (const [j, award] of (listAt(release, 'awards') ?? []).entries()) {
    if (!isObject(award)) continue;
    textId(award, 'id');
    for (const [k, item] of (listAt(award, 'items') ?? []).entries()) {
      settleReference(member(item, 'classification'), PLAIN_RULE);
      prepareScheme(item, settings, '/awards[]/items[]/classification/scheme', `${j}.${k}`, rows);
    }
    setDefault(award, 'status', settings.defaults.award_status, '/awards[]/status', String(j), rows);
    settleStatus(award, settings.award_status, AWARD_STATUS, '/awards[]/status', String(j), rows);
    const id = textAt(award, 'id');
    if (id !== undefined && cancelled?.get(id) === true) award['status'] = 'cancelled';
    settleReferences(award, 'suppliers', rule);
  }
}

/** By the id of an award: has it contracts, and are all of them cancelled? */
function cancelledAwards(release: JsonObject): Map<string, boolean> {
  const cancelled = new Map<string, boolean>();
  for (const contract of listAt(release, 'contracts') ?? []) {
    if (!isObject(contract)) continue;
    textId(contract, 'awardID');
    const award = textAt(contract, 'awardID');
    if (award === undefined) continue;
    cancelled.set(award, (cancelled.get(award) ?? true) && textAt(contract, 'status') === 'cancelled');
  }
  return cancelled;
}

function prepareScheme(
  item: Json,
  settings: CardinalSettings,
  path: string,
  index: string,
  rows: QualityRow[],
): void {
  const classification = objectAt(item, 'classification');
  if (classification)
    setDefault(classification, 'scheme', settings.defaults.item_classification_scheme, path, index, rows);
}

/** A member that is there, be it null, is left. */
function setDefault(
  object: JsonObject,
  name: string,
  standard: string | undefined,
  path: string,
  index: string,
  rows: QualityRow[],
): void {
  if (Object.hasOwn(object, name)) return;
  if (standard !== undefined) object[name] = standard;
  else rows.push({ path, index, value: '', message: 'not set' });
}

function settleStatus(
  object: JsonObject,
  translated: ReadonlyMap<string, string>,
  codes: ReadonlySet<string>,
  path: string,
  index: string,
  rows: QualityRow[],
): void {
  const said = textAt(object, 'status');
  if (said === undefined) return;
  const status = translated.get(said) ?? said;
  object['status'] = status;
  if (!codes.has(status)) rows.push({ path, index, value: status, message: 'invalid' });
}
