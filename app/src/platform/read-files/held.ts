/** What the database's JSON cannot hold: a zero, and half of a surrogate pair. */
const UNHELD = /[\0\p{Cs}]/u;

/** Whether a document that somebody typed can be kept as JSON; where not, `reading.no-text` says why. */
export function isHeld(value: unknown): boolean {
  if (typeof value === 'string') return !UNHELD.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => !UNHELD.test(name) && isHeld(each));
}
