/** What of a pattern cannot be read, or would need going back. */
export class PatternFault extends Error {
  override name = 'PatternFault';
}
