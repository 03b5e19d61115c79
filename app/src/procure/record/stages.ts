import type { Json, JsonObject } from '@groundwork-gov/ocds';
import { isObject, objectAt, objectsAt, textAt } from './reach.ts';

/** How far a process has come, in the order in which it goes. */
export const STAGES = ['planned', 'tendered', 'cancelled', 'awarded', 'signed', 'paid', 'finished'] as const;
export type Stage = (typeof STAGES)[number];

/** Which parts of a process something is said of. */
export interface Reached {
  planned: boolean;
  tendered: boolean;
  awarded: boolean;
  signed: boolean;
  paid: boolean;
  changed: boolean;
}

export function reachedBy(release: JsonObject): Reached {
  const tender = objectAt(release, 'tender');
  const contracts = objectsAt(release, 'contracts');
  return {
    planned: says(objectAt(release, 'planning')),
    tendered: says(tender) && !PLANS.has(textAt(tender, 'status') ?? ''),
    awarded: objectsAt(release, 'awards').length > 0,
    signed: contracts.length > 0,
    paid: contracts.some((each) => objectsAt(objectAt(each, 'implementation'), 'transactions').length > 0),
    changed: [...(tender ? [tender] : []), ...objectsAt(release, 'awards'), ...contracts].some(
      (each) => amendmentsOf(each).length > 0,
    ),
  };
}

export function stageOf(release: JsonObject, reached: Reached): Stage {
  const status = textAt(objectAt(release, 'tender'), 'status') ?? '';
  const signed = objectsAt(release, 'contracts').filter((each) => signatureOf(each) === 'signed');
  if (signed.length > 0 && signed.every((each) => textAt(each, 'status') === 'terminated')) return 'finished';
  if (reached.paid) return 'paid';
  if (signed.length > 0) return 'signed';
  const awards = objectsAt(release, 'awards');
  if (awards.some((each) => !cameToNothing(textAt(each, 'status')))) return 'awarded';
  if (FAILED.has(status) || reached.awarded || reached.signed) return 'cancelled';
  return reached.tendered ? 'tendered' : 'planned';
}

/** Whether an award or contract came to nothing: nobody got it. */
export const cameToNothing = (status: string | null): boolean => DROPPED.has(status?.toLowerCase() ?? '');

/** Whether a contract was signed: one that is `pending` waits for it, and a `cancelled` one never was (codes of OCDS 1.1). */
export function signatureOf(contract: JsonObject): 'signed' | 'unsigned' | 'never-signed' {
  const status = textAt(contract, 'status')?.toLowerCase() ?? '';
  if (textAt(contract, 'dateSigned') !== null) return 'signed';
  if (status === 'cancelled') return 'never-signed';
  return status === 'pending' ? 'unsigned' : 'signed';
}

/** What was changed after it was made public: `amendments` of 1.1, `amendment` of 1.0. */
export const amendmentsOf = (of: JsonObject): JsonObject[] =>
  [...objectsAt(of, 'amendments'), ...objectsAt(of, 'amendment')].filter(says);

const PLANS = new Set(['planning', 'planned']);
const FAILED = new Set(['cancelled', 'unsuccessful', 'withdrawn']);
const DROPPED = new Set(['cancelled', 'unsuccessful']);

/** Whether an object says more than its own id. */
const says = (value: JsonObject | undefined): boolean =>
  value !== undefined && Object.entries(value).some(([name, each]) => name !== 'id' && isSaid(each));

function isSaid(value: Json): boolean {
  if (value === null || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.some(isSaid);
  return isObject(value) ? Object.values(value).some(isSaid) : true;
}
