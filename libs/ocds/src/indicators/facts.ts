import { type Json, type JsonObject, listAt, member, numberAt, objectAt, textAt } from '../json/json.ts';
import { ownText } from '../own-text.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';

/** Bids as the Bids extension of OCDS 1.1 lists them. */
export const bidsOf = (release: JsonObject): Json[] | undefined => listAt(member(release, 'bids'), 'details');

/** Every bid with a status but `invited` and `withdrawn`: also one with a status that no list knows. */
export function submittedBids(release: JsonObject): readonly Json[] {
  // One indicator after the other asks it of one release.
  if (asked?.release !== release) asked = { release, bids: (bidsOf(release) ?? []).filter(isSubmitted) };
  return asked.bids;
}

let asked: { release: JsonObject; bids: readonly Json[] } | undefined;

function isSubmitted(bid: Json): boolean {
  const status = textAt(bid, 'status');
  return status !== undefined && status !== 'invited' && status !== 'withdrawn';
}

/** The ids of organisations in a list; one without an id is passed over. */
export function idsIn(list: readonly Json[] | undefined): string[] {
  const ids: string[] = [];
  for (const each of list ?? []) {
    const id = idOf(each);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** The id of the only member of a list. */
export function onlyId(list: readonly Json[] | undefined): string | undefined {
  return list?.length === 1 ? idOf(list[0]) : undefined;
}

/** The id of an organisation, to be kept. */
export function idOf(value: Json | undefined): string | undefined {
  const id = textAt(value, 'id');
  return id === undefined ? undefined : kept(id);
}

/** So many ids are told from each other at once; then they are made anew. */
const MOST_KEPT = 16_384;
const ids = new Map<string, string>();

/** The same text for the same id: maps find it without comparing letters. */
function kept(id: string): string {
  const known = ids.get(id);
  if (known !== undefined) return known;
  if (ids.size >= MOST_KEPT) ids.clear();
  const own = ownText(id);
  ids.set(own, own);
  return own;
}

export interface Price {
  amount: number;
  currency: string;
}

export function priceOf(bid: Json): Price | undefined {
  const value = objectAt(bid, 'value');
  const [amount, currency] = [numberAt(value, 'amount'), textAt(value, 'currency')];
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

interface Final {
  active: Json[];
  bids: Json[];
}

/** Active awards and all bids, where every award is final; undefined where one is not, or awards or bids are missing. */
export function finalAwards(release: JsonObject): Final | undefined {
  // This too is asked of one release by one indicator after the other.
  if (awarded?.release !== release) awarded = { release, found: readFinal(release) };
  return awarded.found;
}

let awarded: { release: JsonObject; found: Final | undefined } | undefined;

function readFinal(release: JsonObject): Final | undefined {
  const awards = listAt(release, 'awards');
  const bids = bidsOf(release);
  if (!awards || !bids) return undefined;
  const active: Json[] = [];
  for (const award of awards) {
    const status = textAt(award, 'status');
    if (status === 'active') active.push(award);
    else if (status !== undefined && status !== 'cancelled' && status !== 'unsuccessful') return undefined;
  }
  return { active, bids };
}

/**
 * The supplier of the only active award, where it has but one. With several awards it would have to be known which bids compete for
 * which of them.
 */
export function soleWinner(release: JsonObject): { supplier: string; bids: Json[] } | undefined {
  const final = finalAwards(release);
  if (final?.active.length !== 1) return undefined;
  const supplier = onlyId(listAt(final.active[0], 'suppliers'));
  return supplier === undefined ? undefined : { supplier, bids: final.bids };
}

export const suppliersOf = (awards: readonly Json[]): Set<string> =>
  new Set(awards.flatMap((award) => idsIn(listAt(award, 'suppliers'))));

export const isActive = (award: Json): boolean => textAt(award, 'status') === 'active';

/** An empty list of methods lets everything pass. */
export function hasMethod(release: JsonObject, methods: readonly string[]): boolean {
  if (methods.length === 0) return true;
  const method = textAt(member(release, 'tender'), 'procurementMethod');
  return method !== undefined && methods.includes(method);
}

/** Whether bids of this process may be compared by price. The list of what may is stronger than that of what may not. */
export function isPriceCompared(release: JsonObject, settings: CardinalSettings): boolean {
  const details = textAt(member(release, 'tender'), 'procurementMethodDetails');
  const { price_comparison_procurement_methods: may, no_price_comparison_procurement_methods: mayNot } =
    settings;
  if (may.size > 0) return details !== undefined && may.has(details);
  return details === undefined || !mayNot.has(details);
}
