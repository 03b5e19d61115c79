import { instantOf } from '../dates.ts';

/** An address with its scheme (RFC 3986); what may stand in it, but spaces, quotes and brackets, is left to whoever follows it. */
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/;

/** Whether a text has the format; one that nobody knows is no fault. */
export function hasFormat(format: string, text: string): boolean {
  if (format === 'date-time') return instantOf(text) !== undefined;
  return format !== 'uri' || ADDRESS.test(text);
}
