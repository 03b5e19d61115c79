/** How a call for bids stands of which no award is known, by its own dates: what the record calls it may be years old. */
export type CallState = 'asked' | 'running' | 'undecided';

/** That it is over somebody has said (code list `tenderStatus`), and then their word holds. */
const OVER = new Set(['complete', 'cancelled', 'unsuccessful', 'withdrawn']);

/**
 * How a call stands on a day; null where what the record calls it says enough. `active` is a tender that bids can be sent to, and a
 * contract that is in force: of a call it must not be said in the words of a contract.
 */
export function callState(status: string | null, until: string | null, today: string): CallState | null {
  const said = status?.toLowerCase() ?? '';
  if (OVER.has(said)) return null;
  if (until !== null && until < today) return 'undecided';
  if (said !== 'active') return null;
  return until === null ? 'asked' : 'running';
}
